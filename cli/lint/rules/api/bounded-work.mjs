// @ts-check
import { each, isFunction, outwards } from '../../parse/walk.mjs';
import { dotted, plain, propertyName } from '../../script/names.mjs';
import { apiCallIn } from '../../script/requests.mjs';
import { constantOf, functionOf, variableOf } from '../../script/scope.mjs';
import { originOf } from '../../script/values.mjs';

/**
 * @typedef {import('../../types.mjs').Node} Node
 * @typedef {import('../../types.mjs').Script} Script
 */

const FASTEST = 30_000;
const FEW = 5;

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'bounded-work',
  level: 'error',
  summary: 'Work on the site without an end or a limit',
  fixes: 'no',
  script(script, _facts, send) {
    /** @param {Node} node */
    const loop = (node) => {
      if (node.test && isOverLength(script, node)) return rows(node, node.test, node.body);
      if (hasLimit(script, node)) return undefined;
      if (!apiCallIn(script, node.body)) return undefined;
      return send({
        at: [node.range[0], Math.min(node.body.range[0], node.range[0] + 60)],
        message:
          'This loop calls the site until an answer stops it: an answer that never does keeps every visitor loading.',
        advice:
          'Use axero.<group>.list.all(args, { maxPages }), which stops after an empty or repeated page and after 200 pages; or count the pages.',
      });
    };
    /** @param {Node} node @param {Node} list @param {Node} body */
    const rows = (node, list, body) => {
      if (isShort(script, list) || isBulk(node)) return;
      const call = apiCallIn(script, body);
      if (!call) return;
      send({
        at: call.range,
        message:
          'One call for each row: a list of 200 rows makes 200 requests, for each visitor of the page.',
        advice:
          'Read all rows with one call of a list operation, or use axero.bulk(rows, work), which keeps to the pace of the platform.',
      });
    };
    return {
      WhileStatement: loop,
      DoWhileStatement: loop,
      ForStatement: loop,
      ForOfStatement(node) {
        if (!node.await) rows(node, node.right, node.body);
      },
      ForInStatement: (node) => rows(node, node.right, node.body),
      CallExpression(node) {
        const name = dotted(node.callee);
        const callee = plain(node.callee);
        const isLoop =
          callee?.type === 'MemberExpression' &&
          ['map', 'forEach', 'flatMap'].includes(String(propertyName(callee)));
        const work = functionOf(script, node.arguments[0]);
        const list = work && /^(\$|jQuery)\(\)\.each$/.test(name) ? listOf(script, callee.object) : undefined;
        if (list) rows(node, list, work.body);
        else if (isLoop && work) rows(node, callee.object, work.body);
        else if (['$.each', 'jQuery.each'].includes(name)) {
          const body = functionOf(script, node.arguments[1]);
          if (body) rows(node, node.arguments[0], body.body);
        } else if (name === 'setInterval' || (name === 'setTimeout' && isRepeated(script, node)))
          interval(script, node, send);
      },
    };
  },
};

/**
 * @param {Script} script
 * @param {Node} node
 * @param {import('../../types.mjs').Send} send
 */
function interval(script, node, send) {
  const work = functionOf(script, node.arguments[0]);
  if (!work || !apiCallIn(script, work.body)) return;
  const delay = numberOf(script, node.arguments[1]);
  const isFast = delay !== undefined && delay < FASTEST;
  let isWatching = false;
  each(script.ast, (one) => {
    if (one.type === 'Identifier' && ['hidden', 'visibilityState'].includes(one.name)) isWatching = true;
    return !isWatching;
  });
  if (!isFast && isWatching) return;
  send({
    at: node.range,
    message: isFast
      ? `Every open tab calls the site every ${Number((delay / 1000).toFixed(1))} s, all day.`
      : 'Every open tab calls the site by this timer, also in the background.',
    advice:
      'Use axero.watch(read, show, { every: 60_000 }), which pauses in hidden tabs; or wait 30 s at least and ask document.hidden.',
  });
}

/** The list of rows that jQuery goes over; what it selects are parts of the page. @param {Script} script @param {Node} call */
function listOf(script, call) {
  const [list] = plain(call).arguments;
  const isRows = /(rows|items|ids|list|data|results|records|users)$/i.test(dotted(list));
  return isRows || (list && originOf(script, list) === 'data') ? list : undefined;
}

/**
 * Returns whether a timer starts the function again that it is started in, whatever happens. A try after a failure, or one that a
 * condition allows, may end.
 * @param {Script} script
 * @param {Node} node
 */
function isRepeated(script, node) {
  const given = functionOf(script, node.arguments[0]);
  if (!given) return false;
  const called = given.body.type === 'CallExpression' ? functionOf(script, given.body.callee) : undefined;
  for (const outer of outwards(node)) {
    if (outer === given || outer === called) return true;
    if (/^(If|Switch)Statement$|^(Conditional|Logical)Expression$|^CatchClause$/.test(outer.type))
      return false;
    if (outer.type === 'CallExpression' && /\.(catch|fail|error)$/.test(dotted(outer.callee))) return false;
  }
  return false;
}

