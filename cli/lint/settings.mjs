// @ts-check
import { existsSync } from 'node:fs';
import { wrongUse } from '../frame/failure.mjs';
import { nearest } from '../frame/nearest.mjs';
import { packagePath, packageText } from '../frame/package.mjs';
import { rules } from './rules/index.mjs';

export const LEVELS = ['suggestion', 'warning', 'error'];

/**
 * The settings of a run, from the configuration and `--rule name=level`.
 * @param {import('../frame/config.mjs').Config} config
 * @param {string[]} given
 * @returns {import('./engine.mjs').Settings}
 */
export function settingsOf(config, given) {
  const levels = Object.fromEntries(
    [...Object.entries(config.rules ?? {}), ...given.map(pair)].map(([name, level]) => [
      known(name),
      allowed(name, level),
    ]),
  );
  if (config.prefix !== undefined && !/^[a-z][\w-]*$/.test(config.prefix))
    throw wrongUse(
      `${config.file}: "prefix" is the beginning of class names, such as news-, without a dot: "${config.prefix}" is none.`,
    );
  return {
    levels,
    facts: {
      operations: knownOperations(),
      elements: knownElements(),
      ...(config.site && { site: config.site }),
      ...(config.virtualDirectory !== undefined && { virtualDirectory: config.virtualDirectory }),
      ...(config.prefix && { prefix: config.prefix }),
    },
  };
}

/** @returns {import('./operations.mjs').Operations} */
export function knownOperations() {
  return JSON.parse(packageText('cli/operations.json'));
}

/** The manifest of the custom elements, in packages that have elements. */
function knownElements() {
  const name = 'custom-elements.json';
  return existsSync(packagePath(name)) ? JSON.parse(packageText(name)) : undefined;
}

/** @param {string} text @returns {[string, string]} */
function pair(text) {
  const [name = '', level = ''] = text.split('=');
  return [name, level];
}

/** @param {string} name */
function known(name) {
  const names = rules.map((rule) => rule.name);
  if (names.includes(name)) return name;
  const guess = nearest(name, names);
  throw wrongUse(
    `There is no rule ${name}.${guess ? ` Did you mean ${guess}?` : ''} Rules: ${names.join(', ')}.`,
  );
}

/** @param {string} name @param {string} level */
function allowed(name, level) {
  if (level === 'off' || LEVELS.includes(level)) return level;
  throw wrongUse(`The rule ${name} can be off, ${LEVELS.join(', ')}, not "${level}".`);
}
