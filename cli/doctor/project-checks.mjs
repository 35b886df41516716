// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownVersion } from '../frame/package.mjs';
import { readJson } from '../frame/text-file.mjs';
import { fileWith } from '../push/token.mjs';

/**
 * @param {import('../frame/config.mjs').Config} config
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./run.mjs').Check[]}
 */
export function ofProject(config, env) {
  const { folder, file } = config;
  /** @type {import('./run.mjs').Check[]} */
  const checks = [
    file
      ? { state: 'ok', what: `settings from ${file}` }
      : { state: 'note', what: 'no axero.config.json: the defaults hold' },
  ];
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest))
    checks.push({
      state: 'note',
      what: 'no package.json here',
      advice: 'Make a project: axero-widget-sdk create <name>',
    });
  else checks.push(dependency(manifest, folder));
  const token = env['AXERO_TOKEN'];
  const place = token && token.length > 7 ? fileWith(token, folder) : undefined;
  if (place)
    checks.push({
      state: 'fault',
      what: `the token of AXERO_TOKEN is in a file of the project: ${place}`,
      advice: 'Remove it there, revoke the token on the site, and make a new one.',
    });
  return checks;
}

/**
 * @param {string} manifest
 * @param {string} folder
 * @returns {import('./run.mjs').Check}
 */
function dependency(manifest, folder) {
  const { dependencies = {}, devDependencies = {}, name } = readJson(manifest);
  if (name === 'axero-widget-sdk') return { state: 'ok', what: 'this is the package itself' };
  const wanted = dependencies['axero-widget-sdk'] ?? devDependencies['axero-widget-sdk'];
  if (!wanted)
    return {
      state: 'note',
      what: 'package.json does not depend on axero-widget-sdk',
      advice: 'npm install axero-widget-sdk',
    };
  const installed = join(folder, 'node_modules', 'axero-widget-sdk', 'package.json');
  if (!existsSync(installed))
    return { state: 'fault', what: `axero-widget-sdk ${wanted} is not installed`, advice: 'npm install' };
  const { version } = readJson(installed);
  return version === ownVersion()
    ? { state: 'ok', what: `axero-widget-sdk ${version} is installed` }
    : {
        state: 'note',
        what: `the project has axero-widget-sdk ${version}, this program is ${ownVersion()}`,
        advice: 'npx axero-widget-sdk runs the version of the project.',
      };
}
