// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../../cli/lint/rules/index.mjs';
import { examples, lint, root } from '../support/lint.mjs';

// The manifest of the package: a page must show what is right for its users.
const elements = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
const names = rules.map(({ name }) => name);

/** @param {ReturnType<typeof examples>[number]} example */
const found = ({ language, code, site, isElement }) =>
  lint(code, { language, facts: { ...(site && { site }), ...(isElement && { elements }) } });

test('each rule has a page, and each page a rule', () => {
  const pages = readdirSync(join(root, 'docs', 'rules')).map((name) => name.replace(/\.md$/, ''));
  assert.deepEqual(pages.sort(), [...names].sort());
});

for (const name of names) {
  test(`${name}: each bad example on its page is found, with a reason and an advice`, () => {
    const bad = examples(name, 'Bad');
    assert.ok(bad.length > 0);
    for (const example of bad) {
      const own = found(example).filter(({ rule }) => rule === name);
      assert.ok(own.length > 0, `nothing found in:\n${example.code}`);
      for (const { message, advice } of own) assert.ok(message.length > 20 && advice.length > 5);
    }
  });

  test(`${name}: no rule finds anything in the good examples on its page`, () => {
    const good = examples(name, 'Good');
    assert.ok(good.length > 0);
    for (const example of good) assert.deepEqual(found(example), [], example.code);
  });
}
