// @ts-check
import { keepEnter, make } from './dom.js';

/**
 * Reads the attributes of an element from the manifest.
 * @param {any} manifest
 * @param {string} tag
 * @returns {{ name: string, description?: string, type?: { text: string } }[]}
 */
export function attributesOf(manifest, tag) {
  const declaration = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .find((/** @type {any} */ one) => one.tagName === tag);
  return declaration.attributes.filter((/** @type {any} */ one) => one.name !== 'state');
}

/**
 * A field for each attribute of an element; `changed` is called with name and value, null for an attribute to remove.
 * @param {ReturnType<typeof attributesOf>} attributes
 * @param {Element} element
 * @param {(name: string, value: string | null) => void} changed
 */
export function settingsForm(attributes, element, changed) {
  const rows = attributes.map(({ name, description, type }) => {
    const choices = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, choice]) => choice ?? '');
    const isSwitch = type?.text === 'boolean';
    const value = element.getAttribute(name);
    /** @type {any} */
    let field;
    if (choices.length > 0) {
      const options = ['', ...choices].map((choice) =>
        make('option', { value: choice, textContent: choice }),
      );
      field = make('select', { value: value ?? '' }, ...options);
      field.value = value ?? '';
      field.onchange = () => changed(name, field.value || null);
    } else if (isSwitch) {
      field = make('input', { type: 'checkbox', checked: value !== null });
      field.onchange = () => changed(name, field.checked ? '' : null);
    } else {
      field = keepEnter(make('input', { type: 'text', value: value ?? '' }));
      field.onchange = () => changed(name, field.value === '' ? null : field.value);
    }
    return make(
      'label',
      { className: 'gal-field' },
      make('code', { textContent: name }),
      field,
      make('small', { textContent: description ?? '' }),
    );
  });
  return make(
    'details',
    { className: 'gal-settings' },
    make('summary', { textContent: 'Settings' }),
    ...rows,
  );
}
