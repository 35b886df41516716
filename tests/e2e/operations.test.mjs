import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { root, siteFiles } from './support/paths.mjs';
import { scene } from './support/scene.mjs';

const described = readFileSync(join(root, 'sandbox', 'routes.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ')[0]);
const contracts = JSON.parse(readFileSync(join(root, 'tests', 'generated', 'contracts.json'), 'utf8'));
const refused = [
  ...new Set(contracts.filter((contract) => contract.refused).map((contract) => contract.operation)),
];

const files = mkdtempSync(join(tmpdir(), 'axero-operations-'));
after(() => rmSync(files, { recursive: true, force: true }));
cpSync(siteFiles(), files, { recursive: true });
await build({
  entryPoints: [join(root, 'tests', 'generated', 'consumer.ts')],
  outfile: join(files, 'consumer.js'),
  bundle: true,
  format: 'esm',
  logLevel: 'silent',
});

const here = scene({ files });

test('every operation of the description is called from a page and served by the site', {
  timeout: 180_000,
}, async () => {
  const visitor = await here.arrive();
  await visitor.enterToCard('admin');
  await here.sandbox.forgetJournal();
  const ends = await visitor.withClient(
    `async (axero, { consumer }) => {
      const { calls } = await import(consumer);
      const ends = {};
      for (const [name, call] of Object.entries(calls)) {
        try {
          await call(axero);
          ends[name] = 'ok';
        } catch (error) {
          ends[name] = error.kind + ': ' + error.message;
        }
      }
      return ends;
    }`,
    { consumer: here.sandbox.url('files/consumer.js') },
  );

  assert.deepEqual(Object.keys(ends).sort(), [...described].sort(), 'the consumer calls each operation');
  const entries = await here.sandbox.journal();
  // The ping is a page of the site, no route of the API: its own answer tells.
  const served = new Set([
    ...entries.map((entry) => entry.operation),
    ends['platform.ping'] === 'ok' && 'platform.ping',
  ]);
  const missing = described.filter((name) => !served.has(name) && !refused.includes(name));
  assert.deepEqual(missing, [], 'each reached the site under its own name');
  const unserved = entries.filter((entry) => [405, 501].includes(entry.status) || entry.status >= 500);
  assert.deepEqual(
    unserved.map((entry) => `${entry.operation} ${entry.status}`),
    [],
  );
  for (const name of refused) assert.match(ends[name], /^credential-refused/);
  // The made-up arguments may name things that are not there, or that the site refuses; nothing else may go wrong.
  const wrong = Object.entries(ends).filter(
    ([name, end]) => !refused.includes(name) && !/^(ok|not-found|rejected|forbidden)\b/.test(end),
  );
  assert.deepEqual(wrong, []);
  // Most made-up ids name nothing here; where they do, the call must come to its good end.
  const well = Object.values(ends).filter((end) => end === 'ok').length;
  assert.ok(well >= 140, `${well} of ${described.length} calls succeeded`);
});
