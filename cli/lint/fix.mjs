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
    const before = text;
    const most = faults(findings);
    /** @param {Edit[][]} some */
    const isSound = (some) =>
      faults(lintText({ ...source, text: apply(before, some).result }, settings)) <= most;
    const { result, count } = apply(text, soundOf(groups, isSound));
    if (count === 0) break;
    text = result;
    fixed += count;
    findings = lintText({ ...source, text }, settings);
  }
  return { text, fixed, findings };
}

/** The number of scripts and style sheets that do not parse. @param {import('./types.mjs').Finding[]} findings */
function faults(findings) {
  return findings.filter(({ rule }) => rule === 'syntax').length;
}

/**
 * The groups of edits that leave no script broken. A fix that breaks one is a mistake of its rule, and must not reach the file.
 * @param {Edit[][]} groups
 * @param {(groups: Edit[][]) => boolean} isSound
 * @returns {Edit[][]}
 */
function soundOf(groups, isSound) {
  if (groups.length === 0 || isSound(groups)) return groups;
  if (groups.length === 1) return [];
  const middle = groups.length >> 1;
  const parts = [groups.slice(0, middle), groups.slice(middle)].map((part) => soundOf(part, isSound));
  const rest = parts.flat();
  // Two halves that are sound alone may break a script together.
  return rest.length < groups.length && isSound(rest) ? rest : (parts[0] ?? []);
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
