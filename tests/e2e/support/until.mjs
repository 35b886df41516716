const PAUSE = 25;

/**
 * Asks again until the answer is truthy, and gives it. Puppeteer's own waiting compiles text in the page, which a strict
 * Content-Security-Policy forbids; asking from outside works on every page.
 */
export async function until(what, ask, limit = 30_000) {
  const deadline = performance.now() + limit;
  let last;
  do {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      // A page that is being left has no answer.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  } while (performance.now() < deadline);
  throw new Error(
    `Waited ${limit} ms in vain until ${what}. Last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
