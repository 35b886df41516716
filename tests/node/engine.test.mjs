import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { bundled, engineScript, startedEngine, wasmModule } from './support/bundle.mjs';

const protocol = await bundled(`export * from './generated/protocol.ts'`);
const { Operations } = await bundled(`export * from './engine/operations.ts'`);
const { errorOf } = await bundled(`export * from './engine/error-codes.ts'`);

const {
  STEP_CONFIRM: CONFIRM,
  STEP_DELIVER: DELIVER,
  STEP_FAIL: FAIL,
  STEP_HOLD: HOLD,
  STEP_QUEUE: QUEUE,
  STEP_SEND: SEND,
  STEP_WAIT: WAIT,
  FLAG_EMPTY: EMPTY,
  FLAG_HTML: HTML,
  FLAG_JSON: JSON_BODY,
  FLAG_REDIRECT: REDIRECT,
} = protocol;
const code = (kind) => protocol.ERROR_KINDS.findIndex(([name]) => name === kind) + 1;
const failure = (kind) => FAIL | (code(kind) << 8);
const refusal = (kind) => `!${code(kind)} `;

/** The same tests hold the module and its translation to JavaScript. */
for (const [form, exports] of [
  ['the module', new WebAssembly.Instance(wasmModule()).exports],
  ['the module as JavaScript', await engineScript()],
])
  describe(form, await testsOf(exports));

