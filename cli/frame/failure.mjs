// @ts-check

/** The exit codes of every command. */
export const EXIT = {
  fine: 0,
  /** Findings, or work that failed. */
  findings: 1,
  /** Wrong use or a wrong configuration. */
  usage: 2,
  /** Refused, because going on could destroy something. */
  unsafe: 3,
  /** Not signed in, or not allowed. */
  denied: 4,
};

/** A failure that the user can act on: a sentence that says what to do, and the exit code. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {number} [exitCode]
   */
  constructor(sentence, exitCode = EXIT.findings) {
    super(sentence);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** @param {string} sentence */
export function wrongUse(sentence) {
  return new Failure(sentence, EXIT.usage);
}
