// @ts-check
import { Parser } from 'acorn';
import { analyze } from 'eslint-scope';
import { makesShadow } from '../script/shadow.mjs';
import { innerKeys, walk } from './walk.mjs';

/**
 * @typedef {import('../types.mjs').Node} Node
 * @typedef {import('../types.mjs').Script} Script
 */

const runners = /^(node:|vitest|@jest\/|@playwright\/|playwright|puppeteer)/;

/** A script that does not parse, with the place. */
export class ScriptError extends Error {
  /** @param {string} message @param {number} at */
  constructor(message, at) {
    super(message);
    this.at = at;
  }
}

/**
 * Parses a script that begins at `offset` of a file; all places are places in the file.
 * @param {object} source
 * @param {string} source.text the whole file
 * @param {string} source.code
 * @param {number} source.offset
 * @param {Script['kind'] | 'unknown'} source.kind
 * @param {Script['place']} source.place
 * @param {boolean} [source.isMapped] false if the code was decoded, so that places in it mean nothing
 * @returns {Script}
 */
export function parseScript({ text, code, offset, kind, place, isMapped = true }) {
  /** @type {Node[]} */
  const tokens = [];
  /** @type {Node[]} */
  const comments = [];
  const { ast, sourceType } = parsed(code, kind, place, tokens, comments, offset);
  const shift = (/** @type {Node} */ node) => {
    node.range = isMapped ? [node.start + offset, node.end + offset] : [offset, offset];
  };
  let usesShadow = false;
  let isForNode = false;
  walk(ast, (node) => {
    shift(node);
    if (makesShadow(node)) usesShadow = true;
    if (node.type === 'ImportDeclaration' && runners.test(String(node.source.value))) isForNode = true;
  });
  for (const token of [...tokens, ...comments]) shift(token);
  const scopes = analyze(ast, {
    ecmaVersion: 2022,
    sourceType,
    ignoreEval: true,
    nodejsScope: sourceType === 'commonjs',
    // For the nodes that eslint-scope has no list of keys for, such as a static block.
    fallback: innerKeys,
  });
  return {
    ...{ ast, scopes, tokens, comments, text, usesShadow, isForNode, place, isMapped },
    range: [offset, offset + code.length],
    kind: sourceType,
  };
}

/**
 * @param {string} code
 * @param {Script['kind'] | 'unknown'} kind
 * @param {Script['place']} place
 * @param {Node[]} tokens
 * @param {Node[]} comments
 * @param {number} offset
 * @returns {{ ast: Node, sourceType: Script['kind'] }}
 */
function parsed(code, kind, place, tokens, comments, offset) {
  const options = {
    ecmaVersion: /** @type {const} */ ('latest'),
    allowReturnOutsideFunction: place === 'handler' || kind === 'commonjs' || kind === 'unknown',
    allowAwaitOutsideFunction: kind === 'module' || kind === 'unknown',
    allowHashBang: true,
    // Only for their places: the type of a token is not kept by the names that acorn has inside.
    onToken: (/** @type {Node} */ token) => void tokens.push(token),
    onComment: (
      /** @type {boolean} */ isBlock,
      /** @type {string} */ value,
      /** @type {number} */ start,
      /** @type {number} */ end,
    ) => void comments.push({ type: isBlock ? 'Block' : 'Line', value, start, end }),
  };
  const tries = kind === 'module' || kind === 'unknown' ? ['module', 'script'] : ['script'];
  /** @type {unknown} */
  let first;
  for (const sourceType of kind === 'module' ? ['module'] : tries) {
    tokens.length = 0;
    comments.length = 0;
    try {
      const ast = Parser.parse(code, {
        ...options,
        sourceType: /** @type {'module' | 'script'} */ (sourceType),
      });
      return {
        ast,
        sourceType:
          kind === 'unknown'
            ? kindOf(ast)
            : /** @type {Script['kind']} */ (kind === 'commonjs' ? 'commonjs' : sourceType),
      };
    } catch (error) {
      first ??= error;
    }
  }
  const { message, pos = 0 } = /** @type {SyntaxError & { pos?: number }} */ (first);
  throw new ScriptError(message.replace(/ \(\d+:\d+\)$/, ''), offset + pos);
}

/**
 * A file with imports or exports is a module, one with `require` or `module.exports` is for Node; without either a page may load it as
 * a classic script.
 * @param {Node} ast
 * @returns {Script['kind']}
 */
function kindOf(ast) {
  let kind = /** @type {Script['kind']} */ ('script');
  walk(ast, (node) => {
    if (/^(Import|Export)/.test(node.type) || (node.type === 'MetaProperty' && node.meta.name === 'import'))
      kind = 'module';
    else if (
      kind === 'script' &&
      ((node.type === 'CallExpression' && node.callee.name === 'require') ||
        (node.type === 'MemberExpression' &&
          node.object.name === 'module' &&
          node.property.name === 'exports'))
    )
      kind = 'commonjs';
    else if (node.type === 'AwaitExpression' && isTopLevel(node)) kind = 'module';
  });
  return kind;
}

/** @param {Node} node */
function isTopLevel(node) {
  for (let outer = node.parent; outer; outer = outer.parent) if (/Function/.test(outer.type)) return false;
  return true;
}
