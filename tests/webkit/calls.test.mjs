import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from '../e2e/support/until.mjs';
import { limit, scene } from './support/scene.mjs';

const here = scene();

test('a person signs in by the form and sees their name on the page they asked for', limit, async () => {
  const person = await here.arrive();
  await person.signIn('maya', 'spaces/12/design-studio?tab=people');
  assert.match(await person.cardShowsUser('maya'), /Space 12/);
  assert.equal(await person.path(), '/spaces/12/design-studio?tab=people');
  assert.deepEqual(await person.reported(), []);
  await person.screenshot('signed-in');
});

for (const path of ['', 'pages/two-widgets', 'pages/script-tag']) {
  test(
    `the page /${path} greets the user and reports nothing under a strict policy with Trusted Types`,
    limit,
    async () => {
      const person = await here.arrive();
      await person.enter('maya', path);
      await until('all names are shown', () =>
        person.page.evaluate(() => {
          const hosts = [...document.querySelectorAll('[data-current-user], [data-greeting]')];
          return (
            hosts.length > 0 && hosts.every((host) => (host.shadowRoot ?? host).textContent.includes('Maya'))
          );
        }),
      );
      const { policy, refused } = await person.page.evaluate(async () => {
        const reported = globalThis.probe.reports.length;
        const policy = (await fetch(location.href)).headers.get('content-security-policy');
        // The policy is in force only if it stops this.
        const script = document.createElement('script');
        try {
          script.append('globalThis.ran = true');
          document.body.append(script);
        } catch {}
        return { policy, refused: reported === 0 && !('ran' in globalThis) };
      });
      assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';.*require-trusted-types-for 'script'/);
      assert.equal(refused, true, String(await person.reported()));
    },
  );
}

const module = (file) =>
  `await import(${JSON.stringify(here.sandbox.url(`files/axero-widget-sdk/${file}`))})`;
const builds = {
  'index.js': ['pages/bare', () => module('index.js')],
  'the script tag': ['pages/global', () => 'AxeroWidgetSDK'],
};
for (const [name, [path, entry]] of Object.entries(builds)) {
  test(`${name} reads, reads a whole list, writes, uploads and tells failures`, limit, async () => {
    const person = await here.arrive();
    await person.enter('maya', path);
    const seen = await person.page.evaluate(`(async () => {
      const { connect } = ${entry()};
      const axero = await connect();
      const me = await axero.users.me();
      const ids = new Set();
      for await (const { ContentID } of axero.content.list.all({ EntityType: 3, PageLength: 20 }, { maxPages: 3 })) ids.add(ContentID);
      const written = await axero.wall.create({ WallText: 'Hello from WebKit' });
      const file = new File([new Uint8Array(50_000)], 'größe "1".bin');
      const uploaded = await axero.files.upload({ SpaceID: 7, file });
      const failures = await Promise.all([
        axero.users.get({ UserID: 999999 }),
        axero.users.get({ UserID: Symbol('none') }),
        axero.request('GET', 'https://elsewhere.example/'),
        axero.spaces.list({}, { cache: 'no-store', signal: AbortSignal.abort() }),
      ].map((call) => call.then(() => 'none', (error) => error.kind)));
      return { me: me.UserName, ids: ids.size, written: typeof written, uploaded: typeof uploaded, failures };
    })()`);
    assert.deepEqual(seen, {
      me: 'maya',
      ids: 60,
      written: 'number',
      uploaded: 'number',
      failures: ['not-found', 'bad-argument', 'credential-refused', 'aborted'],
    });
    assert.deepEqual(await person.reported(), []);
  });
}

test('a long upload tells its progress some times in a second, and its end', limit, async () => {
  const person = await here.arrive();
  await person.enter('maya', 'pages/bare');
  const { steps, ms, size } = await person.withClient(`async (axero) => {
    const size = 12_000_000;
    const steps = [];
    const since = performance.now();
    const file = new File([new Uint8Array(size)], 'large.bin');
    await axero.files.upload({ SpaceID: 7, file }, { onProgress: (at) => steps.push(at) });
    return { steps, size, ms: performance.now() - since };
  }`);
  const last = steps.at(-1);
  assert.ok(last.total > size, JSON.stringify(last));
  assert.equal(last.loaded, last.total);
  assert.ok(steps.length <= ms / 50 + 2, `${steps.length} reports in ${ms} ms`);
  assert.ok(steps.every(({ loaded }, at) => at === 0 || loaded > steps[at - 1].loaded));
});
