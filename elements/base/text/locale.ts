/** Returns the element's ancestors, across the borders of shadow roots. */
function* ancestors(element: Element): Generator<Element> {
  let at: Node | null = element;
  while (at) {
    if (at instanceof Element) yield at;
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
  }
}

/** Returns a language tag that `Intl` accepts, or undefined: translators write `lang="auto"`, and sites `nl_NL`. */
export function canonical(tag: string | null | undefined): string | undefined {
  if (!tag || tag === 'auto') return undefined;
  try {
    const [known] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    return Intl.DateTimeFormat.supportedLocalesOf(known ? [known] : [])[0];
  } catch {
    return undefined;
  }
}

/** Returns the language for an element: the nearest `lang`, the site's `CF_LOCALE`, the browser's; English if none of them is one. */
export function localeOf(element: Element): string {
  for (const ancestor of ancestors(element)) {
    const tag = ancestor.getAttribute('lang');
    if (tag === null) continue;
    const found = canonical(tag);
    if (found) return found;
    break;
  }
  const site = (globalThis as Record<string, unknown>)['CF_LOCALE'];
  return canonical(typeof site === 'string' ? site : undefined) ?? canonical(navigator.language) ?? 'en';
}
