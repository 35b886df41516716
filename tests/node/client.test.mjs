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
