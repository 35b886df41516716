// Written by `npm run generate` from api/; do not edit.
import type { AttendanceType } from '../codes.ts';

/**
 * A person of an event. Guests from outside have no UserID, but a name or an address whose spelling is
 * unknown. Evidence: inferred.
 */
export interface EventAttendee {
  UserID?: number;
  AttendanceType?: AttendanceType;
  /** True for a member of the site. */
  IsCommunityUser?: boolean;
  Organizer?: boolean;
  UserName?: string;
  /** Name to show. */
  UserInfoDisplayName?: string;
  FirstName?: string;
  LastName?: string;
  Email?: string;
  AvatarImageURL?: string;
  [field: string]: unknown;
}
