// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { textFlag } from '../frame/command.mjs';
import { readConfig } from '../frame/config.mjs';
import { wrongUse } from '../frame/failure.mjs';
import { readFaults } from './faults.mjs';
import { DevServer } from './server.mjs';
import { builderPages, startSite } from './site.mjs';
import { watchFiles } from './watch.mjs';

const usualPort = 4711;

/** @param {import('../frame/command.mjs').Call} call @returns {Promise<import('../frame/command.mjs').Result>} */
export async function run({ words: [name], flags, json, terminal }) {
  const config = readConfig(terminal.cwd);
  const file = chosenFile(name, terminal.cwd);
  const port = portOf(textFlag(flags, 'port'));
  const upstream = await upstreamOf(flags);
  const virtualDirectory =
    upstream?.upstream.folder ?? textFlag(flags, 'vd') ?? config.virtualDirectory ?? '';
  if (!/^(\/[\w.-]+)*$/.test(virtualDirectory))
    throw wrongUse(`--vd ${virtualDirectory}: a virtual directory looks like /intranet.`);
  const as = textFlag(flags, 'as') ?? 'maya';
  const data = textFlag(flags, 'data') ?? (upstream ? 'tiny' : 'standard');
  const { site } = await startSite({ as, virtualDirectory, data, csp: textFlag(flags, 'csp') ?? 'off' });
  const folder = projectOf(file, config);
  const isDamaged = !flags['no-damage'];
  // Read before the faults are on: they are for the page, and some are for a number of calls only.
  const pages = upstream ? [] : builderPages(site, as, virtualDirectory);
  const server = new DevServer({
    ...{ site, file, folder, as, virtualDirectory, isDamaged, say: terminal.say },
    faults: readFaults(textFlag(flags, 'fault') ?? ''),
  });
  const origin = await listening(server, upstream ? 0 : port);
  const proxy =
    upstream &&
    (await (
      await import('./upstream.mjs')
    )
      .serveUpstream({
        ...{ options: upstream, local: origin, file, isDamaged, port: port ?? 0, say: terminal.say },
      })
      .catch((error) => {
        // An open server would keep the process after the message.
        server.close();
        throw error;
      }));
  const stopWatching = watchFiles(
    folder,
    () => {
      proxy?.write();
      server.reload();
    },
    terminal.say,
  );
  const home = proxy ? proxy.home : `${origin}${virtualDirectory}/`;
  const facts = {
    home,
    origin: proxy?.origin ?? origin,
    file: relative(terminal.cwd, file),
    as,
    users: site.users.map(({ userName, password }) => ({ userName, password })),
    pages,
  };
  if (json) terminal.print(JSON.stringify({ ok: true, command: 'dev', data: facts }));
  else terminal.print(ready(facts, Boolean(proxy)));
  await ended();
  stopWatching();
  await proxy?.close();
  server.close();
  return { data: facts, isPrinted: true };
}

/**
 * @param {{ home: string, file: string, as: string, users: { userName: string, password: string }[], pages: { page: number, name: string, widgets: number[] }[] }} facts
 * @param {boolean} isReal
 */
function ready({ home, file, as, users, pages }, isReal) {
  const lines = [`  ${file} is shown at   ${home}`];
  if (!isReal) {
    lines.push(
      `  Signed in as         ${as} (others: ${users.map(({ userName, password }) => `${userName}/${password}`).join(', ')})`,
    );
    const [first] = pages;
    if (first)
      lines.push(
        `  For push             page ${first.page} (${first.name}), widget ${first.widgets.join(', ')}; shown at ${home}?page=${first.page}`,
      );
  }
  return [...lines, '  Ctrl-C stops it.'].join('\n');
}

/** @param {string | undefined} name @param {string} cwd */
function chosenFile(name, cwd) {
  if (name !== undefined) {
    const path = resolve(cwd, name);
    if (!existsSync(path)) throw wrongUse(`There is no file ${name}.`);
    return path;
  }
  const pages = readdirSync(cwd).filter((one) => /\.html?$/.test(one));
  const [chosen] = pages.includes('widget.html') ? ['widget.html'] : pages;
  if (!chosen || (pages.length > 1 && chosen !== 'widget.html'))
    throw wrongUse(
      `Which file? Write: axero-widget-sdk dev <file>${pages.length > 0 ? `. Here are ${pages.join(', ')}.` : ''}`,
    );
  return resolve(cwd, chosen);
}

/** @param {string} file @param {import('../frame/config.mjs').Config} config */
function projectOf(file, config) {
  return file.startsWith(config.folder) && existsSync(resolve(config.folder, 'package.json'))
    ? config.folder
    : dirname(file);
}

/** @param {string | undefined} text */
function portOf(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw wrongUse(`--port ${text}: a port is a number up to 65535.`);
  return port;
}

/** @param {import('../frame/command.mjs').Values} flags */
async function upstreamOf(flags) {
  if (flags['upstream']) return (await import('./upstream.mjs')).readUpstream(flags);
  const lone = ['allow-writes', 'session-cookie-file'].find((flag) => flags[flag] !== undefined);
  if (lone) throw wrongUse(`--${lone} belongs to --upstream.`);
  return undefined;
}

/** @param {DevServer} server @param {number | undefined} port */
async function listening(server, port) {
  try {
    return await server.listen(port ?? usualPort);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE' && port === undefined) return server.listen(0);
    if (code === 'EADDRINUSE')
      throw wrongUse(`Port ${port} is in use: choose another with --port, or leave it away.`);
    if (code === 'EACCES')
      throw wrongUse(`Port ${port} needs more rights: choose one above 1023 with --port.`);
    throw error;
  }
}

/** Waits for Ctrl-C, or for the end of the program that has started this one. */
function ended() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.once(signal, resolve);
  });
}
