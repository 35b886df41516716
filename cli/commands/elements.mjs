// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'writes one script with the SDK and only the elements that a page uses, offline',
  usage: '[names, such as people,news]',
  words: [0, Number.POSITIVE_INFINITY],
  flags: {
    out: {
      value: 'FILE',
      help: 'the file to write; default: a name with the version and a part of the hash, in the current folder',
    },
    languages: {
      value: 'LIST',
      help: 'texts beside English: all (the default), none, or some such as de,fr',
    },
    address: { value: 'ADDRESS', help: 'where the file will be on the site, for the snippet' },
  },
  notes: ['Without names it lists the elements.'],
  examples: [
    'npx axero-widget-sdk elements',
    'npx axero-widget-sdk elements people,news',
    'npx axero-widget-sdk elements people news --languages de --out axero-elements.js',
  ],
  run: async (call) => (await import('../elements/run.mjs')).run(call),
};
