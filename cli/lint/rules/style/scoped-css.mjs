// @ts-check
import { styleRange, walkStyle } from '../../parse/style.mjs';
import { bootstrapNames } from './bootstrap-names.mjs';

/**
 * @typedef {import('../../types.mjs').Node} Node
 * @typedef {import('../../types.mjs').Style} Style
 */

const advice =
  'Begin each selector with one class of the widget that has a prefix, such as .news-card, or use a shadow root.';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'scoped-css',
  level: 'error',
  summary: 'Style rules that match outside the widget',
  fixes: 'suggestion',
  style(style, { facts, markup, isPasted }, send) {
    if (style.isShadow || (markup && !markup.isFragment && !isPasted)) return;
    const prefix = facts.prefix;
    walkStyle(style.ast, {
      enter(/** @type {Node} */ node) {
        if (node.type === 'Atrule') return atRule(node, send);
        if (node.type === 'Rule') check(node, prefix, send);
        return undefined;
      },
    });
    for (const node of topRules(style.ast)) selectors(style, node, prefix, send);
  },
};

/** @param {Node} node @param {import('../../types.mjs').Send} send */
function atRule(node, send) {
  if (node.name !== 'import') return;
  send({
    at: styleRange(node),
    message: '@import loads a sheet for the whole page and delays it.',
    advice: 'Copy the rules below the class of the widget, or upload the file and link it.',
  });
}

/**
 * The rules that are not inside another rule, a scope or keyframes.
 * @param {Node} sheet
 * @returns {Generator<Node>}
 */
function* topRules(sheet) {
  for (const node of sheet.children?.toArray?.() ?? []) {
    if (node.type === 'Rule') yield node;
    else if (
      node.type === 'Atrule' &&
      node.block &&
      ['media', 'supports', 'layer', 'container'].includes(node.name)
    )
      yield* topRules(node.block);
  }
}

/**
 * @param {Style} style
 * @param {Node} node
 * @param {string | undefined} prefix
 * @param {import('../../types.mjs').Send} send
 */
function selectors(style, node, prefix, send) {
  if (node.prelude?.type !== 'SelectorList') return;
  if (isVariablesOnly(node)) return;
  for (const selector of node.prelude.children.toArray()) {
    const kind = reach(selector, prefix);
    if (kind === 'own') continue;
    const at = styleRange(selector);
    const shown = style.text.slice(...at);
    send({
      at,
      level: kind === 'page' ? 'error' : 'warning',
      message:
        kind === 'page'
          ? `${shown} matches everything of that kind on the page, not only in the widget.`
          : `${shown} has a name without a prefix: other widgets and the page may use it too.`,
      advice,
      ...(prefix &&
        kind === 'page' &&
        !/^(html|body|:root)\b/.test(shown) && {
          unsafeFix: [{ range: [at[0], at[0]], text: `.${prefix}widget ` }],
        }),
    });
  }
}

/**
 * Says what a selector matches: the widget only, names that others may have, or the page.
 * @param {Node} selector
 * @param {string | undefined} prefix
 * @returns {'own' | 'shared' | 'page'}
 */
function reach(selector, prefix) {
  let hasName = false;
  for (const part of selector.children.toArray()) {
    if (part.type === 'IdSelector') return 'own';
    if (part.type === 'TypeSelector' && part.name.includes('-')) return 'own';
    if (
      part.type === 'AttributeSelector' &&
      part.name.name.startsWith('data-') &&
      !/^data-(toggle|target|dismiss)$/.test(part.name.name)
    )
      return 'own';
    if (
      part.type === 'AttributeSelector' &&
      ['class', 'id'].includes(part.name.name) &&
      isOwn(textOf(part), prefix)
    )
      return 'own';
    if (part.type === 'ClassSelector') {
      if (isOwn(part.name, prefix)) return 'own';
      if (!bootstrapNames.has(part.name) && !/^(cf|ax|axero)-/.test(part.name)) hasName = true;
    }
    if (part.type === 'PseudoClassSelector' && ['is', 'where'].includes(part.name)) {
      const inner = part.children?.first?.children?.toArray() ?? [];
      if (inner.length > 0 && inner.every((/** @type {Node} */ one) => reach(one, prefix) === 'own'))
        return 'own';
    }
    if (part.type === 'NestingSelector') return 'own';
  }
  return hasName ? 'shared' : 'page';
}

/** @param {Node} selector of an attribute @returns {string} */
function textOf({ value }) {
  return String(value?.value ?? value?.name ?? '').trim();
}

/** @param {string} name @param {string | undefined} prefix */
function isOwn(name, prefix) {
  if (prefix) return name.startsWith(prefix);
  if (
    bootstrapNames.has(name) ||
    /^(cf|icon|fa|btn|nav|alert|label|badge|table|dropdown|modal|row|span|offset|well|thumbnail|progress|bar)-/.test(
      name,
    )
  )
    return false;
  return /[a-z0-9](-|_)/i.test(name) || /[a-z][A-Z]/.test(name);
}

/** A rule that only declares custom properties changes nothing that is seen. @param {Node} node */
function isVariablesOnly(node) {
  const declarations = node.block.children.toArray();
  return (
    declarations.length > 0 &&
    declarations.every(
      (/** @type {Node} */ one) => one.type === 'Declaration' && one.property.startsWith('--'),
    )
  );
}

/**
 * @param {Node} node
 * @param {string | undefined} prefix
 * @param {import('../../types.mjs').Send} send
 */
function check(node, prefix, send) {
  const subjects = (node.prelude?.children?.toArray?.() ?? []).map((/** @type {Node} */ one) =>
    one.children?.toArray?.().at(-1),
  );
  const isOfPage = subjects.some(
    (/** @type {Node} */ one) =>
      one?.type === 'ClassSelector' &&
      (bootstrapNames.has(one.name) || /^cf-/.test(one.name)) &&
      !isOwn(one.name, prefix),
  );
  for (const declaration of node.block?.children?.toArray() ?? []) {
    if (declaration.type !== 'Declaration') continue;
    if (declaration.important && isOfPage)
      send({
        at: styleRange(declaration),
        level: 'warning',
        message: "!important on a class of the page's own cannot be overruled by the page any more.",
        advice: 'Leave !important out, and use a class of the widget.',
      });
    const property = declaration.property.toLowerCase();
    const parts = declaration.value?.children?.toArray?.() ?? [];
    if (namesFont(property === 'font-family' ? parts : property === 'font' ? familyIn(parts) : []))
      send({
        at: styleRange(declaration),
        level: 'warning',
        message: 'A font of its own makes the widget look foreign, and changes with no theme of the site.',
        advice: 'Leave the font out; the widget inherits the font of the page.',
      });
  }
}

/** The fonts in the short form, after the size. @param {Node[]} parts */
function familyIn(parts) {
  const size = parts.findLastIndex(({ type }) => type === 'Dimension' || type === 'Percentage');
  const rest = size < 0 ? [] : parts.slice(size + 1);
  return rest.some(({ type }) => type === 'Identifier' || type === 'String') ? rest : [];
}

/** @param {Node[]} parts */
function namesFont(parts) {
  const words = parts.map((/** @type {Node} */ one) => String(one.name ?? one.value ?? '').toLowerCase());
  if (words.length === 0) return false;
  return !words.some((/** @type {string} */ word) =>
    /^(inherit|initial|unset|revert|var|monospace|ui-monospace)$|awesome|icon|mono|consolas|courier/.test(
      word,
    ),
  );
}
