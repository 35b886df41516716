/**
 * Refuses options with names that a function does not have: a misspelt one would be left out without a word.
 *
 * @throws {TypeError} that names the right ones.
 */
export function checkOptionNames(options: object, known: readonly string[], owner: string): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`The options of ${owner} are an object.`);
  const wrong = Object.keys(options).find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new TypeError(`${wrong} is no option of ${owner}. There are: ${known.join(', ')}.`);
}

/** Returns the names of an interface's members, of which the compiler misses none. */
export function namesOf<T>(names: Record<keyof Required<T>, true>): readonly string[] {
  return Object.keys(names);
}
