// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs, ReadMethod, RequiredReadMethod } from '../../client/types.ts';
import type { Role } from '../models/roles.ts';

/** The methods of `axero.roles`. */
export interface RolesGroup {
  /**
   * Get one site role.
   *
   * `GET /api/roles/{RoleID}`
   *
   * Answer: The role. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<RolesGetArgs, Role>;
  /**
   * Change a site role.
   *
   * `PUT /api/roles/{RoleID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: RolesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a site role.
   *
   * `DELETE /api/roles/{RoleID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: RolesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the site roles.
   *
   * `GET /api/roles`
   *
   * Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<NoArgs, Role[]>;
  /**
   * Add a site role.
   *
   * `POST /api/roles`
   *
   * Answer: Shape unknown: by the habit of the API new RoleID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args?: RolesCreateArgs, options?: CallOptions): Promise<T>;
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
