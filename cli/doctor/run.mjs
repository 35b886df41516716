// @ts-check
import { textFlag } from '../frame/command.mjs';
import { readConfig } from '../frame/config.mjs';
import { EXIT } from '../frame/failure.mjs';
import { colours } from '../frame/terminal.mjs';
import { ofPackage } from './package-checks.mjs';
import { ofProject } from './project-checks.mjs';
import { ofSite } from './site-checks.mjs';

/**
 * One thing that was checked: fine, a remark, or a fault with what to do.
 * @typedef {{ state: 'ok' | 'note' | 'fault', what: string, advice?: string }} Check
 */

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ flags, terminal }) {
  const config = readConfig(terminal.cwd);
  const site = textFlag(flags, 'site') ?? terminal.env['AXERO_SITE'] ?? config.site;
  /** @type {Check[]} */
  const checks = [...(await ofPackage()), ...ofProject(config, terminal.env)];
  if (flags['offline']) checks.push({ state: 'note', what: 'site: not called (--offline)' });
  else if (site) checks.push(...(await ofSite(site, config, terminal)));
  else
    checks.push({
      state: 'note',
      what: 'site: none is configured',
      advice: 'Pass --site https://their.site to check it too.',
    });
  const paint = colours(terminal.hasColours);
  const marks = { ok: paint.green('ok   '), note: paint.yellow('note '), fault: paint.red('FAULT') };
  const faults = checks.filter(({ state }) => state === 'fault').length;
  return {
    data: { checks },
    text: [
      ...checks.map(
        ({ state, what, advice }) => `${marks[state]} ${what}${advice ? `\n      ${advice}` : ''}`,
      ),
      faults === 0 ? 'No faults.' : `${faults} fault${faults === 1 ? '' : 's'}.`,
    ].join('\n'),
    exitCode: faults === 0 ? EXIT.fine : EXIT.findings,
  };
}
