// @ts-check
import { clientFor } from './client.js';
import { button, make, parse } from './dom.js';
import { picker } from './picker.js';
import { attributesOf, settingsForm } from './settings.js';

/**
 * @typedef {{ name: string, state: string, markup: string }} Scene
 * @typedef {{ tag: string, about: string, scenes: Scene[] }} Scenes
 */

const host = /** @type {HTMLElement} */ (document.querySelector('[data-gallery]'));
const bar = /** @type {HTMLElement} */ (document.querySelector('[data-gallery-bar]'));
// A path that begins with a tilde is resolved by the site only in `src` and `href`.
const folder = /** @type {HTMLScriptElement} */ (
  document.querySelector('script[src*="axero-elements.global.js"]')
).src;

/** @param {string} name */
async function json(name) {
  const answer = await fetch(new URL(name, folder));
  if (!answer.ok) throw new Error(`${name} is not there (${answer.status}): run \`npm run build\`.`);
  return answer.json();
}

/**
 * Writes the markup of an element as a page's author would: without what the element adds itself.
 * @param {Element} element
 */
function snippetOf(element) {
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const name of ['state', 'gone', 'lang', 'dir']) copy.removeAttribute(name);
  for (const output of copy.querySelectorAll('[data-axero-output]')) output.remove();
  return copy.outerHTML.replaceAll('=""', '').trim();
}

/**
 * @param {Scenes} element
 * @param {any} manifest
 * @param {any} axero
 */
function card({ tag, about, scenes }, manifest, axero) {
  const stage = make('div', { className: 'gal-stage' });
  const code = make('code');
  const settings = make('div');
  const copied = make('span', { role: 'status' });
  const copy = button('Copy the snippet', async () => {
    await navigator.clipboard.writeText(code.textContent);
    copied.textContent = 'Copied.';
  });

  /** @param {Scene} scene */
  const show = (scene) => {
    const site = /** @type {any} */ (globalThis).CF_VD ?? '';
    const live = /** @type {any} */ (parse(scene.markup.replaceAll('~/', `${site}/`)).querySelector(tag));
    const isOwn = scenes.indexOf(scene) < 8;
    if (isOwn && scene.state !== 'ready' && scene.state !== 'waiting')
      live.client = clientFor(axero, /** @type {any} */ (scene.state));
    for (const one of choices.querySelectorAll('button'))
      one.ariaPressed = String(one.textContent === scene.name);
    const isFar = scene.state === 'waiting';
    if (isFar) live.hidden = true;
    stage.replaceChildren(live);
    // Out of sight it waits; nothing brings it near while it is hidden.
    if (isFar)
      setTimeout(() =>
        stage.prepend(
          make('p', {
            className: 'gal-note',
            textContent: 'Hidden, as if it were far down the page: it has asked nothing.',
          }),
        ),
      );
    const write = () => {
      code.textContent = snippetOf(live).replace(' hidden', '');
      copied.textContent = '';
    };
    write();
    settings.replaceChildren(
      settingsForm(attributesOf(manifest, tag), live, (name, value) => {
        if (value === null) live.removeAttribute(name);
        else live.setAttribute(name, value);
        write();
      }),
    );
  };
  const choices = make(
    'div',
    { className: 'gal-choices', role: 'group', ariaLabel: `States of ${tag}` },
    ...scenes.map((scene) => button(scene.name, () => show(scene))),
  );
  const first = scenes.find(({ state }) => state === 'ready');
  if (first) show(first);
  return make(
    'section',
    { className: 'gal-card', id: tag },
    make('h2', { textContent: `<${tag}>` }),
    make('p', { textContent: about }),
    choices,
    stage,
    settings,
    make('pre', { className: 'gal-code', dir: 'ltr', tabIndex: 0 }, code),
    make('p', {}, copy, ' ', copied),
  );
}

/** @param {string} label @param {Record<string, () => void>} options */
function choice(label, options) {
  const select = make(
    'select',
    {},
    ...Object.keys(options).map((name) => make('option', { value: name, textContent: name })),
  );
  select.onchange = () => options[select.value]?.();
  return make('label', {}, `${label} `, select);
}

function controls() {
  /** @param {string | null} theme */
  const theme = (theme) => () => {
    host.classList.toggle('gal-dark', theme === 'dark');
    host.style.colorScheme = theme ?? '';
  };
  /** @param {string} lang @param {string} dir */
  const language = (lang, dir) => () => {
    for (const stage of host.querySelectorAll('.gal-stage')) {
      Object.assign(stage, { lang, dir });
      for (const live of stage.children) /** @type {any} */ (live).requestUpdate?.();
    }
  };
  /** @param {string} width */
  const width = (width) => () => host.style.setProperty('--gal-width', width);
  bar.replaceChildren(
    choice('Colors', { page: theme(null), light: theme('light'), dark: theme('dark') }),
    choice('Language', {
      English: language('en', 'ltr'),
      Deutsch: language('de', 'ltr'),
      Español: language('es', 'ltr'),
      Français: language('fr', 'ltr'),
      العربية: language('ar', 'rtl'),
    }),
    choice('Width', { full: width('100%'), '480 px': width('480px'), '320 px': width('320px') }),
  );
}

try {
  await customElements.whenDefined('axero-list');
  const axero = await /** @type {any} */ (globalThis).AxeroWidgetSDK.connect();
  const [scenes, manifest] = await Promise.all([json('element-scenes.json'), json('custom-elements.json')]);
  host.lang = 'en';
  host.dir = 'ltr';
  host.replaceChildren(
    ...scenes.map((/** @type {Scenes} */ one) => card(one, manifest, axero)),
    picker(
      folder,
      scenes.map((/** @type {Scenes} */ { tag }) => tag.replace('axero-', '')),
    ),
  );
  controls();
} catch (error) {
  host.textContent = `The gallery cannot be shown: ${/** @type {Error} */ (error).message}`;
}
