// @ts-check
import { ancestors, attribute, attributeRange } from '../../parse/html.mjs';
import { tokenAt } from '../../script/tokens.mjs';
import { scriptAt } from '../../where.mjs';

const frameworks = /^(v-|\*ng|ng-|\[\(?[a-z]+\)?\]$|\(\w+\)$|#\w+$)/i;
const alpine =
  /^(@|:|x-(anchor|bind|cloak|collapse|data|effect|for|html|id|if|ignore|init|intersect|mask|model|modelable|on|ref|resize|show|sort|teleport|text|transition|trap)(?![\w-]))/;

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-double-braces',
  level: 'error',
  summary: 'Double braces or attributes of a template language in pasted markup',
  fixes: 'part',
  document(document, send) {
    const { text, isPasted, markup } = document;
    if (!isPasted) return;
    for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at + 2)) {
      const end = text.indexOf('}}', at);
      if (end < 0) break;
      const script = scriptAt(document, at);
      if (script && tokenAt(script, at)?.type === 'comment') continue;
      send({
        at: [at, end + 2],
        message: 'The page may take {{ }} for a template of its own and replace it.',
        advice: script
          ? 'Put a space between the braces.'
          : 'Fill the place from a script: mark it with a data- attribute and set textContent, or keep the template in a file.',
        ...(script &&
          tokenAt(script, at)?.type === 'punctuation' && { fix: [{ range: [at + 1, at + 1], text: ' ' }] }),
      });
    }
    for (const element of markup?.elements ?? []) attributes(text, element, send);
  },
};

/**
 * @param {string} text
 * @param {any} element
 * @param {import('../../types.mjs').Send} send
 */
function attributes(text, element, send) {
  for (const { name } of element.attrs) {
    const isFramework = frameworks.test(name);
    if (!isFramework && !(alpine.test(name) && !hasAlpine(element))) continue;
    const at = attributeRange(text, element, name)?.whole;
    if (!at) continue;
    send({
      at,
      message: isFramework
        ? `Nothing on the page reads ${name}: no Vue and no Angular is loaded.`
        : `The page's Alpine reads ${name} only below an element with x-data, and there is none.`,
      advice: isFramework
        ? 'Use a listener and textContent in a script, or mount the framework from a file of your own.'
        : 'Add x-data to an element around it if it is meant for Alpine, or use a listener in a script.',
    });
  }
}

/** @param {any} element */
function hasAlpine(element) {
  return [element, ...ancestors(element)].some((one) => attribute(one, 'x-data') !== undefined);
}
