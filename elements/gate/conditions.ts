import { type Axero, AxeroError, type CallOptions, isAxeroError, type Permission } from 'axero-widget-sdk';
import { didYouMean } from '../template/nearest.ts';

/** The permissions whose names are known: a site may say yes to a made-up one. */
const PERMISSIONS: readonly Permission[] = ['Create', 'Update', 'AdminEntityUpdate'];

/** Returns the words of a list with commas. */
export function wordsIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** Reads the attribute `permission`. */
export function permissionsIn(attribute: string | undefined): Permission[] {
  return wordsIn(attribute).map((word) => {
    const known = PERMISSIONS.find((name) => name.toLowerCase() === word.toLowerCase());
    if (!known)
      throw new AxeroError(
        'bad-argument',
        `permission: there is none called "${word}".${didYouMean(word, PERMISSIONS)}`,
      );
    return known;
  });
}

/** The item or place that a permission is asked for. */
export interface Target {
  readonly EntityType?: number;
  readonly EntityID?: number;
  readonly SpaceID?: number;
}

/**
 * Returns whether the user has all of the permissions. This is the read of `axero.can`, with the options of a watched read: a gate has to see an
 * answer from the cache and a failed refresh.
 */
export async function hasPermissions(
  axero: Axero,
  names: readonly Permission[],
  target: Target,
  options: CallOptions,
): Promise<boolean> {
  if (names.length === 0) return true;
  try {
    const answer = await axero.permissions.access.get(
      { ...target, PermissionsCsv: [...names].sort() },
      options,
    );
    const given = Object.entries(Object(answer) as object)
      .filter(([, value]) => value === true)
      .map(([name]) => name.toLowerCase());
    return names.every((name) => given.includes(name.toLowerCase()));
  } catch (error) {
    // The user cannot see the item.
    if (isAxeroError(error, 'not-found')) return false;
    throw error;
  }
}

/** Returns whether the user has one of the roles. */
export async function hasRole(
  axero: Axero,
  roles: readonly string[],
  options: CallOptions,
): Promise<boolean> {
  if (roles.length === 0) return true;
  const { UserID } = await axero.users.me({}, options);
  if (UserID === undefined) return false;
  const answer = (await axero.users.roles.list({ UserID }, options)) ?? [];
  const own = answer.map((role) => String(role?.RoleName ?? '').toLowerCase());
  return roles.some((role) => own.includes(role.toLowerCase()));
}
