// Written by `npm run generate` from api/; do not edit.

/** A name and a value. Evidence: seen in client code. */
export interface Announcement {
  PropertyID?: number;
  PropertyName?: string;
  PropertyValue?: string;
  SpaceImageUrl?: string;
  [field: string]: unknown;
}
