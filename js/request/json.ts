import { ownEntries } from './own-entries.ts';

/** More levels are a mistake, and servers refuse them. A value that holds itself has no end of them. */
const MOST_LEVELS = 200;

const ADVICE: Record<string, string> = {
  Map: 'Pass Object.fromEntries(map).',
  Set: 'Pass an array.',
  Promise: 'Await it first.',
  File: 'A file goes alone or in a FormData.',
  Blob: 'A file goes alone or in a FormData.',
};

/** Returns what a value is. `instanceof` fails for values of another frame, such as the files of an editor. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/**
 * Writes a value as JSON. `JSON.stringify` leaves out or replaces what JSON cannot hold, and calls the `toJSON` that old libraries give to arrays
 * and dates. `level` is the number of objects around the value.
 *
 * @throws {TypeError} with the path of the member that has no JSON
 */
export function jsonOf(value: unknown, path: string, level = 0): string {
  const tag = tagOf(value);
  const refuse = (what: string): never => {
    throw new TypeError(`${path || 'the body'} ${what}`);
  };
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      return Number.isFinite(value) ? String(value) : refuse(`is ${value}, which JSON cannot hold.`);
  }
  if (value === null) return 'null';
  if (typeof value !== 'object')
    return refuse(`is ${value === undefined ? value : `a ${typeof value}`}, which JSON cannot hold.`);
  if (level > MOST_LEVELS) refuse('holds itself or has too many levels.');
  const inner = level + 1;
  const { toJSON, then } = value as { toJSON?: unknown; then?: unknown };
  switch (tag) {
    case 'Array': {
      // Not `Array.from` or `map`: libraries replace the one, and the other leaves holes.
      const items: string[] = [];
      for (const item of value as unknown[]) items.push(jsonOf(item, `${path}[${items.length}]`, inner));
      return `[${items.join()}]`;
    }
    case 'Date':
      return JSON.stringify((value as Date).toISOString());
    case 'Boolean':
    case 'Number':
    case 'String':
      return jsonOf(value.valueOf(), path, inner);
  }
  if (typeof toJSON === 'function' && tag !== 'Map' && tag !== 'Set')
    return jsonOf(toJSON.call(value, path), path, inner);
  if (tag !== 'Object' || typeof then === 'function')
    refuse(
      `is a ${tag === 'Object' ? 'Promise' : tag}, which JSON cannot hold. ${ADVICE[tag] ?? 'Pass a plain object, an array, text or a number.'}`,
    );
  const members: string[] = [];
  for (const [name, member] of ownEntries(value))
    if (member !== undefined)
      members.push(`${JSON.stringify(name)}:${jsonOf(member, path ? `${path}.${name}` : name, inner)}`);
  return `{${members.join()}}`;
}
