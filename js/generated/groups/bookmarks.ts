// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';

/** The methods of `axero.bookmarks`. */
export interface BookmarksGroup {
  /**
   * List the bookmarks of the signed-in user.
   *
   * `GET /api/content/bookmarks`
   *
   * Answer: One page of bookmarks; the shape of a row is unknown. Pages by StartPage and PageLength.
   * Evidence: the vendor's request collection (P).
   */
  list: PagedMethod<BookmarksListArgs, unknown>;
  /**
   * Read the bookmark of an item.
   *
   * `GET /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: BookmarksGetArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Bookmark an item.
   *
   * `POST /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  add(args: BookmarksAddArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Change the text of a bookmark.
   *
   * `PUT /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  update(args: BookmarksUpdateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Remove a bookmark.
   *
   * `DELETE /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  remove(args: BookmarksRemoveArgs, options?: CallOptions): Promise<unknown>;
}

/** The arguments of `axero.bookmarks.list`. */
export interface BookmarksListArgs {
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.bookmarks.get`. */
export interface BookmarksGetArgs {
  /** The item. */
  ContentID: number;
  /** Whose bookmark. */
  UserID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.bookmarks.add`. */
export interface BookmarksAddArgs {
  /** The item. */
  ContentID: number;
  /** Title. */
  Title?: string | undefined;
  /** Description. */
  Description?: string | undefined;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  Entitytype?: EntityType | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.bookmarks.update`. */
export interface BookmarksUpdateArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  entitytype?: EntityType | undefined;
  /** Title. */
  Title?: string | undefined;
  /** Description. */
  Description?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.bookmarks.remove`. */
export interface BookmarksRemoveArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}
