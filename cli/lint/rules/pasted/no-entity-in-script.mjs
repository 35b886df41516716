// @ts-check
import { decodeHTMLStrict } from 'entities/decode';
import { literalTokens } from '../../script/tokens.mjs';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-entity-in-script',
  level: 'error',
  summary: 'An HTML entity inside a string or a regular expression of a pasted script',
  fixes: 'no',
  document({ isPasted, scripts, text }, send) {
    if (!isPasted) return;
    for (const script of scripts) {
      if (script.place === 'handler') continue;
      for (const { type, range } of literalTokens(script)) {
        const place = namedEntity(text.slice(...range));
        if (!place) continue;
        const at = /** @type {[number, number]} */ ([range[0] + place[0], range[0] + place[1]]);
        send({
          at,
          message: `The page editor decodes ${text.slice(...at)} inside ${type === 'regex' ? 'a regular expression' : 'a string'} and so breaks the stored widget.`,
          advice:
            'Read markup with DOMParser and textContent, use split and join with String.fromCharCode, or move the script into a file.',
        });
      }
    }
  },
};

/**
 * The place of the first named entity.
 * @param {string} source
 * @returns {[number, number] | undefined}
 */
export function namedEntity(source) {
  for (let start = source.indexOf('&'); start >= 0; start = source.indexOf('&', start + 1)) {
    const end = source.indexOf(';', start);
    if (end < 0) return undefined;
    const entity = source.slice(start, end + 1);
    if (
      entity[1] !== '#' &&
      entity.length < 34 &&
      decodeHTMLStrict(entity) !== entity &&
      !entity.slice(1).includes('&')
    )
      return [start, end + 1];
  }
  return undefined;
}
