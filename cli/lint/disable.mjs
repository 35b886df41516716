// @ts-check

/**
 * @typedef {import('./types.mjs').Finding} Finding
 * @typedef {import('./types.mjs').Document} Document
 * @typedef {import('./types.mjs').Range} Range
 *
 * @typedef {{ range: Range, body: string }} Comment
 */

const OPENING = 'axero-disable-next-line';

/**
 * The comments of a file that switch rules off, in markup, scripts and style sheets.
 * @param {Document} document
 * @returns {Comment[]}
 */
export function readComments(document) {
  /** @type {Comment[]} */
  const all = [];
  /** @param {any} node */
  const collect = (node) => {
    if (node.nodeName === '#comment' && node.sourceCodeLocation)
      all.push({
        range: [node.sourceCodeLocation.startOffset, node.sourceCodeLocation.endOffset],
        body: node.data,
      });
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) collect(child);
  };
  if (document.markup) collect(document.markup.root);
  for (const { comments } of document.scripts)
    for (const { range, value } of comments) all.push({ range, body: value });
  for (const { comments } of document.styles) all.push(...comments);
  return all
    .map(({ range, body }) => ({ range, body: body.trim() }))
    .filter(({ body }) => body.startsWith(OPENING));
}

/**
 * Removes the findings that a comment switches off, and reports comments without a reason, of unknown rules, and without effect.
 * @param {Comment[]} comments
 * @param {Finding[]} findings
 * @param {Set<string>} known
 * @param {{ name: string }[]} active
 * @param {ReturnType<typeof import('./places.mjs').lineIndex>} places
 * @returns {{ kept: Finding[], reports: import('./types.mjs').Report[] }}
 */
export function applyComments(comments, findings, known, active, places) {
  /** @type {import('./types.mjs').Report[]} */
  const reports = [];
  let kept = [...findings];
  for (const { range, body } of comments) {
    const next = places(range[1]).line + 1;
    const [names = '', ...reason] = body.slice(OPENING.length).split(':');
    const rules = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    /** @param {string} message @param {string} advice */
    const report = (message, advice) => reports.push({ at: range, message, advice });
    if (rules.length === 0 || reason.join(':').trim() === '') {
      report(
        'This comment names no rule or gives no reason, so it switches nothing off.',
        `Write: ${OPENING} rule: reason`,
      );
      continue;
    }
    for (const rule of rules) {
      if (!known.has(rule)) {
        report(`There is no rule ${rule}.`, 'Correct the name; `axero-widget-sdk explain` lists the rules.');
        continue;
      }
      const rest = kept.filter((finding) => finding.rule !== rule || finding.line !== next);
      if (rest.length === kept.length && active.some(({ name }) => name === rule))
        report(`The next line breaks no rule ${rule}.`, 'Remove the comment.');
      kept = rest;
    }
  }
  return { kept, reports };
}
