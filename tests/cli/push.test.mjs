// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { run } from '../../cli/push/run.mjs';
import { axero, project } from './support/program.mjs';
import { dev, tokenOf } from './support/site.mjs';

const text = '<p class="push-box">Pushed text</p>\n';

/** @type {import('./support/site.mjs').Served} */
let site;
let token = '';
let cwd = '';
/** @type {string[]} */
let place = [];

before(async () => {
  cwd = project({ 'widget.html': text });
  site = await dev(['--as', 'admin'], { cwd });
  const admin = site.users.find(({ userName }) => userName === 'admin');
  token = await tokenOf(site.origin, 'admin', admin?.password ?? '');
  const page = site.pages.find(({ widgets }) => widgets.length > 0);
  place = ['--page', String(page?.page), '--widget', String(page?.widgets[0])];
});

/** @param {string[]} args @param {Record<string, string>} [env] */
const push = (args, env = {}) =>
  axero(['push', ...args], { cwd, env: { AXERO_SITE: site.origin, AXERO_TOKEN: token, ...env } });

/** The Raw HTML of the widget, as the site has it. */
async function stored() {
  const response = await fetch(`${site.origin}/api/pb/pages/${place[1]}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const page = /** @type {any} */ (await response.json());
  const widget = page.WidgetsFlattened.find((/** @type {any} */ one) => String(one.WidgetID) === place[3]);
  return { html: widget.WidgetProperties.RawHtml, page };
}

/** Changes the page as another editor would. @param {(page: any) => void} change */
async function edit(change) {
  const { page } = await stored();
  change(page);
  const response = await fetch(`${site.origin}/api/pb/pages/${place[1]}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(page),
  });
  assert.equal(response.status, 200);
}

test('--dry-run shows the difference and sends nothing', async () => {
  const before = await stored();
  const { code, out, err } = await push(['widget.html', ...place, '--dry-run']);
  assert.equal(code, 0, err);
  assert.match(err, /^-<div class="greeting">/m);
  assert.match(err, /^\+<p class="push-box">Pushed text<\/p>$/m);
  assert.match(out, /Nothing was sent/);
  assert.equal((await stored()).html, before.html);
});

test('a published page is refused without the flag, with code 3', async () => {
  const { code, err } = await push(['widget.html', ...place, '--yes']);
  assert.equal(code, 3);
  assert.match(err, /is published.*--allow-published/s);
});

test('without a terminal it does not ask: it ends with 2 and names the flag', async () => {
  const { code, err } = await push(['widget.html', ...place, '--allow-published']);
  assert.equal(code, 2);
  assert.match(err, /There is no terminal to answer on: pass --yes/);
});

test('where there is a terminal it asks, and a no sends nothing', async () => {
  /** @type {string[]} */
  const asked = [];
  const before = await stored();
  const terminal = {
    ...{ print() {}, say() {}, hide() {}, canAsk: true, hasColours: false, cwd, input: async () => '' },
    env: { AXERO_SITE: site.origin, AXERO_TOKEN: token },
    confirm: async (/** @type {string} */ question) => {
      asked.push(question);
      return false;
    },
  };
  const flags = { page: String(place[1]), widget: String(place[3]), 'allow-published': true };
  await assert.rejects(run({ words: ['widget.html'], flags, json: false, terminal }), {
    message: 'Nothing was sent.',
    exitCode: 3,
  });
  assert.match(String(asked), /^Replace widget \d+ of page \d+ on 127\.0\.0\.1:\d+\?$/);
  assert.equal((await stored()).html, before.html);
});

test('a push replaces the widget, keeps a backup for the owner alone, and can be undone', async () => {
  const before = await stored();
  const { code, out, err } = await push(['widget.html', ...place, '--yes', '--allow-published']);
  assert.equal(code, 0, err);
  assert.match(out, /is replaced, and was read back as it was sent/);
  assert.doesNotMatch(err, /also changed/);
  assert.equal((await stored()).html, text.trimEnd());
  const folder = join(cwd, '.axero', 'backups');
  const [name = ''] = readdirSync(folder);
  const backup = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  assert.deepEqual([backup.before, backup.after], [before.html, text.trimEnd()]);
  if (process.platform !== 'win32') assert.equal(statSync(join(folder, name)).mode & 0o077, 0);
  assert.equal(readFileSync(join(cwd, '.axero', '.gitignore'), 'utf8'), '*\n');
  assert.equal(`${out}${err}${JSON.stringify(backup)}`.includes(token), false);

  const again = await push(['widget.html', ...place, '--yes', '--allow-published']);
  assert.match(again.out, /holds this text already/);

  // The command that the push has printed, as its reader pastes it.
  const [, printed = ''] = /Undo: npx axero-widget-sdk push (.+)$/m.exec(out) ?? [];
  const undone = await push([...printed.split(' '), '--yes']);
  assert.equal(undone.code, 0, undone.err);
  assert.equal((await stored()).html, before.html);
  assert.match(
    (await push(['--undo', ...place, '--yes'])).err,
    /There is no backup.*every push from here was undone/,
  );
});

test('undo leaves a widget alone that was changed after the push', async () => {
  await push(['widget.html', ...place, '--yes', '--allow-published']);
  await edit((page) => {
    page.Widgets = JSON.parse(JSON.stringify(page.Widgets).replace('Pushed text', 'Edited text'));
  });
  const { code, err } = await push(['--undo', ...place, '--yes', '--allow-published']);
  assert.equal(code, 3);
  assert.match(err, /was changed after the push/);
  assert.match((await stored()).html, /Edited text/);
});

