// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod } from '../../client/types.ts';

/** The methods of `axero.polls`. */
export interface PollsGroup {
  /**
   * Read one poll.
   *
   * `GET /api/polls/{PollID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: PollsGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Delete a poll.
   *
   * `DELETE /api/polls/{PollID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  delete(args: PollsDeleteArgs, options?: CallOptions): Promise<unknown>;
  /**
   * List polls.
   *
   * `GET /api/polls/list`
   *
   * Answer: One page of polls; the shape of a row is unknown. Pages by StartPage and PageLength.
   * Evidence: the vendor's request collection (P).
   */
  list: PagedMethod<PollsListArgs, unknown>;
  /**
   * Vote in a poll as the signed-in user.
   *
   * `POST /api/polls/{PollID}/choices/{ChoiceID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  vote(args: PollsVoteArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Create a poll.
   *
   * `POST /api/polls`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  create(args: PollsCreateArgs, options?: CallOptions): Promise<unknown>;
  readonly results: PollsResultsGroup;
}

/** The methods of `axero.polls.results`. */
export interface PollsResultsGroup {
  /**
   * Read the results of a poll.
   *
   * `GET /api/polls/{PollID}/results`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: PollsResultsGetArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.polls.get`. */
export interface PollsGetArgs {
  /** The poll. */
  PollID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.polls.delete`. */
export interface PollsDeleteArgs {
  /** The poll. */
  PollID: number;
}

/** The arguments of `axero.polls.list`. */
export interface PollsListArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Several spaces at once. */
  SpaceIDCSV?: readonly number[] | string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.polls.vote`. */
export interface PollsVoteArgs {
  /** The poll. */
  PollID: number;
  /** The choice. */
  ChoiceID: number;
}

/** The arguments of `axero.polls.create`. */
export interface PollsCreateArgs {
  /** Question. */
  Question: string;
  /** The choices; their shape is unknown. */
  PollChoices: unknown;
  [field: string]: unknown;
}

/** The arguments of `axero.polls.results.get`. */
export interface PollsResultsGetArgs {
  /** The poll. */
  PollID: number;
}
