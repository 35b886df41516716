// @ts-check
import { join, relative } from 'node:path';
import * as ast from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { isKnown } from './compat.mjs';

/**
 * @typedef {import('typescript/unstable/sync').Checker} Checker
 * @typedef {import('typescript/unstable/sync').Symbol} TypeSymbol
 * @typedef {{ key: string, where: string }} Use a feature by its path in the compatibility data, and a place that uses it
 * @typedef {{ name: ast.Node, receiver?: ast.Node, made?: boolean }} Mention
 */

/** The names under which the compatibility data has the members of an interface that TypeScript has under another name. */
const elsewhere = /** @type {Record<string, string[]>} */ ({
  Body: ['Response'],
  CallableFunction: ['Function'],
  ChildNode: ['Element'],
  Console: ['console'],
  CSSStyleDeclarationBase: ['CSSStyleDeclaration'],
  DocumentOrShadowRoot: ['ShadowRoot'],
  ElementCSSInlineStyle: ['HTMLElement'],
  GlobalEventHandlers: ['HTMLDialogElement', 'HTMLElement', 'Element'],
  HTMLOrSVGElement: ['HTMLElement'],
  NonElementParentNode: ['Document'],
  ParentNode: ['Element'],
  ReadonlyArray: ['Array'],
  ReadonlyMap: ['Map'],
  ReadonlySet: ['Set'],
  Uint8Array: ['TypedArray'],
  WindowOrWorkerGlobalScope: ['Window'],
  XMLHttpRequestEventTarget: ['XMLHttpRequest'],
});

/** Names that are in the compatibility data with what gives them, and not by themselves. */
const within = /** @type {Record<string, string>} */ ({
  'DateTimeFormat.format': 'javascript.builtins.Intl.DateTimeFormat.format',
  'DateTimeFormat.formatToParts': 'javascript.builtins.Intl.DateTimeFormat.formatToParts',
  'DateTimeFormat.resolvedOptions': 'javascript.builtins.Intl.DateTimeFormat.resolvedOptions',
  'DateTimeFormatPart.type': 'javascript.builtins.Intl.DateTimeFormat.formatToParts',
  'DateTimeFormatPart.value': 'javascript.builtins.Intl.DateTimeFormat.formatToParts',
  'Element.ownerDocument': 'api.Node.ownerDocument',
  'Element.textContent': 'api.Node.textContent',
  'ImportMeta.url': 'javascript.operators.import_meta',
  'RelativeTimeFormat.format': 'javascript.builtins.Intl.RelativeTimeFormat.format',
  'ResolvedDateTimeFormatOptions.timeZone':
    'javascript.builtins.Intl.DateTimeFormat.resolvedOptions.computed_timezone',
  'TextEncoderEncodeIntoResult.written': 'api.TextEncoder.encodeInto',
});

const areas = ['api', 'javascript.builtins', 'webassembly.api', 'css.properties'];

/**
 * Returns the APIs of the browser and of the language that a project's sources use, by the compiler's types. Options in object literals
 * (`{ once: true }`), CSS and what the sources take from values of no type are not seen.
 * @param {string} folder of tsconfig.json
 * @param {(path: string) => boolean} counts whether a source belongs to what pages load
 * @returns {Use[]}
 */
export function apisUsed(folder, counts) {
  const api = new API({ cwd: folder });
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(folder, 'tsconfig.json')] }).getProjects();
    if (!project) throw new Error(`TypeScript finds no project in ${folder}.`);
    const { program, checker } = project;
    return program
      .getSourceFileNames()
      .filter((name) => !name.endsWith('.d.ts') && counts(shownIn(folder, name)))
      .flatMap((name) => {
        const source = program.getSourceFile(name);
        return source ? usesIn(source, checker, shownIn(folder, name)) : [];
      });
  } finally {
    api.close();
  }
}

/**
 * The path inside the folder, as floor.json writes it on every system.
 * @param {string} folder
 * @param {string} path
 */
function shownIn(folder, path) {
  return relative(folder, path).replaceAll('\\', '/');
}

/**
 * @param {ast.SourceFile} source
 * @param {Checker} checker
 * @param {string} path
 * @returns {Use[]}
 */
function usesIn(source, checker, path) {
  const mentions = mentionsIn(source);
  const symbols = checker.getSymbolAtLocation(mentions.map(({ name }) => name));
  return mentions.flatMap((mention, at) => {
    const pattern = mention.name.parent && ast.isBindingElement(mention.name.parent) && mention.name.parent;
    const symbol = pattern ? propertyOf(pattern, checker) : symbols[at];
    if (!symbol?.declarations.some(({ path: file }) => /\/lib\.[\w.]+\.d\.ts$/.test(file))) return [];
    const line = source.text.slice(0, mention.name.getStart(source)).split('\n').length;
    return keysOf(symbol, mention).map((key) => ({ key, where: `${path}:${line}` }));
  });
}

