// Written by `npm run generate` from api/; do not edit.

/** A tag and how often it is used. Evidence: inferred. */
export interface Tag {
  TagID?: number;
  TagName?: string;
  Count?: number;
  [field: string]: unknown;
}

/** A group of tags. It surely has a name as well, whose spelling is unknown. Evidence: inferred. */
export interface TagGroup {
  TagGroupID?: number;
  /** With FetchTags only. */
  Tags?: Tag[];
  [field: string]: unknown;
}
