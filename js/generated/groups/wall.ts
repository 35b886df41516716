// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  Inferred,
  PagedMethod,
  RequiredPagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { ActivityAction, EntityType } from '../codes.ts';
import type { ContentItem } from '../models/content.ts';
import type { WallEntry } from '../models/wall.ts';

/** The methods of `axero.wall`. */
export interface WallGroup {
  /**
   * Read one wall post.
   *
   * `GET /api/wall/{WallPostID}`
   *
   * Answer: The post with its comments. Its shape is seen in client code. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  get: RequiredReadMethod<WallGetArgs, WallEntry>;
  /**
   * Delete a wall post.
   *
   * `DELETE /api/wall/{WallPostID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: WallDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * Write a wall post.
   *
   * `POST /api/wall`
   *
   * Answer: The new id. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  create(args: WallCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Read the activity stream of a space or a person.
   *
   * Addresses in the answer may lack their scheme. HTML fields are markup of the server: use the plain
   * text or sanitise.
   *
   * `GET /api/wall/stream`
   *
   * Answer: One page of the stream. Pages by StartPage and PageLength. Evidence: the vendor's
   * documentation. Sources: page 715 of the vendor's documentation, the vendor's request collection, the
   * vendor's mobile app.
   */
  listStream: PagedMethod<WallListStreamArgs, WallEntry>;
  /**
   * Read the ticker of recent activities.
   *
   * `GET /api/wall/ticker`
   *
   * Answer: One page of the ticker. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  listTicker: PagedMethod<WallListTickerArgs, WallEntry>;
  /** The methods of `axero.wall.comments`. */
  readonly comments: WallCommentsGroup;
  /** The methods of `axero.wall.files`. */
  readonly files: WallFilesGroup;
  /** The methods of `axero.wall.posts`. */
  readonly posts: WallPostsGroup;
}

/** The methods of `axero.wall.comments`. */
export interface WallCommentsGroup {
  /**
   * Comment on a wall post.
   *
   * `POST /api/wall/comment`
   *
   * Answer: Id of the new comment, or an object with CommentID. Its shape is seen in client code.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
   * mobile app.
   */
  create(args: WallCommentsCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Change the text of a comment on a wall post.
   *
   * `PUT /api/wall/comment`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: WallCommentsUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a comment on a wall post.
   *
   * `DELETE /api/wall/comment/{WallCommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: WallCommentsDeleteArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.wall.files`. */
export interface WallFilesGroup {
  /**
   * Add a file to a wall post.
   *
   * `POST /api/spaces/{SpaceID}/wall/{WallID}/files`
   *
   * Answer: The files as content items. Evidence: the vendor's documentation. Sources: page 33772 of the
   * vendor's documentation, the vendor's request collection, the vendor's mobile app.
   */
  add(args: WallFilesAddArgs, options?: CallOptions): Promise<ContentItem[]>;
}

/** The methods of `axero.wall.posts`. */
export interface WallPostsGroup {
  /**
   * List the posts on the wall of a person.
   *
   * `GET /api/wallposts/user/{UserID}`
   *
   * Answer: One page of wall posts. Its shape is inferred. Pages by StartPage and PageLength. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection.
   */
  listByUser: RequiredPagedMethod<WallPostsListByUserArgs, Inferred<WallEntry>>;
  /**
   * Count the posts on the wall of a person.
   *
   * `GET /api/wallposts/user/{UserID}/count`
   *
   * Answer: The number; the shape is inferred from the name. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  countByUser: RequiredReadMethod<WallPostsCountByUserArgs, number>;
  /**
   * List the posts on the wall of a space.
   *
   * `GET /api/wallposts/space/{SpaceID}`
   *
   * Answer: One page of wall posts. Its shape is inferred. Pages by StartPage and PageLength. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection.
   */
  listBySpace: RequiredPagedMethod<WallPostsListBySpaceArgs, Inferred<WallEntry>>;
  /**
   * Count the posts on the wall of a space.
   *
   * `GET /api/wallposts/space/{SpaceID}/count`
   *
   * Answer: The number; the shape is inferred from the name. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  countBySpace: RequiredReadMethod<WallPostsCountBySpaceArgs, number>;
}

/** The arguments of `axero.wall.get`. */
export interface WallGetArgs {
  /** The wall post. */
  WallPostID: number;
}

/** The arguments of `axero.wall.delete`. */
export interface WallDeleteArgs {
  /** The wall post. */
  WallPostID: number;
}

/** The arguments of `axero.wall.create`. */
export interface WallCreateArgs {
  /** Wall text. */
  WallText: string;
  /** Shared link title. */
  SharedLinkTitle?: string | undefined;
  /** Shared link description. */
  SharedLinkDescription?: string | undefined;
  /** Shared link image src. */
  SharedLinkImageSrc?: string | undefined;
  /** Shared link href. */
  SharedLinkHref?: string | undefined;
  /** Person on whose wall it is written. */
  ToUserId?: number | undefined;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.wall.listStream`. */
export interface WallListStreamArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Comments that come with each entry. */
  NumberOfComments?: number | undefined;
  /** The person. */
  UserID?: number | undefined;
  /** Whether LikeDislikeControlHTML is wanted; seen in client code only. */
  setLikeDislikeHTML?: boolean | undefined;
}

/** The arguments of `axero.wall.listTicker`. */
export interface WallListTickerArgs {
  /** Only these kinds. Codes of `EntityType`. */
  EntityTypeCsv?: readonly EntityType[] | string | undefined;
  /** Only this action. A code of `ActivityAction`. */
  Activity?: ActivityAction | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Only this person. */
  UserID?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.wall.comments.create`. */
export interface WallCommentsCreateArgs {
  /** Comment text. */
  CommentText: string;
  /** Wall id. */
  WallID: number;
  [field: string]: unknown;
}

/** The arguments of `axero.wall.comments.update`. */
export interface WallCommentsUpdateArgs {
  /** Comment id. */
  CommentID: number;
  /** Comment text. */
  CommentText: string;
  [field: string]: unknown;
}

/** The arguments of `axero.wall.comments.delete`. */
export interface WallCommentsDeleteArgs {
  /** The comment. */
  WallCommentID: number;
}

/** The arguments of `axero.wall.files.add`. */
export interface WallFilesAddArgs {
  /** The space. */
  SpaceID: number;
  /** The wall post. */
  WallID: number;
  /** Folder that the file goes to. */
  DirectoryID?: number | undefined;
  /** File. */
  file: Bytes;
}

/** The arguments of `axero.wall.posts.listByUser`. */
export interface WallPostsListByUserArgs {
  /** The person. */
  UserID: number;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.wall.posts.countByUser`. */
export interface WallPostsCountByUserArgs {
  /** The person. */
  UserID: number;
}

/** The arguments of `axero.wall.posts.listBySpace`. */
export interface WallPostsListBySpaceArgs {
  /** The space. */
  SpaceID: number;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.wall.posts.countBySpace`. */
export interface WallPostsCountBySpaceArgs {
  /** The space. */
  SpaceID: number;
}
