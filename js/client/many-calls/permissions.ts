import { ownEntries } from '../../request/own-entries.ts';
import { argumentError } from '../../request/readable.ts';
import type { Axero } from '../client.ts';

/** The permissions that clients of the API ask for. Others: `axero.permissions.access.get`, where a made-up name may be answered too. */
export const PERMISSIONS = ['Create', 'Update', 'AdminEntityUpdate'] as const;

/** A permission that `axero.can` knows. */
export type Permission = (typeof PERMISSIONS)[number];

/** The item or place that a permission is asked for. */
export interface PermissionTarget {
  /** Kind of the item, see `EntityType`. */
  EntityType?: number | undefined;
  /** Id of the item; without it the permission is for the kind as a whole. */
  EntityID?: number | undefined;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
}

type Access = Record<string, boolean>;

/** Asks for permissions of the signed-in user; those that are asked for together are one request for each target. */
export class Permissions {
  private readonly open = new Map<string, { names: Set<Permission>; answer: Promise<Access> }>();

  constructor(private readonly axero: () => Axero) {}

  async can(permission: Permission, target: PermissionTarget = {}): Promise<boolean> {
    if (!PERMISSIONS.includes(permission))
      throw argumentError('can', `can(permission) takes one of ${PERMISSIONS.join(', ')}.`);
    // All of it: the operation refuses a name that it does not have.
    const place = { ...target };
    const key = JSON.stringify(place);
    let asked = this.open.get(key);
    if (!asked) {
      const names = new Set<Permission>();
      const answer = Promise.resolve().then(() => {
        // A later question is another request.
        this.open.delete(key);
        return this.axero().permissions.access.get({
          ...place,
          PermissionsCsv: [...names].sort(),
        }) as Promise<Access>;
      });
      asked = { names, answer };
      this.open.set(key, asked);
    }
    asked.names.add(permission);
    const answer = ownEntries((await asked.answer) ?? {});
    return answer.some(([name, given]) => name.toLowerCase() === permission.toLowerCase() && given === true);
  }
}
