// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { secrets } from '../../cli/frame/terminal.mjs';
import { refuseInexactNumbers } from '../../cli/push/json.mjs';
import { openSite } from '../../cli/push/site.mjs';
import { draft, fakeSite, token, widgetOf } from './support/fake-site.mjs';
import { axero, project } from './support/program.mjs';

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

/** The backups of a site's project. @param {Awaited<ReturnType<typeof fakeSite>>} site @param {string} end */
const backups = ({ cwd }, end) =>
  readdirSync(join(cwd, '.axero', 'backups')).filter((name) => name.endsWith(end)).length;

/** Breaks the connection. @type {import('./support/fake-site.mjs').Step} */
const reset = (_, request) => void request.socket.destroy();

/** @param {number} status @param {unknown} [body] @returns {import('./support/fake-site.mjs').Step} */
const answer =
  (status, body = {}) =>
  (_, __, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = text.startsWith('<') ? 'text/html' : 'application/json';
    response.writeHead(status, { 'Content-Type': type }).end(text);
  };

/** A site that stores a page and then does something else than to answer. @param {import('./support/fake-site.mjs').Step} then */
async function storing(then) {
  const site = await fakeSite({
    put: [
      (body, ...rest) => {
        site.state.text = JSON.stringify(body);
        return then(body, ...rest);
      },
    ],
  });
  return site;
}

test('a text that was stored counts as stored, whatever became of the answer', async () => {
  for (const then of [reset, answer(500), answer(502, '<html>Bad gateway'), answer(200, '<html>Saved')]) {
    const site = await storing(then);
    const pushed = await site.push();
    assert.equal(pushed.code, 0, pushed.err);
    assert.match(pushed.err, /The text was stored all the same\./);
    assert.match(pushed.out, /is replaced, and its text was read back as it was sent\. Undo: /);
    const undone = await site.push(['--undo']);
    assert.equal(undone.code, 0, undone.err);
    assert.equal(site.html(), '<p>old</p>');
    assert.deepEqual([backups(site, '.json'), backups(site, '.undone')], [0, 1]);
  }
});

test('without an answer a text that was not stored yet keeps its backup, and undo finds nothing to do', async () => {
  for (const put of [reset, answer(503)]) {
    const site = await fakeSite({ put: [put] });
    const { code, err } = await site.push();
    assert.equal(code, 1);
    assert.match(
      err,
      /holds the same text as before so far.*in the backup \.axero\S+\.json\..*push --undo --page 5/,
    );
    assert.equal(backups(site, '.json'), 1);
    const { code: second, out } = await site.push(['--undo']);
    assert.deepEqual([second, /has its former text already/.test(out)], [0, true]);
    assert.equal(backups(site, '.undone'), 1);
    assert.deepEqual(site.state.requests.filter((method) => method === 'PUT').length, 1);
  }
});

