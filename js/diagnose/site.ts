import { FLAG_API_OFF, FLAG_HTML } from '../generated/protocol.ts';
import { ownAddress, pageAddress } from '../runtime/own-address.ts';
import { pageFacts } from '../runtime/page-facts.ts';
import { userIn } from '../session/who-am-i.ts';
import { type ApiResponse, readResponse, redirected } from '../transport/response.ts';
import { forbidding, policiesIn } from './policy.ts';
import { type Finding, ok, problem, unknown } from './types.ts';

/** A clock this far off shows wrong times. */
const CLOCK_MS = 60_000;
const TIMEOUT_MS = 15_000;

/** The response of a look at the site. */
interface Look {
  readonly response: Response;
  readonly text: string;
  readonly ms: number;
}

async function look(url: string, method: string): Promise<Look> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  const started = Date.now();
  try {
    const response = await fetch(url, {
      ...{ method, headers: { accept: 'application/json' }, signal: controller.signal },
      ...{ credentials: 'same-origin', redirect: 'manual', cache: 'no-store' },
    });
    return { response, text: await response.text(), ms: Date.now() - started };
  } finally {
    clearTimeout(timer);
  }
}

function read({ response: { type, status, headers }, text }: Look): ApiResponse {
  if (type === 'opaqueredirect') return redirected();
  return readResponse(status, (name) => headers.get(name), text, Date.now());
}

/** Says who is signed in, as the client reads the answer of `users/me`. */
function session({ response, ms }: Look, answer: ApiResponse): Finding {
  const { status, type } = response;
  const content = response.headers.get('content-type')?.split(';')[0] ?? 'no content type';
  const hidden = answer.respondedStatus ? ` (${answer.respondedStatus} in X-Responded-JSON)` : '';
  const seen = `users/me: ${type === 'opaqueredirect' ? 'a redirect' : `${status}${hidden}, ${content}`}, ${ms} ms`;
  const user = userIn(answer);
  const named = pageFacts().userId;
  if (user > 0) {
    if (named === undefined || named === user) return ok('session', `${seen}. A user is signed in.`);
    return problem(
      'session',
      'user',
      `${seen}. Another user is signed in than the one this page was made for: load the page again.`,
    );
  }
  if (user === 0) return problem('session', 'user', `${seen}. Nobody is signed in: sign in again.`);
  if (status === 404)
    return problem(
      'session',
      'author',
      `${seen}. There is no API at this address: check CF_VD, or the option virtualDirectory of connect().`,
    );
  if (status === 200 && answer.flags & FLAG_HTML)
    return unknown(
      'session',
      `${seen}. A page came in place of data, and it is no sign-in page: a firewall may stand before the site.`,
      'administrator',
    );
  return unknown('session', `${seen}. That does not say who is signed in.`);
}

function permission(answer: ApiResponse): Finding {
  if (answer.status !== 403 && answer.respondedStatus !== 403)
    return userIn(answer) > 0
      ? ok('API permission', 'The user may use the REST API.')
      : unknown('API permission', 'Only a signed-in user can be told whether the REST API is allowed.');
  if (answer.flags & FLAG_API_OFF)
    return problem(
      'API permission',
      'administrator',
      'The REST API is not allowed for the roles of this user: Control Panel > System > REST API.',
    );
  return unknown(
    'API permission',
    'users/me is refused (403), and the answer does not name the REST API: a firewall may stand before the site.',
    'administrator',
  );
}

function clock({ response, ms }: Look): Finding {
  const site = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(site)) return unknown('clock', 'The answer has no Date header.');
  return clockFinding(Math.round(Date.now() - ms / 2 - site));
}

/** Says whether a clock that is `off` milliseconds ahead is good enough. */
export function clockFinding(off: number): Finding {
  if (Math.abs(off) < CLOCK_MS) return ok('clock', 'The clock of this machine agrees with that of the site.');
  const by =
    Math.abs(off) < 3_600_000
      ? `${Math.round(Math.abs(off) / 60_000)} min`
      : `${Math.round(Math.abs(off) / 3_600_000)} h`;
  return problem(
    'clock',
    'user',
    `The clock of this machine is ${by} ${off > 0 ? 'ahead of' : 'behind'} that of the site: "2 hours ago" and the like are wrong. Set the clock.`,
  );
}

/** Reads the policies of the page from its address: a script cannot see the headers that it came with. */
async function policy(): Promise<Finding> {
  const metas = document.querySelectorAll('head > meta[http-equiv="Content-Security-Policy" i]');
  const header = await look(pageAddress(), 'HEAD').then(
    ({ response }) => (response.ok ? (response.headers.get('content-security-policy') ?? '') : undefined),
    () => undefined,
  );
  const texts = [header ?? '', ...[...metas].map((meta) => meta.getAttribute('content') ?? '')];
  const policies = texts.flatMap(policiesIn);
  if (policies.length === 0)
    return header === undefined
      ? unknown('policy', 'The site does not tell the headers of this page.')
      : ok('policy', 'The page has no Content-Security-Policy.');
  const api = new URL(ownAddress(`${pageFacts().virtualDirectory}/api/`));
  const directive = policies.map((each) => forbidding(each, api)).find(Boolean);
  if (directive)
    return problem(
      'policy',
      'administrator',
      `"${directive}" forbids calls of the API: add 'self' to connect-src.`,
    );
  const types = policies
    .map((each) => each.get('trusted-types'))
    .find((names) => names && !names.includes('*') && !names.includes('axero-html'));
  if (types && policies.some((each) => each.has('require-trusted-types-for')))
    return unknown(
      'policy',
      `The page lists its policies for HTML ("${['trusted-types', ...types].join(' ')}"): without axero-html among them, renderHtml shows text only in browsers without setHTML.`,
      'administrator',
    );
  return ok(
    'policy',
    `The Content-Security-Policy allows what the SDK does: ${texts.filter(Boolean).join(', ').slice(0, 300)}`,
  );
}

/** Asks the site. Two requests: who is signed in, and the head of this page. */
export async function siteFindings(): Promise<Finding[]> {
  const [asked, rules] = await Promise.all([
    look(ownAddress(`${pageFacts().virtualDirectory}/api/users/me`), 'GET').catch((cause: unknown) =>
      String(cause),
    ),
    policy(),
  ]);
  if (typeof asked !== 'string') {
    const answer = read(asked);
    return [rules, session(asked, answer), permission(answer), clock(asked)];
  }
  const isOffline = globalThis.navigator?.onLine === false;
  return [
    rules,
    problem(
      'session',
      'user',
      isOffline
        ? 'The browser is offline.'
        : `users/me got no answer (${asked.slice(0, 120)}): check the connection, and the console for a policy that forbids the request.`,
    ),
    unknown('API permission', 'The site gave no answer.'),
    unknown('clock', 'The site gave no answer.'),
  ];
}
