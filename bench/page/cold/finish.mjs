/** Tells the server, on the page's first response, how long that took from the arrival of the first of the page's scripts. */
export function finish(user) {
  const now = performance.now();
  if (user.UserID !== 7) throw new Error('another response than expected');
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  const arrived = Math.min(...scripts.map(({ responseEnd }) => responseEnd));
  navigator.sendBeacon('/report', JSON.stringify(now - arrived));
}
