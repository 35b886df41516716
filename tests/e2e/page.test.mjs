import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { enforcesTrustedTypes } from './support/capabilities.mjs';
import { root } from './support/paths.mjs';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const here = scene();
const folder = join(root, 'www', 'pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

test('the sample pages are text that the editor of a Raw HTML widget does not damage', () => {
  assert.ok(pages.length >= 4, pages.join());
  for (const name of pages) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const trap of ['{}', '{{', '}}', String.fromCharCode(92)])
      assert.ok(!text.includes(trap), `${name} has ${trap}`);
    assert.doesNotMatch(text, /<(html|head|body|form)\b/i, name);
    assert.doesNotMatch(text, /<script(?![^>]*\bsrc=)/i, `${name} has an inline script`);
    assert.doesNotMatch(text, /\son[a-z]+=/i, `${name} has an inline handler`);
  }
});

// The Rust widget is compiled on demand; the tier packaging opens its page.
for (const name of pages.filter((page) => page !== 'home.html' && page !== 'rust.html')) {
  test(`${name} reports nothing under a strict policy that asks for Trusted Types`, limit, async () => {
    const visitor = await here.arrive();
    const policies = [];
    visitor.page.on('response', (response) => {
      const policy = response.headers()['content-security-policy'];
      if (policy) policies.push(policy);
    });
    await visitor.enter('maya', `pages/${name.replace('.html', '')}`);
    await until('the name is shown', () =>
      visitor.page.evaluate(() => {
        const shown = [...document.querySelectorAll('[data-current-user], [data-greeting]')];
        return shown.every((host) => (host.shadowRoot ?? host).textContent.includes('Maya'));
      }),
    );
    await until('no call is under way', () =>
      visitor.page.evaluate(() => document.readyState === 'complete'),
    );
    assert.match(
      policies.at(-1),
      /script-src 'self' 'wasm-unsafe-eval';.*require-trusted-types-for 'script'/,
    );
    assert.deepEqual(visitor.reports, []);
  });
}

test(
  'an inline script has no effect and is reported; so is markup where the browser enforces Trusted Types',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enterToCard('maya');
    const strict = await enforcesTrustedTypes(visitor.page);
    const outcome = await visitor.page.evaluate(() => {
      const script = document.createElement('script');
      script.append('globalThis.ran = true');
      document.body.append(script);
      const box = document.createElement('div');
      let thrown = 'nothing';
      try {
        box.innerHTML = '<b>bold</b>';
      } catch (error) {
        thrown = error.name;
      }
      return { thrown, ran: 'ran' in globalThis, children: box.childElementCount };
    });
    assert.deepEqual(
      outcome,
      strict
        ? { thrown: 'TypeError', ran: false, children: 0 }
        : { thrown: 'nothing', ran: false, children: 1 },
    );
    await until('all that was refused is reported', () => {
      const seen = visitor.reports.join();
      return (
        (!strict || seen.includes('refuses a string for HTML')) &&
        /violation of script-src|refuses a string for a script/.test(seen)
      );
    });
  },
);

test('the script tag greets the user by name', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('jonas', 'pages/script-tag');
  const greeting = await until('the greeting is there', () =>
    visitor.page.evaluate(() => {
      const text = document.querySelector('[data-greeting]').innerText;
      return text.includes('Jonas') && text;
    }),
  );
  assert.match(greeting, /^(Gute Nacht|Guten Morgen|Guten Tag|Guten Abend), Jonas$/);
  await visitor.screenshot('script-tag');
});

test('copies of the package on one page share one client, and know each other’s errors', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', 'pages/script-tag');
  const files = here.sandbox.url('files/axero-widget-sdk/');
  const found = await visitor.page.evaluate(`(async () => {
    const [index, slim] = await Promise.all([import('${files}index.js'), import('${files}slim.js')]);
    const clients = await Promise.all([index.connect(), slim.connect({ wasm: '${files}axero.wasm' }), AxeroWidgetSDK.connect(), index.connect()]);
    const error = await clients[0].request('GET', 'https://elsewhere.example/').catch((caught) => caught);
    return {
      copies: new Set([index.connect, slim.connect, AxeroWidgetSDK.connect]).size,
      clients: new Set(clients).size,
      known: [index, slim, AxeroWidgetSDK].map((copy) => copy.isAxeroError(error, 'credential-refused')),
    };
  })()`);
  assert.deepEqual(found, { copies: 3, clients: 1, known: [true, true, true] });
});

test(
  'the card shows what the page says around it, and its actions never submit the page',
  limit,
  async () => {
    const visitor = await here.arrive();
    await visitor.enter('maya', 'spaces/23/field-notes');
    assert.match(await visitor.cardShowsUser('maya'), /Space 23[\s\S]*American English[\s\S]*Active/);
    await here.sandbox.forgetJournal();
    await visitor.refresh();
    await until(
      'the call is answered',
      async () => (await here.sandbox.journal({ path: '/api/users/me' })).length === 1,
    );
    await visitor.cardShowsUser('maya');
    assert.deepEqual(
      (await here.sandbox.journal()).map((entry) => entry.path),
      ['/api/users/me'],
    );
  },
);

test('the card keeps its own look under the rules of the page', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  const look = await visitor.page.evaluate(() => {
    const root = document.querySelector('[data-current-user]').shadowRoot;
    const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
    return [
      of('h2', 'borderBottomStyle'),
      of('.card', 'float'),
      of('.refresh', 'minWidth'),
      of('h2', 'fontSize'),
    ];
  });
  assert.deepEqual(look, ['none', 'none', 'auto', '20px']);
});

test('a copy of the package with another protocol runs apart and says so once', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  // A page may hold a copy of a later generation: the same code under another protocol number.
  const found = await visitor.page.evaluate(`(async () => {
    const files = '${here.sandbox.url('files/axero-widget-sdk/')}';
    const ours = await (await import(files + 'index.js')).connect();
    const copies = globalThis[Symbol.for('axero-widget-sdk')];
    const [number] = Object.keys(copies);
    copies['99'] = { version: '99.0.0', protocol: 99, client: copies[number].client };
    delete copies[number];
    const slim = await import(files + 'slim.js');
    const connect = () => slim.connect({ wasm: files + 'axero.wasm' });
    const apart = await connect();
    return { apart: apart !== ours, again: (await connect()) === apart, name: (await apart.users.me()).UserName };
  })()`);
  assert.deepEqual(found, { apart: true, again: true, name: 'maya' });
  const said = visitor.reports.filter((report) => report.includes('runs apart from 99.0.0'));
  assert.equal(said.length, 1, visitor.reports.join());
});

test('what the runtime offers to others on the page calls by operation, path and event', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('maya');
  const seen = await visitor.page.evaluate(`(async () => {
    const [offer] = Object.values(globalThis[Symbol.for('axero-widget-sdk')]);
    const events = [];
    offer.addEventListener('sessionexpired', (event) => { event.preventDefault(); events.push(event.type); });
    const me = await offer.call('users.me');
    const users = await offer.call('users.list', { PageLength: 2 });
    const free = await offer.request('GET', 'users/me');
    const unknown = await offer.call('users.mine').catch(({ kind }) => kind);
    return { me: me.data.UserName, status: me.status, items: users.data.length, total: users.total > 2, free: free.UserName, unknown, state: offer.sessionState, version: offer.version, protocol: offer.protocol, events };
  })()`);
  assert.deepEqual(seen, {
    me: 'maya',
    status: 200,
    items: 2,
    total: true,
    free: 'maya',
    unknown: 'bad-argument',
    state: 'live',
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    protocol: 1,
    events: [],
  });
});
