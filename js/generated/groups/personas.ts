// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs } from '../../client/types.ts';
import type { Persona, PersonaActionInput, PersonaConditionInput } from '../models/personas.ts';

/** The methods of `axero.personas`. */
export interface PersonasGroup {
  /**
   * List the personas.
   *
   * `GET /api/personas`
   *
   * Answer: Shape unknown. Access: Site administrators; space administrators where the system property
   * PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection (P).
   */
  list(args?: NoArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Add a persona.
   *
   * `POST /api/personas`
   *
   * Answer: The new persona. Access: Site administrators; space administrators where the system property
   * PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation (DOC 90735, P).
   */
  create(args?: PersonasCreateArgs, options?: CallOptions): Promise<Persona>;
  /**
   * Get one persona.
   *
   * `GET /api/personas/{PersonaID}`
   *
   * Answer: Shape unknown. Access: Site administrators; space administrators where the system property
   * PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection (P).
   */
  get(args: PersonasGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Change a persona.
   *
   * Fields that are left out stay as they are: the documented sample sends only the name.
   *
   * `PUT /api/personas/{PersonaID}`
   *
   * Answer: The changed persona. Access: Site administrators; space administrators where the system
   * property PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation (DOC 90776).
   */
  update(args: PersonasUpdateArgs, options?: CallOptions): Promise<Persona>;
  /**
   * Delete a persona.
   *
   * `DELETE /api/personas/{PersonaID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Access: Site administrators; space
   * administrators where the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's
   * request collection (P).
   */
  delete(args: PersonasDeleteArgs, options?: CallOptions): Promise<unknown>;
  readonly users: PersonasUsersGroup;
}

/** The methods of `axero.personas.users`. */
export interface PersonasUsersGroup {
  /**
   * List the users that a persona matches.
   *
   * `GET /api/personas/{PersonaID}/users`
   *
   * Answer: Shape unknown. Access: Site administrators; space administrators where the system property
   * PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection (P).
   */
  list(args: PersonasUsersListArgs, options?: CallOptions): Promise<unknown>;
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
