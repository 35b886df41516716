import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clock, openPage } from './support/page.mjs';

const json = (data, init) => new Response(JSON.stringify(data), init);

test('permissions that are asked for together are one request for each target', async () => {
  const page = openPage({
    clock: new Clock(),
    respond: async (url) =>
      json({
        IsError: false,
        ResponseMessage: '',
        ResponseData: url.includes('EntityID=5') ? { update: true } : { Create: false },
      }),
  });
  const article = { EntityType: 3, EntityID: 5 };
  assert.deepEqual(
    await Promise.all([
      page.axero.can('Update', article),
      page.axero.can('Create', article),
      page.axero.can('Create', { EntityType: 3 }),
    ]),
    [true, false, false],
  );
  assert.deepEqual(page.sent, [
    'GET /api/permissions/access?EntityType=3&PermissionsCsv=Create,Update&EntityID=5',
    'GET /api/permissions/access?EntityType=3&PermissionsCsv=Create',
  ]);
});

test('a permission that nobody has seen is refused: a site may grant a made-up name', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json({}) });
  await assert.rejects(page.axero.can('Comment'), {
    kind: 'bad-argument',
    message: /Create, Update, AdminEntityUpdate/,
  });
  assert.deepEqual(page.sent, []);
});

test('a failed question about a permission is an error, and the next asks again', async () => {
  let status = 403;
  const page = openPage({
    clock: new Clock(),
    respond: async () => json({ Create: true }, { status }),
  });
  await assert.rejects(page.axero.can('Create', { EntityType: 3 }), { kind: 'forbidden' });
  status = 200;
  assert.equal(await page.axero.can('Create', { EntityType: 3 }), true);
});

test('a group or a method that there is not names the nearest one on the console', () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  const original = console.warn;
  const said = [];
  console.warn = (text) => said.push(text);
  try {
    for (const absent of [
      page.axero.user,
      page.axero.users.lists,
      page.axero.then,
      page.axero.toJSON,
      page.axero.nodeType,
    ])
      assert.equal(absent, undefined);
    assert.equal(JSON.stringify(page.axero.page), JSON.stringify(page.runtime.page));
  } finally {
    console.warn = original;
  }
  assert.deepEqual(said, [
    'axero-widget-sdk: there is no axero.user. Did you mean axero.users?',
    'axero-widget-sdk: there is no axero.users.lists. Did you mean axero.users.list?',
  ]);
});

test('a widget may have any name, and no object of the page is touched', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  for (const name of ['__proto__', 'constructor', 'toString']) await page.axero.widget(name).spaces.list();
  const stats = page.axero.requests();
  assert.deepEqual(Object.keys(stats).sort(), ['__proto__', 'constructor', 'page', 'toString'].sort());
  assert.equal(Object.getOwnPropertyDescriptor(stats, '__proto__').value.sent, 1);
  assert.equal({}.sent, undefined);
});

test('a file is a file: text, a number, null or a list is refused by name, and nothing is sent', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json(1) });
  const file = new File(['x'], 'x.txt');
  for (const wrong of ['text', 5, null, true, [file, file], new Date(), {}])
    await assert.rejects(
      page.axero.files.upload({ file: wrong }),
      {
        kind: 'bad-argument',
        message: /^(file must be a File, a Blob or bytes|The arguments could not be read: file must be)/,
      },
      String(wrong),
    );
  assert.deepEqual(page.sent, []);
  await page.axero.files.upload({ file });
  await page.axero.files.upload({ file: new Uint8Array([1]) });
  assert.equal(page.sent.length, 2);
});

test('the virtual directory of a path is known in any case of its letters', async () => {
  const page = openPage({ clock: new Clock(), virtualDirectory: '/intranet', respond: async () => json([]) });
  await page.axero.request('GET', '/INTRANET/api/spaces');
  assert.deepEqual(page.sent, ['GET /intranet/api/spaces']);
});

test('a path of another site is refused with its own reason', async () => {
  const page = openPage({ clock: new Clock(), respond: async () => json([]) });
  await assert.rejects(page.axero.request('GET', 'https://elsewhere.example/x'), {
    kind: 'credential-refused',
    message: /another site/,
  });
});

test('ten thousand calls at once are sent four at a time, and all end', async () => {
  let most = 0;
  let open = 0;
  const page = openPage({
    clock: new Clock(),
    respond: async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open -= 1;
      return json([]);
    },
  });
  const calls = Array.from({ length: 10_000 }, (_, at) => page.axero.users.get({ UserID: at + 1 }));
  await Promise.all(calls);
  assert.equal(most, 4);
});
