// @ts-check
import { ancestors, attribute, isInShadow, tagRange } from '../../parse/html.mjs';
import { each } from '../../parse/walk.mjs';
import { createdTag } from '../../script/made.mjs';
import { markupIn } from '../../script/markup.mjs';

const textTypes = new Set([
  '',
  'text',
  'search',
  'email',
  'url',
  'tel',
  'number',
  'password',
  'date',
  'datetime-local',
  'month',
  'time',
  'week',
]);
const keys = ['keydown', 'keypress'];

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-enter-postback',
  level: 'warning',
  summary: 'A text field whose Enter key submits the page',
  fixes: 'suggestion',
  markup({ elements, isFragment }, { isPasted, scripts }, send) {
    if (!isFragment && !isPasted) return;
    // A script in a file may handle the key, and the file cannot be seen from here.
    const isOpen = elements.some(
      (element) => element.tagName === 'script' && isOwnFile(attribute(element, 'src')),
    );
    if (isOpen || scripts.some(({ ast, place }) => place !== 'handler' && listens(ast))) return;
    for (const element of elements) {
      const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
      if (element.tagName !== 'input' || !textTypes.has(type) || isInShadow(element)) continue;
      if ([element, ...ancestors(element)].some(handles) || attribute(element, 'disabled') !== undefined)
        continue;
      const [start] = tagRange(element);
      const after = start + 1 + element.tagName.length;
      send({
        at: [start, after],
        message:
          'Enter in this field submits the form around the page: everything is loaded again, and what was typed is lost.',
        advice: 'Handle keydown: for Enter call preventDefault() and do what the button does.',
        unsafeFix: [
          { range: [after, after], text: ` onkeydown="if (event.key === 'Enter') event.preventDefault()"` },
        ],
      });
    }
  },
  script(script, _facts, send) {
    if (!script.usesShadow || script.place === 'handler' || listens(script.ast)) return {};
    const message =
      'The form around the page takes the Enter key of a text area in a shadow root for its own: no line break is typed, and the page may be submitted.';
    const advice =
      'Add a keydown listener to the shadow root that calls stopPropagation() for Enter in the text area.';
    return {
      Program() {
        for (const { elements, shift } of markupIn(script))
          for (const element of elements)
            if (element.tagName === 'textarea') {
              const [start] = tagRange(element);
              send({ at: [shift(start), shift(start + 8) + 1], message, advice });
            }
      },
      CallExpression(node) {
        if (createdTag(script, node) === 'textarea') send({ at: node.range, message, advice });
      },
    };
  },
};

/** A library of another site handles no key of this widget. @param {string | undefined} address */
function isOwnFile(address) {
  return address !== undefined && !/^(https?:)?\/\/|axero-widget-sdk[\w.-]*\.js$/.test(address);
}

/** @param {any} element */
function handles(element) {
  return element.attrs.some(({ name = '' }) => /^(onkey(down|press)|@keydown|x-on:keydown)/.test(name));
}

/** Returns whether a script listens to keys. @param {any} ast */
function listens(ast) {
  let found = false;
  each(ast, (node) => {
    if (
      node.type === 'Literal' &&
      typeof node.value === 'string' &&
      keys.some((key) => node.value.split(/[ .]/).includes(key))
    )
      found = true;
    if (node.type === 'TemplateElement' && /(@|\bon:?)key(down|press)\b/.test(node.value.raw)) found = true;
    if (
      node.type === 'MemberExpression' &&
      ['onkeydown', 'onkeypress', 'keydown', 'keypress'].includes(node.property.name)
    )
      found = true;
    return !found;
  });
  return found;
}
