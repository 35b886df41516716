import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { bundled } from './support/bundle.mjs';

const { browserEnvironment, CancelToken, SharedTimer, Transport, upload } = await bundled(
  `export * from './transport/upload.ts'; export * from './transport/transport.ts'; export * from './transport/cancel-token.ts'; export * from './transport/shared-timer.ts'; export * from './runtime/environment.ts'`,
);
const transport = new Transport(browserEnvironment, new SharedTimer(browserEnvironment));
const request = { method: 'POST', url: '/api/files', headers: {}, body: 'x' };
let now = 0;
let sent;

beforeEach(() => {
  now = 1_000;
  mock.method(performance, 'now', () => now);
  globalThis.XMLHttpRequest = class {
    upload = {};
    open() {}
    send() {
      sent = this;
    }
    abort() {}
  };
});
afterEach(() => {
  mock.restoreAll();
  delete globalThis.XMLHttpRequest;
});

/** Uploads with a report of the browser at each of the steps, and returns the reports that the caller gets. */
function told(steps) {
  const heard = [];
  upload(
    transport,
    request,
    60_000,
    new CancelToken(),
    () => {},
    (progress) => heard.push(progress),
  );
  for (const { at, ...event } of steps) {
    now = 1_000 + at;
    sent.upload.onprogress({ lengthComputable: true, ...event });
  }
  sent.onabort();
  return heard;
}

test('thousands of reports in a second become twenty, and the last is always among them', () => {
  const total = 3_000;
  const steps = Array.from({ length: total }, (_, at) => ({ at: at / 3, loaded: at + 1, total }));
  const heard = told(steps);
  assert.equal(heard.length, 21);
  assert.deepEqual(heard[0], { loaded: 1, total });
  assert.deepEqual(heard.at(-1), { loaded: total, total });
});

test('slow reports are all told', () => {
  const steps = [0, 50, 200].map((at, index) => ({ at, loaded: index + 1, total: 10 }));
  assert.deepEqual(
    told(steps).map(({ loaded }) => loaded),
    [1, 2, 3],
  );
});

test('an upload that is over at once tells its end', () => {
  const steps = [
    { at: 0, loaded: 5, total: 10 },
    { at: 1, loaded: 10, total: 10 },
  ];
  assert.deepEqual(
    told(steps).map(({ loaded }) => loaded),
    [5, 10],
  );
});

test('where the browser does not know the length, no total is told', () => {
  assert.deepEqual(told([{ at: 0, loaded: 5, total: 0, lengthComputable: false }]), [
    { loaded: 5, total: undefined },
  ]);
});
