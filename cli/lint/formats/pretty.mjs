// @ts-check
import { colours } from '../../frame/terminal.mjs';

const widest = 110;

/**
 * The findings for people: place, reason, the line, the fix.
 * @param {import('../run.mjs').LintResult} result
 * @param {boolean} hasColours
 */
export function pretty(result, hasColours) {
  const paint = colours(hasColours);
  const shades = { error: paint.red, warning: paint.yellow, suggestion: paint.blue };
  const blocks = result.findings.map((finding) => {
    const { line, column, level, rule, fix, unsafeFix } = finding;
    const [file, message, advice] = [finding.file, finding.message, finding.advice].map(harmless);
    const flag = fix ? ' (--fix)' : unsafeFix ? ' (--fix-unsafe)' : '';
    return [
      `${paint.bold(`${file}:${line}:${column}`)}  ${shades[level](level)}  ${rule}`,
      `  ${message}`,
      ...excerpt(finding, result.texts.get(finding.file) ?? '', paint.dim),
      `  ${paint.green('fix:')} ${advice}${paint.dim(flag)}`,
      '',
    ].join('\n');
  });
  return [...blocks, summary(result)].join('\n');
}

/**
 * The line of a finding with a mark below it. The line of a secret is not shown again.
 * @param {import('../types.mjs').Finding} finding
 * @param {string} text
 * @param {(text: string) => string} dim
 */
function excerpt({ rule, line, column, endLine, endColumn }, text, dim) {
  if (rule === 'no-credentials') return [];
  const whole = (text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ').replace(/\r$/, '');
  const from = Math.max(0, Math.min(column - 1 - 30, whole.length - widest));
  const shown = harmless(whole.slice(from, from + widest));
  const start = column - 1 - from;
  const length = Math.max(
    1,
    Math.min((endLine === line ? endColumn - column : shown.length - start) || 1, shown.length - start),
  );
  const number = String(line);
  return [
    dim(`  ${number} | `) + shown,
    dim(`  ${' '.repeat(number.length)} | `) + ' '.repeat(start) + '^'.repeat(length),
  ];
}

/**
 * A text of the project for a terminal, which would obey the control characters in it.
 * @param {string} text
 */
export function harmless(text) {
  return text.replace(/\p{Cc}/gu, '\u00b7');
}

/** @param {import('../run.mjs').LintResult} result */
export function summary({ files, counts, fixed, findings }) {
  /** @param {number} number @param {string} word */
  const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const mended = fixed > 0 ? ` ${count(fixed, 'fix').replace('fixs', 'fixes')} applied.` : '';
  if (findings.length === 0) return `No findings in ${count(files, 'file')}.${mended}`;
  const numbers = [count(counts.error, 'error'), count(counts.warning, 'warning')];
  if (counts.suggestion > 0) numbers.push(count(counts.suggestion, 'suggestion'));
  return `${numbers.join(', ')} in ${count(files, 'file')}.${mended} Reasons: axero-widget-sdk explain <rule>`;
}
