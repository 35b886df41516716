// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'searches the reference and the guides in the package, offline',
  usage: '[words]',
  words: [0, Number.POSITIVE_INFINITY],
  flags: { all: { help: 'print every section that fits, in full' } },
  notes: [
    'Without words it lists the guides; the name of one prints its headings.',
    'The name of an operation, an element, a model or a rule prints all of it: users.me, axero-people, AxeroEvent, known-element.',
  ],
  examples: [
    'npx axero-widget-sdk docs',
    'npx axero-widget-sdk docs users.me',
    'npx axero-widget-sdk docs axero-people',
    'npx axero-widget-sdk docs expire session',
    'npx axero-widget-sdk docs upload file --all',
  ],
  run: async (call) => (await import('../docs/run.mjs')).run(call),
};
