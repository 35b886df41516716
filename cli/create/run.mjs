// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { textFlag } from '../frame/command.mjs';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { checkProject } from './check.mjs';
import { installSelf } from './install.mjs';
import { templateOf, writeTemplate } from './template.mjs';

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words: [given = ''], flags, terminal }) {
  const folder = resolve(terminal.cwd, given);
  const name = basename(folder);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 50)
    throw wrongUse(
      `${name} cannot be the name: use small letters, digits and single hyphens, such as team-news.`,
    );
  const template = textFlag(flags, 'template') ?? 'snippet';
  const isOccupied = existsSync(folder) && readdirSync(folder).length > 0;
  const former = isOccupied ? templateOf(name, folder) : undefined;
  if (former && former !== template)
    throw new Failure(
      `${given || name} was made by --template ${former}, and its files do not go with those of ${template}. Pass --template ${former}, or choose another folder.`,
      EXIT.unsafe,
    );
  if (
    isOccupied &&
    !flags['yes'] &&
    !(await terminal.confirm(`${given} is not empty. Write into it?`, '--yes'))
  )
    throw wrongUse('Nothing was written.');
  const files = writeTemplate(template, name, folder);
  terminal.say(
    `${files.written.length} ${files.written.length === 1 ? 'file' : 'files'} written${files.kept.length > 0 ? `; kept as they were: ${files.kept.join(', ')}` : ''}.`,
  );
  if (flags['no-install'])
    return {
      data: { folder, template, ...files, checked: [] },
      text: done(name, folder, terminal.cwd, template, [
        'Nothing was checked (--no-install). First: npm install, npm test',
      ]),
    };
  installSelf(folder);
  terminal.say('axero-widget-sdk is in node_modules, copied from where this program runs.');
  const checks = await checkProject(template, folder, terminal.say);
  const isGreen = checks.every(({ state }) => state !== 'failed');
  for (const { what, output } of checks) if (output) terminal.say(`${what}:\n${output}`);
  const lines = checks.map(
    ({ state, what }) => `${{ passed: 'ok  ', failed: 'FAIL', left: 'not checked:' }[state]} ${what}`,
  );
  return {
    data: { folder, template, ...files, checked: checks.map(({ state, what }) => ({ state, what })) },
    text: isGreen
      ? done(name, folder, terminal.cwd, template, lines)
      : [...lines, 'The project is written, and its checks fail.'].join('\n'),
    exitCode: isGreen ? EXIT.fine : EXIT.findings,
  };
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {string} cwd
 * @param {string} template
 * @param {string[]} lines
 */
function done(name, folder, cwd, template, lines) {
  const place = relative(cwd, folder) || '.';
  const next = [
    ...(place === '.' ? [] : [`cd ${place}`]),
    ...(template === 'ts' || template === 'react' ? ['npm install        # the tools of the build'] : []),
    ...(template === 'rust' ? ['npm run build      # by wasm-pack'] : []),
    'npm run dev        # the widget on an Axero page',
    'npm test',
    'npx axero-widget-sdk push widget.html --page ID --widget ID --dry-run',
  ];
  return [
    ...lines,
    `Done: ${name}. Next:`,
    ...next.map((line) => `  ${line}`),
    `README.md says more${existsSync(join(folder, 'README.md')) ? '' : ' in the package'}.`,
  ].join('\n');
}
