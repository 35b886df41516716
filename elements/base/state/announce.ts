const REGION = 'data-axero-announcements';

/** Says a text to screen readers, politely. One region serves all elements of the page; a text that was said last is not repeated. */
export function announce(text: string): void {
  let region = document.querySelector<HTMLElement>(`[${REGION}]`);
  if (!region) {
    region = document.createElement('div');
    region.setAttribute(REGION, '');
    region.setAttribute('role', 'status');
    Object.assign(region.style, {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    });
    document.body.append(region);
  }
  if (region.textContent !== text) region.textContent = text;
}
