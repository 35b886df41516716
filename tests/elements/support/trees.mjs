import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../e2e/support/paths.mjs';

/** One line for each scene; `TREES=write` accepts the present ones. */
export const treesFile = join(root, 'tests', 'data', 'element-trees.txt');

const known = new Map(
  (existsSync(treesFile) ? readFileSync(treesFile, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
);

/** States whose texts are the element's own; those of the others come from the site and from the date. */
const OWN_TEXTS = ['waiting', 'loading', 'empty', 'error', 'signed-out', 'forbidden'];

/** Roles that say nothing by themselves. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker'];

/** Roles within a text of the site, which changes from day to day. */
const WITHIN_TEXT = ['strong', 'emphasis', 'code', 'mark', 'time'];

/** Numbers change from day to day. */
const masked = (text) => JSON.stringify(text.replace(/\d+/g, '#'));

/** Writes nodes as their roles, with their names where those are the element's own texts; equal ones in a row are written once. */
function written(nodes, isOwn) {
  const parts = nodes.flatMap((node) => {
    const inside = written(node.children ?? [], isOwn);
    // A form without a name is no landmark; newer versions of Chromium list it all the same.
    if ((SILENT.includes(node.role) || node.role === 'form') && !node.name) return inside;
    if (!isOwn && WITHIN_TEXT.includes(node.role)) return inside;
    if (SILENT.includes(node.role)) return [];
    if (node.role === 'StaticText') return isOwn ? [masked(node.name)] : [];
    const name = node.name ? (isOwn ? ` ${masked(node.name)}` : ' named') : '';
    const states = ['disabled', 'pressed', 'expanded', 'selected', 'checked']
      .filter((key) => node[key])
      .map((key) => ` ${key}`)
      .join('');
    const isRepeated = inside.length === 1 && inside[0] === masked(node.name ?? '');
    if (isRepeated) inside.pop();
    return [`${node.role}${name}${states}${inside.length > 0 ? `(${inside.join(', ')})` : ''}`];
  });
  return parts.filter((part, at) => part !== parts[at - 1]);
}

/** Returns what assistive technology reads of an element, in one line. */
export async function treeOf(visitor, tag, state) {
  const root = await visitor.page.$(tag);
  const tree = await visitor.page.accessibility.snapshot({ root, interestingOnly: false });
  // An element behind an open dialog is not read.
  if (!tree) return 'behind a dialog';
  // A calendar has the names of days and months in each state.
  const isOwn = OWN_TEXTS.includes(state) && tag !== 'axero-calendar';
  return written([tree], isOwn).join(', ');
}

const seen = new Map();

/** Returns the accepted tree of a scene; with `TREES=write`, accepts the given one. */
export function acceptedTree(name, tree) {
  if (process.env.TREES !== 'write') return known.get(name);
  seen.set(name, tree);
  return tree;
}

/** Writes what was accepted in this run over what was known. */
export function writeTrees() {
  if (seen.size === 0) return;
  const lines = [...new Map([...known, ...seen])]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tree]) => `${name}: ${tree}`);
  writeFileSync(treesFile, `${lines.join('\n')}\n`);
}
