// @ts-check
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** @type {Record<string, string>} */
const sets = { digit: '0-9', word: 'A-Za-z0-9_' };

/**
 * Returns an equal regular expression without a backslash, or nothing if there is none.
 * @param {string} source with its slashes and flags
 * @returns {string | undefined}
 */
export function withoutBackslash(source) {
  let literal;
  try {
    literal = new RegExpParser().parseLiteral(source);
  } catch {
    return undefined;
  }
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  visitRegExpAST(literal, {
    onCharacterSetEnter(node) {
      const known = sets[node.kind];
      if (!known || !node.raw.includes('\\')) return;
      const isInClass = node.parent.type === 'CharacterClass';
      const isNegated = 'negate' in node && node.negate;
      // With these two flags \w matches two further letters.
      const isExact = node.kind === 'digit' || !(literal.flags.ignoreCase && literal.flags.unicode);
      if (!isExact || (isInClass && isNegated)) return;
      edits.push({
        start: node.start,
        end: node.end,
        text: isInClass ? known : `[${isNegated ? '^' : ''}${known}]`,
      });
    },
    onCharacterEnter(node) {
      if (!node.raw.startsWith('\\')) return;
      const character = String.fromCodePoint(node.value);
      const isInClass = node.parent.type === 'CharacterClass' || node.parent.type === 'CharacterClassRange';
      // In a class these have a meaning, at the beginning of one a caret has.
      const cannot = isInClass ? '\\]^-[' : '\\]^[';
      if (cannot.includes(character) || character < ' ' || literal.flags.unicodeSets) return;
      const needsClass = !isInClass && '.*+?$(){}|/'.includes(character);
      edits.push({ start: node.start, end: node.end, text: needsClass ? `[${character}]` : character });
    },
  });
  let text = source;
  for (const { start, end, text: better } of edits.sort((one, other) => other.start - one.start))
    text = text.slice(0, start) + better + text.slice(end);
  return text.includes('\\') ? undefined : text;
}
