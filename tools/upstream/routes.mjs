// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { below } from './filter.mjs';
import { localFolder } from './shell.mjs';

/** @typedef {import('./address.mjs').Upstream} Upstream */

/**
 * @typedef {{ kind: 'folder' } | { kind: 'globals' } | { kind: 'site' } | { kind: 'file', path: string }
 *   | { kind: 'page', name: string, space: number }} Route
 */

const shellFiles = /^\/(assets\/(vendor|scripts|themes)\/|page-trusted-types\.js$)/;
const packageFiles = /^\/(www|files\/axero-widget-sdk)\//;
const samplePage =
  /^(?=\/)(?:\/spaces\/(?<space>\d{1,15})\/[^/]+)?(?:\/|\/pages\/(?<name>[\w-]+)(?:\.html)?)?$/;

/**
 * Returns what answers a request: this machine the sample pages and their files, the site everything else.
 * @param {Upstream} upstream
 * @param {URL} url
 * @param {string} pages the folder of the sample pages
 * @returns {Route}
 */
export function routeOf(upstream, url, pages) {
  const path = below(upstream, url);
  const whole = url.pathname.toLowerCase();
  if (upstream.folder && [upstream.folder.toLowerCase(), '/'].includes(whole)) return { kind: 'folder' };
  // Beside the folder there may be other programs of the site, such as its sign-in.
  if (!whole.startsWith(`${upstream.folder.toLowerCase()}/`)) return { kind: 'site' };
  if (path.startsWith(`${localFolder}/`)) {
    const wanted = path.slice(localFolder.length);
    if (wanted === '/page-globals.js') return { kind: 'globals' };
    // Files keep the spelling of their names.
    const spelled = url.pathname.slice(upstream.folder.length + localFolder.length);
    if (shellFiles.test(wanted)) return { kind: 'file', path: `${upstream.folder}${spelled}` };
  }
  if (packageFiles.test(path)) return { kind: 'file', path: url.pathname };
  const page = samplePage.exec(path);
  const name = page?.groups?.['name'] ?? 'home';
  if (!page || !existsSync(join(pages, `${name}.html`))) return { kind: 'site' };
  return { kind: 'page', name, space: Number(page.groups?.['space'] ?? 0) };
}
