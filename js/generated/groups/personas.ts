// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, Inferred, NoArgs, ReadMethod, RequiredReadMethod } from '../../client/types.ts';
import type { Persona, PersonaActionInput, PersonaConditionInput } from '../models/personas.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.personas`. */
export interface PersonasGroup {
  /**
   * List the personas.
   *
   * `GET /api/personas`
   *
   * Answer: The personas. Its shape is inferred. Access: Site administrators; space administrators where
   * the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  list: ReadMethod<NoArgs, Inferred<Persona>[]>;
  /**
   * Add a persona.
   *
   * `POST /api/personas`
   *
   * Answer: The new persona. Access: Site administrators; space administrators where the system property
   * PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation. Sources: page 90735 of the
   * vendor's documentation, the vendor's request collection.
   */
  create(args?: PersonasCreateArgs, options?: CallOptions): Promise<Persona>;
  /**
   * Get one persona.
   *
   * `GET /api/personas/{PersonaID}`
   *
   * Answer: The persona. Its shape is inferred. Access: Site administrators; space administrators where
   * the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<PersonasGetArgs, Inferred<Persona>>;
  /**
   * Change a persona.
   *
   * Fields that are left out stay as they are: the documented sample sends only the name.
   *
   * `PUT /api/personas/{PersonaID}`
   *
   * Answer: The changed persona. Access: Site administrators; space administrators where the system
   * property PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation. Sources: page 90776 of
   * the vendor's documentation.
   */
  update(args: PersonasUpdateArgs, options?: CallOptions): Promise<Persona>;
  /**
   * Delete a persona.
   *
   * `DELETE /api/personas/{PersonaID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Access: Site administrators; space administrators where the system property
   * PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection.
   */
  delete<T = unknown>(args: PersonasDeleteArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.personas.users`. */
  readonly users: PersonasUsersGroup;
}

/** The methods of `axero.personas.users`. */
export interface PersonasUsersGroup {
  /**
   * List the users that a persona matches.
   *
   * `GET /api/personas/{PersonaID}/users`
   *
   * Answer: The people. Its shape is inferred. Access: Site administrators; space administrators where
   * the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  list: RequiredReadMethod<PersonasUsersListArgs, Inferred<User>[]>;
}

/** The arguments of `axero.personas.create`. */
export interface PersonasCreateArgs {
  /** Name. */
  Name?: string | undefined;
  /** Persona id. */
  PersonaID?: number | undefined;
  /** Is enabled. */
  IsEnabled?: boolean | undefined;
  /** Include actions. */
  IncludeActions?: boolean | undefined;
  /** The parameter list spells it RunActionOnSave, the samples so. */
  RunActionsOnSave?: boolean | undefined;
  /** 0 in the samples, presumably all conditions. */
  PersonaMatchCondition?: number | undefined;
  /** Persona conditions. */
  PersonaConditions?: readonly PersonaConditionInput[] | undefined;
  /** Persona actions. */
  PersonaActions?: readonly PersonaActionInput[] | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.personas.get`. */
export interface PersonasGetArgs {
  /** Id of the persona. */
  PersonaID: number;
}

/** The arguments of `axero.personas.update`. */
export interface PersonasUpdateArgs {
  /** Id of the persona. */
  PersonaID: number;
  /** Name. */
  Name?: string | undefined;
  /** Is enabled. */
  IsEnabled?: boolean | undefined;
  /** Include actions. */
  IncludeActions?: boolean | undefined;
  /** The parameter list spells it RunActionOnSave, the samples so. */
  RunActionsOnSave?: boolean | undefined;
  /** 0 in the samples, presumably all conditions. */
  PersonaMatchCondition?: number | undefined;
  /** Persona conditions. */
  PersonaConditions?: readonly PersonaConditionInput[] | undefined;
  /** Persona actions. */
  PersonaActions?: readonly PersonaActionInput[] | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.personas.delete`. */
export interface PersonasDeleteArgs {
  /** Id of the persona. */
  PersonaID: number;
}

/** The arguments of `axero.personas.users.list`. */
export interface PersonasUsersListArgs {
  /** Id of the persona. */
  PersonaID: number;
  /** Rows of the answer. Default: 20. */
  PageLength?: number | undefined;
}
