// @ts-check
import { Failure } from '../lib/failure.mjs';
import { readAddress } from './address.mjs';
import { readCookieFile } from './cookie-file.mjs';
import { unreachable } from './failures.mjs';

/**
 * @typedef {object} UpstreamOptions
 * @property {import('./address.mjs').Upstream} upstream
 * @property {boolean} allowWrites
 * @property {Map<string, string>} [session]
 */

/** @type {Record<string, string>} */
const conflicts = {
  host: 'the proxy lends out your own session, so it listens on 127.0.0.1 only',
  vd: 'the folder is the one in the address of the site',
  data: 'the data is that of the site',
  seed: 'the data is that of the site',
  security: 'the level is that of the site',
  persist: 'the site keeps its data itself',
};

const startLimit = 15_000;

/**
 * Returns the options of the command line about a real site; nothing if it asks for the sandbox.
 * @param {Record<string, string | true | undefined>} given
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {UpstreamOptions | undefined}
 */
export function upstreamOptions(given, env = process.env) {
  const address = given['upstream'];
  if (typeof address !== 'string') {
    const lone = ['allow-writes', 'session-cookie-file', 'learn'].find((name) => given[name] !== undefined);
    if (lone) throw usage(`--${lone} belongs to --upstream.`);
    return undefined;
  }
  if (given['learn'] && given['allow-writes']) throw usage('--learn only reads: leave --allow-writes away.');
  if (given['out'] && !given['learn']) throw usage('--out belongs to --learn.');
  for (const [name, why] of Object.entries(conflicts))
    if (given[name] !== undefined) throw usage(`--${name} cannot be used with --upstream: ${why}.`);
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    throw usage(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody pose as the site: unset it, and name the file of your own authority in NODE_EXTRA_CA_CERTS.',
    );
  const file = given['session-cookie-file'];
  return {
    upstream: readAddress(address),
    allowWrites: given['allow-writes'] === true,
    ...(typeof file === 'string' ? { session: readCookieFile(file) } : {}),
  };
}

/**
 * Checks that the site can be reached before anything is built, because the build may take minutes.
 * @param {UpstreamOptions} options
 */
export async function checked({ upstream, session }) {
  const { origin, folder, host } = upstream;
  const path = '/ping-do-not-delete.ico';
  let response;
  try {
    const signal = AbortSignal.timeout(startLimit);
    response = await fetch(`${origin}${folder}${path}`, { redirect: 'manual', signal });
    await response.body?.cancel();
  } catch (error) {
    throw new Failure(unreachable(upstream, error));
  }
  const location = response.headers.get('location');
  const target = location && URL.canParse(location, origin) ? new URL(location, origin) : undefined;
  if (target && target.host !== host && target.pathname.toLowerCase().endsWith(path))
    throw new Failure(
      `${origin} sends its visitors to ${target.origin}: name that address with --upstream instead.`,
    );
  if (response.status === 401 && !session)
    throw new Failure(
      `${origin} asks for a Windows sign-in, which cannot pass through a proxy: sign in at the site itself and use --session-cookie-file.`,
    );
}

/** @param {string} sentence */
function usage(sentence) {
  return new Failure(sentence, { exitCode: 2 });
}
