import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { bundled, startedEngine } from './support/bundle.mjs';

const { Operations } = await bundled(`export * from './engine/operations.ts'`);
const engine = await startedEngine();
const operations = new Operations(engine.raw);
const all = [...operations.groupNames()].flatMap((group) => operations.of(group));
const routes = readFileSync(join(root, 'sandbox', 'routes.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '));

test('the operations are those of the description, each in its group', () => {
  assert.deepEqual(all.map(({ name }) => name).sort(), routes.map(([name]) => name).sort());
  for (const group of operations.groupNames())
    for (const { name } of operations.of(group)) assert.ok(name.startsWith(`${group}.`), name);
  assert.deepEqual(
    all.map(({ number }) => number),
    all.map((_, at) => at),
  );
});

test('an operation is found by its name, and nothing else is', () => {
  for (const operation of all) assert.equal(operations.find(operation.name), operation);
  for (const name of ['', 'users', 'users.', 'users.mine', 'nothing.list', 'constructor.name'])
    assert.equal(operations.find(name), undefined, name);
});

test('the engine plans the route that the description gives an operation', () => {
  let planned = 0;
  for (const [name, method, path] of routes) {
    if (path.includes('{')) continue;
    const operation = operations.find(name);
    const plan = engine.open(operation, 1, '', 0, 0, 0);
    engine.close(1);
    // A refusal is one of a missing argument, or of a credential.
    if (plan.startsWith('!')) continue;
    planned += 1;
    const [sent, , , , url] = plan.split(' ');
    assert.deepEqual([sent, url], [method, path], name);
  }
  assert.ok(planned > 80, `${planned} planned`);
});

test('a list that comes in pages says how', () => {
  const by = (name) => operations.pagingOf(operations.find(name));
  assert.deepEqual(by('abuse.list'), { by: '#', param: 'StartPage', size: 'PageLength' });
  assert.equal(operations.find('users.me').paged, false);
  const paged = all.filter((operation) => operation.paged);
  assert.ok(paged.length > 30, `${paged.length} lists`);
  for (const operation of all) {
    const cell = engine.raw.readString(engine.raw.operation_cell(operation.number));
    assert.equal(operation.paged, / \w+[^ ]*[#&@]/.test(cell), operation.name);
    if (operation.paged) assert.match(operations.pagingOf(operation).by, /^[#&@]$/, operation.name);
  }
});
