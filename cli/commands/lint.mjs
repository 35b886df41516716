// @ts-check
import { wrongUse } from '../frame/failure.mjs';

/** The formats that a program reads. */
const forPrograms = ['json', 'sarif', 'github'];

/** @param {import('../frame/command.mjs').Call} call */
function refuseTwoResults({ words, flags }) {
  const isCorrected = words.includes('-') && (flags['fix'] || flags['fix-unsafe']);
  if (isCorrected && forPrograms.includes(String(flags['format'])))
    throw wrongUse(
      `The corrected text of standard input is the result, so --format ${flags['format']} has no effect: pass --json, which prints the text and the findings, or leave the fix away.`,
    );
}

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'finds what breaks or endangers an Axero page, in widgets, scripts and style sheets',
  usage: '[files, folders, or - for standard input]',
  words: [0, Number.POSITIVE_INFINITY],
  flags: {
    fix: { help: 'apply the fixes that keep the meaning' },
    'fix-unsafe': { help: 'apply also those that may change it' },
    format: {
      value: 'NAME',
      help: 'default pretty',
      oneOf: ['pretty', 'concise', 'json', 'sarif', 'github'],
    },
    'fail-level': {
      value: 'LEVEL',
      help: 'exit with 1 from this level on; default error',
      oneOf: ['error', 'warning', 'suggestion'],
    },
    rule: {
      value: 'NAME=LEVEL',
      help: 'off, error, warning or suggestion for one rule',
      many: true,
      form: /^[^=]+=[^=]+$/,
    },
    page: { help: 'treat all files as text that is pasted into a page' },
    'page-id': { value: 'ID', help: 'read the Raw HTML widgets of a page of the site (needs AXERO_TOKEN)' },
    site: {
      value: 'ADDRESS',
      help: 'the site of --page-id; default: AXERO_SITE, or "site" in axero.config.json',
    },
  },
  notes: [
    'Without arguments the current folder is read. Markup without html, head or body, and standard input, count as',
    'pasted. A comment "axero-disable-next-line rule: reason" switches a rule off for the next line.',
  ],
  examples: [
    'npx axero-widget-sdk lint',
    'npx axero-widget-sdk lint widget.html --fix',
    'pbpaste | npx axero-widget-sdk lint - --format concise',
  ],
  async run(call) {
    refuseTwoResults(call);
    return (await import('../lint/run.mjs')).run(call);
  },
};
