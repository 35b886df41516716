// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../../../cli/lint/engine.mjs';
import { fixText } from '../../../cli/lint/fix.mjs';

export const root = join(import.meta.dirname, '..', '..', '..');

export const operations = JSON.parse(readFileSync(join(root, 'dist', 'cli', 'operations.json'), 'utf8'));

/** A manifest like the one that the build writes where the package has elements. */
export const elements = {
  schemaVersion: '2.1.0',
  modules: [
    {
      declarations: [
        { tagName: 'axero-people', attributes: [{ name: 'length' }, { name: 'space' }] },
        { tagName: 'axero-news', attributes: [{ name: 'length' }] },
      ],
    },
  ],
};

/**
 * @param {string} text
 * @param {{ language?: any, isPasted?: boolean, facts?: object, levels?: Record<string, string> }} [options]
 */
export function lint(text, { language = 'html', isPasted, facts = {}, levels = {} } = {}) {
  const source = { file: 'widget', text, language, ...(isPasted !== undefined && { isPasted }) };
  return lintText(source, { facts: { operations, ...facts }, levels });
}

/** The names of the rules that are broken, each once. @param {string} text @param {Parameters<typeof lint>[1]} [options] */
export function broken(text, options) {
  return [...new Set(lint(text, options).map(({ rule }) => rule))].sort();
}

/** @param {string} text @param {{ language?: any, facts?: object, unsafe?: boolean }} [options] */
export function fixed(text, { language = 'html', facts = {}, unsafe = false } = {}) {
  return fixText({ file: 'widget', text, language }, { facts: { operations, ...facts }, levels: {} }, unsafe)
    .text;
}

/**
 * The code of a section of a rule's page.
 * @param {string} rule
 * @param {string} section
 * @returns {{ language: string, isElement: boolean, site?: string, code: string }[]}
 */
export function examples(rule, section) {
  const page = readFileSync(join(root, 'docs', 'rules', `${rule}.md`), 'utf8');
  const part = page.split(/^## /m).find((one) => one.startsWith(`${section}\n`)) ?? '';
  return [...part.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', info = '', code = '']) => ({
      language,
      isElement: info.includes('elements'),
      ...(info.includes('site=') && { site: info.split('site=')[1]?.trim() }),
      code,
    }),
  );
}
