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
  /** Kinds of files that may be attached, separated by commas. */
  allowedExtensions?: string;
  /** Bytes of the largest attachment. */
  sizeLimit?: number;
  /** Texts of the user interface by their keys. */
  languageResources?: Record<string, string>;
  isADEnabled?: boolean;
  isRelease?: boolean;
  docTitle?: string;
  favicon?: string;
  customOverrideCss?: string;
  virtualDirectory?: string;
  loadingImage?: string;
  allowMessageEditDelete?: boolean;
  allowEnterKeyAsSubmit?: boolean;
  currentUserAvatar?: string;
  currentUserPresenceClass?: string;
  rooms?: unknown[];
  /** The room that is open; its shape is not shown. */
  activeRoom?: unknown;
  /** Spelled so on the wire; its shape is not shown. */
  activeRoomInforCore?: unknown;
  getFriendsUrl?: string;
  desktopNotificationImageUrl?: string;
  chatSoundUrl?: string;
  appLogoUrl?: string;
  isSignalRClientConnectionLoggingEnabled?: boolean;
  [field: string]: unknown;
}

/** A conversation. The fields are those of the chat page's live connection. Evidence: inferred. */
export interface ChatThread {
  ThreadID?: number;
  /** ThreadID as text. */
  Name?: string;
  ThreadTitleOriginal?: string;
  ParticipantsJsonString?: string;
  UserID?: number;
  /** 1 group; 3 two people. */
  RoomType?: number;
  RoomDisplayName?: string;
  RoomImageUrl?: string;
  /** A CSS class: status-online, status-offline, status-invisible or status-away. */
  Presence?: string;
  UnreadMessageCount?: number;
  Count?: number;
  IsFavorite?: boolean;
  IsOwner?: boolean;
  /** UTC. */
  When?: string;
  /** Text of the last message. */
  MessageBody?: string;
  Users?: ChatUser[];
  RecentMessages?: ChatHubMessage[];
  [field: string]: unknown;
}

/** A message as the chat page's live connection sends it. Evidence: inferred. */
export interface ChatHubMessage {
  ID?: string;
  MessageID?: number;
  ThreadID?: number;
  Content?: string;
  HtmlEncoded?: boolean;
  /** HTML. */
  HtmlContent?: string;
  /** UTC. */
  When?: string;
  ImageUrl?: string;
  Source?: string;
  MessageType?: number;
  IsDeleted?: boolean;
  IsEdited?: boolean;
  MessageDeliveryStatusClass?: string;
  Attachment?: ChatAttachment;
  User?: ChatUser;
  [field: string]: unknown;
}

/** A file of a chat message. Evidence: inferred. */
export interface ChatAttachment {
  Url?: string;
  Name?: string;
  ThumbUrl?: string;
  IsImage?: boolean;
  Extension?: string;
  ExtensionClass?: string;
  /** Written for display. */
  Size?: string;
  [field: string]: unknown;
}

/** A person of a conversation. Evidence: inferred. */
export interface ChatUser {
  UserID?: number;
  Name?: string;
  AvatarImageURL?: string;
  /** A CSS class. */
  Presence?: string;
  OnlineChatStatus?: number;
  SkypeIM?: string;
  IsAdmin?: boolean;
  IsAfk?: boolean;
  LastActivityDate?: string;
  Active?: boolean;
  Country?: string;
  Flag?: string;
  Hash?: string;
  [field: string]: unknown;
}
