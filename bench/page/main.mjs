import * as calls from './calls.mjs';
import * as memory from './memory.mjs';
import * as outage from './outage.mjs';
import * as tabs from './tabs.mjs';
import * as widgets from './widgets-on-page.mjs';

globalThis.bench = { ...calls, ...memory, ...outage, ...tabs, ...widgets };
