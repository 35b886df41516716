// Written by `npm run generate` from api/; do not edit.
import type { CallOptions } from '../../client/types.ts';
import type { IdeaStage, VoteInfo } from '../models/ideas.ts';

/** The methods of `axero.ideas`. */
export interface IdeasGroup {
  readonly votes: IdeasVotesGroup;
  readonly stages: IdeasStagesGroup;
}

/** The methods of `axero.ideas.votes`. */
export interface IdeasVotesGroup {
  /**
   * Read the votes on an idea.
   *
   * `GET /api/content/{ContentID}/votes`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args: IdeasVotesListArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Read the vote of the signed-in user.
   *
   * `GET /api/content/{ContentID}/votes/me`
   *
   * Answer: 1 up, -1 down, 0 none. Evidence: the vendor's request collection (P, M).
   */
  mine(args: IdeasVotesMineArgs, options?: CallOptions): Promise<number>;
  /**
   * Vote for an idea.
   *
   * `POST /api/content/{ContentID}/voteup`
   *
   * Answer: The votes after the change. Evidence: the vendor's request collection (P, M).
   */
  up(args: IdeasVotesUpArgs, options?: CallOptions): Promise<VoteInfo>;
  /**
   * Vote against an idea.
   *
   * `POST /api/content/{ContentID}/votedown`
   *
   * Answer: The votes after the change. Evidence: the vendor's request collection (P, M).
   */
  down(args: IdeasVotesDownArgs, options?: CallOptions): Promise<VoteInfo>;
}

/** The methods of `axero.ideas.stages`. */
export interface IdeasStagesGroup {
  /**
   * List the stages of ideas.
   *
   * `GET /api/content/stages`
   *
   * Answer: The stages. Evidence: the vendor's request collection (P, M).
   */
  list(args?: IdeasStagesListArgs, options?: CallOptions): Promise<IdeaStage[]>;
  /**
   * Read whether the stub of an idea stage is free.
   *
   * `GET /api/content/idea/stub/availability`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  getAvailability(args?: IdeasStagesGetAvailabilityArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.ideas.votes.list`. */
export interface IdeasVotesListArgs {
  /** The idea. */
  ContentID: number;
}

/** The arguments of `axero.ideas.votes.mine`. */
export interface IdeasVotesMineArgs {
  /** The idea. */
  ContentID: number;
}

/** The arguments of `axero.ideas.votes.up`. */
export interface IdeasVotesUpArgs {
  /** The idea. */
  ContentID: number;
}

/** The arguments of `axero.ideas.votes.down`. */
export interface IdeasVotesDownArgs {
  /** The idea. */
  ContentID: number;
}

/** The arguments of `axero.ideas.stages.list`. */
export interface IdeasStagesListArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.ideas.stages.getAvailability`. */
export interface IdeasStagesGetAvailabilityArgs {
  /** Idea stage. */
  IdeaStage?: string | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
}
