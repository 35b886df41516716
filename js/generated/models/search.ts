// Written by `npm run generate` from api/; do not edit.
import type { EntityType } from '../codes.ts';

/** A hit of the search. Evidence: seen in client code. */
export interface SearchResult {
  ContentID: number;
  EntityType: EntityType;
  Title?: string;
  Summary?: string;
  ContentImageURL?: string;
  /** Written for display. */
  DateCreatedString?: string;
  AuthorUserID?: number;
  AuthorUserDisplayName?: string;
  AuthorUserAvatarImageURL?: string;
  SpaceID?: number;
  SpaceName?: string;
  ParentContentID?: number;
  [field: string]: unknown;
}
