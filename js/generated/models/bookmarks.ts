// Written by `npm run generate` from api/; do not edit.

/** What a bookmark says. Evidence: the vendor's request collection. */
export interface BookmarkText {
  Title?: string;
  Description?: string;
  [field: string]: unknown;
}
