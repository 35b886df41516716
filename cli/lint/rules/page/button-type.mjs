// @ts-check
import { attribute, attributeRange, isInShadow, nameRange } from '../../parse/html.mjs';
import { attributeOf, makingCall, propertiesOf } from '../../script/jquery.mjs';
import { createdTag, settingOf } from '../../script/made.mjs';
import { markupIn, UNKNOWN } from '../../script/markup.mjs';
import { dotted, hasSpread, outerOf, property } from '../../script/names.mjs';
import { textOf } from '../../script/text.mjs';

/** @typedef {import('../../types.mjs').Send} Send */

const MESSAGE =
  'A button without type="button" submits the form around the page: a click reloads everything.';
const ADVICE = 'Write type="button".';
const sending = ['submit', 'image'];

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'button-type',
  level: 'error',
  summary: 'A button that submits the page',
  fixes: 'yes',
  markup({ elements, text, isFragment }, { isPasted }, send) {
    if (!isFragment && !isPasted) return;
    check(
      elements,
      text,
      (place) => place,
      () => '',
      send,
    );
  },
  script(script, _facts, send) {
    // A button in a shadow root has no form around it.
    if (script.usesShadow) return {};
    return {
      Program() {
        for (const { node, elements, code, shift, quoteAt } of markupIn(script)) {
          const isDone = elements[0].tagName === 'button' && byJquery(script, node, elements[0], send);
          check(isDone ? elements.slice(1) : elements, code, shift, quoteAt, send);
        }
      },
      CallExpression(node) {
        if (createdTag(script, node) === 'button') created(script, node, send);
        else if (
          /^(React\.)?createElement$|^h$/.test(dotted(node.callee)) &&
          node.arguments[0]?.value === 'button'
        ) {
          const props = node.arguments[1];
          const isEmpty =
            !props || props.type === 'Literal' || (props.type === 'ObjectExpression' && !hasSpread(props));
          if (isEmpty && !property(props, 'type')) send({ at: node.range, message: MESSAGE, advice: ADVICE });
        }
      },
      JSXOpeningElement: (node) => jsx(node, send),
    };
  },
};

/**
 * @param {any[]} elements
 * @param {string} text
 * @param {(place: number) => number} shift
 * @param {(place: number) => string} quoteAt
 * @param {Send} send
 */
function check(elements, text, shift, quoteAt, send) {
  for (const element of elements) {
    if (!['button', 'input'].includes(element.tagName) || isInShadow(element)) continue;
    if (!element.sourceCodeLocation.startTag && element.tagName === 'button') continue;
    const type = attribute(element, 'type')?.trim().toLowerCase();
    const [start, end] = nameRange(element);
    if (element.tagName === 'button' && type === undefined) {
      if (element.attrs.some(mayBeType)) continue;
      const at = /** @type {[number, number]} */ ([shift(start), shift(end - 1) + 1]);
      // Inside a string the quote that it does not begin with.
      const quote = quoteAt(end - 1) === '"' ? "'" : '"';
      send({
        at,
        message: MESSAGE,
        advice: ADVICE,
        fix: [{ range: [at[1], at[1]], text: ` type=${quote}button${quote}` }],
      });
    } else if (type !== undefined && isSending(element.tagName, type)) {
      const place = attributeRange(text, element, 'type');
      const [from, to] = place?.value ?? [start, end];
      const at = /** @type {[number, number]} */ ([shift(from), to > from ? shift(to - 1) + 1 : shift(from)]);
      const hasValue = place && text.slice(...place.whole).includes('=') && at[1] - at[0] === to - from;
      const isKnown = type === 'submit' || type === 'image';
      send({
        at,
        message: isKnown
          ? `type="${type}" submits the form around the page: everything is loaded again.`
          : `type="${type}" is no type of a button, so the button submits the form around the page.`,
        advice: element.tagName === 'input' ? 'Write type="button", with the same value.' : ADVICE,
        ...(type !== 'image' && hasValue && { fix: [{ range: at, text: 'button' }] }),
      });
    }
  }
}

