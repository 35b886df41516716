// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { ifChanged } from '../lib/inputs.mjs';
import { step } from '../lib/log.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, dist, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';

const folder = join(dist, 'types');
const project = join(root, 'tsconfig.json');
const entries = [
  ...['index.d.ts', 'slim.d.ts', 'script.d.ts', 'testing.d.ts', 'testing-worker.d.ts'],
  ...['ar', 'de', 'es', 'fr'].map((language) => `texts/${language}.d.ts`),
  ...['html', 'dates', 'diagnose', 'panel', 'react'].map((name) => `${name}.d.ts`),
];

/** The script-tag build makes a global name, which a TypeScript source cannot declare. */
const script = `/** Everything of \`axero-widget-sdk\` under the global name that the script tag sets. The file itself exports nothing. */
export * from './index.ts';
export { type Diagnosis, type DiagnoseOptions, diagnose, type Finding, type FindingStatus } from './diagnose.ts';
export as namespace AxeroWidgetSDK;
`;

/** Writes the declarations of the public modules to dist/types. */
export async function declarations() {
  if (!existsSync(project)) throw new Failure('tsconfig.json is missing; the declarations are made with it.');
  await ifChanged({
    stamp: join(buildDir, 'stamps', 'declarations'),
    inputs: [
      join(root, 'js'),
      project,
      join(root, 'package-lock.json'),
      join(root, 'tools', 'build', 'declarations.mjs'),
    ],
    outputs: [folder],
    work: () => step('write the declarations', write),
  });
}

async function write() {
  rmSync(folder, { recursive: true, force: true });
  const log = join(buildDir, 'build-logs', 'declarations.log');
  const flags = ['--declaration', '--emitDeclarationOnly', '--stripInternal', '--noEmit', 'false'];
  const [command, args] = nodeTool('typescript', 'tsc', ['-p', project, ...flags, '--outDir', folder]);
  const done = await run(command, args, { log });
  if (done.code !== 0)
    throw new Failure('The TypeScript sources do not type-check: the log says where.', { log: shown(log) });
  writeFileSync(join(folder, 'script.d.ts'), script);
  removeUnreachable();
}

/** An editor would offer what lies in the package, although no entry leads there. */
function removeUnreachable() {
  /** @type {Set<string>} */
  const reached = new Set();
  /** @param {string} path */
  const follow = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.ts'/g))
      follow(join(dirname(path), `${target}.d.ts`));
  };
  for (const name of entries) follow(join(folder, name));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (name.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
}
