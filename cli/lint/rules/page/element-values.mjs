// @ts-check
import { nearest } from '../../../frame/nearest.mjs';
import { attributeRange, tagRange } from '../../parse/html.mjs';

/**
 * @typedef {import('../../types.mjs').Report} Report
 * @typedef {import('../../types.mjs').Facts} Facts
 */

const CURLY = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/;

/**
 * Returns what is wrong with the values and the tags of an element of this package, as they are written in markup.
 * @param {any} element
 * @param {string} text
 * @param {Map<string, string>} attributes the types by the names
 * @param {Facts} facts
 * @returns {Report[]}
 */
export function valueReports(element, text, attributes, facts) {
  /** @type {Report[]} */
  const reports = [];
  for (const { name, value } of element.attrs) {
    const range = attributeRange(text, element, name);
    const type = attributes.get(name);
    // A program that fills in a value has braces for it.
    if (!range || type === undefined || value.includes('{')) continue;
    const fault = CURLY.test(value.charAt(0))
      ? {
          message: `The quotes around ${name} are no quotes of HTML, so the value ends at the first space.`,
          advice: 'Write " instead.',
        }
      : faultOf(element.tagName, name, value, type, facts);
    if (fault) reports.push({ at: range.whole, ...fault });
  }
  return [...reports, ...tagReports(element, text)];
}

/**
 * @param {string} tag
 * @param {string} name
 * @param {string} value
 * @param {string} type
 * @param {Facts} facts
 * @returns {{ message: string, advice: string } | undefined}
 */
function faultOf(tag, name, value, type, { operations = [] }) {
  if (type === 'number' && (value.trim() === '' || !Number.isFinite(Number(value))))
    return {
      message: `${name}="${value}" is no number, so it has no effect.`,
      advice: 'Write it in digits.',
    };
  if (type === 'boolean' && /^(false|no|off|0)$/i.test(value))
    return {
      message: `${name} is on wherever it is written, also as ${name}="${value}".`,
      advice: `Leave ${name} out.`,
    };
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  if (words.length > 0 && !words.includes(value)) return unknown(name, value, words);
  const reads = operations.filter(({ method }) => method === 'GET').map(({ id }) => id);
  if (
    tag === 'axero-list' &&
    name === 'operation' &&
    reads.length > 0 &&
    !reads.includes(value.replace(/^axero\./, ''))
  )
    return unknown(name, value, reads);
  return undefined;
}

/** @param {string} name @param {string} value @param {string[]} words */
function unknown(name, value, words) {
  const guess = nearest(value, words);
  return {
    message: `${name}="${value}" is no value that it has.`,
    advice: guess
      ? `Did you mean ${guess}?`
      : `It has: ${words.slice(0, 12).join(', ')}${words.length > 12 ? ', ...' : ''}.`,
  };
}

/** @param {any} element @param {string} text @returns {Report[]} */
function tagReports(element, text) {
  if (element.sourceCodeLocation.endTag) return [];
  const [start, end] = tagRange(element);
  const isClosed = text.slice(end - 2, end) === '/>';
  return [
    {
      at: [start, end],
      message: `<${element.tagName}> has no end tag${isClosed ? ', because HTML does not read />' : ''}: it takes in what comes after it.`,
      advice: `Write <${element.tagName} ...></${element.tagName}>.`,
      ...(isClosed && {
        unsafeFix: [{ range: [end - 2, end], text: `></${element.tagName}>` }],
      }),
    },
  ];
}
