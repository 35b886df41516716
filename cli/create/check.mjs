// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../frame/config.mjs';
import { lintText } from '../lint/engine.mjs';
import { findFiles } from '../lint/files.mjs';
import { formats } from '../lint/formats/index.mjs';
import { settingsOf } from '../lint/settings.mjs';

/**
 * @typedef {{ state: 'passed' | 'failed' | 'left', what: string, output?: string }} Check
 */

/** The arguments of `npm test`, which runs Node. @type {Record<string, string[]>} */
const tests = {
  snippet: ['--test'],
  js: ['--test'],
  ts: ['--experimental-strip-types', '--test', 'test/news.test.ts'],
  react: ['--test'],
};

/**
 * Lints the project and runs its tests.
 * @param {string} template
 * @param {string} folder
 * @param {(line: string) => void} say
 * @returns {Promise<Check[]>}
 */
export async function checkProject(template, folder, say) {
  const checks = [linted(folder)];
  if (template === 'rust') return [...checks, ...rust(folder)];
  if (template === 'ts' && !runsTypeScript()) {
    const what = `the tests: Node ${process.versions.node} runs no TypeScript. With Node 22.6 or newer: npm test`;
    return [...checks, { state: 'left', what }];
  }
  say('The tests run on the sandbox.');
  checks.push(await tested(tests[template] ?? [], folder));
  if (template === 'ts')
    checks.push({
      state: 'left',
      what: 'the types, because TypeScript is not installed yet: npm install, npm run lint',
    });
  if (template === 'react')
    checks.push({
      state: 'left',
      what: 'the component, because React is not installed yet: npm install, npm test',
    });
  return checks;
}

function runsTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 6);
}

/** @param {string} folder @returns {Check} */
function linted(folder) {
  const config = readConfig(folder);
  const { files } = findFiles(['.'], folder, config);
  const settings = settingsOf(config, []);
  const texts = new Map(files.map(({ path, shown }) => [shown, readFileSync(path, 'utf8')]));
  const findings = files.flatMap(({ shown, language }) =>
    lintText({ file: shown, text: texts.get(shown) ?? '', language }, settings),
  );
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { level } of findings) counts[level] += 1;
  const result = { findings, files: files.length, fixed: 0, counts, texts };
  return findings.length === 0
    ? { state: 'passed', what: `lint: no findings in ${files.length} file${files.length === 1 ? '' : 's'}` }
    : { state: 'failed', what: 'lint', output: formats.concise(result, false) };
}

/**
 * @param {string[]} args
 * @param {string} folder
 * @returns {Promise<Check>}
 */
function tested(args, folder) {
  return new Promise((resolve) => {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const child = spawn(process.execPath, ['--test-reporter=tap', ...args], { cwd: folder, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.once('error', (error) => resolve({ state: 'failed', what: 'the tests', output: error.message }));
    child.once('close', (code) => {
      /** @param {string} word */
      const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
      const passed = count('pass');
      const skipped = count('skipped');
      if (code !== 0 || passed === 0) resolve({ state: 'failed', what: 'the tests', output });
      else
        resolve({
          state: 'passed',
          what: `${passed} tests on the sandbox${skipped > 0 ? `, ${skipped} left out` : ''}`,
        });
    });
  });
}

/** @param {string} folder @returns {Check[]} */
function rust(folder) {
  const compiled = {
    state: /** @type {const} */ ('left'),
    what: 'the Rust code: it was not compiled. cargo test and npm run build do that, and need the crates from the network',
  };
  const asked = spawnSync('cargo', ['metadata', '--offline', '--no-deps', '--format-version', '1'], {
    cwd: join(folder),
    encoding: 'utf8',
  });
  if (asked.error)
    return [
      { state: 'left', what: 'Cargo.toml: there is no cargo here. Install Rust from https://rustup.rs' },
      compiled,
    ];
  return asked.status === 0
    ? [{ state: 'passed', what: 'cargo reads Cargo.toml' }, compiled]
    : [{ state: 'failed', what: 'Cargo.toml', output: asked.stderr }, compiled];
}
