// Written by `npm run generate` from api/; do not edit.
import type { Attachment } from '../models/content.ts';

/** A comment on a case. Evidence: seen in client code. */
export interface CaseComment {
  CommentID: number;
  UserID?: number;
  UserDisplayName?: string;
  AvatarPath?: string;
  /** Display text. */
  CommentDateString?: string;
  /** HTML. */
  CommentTextHtmlFormatted?: string;
  /** Tags; their shape is not shown. */
  CommentTags?: unknown;
  Attachments?: Attachment[];
  [field: string]: unknown;
}
