// @ts-check

/** A failure that a person can act on: one sentence, and the log that holds the rest. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {{ log?: string, exitCode?: number }} [more]
   */
  constructor(sentence, more = {}) {
    super(sentence);
    this.name = 'Failure';
    this.log = more.log;
    this.exitCode = more.exitCode ?? 1;
  }
}

/** @param {unknown} error */
export function sentenceOf(error) {
  if (error instanceof Failure) return error.log ? `${error.message} (log: ${error.log})` : error.message;
  return error instanceof Error ? error.message : String(error);
}
