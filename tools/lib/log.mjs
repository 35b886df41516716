// @ts-check
import { sentenceOf } from './failure.mjs';

const startShown = 2_000;
const heartbeat = 20_000;

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} since milliseconds, as Date.now() gives them */
export function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** Measures the time in which at least one of its works is under way. */
export function stopwatch() {
  let running = 0;
  let since = 0;
  let sum = 0;
  return {
    /**
     * @template T
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async during(work) {
      if (running === 0) since = Date.now();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) sum += Date.now() - since;
      }
    },
    seconds: () => (sum / 1000).toFixed(1),
  };
}

/**
 * Shows one step: a line at its end, and a sign of life while it lasts.
 * @template T
 * @param {string} title
 * @param {(step: { note(text: string): void }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = Date.now();
  let latest = '';
  const alive = () =>
    say(`  ..    ${title}${latest ? `: ${latest.slice(0, 70)}` : ''} (${seconds(since)} s)`);
  const first = setTimeout(alive, startShown);
  const later = setInterval(alive, heartbeat);
  try {
    const result = await work({
      note: (text) => {
        latest = text.trim();
      },
    });
    say(`  ok    ${title} (${seconds(since)} s)`);
    return result;
  } catch (error) {
    say(`  FAIL  ${title} (${seconds(since)} s): ${sentenceOf(error)}`);
    throw error;
  } finally {
    clearTimeout(first);
    clearInterval(later);
  }
}

/**
 * Columns wide enough for their content; the first is text, the others are numbers.
 * @param {string[][]} rows
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}
