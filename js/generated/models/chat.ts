// Written by `npm run generate` from api/; do not edit.

/**
 * A chat message. No answer of the chat routes was seen: the fields are those of unread messages.
 * Evidence: inferred.
 */
export interface ChatMessage {
  MessageID?: number;
  ThreadID?: number;
  SenderUserDisplayName?: string;
  MessageBody?: string;
  /** Date; its spelling is not shown. */
  DateSent?: string;
  [field: string]: unknown;
}

/** Settings of the chat page. Evidence: seen in client code. */
export interface ChatGlobals {
  /** 0 if nobody is signed in. */
  currentUserID?: number;
  currentUserDisplayName?: string;
  loginUrl?: string;
  logoutUrl?: string;
  homeUrl?: string;
  cfVersion?: string;
  appName?: string;
  attachmentUploadUrl?: string;
  /** Kinds of files that may be attached; the shape is not shown. */
  allowedExtensions?: unknown;
  /** Largest attachment; the unit is not shown. */
  sizeLimit?: number;
  /** Texts of the user interface; the shape is not shown. */
  languageResources?: unknown;
  isADEnabled?: boolean;
  [field: string]: unknown;
}
