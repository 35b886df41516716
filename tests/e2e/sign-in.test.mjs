import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { limit, scene } from './support/scene.mjs';

describe('a site at the root of its host', () => {
  const here = scene();

  test('a person signs in by the form and sees their name on the page they asked for', limit, async () => {
    const visitor = await here.arrive();
    await visitor.signIn('maya', 'spaces/12/design-studio?tab=people');
    const text = await visitor.cardShowsUser('maya');
    assert.match(text, /maya@northlight\.example/);
    assert.match(text, /Space 12/);
    assert.equal(await visitor.path(), '/spaces/12/design-studio?tab=people');
    await visitor.screenshot('signed-in');
  });

  test('a right-to-left page shows the card and the name right to left', limit, async () => {
    const visitor = await here.arrive();
    await visitor.signIn('amira');
    await visitor.cardShowsUser('amira');
    const [picture, name] = await visitor.page.evaluate(() => {
      const root = document.querySelector('[data-current-user]').shadowRoot;
      return ['.picture', 'h2'].map((selector) => root.querySelector(selector).getBoundingClientRect().left);
    });
    assert.ok(picture > name, `the picture is at ${picture}, the name at ${name}`);
    await visitor.screenshot('signed-in-rtl');
  });
});

describe('a site below a virtual directory', () => {
  const here = scene({ vd: '/intranet' });

  test(
    'below a virtual directory everything stays below it: page, files, calls, sign-in and the way back',
    limit,
    async () => {
      const visitor = await here.arrive();
      const outside = [];
      visitor.page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url());
        if (origin === here.sandbox.origin && !pathname.startsWith('/intranet/')) outside.push(pathname);
      });
      await visitor.signIn('maya', 'spaces/7/engineering');
      await visitor.cardShowsUser('maya');
      await here.sandbox.expire();
      await visitor.refresh();
      await visitor.promptOpens();
      await visitor.withoutWindows();
      await visitor.clickInPrompt('button.main');
      await visitor.atLogin();
      assert.match(await visitor.path(), /^\/intranet\/login\?ReturnUrl=/i);
      await visitor.fillInLogin('maya');
      await visitor.cardShowsUser('maya');
      assert.equal(await visitor.path(), '/intranet/spaces/7/engineering');
      assert.deepEqual(outside, []);
    },
  );
});
