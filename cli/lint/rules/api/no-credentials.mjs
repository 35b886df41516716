// @ts-check
import { isCredentialName } from '../../../../tools/upstream/credentials.mjs';
import { attributeRange } from '../../parse/html.mjs';
import { dotted, plain, propertyName } from '../../script/names.mjs';
import { pieces, textOf } from '../../script/text.mjs';

/**
 * @typedef {import('../../types.mjs').Node} Node
 * @typedef {import('../../types.mjs').Send} Send
 */

const secretName =
  /(^|[^a-z])(api[-_]?key|access[-_]?key|rest[-_]?api[-_]?key|secret|token|password|passwd|bearer|credential|auth)s?$/i;
const secretWord = /(apikey|accesskey|secret|token|password|bearer|credential)s?$/i;
const headers = ['authorization', 'rest-api-key', 'rest-api-token', 'x-api-key'];
const jwt = /(^|[^\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/;
const parameter = /[?&]([^=&#\s]+)=(?!$|&|\s|(?:true|false|[01])(?![^&#\s]))/gi;
const revoke =
  'Delete it, and revoke it on the site now: in your account under Authorizations, on the Integrations page, or ask an administrator. Who has opened the page has the key, so deleting the text is not enough. The page needs none: connect() acts as the signed-in user.';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-credentials',
  level: 'error',
  summary: 'A key, token or password in a page',
  fixes: 'no',
  markup({ elements, text }, _document, send) {
    for (const element of elements)
      for (const { name, value } of element.attrs) {
        const what = inText(value);
        const at = what && attributeRange(text, element, name)?.value;
        if (what && at)
          send({ at, message: `${what} is in the page, where everybody can read it.`, advice: revoke });
      }
  },
  script(script, _facts, send) {
    /** @param {Node} node @param {string} what */
    const report = (node, what) =>
      send({
        at: node.range,
        message: `${what} is in the page, where everybody can read it.`,
        advice: revoke,
      });
    return {
      Literal(node) {
        // The header is reported as a whole.
        if (typeof node.value !== 'string' || isHeaderValue(node)) return;
        const what = inText(node.value) ?? (isSecretHex(node) || isNamedSecret(node) ? 'A key' : undefined);
        if (what) report(node, what);
      },
      TemplateElement(node) {
        const what = inText(node.value.cooked ?? '');
        if (what) report(node, what);
      },
      Property(node) {
        if (isHeader(node)) header(script, node, node.value, send);
      },
      CallExpression(node) {
        const [name, value] = node.arguments;
        const [, setter] = /\.(setRequestHeader|set|append)$/.exec(dotted(node.callee)) ?? [];
        const given = textOf(script, name) ?? '';
        // `set` and `append` may be those of anything.
        const isNamed =
          setter === 'setRequestHeader' ? isCredentialName(given) : headers.includes(given.toLowerCase());
        if (setter && value && isNamed) header(script, node, value, send);
      },
    };
  },
};

/** @param {Node} node */
function isHeaderValue(node) {
  const { parent } = node;
  if (parent?.type !== 'Property' || parent.value !== node) return false;
  return isHeader(parent);
}

/** A property that gives a header its value. @param {Node} node */
function isHeader(node) {
  const name = String(propertyName(node) ?? '');
  if (!isInHeaders(node)) return false;
  const holder = node.parent?.parent;
  const isOfHeaders = holder?.type === 'Property' && propertyName(holder) === 'headers';
  return isOfHeaders ? isCredentialName(name) : headers.includes(name.toLowerCase());
}

/** The kind of credential in a text. @param {string} text */
function inText(text) {
  if (jwt.test(text)) return 'A token';
  if (/securedlogin\?/i.test(text)) return 'A sign-in address with a key';
  for (const { 0: whole, 1: name = '', index } of text.matchAll(parameter))
    if (isCredentialName(name) && !/[{<]/.test(text.slice(index + whole.length)))
      return 'An address with a credential';
  if (/^Bearer \S{12,}/.test(text)) return 'A token';
  return undefined;
}

/**
 * @param {import('../../types.mjs').Script} script
 * @param {Node} node
 * @param {Node} value
 * @param {Send} send
 */
function header(script, node, value, send) {
  // The header itself is refused by the SDK, and the site knows the user by the session.
  const isKnown = pieces(script, value).some(({ text }) => text !== undefined && text.trim().length > 12);
  send({
    at: node.range,
    message: isKnown
      ? 'A key is sent from the page, where everybody can read it.'
      : 'A page must not send a key: whatever gives the key to this script gives it to everybody.',
    advice: isKnown
      ? revoke
      : 'Leave the header out: connect() acts as the signed-in user. Keys are for programs outside the site.',
  });
}

/** A property of `headers`, or of an object that is passed on as such. @param {Node} node */
function isInHeaders(node) {
  return node.parent?.type === 'ObjectExpression' && node.value?.type !== 'AssignmentPattern';
}

/** The name that a value is given: of a variable, a property or an attribute. @param {Node} node */
function nameOf(node) {
  const { parent } = node;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (parent?.type === 'Property' && parent.value === node) return propertyName(parent) ?? '';
  if (parent?.type === 'PropertyDefinition' && parent.value === node) return propertyName(parent) ?? '';
  if (parent?.type === 'AssignmentExpression') return dotted(plain(parent.left)).split('.').at(-1) ?? '';
  return undefined;
}

/** @param {string} name */
function isSecretName(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  return secretName.test(words) || secretWord.test(name.replace(/[-_]/g, ''));
}

/** A text of 32 or more hexadecimal digits that is not called a hash. @param {Node} node */
function isSecretHex(node) {
  if (node.value.length < 32 || !/^[0-9a-f]+$/i.test(node.value)) return false;
  // One digit many times is a placeholder.
  if (new Set(node.value.toLowerCase()).size < 6) return false;
  const name = nameOf(node);
  if (name === undefined)
    return (
      node.parent?.type === 'CallExpression' && /setRequestHeader|Key|Token/i.test(dotted(node.parent.callee))
    );
  return isSecretName(name) || /^(key|k|id_?token)$/i.test(name);
}

/** A long text without spaces under a name such as `apiKey`. @param {Node} node */
function isNamedSecret(node) {
  const name = nameOf(node);
  if (name === undefined || !isSecretName(name)) return false;
  const { value } = node;
  const hasBoth = /[0-9]/.test(value) && /[a-z]/i.test(value);
  return value.length >= 20 && /^[\w+/=.~-]+$/.test(value) && hasBoth && new Set(value).size >= 10;
}
