// Written by `npm run generate` from api/; do not edit.
import type {
  CallOptions,
  Inferred,
  NoArgs,
  PagedMethod,
  ReadMethod,
  RequiredOpenReadMethod,
} from '../../client/types.ts';
import type { ContentItem } from '../models/content.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.recognition`. */
export interface RecognitionGroup {
  /**
   * Give an award to a user.
   *
   * `POST /api/recognition`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: RecognitionCreateArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.recognition.programs`. */
  readonly programs: RecognitionProgramsGroup;
  /** The methods of `axero.recognition.awards`. */
  readonly awards: RecognitionAwardsGroup;
  /** The methods of `axero.recognition.challenges`. */
  readonly challenges: RecognitionChallengesGroup;
  /** The methods of `axero.recognition.topContributors`. */
  readonly topContributors: RecognitionTopContributorsGroup;
  /** The methods of `axero.recognition.users`. */
  readonly users: RecognitionUsersGroup;
}

/** The methods of `axero.recognition.programs`. */
export interface RecognitionProgramsGroup {
  /**
   * List the recognition programs.
   *
   * `GET /api/recognition/programs`
   *
   * Answer: The programs as items: their id is the ParentContentID of awards. Its shape is inferred.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: ReadMethod<NoArgs, Inferred<ContentItem>[]>;
}

/** The methods of `axero.recognition.awards`. */
export interface RecognitionAwardsGroup {
  /**
   * List the awards of a program.
   *
   * `GET /api/recognition/awards`
   *
   * Answer: The awards as items. Its shape is inferred. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  list: ReadMethod<RecognitionAwardsListArgs, Inferred<ContentItem>[]>;
  /**
   * List the programs with awards for a user.
   *
   * That the answer depends on what may be awarded to the user is inferred from the name of the
   * parameter.
   *
   * `GET /api/recognition/awards/programs`
   *
   * Answer: The programs as items. Its shape is inferred. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  listPrograms: ReadMethod<RecognitionAwardsListProgramsArgs, Inferred<ContentItem>[]>;
}

/** The methods of `axero.recognition.challenges`. */
export interface RecognitionChallengesGroup {
  /**
   * List the challenges of a program.
   *
   * `GET /api/recognition/challenges`
   *
   * Answer: One page of challenges as items. Its shape is inferred. Pages by StartPage and PageLength.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<RecognitionChallengesListArgs, Inferred<ContentItem>>;
}

/** The methods of `axero.recognition.topContributors`. */
export interface RecognitionTopContributorsGroup {
  /**
   * List the top contributors.
   *
   * `GET /api/recognition/topcontributors`
   *
   * Answer: The people with their figures (badges received or sent, challenges, points, rank), whose
   * names are unknown. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  list: ReadMethod<RecognitionTopContributorsListArgs, Inferred<User>[]>;
}

/** The methods of `axero.recognition.users`. */
export interface RecognitionUsersGroup {
  /**
   * Get the recognition figures of a user.
   *
   * `GET /api/recognition/users/{UserID}/insights`
   *
   * Answer: Shape unknown: an object of figures; no field name is known. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  getInsights: RequiredOpenReadMethod<RecognitionUsersGetInsightsArgs, 'recognition.users.getInsights'>;
}

/** The arguments of `axero.recognition.create`. */
export interface RecognitionCreateArgs {
  /** Id of the receiving user. */
  ToUserID: number;
  /** Id of the award. */
  AwardContentID: number;
  /** Reason. */
  Reason?: string | undefined;
}

/** The arguments of `axero.recognition.awards.list`. */
export interface RecognitionAwardsListArgs {
  /** Id of the recognition program. */
  ProgramID?: number | undefined;
}

/** The arguments of `axero.recognition.awards.listPrograms`. */
export interface RecognitionAwardsListProgramsArgs {
  /** For user id. */
  ForUserID?: number | undefined;
}

/** The arguments of `axero.recognition.challenges.list`. */
export interface RecognitionChallengesListArgs {
  /** Id of the recognition program. */
  ProgramID?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.recognition.topContributors.list`. */
export interface RecognitionTopContributorsListArgs {
  /** Id of the recognition program. */
  ProgramID?: number | undefined;
  /** Start of the time. Sent as `YYYYMMDD`. */
  FromDate?: Date | string | undefined;
  /** End of the time. Sent as `YYYYMMDD`. */
  ToDate?: Date | string | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.recognition.users.getInsights`. */
export interface RecognitionUsersGetInsightsArgs {
  /** Id of the user. */
  UserID: number;
  /** Start of the time. Sent as `YYYYMMDD`. */
  FromDate?: Date | string | undefined;
  /** End of the time. Sent as `YYYYMMDD`. */
  ToDate?: Date | string | undefined;
}
