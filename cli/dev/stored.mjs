// @ts-check
import { lintText } from '../lint/engine.mjs';

/**
 * A snippet as the page editor stores it.
 * @typedef {{ html: string, doesLoad: boolean, notes: string[] }} Stored
 */

/**
 * Does to a text what the page editor does: `{}` is deleted, a backslash or an entity in a script makes the stored JSON unreadable.
 * @param {string} text
 * @returns {Stored}
 */
export function storedAs(text) {
  const levels = { 'scoped-css': 'off', 'no-unsafe-html': 'off', 'prefer-operation': 'off' };
  const findings = lintText({ file: '', text, language: 'html', isPasted: true }, { facts: {}, levels });
  const entity = findings.find(({ rule }) => rule === 'no-entity-in-script');
  const braces = text.split('{}').length - 1;
  const slash = text.indexOf('\\');
  /** @type {string[]} */
  const notes = [];
  if (braces > 0) notes.push(`The page editor has deleted {} in ${braces} place${braces === 1 ? '' : 's'}.`);
  const reasons = [
    ...(slash >= 0
      ? [`Bad escaped character in JSON: there is a backslash in line ${lineOf(text, slash)}.`]
      : []),
    ...(entity
      ? [`The stored JSON is corrupt: there is an entity inside a script in line ${entity.line}.`]
      : []),
  ];
  if (reasons.length > 0)
    return { html: deadWidget(reasons), doesLoad: false, notes: [...notes, ...reasons] };
  return { html: text.replaceAll('{}', ''), doesLoad: true, notes };
}

/** @param {string} text @param {number} place */
function lineOf(text, place) {
  return text.slice(0, place).split('\n').length;
}

/** @param {string[]} reasons */
function deadWidget(reasons) {
  return `<div class="alert alert-error" data-axero-dead><strong>This widget does not load.</strong> ${reasons.join(' ')}
Correct it by <code>axero-widget-sdk lint --fix</code>, or start dev with <code>--no-damage</code>.</div>`;
}
