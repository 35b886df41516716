import * as calls from './calls.mjs';
import * as memory from './memory.mjs';
import * as outage from './outage.mjs';
import * as tabs from './tabs.mjs';
import * as widgets from './widgets-on-page.mjs';

globalThis.bench = { ...calls, ...memory, ...outage, ...tabs, ...widgets };

// The address may name one of them: a page that no tools observe cannot be called from outside.
if (location.hash) {
  const [name, options] = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const body = JSON.stringify(await globalThis.bench[name](options));
  await fetch('/report', { method: 'POST', body });
}
