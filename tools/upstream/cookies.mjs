// @ts-check
import { createHash } from 'node:crypto';

/** @typedef {import('./address.mjs').Upstream} Upstream */

/**
 * The cookies of one site between the site and a browser that knows it under a name of this machine.
 *
 * A cookie knows no port, so in the browser all programs of this machine share one store. The site's cookies have a prefix there: no
 * other program's cookies go to the site, and a name like `__Host-id`, which browsers take over https only, is an ordinary one.
 */
export class Cookies {
  #upstream;
  #held;
  #holds;

  /**
   * @param {Upstream} upstream
   * @param {Map<string, string>} [held] cookies that never reach the browser
   */
  constructor(upstream, held = new Map()) {
    this.#upstream = upstream;
    this.#held = held;
    this.#holds = held.size > 0;
    const site = `${upstream.origin}${upstream.folder}`.toLowerCase();
    this.prefix = `up-${createHash('sha256').update(site).digest('hex').slice(0, 8)}-`;
  }

  /** Returns whether the session is kept here and not in the browser. */
  get holdsSession() {
    return this.#holds;
  }

  /**
   * Translates the cookies that the browser sends into those that the site knows.
   * @param {string | undefined} header
   * @returns {string | undefined}
   */
  toSite(header) {
    const own = (header ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part.startsWith(this.prefix))
      .map((part) => part.slice(this.prefix.length));
    const others = own.filter((part) => !this.#held.has(part.slice(0, part.indexOf('='))));
    const all = [...others, ...[...this.#held].map(([name, value]) => `${name}=${value}`)];
    return all.length > 0 ? all.join('; ') : undefined;
  }

  /**
   * Translates the cookies that the site sets into those that the browser may have.
   * @param {string[] | undefined} headers
   * @returns {string[]}
   */
  toBrowser(headers) {
    return (headers ?? []).flatMap((header) => this.#translated(header) ?? []);
  }

  /**
   * @param {string} header
   * @returns {string | undefined}
   */
  #translated(header) {
    const [first = '', ...rest] = header.split(';').map((part) => part.trim());
    const [name = '', value = ''] = split(first);
    const attributes = rest.map((text) => ({
      text,
      name: split(text)[0].toLowerCase(),
      value: split(text)[1],
    }));
    const has = (/** @type {string} */ wanted) => attributes.some((attribute) => attribute.name === wanted);
    const domain = attributes.findLast((attribute) => attribute.name === 'domain')?.value ?? '';
    // The browser itself would refuse these cookies if it saw them as the site set them.
    if (!first.includes('=') || (/^__(secure|host)-/i.test(name) && !has('secure'))) return undefined;
    if (domain && !covers(domain, this.#upstream.hostname)) return undefined;
    if (this.#held.has(name)) {
      if (isEnd(attributes)) this.#held.delete(name);
      else this.#held.set(name, value);
      return undefined;
    }
    const kept = attributes
      .filter((attribute) => !['domain', 'secure', 'partitioned'].includes(attribute.name))
      .map(({ text, name: attribute, value: wanted }) =>
        attribute === 'samesite' && wanted.toLowerCase() === 'none' ? 'SameSite=Lax' : text,
      );
    return [`${this.prefix}${name}=${value}`, ...kept].join('; ');
  }
}

/**
 * @param {string} text
 * @returns {[string, string]}
 */
function split(text) {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/**
 * @param {string} domain
 * @param {string} hostname
 */
function covers(domain, hostname) {
  const name = domain.replace(/^\./, '').toLowerCase();
  return hostname === name || hostname.endsWith(`.${name}`);
}

/** @param {{ name: string, value: string }[]} attributes */
function isEnd(attributes) {
  const age = attributes.findLast(({ name }) => name === 'max-age');
  if (age) return Number(age.value) <= 0;
  const expires = attributes.findLast(({ name }) => name === 'expires');
  return expires !== undefined && Date.parse(expires.value) <= Date.now();
}
