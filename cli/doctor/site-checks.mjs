// @ts-check
import { Failure } from '../frame/failure.mjs';
import { siteAddress } from '../push/site.mjs';
import { tokenFor } from '../push/token.mjs';

const patience = 10_000;

/**
 * @param {string} given
 * @param {import('../frame/config.mjs').Config} config
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @returns {Promise<import('./run.mjs').Check[]>}
 */
export async function ofSite(given, config, terminal) {
  const { base, host } = siteAddress(config, terminal.env, given);
  try {
    const ping = await call(`${base}/ping-do-not-delete.ico`);
    const page = await call(`${base}/login`);
    return [
      reached(host, ping),
      policy(page),
      await session(base),
      ...(await token(base, host, config, terminal)),
    ];
  } catch (error) {
    const { cause, message } = /** @type {Error & { cause?: Error }} */ (error);
    return [
      {
        state: 'fault',
        what: `${host} cannot be reached: ${cause?.message || message}`,
        advice: 'Check the address and the network.',
      },
    ];
  }
}

/** @param {string} address @param {RequestInit} [init] */
function call(address, init = {}) {
  return fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) });
}

/** @param {string} host @param {Response} ping @returns {import('./run.mjs').Check} */
function reached(host, { status }) {
  if (status === 200) return { state: 'ok', what: `${host} is an Axero site` };
  if (status === 401)
    return { state: 'note', what: `${host} asks for a Windows sign-in before anything else` };
  return {
    state: 'note',
    what: `${host} has no /ping-do-not-delete.ico (status ${status})`,
    advice: 'Is the virtual directory right?',
  };
}

/** @param {Response} page @returns {import('./run.mjs').Check} */
function policy({ headers }) {
  const text = headers.get('content-security-policy');
  if (!text) return { state: 'ok', what: 'no Content-Security-Policy on /login' };
  const source =
    /(?:^|;)\s*script-src ([^;]*)/.exec(text)?.[1] ?? /(?:^|;)\s*default-src ([^;]*)/.exec(text)?.[1] ?? '';
  const missing = [
    ...(/'(wasm-)?unsafe-eval'/.test(source) || source === ''
      ? []
      : ["'wasm-unsafe-eval' (without it the SDK runs as JavaScript from axero-engine.js)"]),
    ...(/'unsafe-inline'/.test(source) || source === ''
      ? []
      : ["'unsafe-inline' (without it no inline script of a pasted widget runs: use files)"]),
  ];
  if (missing.length === 0)
    return { state: 'ok', what: 'the Content-Security-Policy on /login allows widgets' };
  return { state: 'note', what: `the Content-Security-Policy lacks ${missing.join(' and ')}` };
}

/** @param {string} base @returns {Promise<import('./run.mjs').Check>} */
async function session(base) {
  const { status, headers } = await call(`${base}/api/users/me`, { headers: { Accept: 'application/json' } });
  const type = headers.get('content-type') ?? '';
  if (status === 401) return { state: 'ok', what: 'the API answers without a session by status 401' };
  if (status === 404)
    return {
      state: 'fault',
      what: 'there is no API at /api/users/me',
      advice: 'Is the virtual directory right?',
    };
  return {
    state: 'note',
    what: `the API answers without a session by status ${status}${type ? `, ${type.split(';')[0]}` : ''}: the SDK knows this face of an ended session`,
  };
}

/**
 * @param {string} base
 * @param {string} host
 * @param {import('../frame/config.mjs').Config} config
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @returns {Promise<import('./run.mjs').Check[]>}
 */
async function token(base, host, config, terminal) {
  let secret;
  try {
    secret = await tokenFor(host, config.folder, terminal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ state: 'note', what: 'no token: push is not possible', advice: error.message }];
  }
  const answer = await call(`${base}/api/users/me`, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${secret}` },
  });
  if (answer.status !== 200)
    return [
      {
        state: 'fault',
        what: `the site does not accept the token (status ${answer.status})`,
        advice: 'Make a new one in your account, under Authorizations.',
      },
    ];
  const body = /** @type {any} */ (await answer.json().catch(() => undefined));
  const user = body?.ResponseData ?? body;
  return user?.UserID
    ? [
        {
          state: 'ok',
          what: `the token is accepted, for ${user.UserInfoDisplayName ?? `user ${user.UserID}`}`,
        },
      ]
    : [
        {
          state: 'fault',
          what: 'the site answers with something that is no user',
          advice: 'Is the address that of the site?',
        },
      ];
}
