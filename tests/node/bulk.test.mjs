import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { json, pageOf } from './support/session.mjs';

/** A job of one write with these options, of the user 7, whose session has ended; the site answers no write of a live one. */
async function jobAfterTheEnd(options) {
  const { page, site } = pageOf(7, {
    respond: (_, __, { user }) => (user ? new Promise(() => {}) : json({}, { status: 401 })),
  });
  site.user = 0;
  const job = { page, site, ended: undefined };
  page.axero
    .bulk([1], (PollID, axero) => axero.polls.delete({ PollID }, options))
    .then(([{ error }]) => {
      job.ended = `${error.operation} ${error.kind} ${error.outcome}`;
    });
  await page.clock.pass(1_000);
  assert.equal(page.openPrompts, 1);
  return job;
}

test('the time limit of a call in a job ends its wait for the sign-in', async () => {
  const job = await jobAfterTheEnd({ timeout: 5_000 });
  await job.page.clock.pass(3_000);
  assert.equal(job.ended, undefined);
  await job.page.clock.pass(2_000);
  assert.equal(job.ended, 'polls.delete timeout refused');
});

test('the signal of a call in a job ends its wait for the sign-in, and nobody listens to it any more', async () => {
  const controller = new AbortController();
  const job = await jobAfterTheEnd({ signal: controller.signal });
  controller.abort();
  await job.page.clock.pass(10);
  assert.equal(job.ended, 'polls.delete aborted refused');
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
});

test('the wait for the sign-in counts for the time limit of a call in a job', async () => {
  const job = await jobAfterTheEnd({ timeout: 5_000 });
  const { page, site } = job;
  site.user = 7;
  assert.equal(await page.axero.session.check(), true);
  await page.clock.pass(2_000);
  assert.equal(job.ended, undefined);
  assert.equal(page.sent.filter((line) => line.startsWith('DELETE')).length, 2);
  await page.clock.pass(2_500);
  assert.equal(job.ended, 'polls.delete timeout unknown');
});
