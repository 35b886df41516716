// A small page for the tests: elements with text, children and events, as far as the widget uses them. A test in a real
// browser sees more, such as styles.

class PageElement extends EventTarget {
  children = [];
  #text = '';

  constructor(page, tag) {
    super();
    this.ownerDocument = page;
    this.tagName = tag.toUpperCase();
  }

  get textContent() {
    return this.#text + this.children.map((child) => child.textContent).join('');
  }

  set textContent(text) {
    this.#text = String(text);
    this.children = [];
  }

  append(...children) {
    this.children.push(...children);
  }

  replaceChildren(...children) {
    this.textContent = '';
    this.append(...children);
  }

  click() {
    this.dispatchEvent(new Event('click'));
  }
}

/** Makes a page with the places of the widget, which is found by `data-` attributes. */
export function pageWith(places) {
  const page = { createElement: (tag) => new PageElement(page, tag) };
  const parts = Object.fromEntries(
    Object.entries(places).map(([name, tag]) => [`[${name}]`, page.createElement(tag)]),
  );
  const root = Object.assign(page.createElement('section'), { querySelector: (selector) => parts[selector] });
  page.querySelectorAll = () => [root];
  return { page, root, part: (name) => parts[`[${name}]`] };
}

/** Waits until a condition holds. */
export async function until(condition) {
  for (let turn = 0; turn < 500; turn += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`This did not become true: ${condition}`);
}
