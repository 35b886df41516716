// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFor } from '../../cli/dev/project-files.mjs';
import { project } from './support/program.mjs';

/** Returns what a page gets for a script of the project that has no esbuild. @param {string} code */
const served = async (code) =>
  String((await fileFor(project({ 'src/box.js': code }), 'box/box.js', '/files/'))?.body);

test('a module with a static block gets the address of the SDK', async () => {
  const code =
    "import { connect } from 'axero-widget-sdk';\nexport class A { static { this.connect = connect; } }\n";
  assert.equal(await served(code), code.replace("'axero-widget-sdk'", "'/files/axero-widget-sdk/index.js'"));
});

test('a script that cannot be read is served as it is, for the browser to say why', async () => {
  for (const code of ['const a = ;\n', `export const a = ${'1 + '.repeat(20_000)}1;\n`])
    assert.equal(await served(code), code);
});
