// @ts-check

import { lookUp } from '../../operations.mjs';
import { attributeRange } from '../../parse/html.mjs';
import { addressOf, apiPath, readText } from '../../script/address.mjs';
import { isOnlyAddress } from '../../script/address-use.mjs';
import { dotted, outerOf, plain } from '../../script/names.mjs';
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
      for (const { name } of element.attrs) {
        const at = links.includes(name) && attributeRange(text, element, name)?.value;
        if (!at) continue;
        /** @type {Edit[]} */
        const fix = [];
        let host;
        for (const [start, address] of addressesIn(name, text.slice(...at))) {
          const found = siteHost(address, facts);
          host ??= found;
          const edit = found && withoutHost(address, at[0] + start, true);
          if (edit) fix.push(edit);
        }
        if (!host) continue;
        send({
          at,
          message: fixedHost(host),
          advice: 'Leave the host out.',
          ...(fix.length > 0 && { fix }),
        });
      }
  },
  script(script, facts, send) {
    /** @param {Node} node @param {string} text @param {number} offset */
    const absolute = (node, text, offset) => {
      const host = siteHost(text, facts);
      if (!host) return;
      const start = node.range[0] + offset;
      const isAsWritten = script.text.startsWith(text, start);
      const isWhole = node.type === 'Literal' && outerOf(node)?.type !== 'BinaryExpression';
      const edit = isAsWritten && isOnlyAddress(script, node) && withoutHost(text, start, isWhole);
      send({
        at: node.range,
        message: fixedHost(host),
        advice: 'Leave the host out: an operation of the SDK, or CF_VD in front of the path.',
        ...(edit && { fix: [edit] }),
      });
    };
    /** @param {{ address: Node, via?: string } | undefined} request */
    const relative = (request) => {
      if (!request || request.via === 'Communifire.buildApiUrl') return;
      const address = addressOf(script, request.address);

      // A path that begins with a folder or with an unknown part may have the virtual directory.
      if (!address?.path.toLowerCase().startsWith('/api/') || facts.virtualDirectory === '') return;
      if (address.base === 'origin') {
        const fix = withoutOrigin(script, request.address);
        send({
          at: request.address.range,
          message:
            'location.origin in front of /api misses the virtual directory: the call fails on a site that has one.',
          advice: 'Use an operation of the SDK, or CF_VD in place of location.origin.',
          ...(fix && { fix }),
        });
      } else if (address.base === 'none') {
        const fix = withDirectory(request.address);
        send({
          at: request.address.range,
          message: '/api without the virtual directory: the call fails on a site that has one.',
          advice: 'Use an operation of the SDK, or CF_VD in front of the path.',
          ...(fix && { fix }),
        });
      }
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
      CallExpression: (node) => relative(requestOf(script, node)),
      NewExpression(node) {
        const [address, base] = node.arguments;
        const isOfPage = /(^|\.)location(\.(origin|href))?$|^document\.baseURI$/.test(dotted(base));
        relative(dotted(node.callee) === 'URL' && isOfPage ? { address } : requestOf(script, node));
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
  if (site && URL.canParse(site) && new URL(site).host === address.host) return address.host;
  const path = apiPath(address.path);
  return path && operations && lookUp(operations, path, '') ? address.host : undefined;
}

/**
 * The addresses in an attribute, with their places in its value.
 * @param {string} name
 * @param {string} value
 * @returns {[start: number, address: string][]}
 */
function addressesIn(name, value) {
  if (name !== 'srcset') return [[0, value]];
  return [...value.matchAll(/(^|\s|[wx],)((?:https?:)?\/\/[^\s,]+)/gi)].map(
    ({ index, 1: before = '', 2: address = '' }) => [index + before.length, address],
  );
}

/**
 * Removes the host of an address; nothing if the rest would be another address.
 * @param {string} text
 * @param {number} start
 * @param {boolean} isWhole false if something follows the text
 * @returns {Edit | undefined}
 */
function withoutHost(text, start, isWhole) {
  const origin = /^(https?:)?\/\/[^/?#"'`\\]+/i.exec(text)?.[0];
  const rest = origin && text.slice(origin.length);
  // Two slashes would begin an address of another site.
  if (!origin || rest === undefined || rest.startsWith('//') || (!isWhole && rest.length < 2))
    return undefined;
  return { range: [start, start + origin.length], text: rest.startsWith('/') ? '' : '/' };
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
