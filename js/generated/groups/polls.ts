// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod, RequiredReadMethod } from '../../client/types.ts';
import type { Poll } from '../models/polls.ts';

/** The methods of `axero.polls`. */
export interface PollsGroup {
  /**
   * Read one poll.
   *
   * `GET /api/polls/{PollID}`
   *
   * Answer: The poll. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<PollsGetArgs, Poll>;
  /**
   * Delete a poll.
   *
   * `DELETE /api/polls/{PollID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: PollsDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List polls.
   *
   * `GET /api/polls/list`
   *
   * Answer: One page of polls. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<PollsListArgs, Poll>;
  /**
   * Vote in a poll as the signed-in user.
   *
   * `POST /api/polls/{PollID}/choices/{ChoiceID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  vote<T = unknown>(args: PollsVoteArgs, options?: CallOptions): Promise<T>;
  /**
   * Create a poll.
   *
   * `POST /api/polls`
   *
   * Answer: Shape unknown: by the habit of the API new PollID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: PollsCreateArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.polls.results`. */
  readonly results: PollsResultsGroup;
}

/** The methods of `axero.polls.results`. */
export interface PollsResultsGroup {
  /**
   * Read the results of a poll.
   *
   * `GET /api/polls/{PollID}/results`
   *
   * Answer: The poll with a count on each choice, whose name is unknown. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<PollsResultsGetArgs, Poll>;
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
