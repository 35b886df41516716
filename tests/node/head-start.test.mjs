import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/paths.mjs';
import { bundled, startedEngine } from './support/bundle.mjs';

const { groupNames, operationsOf, pagingOf } = await bundled(`export * from './operations.ts'`);
const { likelyAddress } = await bundled(`export { likelyAddress } from './head-start.ts'`);
const { encodeArgs } = await bundled(`export * from './args.ts'`);
const engine = await startedEngine('/intranet');
const operations = groupNames().flatMap((_, place) => operationsOf(place));
const table = readFileSync(join(root, 'src', 'core', 'operations.table'), 'utf8')
  .trimEnd()
  .split('\n');

let lastId = 0;

/** The address that the core plans, or nothing where it refuses. */
function planned(line, args) {
  const id = ++lastId;
  const plan = engine.open(id, `${encodeArgs(args).record}\n${line}`, 0, 0, 0);
  engine.close(id);
  return plan.startsWith('!') ? undefined : plan.split(' ')[4];
}

const likely = (line, args) => {
  const { names, values } = encodeArgs(args);
  return likelyAddress('/intranet', line, names, values);
};

test('the columns of the driver are the lines of the core', () => {
  assert.deepEqual(operations.map(({ line }) => line.trimEnd()).sort(), [...table].sort());
});

test('a guess is what the core plans, for every operation and many arguments', () => {
  const values = [
    1,
    -3,
    0,
    1.5,
    2 ** 60,
    true,
    'word',
    'two words',
    '',
    '..',
    new Date(0),
    [1, 2],
    null,
    { a: 1 },
  ];
  let guesses = 0;
  for (const { line } of operations) {
    const names = [...line.split('>')[0].matchAll(/[ {](\w+)(?=[:}!#$&@ ]|$)/g)]
      .map(([, name]) => name)
      .slice(2);
    const required = Object.fromEntries(
      [...line.matchAll(/\{(\w+)(:s)?\}/g)].map(([, name, text]) => [name, text ? 'word' : 5]),
    );
    const tries = [{}, required, { Unheard: 1 }];
    for (const name of names) for (const value of values) tries.push({ ...required, [name]: value });
    for (const args of tries) {
      const guess = likely(line, args);
      if (guess === undefined) continue;
      guesses += 1;
      assert.equal(guess, planned(line, args), `${line} ${JSON.stringify(args)}`);
    }
  }
  assert.ok(guesses > 500, `${guesses} guesses`);
});

test('what is not a plain read is left to the core', () => {
  const line = (name) => operations.find((operation) => operation.name === name).line;
  assert.equal(likely(line('users.me')), '/intranet/api/users/me');
  assert.equal(likely(line('wall.create')), undefined, 'a write');
  assert.equal(likely(line('platform.ping')), undefined, 'not below api/');
  assert.equal(likely(line('users.me'), { LogView: 'maybe' }), undefined, 'a wrong argument');
  for (const { line: every } of operations.filter(({ line: each }) => each.split(' ')[1].includes('c')))
    assert.equal(likely(every), undefined, 'it hands out a key');
  for (const base of ['//evil.example', 'intranet', '/a/../b', '/a?b', 'https://evil.example', '/a b'])
    assert.equal(likelyAddress(base, line('users.me'), [], []), undefined, base);
});

test('how a list is paged is read from its line', () => {
  const by = (name) => pagingOf(operations.find((operation) => operation.name === name));
  assert.deepEqual(by('abuse.list'), { by: '#', param: 'StartPage', size: 'PageLength' });
  assert.equal(operations.find(({ name }) => name === 'users.me').paged, false);
  const inTable = table.filter((line) => /[#&@]/.test(line)).map((line) => line.split(' ')[0]);
  const paged = operations.filter((operation) => operation.paged);
  assert.deepEqual(paged.map(({ name }) => name).sort(), inTable.sort());
  for (const operation of paged) assert.match(pagingOf(operation).by, /^[#&@]$/, operation.name);
});
