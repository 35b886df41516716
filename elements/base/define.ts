import { VERSION } from 'axero-widget-sdk';

const OWNER = Symbol.for('axero-elements.version');

/**
 * Defines an element, unless the page has one of this name: a second copy of the package must not throw in the middle of a bundle. Does nothing
 * where there are no custom elements, as in Node.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as (CustomElementConstructor & { [OWNER]?: string }) | undefined;
  if (!known) {
    Object.defineProperty(element, OWNER, { value: VERSION });
    customElements.define(tag, element);
  } else if (known !== element && known[OWNER] !== VERSION)
    console.warn(
      `<${tag}> of axero-widget-sdk ${VERSION} is not used: this page already has it of version ${known[OWNER] ?? 'unknown'}.`,
    );
}
