// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, lint } from './lint.mjs';

/**
 * Pieces of code, each with what the rule must say about it: `found` or `silent`.
 * @typedef {[code: string, language?: 'html' | 'js' | 'mjs' | 'css', facts?: object]} Case
 */

/** @param {string} rule @param {Case} given */
function findings(rule, [code, language = 'js', facts = {}]) {
  return lint(code, { language, facts: { elements, ...facts } }).filter((one) => one.rule === rule);
}

/** @param {string} rule @param {{ found: Case[], silent: Case[] }} cases */
export function cases(rule, { found, silent }) {
  test(`${rule} finds what it should in further code`, () => {
    for (const one of found) assert.ok(findings(rule, one).length > 0, `nothing found in: ${one[0]}`);
  });
  test(`${rule} is silent about code that only looks similar`, () => {
    for (const one of silent) assert.deepEqual(findings(rule, one), [], one[0]);
  });
}

/** @param {string} code */
export const inline = (code) => /** @type {Case} */ ([`<script type="module">${code}</script>`, 'html']);
