/** `unknown` is what a page cannot find out about itself, or what is not wrong but may explain something. */
export type FindingStatus = 'ok' | 'problem' | 'unknown';

/** One line of a diagnosis. */
export interface Finding {
  /** The subject of the check, like `session`. */
  readonly check: string;
  readonly status: FindingStatus;
  /** The result and, for a problem, the remedy. */
  readonly sentence: string;
  /** The party that has to act; absent where nobody has to. */
  readonly actor?: 'user' | 'author' | 'administrator';
}

/** The state of a page, as far as it can tell. It holds no names, mail addresses or keys. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** True if no finding is a problem. */
  readonly isOk: boolean;
  /** The findings as text, for a support case. */
  readonly text: string;
}

export const ok = (check: string, sentence: string): Finding => ({ check, status: 'ok', sentence });

export const problem = (check: string, actor: NonNullable<Finding['actor']>, sentence: string): Finding => ({
  check,
  status: 'problem',
  actor,
  sentence,
});

export const unknown = (check: string, sentence: string, actor?: Finding['actor']): Finding => ({
  check,
  status: 'unknown',
  sentence,
  ...(actor && { actor }),
});
