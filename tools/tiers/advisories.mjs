// @ts-check
import { nothing } from './counts.mjs';
import { inputs } from './inputs.mjs';

/**
 * @typedef {import('./tiers.mjs').Context} Context
 * @typedef {import('./counts.mjs').Outcome} Outcome
 * @typedef {import('../lib/process.mjs').Result} Result
 */

/** @type {import('./tiers.mjs').Tier} */
export const advisoriesTier = {
  name: 'advisories',
  about: 'npm audit and cargo deny; what has no network or no tool is left out by name',
  needs: ['npm packages'],
  lane: 'none',
  inputs: [...inputs.packages, ...inputs.crates, 'deny.toml'],
  isSlow: true,
  limitMinutes: 5,
  run: advisories,
};

/** The parts of cargo deny that need no network. */
const offline = ['bans', 'licenses', 'sources'];

/**
 * @param {Context} context
 * @returns {Promise<Outcome>}
 */
export async function advisories(context) {
  const outcome = nothing();
  /** @param {string} name @param {Outcome | string} result */
  const add = (name, result) => {
    if (typeof result === 'string') {
      outcome.notes.push(`left out: ${name}, because ${result}`);
      return;
    }
    outcome.passed += result.passed;
    outcome.failed += result.failed;
    outcome.notes.push(...result.notes);
  };
  add('npm audit', await npmAudit(context));
  if (context.machine.which('cargo-deny')) {
    add(`cargo deny check ${offline.join(' ')}`, verdict('cargo deny', await deny(context, offline)));
    add('cargo deny check advisories', judgeAdvisories(await deny(context, ['advisories'])));
  } else add('cargo deny', 'it is not installed (`cargo install cargo-deny --locked`)');
  return outcome.passed + outcome.failed > 0 ? outcome : { ...outcome, leftOut: true };
}

/** @param {Context} context @param {string[]} checks */
function deny(context, checks) {
  return context.exec('cargo', ['deny', '--color', 'never', 'check', ...checks]);
}

/**
 * @param {Context} context
 * @returns {Promise<Outcome | string>} the reason, if npm cannot say
 */
async function npmAudit({ exec, machine }) {
  const windows = machine.platform === 'win32';
  const args = ['audit', '--json', '--audit-level=high'];
  const ended = await (windows ? exec('cmd.exe', ['/d', '/s', '/c', 'npm', ...args]) : exec('npm', args));
  return judgeAudit(ended.output);
}

/**
 * Reads what `npm audit --json` prints. Its exit code is the same for an advisory and for a registry that has no list of them.
 * @param {string} output
 * @returns {Outcome | string}
 */
export function judgeAudit(output) {
  /** @type {any} */
  let report;
  try {
    report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return 'npm printed no report';
  }
  const { vulnerabilities } = report;
  if (!vulnerabilities) return 'the registry gave npm no advisories';
  const names = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => ['high', 'critical'].includes(severity))
    .map(([name, { severity }]) => `${name} (${severity})`);
  return names.length === 0
    ? { ...nothing(), passed: 1 }
    : {
        ...nothing(),
        failed: 1,
        notes: [`npm audit: ${names.join(', ')}; \`npm audit\` says which version mends it`],
      };
}

/**
 * @param {Result} ended
 * @returns {Outcome | string}
 */
export function judgeAdvisories(ended) {
  if (ended.code !== 0 && /failed to (fetch|clone|load)|unable to (fetch|clone)|network/i.test(ended.output))
    return 'the list of advisories could not be fetched';
  return verdict('cargo deny check advisories', ended);
}

/**
 * @param {string} name
 * @param {Result} ended
 * @returns {Outcome}
 */
function verdict(name, { code }) {
  return code === 0
    ? { ...nothing(), passed: 1 }
    : { ...nothing(), failed: 1, notes: [`${name} refuses a crate: the log says which and why`] };
}