test('a save that is refused changes nothing, and leaves no backup for undo', async () => {
  /** @type {[step: import('./support/fake-site.mjs').Step, code: number, sentence: RegExp][]} */
  const cases = [
    [answer(200, { IsError: true, ResponseMessage: 'Read only' }), 1, /refuses: Read only\./],
    [answer(200, '\n<!doctype html><form action="/login">'), 4, /answers with a page in place of data/],
    [answer(200, {}), 1, /has answered as if it had stored the text\./],
    [answer(403), 4, /may not do this with page 5/],
    [answer(400, { Message: 'Bad\u001b[2J page' }), 1, /answers 400: Bad \[2J page\./],
  ];
  for (const [step, code, sentence] of cases) {
    const site = await fakeSite({ put: [step] });
    const refused = await site.push();
    assert.equal(refused.code, code, refused.err);
    assert.match(refused.err, sentence);
    assert.match(refused.err, /Nothing was changed: read back, widget 7 holds the same text as before\.$/m);
    assert.deepEqual([backups(site, '.json'), backups(site, '.unused')], [0, 1]);
    assert.match((await site.push(['--undo'])).err, /There is no backup.*nothing was pushed from here/);
  }
});

test('a page that cannot be read back is tried again, and then the state is unknown and the way back named', async () => {
  const passing = await fakeSite({ get: [undefined, undefined, answer(503), undefined] });
  const { code, err } = await passing.push();
  assert.equal(code, 0, err);
  const lasting = await fakeSite({ get: [undefined, undefined, answer(503)], put: [reset] });
  const unknown = await lasting.push();
  assert.equal(unknown.code, 1);
  assert.match(
    unknown.err,
    /cannot be reached.*answers 503.*It is unknown whether widget 7 of page 5 is replaced.*backup \.axero.*--undo/,
  );
  assert.equal(backups(lasting, '.json'), 1);
  assert.deepEqual(lasting.state.requests, ['GET', 'GET', 'PUT', 'GET', 'GET', 'GET']);
});

test('an undo whose answer is lost uses its backup up', async () => {
  const site = await fakeSite({
    put: [
      undefined,
      (body, request) => {
        site.state.text = JSON.stringify(body);
        request.socket.destroy();
      },
    ],
  });
  assert.equal((await site.push()).code, 0);
  const { code, err } = await site.push(['--undo']);
  assert.equal(code, 0, err);
  assert.deepEqual([backups(site, '.json'), backups(site, '.undone')], [0, 1]);
});

test('an undo that is refused keeps its backup, and does not speak of the former text', async () => {
  const site = await fakeSite({
    put: [undefined, answer(200, { IsError: true, ResponseMessage: 'Read only' })],
  });
  assert.equal((await site.push()).code, 0);
  const { code, err } = await site.push(['--undo']);
  assert.equal(code, 1);
  assert.match(
    err,
    /refuses: Read only\. Nothing was changed: read back, widget 7 holds the same text as before\.$/m,
  );
  assert.deepEqual([backups(site, '.json'), site.html()], [1, '<p>new</p>']);
});

test('a page that is read with an error is no page without widgets', async () => {
  const site = await fakeSite({ get: [answer(200, { IsError: true, ResponseMessage: 'No such page' })] });
  const { code, err } = await site.push();
  assert.deepEqual([code, err.trim().replace(/:\d+/, '')], [1, '127.0.0.1 refuses: No such page.']);
});

test('a command that sends nothing leaves no backup', async () => {
  const site = await fakeSite({ get: [undefined, answer(503)] });
  assert.equal((await site.push()).code, 1);
  assert.equal(readdirSync(site.cwd).includes('.axero'), false);
});

test('the token is not printed when the site repeats it, in any form of output', async () => {
  const site = await fakeSite({ get: [answer(500, { Message: `No user has the token ${token}` })] });
  for (const flags of [[], ['--json']]) {
    const { out, err } = await site.push(flags);
    assert.match(`${out}${err}`, /answers 500: No user has the token \[token\]\./);
    assert.equal(`${out}${err}`.includes(token), false);
  }
});

test('a widget that holds the token is replaced, can be put back, and is shown without it', async () => {
  const html = `<p data-key="${token}">old</p>`;
  const site = await fakeSite({ page: draft({ Widgets: [widgetOf(html)] }) });
  const pushed = await site.push();
  assert.equal(pushed.code, 0, pushed.err);
  assert.match(pushed.err, /^-<p data-key="\[token\]">old<\/p>$/m);
  const undone = await site.push(['--undo']);
  assert.equal(undone.code, 0, undone.err);
  assert.equal(site.html(), html);
  for (const { out, err } of [pushed, undone]) assert.equal(`${out}${err}`.includes(token), false);
});

test('doctor does not print a token that the site repeats', async () => {
  const page = { UserID: 1, UserInfoDisplayName: token };
  const { cwd, env, origin } = await fakeSite({ page });
  const { out } = await axero(['doctor', '--site', origin], { cwd, env });
  assert.match(out, /the token is accepted, for \[token\]/);
  assert.equal(out.includes(token), false);
});

test('a secret is hidden as it stands in JSON and in addresses too', () => {
  const { hide, without } = secrets();
  hide('a"b/c\\d');
  for (const text of ['a"b/c\\d', JSON.stringify({ x: 'a"b/c\\d' }), `?t=${encodeURIComponent('a"b/c\\d')}`])
    assert.match(without(text), /\[token\]/);
  assert.equal(without('abc'), 'abc');
});

test('a page whose state is not known needs the flag of a published one', async () => {
  for (const [StatusID, sentence] of /** @type {const} */ ([
    [undefined, /may be published: it has no StatusID\. Pass --allow-published/],
    ['Published', /its StatusID "Published" is not that of a draft\. Pass --allow-published/],
  ])) {
    const site = await fakeSite({ page: draft({ StatusID }) });
    const { code, err } = await site.push();
    assert.equal(code, 3);
    assert.match(err, sentence);
    assert.equal(site.state.requests.includes('PUT'), false);
    const undo = await site.push(['--allow-published']);
    assert.equal(undo.code, 0, undo.err);
    assert.equal((await site.push(['--undo'])).code, 3);
  }
});

test('a site that changes more than the text is noticed', async () => {
  const site = await fakeSite({
    page: draft({ StatusID: 0, Title: 'Welcome', DateUpdated: '2026-01-01' }),
    put: [
      (body, _, response) => {
        site.state.text = JSON.stringify({ ...body, StatusID: 1, Title: '', DateUpdated: '2026-01-02' });
        response.end('{}');
      },
    ],
  });
  const { code, out, err } = await site.push(['--json']);
  assert.equal(code, 0, err);
  const [changes, seen] = JSON.parse(out).data.remarks;
  assert.match(
    changes,
    /also changed the page: StatusID from 0 to 1, Title from "Welcome" to ""\. The page as it was/,
  );
  assert.equal(seen, 'Page 5 is published now: its readers see it, and the undo needs --allow-published.');
  assert.ok(err.includes(changes));
  assert.equal((await site.push(['--undo'])).code, 3);
  assert.equal((await site.push(['--undo', '--allow-published'])).code, 0);
});

test('a token with a character that no header takes is wrong use, before the site is called', async () => {
  const site = await fakeSite();
  for (const [odd, name] of /** @type {const} */ ([
    ['\u200b', 'U\\+200B'],
    ['\u2019', 'U\\+2019'],
    ['\u0007', 'U\\+0007'],
    ['\u{1f511}', 'U\\+1F511'],
  ])) {
    const { code, err } = await site.push([], { AXERO_TOKEN: `${token}${odd}x` });
    assert.equal(code, 2, err);
    assert.match(err, new RegExp(`AXERO_TOKEN has a character in it that no token has, ${name}: copy`));
  }
  assert.deepEqual(site.state.requests, []);
});

test('the mark of an editor at the beginning of a file is not pushed', async () => {
  const site = await fakeSite();
  writeFileSync(join(site.cwd, 'widget.html'), '\ufeff<p>new</p>\n');
  assert.equal((await site.push()).code, 0);
  assert.equal(site.html(), '<p>new</p>');
  writeFileSync(join(site.cwd, 'widget.html'), '\ufeff\n');
  assert.match((await site.push()).err, /is empty, so nothing was sent/);
});

test('a GUID is the same in capitals and in small letters, also for undo', async () => {
  const id = '0F8FAD5B-D9CB-469F-A165-70867728950E';
  const site = await fakeSite({ page: draft({ Widgets: [widgetOf('<p>old</p>', { WidgetID: id })] }) });
  const pushed = await site.push(['--widget', id.toLowerCase()]);
  assert.equal(pushed.code, 0, pushed.err);
  assert.equal(site.html(), '<p>new</p>');
  const undone = await site.push(['--undo', '--widget', id]);
  assert.equal(undone.code, 0, undone.err);
  assert.equal(site.html(), '<p>old</p>');
  assert.equal(JSON.parse(site.state.text).Widgets[0].WidgetID, id);
});

test('a site that asks for a pause says how long', async () => {
  const date = new Date(Date.now() + 90_000).toUTCString();
  for (const [header, sentence] of /** @type {const} */ ([
    ['30', /refuses further requests for now \(status 429\)\. Try again in 30 seconds\./],
    [date, /Try again in (8\d|90) seconds\./],
    ['soon', /Try again in a few minutes\./],
  ])) {
    const site = await fakeSite({
      get: [(_, __, response) => void response.writeHead(429, { 'Retry-After': header }).end()],
    });
    const { code, err } = await site.push();
    assert.equal(code, 1);
    assert.match(err, sentence);
  }
});

test('an address with a password is refused without showing it', async () => {
  const cwd = project({ 'a.html': '<p>x</p>' });
  for (const address of [
    'https://maya:hunter2@their.site',
    'https://:hunter2@their.site',
    'maya:hunter2@their site',
  ])
    for (const command of [
      ['push', 'a.html', '--page', '1', '--widget', '2'],
      ['doctor'],
      ['learn'],
      ['lint', '--page-id', '1'],
    ]) {
      const { code, out, err } = await axero([...command, '--site', address], {
        cwd,
        env: { AXERO_TOKEN: token },
      });
      assert.equal(code, 2, `${command}: ${err}`);
      assert.match(err, /^The address of the site has a user name or a password in it/);
      assert.equal(`${out}${err}`.includes('hunter2'), false);
    }
});
