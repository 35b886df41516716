// @ts-check
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** @typedef {any} Node */

/** Characters that nobody sees in a script, some of which end an expression. */
const hidden = /[\p{C}\p{Zl}\p{Zp}\u00a0]/u;

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
      if (cannot.includes(character) || hidden.test(character) || literal.flags.unicodeSets) return;
      const needsClass = !isInClass && '.*+?$(){}|/'.includes(character);
      edits.push({ start: node.start, end: node.end, text: needsClass ? `[${character}]` : character });
    },
  });
  let text = source;
  for (const { start, end, text: better } of edits.sort((one, other) => other.start - one.start))
    text = text.slice(0, start) + better + text.slice(end);
  return !text.includes('\\') && isEqual(text, literal) ? text : undefined;
}

/**
 * Returns whether an expression matches the same as another. A part that was written out may form a range with its neighbours, or may
 * not parse.
 * @param {string} text
 * @param {Node} other
 */
function isEqual(text, other) {
  try {
    return canonical(new RegExpParser().parseLiteral(text).pattern) === canonical(other.pattern);
  } catch {
    return false;
  }
}

/**
 * A text that two expressions share if they differ only in the spelling of characters and of classes.
 * @param {Node} node
 * @returns {string}
 */
function canonical(node) {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
      return classOf(false, [node]);
    case 'CharacterClass':
      return classOf(node.negate, node.elements);
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
    case 'Assertion': {
      const inner = (node.alternatives ?? []).map(canonical).join('|');
      return `(${node.type} ${node.kind} ${node.negate} ${node.name} ${node.modifiers?.raw} ${inner})`;
    }
    case 'Alternative':
      return node.elements.map(canonical).join('');
    case 'Quantifier':
      return `${canonical(node.element)}{${node.min},${node.max},${node.greedy}}`;
    default:
      return node.raw;
  }
}

/** @type {Record<string, [number, number][]>} */
const ranges = {
  digit: [[48, 57]],
  word: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
};

/**
 * @param {boolean} isNegated
 * @param {Node[]} members
 */
function classOf(isNegated, members) {
  /** @type {[number, number][]} */
  const all = [];
  /** @type {string[]} */
  const others = [];
  let negate = isNegated;
  for (const member of members) {
    const known = member.type === 'CharacterSet' ? ranges[member.kind] : undefined;
    if (known && member.negate && members.length === 1) negate = !negate;
    if (member.type === 'Character') all.push([member.value, member.value]);
    else if (member.type === 'CharacterClassRange') all.push([member.min.value, member.max.value]);
    else if (known && (!member.negate || members.length === 1)) all.push(...known);
    else others.push(member.raw);
  }
  /** @type {[number, number][]} */
  const merged = [];
  for (const [from, to] of all.sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return `[${negate ? '^' : ''}${merged.join(' ')} ${others.sort().join(' ')}]`;
}
