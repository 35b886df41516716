// Written by `npm run generate` from api/; do not edit.

/** A person. Sites send more fields than the ones known here. Evidence: seen in client code. */
export interface User {
  UserID: number;
  UserName?: string;
  /** Name to show. */
  UserInfoDisplayName?: string;
  Email?: string;
  AvatarImageURL?: string;
  FirstName?: string;
  LastName?: string;
  RankName?: string;
}

/**
 * Profile fields of a person by their displayed names, which each site chooses. Some sites write
 * FirstName where others write First name. Evidence: seen in client code.
 */
export interface UserProfile {
  'First name'?: string;
  /** The second entry is the URL. */
  'Profile photo'?: unknown[];
  'Cover photo'?: unknown;
  'About me'?: string;
  Department?: string;
  Phone?: string;
  Email?: string;
  Company?: string;
  City?: string;
  State?: string;
  Interests?: unknown;
  [field: string]: unknown;
}
