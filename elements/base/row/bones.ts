import { html } from 'lit';

/** Draws placeholders of lines by the classes of their widths; the last line of several is a small one. */
export function renderBones(...widths: readonly string[]): unknown {
  return widths.map((width, at) => {
    const isSmall = at > 0 && at === widths.length - 1;
    return html`<span class=${isSmall ? 'line small' : 'line'}><span class=${`bone ${width}`}></span></span>`;
  });
}
