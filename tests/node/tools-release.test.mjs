// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../../tools/lib/paths.mjs';
import { apiReport, firstDifference, reportFile } from '../../tools/release/api-report.mjs';
import { LeftOut } from '../../tools/release/outside.mjs';
import { registryReadme, repositoryOf } from '../../tools/release/registry-readme.mjs';
import { writeUploads } from '../../tools/release/uploads.mjs';
import { changelogProblem, versionProblems } from '../../tools/release/versions.mjs';
import { runSteps } from '../../tools/release.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'axero-release-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the crate and the package of this repository have one version', () => {
  assert.deepEqual(versionProblems(root), []);
});

test('each file with another version is named, with what to do', () => {
  const copy = join(folder, 'versions');
  mkdirSync(join(copy, 'docs'), { recursive: true });
  for (const name of [
    ...['package.json', 'package-lock.json', 'Cargo.toml', 'Cargo.lock'],
    ...['README.md', 'docs/rust.md'],
  ])
    cpSync(join(root, name), join(copy, name));
  const manifest = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, version: '7.8.9' }));
  const problems = versionProblems(copy).join('\n');
  for (const file of ['Cargo.toml', 'Cargo.lock', 'package-lock.json'])
    assert.match(
      problems,
      new RegExp(`^${file} has the version ${version}, package.json 7\\.8\\.9: \\w+.*\\.$`, 'm'),
    );
  assert.match(problems, /^README\.md shows another version of the crate than axero-widget-sdk = "7\.8"/m);
});

test('a version without a section in the changelog is refused', () => {
  const text = '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-01-02\n';
  assert.equal(changelogProblem(text, '1.2.3'), undefined);
  assert.match(changelogProblem(text, '1.2.4') ?? '', /no section for 1\.2\.4: rename "Unreleased"/);
  assert.match(changelogProblem(text, '1.2') ?? '', /no section for 1\.2:/);
});

const sample = [
  '# Name',
  '![picture](docs/a.png)',
  'See [docs/cli.md](docs/cli.md), [the client](docs/client.md#top), [tests](examples/x) and [a site](https://site.example).',
  '<!-- clone:begin -->',
  'Run `npm start`.',
  '<!-- clone:end -->',
  'Kept<!-- clone:begin --> and not<!-- clone:end -->.',
  '```js',
  "const a = '[x](docs/y.md)';",
  '```',
].join('\n');
const isInPackage = (/** @type {string} */ path) => path.startsWith('docs/');

