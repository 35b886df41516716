/** The page has its first answer: tells the server how long that took from the arrival of the page's script. */
export function finish(user) {
  const now = performance.now();
  if (user.UserID !== 7) throw new Error('not the answer that was expected');
  // `/page/cold/one-file/ky.html` has `/bundles/cold/one-file/ky.js`.
  const script = location.pathname.replace('/page/', '/bundles/').replace(/html$/, 'js');
  const entry = performance.getEntriesByType('resource').find(({ name }) => name.endsWith(script));
  navigator.sendBeacon('/report', JSON.stringify(now - entry.responseEnd));
}
