// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod, RequiredReadMethod } from '../../client/types.ts';
import type { CommentStatus, EntityType, SortColumn, SortOrder } from '../codes.ts';
import type { AxeroComment } from '../models/comments.ts';
import type { Attachment } from '../models/content.ts';

/** The methods of `axero.comments`. */
export interface CommentsGroup {
  /**
   * Read one comment.
   *
   * `GET /api/comments/{CommentID}`
   *
   * Answer: One comment; the shape is inferred from the list. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<CommentsGetArgs, AxeroComment>;
  /**
   * Change the text of a comment.
   *
   * The collection sends the object inside a JSON string; the SDK sends the object, which the API takes
   * elsewhere in both forms.
   *
   * `PUT /api/comments/{CommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: CommentsUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a comment.
   *
   * `DELETE /api/comments/{CommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: CommentsDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List comments.
   *
   * On a page past the end ResponseData may be missing.
   *
   * `GET /api/comments`
   *
   * Answer: One page of comments. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: PagedMethod<CommentsListArgs, AxeroComment>;
  /**
   * Comment on an item.
   *
   * The site answers with the new id or with an object that has it as CommentID.
   *
   * `POST /api/comments`
   *
   * Answer: Id of the new comment, or an object with CommentID. Its shape is seen in client code.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
   * mobile app.
   */
  create(args: CommentsCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Set the state of a comment.
   *
   * `PUT /api/comments/{CommentID}/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setStatus<T = unknown>(args: CommentsSetStatusArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.comments.attachments`. */
  readonly attachments: CommentsAttachmentsGroup;
}

/** The methods of `axero.comments.attachments`. */
export interface CommentsAttachmentsGroup {
  /**
   * List the attachments of a comment.
   *
   * `GET /api/comments/{CommentID}/attachments`
   *
   * Answer: The attachments; the shape is inferred from those of items. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: RequiredReadMethod<CommentsAttachmentsListArgs, Attachment[]>;
}

/** The arguments of `axero.comments.get`. */
export interface CommentsGetArgs {
  /** The comment. */
  CommentID: number;
}

/** The arguments of `axero.comments.update`. */
export interface CommentsUpdateArgs {
  /** The comment. */
  CommentID: number;
  /** Comment text. */
  CommentText: string;
  [field: string]: unknown;
}

/** The arguments of `axero.comments.delete`. */
export interface CommentsDeleteArgs {
  /** The comment. */
  CommentID: number;
}

/** The arguments of `axero.comments.list`. */
export interface CommentsListArgs {
  /** Comment that was replied to. */
  ParentID?: number | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** The item. */
  EntityID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** State of the comments. 0 PendingWorkflow, 1 Published, 2 Spam, 3 Declined, 7 All. */
  Status?: CommentStatus | undefined;
  /** Author. */
  UserID?: number | undefined;
  /**
   * Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so. A
   * code of `SortColumn`.
   */
  SortColumn?: SortColumn | undefined;
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

/** The arguments of `axero.comments.create`. */
export interface CommentsCreateArgs {
  /** HTML. */
  CommentText: string;
  /** Id of the item. */
  EntityID: number;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType: EntityType;
  /** Comment that is replied to. */
  ParentCommentID?: number | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.comments.setStatus`. */
export interface CommentsSetStatusArgs {
  /** The comment. */
  CommentID: number;
  /** A code of CommentStatus, in quotes. */
  StatusID: number | string;
}

/** The arguments of `axero.comments.attachments.list`. */
export interface CommentsAttachmentsListArgs {
  /** The comment. */
  CommentID: number;
  /** Kind of the comment. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}