/**
 * The value of a number, or of a product of numbers.
 * @param {Script} script
 * @param {Node} expression
 * @returns {number | undefined}
 */
function numberOf(script, expression) {
  const node = plain(expression);
  if (!node) return 0;
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node.type === 'BinaryExpression' && node.operator === '*') {
    const [left, right] = [numberOf(script, node.left), numberOf(script, node.right)];
    return left !== undefined && right !== undefined ? left * right : undefined;
  }
  const value = node.type === 'Identifier' ? constantOf(script, node) : undefined;
  return value && numberOf(script, value);
}

/**
 * Returns whether a comparison with a fixed number ends the loop.
 * @param {Script} script
 * @param {Node} loop
 */
function hasLimit(script, loop) {
  if (loop.test && comparesWithLimit(script, loop.test)) return true;
  let found = false;
  each(loop.body, (node) => {
    if (node !== loop.body && isFunction(node)) return false;
    if (node.type === 'IfStatement' && comparesWithLimit(script, node.test) && ends(node)) found = true;
    return !found;
  });
  return found;
}

/**
 * Returns whether a loop goes over the items of a list that is there before it. A list that the loop itself fetches may never be empty.
 * @param {Script} script
 * @param {Node} loop
 */
function isOverLength(script, loop) {
  let found = false;
  each(loop.test, (node) => {
    if (!isLength(node) && propertyName(node) !== 'size') return true;
    const list = plain(node.object);
    const variable = list?.type === 'Identifier' ? variableOf(script, list) : undefined;
    const isFetched = variable?.references.some(
      (/** @type {any} */ one) => one.isWrite() && isInside(one.identifier, loop.body),
    );
    if (!isFetched) found = true;
    return !found;
  });
  return found;
}

/** @param {Node} node @param {Node} outer */
function isInside(node, outer) {
  return outer.range[0] <= node.range[0] && node.range[1] <= outer.range[1];
}

/** @param {Script} script @param {Node} test */
function comparesWithLimit(script, test) {
  let found = false;
  each(test, (node) => {
    // A number that counts down to 0 ends the loop.
    if (node.type === 'UpdateExpression' && node.operator === '--') found = true;
    if (node.type !== 'BinaryExpression' || !/^[<>]=?$/.test(node.operator)) return true;
    // A length below a page's size says that the list has ended, and a wrong server never sends that.
    const [left, right] = [plain(node.left), plain(node.right)];
    if (isLength(left) || isLength(right)) return true;
    for (const side of [left, right]) {
      const name = dotted(side).split('.').at(-1) ?? '';
      if (numberOf(script, side) !== undefined || /max|limit|cap|most/i.test(name)) found = true;
    }
    return !found;
  });
  return found;
}

/** @param {Node} node */
function isLength(node) {
  return node?.type === 'MemberExpression' && propertyName(node) === 'length';
}

/** @param {Node} branch */
function ends(branch) {
  let found = false;
  each(branch, (node) => {
    if (['BreakStatement', 'ReturnStatement', 'ThrowStatement'].includes(node.type)) found = true;
    return !found;
  });
  return found;
}

/** The places of a page where a widget mounts itself; the client answers equal reads of theirs with one request. @param {Node} node */
function isOfPage(node) {
  const name = node?.type === 'CallExpression' ? dotted(node.callee) : dotted(node);
  if (/^Array\.from$/.test(name)) return isOfPage(plain(node.arguments[0]));
  return /(^|\.)(querySelectorAll|getElementsBy\w+|children|childNodes)$/.test(name);
}

/** A list of a few fixed values, of parts of the page, or of batches. @param {Script} script @param {Node} list */
function isShort(script, list) {
  const node = plain(list);
  const value = node?.type === 'Identifier' ? constantOf(script, node) : node;
  if (value?.type === 'ArrayExpression')
    return (
      value.elements.length > 0 &&
      value.elements.length <= FEW &&
      value.elements.every((/** @type {Node} */ one) => one?.type !== 'SpreadElement')
    );
  if (isOfPage(value ?? node)) return true;
  return isBatch(node) || (node?.type === 'Identifier' && /(chunk|batch)(e?s)?$/i.test(node.name));
}

/** The pieces that a list is cut into on purpose. @param {Node} node */
function isBatch(node) {
  return node?.type === 'CallExpression' && /(chunk|batch)\w*$/i.test(dotted(node.callee));
}

/** Work inside `axero.bulk` has its pace. @param {Node} node */
function isBulk(node) {
  for (const outer of outwards(node))
    if (outer.type === 'CallExpression' && /(^|\.)bulk$/.test(dotted(outer.callee))) return true;
  return false;
}
