// @ts-check

/**
 * Returns a function from a place in the text to its line and column, both from 1.
 * @param {string} text
 * @returns {(place: number) => { line: number, column: number }}
 */
export function lineIndex(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
  };
}

/**
 * Returns the item whose range covers a place. The items are in the order of their places and do not overlap.
 * @template {{ range: import('./types.mjs').Range }} T
 * @param {T[]} items
 * @param {number} place
 * @returns {T | undefined}
 */
export function covering(items, place) {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.range[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const found = items[low];
  return found && found.range[0] <= place && place < found.range[1] ? found : undefined;
}
