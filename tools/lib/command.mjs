// @ts-check
import { Failure, sentenceOf } from './failure.mjs';
import { shown } from './paths.mjs';
import { killAtOnce, stopAll } from './process.mjs';

/** @type {Record<string, number>} */
const stopSignals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a command's body: an expected failure is one sentence, and an interrupt leaves nothing running.
 * @param {() => Promise<number | void>} body gives the exit code
 */
export async function main(body) {
  for (const [signal, code] of Object.entries(stopSignals)) process.once(signal, () => stop(code));
  if (process.env.npm_lifecycle_event) followParent();
  process.once('exit', killAtOnce);
  // By rust-toolchain.toml rustup would fetch a target that is missing at each call, and fail without a network. The set-up does it once.
  process.env.RUSTUP_AUTO_INSTALL ??= '0';
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    const expected = error instanceof Failure;
    if (expected && error.log) error.log = shown(error.log);
    const text = expected ? sentenceOf(error) : error instanceof Error ? error.stack : error;
    process.stderr.write(`\n${text}\n`);
    process.exit(expected ? error.exitCode : 1);
  }
}

/** npm passes a signal on to the shell that it runs scripts in, and that shell ends without telling us. */
function followParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop(stopSignals.SIGHUP ?? 1);
  }, 500).unref();
}

/** @param {number} code */
async function stop(code) {
  await stopAll();
  process.exit(code);
}
