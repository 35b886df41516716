import { clockFinding } from '../../diagnose/site.ts';
import { type Finding, ok, problem, unknown } from '../../diagnose/types.ts';
import type { Answer } from '../answer.ts';
import type { SiteRecord } from '../record.ts';

/** Says for an administrator how a site does, by what its answers looked like. */
export function health(record: SiteRecord, virtualDirectory: string): Finding[] {
  return [
    ended(record),
    session(record.me),
    face(record.nobody),
    permission(record.me),
    place(virtualDirectory),
    policy(record.page),
    webAssembly(record.page),
    clock(record),
    proxies(record),
    mediaTypes(record),
    caching(record),
    headers(record),
    speed(record),
  ];
}

function ended({ stopped, reads, requests }: SiteRecord): Finding {
  const recorded = reads.filter(({ state }) => state === 'recorded').length;
  const facts = `${recorded} of ${reads.length} reads have a recorded answer; ${requests} requests were sent.`;
  return stopped
    ? problem('check', 'user', `${stopped} ${facts}`)
    : ok('check', `All reads were tried. ${facts}`);
}

function session({ status, face, type, ms }: Answer): Finding {
  const seen = `users/me: ${status || 'no status'}, ${type || 'no media type'}, ${ms} ms.`;
  if (status === 200 && face === 'json') return ok('session', `${seen} A user is signed in.`);
  return problem('session', 'user', `${seen} Nobody is known to be signed in.`);
}

/** Says how an ended session shows. The SDK knows all of these faces. */
function face(nobody: Answer | undefined): Finding {
  if (!nobody) return unknown('session face', 'How the site answers without a session was not tried.');
  const { status, face, headers } = nobody;
  const say = (how: string) =>
    ok('session face', `Without a session the API answers by ${how}; the SDK knows that.`);
  if (headers.has('x-responded-json')) return say('the header X-Responded-JSON');
  if (status === 401) return say('status 401');
  if (face === 'redirect') return say('a redirect');
  if (status === 200 && face === 'page') return say('a page of HTML with status 200');
  if (status === 200 && face === 'json')
    return problem(
      'session face',
      'administrator',
      'Without a session the API answers with status 200 and JSON: a proxy may answer from its cache, or send a session of its own.',
    );
  return unknown('session face', `Without a session the API answers in another way (status ${status}).`);
}

function permission({ status }: Answer): Finding {
  if (status === 403)
    return problem(
      'API permission',
      'administrator',
      'The REST API is refused to this user: Control Panel > System > REST API, or a firewall before the site.',
    );
  return status === 200
    ? ok('API permission', 'The user may use the REST API.')
    : unknown('API permission', 'Only a signed-in user can be told whether the REST API is allowed.');
}

function place(virtualDirectory: string): Finding {
  return ok(
    'virtual directory',
    virtualDirectory ? `The site is below ${virtualDirectory}.` : 'The site is at the root of its host.',
  );
}

function policy(page: Answer | undefined): Finding {
  if (!page || page.face === 'none') return unknown('policy', 'No page of the site could be looked at.');
  if (!page.policy) return ok('policy', 'The page has no Content-Security-Policy in its headers.');
  const { allowsCalls, allowsInlineScripts, hasTrustedTypes } = page.policy;
  if (!allowsCalls)
    return problem(
      'policy',
      'administrator',
      "The policy forbids calls of the API: add 'self' to connect-src.",
    );
  const notes = [
    allowsInlineScripts ? '' : ' It forbids inline scripts: widgets must be files.',
    hasTrustedTypes ? ' It wants Trusted Types.' : '',
  ];
  return ok('policy', `The Content-Security-Policy allows calls of the API.${notes.join('')}`);
}

function webAssembly(page: Answer | undefined): Finding {
  if (!page || page.face === 'none') return unknown('WebAssembly', 'No page of the site could be looked at.');
  if (!page.policy || page.policy.allowsWasm) return ok('WebAssembly', 'The policy allows WebAssembly.');
  return unknown(
    'WebAssembly',
    "The policy allows no WebAssembly: the SDK runs as JavaScript if axero-engine.js lies beside it; 'wasm-unsafe-eval' in script-src makes it faster.",
    'administrator',
  );
}

function clock({ clockAhead }: SiteRecord): Finding {
  return clockAhead === undefined
    ? unknown('clock', 'The answers have no Date header.')
    : clockFinding(Math.round(clockAhead));
}

function named(answers: readonly Answer[], ...names: string[]): string[] {
  return names.filter((name) => answers.some(({ headers }) => headers.has(name)));
}

function proxies({ answers }: SiteRecord): Finding {
  const cached = named(answers, 'age');
  if (cached.length > 0)
    return problem(
      'proxies',
      'administrator',
      'Answers of the API come from a cache (header Age): one user may get the answer of another. Let the proxy pass /api through.',
    );
  const marks = named(answers, 'via', 'x-cache', 'cf-ray', 'x-amz-cf-id');
  return marks.length > 0
    ? unknown(
        'proxies',
        `A proxy is before the site (${marks.join(', ')}); nothing shows that it changes answers.`,
      )
    : ok('proxies', 'No header shows a proxy.');
}

function mediaTypes({ answers, stopped }: SiteRecord): Finding {
  const wrong = answers.filter(({ face, type }) => face === 'json' && !/json/.test(type)).length;
  const pages = answers.filter(({ status, face }) => status === 200 && face === 'page').length;
  if (wrong > 0)
    return problem(
      'media types',
      'administrator',
      `${wrong} answers are JSON and are not called so: a proxy changes Content-Type, or the API does.`,
    );
  if (pages > 0 && !stopped)
    return problem(
      'media types',
      'administrator',
      `${pages} answers are pages of HTML although the session lives: a proxy or a firewall answers in place of the API.`,
    );
  return ok('media types', 'Answers with data are called JSON.');
}

function caching({ answers }: SiteRecord): Finding {
  const stored = answers.filter(({ hasCacheAllowed }) => hasCacheAllowed).length;
  return stored > 0
    ? problem(
        'caching',
        'administrator',
        `${stored} answers may be stored by browsers and proxies (Cache-Control): add no-store for /api.`,
      )
    : ok('caching', 'No answer says that it may be stored.');
}

function headers({ answers, page }: SiteRecord): Finding {
  const all = page ? [...answers, page] : answers;
  const present = [
    'x-content-type-options',
    'strict-transport-security',
    'x-frame-options',
    'content-encoding',
  ];
  const found = named(all, ...present);
  const absent = present.filter((name) => !found.includes(name));
  const sentence = `Sent: ${found.join(', ') || 'none of those looked for'}. Not sent: ${absent.join(', ') || 'none'}.`;
  const isCompressed = found.includes('content-encoding') || all.some(({ bytes }) => bytes === 0);
  return isCompressed || !page
    ? ok('headers', sentence)
    : unknown('headers', `${sentence} Answers that are not compressed take longer.`, 'administrator');
}

function speed({ answers }: SiteRecord): Finding {
  const times = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  return ok('speed', `Half of the answers came within ${middle} ms, the slowest in ${times.at(-1) ?? 0} ms.`);
}