test('findings stop the push before the site is called', async () => {
  writeFileSync(join(cwd, 'bad.html'), '<button>x</button>');
  const { code, err } = await push(['bad.html', ...place, '--yes'], { AXERO_SITE: 'http://127.0.0.1:9' });
  assert.equal(code, 1);
  assert.match(err, /button-type/);
  assert.match(err, /Nothing was sent: bad\.html has findings/);
});

test('a text that the site stores otherwise is noticed, and the way back is named', async () => {
  writeFileSync(
    join(cwd, 'odd.html'),
    '<!-- axero-disable-next-line no-empty-braces: tries what the site does -->\n<p>{}</p>',
  );
  const { code, err } = await push(['odd.html', ...place, '--yes', '--allow-published']);
  assert.equal(code, 1);
  assert.match(err, /stored another text than was sent: line 2 was sent as .*\{\}.*--undo/s);
});

test('a missing, wrong or exposed token ends with 4 or 3 and is never printed', async () => {
  const missing = await push(['widget.html', ...place], { AXERO_TOKEN: '' });
  assert.equal(missing.code, 4);
  assert.match(missing.err, /pass it in the environment as AXERO_TOKEN/);
  const wrong = await push(['widget.html', ...place], { AXERO_TOKEN: 'invented-and-wrong' });
  assert.equal(wrong.code, 4);
  assert.match(wrong.err, /does not accept the token/);
  assert.equal(`${wrong.out}${wrong.err}`.includes('invented-and-wrong'), false);
  const folder = project({ 'widget.html': text, 'notes/.env': `TOKEN=${token}` });
  const exposed = await axero(['push', 'widget.html', ...place], {
    cwd: folder,
    env: { AXERO_SITE: site.origin, AXERO_TOKEN: token },
  });
  assert.equal(exposed.code, 3);
  assert.match(exposed.err, /in a file of the project: notes.\.env.*revoke/s);
  assert.equal(exposed.err.includes(token), false);
});

test('the token can come from the key store of the system', async () => {
  const folder = project({
    'widget.html': text,
    'node_modules/@napi-rs/keyring/package.json': '{"main":"index.cjs"}',
    'node_modules/@napi-rs/keyring/index.cjs': `exports.Entry = class {
      constructor(service, account) { this.key = service + ' ' + account; }
      getPassword() { return this.key === 'axero-widget-sdk ' + process.env.EXPECTED_HOST ? process.env.STORED : null; }
    };`,
  });
  const env = { AXERO_SITE: site.origin, STORED: token, EXPECTED_HOST: new URL(site.origin).host };
  const { code, err } = await axero(['push', 'widget.html', ...place, '--dry-run'], { cwd: folder, env });
  assert.equal(code, 0, err);
});

test('a user who may not edit, a wrong page and a wrong widget get their own sentences', async () => {
  const jonas = site.users.find(({ userName }) => userName === 'jonas');
  const other = await tokenOf(site.origin, 'jonas', jonas?.password ?? '');
  const forbidden = await push(['widget.html', ...place, '--yes', '--allow-published'], {
    AXERO_TOKEN: other,
  });
  assert.equal(forbidden.code, 4);
  assert.match(forbidden.err, /may not do this|does not accept/);
  const page = await push(['widget.html', '--page', '99999999', '--widget', '1']);
  assert.equal(page.code, 2);
  assert.match(page.err, /has no Page Builder page 99999999/);
  const widget = await push(['widget.html', '--page', String(place[1]), '--widget', '1']);
  assert.equal(widget.code, 2);
  assert.match(widget.err, new RegExp(`has no Raw HTML widget 1. It has: ${place[3]}`));
});

test('a token is not sent over plain http to another machine', async () => {
  const { code, err } = await push(['widget.html', ...place, '--site', 'http://intranet.example']);
  assert.equal(code, 2);
  assert.match(err, /must not cross a network unencrypted/);
});

test('lint --page-id reads the widgets of a live page', async () => {
  await edit((page) => {
    page.Widgets = JSON.parse(JSON.stringify(page.Widgets).replaceAll('<p', '<form><p'));
  });
  const { code, out } = await axero(['lint', '--page-id', String(place[1]), '--format', 'concise'], {
    cwd,
    env: { AXERO_SITE: site.origin, AXERO_TOKEN: token },
  });
  assert.equal(code, 1);
  assert.match(out, new RegExp(`^page ${place[1]}, widget ${place[3]} .*no-nested-form`, 'm'));
});

test('doctor checks the site and the token', async () => {
  const { code, out } = await axero(['doctor', '--site', site.origin], { cwd, env: { AXERO_TOKEN: token } });
  assert.match(out, /is an Axero site/);
  assert.match(out, /the token is accepted, for Robin Ashdown/);
  assert.match(out, /the sandbox starts/);
  assert.equal(code, 0, out);
});

test('an empty file and an id that is none are refused before anything is sent', async () => {
  writeFileSync(join(cwd, 'empty.html'), '\n');
  const before = await stored();
  const empty = await push(['empty.html', ...place, '--yes', '--allow-published']);
  assert.deepEqual([empty.code, /empty\.html is empty, so nothing was sent/.test(empty.err)], [3, true]);
  assert.equal((await stored()).html, before.html);
  const wrong = await push(['widget.html', '--page', 'abc', '--widget', '1'], { AXERO_TOKEN: '' });
  assert.deepEqual([wrong.code, /--page abc: an id is a number/.test(wrong.err)], [2, true]);
});
