import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { limit, scene } from './support/scene.mjs';
import { until } from './support/until.mjs';

const pages = mkdtempSync(join(tmpdir(), 'axero-pages-'));
after(() => rmSync(pages, { recursive: true, force: true }));
writeFileSync(join(pages, 'home.html'), '<p>No widget here.</p>');
const here = scene({ pages });

test('answers may be kept across page loads, and go when the session ends', limit, async () => {
  const visitor = await here.arrive();
  await visitor.enter('maya', '');
  const start = `(async () => {
    const { connect } = await import(${JSON.stringify(here.sandbox.url('files/axero-widget-sdk/index.js'))});
    globalThis.axero = await connect({ store: true });
  })()`;
  const kept = () =>
    visitor.page.evaluate(() =>
      globalThis.axero.spaces.list({}, { cache: 'only-if-cached' }).then(
        () => 'kept',
        (error) => error.kind,
      ),
    );
  const again = async () => {
    await visitor.goto('');
    await visitor.page.evaluate(start);
  };
  await visitor.page.evaluate(start);
  await until('the answer is kept over a load', async () => {
    // A page that is left at once may take an unfinished write to the store with it.
    await visitor.page.evaluate(() => globalThis.axero.spaces.list().then(() => true));
    await again();
    return (await kept()) === 'kept';
  });
  await here.sandbox.expire();
  await visitor.page.evaluate(() => {
    globalThis.axero.users.me({}, { cache: 'no-store' }).catch(() => {});
  });
  await visitor.promptOpens();
  await visitor.page.browserContext().setCookie(await here.sandbox.cookieOf('maya'));
  await until('nothing is kept any more', async () => {
    await again();
    return (await kept()) === 'not-found';
  });
});
