// @ts-check

/**
 * A word or an opening that the house style avoids.
 * @typedef {object} Rule
 * @property {RegExp} pattern
 * @property {string} better
 * @property {boolean} [opens] matches only where a comment begins
 * @property {RegExp} [paths] the files that it holds for. Default: all.
 */

/** @type {Rule[]} */
export const rules = [
  { pattern: /\bunless told( otherwise)?\b/i, better: '"Default: ..."' },
  { pattern: /\banew\b/i, better: '"again", or nothing' },
  { pattern: /\bin (its|their) stead\b/i, better: '"instead"' },
  { pattern: /\bwho(m|so)?ever\b/i, better: 'the name of the one: "the caller", "the user"' },
  { pattern: /\bsomebody('s)?\b/i, better: 'the name of the one: "the user", "a caller", "another tab"' },
  { pattern: /\bhears? of\b/i, better: '"is called with", "receives"' },
  { pattern: /\b(is|are|was|were|be|been) told\b/i, better: '"receives", "is called with", "is set to"' },
  { pattern: /\blook(s|ed|ing)? after\b/i, better: 'the action: "checks", "probes", "closes"' },
  { pattern: /\bso many\b(?! [^.;:]*\bthat\b)/i, better: 'the name of the number: "for `ms` milliseconds"' },
  { pattern: /\bsow(s|n|ed|ing)?\b/i, better: '"populate"' },
  { pattern: /\bdeeds?\b/i, better: '"action"' },
  { pattern: /\bleavings\b/i, better: '"leftovers"' },
  {
    pattern: /\b(hither|thither|whence|thence|thereof|thereby|wherein|whereof|lest|nought|ere)\b/i,
    better: 'a plain word',
  },
  { pattern: /^what\b(?!.*\?)/i, opens: true, better: 'a subject: "The fields that ..."' },
  { pattern: /^whether\b/i, opens: true, better: '"Returns whether ...", "True if ..."' },
  { pattern: /^how\b(?!.*\?)/i, opens: true, better: 'a subject: "The number of ...", "The way ..."' },
  // "Where the browser has none, ..." is a condition and has a main clause.
  {
    pattern: /^where\b(?!.*[,?])/i,
    opens: true,
    paths: /^(elements|tools|tests|js)\//,
    better: 'a subject: "The folder that ..."',
  },
  {
    pattern: /^(why|who|whose)\b(?!.*\?)/i,
    opens: true,
    better: 'a subject: "The reason ...", "The user who ..."',
  },
];

/**
 * The words of a text that break a rule, with the place of each.
 * @param {string} text
 * @param {boolean} hasOpening a comment, which opens with its subject
 * @param {string} path
 * @returns {{ at: number, word: string, better: string }[]}
 */
export function breaches(text, hasOpening, path) {
  return rules
    .filter(({ opens, paths }) => (hasOpening || !opens) && (paths?.test(path) ?? true))
    .flatMap(({ pattern, better }) =>
      [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(({ index, 0: word }) => ({
        at: index,
        word,
        better,
      })),
    )
    .toSorted((one, other) => one.at - other.at);
}
