// @ts-check
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure as ToolFailure } from '../../tools/lib/failure.mjs';
import { checked, upstreamOptions } from '../../tools/upstream/options.mjs';
import { startProxy } from '../../tools/upstream/server.mjs';
import { Failure } from '../frame/failure.mjs';
import { readSnippet, withAddresses } from './page.mjs';

/**
 * Reads the flags about a real site, and checks that it can be reached.
 * @param {import('../frame/command.mjs').Values} flags
 */
export async function readUpstream(flags) {
  return translated(async () => {
    const { upstream, ...rest } = flags;
    const given = {
      upstream: String(upstream),
      ...(rest['allow-writes'] && { 'allow-writes': /** @type {true} */ (true) }),
      ...(rest['session-cookie-file'] && { 'session-cookie-file': String(rest['session-cookie-file']) }),
    };
    const options = upstreamOptions(given);
    if (options) await checked(options);
    return options;
  });
}

/**
 * Serves the snippet on a page of this machine whose calls go to the real site.
 * @param {object} setup
 * @param {NonNullable<Awaited<ReturnType<typeof readUpstream>>>} setup.options
 * @param {string} setup.local origin of the development server, which has the files of the page
 * @param {string} setup.file
 * @param {boolean} setup.isDamaged
 * @param {number} setup.port
 * @param {(line: string) => void} setup.say
 */
export async function serveUpstream({ options, local, file, isDamaged, port, say }) {
  const pages = mkdtempSync(join(tmpdir(), 'axero-dev-'));
  const { folder } = options.upstream;
  const write = () => {
    const { html } = readSnippet(file, isDamaged);
    // The proxy answers for /www itself; below /files the real site would be asked, which has not got the files yet.
    const here = withAddresses(html, (address) =>
      address.replace(/^\/files\/(?!axero-widget-sdk\/)/, `${folder}/www/`),
    );
    writeFileSync(
      join(pages, 'home.html'),
      `${here}\n<script src="${folder}/www/__axero/bar.js" defer></script>\n`,
    );
  };
  write();
  const proxy = await translated(() => startProxy({ ...options, local, pages, port, note: say }));
  return {
    ...proxy,
    write,
    async close() {
      await proxy.close();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function translated(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ToolFailure) throw new Failure(error.message, error.exitCode);
    throw error;
  }
}
