// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../lib/paths.mjs';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string }, default?: string, inheritedFrom?: object }} Entry
 * @typedef {{ tagName?: string, description?: string } & Record<string, Entry[] | undefined>} Declaration
 */

/** The sections of a page and the members of the manifest that they list. */
const SECTIONS = {
  Attributes: 'attributes',
  Slots: 'slots',
  Events: 'events',
  Parts: 'cssParts',
  'Custom properties': 'cssProperties',
};

/** Writes a page for each element, from the manifest, for the command `docs`. @param {string} folder */
export function writeElementPages(folder) {
  const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const { elements } = JSON.parse(readFileSync(join(dist, 'element-pieces.json'), 'utf8'));
  const samples = new Map(Object.values(elements).map((/** @type {any} */ { tag, sample }) => [tag, sample]));
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of elementPages(manifest, samples)) writeFileSync(join(folder, name), page);
}

/**
 * @param {{ modules: { declarations?: any[] }[] }} manifest
 * @param {Map<string, string>} samples by tag
 * @returns {Map<string, string>} pages by the names of their files
 */
export function elementPages(manifest, samples) {
  const declarations = manifest.modules.flatMap((one) => one.declarations ?? []).filter((one) => one.tagName);
  return new Map(declarations.map((one) => [`${one.tagName}.md`, pageOf(one, samples.get(one.tagName))]));
}

/** @param {any} declaration @param {string | undefined} sample */
function pageOf(declaration, sample) {
  const { tagName, description = '' } = declaration;
  const parts = [
    `# ${tagName}`,
    description.replace('`elements/README.md` describes', 'elements.md describes'),
  ];
  if (sample) parts.push(`\`\`\`html\n${sample}\n\`\`\``);
  for (const [title, key] of Object.entries(SECTIONS)) {
    const entries = declaration[key] ?? [];
    if (entries.length > 0) parts.push(`**${title}**`, table(key, entries));
  }
  parts.push('Templates, `args`, filters and states: `docs elements`.');
  return `${parts.join('\n\n')}\n`;
}

/** @param {string} key @param {Entry[]} entries */
function table(key, entries) {
  const isTyped = key === 'attributes';
  const isValued = key === 'cssProperties' && entries.some((one) => one.default);
  const head = ['name', ...(isTyped ? ['type'] : []), ...(isValued ? ['default'] : []), 'meaning'];
  const rows = entries.map((one) => [
    `\`${one.name || '(default)'}\``,
    ...(isTyped ? [cell(one.type?.text ?? '')] : []),
    ...(isValued ? [cell(one.default ?? '')] : []),
    cell(`${one.description ?? ''}${isTyped && one.default ? ` Default: ${one.default}.` : ''}`),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}
