/** Returns the members of an object. Not `Object.entries`: old libraries replace it by one that lists inherited names as well. */
export function ownEntries(object: object): [name: string, value: unknown][] {
  return Object.keys(object)
    .filter((name) => Object.prototype.propertyIsEnumerable.call(object, name))
    .map((name) => [name, (object as Record<string, unknown>)[name]]);
}
