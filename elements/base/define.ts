import { VERSION } from 'axero-widget-sdk';
import { checkTags } from './markup.ts';

const OWNER = Symbol.for('axero-elements.version');

const defined = new Set<string>();

/** Looks for misspelt names once the page is loaded, when all its scripts have defined their elements. */
function checkTagsOnce(): void {
  if (typeof document === 'undefined') return;
  const check = () => checkTags(defined);
  if (document.readyState === 'complete') setTimeout(check);
  else addEventListener('load', check, { once: true });
}

/**
 * Defines an element, unless the page has one of this name: a second copy of the package must not throw in the middle of a bundle. Does nothing
 * where there are no custom elements, as in Node.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  if (defined.size === 0) checkTagsOnce();
  defined.add(tag);
  const known = customElements.get(tag) as (CustomElementConstructor & { [OWNER]?: string }) | undefined;
  if (!known) {
    Object.defineProperty(element, OWNER, { value: VERSION });
    customElements.define(tag, element);
  } else if (known !== element && known[OWNER] !== VERSION)
    console.warn(
      `<${tag}> of axero-widget-sdk ${VERSION} is not used: this page already has it of version ${known[OWNER] ?? 'unknown'}.`,
    );
}
