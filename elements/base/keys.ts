/**
 * Keeps Enter inside the shadow root. The page's default-button script of ASP.NET sees an event of the host, not of the field in it, and would
 * click a button of the page and swallow the line break of a text area.
 */
export function keepEnter(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    root.addEventListener(type, (event) => {
      if ((event as KeyboardEvent).key === 'Enter') event.stopPropagation();
    });
}

/** Gives a type to buttons of the page's author: without one, they submit the form around the whole page. */
export function typeButtons(scope: ParentNode): void {
  for (const button of scope.querySelectorAll('button:not([type])')) button.setAttribute('type', 'button');
}
