// @ts-check
import { isInShadow, nameRange } from '../../parse/html.mjs';
import { createdTag } from '../../script/made.mjs';
import { markupIn } from '../../script/markup.mjs';
import { dotted } from '../../script/names.mjs';

const MESSAGE =
  'The whole page is one form already. The browser drops a form inside it, and its submit sends the page itself.';
const ADVICE =
  'Use a div, and act on the click of a button with type="button"; or put the form into a shadow root.';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-nested-form',
  level: 'error',
  summary: 'A form inside the form of the page',
  fixes: 'no',
  markup({ elements, isFragment }, { isPasted }, send) {
    if (!isFragment && !isPasted) return;
    for (const element of elements)
      if (element.tagName === 'form' && element.sourceCodeLocation.startTag && !isInShadow(element))
        send({ at: nameRange(element), message: MESSAGE, advice: ADVICE });
  },
  script(script, _facts, send) {
    // Inside a shadow root a form is one of its own, and which root a piece of markup ends in cannot be seen here.
    if (script.usesShadow) return {};
    return {
      Program() {
        for (const { elements, shift } of markupIn(script))
          for (const element of elements)
            if (element.tagName === 'form' && !isInShadow(element)) {
              const [start, end] = nameRange(element);
              send({ at: [shift(start), shift(end - 1) + 1], message: MESSAGE, advice: ADVICE });
            }
      },
      CallExpression(node) {
        const isElement =
          /(^|\.)createElement$/.test(dotted(node.callee)) && node.arguments[0]?.value === 'form';
        if (createdTag(script, node) === 'form' || isElement)
          send({ at: node.range, message: MESSAGE, advice: ADVICE });
      },
      JSXOpeningElement(node) {
        if (node.name.name === 'form') send({ at: node.name.range, message: MESSAGE, advice: ADVICE });
      },
    };
  },
};
