// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./address.mjs').Upstream} Upstream */
/** @typedef {import('./whoami.mjs').Person} Person */

const template = readFileSync(new URL('./shell.html', import.meta.url), 'utf8');

/**
 * The page around a sample widget, for a user who is signed in at the site.
 * @param {Upstream} upstream
 * @param {Person} person
 * @param {{ name: string, space: number, markup: string, allowWrites: boolean }} content
 */
export function shell(upstream, person, { name, space, markup, allowWrites }) {
  const title = name.replaceAll('-', ' ');
  return fill(template, {
    dir: direction(person.locale),
    title: title.charAt(0).toUpperCase() + title.slice(1),
    host: upstream.host,
    origin: `${upstream.origin}${upstream.folder}`,
    vd: upstream.folder,
    local: `${upstream.folder}${localFolder}`,
    space: String(space),
    name: person.name,
    writes: allowWrites ? 'what they write is written there.' : 'they can read, and every write is refused.',
    widget: markup.replace(/(\s(?:src|href)\s*=\s*["']?)~\//gi, `$1${upstream.folder}/`),
  });
}

/** Files of the sandbox that the shell needs are served below this name, so that they hide nothing of the site. */
export const localFolder = '/__local';

/**
 * Returns the script with the page's globals, which name the signed-in user.
 * @param {Upstream} upstream
 * @param {Person | undefined} person
 * @param {number} space
 * @param {string} host the host that the browser asked
 */
export function globals(upstream, person, space, host) {
  const values = {
    CF_USERID: person?.id ?? 0,
    CF_SPACEID: space,
    CF_USER_DISPLAY_NAME: person?.name ?? '',
    CF_LOCALE: person?.locale ?? 'en-US',
    CF_THEME: person?.theme ?? 'default',
    CF_VD: upstream.folder,
    CF_HOST: host,
  };
  return Object.entries(values)
    .map(([name, value]) => `var ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

/**
 * `[[name]]` takes text, `[[!name]]` markup.
 * @param {string} text
 * @param {Record<string, string>} values
 */
function fill(text, values) {
  return text.replace(/\[\[(!?)(\w+)\]\]/g, (_, raw, name) =>
    raw ? (values[name] ?? '') : escaped(values[name] ?? ''),
  );
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** @param {string} locale */
function direction(locale) {
  return /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i.test(locale) ? 'rtl' : 'ltr';
}
