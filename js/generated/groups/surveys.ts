// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod } from '../../client/types.ts';
import type { SurveyVote } from '../models/surveys.ts';

/** The methods of `axero.surveys`. */
export interface SurveysGroup {
  /**
   * Read one survey.
   *
   * `GET /api/surveys/{SurveyID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: SurveysGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * List surveys.
   *
   * `GET /api/surveys/list`
   *
   * Answer: One page of surveys; the shape of a row is unknown. Pages by StartPage and PageLength.
   * Evidence: the vendor's request collection (P).
   */
  list: PagedMethod<SurveysListArgs, unknown>;
  /**
   * Answer a survey as the signed-in user.
   *
   * `POST /api/surveys/{SurveyID}/votes`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  vote(args: SurveysVoteArgs, options?: CallOptions): Promise<unknown>;
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
  /** Body. */
  body: readonly SurveyVote[];
}
