// @ts-check
import { attribute, attributeRange } from '../../parse/html.mjs';
import { isFunction } from '../../parse/walk.mjs';
import { isJquery } from '../../script/jquery.mjs';
import { createdTag } from '../../script/made.mjs';
import { dotted, plain, propertyName } from '../../script/names.mjs';
import { constantOf, functionOf, isGlobal } from '../../script/scope.mjs';
import { mayHoldTag } from '../../script/tags.mjs';
import { isText, pieces, textOf } from '../../script/text.mjs';
import { originOf, resultsOf } from '../../script/values.mjs';

/**
 * @typedef {import('../../types.mjs').Node} Node
 * @typedef {import('../../types.mjs').Script} Script
 */

const assigned = ['innerHTML', 'outerHTML', 'srcdoc'];
/** Methods that take markup, with the number of the argument. */
const takes = /** @type {Record<string, number>} */ ({
  insertAdjacentHTML: 1,
  createContextualFragment: 0,
  setHTMLUnsafe: 0,
  parseHTMLUnsafe: 0,
});
const jqueryTakes = new Set([
  'html',
  'append',
  'prepend',
  'before',
  'after',
  'replaceWith',
  'wrap',
  'appendTo',
  'prependTo',
]);
/** Elements whose address is data to show. */
const loading = new Set(['img', 'video', 'audio', 'source', 'track', 'input']);
const links = ['href', 'src', 'action', 'formAction'];
const linkNames = ['src', 'href', 'action', 'formaction', 'xlink:href'];
const advice =
  'Set textContent, or build nodes with createElement and append; plainText() makes text of formatted answers.';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-unsafe-html',
  level: 'error',
  summary: 'Text of others written into the page as markup',
  fixes: 'part',
  markup({ elements, text }, { isPasted }, send) {
    if (!isPasted) return;
    for (const element of elements) {
      const name = ['v-html', 'x-html', '[innerhtml]', 'ng-bind-html'].find(
        (one) => attribute(element, one) !== undefined,
      );
      const at = name && attributeRange(text, element, name)?.whole;
      if (at)
        send({ at, level: 'warning', message: `${name} writes a value into the page as markup.`, advice });
    }
  },
  script(script, _facts, send) {
    /** @param {Node} at @param {Node} value @param {string} sink @param {import('../../types.mjs').Edit[]} [unsafeFix] */
    const check = (at, value, sink, unsafeFix) => {
      const origin = originOf(script, value);
      if (origin === 'fixed') return;
      send({
        at: at.range,
        level: origin === 'data' ? 'error' : 'warning',
        message:
          origin === 'data'
            ? `${sink} takes the answer of a call as markup: what another user wrote runs as code in this page, with the rights of the reader.`
            : `${sink} takes a value as markup whose origin is not in this script. If others can write it, it runs as code.`,
        advice,
        ...(unsafeFix && { unsafeFix }),
      });
    };
    /** @param {Node} at @param {Node} value @param {string} sink */
    const link = (at, value, sink) => {
      if (!isUnchecked(script, value)) return;
      send({
        at: at.range,
        level: 'warning',
        message: `${sink} takes an address out of the answer of a call. An address such as javascript:... runs as code.`,
        advice:
          'Use absoluteUrl(), which accepts no other scheme, or accept only http: and https: of new URL(value).protocol.',
      });
    };
    return {
      AssignmentExpression(node) {
        const left = plain(node.left);
        if (dotted(left) === 'location' && isOfPage(script, left)) return link(node, node.right, 'location');
        if (left?.type !== 'MemberExpression') return undefined;
        const name = String(propertyName(left));
        if (assigned.includes(name)) {
          const { property } = left;
          const isPlainText =
            name === 'innerHTML' &&
            !left.computed &&
            node.operator === '=' &&
            !mayHoldTag(script, node.right);
          check(
            node,
            node.right,
            name,
            isPlainText ? [{ range: property.range, text: 'textContent' }] : undefined,
          );
        } else if (links.includes(name) && !(name === 'src' && isImage(script, left.object)))
          link(node, node.right, name);
      },
      CallExpression(node) {
        const callee = plain(node.callee);
        if (/(^|\.)document\.(write|writeln)$/.test(dotted(callee)))
          return check(node, node.arguments[0], 'document.write');
        const called = dotted(callee);
        if (
          /^open$|^(document\.)?location\.(assign|replace)$/.test(called) &&
          isOfPage(script, callee) &&
          node.arguments[0]
        )
          return link(node, node.arguments[0], called);
        if (['$', 'jQuery'].includes(called) && isTag(script, node.arguments[0]))
          return check(node, node.arguments[0], `${called}()`);
        if (callee?.type !== 'MemberExpression') return undefined;
        const name = String(propertyName(callee));
        if (['setAttribute', 'attr', 'prop'].includes(name) && node.arguments[1]) {
          const attributeName = textOf(script, node.arguments[0])?.toLowerCase() ?? '';
          // The source of what jQuery selects is that of an image nearly always.
          const isLink =
            name === 'setAttribute' && !isImage(script, callee.object) ? linkNames : linkNames.slice(1);
          return isLink.includes(attributeName) ? link(node, node.arguments[1], name) : undefined;
        }
        const place = Object.hasOwn(takes, name) ? takes[name] : undefined;
        if (place !== undefined && node.arguments[place]) return check(node, node.arguments[place], name);
        const [value] = node.arguments;
        const isTaken = jqueryTakes.has(name) && value && isJquery(script, callee.object);
        const isPlace = /To$/.test(name) && !isTag(script, value);
        if (isTaken && !isPlace && (name === 'html' ? !isFunction(plain(value)) : isMarkup(script, value)))
          return check(node, value, `jQuery's ${name}`);
        return undefined;
      },
      JSXAttribute(node) {
        if (node.name.name !== 'dangerouslySetInnerHTML') return;
        const object = node.value?.expression;
        const html = object?.properties?.find((/** @type {Node} */ one) => propertyName(one) === '__html');
        if (html) check(node, html.value, 'dangerouslySetInnerHTML');
        else
          send({
            at: node.range,
            level: 'warning',
            message: 'dangerouslySetInnerHTML writes a value into the page as markup.',
            advice,
          });
      },
      'CallExpression:exit'(node) {
        const name = dotted(node.callee);
        if (/^unsafe(HTML|SVG)$/.test(name) && node.arguments[0]) check(node, node.arguments[0], name);
      },
    };
  },
};

