// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'reads a site and writes what its answers look like: a report, types, an overlay',
  usage: '[--site ADDRESS] [--out FOLDER]',
  words: [0, 0],
  flags: {
    site: { value: 'ADDRESS', help: 'default: AXERO_SITE, or "site" in axero.config.json' },
    out: { value: 'FOLDER', help: 'save the four results there; without it nothing is saved unasked' },
    'session-cookie-file': {
      value: 'FILE',
      help: 'the Cookie line of your browser, for sites that sign in elsewhere',
    },
    port: { value: 'NUMBER', help: 'port of the proxy in which you sign in; default a free one' },
    pause: { value: 'MS', help: 'milliseconds between two requests; default 250' },
  },
  notes: [
    'It sends reads only, one after the other, as you, and stops when the site answers 429. It notes names of fields and',
    'kinds of values, never a value. You sign in in a page that it names, on the login page of the site.',
  ],
  examples: [
    'npx axero-widget-sdk learn --site https://their.site',
    'npx axero-widget-sdk learn --site https://their.site --session-cookie-file ~/their-site.cookie --out site',
  ],
  run: async (call) => (await import('../learn/run.mjs')).run(call),
};
