// @ts-check

/**
 * A comment, or a paragraph of a document, in one line.
 * @typedef {object} Passage
 * @property {string} text
 * @property {{ at: number, line: number }[]} lines where in the text each line of the file begins
 * @property {boolean} isComment
 * @property {boolean} isTag the description of a parameter or property, which is a noun phrase
 */

const commentLine = /^\s*(?:\/\/[/!]?|\/\*\*?|\*(?!\/)|#(?!!?\[))\s?(.*?)(?:\*\/)?\s*$/;
// A tag of JSDoc with its type and name: what follows is a text of its own.
const tag = /^@\w+(?:\s+\{.*\})?(?:\s+(?:\[[^\]]*\]|[\w$.]+)(?=\s|$))?\s*-?\s*/;

/**
 * The prose of a file: comments that begin a line of code, or the text of a Markdown document. Code in backquotes is left out.
 * @param {string} path
 * @param {string} source
 * @returns {Passage[]}
 */
export function passages(path, source) {
  const isComment = !path.endsWith('.md');
  const lines = isComment ? comments(source) : paragraphs(source);
  /** @type {Passage[]} */
  const found = [];
  /** @type {Passage | undefined} */
  let open;
  for (const [index, line] of lines.entries()) {
    const begins = isComment && line !== undefined && tag.test(line);
    const text = (line ?? '')
      .replace(tag, '')
      .replace(/`[^`]*`/g, (code) => '`'.repeat(code.length))
      .trim();
    if (text === '') {
      open = undefined;
      if (!begins) continue;
    }
    if (begins || !open) {
      open = { text: '', lines: [], isComment, isTag: begins };
      found.push(open);
    }
    if (open.text !== '') open.text += ' ';
    open.lines.push({ at: open.text.length, line: index + 1 });
    open.text += text;
  }
  return found.filter(({ text }) => text !== '');
}

/** @param {string} source */
function comments(source) {
  return source.split('\n').map((line) => commentLine.exec(line)?.[1]);
}

/** @param {string} source */
function paragraphs(source) {
  let isCode = false;
  return source.split('\n').map((line) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? undefined : line;
  });
}

/**
 * @param {Passage} passage
 * @param {number} at
 */
export function lineOf({ lines }, at) {
  return lines.findLast((line) => line.at <= at)?.line ?? 0;
}
