// @ts-check
import { wrongUse } from '../frame/failure.mjs';

/**
 * Bad days that can be switched on, as rules of the sandbox.
 * @type {Record<string, { about: string, rules: object[] }>}
 */
export const faults = {
  expired: {
    about: 'the session ends at the next call',
    rules: [{ route: '/api/**', fault: 'expire', times: 1 }],
  },
  429: {
    about: 'too many requests: wait 2 s',
    rules: [{ route: '/api/**', fault: 'rate-limit', retryAfter: { form: 'seconds', seconds: 2 }, times: 4 }],
  },
  slow: { about: 'each answer takes 3 s', rules: [{ route: '/api/**', fault: 'delay', ms: 3000 }] },
  500: { about: 'the server fails', rules: [{ route: '/api/**', fault: 'status', status: 500 }] },
  offline: { about: 'no connection', rules: [{ route: '/api/**', fault: 'offline' }] },
  html: { about: 'a page in place of data', rules: [{ route: '/api/**', fault: 'html' }] },
  403: { about: 'not allowed', rules: [{ route: '/api/**', fault: 'status', status: 403 }] },
  lost: {
    about: 'writes arrive, their answers do not',
    rules: ['POST', 'PUT', 'DELETE'].map((method) => ({
      route: '/api/**',
      method,
      fault: 'reset',
      when: 'after',
    })),
  },
};

/** @param {string} text names with commas @returns {string[]} */
export function readFaults(text) {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names)
    if (!Object.hasOwn(faults, name))
      throw wrongUse(`--fault ${name}: known are ${Object.keys(faults).join(', ')}.`);
  return names;
}

/**
 * @param {import('axero-sdk/testing').Site} site
 * @param {string[]} names
 */
export function applyFaults(site, names) {
  site.control(
    'PUT',
    'faults',
    names.flatMap((name) => faults[name]?.rules ?? []),
  );
}
