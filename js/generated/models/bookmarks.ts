// Written by `npm run generate` from api/; do not edit.
import type { EntityType } from '../codes.ts';

/** What a bookmark says. Evidence: the vendor's request collection. */
export interface BookmarkText {
  Title?: string;
  Description?: string;
}

/** A bookmark of an item. It surely has an id of its own, whose name is unknown. Evidence: inferred. */
export interface Bookmark {
  Title?: string;
  Description?: string;
  ContentID?: number;
  EntityType?: EntityType;
  UserID?: number;
  [field: string]: unknown;
}
