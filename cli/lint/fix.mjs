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
  // In the order of their places, so that only the neighbours of an edit can overlap it.
  /** @type {Edit[]} */
  const taken = [];
  let count = 0;
  for (const edits of groups) {
    const places = edits.map((edit) => placeIn(taken, edit));
    if (edits.some((edit, at) => isTaken(taken, edit, places[at] ?? 0))) continue;
    for (const edit of edits) taken.splice(placeIn(taken, edit), 0, edit);
    count += 1;
  }
  /** @type {string[]} */
  const parts = [];
  let done = 0;
  for (const { range, text: better } of taken) {
    parts.push(text.slice(done, range[0]), better);
    done = range[1];
  }
  return { result: parts.join('') + text.slice(done), count };
}

/** The number of edits that begin before another. @param {Edit[]} sorted @param {Edit} edit */
function placeIn(sorted, edit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.range[0] ?? 0) < edit.range[0]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {Edit[]} sorted @param {Edit} edit @param {number} place */
function isTaken(sorted, edit, place) {
  return [sorted[place - 1], sorted[place]].some((other) => other && overlaps(edit, other));
}

/** @param {Edit} one @param {Edit} other */
function overlaps(one, other) {
  return one.range[0] <= other.range[1] && other.range[0] <= one.range[1];
}
