/**
 * Returns what a function makes of the numbers from 0 up to a count. Not `Array.from`, which Prototype.js and MooTools replace by a function that
 * takes no second argument.
 */
export function times<T>(count: number, make: (at: number) => T): T[] {
  const made: T[] = [];
  for (let at = 0; at < count; at += 1) made.push(make(at));
  return made;
}
