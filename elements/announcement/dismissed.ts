/** The most announcements that are remembered: older ones are not shown by the site either. */
const MOST = 50;

/** Each user has a key: who signs in after another on the same computer sees what that one has dismissed. */
const keyOf = (userId: number): string => `axero-announcement.dismissed.${userId}`;

/** The announcements that were dismissed where the browser stores nothing, until the page is left. */
const unstored = new Map<number, number[]>();

/** Returns the ids of the announcements that a user has dismissed in this browser, the latest first. */
export function dismissed(userId: number): number[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
    if (Array.isArray(stored))
      return [...(unstored.get(userId) ?? []), ...stored.filter((id) => typeof id === 'number')];
  } catch {
    // The browser forbids storage, or another script wrote there.
  }
  return unstored.get(userId) ?? [];
}

/** Remembers that a user has dismissed an announcement. */
export function rememberDismissed(userId: number, id: number): void {
  const ids = [id, ...dismissed(userId).filter((known) => known !== id)].slice(0, MOST);
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(ids));
  } catch {
    unstored.set(userId, ids);
  }
}
