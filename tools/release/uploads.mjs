// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { languageFile } from '../build/elements.mjs';
import { languages } from '../elements/folders.mjs';
import { Failure } from '../lib/failure.mjs';
import { dist, root } from '../lib/paths.mjs';

/** The scripts that a page names, each with its name in a release. A copied tag then says which version the page has. */
const named = {
  'axero-widget-sdk.global.js': (/** @type {string} */ version) => `axero-widget-sdk-${version}.global.js`,
  'axero-elements.global.js': (/** @type {string} */ version) => `axero-elements-${version}.global.js`,
};

/** The files that a script loads from beside itself, by these names. */
const beside = ['axero-engine.js', 'diagnose.js', 'dompurify.js', ...languages.map(languageFile)];

/** No file of an archive carries the time of its making, or two builds of one version would differ. */
const epoch = new Date('1980-01-01T00:00:00');

/**
 * A file of the release for people without a bundler.
 * @typedef {{ name: string, bytes: Buffer, integrity: string, isNamed: boolean }} Upload
 */

/**
 * @param {string} version
 * @returns {Upload[]}
 */
export function uploads(version) {
  const files = [
    ...Object.entries(named).map(([from, name]) => ({ from, name: name(version), isNamed: true })),
    ...beside.map((name) => ({ from: name, name, isNamed: false })),
  ];
  return files.map(({ from, ...file }) => {
    const bytes = readFileSync(join(dist, from));
    const [first = ''] = bytes.toString('utf8').split('\n', 1);
    if (!first.startsWith(`/*! axero-widget-sdk ${version} |`))
      throw new Failure(`dist/${from} is not of version ${version}: run \`npm run build\`.`);
    return { ...file, bytes, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
  });
}

/**
 * @param {Upload[]} files
 * @param {string} version
 */
export function integrityTable(files, version) {
  const rows = files.map(
    ({ name, bytes, integrity }) =>
      `| \`${name}\` | ${bytes.length} | ${brotliCompressSync(bytes).length} | \`${integrity}\` |`,
  );
  return `# axero-widget-sdk ${version}: the files and their hashes

| file | bytes | brotli | \`integrity\` |
| --- | ---: | ---: | --- |
${rows.join('\n')}

The hash goes into the script tag, and then a browser refuses a file that was changed:

\`\`\`html
${tagOf(files[0], version)}
\`\`\`

A build of the same version from the sources has the same hashes.
`;
}

/** @param {string} version */
function folderOf(version) {
  return `/files/axero-widget-sdk-${version}/`;
}

/**
 * @param {Upload | undefined} file
 * @param {string} version
 * @param {string} [attribute]
 */
function tagOf(file, version, attribute = '') {
  return `<script src="${folderOf(version)}${file?.name}" integrity="${file?.integrity}"${attribute}></script>`;
}

/**
 * The five lines that go with the files.
 * @param {Upload[]} files
 * @param {string} version
 */
export function uploadText(files, version) {
  const [sdk, elements] = files;
  return `1. Upload this folder, axero-widget-sdk-${version}, with all files to a place of the site that every visitor can read; ask an administrator who may do that.
2. Open the address of ${sdk?.name} in a browser: the script must show, not a login page. That address goes into the tag below, in place of ${folderOf(version)}.
3. For widgets with JavaScript, put this into a Raw HTML widget of the page: ${tagOf(sdk, version)}
4. For the elements, put this in instead, and tags such as <axero-news heading="News"></axero-news> after it: ${tagOf(elements, version, ' defer')}
5. A newer version goes into a folder of its own; then change the tags. The old folder can go when no page names it.
`;
}

/**
 * Writes the files, the table of hashes and the archive to upload. Returns the paths.
 * @param {string} folder
 * @param {string} version
 */
export async function writeUploads(folder, version) {
  // Only now: a fresh clone does not have it at the start.
  const { zipSync } = await import('fflate');
  const files = uploads(version);
  const inner = `axero-widget-sdk-${version}`;
  const place = join(folder, inner);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  /** @type {Record<string, Buffer>} */
  const all = {
    'UPLOAD.txt': Buffer.from(uploadText(files, version)),
    'INTEGRITY.md': Buffer.from(integrityTable(files, version)),
    ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    'LICENSE-MIT': readFileSync(join(root, 'LICENSE-MIT')),
    'LICENSE-APACHE': readFileSync(join(root, 'LICENSE-APACHE')),
    // The script names this file.
    'axero-elements.global.js.LEGAL.txt': readFileSync(join(dist, 'axero-elements.global.js.LEGAL.txt')),
  };
  for (const [name, bytes] of Object.entries(all)) writeFileSync(join(place, name), bytes);
  const archive = join(folder, `${inner}.zip`);
  const entries = Object.entries(all).map(([name, bytes]) => [`${inner}/${name}`, new Uint8Array(bytes)]);
  writeFileSync(archive, zipSync(Object.fromEntries(entries), { level: 9, mtime: epoch }));
  return { archive, place, files };
}
