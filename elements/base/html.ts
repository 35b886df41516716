import { plainText } from 'axero-widget-sdk';
import { safeImage, safeLink } from './links.ts';

const ELEMENTS =
  'a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td tfoot th thead time tr u ul var'.split(
    ' ',
  );
const ATTRIBUTES = 'href src alt title colspan rowspan datetime lang dir width height'.split(' ');

type Purify = typeof import('dompurify').default;
let purify: Promise<Purify | undefined> | undefined;
let load: () => Promise<Purify> = async () => (await import('dompurify')).default;

/** Sets where DOMPurify comes from, for the script build, which has it in a file of its own. @internal */
export function setPurify(loader: () => Promise<Purify>): void {
  load = loader;
}

/** Loads DOMPurify once. A failure is forgotten: the next body tries again. */
function loadPurify(): Promise<Purify | undefined> {
  purify ??= load().catch(() => {
    purify = undefined;
    return undefined;
  });
  return purify;
}

let policy: TrustedPolicy | undefined;
interface TrustedPolicy {
  createHTML(text: string): unknown;
}

/** Returns the named policy that pages with Trusted Types can allow: `trusted-types axero-html`. */
function trustedPolicy(): TrustedPolicy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): TrustedPolicy };
  };
  policy ??= trustedTypes?.createPolicy('axero-html', {
    createHTML: (text: string) => text,
    createScriptURL: (text: string) => text,
  });
  return policy;
}

/** Checks the links and pictures that a sanitizer has left. */
function checkAddresses(container: Element): void {
  for (const link of container.querySelectorAll('a[href]')) {
    const address = safeLink(link.getAttribute('href'));
    if (address) link.setAttribute('href', address);
    else link.removeAttribute('href');
    link.setAttribute('rel', 'noopener');
  }
  for (const image of container.querySelectorAll('img')) {
    const address = safeImage(image.getAttribute('src'));
    if (address) image.setAttribute('src', address);
    else image.remove();
    image.setAttribute('loading', 'lazy');
  }
}

/**
 * Shows an HTML body of the API in a container of its own: by the browser's sanitizer, else by DOMPurify, else as text. The container must not be
 * one that Lit renders into.
 */
export async function setSafe(container: Element, body: unknown): Promise<void> {
  const html = typeof body === 'string' ? body : '';
  const native = container as Element & { setHTML?: (html: string, options: object) => void };
  if (typeof native.setHTML === 'function') {
    native.setHTML(html, {
      sanitizer: { elements: ELEMENTS, attributes: ATTRIBUTES, dataAttributes: false, comments: false },
    });
    return checkAddresses(container);
  }
  container.textContent = plainText(html);
  const library = await loadPurify();
  if (!library) return;
  try {
    const trusted = trustedPolicy();
    const clean = library.sanitize(html, {
      ALLOWED_TAGS: ELEMENTS,
      ALLOWED_ATTR: ATTRIBUTES,
      RETURN_DOM_FRAGMENT: true,
      ...(trusted ? { TRUSTED_TYPES_POLICY: trusted as never } : {}),
    });
    const holder = document.createElement('div');
    holder.append(clean as unknown as Node);
    checkAddresses(holder);
    container.replaceChildren(...holder.childNodes);
  } catch {
    // A page may refuse the policy: the text stays.
  }
}