async function testsOf(exports) {
  const engine = await startedEngine('', 7, exports);
  return () => {
    const operations = new Operations(engine.raw);
    const operation = (name) => operations.find(name);

    const state = () => protocol.SESSION_STATES[engine.session(protocol.SESSION_READ)];

    /** Takes a response like `{ status: 503 }`; without a pause by default. */
    function answer(
      id,
      { status = 200, flags = JSON_BODY, responded = 0, retryAfter = -1, now = 0, random = 0 },
    ) {
      return engine.answered(id, status, responded, flags, retryAfter, now, random);
    }

    /** Takes a response as from a dead session, and what the site then says of it. */
    function expired(id, face, verdict = protocol.VERDICT_NOBODY) {
      const step = answer(id, face);
      return step === CONFIRM ? engine.confirmed(id, verdict) : step;
    }

    /** Opens a call of the table. */
    function open(id, name, record = '') {
      return engine.open(operation(name), id, record, 0, 0, 0);
    }

    /** Opens a call of a path. */
    function openFree(id, method, path, query = '') {
      return engine.openFree(id, `${query}\n${method}\n${path}`, 0, 0, 0);
    }

    /** Dispatches the call that is enqueued, `now` milliseconds after the start. */
    function dispatch(id, step, now = 0) {
      assert.equal(step, QUEUE);
      assert.equal(engine.next_ready(now), id);
      return engine.dispatch(id);
    }

    function opened(id, method = 'GET') {
      assert.match(openFree(id, method, 'things'), /^[A-Z]+ - {2}things \/api\/things$/);
      assert.equal(engine.proceed(id, 0), SEND);
    }

    /** As many calls as may be in flight are sent at once: none of those before is left in flight or in the queue. */
    function assertIdle() {
      const ids = [9001, 9002, 9003, 9004];
      for (const id of ids) opened(id);
      for (const id of ids) engine.close(id);
    }

    beforeEach(() => {
      assert.ok(engine.start('', 7));
    });

    test('a call is planned as method, body, parts of the body, groups, address', () => {
      assert.equal(open(1, 'users.me', 'LogView=btrue&'), 'GET -  30:users /api/users/me?LogView=true');
      assert.equal(
        open(2, 'comments.setStatus', 'CommentID=n5&StatusID=n1&'),
        'PUT q 1, comments,content,wall /api/comments/5/status',
      );
      assert.equal(openFree(3, 'post', '/wall', 'a=sx%20y&b=l1,2&'), 'POST -  wall /wall?a=x%20y&b=1,2');
    });

    test('the virtual directory stands before every address', () => {
      assert.ok(engine.start('/intranet/', 7));
      assert.equal(open(1, 'users.me'), 'GET -  30:users /intranet/api/users/me');
      assert.equal(openFree(2, 'GET', '/intranet/api/users/me'), 'GET -  users /intranet/api/users/me');
    });

    test('a virtual directory that is no path of this site starts nothing', () => {
      for (const bad of ['https://evil.example', '//evil.example', '/a/../b', '/a?b', '/a#b'])
        assert.equal(engine.start(bad, 7), false, bad);
    });

    test('a call that is refused is not begun', () => {
      assert.ok(open(1, 'users.me', 'LogView=n5&').startsWith(refusal('bad-argument')));
      assert.ok(openFree(2, 'GET', 'https://evil.example/').startsWith(refusal('credential-refused')));
      assert.ok(openFree(3, 'GET', 'users/me', 'token=sabc&').startsWith(refusal('credential-refused')));
      assert.ok(engine.openAny(9999, 4, '\nusers.me', 0, 0, 0).startsWith(refusal('internal')));
      assert.ok(open(5, 'users.me', 'no record').startsWith(refusal('internal')));
      assertIdle();
    });

    test('a good answer is delivered and the call is over', () => {
      opened(1);
      assert.equal(answer(1, {}), DELIVER);
      assert.equal(state(), 'live');
      assertIdle();
    });

    test('a pause stands above the step, in milliseconds', () => {
      opened(1);
      assert.equal(answer(1, { status: 429, retryAfter: 2000 }), WAIT | (2000 << 8));
      assert.equal(engine.proceed(1, 1999), QUEUE);
      assert.equal(engine.next_ready(1999), 0, 'the whole page is braked');
      assert.equal(engine.wake_in(1500), 500);
      assert.equal(dispatch(1, QUEUE, 2000), SEND);
      assert.equal(answer(1, { status: 503, random: 0.5, now: 2000 }), WAIT | (300 << 8));
    });

    test('the longest pause still fits above the step', () => {
      opened(1);
      const step = answer(1, { status: 429, retryAfter: 30_000, random: 1 });
      assert.equal(step & 0xff, WAIT);
      assert.equal(step >>> 8, 30_300);
    });

    test('a write is not sent again', () => {
      for (const [at, status] of [500, 503, 504].entries()) {
        const id = at + 1;
        opened(id, 'POST');
        assert.equal(answer(id, { status, flags: HTML }) & 0xff, FAIL, String(status));
      }
      opened(9, 'POST');
      assert.equal(engine.failed(9, code('network'), 0, 0), failure('network'));
      assertIdle();
    });

    test('each face of a dead session holds a read and fails a write', () => {
      const faces = [
        { status: 401 },
        { status: 401, flags: HTML },
        { status: 0, flags: REDIRECT | EMPTY },
        { status: 200, flags: HTML },
        { status: 200, flags: EMPTY, responded: 401 },
      ];
      for (const face of faces) {
        engine.start('', 7);
        opened(1);
        opened(2, 'POST');
        assert.equal(expired(2, face), failure('session-expired'));
        assert.equal(expired(1, face), HOLD);
        assert.equal(state(), 'expired');
      }
    });

    test('one odd response is asked about before anybody is disturbed', () => {
      for (const verdict of [protocol.VERDICT_SIGNED_IN, protocol.VERDICT_UNKNOWN]) {
        engine.start('', 7);
        opened(1);
        opened(2);
        assert.equal(expired(1, { status: 401 }, verdict), failure('forbidden'));
        assert.equal(expired(2, { status: 200, flags: HTML }, verdict), failure('bad-answer'));
        assert.equal(state(), 'unknown');
      }
    });

    test('after the sign-in a waiting read goes on for the same user, and fails for another or nobody', () => {
      const ends = [
        [7, 0, SEND],
        [8, 1, failure('session-expired')],
      ];
      for (const [user, identity, step] of ends) {
        engine.start('', 7);
        opened(1);
        expired(1, { status: 401 });
        engine.session(protocol.SESSION_SIGNING_IN);
        assert.equal(state(), 'signing-in');
        assert.equal(engine.signed_in(user), identity);
        const next = engine.resumed(1, identity, 0);
        assert.equal(next === QUEUE ? dispatch(1, next) : next, step);
      }
      engine.start('', 7);
      opened(1);
      expired(1, { status: 401 });
      engine.session(protocol.SESSION_DISMISSED);
      assert.equal(engine.resumed(1, 2, 0), failure('session-expired'));
      assertIdle();
    });

    test('an id that nobody opened ends at once and harms nobody', () => {
      opened(1);
      assert.equal(engine.proceed(99, 0), failure('internal'));
      assert.equal(answer(99, {}), failure('aborted'));
      assert.equal(engine.failed(99, code('network'), 0, 0), failure('aborted'));
      assert.equal(engine.resumed(99, 0, 0), failure('aborted'));
      engine.close(99);
      assert.equal(answer(1, {}), DELIVER);
    });

    test('a call that was closed is over', () => {
      opened(1);
      engine.close(1);
      assertIdle();
      assert.equal(answer(1, {}), failure('aborted'));
    });

    test('a start forgets the calls and the session before it', () => {
      opened(1);
      expired(1, { status: 401 });
      assert.equal(state(), 'expired');
      engine.start('', 8);
      assertIdle();
      assert.equal(state(), 'unknown');
      assert.equal(answer(1, {}), failure('aborted'));
      assert.equal(engine.signed_in(8), 0);
    });

    test('a code that is no kind is a fault of the library', () => {
      opened(1);
      assert.equal(engine.failed(1, 0, 0, 0), failure('internal'));
      opened(2);
      assert.equal(engine.failed(2, 255, 0, 0), failure('internal'));
      assert.equal(errorOf(200, {}).kind, 'internal');
      assert.equal(errorOf(200, {}).message, errorOf(code('internal'), {}).message);
    });

    test('a header that carries a credential is known in any case', () => {
      for (const name of ['Authorization', 'REST-API-KEY', 'rest-api-key', 'Token'])
        assert.ok(engine.refuses_header(name), name);
      for (const name of ['accept', 'x-token-of-thanks', '']) assert.ok(!engine.refuses_header(name), name);
    });

    test('ten thousand bad calls keep memory flat and leave no call behind', () => {
      const oddNumbers = [
        Number.NaN,
        -1,
        0.5,
        2 ** 32,
        1e300,
        Number.POSITIVE_INFINITY,
        undefined,
        null,
        'text',
        {},
        [],
      ];
      const oddTexts = [
        '',
        '=',
        '&',
        'a=',
        'a=z5&',
        '%',
        '\0',
        '\ud800',
        '\u{1f469}',
        'x'.repeat(3000),
        'a=sx&'.repeat(300),
      ];
      const misuse = (round) => {
        const odd = oddNumbers[round % oddNumbers.length];
        const text = oddTexts[round % oddTexts.length];
        const id = 1_000 + round;
        engine.openAny(odd, id, `${text}\n${text}`, odd, odd, odd);
        engine.open(operation('users.me'), id, text, odd, odd, odd);
        engine.openAny(1, id, text, odd, odd, odd);
        engine.openFree(id, `${text}\n${text}\n${text}`, odd, odd, odd);
        engine.openFree(id, `${text}\nGET\nthings`, odd, odd, odd);
        engine.operation_cell(odd);
        engine.answered(odd, odd, odd, odd, odd, odd, odd);
        engine.answered(id, 503, 0, 0, odd, odd, odd);
        engine.failed(id, odd, odd, odd);
        engine.resumed(odd, odd, odd);
        engine.confirmed(odd, odd);
        engine.proceed(odd, odd);
        engine.next_ready(odd);
        engine.dispatch(odd);
        engine.wake_in(odd);
        engine.signed_in(odd);
        engine.session(odd);
        engine.refuses_header(text);
        engine.start(text, odd);
        for (let opened = 0; opened < 4; opened += 1) engine.close(id);
      };
      for (let round = 0; round < 1_000; round += 1) misuse(round);
      const bytes = engine.memory.buffer.byteLength;
      for (let round = 1_000; round < 10_000; round += 1) misuse(round);
      assert.equal(engine.memory.buffer.byteLength, bytes);
      assertIdle();
      assert.ok(engine.start('', 7));
      opened(1);
      assert.equal(answer(1, {}), DELIVER);
    });
  };
}
