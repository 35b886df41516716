import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.env.AXERO_CONSUMER_TOOLS;
if (!folder)
  throw new Error('AXERO_CONSUMER_TOOLS names no folder: start these tests by `npm run consumers`.');

/** The folder that projects are made in: inside that of the tools, as packages of a workspace are, so that the tools find themselves. */
export const projects = join(folder, 'projects');
mkdirSync(projects, { recursive: true });

const require = createRequire(join(folder, 'package.json'));

/** Loads a tool as a library. */
export const toolModule = (name) => import(pathToFileURL(require.resolve(name)).href);

/** The path of a file of a tool. */
export const toolFile = (name, path) => join(folder, 'node_modules', name, path);

/** The script that a tool's command starts. */
export function toolCommand(name) {
  const { bin } = JSON.parse(readFileSync(toolFile(name, 'package.json'), 'utf8'));
  return toolFile(name, typeof bin === 'string' ? bin : bin[name]);
}

/** The program of a version of Node, where a package of it is pinned for this system. */
export const nodeProgram = (major) => toolFile(`node${major}`, join('bin', 'node'));

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
