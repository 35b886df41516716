// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod, RequiredOpenReadMethod } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';
import type { Bookmark } from '../models/bookmarks.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.bookmarks`. */
export interface BookmarksGroup {
  /**
   * List the bookmarks of the signed-in user.
   *
   * `GET /api/content/bookmarks`
   *
   * Answer: One page of bookmarks. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<BookmarksListArgs, Bookmark>;
  /**
   * Get the bookmark of an item, or the people who bookmarked it.
   *
   * `GET /api/content/{ContentID}/bookmarks`
   *
   * Answer: With UserID the bookmark of that person; without it the people who bookmarked the item. Its
   * shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredOpenReadMethod<BookmarksGetArgs, 'bookmarks.get', Bookmark | User[]>;
  /**
   * Bookmark an item.
   *
   * `POST /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown: by the habit of the API new bookmark id or true. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: BookmarksAddArgs, options?: CallOptions): Promise<T>;
  /**
   * Change the text of a bookmark.
   *
   * The collection sends the object inside a JSON string; the SDK sends the object, which the API takes
   * elsewhere in both forms.
   *
   * `PUT /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: BookmarksUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Remove a bookmark.
   *
   * `DELETE /api/content/{ContentID}/bookmarks`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: BookmarksRemoveArgs, options?: CallOptions): Promise<T>;
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
  /** Whose bookmark; without it the answer is the people. */
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
