// Written by `npm run generate` from api/; do not edit.
import type { ReadMethod } from '../../client/types.ts';
import type { TagGroup } from '../models/tags.ts';

/** The methods of `axero.tagGroups`. */
export interface TagGroupsGroup {
  /**
   * List the groups of tags.
   *
   * `GET /api/taggroups/list`
   *
   * Answer: The groups of tags. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<TagGroupsListArgs, TagGroup[]>;
}

/** The arguments of `axero.tagGroups.list`. */
export interface TagGroupsListArgs {
  /** Whether the tags of each group are wanted too. */
  FetchTags?: boolean | undefined;
}
