/** Returns whether two names are likely to mean the same: whatever their case, they differ in one place, by at most two letters. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const [shortest, longest] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let [start, end] = [0, 0];
  while (start < shortest && a[start] === b[start]) start++;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const differ = longest - start - end;
  return differ === 0 || (shortest > 2 && differ <= (longest > 4 ? 2 : 1));
}

/** Returns the same object, which names the nearest member on the console when one is used that it does not have. */
export function suggesting<T extends object>(target: T, where: string): T {
  return new Proxy(target, {
    get(object, name) {
      // Every `await` asks for `then`.
      if (typeof name === 'string' && name !== 'then' && !(name in object)) {
        const near = Object.keys(object).find((known) => areAlike(known, name));
        if (near)
          console.warn(`axero-widget-sdk: there is no ${where}.${name}. Did you mean ${where}.${near}?`);
      }
      return Reflect.get(object, name) as unknown;
    },
  });
}
