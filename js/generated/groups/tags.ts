// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod } from '../../client/types.ts';
import type { EntityType, SortColumn, SortOrder } from '../codes.ts';
import type { Tag } from '../models/tags.ts';

/** The methods of `axero.tags`. */
export interface TagsGroup {
  /**
   * List tags.
   *
   * `GET /api/tags`
   *
   * Answer: One page of tags. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<TagsListArgs, Tag>;
  /**
   * Put tags on an item.
   *
   * `POST /api/tags`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: TagsAddArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.tags.list`. */
export interface TagsListArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Part of a tag. */
  SearchText?: string | undefined;
  /** Column to sort by; that it takes these codes is inferred. A code of `SortColumn`. */
  SortBy?: SortColumn | undefined;
  /**
   * Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
   * Unspecified.
   */
  SortOrder?: SortOrder | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.tags.add`. */
export interface TagsAddArgs {
  /** Names of tags, separated by commas; the separator is inferred. */
  Tags: string;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** The item. */
  EntityID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Keep the tags that the item has. */
  MergeWithExisting?: boolean | undefined;
}
