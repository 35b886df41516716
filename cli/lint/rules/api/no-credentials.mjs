// @ts-check
import { isCredentialName } from '../../../../tools/upstream/credentials.mjs';
import { attribute, attributeRange, contentOf } from '../../parse/html.mjs';
import { isScriptType } from '../../parse/script-types.mjs';
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
  markup({ elements, root, text }, _document, send) {
    /** @param {import('../../types.mjs').Range} at @param {string} what */
    const report = (at, what) =>
      send({ at, message: `${what} is in the page, where everybody can read it.`, advice: revoke });
    for (const element of elements) {
      for (const { name, value } of element.attrs) {
        const what = inText(value) ?? (isSecret(nameOfValue(element, name), value) ? 'A key' : undefined);
        const at = what && attributeRange(text, element, name)?.value;
        if (what && at) report(at, what);
      }
      if (element.tagName !== 'script' || isScriptType(attribute(element, 'type'))) continue;
      const place = contentOf(element);
      if (place) inData(text.slice(place.start, place.end), place.start, report);
    }
    inWriting(root, text, report);
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
        const what = inText(node.value) ?? (isSecretText(node, node.value) ? 'A key' : undefined);
        if (what) report(node, what);
      },
      TemplateLiteral(node) {
        const [only] = node.quasis;
        if (node.expressions.length === 0 && isSecretText(node, only.value.cooked ?? ''))
          report(node, 'A key');
      },
      Program() {
        for (const comment of script.comments) if (jwt.test(comment.value)) report(comment, 'A token');
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

/**
 * The name of what an attribute holds: its own, or for a field or a meta element that of the element.
 * @param {Node} element
 * @param {string} name
 */
function nameOfValue(element, name) {
  if (name.startsWith('data-')) return name;
  const isHeld =
    (element.tagName === 'input' && name === 'value') || (element.tagName === 'meta' && name === 'content');
  return isHeld ? (attribute(element, 'name') ?? attribute(element, 'id')) : undefined;
}

/**
 * Reads a block of data such as `application/json`.
 * @param {string} code
 * @param {number} start its place in the file
 * @param {(at: import('../../types.mjs').Range, what: string) => void} report
 */
function inData(code, start, report) {
  /** @param {string} key @param {unknown} value */
  const each = (key, value) => {
    if (typeof value === 'string') {
      const what = inText(value) ?? (isSecret(key, value) ? 'A key' : undefined);
      const at = start + Math.max(0, code.indexOf(value));
      if (what) report([at, at + value.length], what);
    }
    return value;
  };
  try {
    JSON.parse(code, each);
  } catch {
    // A template or a shader: its text is read like that of the page.
  }
}

/**
 * Finds tokens in the text and the comments of a page.
 * @param {Node} node
 * @param {string} text
 * @param {(at: import('../../types.mjs').Range, what: string) => void} report
 */
function inWriting(node, text, report) {
  const place = node.sourceCodeLocation;
  if (place && ['#text', '#comment'].includes(node.nodeName) && !isScriptType(typeOfParent(node))) {
    const found = jwt.exec(text.slice(place.startOffset, place.endOffset));
    if (found) {
      const at = place.startOffset + found.index;
      report([at, at + found[0].length], 'A token');
    }
  }
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])])
    inWriting(child, text, report);
}

/** @param {Node} node */
function typeOfParent({ parentNode: parent }) {
  return parent?.tagName === 'script' ? attribute(parent, 'type') : 'text/plain';
}

/** @param {string} name */
function isSecretName(name) {
  // These protect a form or find the next page, and are made to be in it.
  if (/verification|csrf|xsrf|forgery|nonce|continuation|page[-_]?token/i.test(name)) return false;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  return secretName.test(words) || secretWord.test(name.replace(/[-_]/g, ''));
}

/** Returns whether a text of a script is a key. @param {Node} node @param {string} value */
function isSecretText(node, value) {
  const name = nameOf(node);
  if (name !== undefined) return isSecret(name, value);
  const isPassed =
    node.parent?.type === 'CallExpression' && /setRequestHeader|Key|Token/i.test(dotted(node.parent.callee));
  return isPassed && isHex(value);
}

/** Returns whether a value under this name is a key. @param {string | undefined} name @param {string} value */
function isSecret(name, value) {
  if (name === undefined) return false;
  if (isHex(value)) return isSecretName(name) || /^(key|k|id_?token)$/i.test(name);
  return isSecretName(name) && isMixed(value);
}

/** A text of 32 or more hexadecimal digits. One digit many times is a placeholder. @param {string} value */
function isHex(value) {
  return value.length >= 32 && /^[0-9a-f]+$/i.test(value) && new Set(value.toLowerCase()).size >= 6;
}

/** A long text without spaces, of digits and letters. @param {string} value */
function isMixed(value) {
  const hasBoth = /[0-9]/.test(value) && /[a-z]/i.test(value);
  return value.length >= 20 && /^[\w+/=.~-]+$/.test(value) && hasBoth && new Set(value).size >= 10;
}
