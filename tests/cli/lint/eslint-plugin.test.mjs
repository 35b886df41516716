// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { examples, root } from '../support/lint.mjs';

const { default: plugin } = await import(pathToFileURL(join(root, 'dist', 'eslint-plugin.js')).href);

/** @param {string} code @param {{ site?: string, jsx?: boolean }} [options] */
function lint(code, { site, jsx = false } = {}) {
  return new Linter({ configType: 'flat' }).verify(code, [
    plugin.configs.recommended,
    {
      languageOptions: {
        ecmaVersion: 'latest',
        sourceType: 'module',
        parserOptions: { ecmaFeatures: { jsx } },
      },
      settings: { axero: { ...(site && { site }) } },
    },
  ]);
}

for (const name of Object.keys(plugin.rules)) {
  test(`ESLint: ${name} finds the bad scripts on its page and nothing in the good ones`, () => {
    for (const { code, language, site } of examples(name, 'Bad')) {
      if (language !== 'js') continue;
      const rules = lint(code, { ...(site && { site }) }).map(({ ruleId }) => ruleId);
      assert.ok(rules.includes(`axero/${name}`), `nothing found in:\n${code}`);
    }
    for (const { code, language } of examples(name, 'Good'))
      if (language === 'js') assert.deepEqual(lint(code), [], code);
  });
}

test('ESLint applies the fixes, and offers the unsafe ones as suggestions', () => {
  const linter = new Linter({ configType: 'flat' });
  const hole = `$${'{id}'}`;
  const code = `export const f = (id) => fetch(\`/api/users/${hole}\`);`;
  const { output } = linter.verifyAndFix(code, [plugin.configs.recommended]);
  assert.equal(output, `export const f = (id) => fetch(\`$${'{CF_VD}'}/api/users/${hole}\`);`);
  const [found] = lint('export const f = (box, text) => { box.innerHTML = text; };');
  assert.equal(found?.suggestions?.[0]?.fix.text, 'textContent');
});

test('ESLint reads JSX', () => {
  const code =
    'export const App = ({ html }) => <div><button>x</button><form/><p dangerouslySetInnerHTML={{ __html: html }}/></div>;';
  const rules = lint(code, { jsx: true }).map(({ ruleId }) => ruleId);
  assert.deepEqual(rules, ['axero/button-type', 'axero/no-nested-form', 'axero/no-unsafe-html']);
  assert.deepEqual(
    lint('export const A = (props) => <button type="button" {...props}>x</button>;', { jsx: true }),
    [],
  );
});

test('ESLint knows the shadow root of an element of Lit, as the command does', () => {
  const element = (more = '') =>
    `export class A extends LitElement { ${more} render() { return html\`<form><button>Go</button></form>\`; } }`;
  assert.deepEqual(lint(element()), []);
  assert.notDeepEqual(lint(element('createRenderRoot() { return this; }')), []);
});

test('the recommended configuration works in a project by its name', async () => {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [plugin.configs.recommended] });
  const [result] = await eslint.lintText("document.body.append(document.createElement('button'));\n");
  assert.deepEqual(
    result?.messages.map(({ ruleId }) => ruleId),
    ['axero/button-type'],
  );
});
