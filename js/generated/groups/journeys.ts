// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs } from '../../client/types.ts';

/** The methods of `axero.journeys`. */
export interface JourneysGroup {
  /**
   * Get one journey.
   *
   * Only the path is known; the method is inferred.
   *
   * `GET /api/journey/{JourneyID}`
   *
   * Answer: Shape unknown. Evidence: seen in client code (B).
   */
  get(args: JourneysGetArgs, options?: CallOptions): Promise<unknown>;
  readonly users: JourneysUsersGroup;
}

/** The methods of `axero.journeys.users`. */
export interface JourneysUsersGroup {
  /**
   * Search users for a journey.
   *
   * Only the path is known; method and parameters are inferred or missing.
   *
   * `GET /api/journey/user/search`
   *
   * Answer: Shape unknown. Evidence: seen in client code (B).
   */
  search(args?: NoArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Add users to a journey.
   *
   * Only the path is known; method and body are inferred or missing.
   *
   * `POST /api/journey/user/add`
   *
   * Answer: Shape unknown. Evidence: seen in client code (B).
   */
  add(args?: JourneysUsersAddArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.journeys.get`. */
export interface JourneysGetArgs {
  /** Id of the journey. */
  JourneyID: number;
}

/** The arguments of `axero.journeys.users.add`. */
export interface JourneysUsersAddArgs {
  [field: string]: unknown;
}
