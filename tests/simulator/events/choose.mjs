import fc from 'fast-check';

/** A number that chooses one of what there is at that moment. */
export const numbers = fc.nat(11);

const at = (list, number) => list[number % list.length];

/** Returns one of the pages that are shown and have the package. */
export function pageAt(world, number) {
  return at(
    [...world.pages].filter((page) => page.isLive && page.isConnected),
    number,
  );
}

export function browserAt(world, number) {
  return at(world.browsers, number);
}

/** Returns one of the tabs that are open, of all browsers. */
export function tabAt(world, number, accepts = () => true) {
  return at(
    world.browsers.flatMap(({ tabs }) => tabs).filter((tab) => !tab.isClosed && accepts(tab)),
    number,
  );
}
