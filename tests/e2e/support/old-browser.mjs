import { newerThan } from '../../../tools/floor/compat.mjs';
import { readFloor } from '../../../tools/floor/floor.mjs';

/** Runs in the page: takes away what these paths lead to. */
function takeAway(paths) {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop();
    const owner = names.reduce((at, name) => at?.[name], globalThis);
    if (!owner || !Object.getOwnPropertyDescriptor(owner, last)?.configurable) continue;
    delete owner[last];
  }
}

/** Runs in the page: Chromium before 115 compiles no more than 4 kB at once. */
function compileLittle() {
  const refuse = (name) => {
    WebAssembly[name] = new Proxy(WebAssembly[name], {
      construct() {
        throw new RangeError(`WebAssembly.${name} is disallowed on the main thread`);
      },
    });
  };
  refuse('Module');
  refuse('Instance');
}

/**
 * Makes every page of this tab lack what the oldest browsers of a row of the floor lack. What only an own engine can lack, as syntax and
 * CSS, is not taken away.
 */
export async function imitate(page, name) {
  const { oldest } = readFloor().rows.find((row) => row.name === name);
  // The browser at hand enforces Trusted Types, and then its pages need them.
  const paths = newerThan(oldest).filter((path) => !/trusted/i.test(path));
  if (!paths.includes('Array.prototype.at')) throw new Error('The list of what is newer is not what it was.');
  await page.evaluateOnNewDocument(takeAway, paths);
  await page.evaluateOnNewDocument(compileLittle);
}

/** Makes every page of this tab lack these. */
export function without(page, ...paths) {
  return page.evaluateOnNewDocument(takeAway, paths);
}
