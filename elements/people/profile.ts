import type { Open, User } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';

/** Returns the address of a profile: below the folder that the page names, or where the site sends one. */
export function profileLink(user: User, folder: string | undefined): string | undefined {
  const person = user as Open<User>;
  if (folder && typeof person.UserName === 'string' && person.UserName !== '')
    // Half of a character, which a cut name may end with, cannot be encoded.
    return safeLink(
      folder.replace(/\/*$/, '/') + encodeURIComponent(person.UserName.replace(/\p{Cs}/gu, '')),
    );
  return safeLink(person['ProfileURL'] ?? person['ProfileUrl']);
}

/** Returns the name to show for a person. */
export function nameOf(person: User): string {
  return String(person.UserInfoDisplayName || person.UserName || '');
}

/** Returns the letter that takes the place of a missing picture. */
export function initial(person: User): string {
  return [...nameOf(person)][0] ?? '';
}
