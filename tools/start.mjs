// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { buildForPages, buildPackage, buildSandbox } from './build/package.mjs';
import { buildRustPage } from './build/rust-widget.mjs';
import { helpText, readArguments } from './lib/arguments.mjs';
import { main } from './lib/command.mjs';
import { Failure } from './lib/failure.mjs';
import { say, seconds } from './lib/log.mjs';
import { thisMachine } from './lib/machine.mjs';
import { dist, root, shown, siteFiles } from './lib/paths.mjs';
import { serve } from './lib/serve.mjs';
import { prepare } from './setup/part.mjs';
import { neededForStart, parts } from './setup/parts.mjs';
import { refuseAddress } from './upstream/address.mjs';
import { checked, upstreamOptions } from './upstream/options.mjs';

const policies = ['strict', 'off', 'no-wasm'];
const sizes = ['tiny', 'standard', 'large'];
const levels = ['legacy', 'high', 'extra-high'];

/** @param {string[]} known */
const oneOf = (known) => (/** @type {string} */ value) =>
  known.includes(value) ? undefined : `known are ${known.join(', ')}`;

/** @type {Record<string, import('./lib/arguments.mjs').Flag>} */
const flags = {
  port: {
    value: 'NUMBER',
    help: 'port to listen on (default: a free one)',
    refuse: (value) =>
      /^\d+$/.test(value) && Number(value) < 65_536 ? undefined : 'a port is a number up to 65535',
  },
  host: { value: 'ADDRESS', help: 'address to listen on (default: 127.0.0.1)' },
  vd: {
    value: '/PATH',
    help: 'virtual directory of the site (default: none)',
    refuse: (value) =>
      /^\/[\w-]+(\/[\w-]+)*$/.test(value)
        ? undefined
        : 'a virtual directory looks like /intranet, without a slash at the end',
  },
  csp: {
    value: 'POLICY',
    help: `content security policy: ${policies.join(', ')} (default: strict)`,
    refuse: oneOf(policies),
  },
  data: {
    value: 'SIZE',
    help: `how much is on the site: ${sizes.join(', ')} (default: standard)`,
    refuse: oneOf(sizes),
  },
  seed: {
    value: 'NUMBER',
    help: 'the number that everything on the site is made from (default: 1)',
    refuse: (value) => (/^\d{1,15}$/.test(value) ? undefined : 'a seed is a whole number'),
  },
  security: {
    value: 'LEVEL',
    help: `security level of the REST API: ${levels.join(', ')} (default: high)`,
    refuse: oneOf(levels),
  },
  upstream: {
    value: 'ADDRESS',
    help: 'show the sample pages on a real site, through a proxy on this machine',
    refuse: refuseAddress,
  },
  'allow-writes': { help: 'with --upstream: let requests through that change the site' },
  'session-cookie-file': {
    value: 'FILE',
    help: 'with --upstream: the Cookie line of your browser, for sites that sign in elsewhere',
  },
  learn: {
    help: 'with --upstream: record what the answers of the site look like, instead of showing pages',
  },
  out: { value: 'FOLDER', help: 'with --learn: save the results there' },
  persist: {
    value: 'FILE',
    help: 'keep the site in this SQLite file, so that it survives a restart (default: kept nowhere)',
  },
  rust: {
    help: 'compile the Rust widget of examples/rust/web-sys too, and show it (half a minute the first time)',
  },
  open: { help: 'open the page in the default browser' },
  help: { help: 'show this text' },
};

await main(async () => {
  const given = readArguments(process.argv.slice(2), flags);
  if (given.help)
    return say(
      helpText(
        'npm start --',
        'Sets up what is missing, builds the package and serves the home page and the sample pages.',
        flags,
      ),
    );
  const since = Date.now();
  const upstream = upstreamOptions(given);
  if (upstream) await checked(upstream);
  const host = String(given.host ?? '127.0.0.1');
  const port = Number(given.port ?? 0);
  await mustBeFree(host, port);
  const machine = thisMachine();
  const setup = prepare(parts, machine, neededForStart);
  if (upstream && given.learn) {
    await setup.need(...neededForStart);
    await buildPackage(machine);
    return learn(given);
  }
  await setup.need('rust');
  const [program] = await Promise.all([
    buildSandbox(machine),
    setup
      .need(...neededForStart)
      .then(() => buildForPages(machine))
      .then(() => (given.rust ? buildRustPage(machine) : undefined)),
  ]);
  // Imported here because it stands on an npm package, which the set-up has only now made sure of.
  if (upstream) {
    const { serveUpstream } = await import('./upstream/serve.mjs');
    const local = siteArguments('127.0.0.1', 0, { ...given, vd: upstream.upstream.folder, data: 'tiny' });
    return serveUpstream(program, local, upstream, port, (home) => {
      say(`\n  Ready after ${seconds(since)} s. Ctrl-C stops it.`);
      if (given.open) open(home);
    });
  }
  const site = siteArguments(host, port, given);
  return serve(program, site, (ready) => {
    say(`\n  Home page     ${ready.home}`);
    say(`  Elements      ${new URL('pages/gallery', ready.home)}`);
    say(`  Tutorial      ${new URL('pages/tutorial', ready.home)}`);
    if (given.rust) say(`  Rust widget   ${new URL('pages/rust', ready.home)}`);
    for (const user of ready.users)
      say(`  Sign in as    ${user.userName} / ${user.password}   (${user.name})`);
    say(`\n  Ready after ${seconds(since)} s. Ctrl-C stops it.`);
    if (given.open) open(ready.home);
  });
});

/**
 * @param {string} host
 * @param {number} port
 * @param {Record<string, string | true | undefined>} given
 */
function siteArguments(host, port, given) {
  const folders = {
    '--pages': join(root, 'www', 'pages'),
    '--files': siteFiles,
    '--www': join(root, 'www'),
    '--vendor': join(root, 'node_modules'),
  };
  for (const path of Object.values(folders)) {
    if (!existsSync(path)) throw new Failure(`${shown(path)} is missing; the sandbox serves it.`);
  }
  return [
    ...['--host', host, '--port', String(port), '--csp', String(given.csp ?? 'strict')],
    ...['vd', 'data', 'seed', 'security', 'persist'].flatMap((name) =>
      given[name] ? [`--${name}`, String(given[name])] : [],
    ),
    ...Object.entries(folders).flat(),
    '--until-stdin-closes',
  ];
}

/**
 * Runs the command line of the package, which knows how.
 * @param {Record<string, string | true | undefined>} given
 * @returns {Promise<number>}
 */
function learn(given) {
  const passed = ['session-cookie-file', 'port', 'out'].flatMap((name) =>
    given[name] ? [`--${name}`, String(given[name])] : [],
  );
  const args = [join(dist, 'cli.mjs'), 'learn', '--site', String(given.upstream), ...passed];
  // Ctrl-C reaches the child too, which then prints what it has: this process must not end before it.
  process.removeAllListeners('SIGINT').on('SIGINT', () => {});
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Asked before the build, so that nobody waits for minutes to hear it.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function mustBeFree(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      const why =
        code === 'EADDRINUSE'
          ? `Port ${port} on ${host} is in use: choose another with --port, or leave --port away for a free one.`
          : code === 'EACCES'
            ? `Port ${port} needs more rights than you have: choose one above 1023 with --port.`
            : `This machine cannot listen on ${host}: correct --host, or leave it away for 127.0.0.1.`;
      reject(new Failure(why));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** @param {string} address */
function open(address) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd.exe', ['/d', '/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.once('error', () => say(`  No browser could be opened by ${command}: open the address yourself.`));
  opener.unref();
}
