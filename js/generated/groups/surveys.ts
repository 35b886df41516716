// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod, RequiredReadMethod } from '../../client/types.ts';
import type { Survey, SurveyVote } from '../models/surveys.ts';

/** The methods of `axero.surveys`. */
export interface SurveysGroup {
  /**
   * Read one survey.
   *
   * `GET /api/surveys/{SurveyID}`
   *
   * Answer: The survey. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<SurveysGetArgs, Survey>;
  /**
   * List surveys.
   *
   * `GET /api/surveys/list`
   *
   * Answer: One page of surveys. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<SurveysListArgs, Survey>;
  /**
   * Answer a survey as the signed-in user.
   *
   * `POST /api/surveys/{SurveyID}/votes`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  vote<T = unknown>(args: SurveysVoteArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.surveys.get`. */
export interface SurveysGetArgs {
  /** The survey. */
  SurveyID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.surveys.list`. */
export interface SurveysListArgs {
  /** Only these spaces. */
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

/** The arguments of `axero.surveys.vote`. */
export interface SurveysVoteArgs {
  /** The survey. */
  SurveyID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
  /** Votes. */
  Votes: readonly SurveyVote[];
}
