/** Returns whether two names are likely to mean the same: `user` and `users`, `Lists` and `list`. */
function areAlike(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return short.length > 2 && long.length - short.length < 3 && long.startsWith(short.slice(0, -1));
}

/** Returns the same object, which names the nearest member on the console when one is used that it does not have. */
export function suggesting<T extends object>(target: T, where: string): T {
  return new Proxy(target, {
    get(object, name) {
      if (typeof name === 'string' && !(name in object)) {
        const near = Object.keys(object).find((known) => areAlike(known, name));
        if (near)
          console.warn(`axero-widget-sdk: there is no ${where}.${name}. Did you mean ${where}.${near}?`);
      }
      return Reflect.get(object, name) as unknown;
    },
  });
}
