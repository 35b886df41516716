// @ts-check
import { attribute, attributeRange, contentOf } from '../../parse/html.mjs';
import { createdTag, settingOf } from '../../script/made.mjs';
import { markupIn, UNKNOWN } from '../../script/markup.mjs';
import { dotted } from '../../script/names.mjs';
import { pieces, textOf } from '../../script/text.mjs';

/** Libraries that every page has, by the names of their files and packages. */
const ofPage = [
  { name: 'jQuery', file: /^jquery([-.]\d[\w.-]*)?(\.slim)?(\.min)?\.js$/, packages: ['jquery'] },
  {
    name: 'Bootstrap',
    file: /^bootstrap([-.]\d[\w.-]*)?(\.bundle)?(-responsive)?(\.min)?\.(js|css)$/,
    packages: ['bootstrap'],
  },
  { name: 'Alpine', file: /^(alpine(js)?([-.]\d[\w.-]*)?|cdn)(\.min)?\.js$/, packages: ['alpinejs'] },
  {
    name: 'Font Awesome',
    file: /^(font-?awesome|fontawesome)([\w.-]*)(\.min)?\.(css|js)$/,
    packages: ['font-awesome', '@fortawesome/fontawesome-free'],
  },
];

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-page-library',
  level: 'error',
  summary: 'A library that the page has already, or one from another site',
  fixes: 'no',
  markup({ elements, text, isFragment }, { isPasted, facts }, send) {
    if (!isFragment && !isPasted) return;
    let sdk = 0;
    for (const element of elements) {
      if (attribute(element, 'type')?.trim().toLowerCase() === 'importmap')
        importMap(text, element, facts.site, send);
      const found = loaded(element, text);
      if (!found) continue;
      if (/(^|\/)axero-widget-sdk[\w.-]*\.js$/.test(pathOf(found.address)) && ++sdk > 1)
        send({
          at: found.place,
          message: 'This widget loads the SDK twice.',
          advice: 'Keep the first tag; all scripts of the page share one client.',
        });
      judge(found.address, found.place, found.hasIntegrity, facts.site, send, found.isScript);
    }
  },
  script(script, { site }, send) {
    const check = (/** @type {any} */ node) => {
      const text = textOf(script, node.source);
      if (text === undefined) return;
      const library = ofPage.find(({ packages }) =>
        packages.includes(
          text
            .split('/')
            .slice(0, text.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
      );
      if (library) send({ at: node.source.range, ...second(library.name) });
      else if (/^(https?:)?\/\//.test(text)) judge(text, node.source.range, false, site, send);
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      Program() {
        for (const { elements, code, shift } of markupIn(script))
          for (const element of elements) {
            const found = loaded(element, code);
            const address = found && known(found.address.split(UNKNOWN));
            if (!found || !address) continue;
            const at = /** @type {const} */ ([shift(found.place[0]), shift(found.place[1] - 1) + 1]);
            judge(address, [...at], found.hasIntegrity, site, send, found.isScript);
          }
      },
      CallExpression(node) {
        const [first] = node.arguments;
        if (/^(\$|jQuery)\.getScript$/.test(dotted(node.callee)) && first) {
          const address = beginningOf(script, first);
          if (address) judge(address, first.range, false, site, send);
        }
        if (createdTag(script, node) !== 'script') return;
        const setting = settingOf(script, node, 'src');
        const address = typeof setting === 'object' ? beginningOf(script, setting.value) : undefined;
        if (address === undefined || typeof setting !== 'object') return;
        const hasIntegrity = typeof settingOf(script, node, 'integrity') === 'object';
        judge(address, setting.value.range, hasIntegrity, site, send);
      },
    };
  },
};

/**
 * The script or style sheet that an element loads.
 * @param {any} element
 * @param {string} text
 */
function loaded(element, text) {
  const isSheet = element.tagName === 'link' && /stylesheet|preload/.test(attribute(element, 'rel') ?? '');
  const name = element.tagName === 'script' ? 'src' : isSheet ? 'href' : '';
  const address = name ? attribute(element, name) : undefined;
  const place = address === undefined ? undefined : attributeRange(text, element, name)?.value;
  if (address === undefined || !place) return undefined;
  const isScript = !isSheet || attribute(element, 'as') === 'script';
  return { address, place, isScript, hasIntegrity: attribute(element, 'integrity') !== undefined };
}

/** The known beginning of an address. @param {import('../../types.mjs').Script} script @param {any} expression */
function beginningOf(script, expression) {
  const all = pieces(script, expression).map(({ text }) => text);
  const end = all.indexOf(undefined);
  return known(end < 0 ? [all.join('')] : [all.slice(0, end).join(''), '']);
}

/**
 * The first part of an address, if the rest cannot change the host.
 * @param {string[]} parts
 */
function known([first = '', ...rest]) {
  return rest.length === 0 || /^(https?:)?\/\/[^/]+\//i.test(first) ? first : undefined;
}

/**
 * @param {string} text
 * @param {any} element
 * @param {string | undefined} site
 * @param {import('../../types.mjs').Send} send
 */
function importMap(text, element, site, send) {
  const place = contentOf(element);
  const code = place ? text.slice(place.start, place.end) : '';
  let map;
  try {
    map = JSON.parse(code);
  } catch {
    return;
  }
  for (const imports of [map?.imports, ...Object.values(map?.scopes ?? {})])
    for (const address of Object.values(imports ?? {})) {
      if (typeof address !== 'string' || !place) continue;
      const start = place.start + Math.max(0, code.indexOf(address));
      judge(address, [start, start + address.length], Boolean(map.integrity?.[address]), site, send);
    }
}

/**
 * @param {string} address
 * @param {import('../../types.mjs').Range} at
 * @param {boolean} hasIntegrity
 * @param {string | undefined} site
 * @param {import('../../types.mjs').Send} send
 * @param {boolean} [isScript]
 */
function judge(address, at, hasIntegrity, site, send, isScript = true) {
  const file = pathOf(address).split('/').at(-1) ?? '';
  const isAlpine = file !== 'cdn.min.js' || address.includes('alpine');
  const library = isAlpine ? ofPage.find((one) => one.file.test(file.toLowerCase())) : undefined;
  if (library) return send({ at, ...second(library.name) });
  if (!/^(https?:)?\/\//i.test(address) || !URL.canParse(address, 'https://x')) return undefined;
  const host = new URL(address, 'https://x').host;
  if (site && URL.canParse(site) && new URL(site).host === host) return undefined;
  return send({
    at,
    level: hasIntegrity ? 'warning' : 'error',
    message: hasIntegrity
      ? `The widget depends on ${host}: it fails where that site is blocked or a policy allows only this one.`
      : isScript
        ? `A script of ${host} without integrity can change at any time and does all that the signed-in user may do.`
        : `A style sheet of ${host} without integrity can change at any time, and changes the look of the whole page.`,
    advice: isScript
      ? 'Bundle the library into the file of your widget, or upload it to the site.'
      : 'Upload the sheet and its files to the site.',
  });
}

/** @param {string} name */
function second(name) {
  return {
    message: `The page has ${name} already. A second copy replaces it and breaks other parts of the page.`,
    advice: `Use the page's ${name}, or none.`,
  };
}

/** @param {string} address */
function pathOf(address) {
  return address.split(/[?#]/)[0] ?? '';
}
