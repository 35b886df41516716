// Written by `npm run generate` from api/; do not edit.
import type { CallOptions } from '../../client/types.ts';

/** The methods of `axero.tagGroups`. */
export interface TagGroupsGroup {
  /**
   * List the groups of tags.
   *
   * `GET /api/taggroups/list`
   *
   * Answer: The groups; the shape of a row is unknown. Evidence: the vendor's request collection (P).
   */
  list(args?: TagGroupsListArgs, options?: CallOptions): Promise<unknown[]>;
}

/** The arguments of `axero.tagGroups.list`. */
export interface TagGroupsListArgs {
  /** Whether the tags of each group are wanted too. */
  FetchTags?: boolean | undefined;
}
