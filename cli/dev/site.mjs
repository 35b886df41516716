// @ts-check
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Clock, Site, startModule } from 'axero-sdk/testing';
import { wrongUse } from '../frame/failure.mjs';
import { nearest } from '../frame/nearest.mjs';
import { packagePath } from '../frame/package.mjs';

/**
 * Starts the site of the package's sandbox module in this process.
 * @param {{ as: string, virtualDirectory?: string, data?: string, csp?: string }} options
 */
export async function startSite({ as, virtualDirectory = '', data = 'tiny', csp = 'off' }) {
  await startModule(readFileSync(packagePath('testing.wasm')));
  const site = new Site({ data, seed: 1, virtualDirectory, settings: { csp } }, new Clock(undefined), () =>
    randomBytes(64),
  );
  const names = site.users.map(({ userName }) => userName);
  if (!names.includes(as)) {
    const guess = nearest(as, names);
    throw wrongUse(
      `--as ${as}: there is no such user.${guess ? ` Did you mean ${guess}?` : ''} Users: ${names.join(', ')}.`,
    );
  }
  return { site, names };
}

/**
 * Signs a user in and returns the cookie, as `name=value`, and the header that sets it.
 * @param {Site} site
 * @param {string} user
 */
export function signIn(site, user) {
  const handled = site.ask(
    {
      method: 'POST',
      target: '/__sandbox/sign-in',
      headers: [['host', 'localhost']],
      body: new TextEncoder().encode(JSON.stringify({ user })),
    },
    false,
  );
  const header = handled.headers.find(([name]) => name.toLowerCase() === 'set-cookie')?.[1] ?? '';
  return { header, cookie: header.split(';')[0] ?? '' };
}

/**
 * The Page Builder pages that a user may see, with their Raw HTML widgets.
 * @param {Site} site
 * @param {string} user
 * @param {string} virtualDirectory
 * @returns {{ page: number, name: string, widgets: number[] }[]}
 */
export function builderPages(site, user, virtualDirectory) {
  const { cookie } = signIn(site, user);
  /** @param {string} path */
  const get = (path) => {
    const headers = /** @type {[string, string][]} */ ([
      ['host', 'localhost'],
      ['accept', 'application/json'],
      ['cookie', cookie],
    ]);
    const target = `${virtualDirectory}/api${path}`;
    const { body } = site.ask({ method: 'GET', target, headers, body: new Uint8Array() }, false);
    return JSON.parse(new TextDecoder().decode(body));
  };
  const found = get('/search?keyword=Welcome&EntityTypeCSV=12&PageLength=20').ResponseData ?? [];
  return found.map((/** @type {any} */ { ContentID }) => {
    const page = get(`/pb/pages/${ContentID}`);
    const widgets = (page.WidgetsFlattened ?? []).filter((/** @type {any} */ one) => one.WidgetTypeID === 18);
    return {
      page: ContentID,
      name: page.PageName,
      widgets: widgets.map((/** @type {any} */ one) => one.WidgetID),
    };
  });
}
