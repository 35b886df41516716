// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { elements, fixed, lint } from '../support/lint.mjs';

const folder = join(import.meta.dirname, 'corpus');
const steps = 23;

for (const name of readdirSync(folder))
  test(`lint reads every beginning and every end of ${name}, and its places are in the text`, () => {
    const text = readFileSync(join(folder, name), 'utf8');
    const language = extname(name).slice(1);
    for (let at = 0; at < text.length; at += steps)
      for (const part of [text.slice(0, at), text.slice(at)])
        for (const { range, line, column } of lint(part, { language, facts: { elements } })) {
          assert.ok(
            range[0] >= 0 && range[0] <= range[1] && range[1] <= part.length + 1,
            `${range} of ${part.length}`,
          );
          assert.ok(line >= 1 && column >= 1);
        }
  });

test('the fixes of a file leave nothing that they could fix, and do not change it twice', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const language = extname(name).slice(1);
    const once = fixed(text, { language });
    assert.equal(fixed(once, { language }), once, name);
    assert.deepEqual(
      lint(once, { language }).filter(({ fix }) => fix),
      [],
      name,
    );
  }
});
