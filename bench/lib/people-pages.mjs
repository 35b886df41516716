import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pickedSample } from '../../tools/elements/pieces.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { bundleTo } from './bundle.mjs';

/** The folder with `node_modules` of Microsoft Graph Toolkit, which is no dependency: `npm install --no-save @microsoft/mgt-components`. */
const toolkit = process.env.MGT_FOLDER ?? root;

const people =
  '<axero-people limit="6" eager></axero-people>\n<script src="~/www/picked.js" defer></script>\n';

/**
 * Copies the scripts of the sample pages to the folder that the sandbox serves.
 * @returns {Record<string, string>} the pages by their names
 */
export function samplePages(from, to) {
  mkdirSync(to, { recursive: true });
  copyFileSync(pickedSample, join(to, 'picked.js'));
  const files = readdirSync(from);
  for (const name of files.filter((one) => one.endsWith('.js')))
    copyFileSync(join(from, name), join(to, name));
  const pages = files.filter((one) => one.endsWith('.html'));
  return {
    people,
    ...Object.fromEntries(
      pages.map((name) => [basename(name, '.html'), readFileSync(join(from, name), 'utf8')]),
    ),
  };
}

/** The same people in the toolkit's list: it has the answer of the same request, read by fetch. */
const source = `
import { registerMgtPeopleComponent } from '@microsoft/mgt-components/dist/es6/components/mgt-people/mgt-people.js';
registerMgtPeopleComponent();
const asToolkit = (rows) => rows.map((one) => ({ id: String(one.UserID), displayName: one.UserInfoDisplayName, personImage: one.AvatarImageURL }));
globalThis.mountPeople = (rows) => Object.assign(document.createElement('mgt-people'), { showMax: 6, people: asToolkit(rows) });
const host = document.querySelector('[data-people]');
const response = await fetch((globalThis.CF_VD ?? '') + '/api/users?PageLength=6', { headers: { accept: 'application/json' } });
const { ResponseData } = await response.json();
const list = globalThis.mountPeople(ResponseData);
list.addEventListener('people-rendered', () => host.dispatchEvent(new CustomEvent('bench-shown', { bubbles: true })));
host.append(list);
`;

/**
 * Bundles the list of the toolkit where that is installed.
 * @returns {Promise<Record<string, string>>} its page
 */
export async function toolkitPage(to) {
  try {
    createRequire(join(toolkit, 'package.json')).resolve('@microsoft/mgt-components');
  } catch {
    return {};
  }
  await bundleTo(join(to, 'mgt.js'), { contents: source, resolveDir: toolkit });
  return { mgt: '<div data-people></div>\n<script type="module" src="~/www/mgt.js"></script>\n' };
}
