// @ts-check
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { refuseInexactNumbers } from '../../cli/push/numbers.mjs';
import { openSite } from '../../cli/push/site.mjs';
import { draft, fakeSite, widgetOf } from './support/fake-site.mjs';

test('numbers that JavaScript rounds keep a page from being sent, also inside a text that is written again', async () => {
  const long = '9007199254740993';
  const properties = `{"RawHtml":"<p>old</p>","Ref":${long}}`;
  const pages = {
    'in the page': JSON.stringify(draft({ Ref: 0 })).replace('"Ref":0', `"Ref":${long}`),
    'in the properties': JSON.stringify(draft({ Widgets: [widgetOf('', { WidgetProperties: properties })] })),
    'in the layout': JSON.stringify(
      draft({ widgetLayoutString: `{"Other":${long},"rows":[${JSON.stringify(widgetOf('<p>old</p>'))}]}` }),
    ),
  };
  for (const [place, text] of Object.entries(pages)) {
    const site = await fakeSite({ text });
    for (const flags of [['--dry-run'], []]) {
      const { code, err } = await site.push(flags);
      assert.equal(code, 3, `${place}: ${err}`);
      assert.match(
        err,
        /numbers too long to be sent back unchanged \(9007199254740993\), so it is left alone/,
      );
    }
    assert.equal(site.state.requests.includes('PUT'), false, place);
  }
});

test('long numbers in a text that is not written again do no harm', async () => {
  const other = widgetOf('', { WidgetID: 8, WidgetProperties: '{"RawHtml":"x","Ref":9007199254740993}' });
  const site = await fakeSite({ page: draft({ Widgets: [widgetOf('<p>old</p>'), other] }) });
  const { code, err } = await site.push();
  assert.equal(code, 0, err);
  assert.match(site.state.text, /9007199254740993/);
});

test('a number is inexact by its value, not by the way it is written', () => {
  for (const fine of ['0', '-0.0', '1.50', '1E3', '100', '0.1', '12e-1', '"9007199254740993"', '"\\"1e999"'])
    refuseInexactNumbers(`{"a":[${fine}]}`);
  for (const bad of ['12345678901234567890', '0.12345678901234567891', '1e999', '-9007199254740993'])
    assert.throws(() => refuseInexactNumbers(`[1,${bad}]`), { exitCode: 3 }, bad);
});

/** Sends the first bytes of an answer. @type {import('./support/fake-site.mjs').Step} */
const begin = (_, __, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
  response.write('{"PageID":');
};

test('an answer that is broken off is one sentence', async () => {
  /** @type {import('./support/fake-site.mjs').Step} */
  const cut = (...args) => {
    begin(...args);
    setTimeout(() => args[2].destroy(), 100);
  };
  const site = await fakeSite({ get: [cut] });
  const { code, err } = await site.push();
  assert.deepEqual([code, err.trim().split('\n').length], [1, 1], err);
  assert.match(err, /^127\.0\.0\.1:\d+ has broken off its answer: /);
});

test('an answer that stalls is one sentence', async () => {
  const site = await fakeSite({ get: [begin] });
  const limit = AbortSignal.timeout;
  mock.method(AbortSignal, 'timeout', () => limit(300));
  try {
    const opened = await openSite({ folder: site.cwd }, terminalOf(site));
    await assert.rejects(opened.page('5'), {
      name: 'Failure',
      message: /has not answered in full within 30 s/,
    });
  } finally {
    mock.restoreAll();
  }
});

/** @param {Awaited<ReturnType<typeof fakeSite>>} site */
const terminalOf = ({ cwd, env }) => ({
  ...{ print() {}, say() {}, hide() {}, canAsk: false, hasColours: false, cwd, env },
  ...{ input: async () => '', confirm: async () => false },
});
