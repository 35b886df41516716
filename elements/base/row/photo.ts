import { html, nothing } from 'lit';

/** Draws the picture of a person; without one, a letter or an empty circle. */
export function renderPhoto(address: string | undefined, letter?: string): unknown {
  if (address)
    return html`<img class="avatar" part="photo" src=${address} alt="" width="40" height="40" loading="lazy">`;
  return html`<span class="avatar letter" part="photo" aria-hidden="true">${letter ?? nothing}</span>`;
}
