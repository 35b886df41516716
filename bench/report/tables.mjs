/** A table of Markdown: the first `words` columns are text, the others numbers. */
export function table(head, rows, words = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at < words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Writes a number with this number of digits after the point; returns an empty text where there is no number. */
export function digits(value, count) {
  return Number.isFinite(value)
    ? value.toLocaleString('en-US', { minimumFractionDigits: count, maximumFractionDigits: count })
    : '';
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isInterval = (value) => Array.isArray(value) && value.every((one) => typeof one === 'number');
const isCell = (value) =>
  value === undefined || (!isObject(value) && !Array.isArray(value)) || isInterval(value);
const isRow = (value) => isObject(value) && Object.values(value).every(isCell);

function cell(value) {
  if (isInterval(value)) return value.map(cell).join(' to ');
  if (typeof value !== 'number') return value ?? '';
  return digits(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) < 10 ? 3 : 1);
}

/** @param {[string, object][]} rows */
function tableOf(title, rows) {
  const columns = [...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  return table(
    [title, ...columns],
    rows.map(([name, row]) => [name, ...columns.map((column) => cell(row[column]))]),
  );
}

/**
 * Returns everything that a section found as tables, whatever its shape: objects of rows and lists of rows are tables, what lies around
 * them is their title.
 * @returns {string[]}
 */
export function tablesOf(title, found) {
  const entries = Array.isArray(found) ? found.map((row) => ['', row]) : Object.entries(found);
  if (entries.every(([, row]) => isRow(row))) return [tableOf(title, entries)];
  return entries.flatMap(([name, inner]) => {
    const inside = title ? `${title}, ${name}` : name;
    if (isCell(inner)) return [`${inside}: ${cell(inner)}`];
    return isRow(inner) ? [tableOf(inside, [['', inner]])] : tablesOf(inside, inner);
  });
}
