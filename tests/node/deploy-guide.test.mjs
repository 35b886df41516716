import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** The configuration of Vite that docs/deploy.md shows. */
async function shown() {
  const guide = readFileSync(join(root, 'docs', 'deploy.md'), 'utf8');
  const [, code] = /```js\n(\/\/ vite\.config\.js\n[\s\S]*?)```/.exec(guide) ?? [];
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

test('a React widget that is built as the guide says runs without Node’s process', async (t) => {
  mkdirSync(join(root, 'target'), { recursive: true });
  const folder = mkdtempSync(join(root, 'target', 'deploy-guide-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'src'));
  writeFileSync(
    join(folder, 'src', 'widget.js'),
    "import { createElement } from 'react';\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(createElement('p'));\n",
  );
  const { define, ...config } = await shown();
  /** @param {object} [more] */
  const built = async (more) => {
    const outputs = await build({
      ...{ root: folder, configFile: false, logLevel: 'silent', ...config, ...more },
      build: { ...config.build, write: false },
    });
    return [outputs].flat()[0].output[0].code;
  };
  const code = await built({ define });
  assert.doesNotMatch(code, /process\.env/);
  // Without the line that the guide explains, the same widget needs it, and is React's development build.
  const bare = await built();
  assert.match(bare, /process\.env/);
  assert.ok(code.length < bare.length / 2, `${code.length} of ${bare.length}`);
});
