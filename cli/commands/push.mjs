// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'puts a file into a Raw HTML widget of a page, with a diff, a backup and an undo',
  usage: '<file> --page ID --widget ID',
  words: [0, 1],
  flags: {
    page: { value: 'ID', help: 'the Page Builder page' },
    widget: { value: 'ID', help: 'the Raw HTML widget of that page; a wrong id lists those that there are' },
    site: { value: 'ADDRESS', help: 'default: AXERO_SITE, or "site" in axero.config.json' },
    'dry-run': { help: 'show the difference and send nothing' },
    yes: { help: 'do not ask' },
    'allow-published': { help: 'change a page that readers see, or may see' },
    undo: { help: 'put back what the last push to this widget has replaced' },
  },
  notes: [
    'The token comes from AXERO_TOKEN, or from the key store of the system if @napi-rs/keyring is installed; there is',
    'no flag for it. The file is checked by lint first, and warnings stop it too. The page is read again before it is',
    'saved, and after that.',
  ],
  examples: [
    'npx axero-widget-sdk push widget.html --page 2874 --widget 2871 --dry-run',
    'npx axero-widget-sdk push widget.html --page 2874 --widget 2871 --yes',
    'npx axero-widget-sdk push --undo --page 2874 --widget 2871 --yes',
  ],
  run: async (call) => (await import('../push/run.mjs')).run(call),
};
