// @ts-check

/**
 * Makes an element with properties and children. Text is text: nothing here reads HTML.
 * @param {string} name
 * @param {Record<string, any>} properties
 * @param {...(Node | string)} children
 * @returns {any}
 */
export function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** @param {string} label @param {() => void} action */
export function button(label, action) {
  return make('button', { type: 'button', className: 'btn', textContent: label, onclick: action });
}

/**
 * A field in a page that is one form: Enter must not submit it.
 * @param {any} field
 */
export function keepEnter(field) {
  field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return field;
}

const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('axero-gallery', {
  createHTML: (/** @type {string} */ text) => text,
});

/**
 * Makes the elements of a snippet. The snippets are those of this package, and not what anybody has typed.
 * @param {string} markup
 */
export function parse(markup) {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  return template.content;
}