/**
 * The property that `{ name }` or `{ name: other }` takes out of a value.
 * @param {ast.BindingElement} element
 * @param {Checker} checker
 */
function propertyOf(element, checker) {
  const type = checker.getTypeAtLocation(element.parent);
  const name = element.propertyName ?? element.name;
  return type && name && ast.isIdentifier(name) ? checker.getPropertyOfType(type, name.text) : undefined;
}

/**
 * Every name of a source that may be the browser's, and not that of a type.
 * @param {ast.SourceFile} source
 */
function mentionsIn(source) {
  /** @type {Mention[]} */
  const found = [];
  /** @param {ast.Node} node */
  const visit = (node) => {
    if (ast.isTypeNode(node) && !ast.isExpressionWithTypeArguments(node)) return;
    if (ast.isInterfaceDeclaration(node) || ast.isTypeAliasDeclaration(node)) return;
    if (ast.isPropertyAccessExpression(node)) found.push({ name: node.name, receiver: node.expression });
    else if (ast.isElementAccessExpression(node) && ast.isStringLiteral(node.argumentExpression))
      found.push({ name: node.argumentExpression, receiver: node.expression });
    else if (ast.isBindingElement(node) && node.name && ast.isObjectBindingPattern(node.parent))
      found.push({ name: node.name });
    else if (ast.isIdentifier(node) && !isName(node)) found.push({ name: node, made: isMade(node) });
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return found;
}

/**
 * Returns whether an identifier is the name in `value.name` or `{ name }`, which is looked at by itself.
 * @param {ast.Identifier} node
 */
function isName({ parent, pos }) {
  if (ast.isPropertyAccessExpression(parent)) return parent.name.pos === pos;
  return ast.isBindingElement(parent) && parent.initializer?.pos !== pos;
}

/**
 * Returns whether it is what `new` makes, which a browser may refuse although it has the interface.
 * @param {ast.Node} node
 */
function isMade({ parent, pos }) {
  return ast.isNewExpression(parent) && parent.expression.pos === pos;
}

/**
 * @param {TypeSymbol} symbol
 * @param {Mention} mention
 * @returns {string[]}
 */
function keysOf(symbol, { receiver, made }) {
  const { name } = symbol;
  const parent = symbol.getParent()?.name;
  // A property of `window` or `globalThis` has a parent without a name.
  if (!parent || parent === 'globalThis') return globalKeys(name, made);
  if (name === 'prototype') return [];
  const said = parent === '__type' && receiver ? textOf(receiver) : parent.replace(/Constructor$/, '');
  if (said === 'WebAssembly')
    return [firstKnown([`webassembly.api.${name}`, `webassembly.api.${name}_static`])];
  const known = within[`${said}.${name}`];
  if (known) return [known];
  const isStatic = said !== parent;
  const members = isStatic
    ? [`${name}_static`, name]
    : [name, `${name.replace(/^on/, '')}_event`, `${name}_static`];
  // `NavigatorOnLine` and its kin are parts of one interface.
  const owners = [
    said,
    ...(elsewhere[said] ?? []),
    said.replace(/^(Navigator)[A-Z]\w+$/, '$1'),
    'EventTarget',
  ];
  return [
    firstKnown([
      ...owners.flatMap((owner) =>
        members.flatMap((member) => areas.map((area) => `${area}.${owner}.${member}`)),
      ),
      ...(said === 'CSSStyleProperties' ? [`css.properties.${name}`] : []),
    ]),
  ];
}

/**
 * The keys of a global name, and of its constructor where it is called.
 * @param {string} name
 * @param {boolean} [made]
 */
export function globalKeys(name, made = false) {
  const key = firstKnown([
    ...['api', 'api.Window', 'javascript.builtins', 'api.EventTarget'].map((area) => `${area}.${name}`),
    ...(name === 'WebAssembly' ? ['webassembly.api'] : []),
  ]);
  const making = `${key}.${name}`;
  return made && isKnown(making) ? [key, making] : [key];
}

/** @param {ast.Node} node */
function textOf(node) {
  return ast.isIdentifier(node) ? node.text : ast.isPropertyAccessExpression(node) ? node.name.text : '';
}

/**
 * @param {string[]} keys
 * @returns {string} the first where none is known: the comparison reports it
 */
function firstKnown(keys) {
  return keys.find(isKnown) ?? keys[0] ?? '';
}
