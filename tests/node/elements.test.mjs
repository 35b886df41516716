// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { className, elementNames } from '../../tools/elements/folders.mjs';
import { coded, differences, documented } from '../../tools/elements/manifest.mjs';
import { root } from '../../tools/lib/paths.mjs';

test('the elements can be imported in Node, which has no custom elements, and are classes there', async () => {
  const elements = await import(join(root, 'dist', 'elements', 'index.js'));
  for (const name of elementNames()) assert.equal(typeof elements[className(name)], 'function', name);
  assert.ok(elementNames().length >= 4);
});

test('each element has an entry, declarations and a place in the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
  for (const name of elementNames()) {
    assert.ok(readFileSync(join(root, 'dist', 'elements', `${name}.js`), 'utf8').length > 0);
    assert.match(readFileSync(join(root, 'dist', 'types', 'elements', `${name}.d.ts`), 'utf8'), /export \*/);
    const module = manifest.modules.find((/** @type {any} */ one) => one.path === `dist/elements/${name}.js`);
    const declaration = module.declarations.find((/** @type {any} */ one) => one.tagName === `axero-${name}`);
    for (const attribute of declaration.attributes)
      assert.ok(attribute.description && attribute.type, attribute.name);
  }
});

test('editors know each element with its attributes, and events only by their names', () => {
  const read = (/** @type {string} */ name) => readFileSync(join(root, 'dist', 'editors', name), 'utf8');
  const { tags } = JSON.parse(read('vscode.html-custom-data.json'));
  assert.deepEqual(
    tags.map((/** @type {any} */ tag) => tag.name).sort(),
    elementNames()
      .map((name) => `axero-${name}`)
      .sort(),
  );
  for (const { name, attributes } of tags)
    assert.ok(
      attributes.some(
        (/** @type {any} */ attribute) => attribute.name === 'heading' || attribute.name === 'eager',
      ),
      name,
    );
  const webTypes = JSON.parse(read('web-types.json'));
  assert.equal(webTypes.contributions.html.elements.length, tags.length);
  assert.match(read('svelte.d.ts'), /declare global \{\s+namespace svelteHTML \{[\s\S]+\}\s+\}\s*$/);
  for (const file of ['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts']) {
    assert.match(read(file), /"axero-people"/);
    assert.doesNotMatch(read(file), /\bundefined\?:|CustomEvent<never>|\bonname\b/);
  }
});

const source = `/**
 * A sample.
 *
 * @attr known - An attribute.
 * @attr gone - An attribute that the code has no more.
 * @slot known - A slot.
 * @fires {CustomEvent} axero-load - An event.
 */
export class Sample extends Base {
  render() {
    this.emit('axero-load', {});
    return html\`<slot name="known"></slot><slot name="new"></slot><b part="fresh"></b>\`;
  }
}
const styles = css\`b { color: var(--axero-new); }\`;`;

test('each difference between the tags of an element and its code is named', () => {
  const element = {
    properties: { known: {}, camelCase: { attribute: 'camel-case' }, own: { attribute: false } },
  };
  const level = {
    name: 'Sample',
    sources: [source],
    code: coded([source], element),
    docs: documented(source),
  };
  assert.deepEqual(differences([level]), [
    'Sample has the attribute "camel-case" without a @attr tag',
    'Sample documents the attribute "gone", which its code does not have',
    'Sample has the slot "new" without a @slot tag',
    'Sample has the part "fresh" without a @csspart tag',
    'Sample has the custom property "--axero-new" without a @cssprop tag',
  ]);
});

test('a name that is no element is refused with a sentence that shows a right one', () => {
  for (const name of ['axero-people', 'OrgChart', 'people', 'base', '']) {
    const ended = spawnSync(process.execPath, [join(root, 'tools', 'new-element.mjs'), name], {
      encoding: 'utf8',
    });
    assert.notEqual(ended.status, 0, name);
    assert.match(ended.stdout + ended.stderr, /npm run new:element org-chart|is there already/);
  }
});

/**
 * Runs the election in a page that is still being parsed, or already is.
 * @param {'loading' | 'complete'} readyState
 */
async function election(readyState) {
  const { buildSync } = await import('esbuild');
  const [file] = buildSync({
    entryPoints: [join(root, 'elements', 'base', 'elect.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
  }).outputFiles;
  /** @type {(() => void)[]} */
  const parsed = [];
  const page = {
    document: {
      readyState,
      addEventListener: (/** @type {string} */ _, /** @type {() => void} */ listener) =>
        parsed.push(listener),
    },
    /** @type {string[]} */
    warnings: [],
  };
  /** @type {Set<string>} */
  const defined = new Set();
  const elect = new Function(
    'globalThis',
    'document',
    'console',
    'customElements',
    `${file?.text}; return made.elect;`,
  )(
    page,
    page.document,
    {
      warn: (/** @type {string} */ text) => page.warnings.push(text),
      error: (/** @type {Error} */ error) => page.warnings.push(error.message),
    },
    { get: (/** @type {string} */ tag) => defined.has(tag) || undefined },
  );
  return { elect, page, defined, parse: () => parsed.forEach((listener) => void listener()) };
}

test('of several copies on a page only the newest defines the elements, once the page is parsed', async () => {
  const { elect, page, parse } = await election('loading');
  /** @type {string[]} */
  const ran = [];
  for (const version of ['1.9.2', '1.10.0', '1.2.0']) elect(version, () => ran.push(version));
  assert.deepEqual(ran, []);
  parse();
  assert.deepEqual(ran, ['1.10.0']);
  elect('1.11.0', () => ran.push('too late'));
  await later();
  assert.deepEqual(ran, ['1.10.0']);
  assert.equal(page.warnings.length, 1);
  assert.match(page.warnings[0] ?? '', /1\.11\.0 are not used: version 1\.10\.0/);
});

const later = () => new Promise((resolve) => setTimeout(resolve));

test('copies with only some elements define what the page lacks, after a copy of their version with all has run', async () => {
  const { elect, page, defined, parse } = await election('loading');
  /** @type {string[]} */
  const ran = [];
  /** @param {string} name @param {string[]} tags */
  const runs =
    (name, ...tags) =>
    async () => {
      ran.push(name);
      await later();
      for (const tag of tags) defined.add(tag);
    };
  elect('1.0.0', runs('old with all', 'a', 'b', 'c'));
  elect('2.0.0', runs('new with a', 'a'), ['a']);
  elect('2.0.0', runs('new with a and b', 'a', 'b'), ['a', 'b']);
  elect('1.0.0', runs('old with b', 'b'), ['b']);
  parse();
  await later();
  await later();
  await later();
  await later();
  assert.deepEqual(ran, ['new with a', 'new with a and b', 'old with all']);
  elect('2.0.0', runs('late with d', 'd'), ['d']);
  elect('2.0.0', runs('late with c', 'c'), ['c']);
  await later();
  await later();
  assert.deepEqual(ran.slice(3), ['late with d']);
  assert.deepEqual(page.warnings, []);
});

test('a copy that fails does not keep the next one from its elements', async () => {
  const { elect, page } = await election('complete');
  let isRun = false;
  const fail = () => {
    throw new Error('a second Lit');
  };
  elect('1.0.0', fail, ['a']);
  elect('1.0.0', () => {
    isRun = true;
  }, ['b']);
  await later();
  assert.deepEqual([isRun, page.warnings], [true, ['a second Lit']]);
});

test('a copy on a page that is parsed already defines the elements at once', async () => {
  const { elect } = await election('complete');
  let isRun = false;
  elect('1.0.0', () => {
    isRun = true;
  });
  assert.ok(isRun);
});
