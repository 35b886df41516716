// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { textFlag } from '../frame/command.mjs';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { checkProject } from './check.mjs';
import { installSelf } from './install.mjs';
import { lackingOf, templateOf, writeTemplate } from './template.mjs';

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
  const lacking = lackingOf(template, name, folder);
  const project = { name, folder, cwd: terminal.cwd, template, lacking };
  const facts = { folder, template, ...files, ...(lacking && { lacking }) };
  if (flags['no-install'])
    return {
      data: { ...facts, checked: [] },
      text: done(project, ['Nothing was checked (--no-install). First: npm install, npm test']),
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
    data: { ...facts, checked: checks.map(({ state, what }) => ({ state, what })) },
    text: isGreen
      ? done(project, lines)
      : [...lines, 'The project is written, and its checks fail.'].join('\n'),
    exitCode: isGreen ? EXIT.fine : EXIT.findings,
  };
}

/**
 * @typedef {object} Project
 * @property {string} name
 * @property {string} folder
 * @property {string} cwd
 * @property {string} template
 * @property {Record<string, Record<string, string>>} [lacking] in its package.json, which was there before
 */

/** @param {Project} project @param {string[]} lines */
function done({ name, folder, cwd, template, lacking }, lines) {
  const place = relative(cwd, folder) || '.';
  const scripts = lacking?.['scripts'] ?? {};
  /** A script, or the command in it where package.json has no such script. @param {string} script @param {string} call */
  const command = (script, call) => {
    const own = scripts[script];
    return own === undefined ? call : /^(node|cargo) /.test(own) ? own : `npx ${own}`;
  };
  const hasTools = template === 'ts' || template === 'react';
  const next = [
    ...(place === '.' ? [] : [`cd ${place}`]),
    ...(hasTools ? ['npm install        # the tools of the build'] : []),
    ...(template === 'rust' ? [`${command('build', 'npm run build     ')} # by wasm-pack`] : []),
    `${command('dev', 'npm run dev       ')} # the widget on an Axero page`,
    command('test', 'npm test'),
    'npx axero-widget-sdk push widget.html --page ID --widget ID --dry-run',
  ];
  return [
    ...lines,
    ...(lacking
      ? [
          'package.json was there before, and lacks parts that README.md and the commands of the project need. Add them:',
          JSON.stringify(lacking, null, 2),
        ]
      : []),
    `${lacking ? 'Written' : 'Done'}: ${name}. Next:`,
    ...next.map((line) => `  ${line}`),
    `README.md says more${existsSync(join(folder, 'README.md')) ? '' : ' in the package'}.`,
  ].join('\n');
}
