// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../lib/failure.mjs';
import { nodeTool } from '../lib/node-tool.mjs';
import { buildDir, root, shown } from '../lib/paths.mjs';
import { run } from '../lib/process.mjs';

/**
 * Assembles and shrinks the module that unpacks the engine.
 * @returns {Promise<string>} its bytes in base64
 */
export async function unpacker() {
  mkdirSync(buildDir, { recursive: true });
  // A folder of its own: the build and several tests assemble it at the same time.
  const folder = mkdtempSync(join(buildDir, 'unpacker-'));
  try {
    const log = join(buildDir, 'build-logs', 'unpacker.log');
    const small = join(folder, 'unpacker.wasm');
    const source = join(root, 'tools', 'build', 'unpacker.wat');
    const [command, args] = nodeTool('binaryen', 'wasm-opt', [source, '-Oz', '-o', small]);
    const done = await run(command, args, { log });
    if (done.code !== 0)
      throw new Failure('tools/build/unpacker.wat could not be assembled: the log says why.', {
        log: shown(log),
      });
    return readFileSync(small).toString('base64');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
