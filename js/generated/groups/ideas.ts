// Written by `npm run generate` from api/; do not edit.
import type {
  CallOptions,
  OpenReadMethod,
  ReadMethod,
  RequiredOpenReadMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { IdeaStage, VoteInfo } from '../models/ideas.ts';

/** The methods of `axero.ideas`. */
export interface IdeasGroup {
  /** The methods of `axero.ideas.votes`. */
  readonly votes: IdeasVotesGroup;
  /** The methods of `axero.ideas.stages`. */
  readonly stages: IdeasStagesGroup;
}

/** The methods of `axero.ideas.votes`. */
export interface IdeasVotesGroup {
  /**
   * Get the number of votes on an idea.
   *
   * `GET /api/content/{ContentID}/votes`
   *
   * Answer: The number of votes, bare or in an object. Its shape is inferred. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  count: RequiredOpenReadMethod<IdeasVotesCountArgs, 'ideas.votes.count', VoteInfo | number>;
  /**
   * Read the vote of the signed-in user.
   *
   * `GET /api/content/{ContentID}/votes/me`
   *
   * Answer: 1 up, -1 down, 0 none. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection, the vendor's mobile app.
   */
  getMine: RequiredReadMethod<IdeasVotesGetMineArgs, number>;
  /**
   * Vote for an idea.
   *
   * `POST /api/content/{ContentID}/voteup`
   *
   * Answer: The votes after the change. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection, the vendor's mobile app.
   */
  up(args: IdeasVotesUpArgs, options?: CallOptions): Promise<VoteInfo>;
  /**
   * Vote against an idea.
   *
   * `POST /api/content/{ContentID}/votedown`
   *
   * Answer: The votes after the change. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection, the vendor's mobile app.
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
   * Answer: The stages. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: ReadMethod<IdeasStagesListArgs, IdeaStage[]>;
  /**
   * Read whether the stub of an idea stage is free.
   *
   * `GET /api/content/idea/stub/availability`
   *
   * Answer: True if the stub is free. Its shape is inferred. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  checkAvailability: OpenReadMethod<
    IdeasStagesCheckAvailabilityArgs,
    'ideas.stages.checkAvailability',
    boolean
  >;
}

/** The arguments of `axero.ideas.votes.count`. */
export interface IdeasVotesCountArgs {
  /** The idea. */
  ContentID: number;
}

/** The arguments of `axero.ideas.votes.getMine`. */
export interface IdeasVotesGetMineArgs {
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

/** The arguments of `axero.ideas.stages.checkAvailability`. */
export interface IdeasStagesCheckAvailabilityArgs {
  /** Idea stage. */
  IdeaStage?: string | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
}
