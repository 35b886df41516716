// @ts-check
import { attribute, attributeRange } from '../../parse/html.mjs';
import { dotted, plain } from '../../script/names.mjs';
import { isGlobal } from '../../script/scope.mjs';

/** @typedef {import('../../types.mjs').Node} Node */

const pageHandlers =
  /^(document\.)?on(load|error|unload|beforeunload|click|keydown|keypress|hashchange|popstate|scroll|resize|message)$/;
const natives =
  /^(fetch|XMLHttpRequest|alert|console|JSON|Promise|history|\$|jQuery|Communifire)$|^(Array|String|Object|Function|Element|HTMLElement|Node|XMLHttpRequest|Date|Number|Promise|EventTarget)\.prototype\.|^(\$|jQuery)\.fn\.|^console\./;
const jqueryWide = /^(\$|jQuery)\.(ajaxSetup|noConflict|ajaxPrefilter|holdReady)$/;
const writable = new Set(['undefined', 'location', 'name', 'event', 'CF_VD']);

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-page-globals',
  level: 'warning',
  summary: 'Names and settings that belong to the whole page',
  fixes: 'no',
  markup({ elements, text }, { isPasted }, send) {
    if (!isPasted) return;
    const seen = new Set();
    for (const element of elements) {
      const id = attribute(element, 'id');
      if (id === undefined || id === '') continue;
      const at = attributeRange(text, element, 'id')?.value;
      if (seen.has(id) && at)
        send({
          at,
          message: `The id ${id} is used twice: getElementById and labels find the first element only.`,
          advice: 'Give each element its own id with a prefix, or use a class or a data- attribute.',
        });
      seen.add(id);
    }
  },
  script(script, _facts, send) {
    if (script.place === 'handler' || script.kind === 'commonjs') return {};
    return {
      Program(node) {
        if (script.kind !== 'script' || isOnePiece(node)) return;
        for (const statement of node.body) {
          const names = declared(statement);
          if (names.length === 0) continue;
          send({
            at: [statement.range[0], Math.min(statement.range[1], endOfHead(statement))],
            message: `${names.join(', ')} ${names.length > 1 ? 'are names' : 'is a name'} of the whole page: another widget, or this one a second time, overwrites it or fails.`,
            advice: 'Use <script type="module">, or put the script into (() => { ... })().',
          });
        }
      },
      AssignmentExpression(node) {
        const left = plain(node.left);
        const name = dotted(left);
        if (
          left.type === 'Identifier' &&
          isGlobal(script, left) &&
          !script.pageNames?.has(left.name) &&
          !writable.has(left.name) &&
          !natives.test(left.name) &&
          !pageHandlers.test(left.name)
        )
          send({
            at: left.range,
            message: `${left.name} is declared nowhere, so this makes a name of the whole page.`,
            advice: 'Declare it with const or let.',
          });
        else if (isOfPage(script, left) && pageHandlers.test(name) && plain(node.right).value !== null)
          send({
            at: left.range,
            message: `${name} has room for one function: this one switches off that of the page or of another widget.`,
            advice: `Use addEventListener('${name.replace(/^(document\.)?on/, '')}', ...).`,
          });
        else if (isOfPage(script, left) && natives.test(name))
          send({
            at: left.range,
            message: `This replaces ${name} for the whole page.`,
            advice: 'Use a function of your own.',
          });
      },
      CallExpression(node) {
        const name = dotted(node.callee);
        if (jqueryWide.test(name))
          send({
            at: node.range,
            message: `${name} changes the page's jQuery for all its scripts.`,
            advice: 'Pass the settings with each call, or leave jQuery as it is.',
          });
      },
    };
  },
};

/** One call, or one function in parentheses, declares nothing. @param {Node} program */
function isOnePiece(program) {
  return program.body.every((/** @type {Node} */ statement) => declared(statement).length === 0);
}

/** @param {Node} statement @returns {string[]} */
function declared(statement) {
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap((/** @type {Node} */ one) => namesIn(one.id));
  return ['FunctionDeclaration', 'ClassDeclaration'].includes(statement.type) && statement.id
    ? [statement.id.name]
    : [];
}

/** The names that a pattern declares. @param {Node | null} pattern @returns {string[]} */
function namesIn(pattern) {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  const inner = pattern.elements ?? pattern.properties ?? [pattern.left ?? pattern.argument ?? pattern.value];
  return inner.flatMap(namesIn);
}

/** @param {Node} statement */
function endOfHead(statement) {
  if (statement.type === 'VariableDeclaration') return statement.declarations.at(-1).id.range[1];
  return statement.id.range[1];
}

/** @param {import('../../types.mjs').Script} script @param {Node} left */
function isOfPage(script, left) {
  let root = left;
  while (root?.type === 'MemberExpression') root = plain(root.object);
  return isGlobal(script, root);
}
