import { test } from 'node:test';
import { consumer } from './support/consumer.mjs';
import { fragment, showName, signsIn, siteOf } from './support/site.mjs';

const limit = { timeout: 120_000 };
const packageFolder = 'node_modules/axero-widget-sdk/dist';

for (const [entry, options] of [
  ['index.js', ''],
  ['slim.js', `{ wasm: new URL('./${packageFolder}/axero.wasm', import.meta.url) }`],
]) {
  test(
    `a plain module page imports ${entry} of the installed package and names the user`,
    limit,
    async () => {
      const folder = consumer('module', {
        'pages/home.html': fragment('<script type="module" src="~/www/main.js"></script>'),
        'main.js': `import { connect } from './${packageFolder}/${entry}';\nconnect(${options})${showName}`,
      });
      await signsIn(await siteOf(folder));
    },
  );
}

test('a page with one script tag names the user', limit, async () => {
  const folder = consumer('script', {
    'pages/home.html': fragment(
      `<script src="~/www/${packageFolder}/axero-widget-sdk.global.js"></script>\n<script src="~/www/main.js"></script>`,
    ),
    'main.js': `AxeroWidgetSDK.connect()${showName}`,
  });
  await signsIn(await siteOf(folder));
});
