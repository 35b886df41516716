// @ts-check
import { isOfSite } from './address.mjs';
import { carriesCredential, isCredentialName } from './credentials.mjs';

/** @typedef {import('./address.mjs').Upstream} Upstream */
/** @typedef {import('node:http').IncomingHttpHeaders} Headers */

// They would bind the names of this machine, clear its storage, report elsewhere, or open responses to other pages.
const dropped = [
  'strict-transport-security',
  'clear-site-data',
  'content-security-policy-report-only',
  'report-to',
  'reporting-endpoints',
  'nel',
  'expect-ct',
  'public-key-pins',
  'public-key-pins-report-only',
  'alt-svc',
  'timing-allow-origin',
];

/**
 * The places of addresses in headers other than `location`, such as `5; url="/x"` and `</x>; rel=next`.
 * @type {Record<string, RegExp>}
 */
const places = {
  'content-location': /^()(.*)()$/,
  refresh: /^([\d.\s]*[;,]?\s*(?:url\s*=)?\s*["']?)(.*?)(["']?\s*)$/i,
  link: /(<)([^>]*)(>)/g,
  sourcemap: /^()(.*)()$/,
};

const addressed = ['location', 'x-responded-json', ...Object.keys(places)];

const droppedDirectives = ['report-uri', 'report-to', 'upgrade-insecure-requests', 'block-all-mixed-content'];

/**
 * Returns whether a response leads to an address with a key or token in it, as the sign-in of the apps does.
 * @param {Headers} headers
 */
export function revealsCredential(headers) {
  return addressed.some((name) => carriesCredential(String(headers[name] ?? '')));
}

/**
 * Turns a response's headers into those that a browser gets from the proxy, except `set-cookie` (see cookies.mjs).
 * @param {Headers} headers changed in place
 * @param {Upstream} upstream
 * @param {string} asked the path of the request
 * @param {string} here the proxy's origin, as the browser knows it
 * @returns {URL | undefined} where the response redirects to, if that is another site
 */
export function translateHeaders(headers, upstream, asked, here) {
  for (const name of Object.keys(headers)) if (isDropped(name)) delete headers[name];
  const policy = headers['content-security-policy'];
  if (typeof policy === 'string') headers['content-security-policy'] = translatedPolicies(policy, upstream);
  const responded = headers['x-responded-json'];
  if (typeof responded === 'string')
    headers['x-responded-json'] = translatedResponse(responded, upstream, asked, here);
  const translated = (/** @type {string} */ address) => translatedLocation(address, upstream, asked, here);
  for (const [name, pattern] of Object.entries(places)) {
    const value = headers[name];
    if (typeof value !== 'string') continue;
    headers[name] = value.replace(
      pattern,
      (_, before, address, after) => `${before}${address && translated(address).location}${after}`,
    );
  }
  if (headers.location === undefined) return undefined;
  const { location, elsewhere } = translated(headers.location);
  headers.location = location;
  return elsewhere;
}

/** @param {string} name */
function isDropped(name) {
  return (
    dropped.includes(name) ||
    name.startsWith('access-control-') ||
    (name !== 'set-cookie' && isCredentialName(name))
  );
}

/**
 * @param {string} location
 * @param {Upstream} upstream
 * @param {string} asked
 * @param {string} here
 * @returns {{ location: string, elsewhere?: URL }}
 */
function translatedLocation(location, upstream, asked, here) {
  const base = `${upstream.origin}${asked}`;
  if (!URL.canParse(location, base)) return { location };
  const url = new URL(location, base);
  if (!isOfSite(upstream, url)) return { location: url.href, elsewhere: url };
  // Never shorter than that: a path that begins with two slashes would lead to another site.
  return { location: `${here}${url.pathname}${url.search}${url.hash}` };
}

/**
 * ASP.NET hides a redirect behind a 200 in this header: `{"status":401,"headers":{"location":"..."}}`.
 * @param {string} text
 * @param {Upstream} upstream
 * @param {string} asked
 * @param {string} here
 */
function translatedResponse(text, upstream, asked, here) {
  try {
    const hidden = JSON.parse(text);
    if (typeof hidden?.headers?.location !== 'string') return text;
    hidden.headers.location = translatedLocation(hidden.headers.location, upstream, asked, here).location;
    return JSON.stringify(hidden);
  } catch {
    return text;
  }
}

/**
 * @param {string} header policies with commas between them, each of which counts
 * @param {Upstream} upstream
 */
function translatedPolicies(header, upstream) {
  return header
    .split(',')
    .map((policy) => translatedPolicy(policy, upstream))
    .filter(Boolean)
    .join(', ');
}

/**
 * @param {string} policy
 * @param {Upstream} upstream
 */
function translatedPolicy(policy, upstream) {
  return policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name = '']) => name !== '' && !droppedDirectives.includes(name.toLowerCase()))
    .map((words) => words.map((word) => (isOwn(word, upstream) ? "'self'" : word)).join(' '))
    .join('; ');
}

/**
 * @param {string} source
 * @param {Upstream} upstream
 */
function isOwn(source, upstream) {
  const plain = source.toLowerCase().replace(/\/$/, '');
  return plain === upstream.origin || plain === upstream.host;
}
