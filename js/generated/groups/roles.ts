// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs } from '../../client/types.ts';

/** The methods of `axero.roles`. */
export interface RolesGroup {
  /**
   * Get one site role.
   *
   * `GET /api/roles/{RoleID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: RolesGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Change a site role.
   *
   * `PUT /api/roles/{RoleID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  update(args: RolesUpdateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Delete a site role.
   *
   * `DELETE /api/roles/{RoleID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  delete(args: RolesDeleteArgs, options?: CallOptions): Promise<unknown>;
  /**
   * List the site roles.
   *
   * `GET /api/roles`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args?: NoArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Add a site role.
   *
   * `POST /api/roles`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  create(args?: RolesCreateArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.roles.get`. */
export interface RolesGetArgs {
  /** Id of the role. */
  RoleID: number;
}

/** The arguments of `axero.roles.update`. */
export interface RolesUpdateArgs {
  /** Id of the role. */
  RoleID: number;
  /** Role name. */
  RoleName?: string | undefined;
  /** Description. */
  Description?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.roles.delete`. */
export interface RolesDeleteArgs {
  /** Id of the role. */
  RoleID: number;
}

/** The arguments of `axero.roles.create`. */
export interface RolesCreateArgs {
  /** Role name. */
  RoleName?: string | undefined;
  /** Description. */
  Description?: string | undefined;
  [field: string]: unknown;
}
