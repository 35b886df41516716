// @ts-check
import { lookUp } from '../../operations.mjs';
import { addressOf, apiPath } from '../../script/address.mjs';
import { requestOf } from '../../script/requests.mjs';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'prefer-operation',
  level: 'warning',
  summary: 'A call of the API by hand',
  fixes: 'suggestion',
  script(script, { operations }, send) {
    if (!operations) return {};
    /** @param {any} node */
    const check = (node) => {
      const request = requestOf(script, node);
      const address = request && addressOf(script, request.address);
      if (!address || (address.base === 'absolute' && apiPath(address.path) === undefined)) return;
      const isBuilt = request.via === 'Communifire.buildApiUrl';
      const path = isBuilt
        ? `/${address.path.replace(/^\/+/, '').replace(/^api\//i, '')}`
        : apiPath(address.path);
      if (path === undefined || path === '/' || path.startsWith('/{}')) return;
      send({ at: node.range, ...told(operations, request, path, address) });
    };
    return { CallExpression: check, NewExpression: check };
  },
};

/**
 * @param {import('../../operations.mjs').Operations} operations
 * @param {import('../../script/requests.mjs').Request} request
 * @param {string} path
 * @param {import('../../script/address.mjs').Address} address
 */
function told(operations, request, path, address) {
  const by = request.via;
  const without = `${by} does without the page's queue and cache, without retries, and takes the login page for an answer when the session has ended.`;
  const found = lookUp(operations, path, request.method);
  const free = request.method || 'GET';
  if (!found)
    return {
      message: `${by} calls a route that the description does not have: ${free} /api${path}. ${without}`,
      advice: `Check the spelling. If the route is right, use axero.request('${free}', '${path.slice(1)}').`,
    };
  const { operation, isMethod } = found;
  if (!isMethod)
    return {
      message: `${by} sends ${request.method} to /api${path}; the description has ${operation.method} there. ${without}`,
      advice: `Use axero.${operation.id}(), or axero.request('${free}', '${path.slice(1)}') if the route is right.`,
    };
  const known = [...operation.query, 'format', 'locale'].map((name) => name.toLowerCase());
  const strange = address.query.filter((name) => !known.includes(name.toLowerCase()) && name !== '_');
  const given = address.query.map((name) => name.toLowerCase());
  const inPath = operation.path.toLowerCase();
  const missing = address.isWhole
    ? operation.required.filter(
        (name) =>
          operation.query.includes(name) &&
          !given.includes(name.toLowerCase()) &&
          !inPath.includes(`{${name.toLowerCase()}}`),
      )
    : [];
  const remarks = [
    ...(strange.length > 0 ? [`The route does not take ${strange.join(', ')}.`] : []),
    ...(missing.length > 0 ? [`The route needs ${missing.join(', ')}.`] : []),
  ];
  return {
    message: [`${without}`, ...remarks].join(' '),
    advice: `Use axero.${operation.id}(${sample(operation)}).`,
  };
}

/** The arguments that an operation needs. @param {import('../../operations.mjs').Operation} operation */
function sample(operation) {
  return operation.required.length > 0 ? `{ ${operation.required.join(', ')} }` : '';
}
