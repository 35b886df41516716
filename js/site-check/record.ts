import type { Answer } from './answer.ts';
import type { Read } from './plan.ts';
import type { Shape } from './shape.ts';

/** The findings about one read. */
export interface ReadRecord {
  readonly read: Read;
  /** `recorded`: there is a shape. `empty`: answered, with no data. `refused`: another answer. `not asked`: an id was missing, or the check ended. */
  state: 'recorded' | 'empty' | 'refused' | 'not asked';
  /** The reason why there is no shape, in words. */
  reason: string;
  /** The number of answers with data in an envelope. */
  enveloped: number;
  /** The number of answers with data and no envelope. */
  bare: number;
  envelope: Shape;
  data: Shape;
  requests: number;
}

/** Everything that a check keeps: shapes and facts, no values. */
export interface SiteRecord {
  readonly reads: readonly ReadRecord[];
  /** The first answer of `users/me`, without its value. */
  readonly me: Answer;
  /** The answer of a page of the site, for its headers. */
  readonly page: Answer | undefined;
  /** The answer of `users/me` to nobody, where it could be asked. */
  readonly nobody: Answer | undefined;
  /** All answers of the API, without their values. */
  readonly answers: readonly Answer[];
  readonly requests: number;
  /** The reason why the check ended before its end; empty if it did not. */
  readonly stopped: string;
  readonly startedAt: Date;
  /** By how many milliseconds this machine is ahead of the site, where the site says its time. */
  readonly clockAhead: number | undefined;
}
