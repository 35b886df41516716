// @ts-check
import { lintText } from './engine.mjs';

/** @typedef {import('./types.mjs').Edit} Edit */

const passes = 10;

/**
 * Applies fixes until none is left. Of two that overlap, the second waits for the next pass.
 * @param {import('./engine.mjs').Source} source
 * @param {import('./engine.mjs').Settings} settings
 * @param {boolean} alsoUnsafe
 * @returns {{ text: string, fixed: number, findings: import('./types.mjs').Finding[] }}
 */
export function fixText(source, settings, alsoUnsafe) {
  let { text } = source;
  let fixed = 0;
  let findings = lintText(source, settings);
  for (let pass = 0; pass < passes; pass += 1) {
    const groups = findings
      .map(({ fix, unsafeFix }) => fix ?? (alsoUnsafe ? unsafeFix : undefined))
      .filter((edits) => edits !== undefined);
    const { result, count } = apply(text, groups);
    if (count === 0) break;
    text = result;
    fixed += count;
    findings = lintText({ ...source, text }, settings);
  }
  return { text, fixed, findings };
}

/**
 * @param {string} text
 * @param {Edit[][]} groups
 */
function apply(text, groups) {
  /** @type {Edit[]} */
  const taken = [];
  let count = 0;
  for (const edits of groups) {
    if (edits.some((edit) => taken.some((other) => overlaps(edit, other)))) continue;
    taken.push(...edits);
    count += 1;
  }
  let result = text;
  for (const { range, text: better } of taken.sort((one, other) => other.range[0] - one.range[0]))
    result = result.slice(0, range[0]) + better + result.slice(range[1]);
  return { result, count };
}

/** @param {Edit} one @param {Edit} other */
function overlaps(one, other) {
  return one.range[0] <= other.range[1] && other.range[0] <= one.range[1];
}
