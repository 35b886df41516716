// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { packagePath } from '../frame/package.mjs';

/**
 * A part of a page below one heading.
 * @typedef {{ page: string, title: string, heading: string, text: string }} Section
 */

/** @returns {Section[]} */
export function allSections() {
  const folder = packagePath('cli/docs');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      sectionsOf(
        relative(folder, join(folder, name)).split(sep).join('/'),
        readFileSync(join(folder, name), 'utf8'),
      ),
    );
}

/**
 * @param {string} page
 * @param {string} markdown
 * @returns {Section[]}
 */
export function sectionsOf(page, markdown) {
  /** @type {Section[]} */
  const sections = [];
  let title = page;
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const heading = isCode ? undefined : /^(#{1,3}) (.+)/.exec(line);
    if (heading) {
      const [, marks = '', words = ''] = heading;
      if (marks === '#') title = words;
      sections.push({ page, title, heading: words, text: '' });
    } else if (sections.length > 0) {
      const last = /** @type {Section} */ (sections.at(-1));
      if (!line.startsWith('<!--')) last.text += `${line}\n`;
    }
  }
  return sections.map((section) => ({ ...section, text: section.text.trim() }));
}

/**
 * The sections of the page that a word names: `client`, `client.md` or `docs/client.md`, as guides and the README write it. A page in a folder
 * needs its folder, because the name of a group of operations is searched for.
 * @param {Section[]} sections
 * @param {string} word
 * @returns {Section[] | undefined}
 */
export function pageNamed(sections, word) {
  const name = word.replace(/^(\.\/)?docs\//, '').replace(/(\.md)?(#.*)?$/, '.md');
  const found = sections.filter(({ page }) => page === name);
  return found.length > 0 ? found : undefined;
}

/**
 * The sections that fit the words, the best first. A section fits if it has all words; if none has, the most.
 * @param {Section[]} sections
 * @param {string[]} words
 * @returns {Section[]}
 */
export function search(sections, words) {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== '');
  const scored = sections
    .map((section) => ({ section, ...score(section, wanted) }))
    .filter(({ hits }) => hits > 0);
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  return scored
    .filter(({ hits }) => hits === most)
    .sort((one, other) => other.points - one.points)
    .map(({ section }) => section);
}

/**
 * @param {Section} section
 * @param {string[]} words
 */
function score({ page, title, heading, text }, words) {
  const head = heading.toLowerCase();
  const body = text.toLowerCase();
  let points = 0;
  let hits = 0;
  for (const word of words) {
    const inHead = head.includes(word);
    const count = body.split(word).length - 1;
    if (!inHead && count === 0 && !title.toLowerCase().includes(word)) continue;
    hits += 1;
    points += (inHead ? 20 : 0) + (head === word || head.endsWith(`.${word}`) ? 40 : 0);
    // A long section has each word more often without being about it.
    points += (Math.min(count, 5) * 200) / (200 + text.length);
    if (title.toLowerCase().includes(word)) points += 5;
  }
  // `comments list` is first of all the method of that name.
  if (head.replace(/^axero\./, '') === words.join('.')) points += 100;
  return { hits, points: points + (page.startsWith('api/') ? 0 : 2) };
}
