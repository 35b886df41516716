// @ts-check
import { ERROR_KINDS } from 'axero-sdk/protocol';
import { wrongUse } from '../frame/failure.mjs';
import { nearest } from '../frame/nearest.mjs';
import { packageText } from '../frame/package.mjs';
import { rules } from '../lint/rules/index.mjs';

const others = /** @type {Record<string, string>} */ ({
  syntax: 'A script that the browser cannot read. Nothing of it runs. It cannot be switched off.',
  'disable-comment':
    'A comment "axero-disable-next-line rule: reason" that names no rule, gives no reason, or switches nothing off. Correct or remove it.',
});

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words: [name] }) {
  if (name === undefined) return list();
  const rule = rules.find((one) => one.name === name);
  if (rule) {
    const page = packageText(`cli/docs/rules/${name}.md`).trim();
    const { level, summary, fixes } = rule;
    return { data: { kind: 'rule', name, level, summary, fixes, page }, text: page };
  }
  const error = ERROR_KINDS.find(([kind]) => kind === name);
  if (error) {
    const [, actor, retryable, sentence] = error;
    return {
      data: { kind: 'error', name, actor, retryable, sentence },
      text: errorText(name, actor, retryable, sentence),
    };
  }
  const other = Object.hasOwn(others, name) ? others[name] : undefined;
  if (other) return { data: { kind: 'rule', name, summary: other }, text: `# ${name}\n\n${other}` };
  const known = [
    ...rules.map((one) => one.name),
    ...ERROR_KINDS.map(([kind]) => kind),
    ...Object.keys(others),
  ];
  const guess = nearest(name, known);
  throw wrongUse(
    `${name} is neither a rule nor a kind of error.${guess ? ` Did you mean ${guess}?` : ''} List them: axero-widget-sdk explain`,
  );
}

/**
 * @param {string} name
 * @param {string} actor
 * @param {boolean} retryable
 * @param {string} sentence
 */
function errorText(name, actor, retryable, sentence) {
  const who = { user: 'the user', author: 'the author of the widget', administrator: 'an administrator' }[
    actor
  ];
  return `# ${name}

${sentence}

Who has to act: ${who}.
The same call may succeed later without a change: ${retryable ? 'yes' : 'no'}.

In a widget:

  try {
    await axero.users.me();
  } catch (error) {
    if (!isAxeroError(error, '${name}')) throw error;
    status.textContent = error.message;
  }

In a test, the sandbox makes the site fail: axero-widget-sdk docs fail`;
}

/** @returns {import('../frame/command.mjs').Result} */
function list() {
  const all = [
    ...rules.map(({ name, summary }) => [name, summary]),
    ...Object.keys(others).map((name) => [name, others[name] ?? '']),
  ];
  const width = Math.max(...[...all, ...ERROR_KINDS].map(([name = '']) => name.length));
  const line = (/** @type {string} */ name, /** @type {string} */ text) => `  ${name.padEnd(width)}  ${text}`;
  return {
    data: {
      rules: rules.map(({ name, level, summary, fixes }) => ({ name, level, summary, fixes })),
      errors: ERROR_KINDS.map(([name, actor, retryable, sentence]) => ({ name, actor, retryable, sentence })),
    },
    text: [
      'Rules of lint',
      ...all.map(([name = '', summary = '']) => line(name, summary)),
      '',
      'Kinds of error',
      ...ERROR_KINDS.map(([name, , , sentence]) => line(name, sentence)),
    ].join('\n'),
  };
}
