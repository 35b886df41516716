type Content = string | Node;

/** Creates an element with its content; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...content: Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Creates a button. Without a type it would submit the form of the page. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** A table whose rows are replaced. */
export class Table {
  readonly node: HTMLTableElement;
  private readonly body = element('tbody', {});

  constructor(label: string, heads: readonly string[]) {
    const cells = heads.map((head) => element('th', { scope: 'col' }, head));
    this.node = element(
      'table',
      { 'aria-label': label },
      element('thead', {}, element('tr', {}, ...cells)),
      this.body,
    );
  }

  /** Shows these rows; `isAlarm` marks those of failed calls. */
  show(rows: readonly (readonly string[])[], isAlarm: (row: number) => boolean = () => false): void {
    this.body.replaceChildren(
      ...rows.map((cells, at) =>
        element('tr', isAlarm(at) ? { class: 'alarm' } : {}, ...cells.map((cell) => element('td', {}, cell))),
      ),
    );
  }
}
