// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'shows a widget on an Axero page of this machine, with live reload, users and bad days',
  usage: '[file]',
  words: [0, 1],
  flags: {
    port: { value: 'NUMBER', help: 'default 4711, or a free one if that is taken' },
    as: { value: 'USER', help: 'the user who is signed in; default maya' },
    fault: {
      value: 'NAMES',
      help: 'bad days, with commas: expired, 429, slow, 500, offline, html, 403, lost',
    },
    vd: { value: '/PATH', help: 'virtual directory; default: that of axero.config.json, or none' },
    csp: {
      value: 'POLICY',
      help: 'Content-Security-Policy; default off',
      oneOf: ['off', 'strict', 'no-wasm'],
    },
    data: { value: 'SIZE', help: 'amount of data; default standard', oneOf: ['tiny', 'standard', 'large'] },
    'no-damage': { help: 'show the text as it is written, not as the page editor would store it' },
    upstream: { value: 'ADDRESS', help: 'call a real site, as the user who signs in there' },
    'allow-writes': { help: 'with --upstream: let requests through that change the site' },
    'session-cookie-file': { value: 'FILE', help: 'with --upstream: the Cookie line of your browser' },
  },
  notes: [
    'The site runs in this process: people, spaces, content, permissions. Addresses /files/axero-widget-sdk/... give',
    'the files of this package, other addresses below /files/NAME/ the files of the project: src, dist, its folder.',
    'Without a file it takes widget.html, or the only .html file here.',
  ],
  examples: [
    'npx axero-widget-sdk dev',
    'npx axero-widget-sdk dev widget.html --as jonas --fault slow,429',
    'npx axero-widget-sdk dev widget.html --upstream https://their.site',
  ],
  run: async (call) => (await import('../dev/run.mjs')).run(call),
};
