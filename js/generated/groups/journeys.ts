// Written by `npm run generate` from api/; do not edit.
import type {
  CallOptions,
  Inferred,
  NoArgs,
  ReadMethod,
  RequiredOpenReadMethod,
} from '../../client/types.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.journeys`. */
export interface JourneysGroup {
  /**
   * Get one journey.
   *
   * Only the path is known; the method is inferred.
   *
   * `GET /api/journey/{JourneyID}`
   *
   * Answer: Shape unknown: the journey with its steps and, for a person, percent complete, the current
   * step and which steps are locked, delayed or done; no field name is known. Evidence: seen in client
   * code. Sources: scripts for the Page Builder.
   */
  get: RequiredOpenReadMethod<JourneysGetArgs, 'journeys.get'>;
  /** The methods of `axero.journeys.users`. */
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
   * Answer: The people. Its shape is inferred. Evidence: seen in client code. Sources: scripts for the
   * Page Builder.
   */
  search: ReadMethod<NoArgs, Inferred<User>[]>;
  /**
   * Add users to a journey.
   *
   * Only the path is known; method and body are inferred or missing.
   *
   * `POST /api/journey/user/add`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: seen in client code.
   * Sources: scripts for the Page Builder.
   */
  add<T = unknown>(args?: JourneysUsersAddArgs, options?: CallOptions): Promise<T>;
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
