import { ATTRIBUTES, ELEMENTS } from './allowed.ts';

/** Makes a fragment without anything that could run. */
export type Sanitize = (html: string) => DocumentFragment;

interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(text: string): unknown;
}

/** The name that a page with a list of policies has to allow: `trusted-types axero-html`. */
const POLICY = 'axero-html';

/** A page that lists its policies allows each name once. So the copies on a page share the sanitizer, and never the policy. */
const SHARED = Symbol.for('axero-widget-sdk.sanitize');

type Holder = { [SHARED]?: Promise<Sanitize> };

function makePolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  const unchanged = (text: string) => text;
  return trustedTypes?.createPolicy(POLICY, { createHTML: unchanged, createScriptURL: unchanged });
}

async function makeSanitizer(): Promise<Sanitize> {
  const { default: purify } = await import('dompurify');
  if (!purify.isSupported) throw new Error('DOMPurify does not support this browser.');
  const policy = makePolicy();
  return (html) =>
    purify.sanitize(html, {
      ALLOWED_TAGS: ELEMENTS,
      ALLOWED_ATTR: ATTRIBUTES,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      RETURN_DOM_FRAGMENT: true,
      ...(policy && { TRUSTED_TYPES_POLICY: policy as never }),
    });
}

/** Loads DOMPurify once for the page. A failure is forgotten: the next text tries again. */
export function sanitizer(): Promise<Sanitize> {
  const page = globalThis as Holder;
  page[SHARED] ??= makeSanitizer().catch((error: unknown) => {
    delete page[SHARED];
    throw error;
  });
  return page[SHARED];
}
