// @ts-check

/** @typedef {import('./types.mjs').Document} Document */

/** The script that covers a place. @param {Document} document @param {number} place */
export function scriptAt(document, place) {
  return document.scripts.find(
    ({ range, place: where }) => where !== 'handler' && range[0] <= place && place < range[1],
  );
}

/** The style sheet that covers a place. @param {Document} document @param {number} place */
export function styleAt(document, place) {
  return document.styles.find(({ ast }) => {
    const { start, end } = ast.loc;
    return start.offset <= place && place < end.offset;
  });
}
