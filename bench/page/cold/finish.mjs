/** The page has its first answer. */
export function finish(user) {
  if (user.UserID !== 7) throw new Error('not the answer that was expected');
  globalThis.benchFinished = performance.now();
}
