// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { dist, root } from '../lib/paths.mjs';

const forClone = /<!-- clone:begin -->[\s\S]*?<!-- clone:end -->/g;

/** The folders in which the package holds the documents of the repository. */
const guides = 'dist/cli/docs';

/**
 * The README of the npm package: that of the repository without the parts for people who have the clone. Its links lead to the repository where
 * package.json names one; else a link to a document that is in the package becomes its path there, and any other becomes plain text.
 * @param {string} readme
 * @param {{ repository?: string | undefined, version: string, isInPackage?: (path: string) => boolean }} options
 */
export function registryReadme(readme, { repository, version, isInPackage = isShipped }) {
  const marks = [...readme.matchAll(/<!-- clone:(begin|end) -->/g)].map(([, kind]) => kind);
  if (marks.some((kind, at) => kind !== (at % 2 === 0 ? 'begin' : 'end')) || marks.length % 2 === 1)
    throw new Failure('README.md: each <!-- clone:begin --> needs a <!-- clone:end --> after it.');
  const text = outsideCode(readme.replaceAll('\r', '').replace(forClone, ''), (part) =>
    part
      .replace(/<!--[\s\S]*?-->\n?/g, '')
      .replace(/!\[([^\]]*)\]\((?!https:)[^)]*\)\n*/g, '')
      .replace(/\[([^\]]+)\]\((?!https:|#)([^)]+)\)/g, (_, words, target) => {
        const [path = '', anchor] = target.split('#');
        if (repository)
          return `[${words}](${repository}/blob/v${version}/${path}${anchor ? `#${anchor}` : ''})`;
        if (!isInPackage(path)) return words;
        const command = commandFor(path);
        return words === path ? command : `${words} (${command})`;
      }),
  );
  const documents = `
## Documents

\`npx axero-widget-sdk docs\` lists the guides in the package, \`npx axero-widget-sdk docs client --all\` prints one, and other words are searched for. Their files are in
\`node_modules/axero-widget-sdk/${guides}\`.
`;
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n${repository ? '' : documents}`;
}

/** Returns the command by which a reader of the package opens a document. @param {string} path */
function commandFor(path) {
  const [, name] = /^docs\/(.+)\.md$/.exec(path) ?? [];
  return name ? `\`npx axero-widget-sdk docs ${name.includes('/') ? `${name}.md` : name}\`` : `\`${path}\``;
}

/**
 * Changes a text between its blocks of code.
 * @param {string} text
 * @param {(part: string) => string} change
 */
function outsideCode(text, change) {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

/** @param {string} path of a document in the repository */
function isShipped(path) {
  if (existsSync(join(dist, 'cli', path)) && path.startsWith('docs/')) return true;
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return files.includes(posix.normalize(path));
}

/**
 * The address of the repository as a browser opens it.
 * @param {{ repository?: string | { url?: string } }} manifest
 */
export function repositoryOf({ repository }) {
  const address = typeof repository === 'string' ? repository : repository?.url;
  return address?.replace(/^git\+/, '').replace(/\.git$/, '');
}
