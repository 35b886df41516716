// @ts-check
import { tokenAt } from '../../script/tokens.mjs';
import { scriptAt, styleAt } from '../../where.mjs';

/** @type {import('../../types.mjs').Rule} */
export const rule = {
  name: 'no-empty-braces',
  level: 'error',
  summary: 'Empty braces in pasted text',
  fixes: 'yes',
  document(document, send) {
    const { text } = document;
    if (!document.isPasted) return;
    for (let at = text.indexOf('{}'); at >= 0; at = text.indexOf('{}', at + 2)) {
      const edit = [{ range: /** @type {[number, number]} */ ([at + 1, at + 1]), text: ' ' }];
      send({
        at: [at, at + 2],
        message: 'The page editor deletes {} when it stores the widget, and what is left does not run.',
        advice: 'Write { } with a space.',
        ...(isCode(document, at) ? { fix: edit } : { unsafeFix: edit }),
      });
    }
  },
};

/**
 * Returns whether the braces are those of the language; inside a string a space would change its value.
 * @param {import('../../types.mjs').Document} document
 * @param {number} at
 */
function isCode(document, at) {
  const script = scriptAt(document, at);
  if (script) return ['punctuation', 'comment'].includes(tokenAt(script, at)?.type ?? '');
  const style = styleAt(document, at);
  return Boolean(style) && !style?.strings.some(([start, end]) => start <= at && at < end);
}
