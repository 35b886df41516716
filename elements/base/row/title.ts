import { html } from 'lit';

/** Returns the text of a link; without one its address, as a link has to have a name. */
export function linkText(text: unknown, address: string): unknown {
  return String(text ?? '').trim() ? text : address;
}

/** Draws the title of an item, as a link where it has an address. */
export function renderTitle(
  text: unknown,
  address: string | undefined,
  followed: (event: Event) => void,
  pressed?: (event: KeyboardEvent) => void,
): unknown {
  return address
    ? html`<a class="line name" part="name" dir="auto" href=${address} @click=${followed} @keydown=${pressed}>${linkText(text, address)}</a>`
    : html`<span class="line name" part="name" dir="auto">${text}</span>`;
}
