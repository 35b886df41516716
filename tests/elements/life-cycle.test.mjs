import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, pageOf, reaches, testedElements, until } from './support/elements.mjs';

const late = Object.fromEntries(
  testedElements.map((element) => [
    `late-${element.tag}`,
    element.scenes.find(({ name }) => name === 'ready').markup,
  ]),
);
const here = elementScene(late);

const readyOf = (element) => element.scenes.find(({ name }) => name === 'ready');

/** Opens the page of an element's ready scene and waits for its content. */
async function open(element) {
  const visitor = await here.arrive();
  await visitor.enter('maya', `pages/${pageOf(element, readyOf(element))}`);
  await reaches(visitor, element.tag, 'ready');
  return visitor;
}

for (const element of testedElements) {
  const { tag } = element;

  test(`<${tag}> keeps its content when it is moved, and asks the site nothing again`, limit, async () => {
    const visitor = await open(element);
    await here.sandbox.forgetJournal();
    const seen = await visitor.page.evaluate(async (tag) => {
      const host = document.querySelector(tag);
      const states = [];
      host.addEventListener('axero-error', () => states.push('error'));
      const target = document.createElement('section');
      document.querySelector('#ctl00_main').prepend(target);
      target.append(host);
      states.push(host.state);
      await host.updateComplete;
      states.push(host.state);
      return states;
    }, tag);
    assert.deepEqual(seen, ['ready', 'ready']);
    assert.equal((await here.sandbox.journal()).filter(({ path }) => /\/api\//.test(path)).length, 0);
  });

  test(`<${tag}> works when it is made by script, by innerHTML, and from a template`, limit, async () => {
    const visitor = await open(element);
    await here.sandbox.set({ csp: 'off' });
    await visitor.goto(`pages/${pageOf(element, readyOf(element))}`);
    await reaches(visitor, tag, 'ready');
    await visitor.page.evaluate(
      (tag, markup) => {
        const main = document.querySelector('#ctl00_main');
        const first = document.querySelector(tag);
        const made = document.createElement(tag);
        for (const { name, value } of first.attributes)
          if (!['state'].includes(name)) made.setAttribute(name, value);
        made.append(...[...first.querySelectorAll(':scope > template')].map((one) => one.cloneNode(true)));
        made.id = 'made';
        const parsed = document.createElement('div');
        parsed.id = 'parsed';
        parsed.innerHTML = markup;
        const template = document.createElement('template');
        template.innerHTML = markup;
        const cloned = document.createElement('div');
        cloned.id = 'cloned';
        cloned.append(template.content.cloneNode(true));
        main.prepend(made, parsed, cloned);
      },
      tag,
      readyOf(element).markup,
    );
    await until('all three are ready', () =>
      visitor.page.evaluate(
        (tag) =>
          ['#made', `#parsed ${tag}`, `#cloned ${tag}`].every((one) => {
            const host = document.querySelector(one);
            // Three of a tall element are not all near the visible part of the page.
            host?.scrollIntoView();
            return host?.state === 'ready';
          }),
        tag,
      ),
    );
  });

  test(
    `<${tag}> survives its removal before the first render, and loads when it is added again`,
    limit,
    async () => {
      const visitor = await open(element);
      const states = await visitor.page.evaluate(async (tag) => {
        const first = document.querySelector(tag);
        const host = first.cloneNode(true);
        host.id = 'again';
        const main = document.querySelector('#ctl00_main');
        main.prepend(host);
        host.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
        const whenRemoved = host.state;
        main.prepend(host);
        return whenRemoved;
      }, tag);
      assert.equal(states, 'waiting');
      await until('it is ready', () =>
        visitor.page.evaluate(() => document.querySelector('#again').state === 'ready'),
      );
    },
  );

  test(`<${tag}> ends its reads when it leaves the page and forgets its content`, limit, async () => {
    const visitor = await open(element);
    const seen = await visitor.page.evaluate(async (tag) => {
      const host = document.querySelector(tag);
      let events = 0;
      for (const name of ['axero-load', 'axero-error']) host.addEventListener(name, () => events++);
      void host.reload();
      host.remove();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return { events, hasData: host.data !== undefined };
    }, tag);
    assert.deepEqual(seen, { events: 0, hasData: false });
  });

  test(`<${tag}> shows its own children until the script runs, and is upgraded late`, limit, async () => {
    const visitor = await here.arrive();
    await visitor.enter('maya', `pages/late-${tag}`);
    const before = await visitor.page.evaluate((tag) => {
      const host = document.querySelector(tag);
      const link = host.querySelector('a');
      return { hasRoot: host.shadowRoot !== null, isVisible: !link || link.offsetHeight > 0 };
    }, tag);
    assert.deepEqual(before, { hasRoot: false, isVisible: true });
    await visitor.page.evaluate((url) => {
      const script = document.createElement('script');
      // A page with Trusted Types accepts an address of a policy alone.
      const policy = globalThis.trustedTypes?.createPolicy('test', { createScriptURL: (text) => text });
      script.src = policy ? policy.createScriptURL(url) : url;
      document.head.append(script);
    }, here.sandbox.url('files/axero-widget-sdk/axero-elements.global.js'));
    await reaches(visitor, tag, 'ready');
  });

  test(`<${tag}> removes what another person saw before it asks for the new user`, limit, async () => {
    const visitor = await open(element);
    const seen = await visitor.page.evaluate(async (tag) => {
      const client = await globalThis.AxeroWidgetSDK.connect();
      const host = document.querySelector(tag);
      client.addEventListener('userchanged', (event) => event.preventDefault());
      return host.state;
    }, tag);
    assert.equal(seen, 'ready');
    await here.sandbox.faults({ route: element.reads[0], fault: 'hang' });
    await visitor.page.evaluate(() => {
      globalThis.AxeroWidgetSDK.connect().then((client) =>
        client.addEventListener('userchanged', () => (globalThis.changed = true)),
      );
    });
    await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('jonas'));
    await visitor.page.evaluate(async () => void (await globalThis.AxeroWidgetSDK.connect()).session.check());
    await until('the change of the user is known', () =>
      visitor.page.evaluate(() => globalThis.changed === true),
    );
    const after = await visitor.page.evaluate((tag) => {
      const host = document.querySelector(tag);
      const shown =
        host.shadowRoot.querySelectorAll('[part=item]').length +
        host.querySelectorAll('[data-axero-output]').length;
      return { state: host.state, shown, hasData: host.data !== undefined };
    }, tag);
    assert.deepEqual(after, { state: 'loading', shown: 0, hasData: false });
  });
}

test('a second copy of the script defines nothing and throws nothing', limit, async () => {
  const visitor = await open(testedElements[0]);
  const isSame = await visitor.page.evaluate(
    async (tag, url) => {
      const first = customElements.get(tag);
      const policy = globalThis.trustedTypes?.createPolicy('test', { createScriptURL: (text) => text });
      const script = document.createElement('script');
      script.src = policy ? policy.createScriptURL(url) : url;
      const loaded = new Promise((resolve, reject) =>
        Object.assign(script, { onload: resolve, onerror: reject }),
      );
      document.head.append(script);
      await loaded;
      return first === customElements.get(tag);
    },
    testedElements[0].tag,
    here.sandbox.url('files/axero-widget-sdk/axero-elements.global.js?second'),
  );
  assert.ok(isSame);
  assert.deepEqual(
    visitor.reports.filter((report) => report.startsWith('page error')),
    [],
  );
});