/** An attribute that a program or a framework fills in. @param {{ name: string }} attribute */
function mayBeType({ name }) {
  return name.includes(UNKNOWN) || /[:.[]type\]?$|^[{<$]/.test(name);
}

/** @param {string} tag @param {string} type */
function isSending(tag, type) {
  if (tag === 'input') return sending.includes(type);
  // A type that a button does not have is submit. What a template language writes is not known.
  return !['button', 'reset'].includes(type) && /^[a-z-]*$/.test(type);
}

/**
 * Checks a button that jQuery makes of a text, if its type stands outside the text.
 * @param {import('../../types.mjs').Script} script
 * @param {any} text
 * @param {any} button
 * @param {Send} send
 * @returns {boolean} false if the text itself has to be checked
 */
function byJquery(script, text, button, send) {
  const call = makingCall(text);
  if (!call || attribute(button, 'type') !== undefined) return false;
  const setting = attributeOf(script, call, 'type');
  if (typeof setting === 'object') checkValue(script, setting.value, send);
  if (setting !== 'never') return true;
  const properties = propertiesOf(script, call);
  if (properties?.type !== 'ObjectExpression') return false;
  // With an attribute in the text jQuery would take the object for something else.
  const [start, end] = properties.range;
  const isEmpty = properties.properties.length === 0;
  send({
    at: text.range,
    message: MESSAGE,
    advice: "Write type: 'button' among the properties.",
    fix: isEmpty
      ? [{ range: [start, end], text: "{ type: 'button' }" }]
      : [{ range: [start + 1, start + 1], text: " type: 'button'," }],
  });
  return true;
}

/** @param {import('../../types.mjs').Script} script @param {any} value @param {Send} send */
function checkValue(script, value, send) {
  const type = textOf(script, value)?.trim().toLowerCase();
  if (type === undefined || !isSending('button', type)) return;
  send({
    at: value.range,
    message: MESSAGE,
    advice: "Set type = 'button' on it.",
    fix: [{ range: value.range, text: "'button'" }],
  });
}

/**
 * @param {import('../../types.mjs').Script} script
 * @param {any} node
 * @param {Send} send
 */
function created(script, node, send) {
  const setting = settingOf(script, node, 'type');
  if (setting === 'unknown') return;
  if (setting === 'never') {
    const declarator = outerOf(node);
    const statement = declarator?.parent;
    const isDeclared = declarator?.type === 'VariableDeclarator' && statement.declarations.length === 1;
    const line = script.text.lastIndexOf('\n', statement?.range?.[0] ?? 0) + 1;
    const indent = script.text.slice(line, statement?.range?.[0] ?? 0);
    const canAdd = isDeclared && indent.trim() === '' && statement.parent.body?.includes?.(statement);
    send({
      at: node.range,
      message: MESSAGE,
      advice: "Set type = 'button' on it.",
      ...(canAdd && {
        fix: [
          {
            range: [statement.range[1], statement.range[1]],
            text: `\n${indent}${declarator.id.name}.type = 'button';`,
          },
        ],
      }),
    });
  } else checkValue(script, setting.value, send);
}

/**
 * @param {any} node
 * @param {Send} send
 */
function jsx(node, send) {
  if (!['button', 'input'].includes(node.name.name)) return;
  const attributes = node.attributes.filter((/** @type {any} */ one) => one.type === 'JSXAttribute');
  const type = attributes.find((/** @type {any} */ one) => one.name.name === 'type');
  if (type) {
    if (!sending.includes(type.value?.value)) return;
    send({
      at: type.range,
      message: MESSAGE,
      advice: ADVICE,
      fix: [{ range: type.range, text: 'type="button"' }],
    });
  } else if (node.name.name === 'button' && attributes.length === node.attributes.length)
    send({
      at: node.name.range,
      message: MESSAGE,
      advice: ADVICE,
      fix: [{ range: [node.name.range[1], node.name.range[1]], text: ' type="button"' }],
    });
}
