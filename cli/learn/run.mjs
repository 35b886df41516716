// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkSite, outputs } from 'axero-sdk/site-check';
import { Failure as ToolFailure } from '../../tools/lib/failure.mjs';
import { checked, upstreamOptions } from '../../tools/upstream/options.mjs';
import { textFlag } from '../frame/command.mjs';
import { readConfig } from '../frame/config.mjs';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { packageText } from '../frame/package.mjs';
import { siteAddress } from '../push/site.mjs';
import { openSession } from './session.mjs';

/** The file that is saved in any case: it says what is wrong. */
const REPORT = 'axero-site-health.txt';

/** The script for a page looks for copies itself. */
const inPagesOnly = {
  check: 'copies',
  status: /** @type {const} */ ('unknown'),
  sentence: 'Only a script in a page sees which copies of the SDK the page has: site-check.global.js does.',
};

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ flags, terminal, json }) {
  const { base } = siteAddress(readConfig(terminal.cwd), terminal.env, textFlag(flags, 'site'));
  const port = number(flags, 'port', 65_535) ?? 0;
  const pause = number(flags, 'pause', 60_000);
  const options = await optionsFor(base, textFlag(flags, 'session-cookie-file'));
  const session = await openSession(options, port, terminal.say);
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop);
  let record;
  const plan = JSON.parse(packageText('cli/site-check-plan.json'));
  try {
    record = await checkSite({
      ...{ plan, send: session.send, sendAsNobody: session.sendAsNobody, sendForPage: session.sendAsNobody },
      ...{ signal: controller.signal, ...(pause !== undefined && { pause }) },
      onProgress: ({ done, total, operation }) => terminal.say(`${done} of ${total}: ${operation}`),
    });
  } finally {
    process.off('SIGINT', stop);
    await session.close();
  }
  const files = outputs(plan, record, { virtualDirectory: options.upstream.folder, findings: [inPagesOnly] });
  const count = (/** @type {string} */ state) => record.reads.filter((one) => one.state === state).length;
  const facts = { stopped: record.stopped, requests: record.requests, recorded: count('recorded') };
  // Shown before anything is saved; the report, which matters most, comes last.
  if (!json) for (const { title, text } of [...files].reverse()) terminal.print(`== ${title}\n\n${text}`);
  // Without a session there is nothing to learn: results of an earlier run are worth more.
  const isWorthless = record.me.status !== 200 || facts.recorded === 0;
  const saved = await save(
    isWorthless ? files.filter(({ name }) => name === REPORT) : files,
    flags,
    terminal,
  );
  const exitCode = record.me.status === 200 ? (record.stopped ? EXIT.findings : EXIT.fine) : EXIT.denied;
  const results = files.map(({ name, text }) => ({ name, text }));
  return { data: { ...facts, saved, results }, text: savedText(saved, isWorthless), exitCode };
}

/**
 * @param {string} address
 * @param {string} [file]
 */
async function optionsFor(address, file) {
  try {
    const options = upstreamOptions({ upstream: address, ...(file && { 'session-cookie-file': file }) });
    if (!options) throw wrongUse('Which site? Pass --site https://their.site.');
    await checked(options);
    return options;
  } catch (error) {
    if (error instanceof ToolFailure) throw new Failure(error.message, error.exitCode);
    throw error;
  }
}

/**
 * @param {import('../frame/command.mjs').Values} flags
 * @param {string} name
 * @param {number} most
 */
function number(flags, name, most) {
  const text = textFlag(flags, name);
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) > most)
    throw wrongUse(`--${name} ${text}: write a number from 0 to ${most}.`);
  return Number(text);
}

/**
 * @param {import('axero-sdk/site-check').Output[]} files
 * @param {import('../frame/command.mjs').Values} flags
 * @param {import('../frame/terminal.mjs').Terminal} terminal
 * @returns {Promise<string[]>}
 */
async function save(files, flags, terminal) {
  const out = textFlag(flags, 'out');
  const folder = resolve(terminal.cwd, out ?? '.');
  const names = files.map(({ name }) => name).join(', ');
  if (!out && (!terminal.canAsk || !(await terminal.confirm(`Save ${names} here?`, '--out')))) return [];
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, text }) => {
    writeFileSync(join(folder, name), text);
    return relative(terminal.cwd, join(folder, name));
  });
}

/** @param {string[]} saved @param {boolean} isWorthless */
function savedText(saved, isWorthless) {
  const kept = isWorthless
    ? ' Nothing was learned, so types and overlay of an earlier run stay as they are.'
    : '';
  return saved.length > 0
    ? `Saved: ${saved.join(', ')}${kept && `.${kept}`}`
    : `Nothing was saved. With --out FOLDER the results are.${kept}`;
}
