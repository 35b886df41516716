import { html } from 'lit';

/** Draws the title of an item, as a link where it has an address. */
export function renderTitle(
  text: unknown,
  address: string | undefined,
  followed: (event: Event) => void,
  pressed?: (event: KeyboardEvent) => void,
): unknown {
  return address
    ? html`<a class="line name" part="name" dir="auto" href=${address} @click=${followed} @keydown=${pressed}>${text}</a>`
    : html`<span class="line name" part="name" dir="auto">${text}</span>`;
}
