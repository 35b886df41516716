// Written by `npm run generate` from api/; do not edit.
import type { EntityType } from '../codes.ts';

/** A comment on an item. Evidence: seen in client code. */
export interface AxeroComment {
  CommentID: number;
  /** 0 if it is not a reply. */
  ParentCommentID?: number;
  UserID?: number;
  UserDisplayName?: string;
  UserAvatarVirtualPath?: string;
  CommentText?: string;
  CommentTextFormatted?: string;
  /** HTML. */
  CommentTextHtmlFormatted?: string;
  /** Relative, written for display. */
  DateCommentedText?: string;
  CommentEntityType?: EntityType;
  [field: string]: unknown;
}

/** A new comment. Evidence: the vendor's request collection. */
export interface CommentInput {
  /** HTML. */
  CommentText: string;
  /** Id of the item. */
  EntityID: number;
  EntityType: EntityType;
  /** Comment that is replied to. */
  ParentCommentID?: number;
}

/** The answer to a new comment, where it is not the bare id. Evidence: seen in client code. */
export interface CommentReference {
  CommentID: number;
  [field: string]: unknown;
}
