// @ts-check

const words = { error: 'error', warning: 'warning', suggestion: 'notice' };

/** Workflow commands that GitHub shows beside the lines of a change. @param {import('../run.mjs').LintResult} result */
export function github({ findings }) {
  return findings
    .map(({ file, line, column, endLine, endColumn, level, rule, message, advice }) => {
      const place = `file=${property(file)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
      return `::${words[level]} ${place},title=${property(rule)}::${data(`${message} ${advice}`)}`;
    })
    .join('\n');
}

/** @param {string} text */
function data(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** @param {string} text */
function property(text) {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
