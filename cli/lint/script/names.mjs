// @ts-check

/** @typedef {import('../types.mjs').Node} Node */

const wrappers = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** Returns the expression inside optional chains, parentheses and TypeScript's assertions. @param {Node} node @returns {Node} */
export function plain(node) {
  let inner = node;
  while (inner && wrappers.has(inner.type)) inner = inner.expression;
  return inner;
}

/** Returns the node around optional chains, parentheses and assertions. @param {Node} node @returns {Node | undefined} */
export function outerOf(node) {
  let outer = node.parent;
  while (outer && wrappers.has(outer.type)) outer = outer.parent;
  return outer;
}

/**
 * The name of a property, of a member expression, or of a key, if it is known.
 * @param {Node} node
 * @returns {string | undefined}
 */
export function propertyName(node) {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (!key) return undefined;
  if (!node.computed) return key.name ?? (key.value === undefined ? undefined : String(key.value));
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/**
 * The dotted name of an expression: `document.body.append`, without `window.`, `self.` and `globalThis.`. Unknown parts are `?`.
 * @param {Node} expression
 * @returns {string}
 */
export function dotted(expression) {
  const node = plain(expression);
  if (!node) return '?';
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'JSXIdentifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'PrivateIdentifier') return `#${node.name}`;
  if (node.type === 'CallExpression') return `${dotted(node.callee)}()`;
  if (node.type !== 'MemberExpression') return '?';
  const owner = dotted(node.object);
  const name = propertyName(node) ?? '?';
  return ['window', 'self', 'globalThis'].includes(owner) ? name : `${owner}.${name}`;
}

/**
 * The value of a property in an object literal.
 * @param {Node} object
 * @param {...string} names in lower case
 * @returns {Node | undefined}
 */
export function property(object, ...names) {
  const node = plain(object);
  if (node?.type !== 'ObjectExpression') return undefined;
  const found = node.properties.find(
    (/** @type {Node} */ one) =>
      one.type === 'Property' && names.includes(String(propertyName(one)).toLowerCase()),
  );
  return found && plain(found.value);
}

/** Returns whether an object literal takes over the properties of another. @param {Node} object */
export function hasSpread(object) {
  const node = plain(object);
  return (
    node?.type === 'ObjectExpression' &&
    node.properties.some((/** @type {Node} */ one) => /Spread/.test(one.type))
  );
}
