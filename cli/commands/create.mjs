// @ts-check

/** @type {import('../frame/command.mjs').Command} */
export const command = {
  summary: 'makes the project of a widget, with tests that run on the sandbox',
  usage: '<name> [--template NAME]',
  words: [1, 1],
  flags: {
    template: { value: 'NAME', help: 'default snippet', oneOf: ['snippet', 'js', 'ts', 'react', 'rust'] },
    'no-install': { help: 'do not put the package into node_modules, and run no tests' },
    yes: { help: 'write into a folder that is not empty; files that are there stay' },
  },
  notes: [
    'It works offline: the package is copied from where this program runs.',
    'snippet  one text to paste into a Raw HTML widget',
    'js       a module in a file of the site, and a short text to paste',
    'ts       the same in TypeScript, built by esbuild',
    'react    the same with React, built by esbuild',
    'rust     a crate, built by wasm-pack',
  ],
  examples: [
    'npx axero-widget-sdk create team-news',
    'npx axero-widget-sdk create team-news --template js',
    'npx axero-widget-sdk create team-news --template react --no-install',
  ],
  run: async (call) => (await import('../create/run.mjs')).run(call),
};
