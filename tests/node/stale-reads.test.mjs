import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ComparedSite } from './support/stale-reads.mjs';

/** Figures over the whole site are left to their age; nobody expects them to follow a click. */
const FIGURES = /^analytics\.|^users\.statistics/;
/** Fewer would mean that the samples no longer fit the site, and that this test says little. */
const LEAST_WRITES = 90;
/** Requests for each read that has changed, over all writes that name their groups: the price of knowing groups and items only. */
const MOST_COST = 2;
/**
 * Requests of one write besides the twofold of what it changed: where little changes, the lists of its group weigh more. A ban or the end of a
 * membership costs the most, since a user who is shut out can read less of everything in the space.
 */
const MOST_BESIDES = 20;
/** Writes that make all reads stale: names and pictures of people and of spaces stand in nearly everything that the site answers. */
const TOUCH_ALL = ['spaces.delete', 'users.delete', 'users.update'];

const site = await ComparedSite.open();
after(() => site.dispose());

test('after each write, every read whose answer has changed is stale, and few others are', {
  timeout: 300_000,
}, async (t) => {
  const [missed, dear, touchAll] = [[], [], []];
  const sum = { writes: 0, changed: 0, stale: 0 };
  for (const { operation, tries } of site.writes()) {
    for (const args of tries) {
      const { refused, changed, stale } = await site.write({ operation, args });
      if (refused) continue;
      sum.writes += 1;
      if (stale.length === site.reads.length) touchAll.push(operation);
      else if (changed.length > 0) {
        sum.changed += changed.length;
        sum.stale += stale.length;
        const besides = stale.length - MOST_COST * changed.length;
        if (besides > MOST_BESIDES)
          dear.push(`${operation}: ${stale.length} stale, ${changed.length} changed`);
      }
      for (const read of changed)
        if (!stale.includes(read) && !FIGURES.test(read.operation))
          missed.push(`${operation} changed ${read.key.url}`);
      break;
    }
  }
  t.diagnostic(
    `${site.reads.length} reads, ${sum.writes} writes, ${sum.changed} changed, ${sum.stale} stale`,
  );
  assert.deepEqual(missed, []);
  assert.ok(sum.writes >= LEAST_WRITES, `only ${sum.writes} writes were carried out`);
  assert.deepEqual(dear, []);
  assert.deepEqual(touchAll.sort(), TOUCH_ALL);
  assert.ok(sum.stale <= MOST_COST * sum.changed, `${sum.stale} stale for ${sum.changed} changed`);
});

test('an answer to one event leaves the other events alone', async () => {
  const [one, other] = site.idsOf('events.get', 'EventID');
  const reads = [
    { operation: 'events.list', args: {} },
    { operation: 'events.get', args: { EventID: one } },
    { operation: 'events.rsvp.getMine', args: { EventID: one } },
    { operation: 'events.get', args: { EventID: other } },
    { operation: 'events.rsvp.getMine', args: { EventID: other } },
    { operation: 'events.types.list', args: {} },
  ];
  const answer = () => site.page.axero.request('PUT', `events/${one}/rsvp/me/status`, { body: 1 });
  assert.deepEqual(await site.staleAfter(answer, reads), [true, true, true, false, false, false]);
});
