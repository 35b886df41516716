// @ts-check
import { wrongUse } from './failure.mjs';

/**
 * The outside of a command. Results go to standard output, all other text to standard error, so that output can be piped.
 * @typedef {object} Terminal
 * @property {(text: string) => void} print writes a result
 * @property {(text: string) => void} say writes a remark
 * @property {(secret: string) => void} hide keeps a secret out of everything that is written from then on
 * @property {boolean} canAsk
 * @property {boolean} hasColours
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {() => Promise<string>} input reads the whole standard input
 * @property {(question: string, flag: string) => Promise<boolean>} confirm fails at once, naming the flag, where it cannot ask
 */

/** @returns {Terminal} */
export function thisTerminal() {
  const { env, stdin, stdout, stderr } = process;
  const canAsk = Boolean(stdin.isTTY && stdout.isTTY) && !env['CI'];
  // A reader such as `head` may close the pipe early.
  stdout.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  });
  const { hide, without } = secrets();
  return {
    print: (text) => void stdout.write(`${without(text)}\n`),
    say: (text) => void stderr.write(`${without(text)}\n`),
    hide,
    canAsk,
    hasColours: coloured(env, Boolean(stdout.isTTY)),
    cwd: process.cwd(),
    env,
    async input() {
      const { text } = await import('node:stream/consumers');
      return text(stdin);
    },
    async confirm(question, flag) {
      if (!canAsk)
        throw wrongUse(`${question} There is no terminal to answer on: pass ${flag} if that is right.`);
      const { createInterface } = await import('node:readline/promises');
      const lines = createInterface({ input: stdin, output: stderr });
      try {
        return /^y(es)?$/i.test((await lines.question(`${without(question)} [y/N] `)).trim());
      } finally {
        lines.close();
      }
    },
  };
}

/** Collects secrets, and takes them out of texts. */
export function secrets() {
  /** @type {Set<string>} */
  const known = new Set();
  return {
    /** @param {string} secret */
    hide(secret) {
      // A secret is also hidden as it stands in JSON and in an address.
      for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
        if (form !== '') known.add(form);
    },
    /** @param {string} text */
    without(text) {
      return [...known].reduce((rest, secret) => rest.replaceAll(secret, '[token]'), text);
    },
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isTerminal
 */
function coloured(env, isTerminal) {
  if (env['NO_COLOR']) return false;
  return Boolean(env['FORCE_COLOR']) || (isTerminal && env['TERM'] !== 'dumb');
}

/**
 * @param {boolean} on
 * @returns {Record<'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim', (text: string) => string>}
 */
export function colours(on) {
  /** @param {number} open @param {number} close */
  const paint = (open, close) => (/** @type {string} */ text) =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    red: paint(31, 39),
    yellow: paint(33, 39),
    blue: paint(36, 39),
    green: paint(32, 39),
    bold: paint(1, 22),
    dim: paint(2, 22),
  };
}
