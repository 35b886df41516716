import { times } from '../base/times.ts';

/** Returns the number of edits between two words. */
function distance(one: string, other: string): number {
  let row = times(other.length + 1, (at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[other.length] as number;
}

/** Returns the known word that is nearest to a given one, whatever their case. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Returns the known word that a given one was meant to be: at most two letters are different, and fewer than half of them. */
export function misspelt(word: string, known: Iterable<string>): string | undefined {
  const found = nearest(word, known);
  const most = Math.min(2, (word.length - 1) / 2);
  return found !== undefined && distance(word.toLowerCase(), found.toLowerCase()) <= most ? found : undefined;
}

/** Returns ` Did you mean X?`, or nothing where nothing is known. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Did you mean ${found}?`;
}
