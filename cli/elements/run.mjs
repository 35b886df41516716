// @ts-check
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { textFlag } from '../frame/command.mjs';
import { readConfig } from '../frame/config.mjs';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { packagePath, packageText } from '../frame/package.mjs';
import { fileNameOf, integrityOf, joinElements, readLanguages, readNames, snippetOf } from './join.mjs';

/** The folder in which docs/deploy.md puts the files of the package. */
const uploads = '/files/axero-widget-sdk';

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words, flags, terminal }) {
  /** @type {import('./join.mjs').Pieces} */
  const data = JSON.parse(packageText('element-pieces.json'));
  const { names, problem } = readNames(data, words);
  if (problem) throw wrongUse(problem);
  if (names.length === 0) {
    const given = ['out', 'languages', 'address'].find((flag) => flags[flag] !== undefined);
    if (given)
      throw wrongUse(`Which elements? --${given} needs their names: axero-widget-sdk elements people,news`);
    return list(data);
  }
  const asked = textFlag(flags, 'languages');
  const { languages, problem: noLanguage } = readLanguages(data, asked && asked !== 'all' ? [asked] : []);
  if (noLanguage) throw wrongUse(noLanguage);

  const joined = joinElements(data, names, languages);
  const { script } = joined;
  const integrity = await integrityOf(script);
  const file = resolve(terminal.cwd, textFlag(flags, 'out') ?? fileNameOf(data, integrity));
  refuseForeign(file, data.name);
  writeFileSync(file, script);

  const { virtualDirectory } = readConfig(terminal.cwd);
  const address =
    textFlag(flags, 'address') ?? `${virtualDirectory ?? ''}${uploads}/${encodeURIComponent(basename(file))}`;
  const snippet = snippetOf(data, joined, {
    ...{ address, integrity },
    ...(virtualDirectory && { virtualDirectory }),
  });
  const size = sizeOf(script);
  const beside = ['axero-engine.js', ...(joined.showsHtml ? ['dompurify.js'] : [])].map(packagePath);
  terminal.say(remarks(beside, terminal.cwd));
  return {
    data: {
      file,
      elements: names,
      languages: ['en', ...languages],
      integrity,
      size,
      address,
      snippet,
      beside,
    },
    text: [
      `${relative(terminal.cwd, file) || file}: ${names.join(', ')}`,
      `${kilobytes(size.raw)} (gzip ${kilobytes(size.gzip)}, brotli ${kilobytes(size.brotli)})`,
      integrity,
      '',
      snippet,
    ].join('\n'),
  };
}

/** @param {import('./join.mjs').Pieces} data @returns {import('../frame/command.mjs').Result} */
function list({ elements }) {
  const width = Math.max(...Object.keys(elements).map((name) => name.length));
  return {
    data: { elements: Object.entries(elements).map(([name, { tag, about }]) => ({ name, tag, about })) },
    text: Object.entries(elements)
      .map(([name, { about }]) => `${name.padEnd(width)}  ${about}`)
      .join('\n'),
  };
}

/**
 * A file of a former run may be replaced, anything else may not.
 * @param {string} file
 * @param {string} name of the package
 */
function refuseForeign(file, name) {
  const folder = dirname(file);
  if (!existsSync(folder))
    throw wrongUse(`The folder ${folder} is not there: make it, or choose another --out.`);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw wrongUse(`${file} is a folder: --out takes the name of a file.`);
  if (!readFileSync(file, 'utf8').startsWith(`/*! ${name} `))
    throw new Failure(
      `${file} is there already and is no script of this package: remove it, or choose another --out.`,
      EXIT.unsafe,
    );
}

/** @param {string} script */
function sizeOf(script) {
  const bytes = Buffer.from(script);
  return { raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {string[]} beside @param {string} cwd */
function remarks(beside, cwd) {
  return [
    'Upload the file, put its address into the script tag, and paste tag and elements into a Raw HTML widget.',
    'Addresses and ids in the tags are samples: change them to those of the site.',
    'For browsers without WebAssembly or without setHTML, upload beside it:',
    ...beside.map((path) => `  ${relative(cwd, path)}`),
  ].join('\n');
}
