const OUTPUT = 'data-axero-output';

/** Makes the element in the page for what the author's template makes, instead of one that was copied with the host. */
export function makeOutput(host: HTMLElement): HTMLElement {
  for (const copied of host.querySelectorAll(`:scope > [${OUTPUT}]`)) copied.remove();
  const output = document.createElement('div');
  output.setAttribute(OUTPUT, '');
  return output;
}
