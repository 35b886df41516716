// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { className, elementNames, elementsFolder } from './elements/folders.mjs';
import { generate } from './elements/generate.mjs';
import { main } from './lib/command.mjs';
import { Failure } from './lib/failure.mjs';
import { say } from './lib/log.mjs';
import { root, shown } from './lib/paths.mjs';

const template = join(root, 'tools', 'elements', 'template');

/** Folders beside the elements that are none. */
const taken = ['base', 'template', 'languages', 'index', 'all', 'global', 'scenes'];

await main(async () => {
  const [name = ''] = process.argv.slice(2);
  if (name === '--help' || name === '-h')
    return say(
      'npm run new:element NAME\n\nWrites the folder of a new element, <axero-NAME>, from a template; elements/README.md says how to go on.',
    );
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || name.startsWith('axero'))
    throw new Failure(
      'Name the element in lower-case words without the prefix: `npm run new:element org-chart` makes <axero-org-chart>.',
    );
  const folder = join(elementsFolder, name);
  if (existsSync(folder) || taken.includes(name)) throw new Failure(`${shown(folder)} is there already.`);
  mkdirSync(folder);
  for (const file of readdirSync(template)) {
    const source = readFileSync(join(template, file), 'utf8')
      .replaceAll('AxeroSample', className(name))
      .replaceAll('axero-sample', `axero-${name}`)
      .replaceAll('./sample.', `./${name}.`)
      .replaceAll("'sample'", `'${name}'`);
    writeFileSync(join(folder, file.replace('sample', name).replace(/\.txt$/, '')), source);
  }
  generate();
  say(`${shown(folder)} is a working element: the titles of the newest articles.`);
  say(
    `Next: correct its texts, query and scenes, then \`npm run build\` and \`npm test -- --only elements-chromium\`.`,
  );
  say(`There are ${elementNames().length} elements now; elements/README.md says how one is built.`);
});
