import { readFileSync } from 'node:fs';
import { attributesOf, pageOf, until } from './elements.mjs';

/** A public list of texts that execute where HTML is written carelessly. */
const corpus = JSON.parse(readFileSync(new URL('./corpus.json', import.meta.url), 'utf8'));

/** Elements that show nothing of an answer but whether there is something to show. */
const SHOW_NO_TEXT = ['axero-gate'];

/** Runs before the page: notes whatever is executed, and makes each answer of the API hostile, one row for each text of the corpus. */
function makeHostile(corpus) {
  globalThis.executed = [];
  globalThis.hacked = (name) => globalThis.executed.push(name);
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = () => globalThis.executed.push(name);
  const poison = (value, text) => {
    if (typeof value === 'string') return text;
    if (Array.isArray(value)) return value.map((one) => poison(one, text));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, poison(inner, text)]));
  };
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const response = await fetch(...request);
    const isRead = /\/api\//i.test(response.url) && !/\/users\/me\b/i.test(response.url);
    if (!isRead || !response.headers.get('content-type')?.includes('json')) return response;
    const body = await response.json();
    const data = body.ResponseData ?? body;
    const rows = Array.isArray(data)
      ? corpus.map((text, at) => poison(data[at % data.length], text))
      : undefined;
    const answer = rows
      ? body.ResponseData
        ? { ...body, ResponseData: rows }
        : rows
      : poison(body, corpus[1]);
    globalThis.poisoned = (globalThis.poisoned ?? 0) + 1;
    return new Response(JSON.stringify(answer), { status: response.status, headers: response.headers });
  };
}

/** Returns what was executed, and every address or attribute that could execute, in the page and in all shadow roots. */
function dangersInPage() {
  const found = [...globalThis.executed];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('[data-axero-prompt], .navbar, .cf-side, .cf-aside, .cf-footer')) continue;
      for (const { name, value } of element.attributes) {
        const isOwn = !element.localName.startsWith('axero-');
        if (/^on/.test(name)) found.push(`${element.localName} has ${name}`);
        if (isOwn && name === 'srcdoc') found.push(`${element.localName} has srcdoc`);
        if (isOwn && /^(href|src|xlink:href|action|formaction|data)$/.test(name)) {
          const address = new URL(value, location.href);
          if (
            !['http:', 'https:', 'mailto:', 'tel:'].includes(address.protocol) &&
            element.id !== 'aspnetForm'
          )
            found.push(`${element.localName} ${name}=${value}`);
        }
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  const widget = document.querySelector('.widget-content');
  for (const script of widget.querySelectorAll('script:not([src])'))
    found.push(`script ${script.textContent}`);
  walk(widget);
  return [...new Set(found)];
}

/** Returns what was executed and what could be. */
export const dangers = (visitor) => visitor.page.evaluate(dangersInPage);

/**
 * Opens a scene without a policy, which would hide what the elements let through.
 * @param {object} here
 * @param {boolean} [isPoisoned] makes the answers of the API hostile. Default: true.
 */
export async function enterHostile(here, element, one, isPoisoned = true) {
  const visitor = await here.arrive();
  await here.sandbox.set({ csp: 'off' });
  await visitor.page.evaluateOnNewDocument(makeHostile, isPoisoned ? corpus : []);
  await visitor.enter(one.site?.user ?? 'maya', `pages/${pageOf(element, one)}`);
  return visitor;
}

/** Waits until an element shows the hostile rows, and moves the pointer over its controls. */
export async function showHostile(visitor, { tag }) {
  await until('the hostile rows are shown', () =>
    visitor.page.evaluate(
      (tag, showsText) => {
        const host = document.querySelector(tag);
        const text = host.shadowRoot?.textContent + host.textContent;
        const isShown = host.state === 'ready' && text.includes('hacked');
        const isDecided = !showsText && ['ready', 'empty'].includes(host.state);
        return globalThis.poisoned > 0 && (isShown || isDecided);
      },
      tag,
      !SHOW_NO_TEXT.includes(tag),
    ),
  );
  await visitor.page.evaluate(async (tag) => {
    const host = document.querySelector(tag);
    await host.updateComplete;
    const all = [...host.shadowRoot.querySelectorAll('a, button'), ...host.querySelectorAll('a, button')];
    for (const control of all) {
      control.addEventListener('click', (event) => event.preventDefault(), { once: true });
      control.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, tag);
}

/** Types the hostile texts into each attribute of an element. Returns the number of attributes. */
export async function typeHostile(visitor, { tag }) {
  await until('the element is defined', () =>
    visitor.page.evaluate((tag) => customElements.get(tag) !== undefined, tag),
  );
  const attributes = attributesOf(tag).filter((name) => name !== 'state');
  await visitor.page.evaluate(
    async (tag, attributes, corpus) => {
      const host = document.querySelector(tag);
      for (const text of corpus) {
        for (const name of attributes) host.setAttribute(name, text);
        await host.updateComplete;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    tag,
    attributes,
    corpus,
  );
  return attributes.length;
}
