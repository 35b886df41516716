// @ts-check

/**
 * The outcome of a tier.
 * @typedef {{ passed: number, failed: number, skipped: number, notes: string[], leftOut?: boolean }} Outcome `leftOut`: nothing of it can run on this system
 */

/** @returns {Outcome} */
export function nothing() {
  return { passed: 0, failed: 0, skipped: 0, notes: [] };
}

/**
 * Adds up the `test result:` lines of cargo test and of the wasm test runner.
 * @param {string} output
 * @returns {Outcome}
 */
export function cargoCounts(output) {
  const total = nothing();
  const line = /^test result: \S+ (\d+) passed; (\d+) failed; (\d+) ignored/gm;
  for (const [, passed, failed, ignored] of output.matchAll(line)) {
    total.passed += Number(passed);
    total.failed += Number(failed);
    total.skipped += Number(ignored);
  }
  return total;
}

/**
 * @param {Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sumOf(outcomes) {
  const total = nothing();
  for (const { passed, failed, skipped, notes } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.notes.push(...notes);
  }
  return total;
}

/**
 * A tier of which no test ran has proved nothing, so it has failed, unless it was left out by name.
 * @param {Outcome} outcome
 * @returns {Outcome}
 */
export function provesSomething(outcome) {
  if (outcome.leftOut || outcome.passed + outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, notes: [...outcome.notes, 'no test was executed'] };
}

/**
 * The verdict on a tier: tests that did not run and commands that died count as failures.
 * @param {Outcome} outcome
 * @param {{ code: number, timedOut: boolean }} ended
 * @returns {Outcome}
 */
export function judged(outcome, { code, timedOut }) {
  const notes = [...outcome.notes];
  let { failed } = outcome;
  if (timedOut) {
    failed += 1;
    notes.push('stopped at its time limit');
  } else if (code !== 0 && failed === 0) {
    failed += 1;
    notes.push(`ended with code ${code}`);
  }
  return provesSomething({ ...outcome, failed, notes });
}

const startFailures = [
  /failed to bind port during startup/i,
  /session not created/i,
  /unable to (?:create|start) (?:a )?(?:new )?session/i,
  /(?:driver|browser) failed to (?:start|launch)/i,
  /failed to launch the browser process/i,
  /timed out after \d+ ms while waiting for the WS endpoint/i,
  /(?:chrome|firefox) failed to start/i,
  /invalid marionette session|failed to read marionette port/i,
  /DevToolsActivePort file doesn't exist/i,
  /http:\/\/127\.0\.0\.1:\d+\/session/i,
];

/**
 * Returns whether a text tells of a browser or driver that never came up.
 * @param {string} text
 */
export function tellsOfStartFailure(text) {
  return startFailures.some((pattern) => pattern.test(text));
}

/**
 * Closing lines: the sum of all tiers.
 * @param {{ passed: number, failed: number }[]} outcomes
 */
export function sumLine(outcomes) {
  const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
  const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
