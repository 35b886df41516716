// @ts-check

import { lookUp } from '../../operations.mjs';
import { attributeRange } from '../../parse/html.mjs';
import { addressOf, apiPath, readText } from '../../script/address.mjs';
import { plain } from '../../script/names.mjs';
import { requestOf } from '../../script/requests.mjs';

/**
 * @typedef {import('../../types.mjs').Node} Node
 * @typedef {import('../../types.mjs').Facts} Facts
 * @typedef {import('../../types.mjs').Edit} Edit
 */

const links = ['href', 'src', 'action', 'data', 'poster', 'srcset', 'formaction'];

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-absolute-site-url',
  level: 'error',
  summary: 'An address of the site that holds on one site only',
  fixes: 'yes',
  markup({ elements, text }, { facts }, send) {
    for (const element of elements)
      for (const { name, value } of element.attrs) {
        if (!links.includes(name)) continue;
        const host = siteHost(value, facts);
        const at = host && attributeRange(text, element, name)?.value;
        if (!at || !host) continue;
        const origin = originOf(text.slice(...at));
        send({
          at,
          message: fixedHost(host),
          advice: 'Leave the host out.',
          ...(origin && { fix: [{ range: [at[0], at[0] + origin.length], text: '' }] }),
        });
      }
  },
  script(script, facts, send) {
    /** @param {Node} node @param {string} text @param {number} offset */
    const absolute = (node, text, offset) => {
      const host = siteHost(text, facts);
      const origin = host && originOf(text);
      if (!host || !origin) return;
      const start = node.range[0] + offset;
      const isAsWritten = script.text.slice(start, start + origin.length) === origin;
      const isAlone = text.length > origin.length;
      send({
        at: node.range,
        message: fixedHost(host),
        advice: 'Leave the host out: an operation of the SDK, or CF_VD in front of the path.',
        ...(isAsWritten && isAlone && { fix: [{ range: [start, start + origin.length], text: '' }] }),
      });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') absolute(node, node.value, 1);
      },
      TemplateElement(node) {
        // The range of a part begins at its text in one parser and at the quote in others.
        const begins = script.text.startsWith(node.value.raw, node.range[0]) ? 0 : 1;
        if (node.parent.quasis[0] === node) absolute(node, node.value.cooked ?? '', begins);
      },
      CallExpression(node) {
        const request = requestOf(script, node);
        if (!request || request.via === 'Communifire.buildApiUrl') return;
        const address = addressOf(script, request.address);
        if (!address || apiPath(address.path) === undefined) return;
        if (address.base === 'origin') {
          const fix = withoutOrigin(script, request.address);
          send({
            at: request.address.range,
            message:
              'location.origin in front of /api misses the virtual directory: the call fails on a site that has one.',
            advice: 'Use an operation of the SDK, or CF_VD in place of location.origin.',
            ...(fix && { fix }),
          });
        } else if (
          address.base === 'none' &&
          facts.virtualDirectory !== '' &&
          address.path.startsWith('/api/')
        ) {
          const fix = withDirectory(request.address);
          send({
            at: request.address.range,
            message: '/api without the virtual directory: the call fails on a site that has one.',
            advice: 'Use an operation of the SDK, or CF_VD in front of the path.',
            ...(fix && { fix }),
          });
        }
      },
    };
  },
};

/** @param {string} host */
function fixedHost(host) {
  return `The address holds on ${host} only: on a test site, or after the site has moved, it leads elsewhere, without the user's session.`;
}

/**
 * The host of an absolute address, if it is the configured site or a call of the API.
 * @param {string} text
 * @param {Facts} facts
 */
function siteHost(text, { site, operations }) {
  if (!/^(https?:)?\/\//i.test(text)) return undefined;
  const address = readText(text);
  if (!address?.host) return undefined;
  if (site && new URL(site).host === address.host) return address.host;
  const path = apiPath(address.path);
  return path && operations && lookUp(operations, path, '') ? address.host : undefined;
}

/** @param {string} text */
function originOf(text) {
  return /^(https?:)?\/\/[^/?#"'`]+/i.exec(text)?.[0];
}

/** @param {Node} given @returns {Edit[] | undefined} */
function withDirectory(given) {
  const node = plain(given);
  const first = node.type === 'BinaryExpression' ? leftmost(node) : node;
  if (first.type === 'TemplateLiteral')
    return [{ range: [first.range[0] + 1, first.range[0] + 1], text: `$${'{CF_VD}'}` }];
  if (first.type !== 'Literal') return undefined;
  return [{ range: [first.range[0], first.range[0]], text: 'CF_VD + ' }];
}

/**
 * @param {import('../../types.mjs').Script} script
 * @param {Node} given
 * @returns {Edit[] | undefined}
 */
function withoutOrigin(script, given) {
  const node = plain(given);
  const first = node.type === 'BinaryExpression' ? leftmost(node) : node.expressions?.[0];
  const written = first && script.text.slice(...first.range);
  return written && /(^|\.)location\.origin$/.test(written)
    ? [{ range: first.range, text: 'CF_VD' }]
    : undefined;
}

/** @param {Node} node */
function leftmost(node) {
  let first = node;
  while (first.type === 'BinaryExpression') first = plain(first.left);
  return first;
}