/** Returns whether a name, or the object that it begins with, is none of the script's own. @param {Script} script @param {Node} node */
function isOfPage(script, node) {
  let root = node;
  while (root.type === 'MemberExpression') root = plain(root.object);
  return isGlobal(script, root);
}

/** Returns whether a text begins with a tag and goes on with a value. @param {Script} script @param {Node} value */
function isTag(script, value) {
  return pieces(script, value)[0]?.text?.trimStart().startsWith('<');
}

/** An element that loads an address and never runs it. @param {Script} script @param {Node} object */
function isImage(script, object) {
  const node = plain(object);
  const value = (node?.type === 'Identifier' && constantOf(script, node)) || node;
  if (value.type === 'NewExpression') return dotted(value.callee) === 'Image';
  const isCall = value.type === 'CallExpression';
  const selector =
    isCall && /\.querySelector$/.test(dotted(value.callee)) && textOf(script, value.arguments[0]);
  const tag =
    (isCall && createdTag(script, value)) || /(^|[\s>+~])([a-z]+)[^\s>+~]*$/i.exec(selector || '')?.[2];
  return tag
    ? loading.has(tag.toLowerCase())
    : /(img|image|avatar|photo|picture|icon|thumb)/i.test(dotted(node));
}

/** An address whose beginning comes from an answer. @param {Script} script @param {Node} value */
function isUnchecked(script, value) {
  const [first] = pieces(script, value);
  // With a fixed beginning such as `/people/` the scheme cannot be another.
  if (first?.text !== undefined && first.text !== '') return false;
  const leading = first?.node;
  if (!leading || (leading !== plain(value) && dotted(leading) === 'CF_VD')) return false;
  return originOf(script, leading) === 'data';
}

/** jQuery's append takes elements too. @param {Script} script @param {Node} value @returns {boolean} */
function isMarkup(script, value) {
  const node = plain(value);
  if (isText(node) || (node.type === 'BinaryExpression' && node.operator === '+')) return true;
  if (node.type === 'Identifier') {
    const known = constantOf(script, node);
    return Boolean(known) && isMarkup(script, known);
  }
  if (node.type === 'CallExpression' && /\.map$/.test(dotted(node.callee))) {
    const work = functionOf(script, node.arguments[0]);
    return !work || resultsOf(work).some((one) => isMarkup(script, one));
  }
  return (
    ['MemberExpression', 'AwaitExpression'].includes(node.type) ||
    (node.type === 'CallExpression' && /\.join$/.test(dotted(node.callee)))
  );
}
