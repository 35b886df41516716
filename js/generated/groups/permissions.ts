// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, ReadMethod } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';
import type { AccessMap } from '../models/permissions.ts';

/** The methods of `axero.permissions`. */
export interface PermissionsGroup {
  /** The methods of `axero.permissions.access`. */
  readonly access: PermissionsAccessGroup;
}

/** The methods of `axero.permissions.access`. */
export interface PermissionsAccessGroup {
  /**
   * Get which permissions somebody has.
   *
   * The answer is keyed by the names in the spelling of the caller.
   *
   * `GET /api/permissions/access`
   *
   * Answer: Whether each permission is given. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection, the vendor's mobile app.
   */
  get: ReadMethod<PermissionsAccessGetArgs, AccessMap>;
  /**
   * Set the permissions of a role.
   *
   * The body has one member for each permission to set.
   *
   * `PUT /api/permissions/access`
   *
   * Answer: Shape unknown: by the habit of the API AccessMap or true. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  set<T = unknown>(args?: PermissionsAccessSetArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.permissions.access.get`. */
export interface PermissionsAccessGetArgs {
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Names of permissions, such as Create, Update, AdminEntityUpdate. */
  PermissionsCsv?: readonly string[] | string | undefined;
  /** Item that the permissions are for. */
  EntityID?: number | undefined;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Another user than the signed-in one. */
  UserID?: number | undefined;
  /** Id of the role. */
  RoleID?: number | undefined;
}

/** The arguments of `axero.permissions.access.set`. */
export interface PermissionsAccessSetArgs {
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Id of the role. */
  RoleID?: number | undefined;
  /** Item that the permissions are for. */
  EntityID?: number | undefined;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Create. */
  Create?: boolean | undefined;
  [field: string]: unknown;
}
