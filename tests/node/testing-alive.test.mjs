import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dist } from '../../tools/lib/paths.mjs';

const address = (name) => JSON.stringify(pathToFileURL(join(dist, name)).href);
const script = (lines) => `
  import { connect } from ${address('index.js')};
  import { createSandbox } from ${address('testing.js')};
  const sandbox = (await createSandbox()).install();
  ${lines}
  await sandbox.dispose();
`;

/** The waits that nothing else keeps a process alive for, each with what is printed in the end. */
const waits = {
  'a call that hangs until its timeout': [
    `const axero = await connect();
     await sandbox.fail('users.list', { fault: 'hang' });
     await axero.users.list({}, { timeout: 300 }).catch((error) => console.log(error.kind));`,
    'timeout',
  ],
  'a function that never answers, until the caller aborts': [
    `await sandbox.answer('users.list', () => new Promise(() => {}));
     await sandbox
       .fetch('/api/users', { signal: AbortSignal.timeout(100) })
       .catch((error) => console.log(error.name));`,
    'TimeoutError',
  ],
};

for (const [name, [lines, printed]] of Object.entries(waits))
  test(`Node waits for ${name}, and then ends`, () => {
    const words = ['--input-type=module', '--eval', script(lines)];
    const done = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: 120_000 });
    assert.deepEqual([done.stdout.trim(), done.stderr, done.status], [printed, '', 0]);
  });
