/** A table of Markdown: the first column is words, the others are numbers. */
export function table(head, rows, words = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at < words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const number = (value, digits) =>
  value === undefined || value === null || Number.isNaN(value)
    ? ''
    : value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const whole = (value) => number(value, 0);
export const tenths = (value) => number(value, 1);
export const hundredths = (value) => number(value, 2);
export const megabytes = (bytes) => (bytes === undefined ? '' : hundredths(bytes / 1e6));
export const range = ([low, high]) => `${hundredths(low)} to ${hundredths(high)}`;

/** Under which conditions a section was measured. */
export function conditions({ date, load, build }, browser) {
  return `${browser}, ${date}, build ${build}, ${load} processes wanted a core`;
}
