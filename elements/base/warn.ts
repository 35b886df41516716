const warned = new Set<string>();

/** Warns the author of the page on the console, of one thing once. */
export function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(`axero-elements: ${sentence}`);
}
