// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../lib/command.mjs';
import { say } from '../lib/log.mjs';
import { thisMachine } from '../lib/machine.mjs';
import { root } from '../lib/paths.mjs';
import { matches } from '../tiers/inputs.mjs';
import { lineOf, passages } from './prose.mjs';
import { breaches } from './rules.mjs';

/** Comments and documents that people write. */
const read = [
  '{js,elements,cli,src,bindings,generator,sandbox,bench,tools,docs,www,examples}/**/*.{rs,ts,js,mjs,py,md}',
  'elements/*.{ts,md}',
  '{js,src}/*.{rs,ts}',
  'tools/*.mjs',
  'tests/**/*.{rs,ts,js,mjs}',
  '*.md',
  'api/README.md',
];
// Written by programs, or quoting this list.
const left = [
  'js/generated/**',
  'src/browser/api/**',
  'tests/generated/**',
  'docs/api/**',
  'docs/benchmarks*',
  'docs/benchmarks/**',
  'tools/words/rules.mjs',
  'tests/node/tools-words.test.mjs',
];

/**
 * One line for each word that the house style avoids.
 * @param {string[]} paths
 * @param {(path: string) => string} text
 */
export function findings(paths, text) {
  return paths.flatMap((path) =>
    passages(path, text(path)).flatMap((passage) =>
      breaches(passage.text, passage.isComment && !passage.isTag, path).map(
        ({ at, word, better }) => `${path}:${lineOf(passage, at)}: "${word}": write ${better}.`,
      ),
    ),
  );
}

/** The files of the repository that are read. */
export function proseFiles() {
  const listed = thisMachine().capture('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {});
  return listed.output.split('\n').filter((path) => path && matches(path, read) && !matches(path, left));
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    const lines = findings(proseFiles(), (path) => readFileSync(join(root, path), 'utf8'));
    for (const line of lines) say(line);
    return lines.length > 0 ? 1 : 0;
  });
