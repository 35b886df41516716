// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'checks the project, the package and, if one is configured, the site',
  usage: '[--site ADDRESS]',
  words: [0, 0],
  flags: {
    site: { value: 'ADDRESS', help: 'default: AXERO_SITE, or "site" in axero.config.json' },
    offline: { help: 'do not call the site' },
  },
  notes: ['It changes nothing. With AXERO_TOKEN it also checks that the site accepts the token.'],
  examples: ['npx axero-widget-sdk doctor', 'npx axero-widget-sdk doctor --site https://their.site'],
  run: async (call) => (await import('../doctor/run.mjs')).run(call),
};
