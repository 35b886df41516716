// @ts-check
import { EXIT, Failure } from '../frame/failure.mjs';

/** The strings of a text of JSON, in which digits are no numbers, and its numbers. */
const TOKENS = /"(?:[^"\\]+|\\.)*"|-?\d[\d.]*(?:e[+-]?\d+)?/gis;

/**
 * Refuses a text of JSON whose numbers JavaScript would round, because it would be sent back with other numbers.
 * @param {string} text
 */
export function refuseInexactNumbers(text) {
  for (const [token] of text.matchAll(TOKENS))
    if (!token.startsWith('"') && digitsOf(token) !== digitsOf(String(Number(token))))
      throw new Failure(
        `The page holds numbers too long to be sent back unchanged (${token.slice(0, 40)}), so it is left alone.`,
        EXIT.unsafe,
      );
}

/** A text that is equal for equal numbers: 1.50 and 15e-1 are one. @param {string} number */
function digitsOf(number) {
  const [, whole = '', part = '', power = '0'] = /^-?(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(number) ?? [
    ...['', number],
  ];
  const digits = `${whole}${part}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  return short === '' ? '0' : `${short}e${Number(power) - part.length + digits.length - short.length}`;
}

/** @param {string} text @returns {any} nothing if the text is no JSON */
export function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
