// @ts-check
import { nearest } from '../frame/nearest.mjs';

/**
 * The data in `element-pieces.json`, which the build writes.
 * @typedef {object} Pieces
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string} id the same for scripts whose pieces can be shared
 * @property {string} legal the licences of what is inside
 * @property {Record<string, { tag: string, about: string, sample: string }>} elements
 * @property {Record<string, Record<string, Record<string, string>>>} texts by language and element
 * @property {Record<string, { code: string, needs: string[], later: string[] }>} pieces
 *
 * @typedef {object} Joined
 * @property {string} script
 * @property {string[]} names the elements in it, sorted
 * @property {string[]} languages beside English
 * @property {boolean} showsHtml it loads `dompurify.js` from beside itself where the browser cannot clean HTML
 */

/**
 * Reads names such as `people,news` and `<axero-people>`.
 * @param {Pieces} data
 * @param {string[]} words
 * @returns {{ names: string[], problem?: string }}
 */
export function readNames(data, words) {
  const known = Object.keys(data.elements);
  const names = new Set();
  for (const word of words.flatMap((one) => one.split(/[,\s]+/)).filter((one) => one !== '')) {
    const name = word
      .toLowerCase()
      .replace(/[<>/]/g, '')
      .replace(/^axero-/, '');
    if (!known.includes(name)) {
      const guess = nearest(name, known);
      const hint = guess ? ` Did you mean ${guess}?` : '';
      return { names: [], problem: `There is no element ${word}.${hint} Elements: ${known.join(', ')}.` };
    }
    names.add(name);
  }
  return { names: [...names].sort() };
}

/**
 * @param {Pieces} data
 * @param {string[]} words languages, or `none`, or nothing for all
 * @returns {{ languages: string[], problem?: string }}
 */
export function readLanguages(data, words) {
  const known = Object.keys(data.texts);
  const given = words.flatMap((one) => one.split(/[,\s]+/)).filter((one) => one !== '');
  if (given.length === 0) return { languages: known };
  const others = given.filter((one) => one !== 'en' && one !== 'none');
  const unknown = others.find((one) => !known.includes(one));
  if (unknown !== undefined)
    return {
      languages: [],
      problem: `There are no texts in the language ${unknown}. Languages: en, ${known.join(', ')}.`,
    };
  return { languages: known.filter((one) => others.includes(one)) };
}

/**
 * Joins a script with the SDK, Lit and these elements. It takes part in the election of the newest copy, as the script with all elements does.
 * Several scripts of one version share their pieces, so that the page has one SDK and one Lit.
 * @param {Pieces} data
 * @param {string[]} names as `readNames` returns them
 * @param {string[]} [languages] Default: all.
 * @returns {Joined}
 */
export function joinElements(data, names, languages = Object.keys(data.texts)) {
  const wanted = closure(data, ['start', 'base', ...names]);
  const pieces = wanted.map((name) => `${JSON.stringify(name)}:${data.pieces[name]?.code}`);
  const texts = languages.map((language) => {
    const own = Object.fromEntries(
      ['base', ...names].map((name) => [name, data.texts[language]?.[name] ?? {}]),
    );
    return `b.setTexts(${JSON.stringify(language)},${JSON.stringify(own)});`;
  });
  const classes = names.map((name) => `u(${JSON.stringify(name)})`).join(',');
  const tags = JSON.stringify(names.map((name) => data.elements[name]?.tag));
  const script = `/*! ${data.name} ${data.version} | ${data.license} | elements: ${names.join(', ')} */
(()=>{const g=globalThis,t=g[Symbol.for("axero-elements.pieces")]??={},{p,d}=t["${data.id}"]??={p:{},d:{}},u=n=>d[n]??=p[n](u);
Object.assign(p,{${pieces.join(',\n')}});
u("start").start(()=>{const b=u("base");g.AxeroElements=Object.assign({},g.AxeroElements,b,${classes});${texts.join('\n')}},${tags})})();
/*!
${data.legal.replaceAll('*/', '* /')}
*/
`;
  return { script, names, languages, showsHtml: script.includes('dompurify.js') };
}

/**
 * The pieces that some pieces need, and they themselves, in a fixed order.
 * @param {Pieces} data
 * @param {string[]} names
 */
function closure(data, names) {
  const found = new Set();
  /** @param {string} name */
  const follow = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const piece = data.pieces[name];
    for (const next of [...(piece?.needs ?? []), ...(piece?.later ?? [])]) follow(next);
  };
  for (const name of names) follow(name);
  return Object.keys(data.pieces).filter((name) => found.has(name));
}

/**
 * The value of the attribute `integrity`. Rejects where the page is not secure, because browsers hash nothing there.
 * @param {string} script
 */
export async function integrityOf(script) {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(script));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/**
 * A file name that changes with the content, so that no cache answers with an older file.
 * @param {Pieces} data
 * @param {string} integrity
 */
export function fileNameOf(data, integrity) {
  const short = integrity
    .slice('sha384-'.length)
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 8)
    .toLowerCase();
  return `axero-elements-${data.version}-${short}.js`;
}

/**
 * Returns the tags that the author pastes: that of the script, and one for each element.
 * @param {Pieces} data
 * @param {Joined} joined
 * @param {{ address: string, integrity?: string, virtualDirectory?: string }} place
 */
export function snippetOf(data, { names }, { address, integrity, virtualDirectory = '' }) {
  const check = integrity ? ` integrity="${integrity}"` : '';
  const tags = names.map((name) => data.elements[name]?.sample.replaceAll('~/', `${virtualDirectory}/`));
  return [`<script src="${address}"${check} defer></script>`, ...tags].join('\n');
}
