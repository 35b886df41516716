import { type Axero, isAxeroError, type Open, type Space } from 'axero-widget-sdk';

/** The relation of the user to a space. */
export type Membership = 'member' | 'requested' | 'none';

/**
 * Returns whether an answer about a membership says that it was only asked for. Its fields are unknown: one is sought whose name speaks of a
 * request and that is true.
 */
export function isRequested(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    Object.entries(answer).some(([name, value]) => /pending|request/i.test(name) && value === true)
  );
}

/** Joins a space, and returns whether the user is a member now or has to wait for the administrators of the space. */
export async function join(axero: Axero, space: number, user: number): Promise<Membership> {
  const place = { SpaceID: space, UserID: user };
  await axero.spaces.members.add({ ...place, asMember: true, checkSpaceModeration: true });
  try {
    return isRequested(await axero.spaces.members.getStatus(place, { maxAge: 0 })) ? 'requested' : 'member';
  } catch (error) {
    // The site has the wish; that it does not say what became of it is no failure.
    if (isAxeroError(error)) return 'member';
    throw error;
  }
}

/** Returns the address of a space, where the site sends one. */
export function addressOf(space: Space): unknown {
  const sent = space as Open<Space>;
  return sent['SpaceURL'] ?? sent['SpaceUrl'];
}

/** Returns what the site says about a space, in one line. */
export function aboutOf(space: Space): string {
  const about = (space as Open<Space>)['Description'];
  return typeof about === 'string' ? about : '';
}
