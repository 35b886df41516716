import { safeLink } from 'axero-widget-sdk/html';

/** A link that the author of the page put into the element. */
export interface GivenLink {
  readonly title: string;
  readonly address: string;
  readonly isNewWindow: boolean;
}

/** Returns the links inside an element that are safe to follow and have a text. */
export function givenLinks(host: Element): GivenLink[] {
  return [...host.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    if (link.closest('[data-axero-output], [slot]')) return [];
    const written = link.getAttribute('href')?.trim() ?? '';
    // The page resolves what is relative to it; only the site's folder is unknown to the browser.
    const address = safeLink(/^(~\/|\/)/.test(written) ? written : link.href);
    const title = link.textContent?.trim() ?? '';
    return address && title ? [{ title, address, isNewWindow: link.target === '_blank' }] : [];
  });
}