test('the README of the package has no part for people with the clone, and no link that leads nowhere', () => {
  const made = registryReadme(sample, { version: '1.0.0', isInPackage });
  assert.match(
    made,
    /^See `npx axero-widget-sdk docs cli`, the client \(`npx axero-widget-sdk docs client`\), tests and \[a site\]\(https:\/\/site\.example\)\.$/m,
  );
  assert.doesNotMatch(made, /npm start|picture|clone|and not/);
  assert.match(made, /^Kept\.$/m);
  assert.match(made, /const a = '\[x\]\(docs\/y\.md\)';/);
  assert.match(made, /## Documents\n\n[\s\S]*`node_modules\/axero-widget-sdk\/dist\/cli\/docs`/);
});

test('where the repository is known, links of the README lead to the files of the version there', () => {
  const repository = repositoryOf({ repository: { url: 'git+https://host.example/o/r.git' } });
  const made = registryReadme(sample, { version: '1.0.0', repository, isInPackage });
  assert.match(made, /\[tests\]\(https:\/\/host\.example\/o\/r\/blob\/v1\.0\.0\/examples\/x\)/);
  assert.match(made, /\(https:\/\/host\.example\/o\/r\/blob\/v1\.0\.0\/docs\/client\.md#top\)/);
});

test('marks in the README that do not pair are refused', () => {
  assert.throws(
    () => registryReadme('<!-- clone:begin -->', { version: '1.0.0' }),
    /needs a <!-- clone:end -->/,
  );
});

test('the README of this repository gives one without relative links and without commands of the clone', () => {
  const made = registryReadme(readFileSync(join(root, 'README.md'), 'utf8'), { version });
  assert.doesNotMatch(made, /\]\((?!https:)/);
  assert.doesNotMatch(made, /npm (start|test|run)|wasm-pack|cargo /);
  // Each command that it names for a document prints one.
  const named = [...made.matchAll(/`npx axero-widget-sdk docs ([\w/-]+)(?:\.md)?`/g)].map(
    ([, name = '']) => name,
  );
  assert.ok(named.length > 10);
  for (const name of named)
    assert.ok(readFileSync(join(root, 'dist', 'cli', 'docs', `${name}.md`), 'utf8').length > 0, name);
  assert.doesNotMatch(made, /`docs\//);
});

test('the zip for pages without a bundler holds versioned scripts, their hashes, and five lines on where they go', async () => {
  const { archive, files } = await writeUploads(folder, version);
  const inside = unzipSync(new Uint8Array(readFileSync(archive)));
  const at = (/** @type {string} */ name) => {
    const bytes = inside[`axero-widget-sdk-${version}/${name}`];
    assert.ok(bytes, name);
    return Buffer.from(bytes);
  };
  const table = at('INTEGRITY.md').toString();
  const lines = at('UPLOAD.txt').toString();
  assert.equal(lines.trimEnd().split('\n').length, 5);
  for (const { name, integrity } of files) {
    assert.equal(integrity, `sha384-${createHash('sha384').update(at(name)).digest('base64')}`);
    assert.ok(table.includes(`| \`${name}\` |`) && table.includes(integrity), name);
    assert.match(at(name).toString(), new RegExp(`^/\\*! axero-widget-sdk ${version} \\|`));
  }
  for (const name of [`axero-widget-sdk-${version}.global.js`, `axero-elements-${version}.global.js`])
    assert.ok(lines.includes(`/files/axero-widget-sdk-${version}/${name}" integrity="sha384-`), name);
  const first = readFileSync(archive);
  await writeUploads(folder, version);
  assert.ok(first.equals(readFileSync(archive)), 'two archives of one version are the same');
  await assert.rejects(writeUploads(folder, '7.8.9'), /is not of version 7\.8\.9: run `npm run build`/);
});

test('a step that fails does not keep the others from being tried, unless they need it', async () => {
  /** @type {string[]} */
  const done = [];
  const { failed, leftOut } = await runSteps([
    {
      name: 'one',
      work: () => {
        throw new Error('It is wrong.');
      },
    },
    {
      name: 'two',
      work: () => {
        throw new LeftOut('no network');
      },
    },
    { name: 'three', work: () => void done.push('three') },
    {
      name: 'four',
      isBase: true,
      work: () => {
        throw new Error('Nothing was built.');
      },
    },
    { name: 'five', work: () => void done.push('five') },
  ]);
  assert.deepEqual(
    [failed, leftOut, done],
    [['one: It is wrong.', 'four: Nothing was built.'], ['two: no network'], ['three']],
  );
});

test('the public declarations are those that were accepted', () => {
  const known = readFileSync(reportFile, 'utf8').replaceAll('\r', '');
  const now = apiReport();
  assert.ok(
    known === now,
    `${firstDifference(known, now)}: if that is meant, run \`npm run api:report -- --write\` and say so in CHANGELOG.md`,
  );
});

test('a report leaves comments and derived files out, and names the first line that differs', () => {
  const types = join(folder, 'types');
  mkdirSync(join(types, 'generated'), { recursive: true });
  writeFileSync(
    join(types, 'a.d.ts'),
    '/** Says more. */\nexport declare function greet(name: string): void;\n',
  );
  writeFileSync(join(types, 'generated', 'b.d.ts'), 'export type B = 1;\n');
  const report = apiReport(types);
  assert.match(
    report,
    /^\/\/ entries\n\.\n\.\/slim\n[\s\S]*\n\/\/ a\.d\.ts\nexport declare function greet\(name: string\): void;\n$/,
  );
  assert.equal(
    firstDifference(report, report.replace('string', 'number')).split(' was ')[1],
    '"export declare function greet(name: string): void;" and is "export declare function greet(name: number): void;"',
  );
});

test('publishing the folder in place of the archive is refused with the command to use', () => {
  const script = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.prepublishOnly;
  const { status, stderr } = spawnSync(process.execPath, [join(root, script.replace('node ', ''))], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^Publish the archive and not the folder, .*`npm publish target\/release-files\//);
});
