// @ts-check
import { harmless, summary } from './pretty.mjs';

/** One line for each finding. @param {import('../run.mjs').LintResult} result */
export function concise(result) {
  const lines = result.findings.map(({ file, line, column, level, rule, message, advice }) =>
    harmless(`${file}:${line}:${column}: ${level} ${rule}: ${message} ${advice}`),
  );
  return [...lines, summary(result)].join('\n');
}
