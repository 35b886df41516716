import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from '../../dist/testing.js';
import { openDocument, reactWith } from './support/react.mjs';

const until = async (what, ask) => {
  const deadline = performance.now() + 5_000;
  while (performance.now() < deadline) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Waited in vain until ${what}: ${document.body.textContent}`);
};

for (const [version, suffix] of [
  ['19', ''],
  ['18', '18'],
]) {
  const { React, createRoot, renderToString, useAxero, useOperation } = await reactWith(suffix);
  const { createElement: h, StrictMode, useState } = React;

  /** The states in which the list was drawn: some of them last no longer than a moment. */
  let drawn = [];

  const People = ({ text = '', options }) => {
    const { data, error, loading, refresh } = useOperation(
      (axero, own) => axero.users.list({ UserName: text, PageLength: 3 }, own),
      [text],
      options,
    );
    drawn.push(loading && !data ? 'loading' : 'data');
    if (error) return h('button', { onClick: refresh }, `${error.kind}: try again`);
    return h('p', {}, loading && !data ? 'loading' : data.items.map(({ UserName }) => UserName).join(' '));
  };

  test(`React ${version}: the version under test is that version, and a server draws the loading state without a request`, () => {
    assert.equal(React.version.split('.')[0], version);
    assert.equal(renderToString(h(People)), '<p>loading</p>');
    const Write = () => h('p', {}, String(useAxero().axero));
    assert.equal(renderToString(h(Write)), '<p>undefined</p>');
  });

  test(`React ${version}`, async (t) => {
    const close = openDocument();
    let sandbox;
    let mounted;
    const draw = (component) => mounted.render(h(StrictMode, {}, component));
    const shown = () => document.body.textContent;
    const asked = async (operation = 'users.list') => (await sandbox.journal({ operation })).length;
    const begin = async () => {
      sandbox = (await createSandbox()).install();
      const place = document.createElement('main');
      document.body.replaceChildren(place);
      mounted = createRoot(place);
    };
    const end = async () => {
      mounted.unmount();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await sandbox.dispose();
    };
    const step = (name, work) =>
      t.test(name, async () => {
        await begin();
        try {
          await work();
        } finally {
          await end();
        }
      });

    /** The client by the hook itself. */
    const connection = () =>
      new Promise((resolve) => {
        const Probe = () => {
          const found = useAxero();
          if (found.axero || found.error) resolve(found);
          return null;
        };
        draw(h(Probe));
      });

    await step('an operation goes from loading to data with one request, in StrictMode too', async () => {
      drawn = [];
      draw(h(People, { text: 'maya' }));
      await until('the data is there', () => shown() === 'maya');
      assert.equal(drawn[0], 'loading');
      assert.equal(await asked(), 1);
    });

    await step('two components that read the same share one request', async () => {
      draw([h(People, { text: 'maya', key: 1 }), h(People, { text: 'maya', key: 2 })]);
      await until('both show it', () => shown() === 'mayamaya');
      assert.equal(await asked(), 1);
    });

    await step('another value of the dependencies reads again, and the old read is given up', async () => {
      draw(h(People, { text: 'maya' }));
      await until('the first is there', () => shown() === 'maya');
      draw(h(People, { text: 'jonas' }));
      await until('the second is there', () => shown() === 'jonas');
      draw(h(People, { text: 'jonas' }));
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.equal(await asked(), 2, 'drawing again is no reason to ask');
    });

    await step('a failure is shown, and "Try again" reads once more', async () => {
      await sandbox.fail('users.list', { fault: 'status', status: 403, times: 1 });
      draw(h(People, { text: 'maya' }));
      await until('the error is shown', () => shown() === 'forbidden: try again');
      document.querySelector('button').click();
      await until('the data is there', () => shown() === 'maya');
    });

    await step(
      'a write of this page shows, and a component that has left the page asks no more',
      async () => {
        const Wall = () => {
          const { axero } = useAxero();
          const { data } = useOperation((client, own) => client.wall.listStream({ PageLength: 1 }, own), []);
          const write = () => axero.wall.create({ WallText: 'Written here' });
          return h(
            'button',
            { onClick: write },
            axero ? 'ready ' : '',
            JSON.stringify(data?.items ?? 'loading'),
          );
        };
        draw(h(Wall));
        await until('the wall is there', () => /^ready \[/.test(shown()));
        const before = await asked('wall.listStream');
        document.querySelector('button').click();
        await until('the post is there', () => shown().includes('Written here'));
        assert.equal(await asked('wall.listStream'), before + 1);
        draw(h('i', {}, 'gone'));
        await until('it is gone', () => shown() === 'gone');
        const { axero } = await connection();
        await axero.wall.create({ WallText: 'Later' });
        await new Promise((resolve) => setTimeout(resolve, 50));
        assert.equal(await asked('wall.listStream'), before + 1);
      },
    );

    await step('the state of an operation is the same object until it changes', async () => {
      const seen = new Set();
      let again;
      const Probe = () => {
        const [count, set] = useState(0);
        again = () => set(count + 1);
        const state = useOperation((axero, own) => axero.users.me({}, own), []);
        if (state.data) seen.add(state);
        return h('p', {}, state.data ? `there ${count}` : '');
      };
      draw(h(Probe));
      await until('it is there', () => shown() === 'there 0');
      const before = seen.size;
      again();
      await until('it is drawn again', () => shown() === 'there 1');
      assert.equal(seen.size, before);
    });

    await step('a page on which no client can be had shows the error, and a later try succeeds', async () => {
      const { encodeInto } = TextEncoder.prototype;
      // A browser that is too old lacks it.
      delete TextEncoder.prototype.encodeInto;
      try {
        const Both = () => h('div', {}, useAxero().error?.kind ?? '', ' ', h(People, { text: 'maya' }));
        draw(h(Both));
        await until('both say it', () => shown() === 'wasm-blocked wasm-blocked: try again');
      } finally {
        TextEncoder.prototype.encodeInto = encodeInto;
      }
      document.querySelector('button').click();
      await until('the data is there', () => shown().endsWith('maya'));
    });

    await close();
  });
}
