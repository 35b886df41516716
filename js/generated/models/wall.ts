// Written by `npm run generate` from api/; do not edit.
import type { ActivityAction, EntityType } from '../codes.ts';
import type { LikeInfo } from '../models/content.ts';
import type { AxeroEvent } from '../models/events.ts';
import type { Space } from '../models/spaces.ts';

/** A new wall post. Evidence: the vendor's request collection. */
export interface WallPostInput {
  WallText: string;
  SharedLinkTitle?: string;
  SharedLinkDescription?: string;
  SharedLinkImageSrc?: string;
  SharedLinkHref?: string;
  /** Person on whose wall it is written. */
  ToUserId?: number;
  /** 0 is the top-level community. */
  SpaceID?: number;
}

/**
 * One entry of the activity stream or of the ticker; the ticker has a part of the fields. Evidence:
 * the vendor's documentation.
 */
export interface WallEntry {
  WallID: number;
  ActivityFeedID?: number;
  ActivityEntityID?: number;
  ActivityEntityType?: EntityType;
  ActivityEntityTypeID?: number;
  ActivityContentTypeID?: number;
  ActivityAction?: ActivityAction;
  WallContentType?: number;
  OEmbedProviderType?: number;
  DisplayOption?: number;
  ParentEntityID?: number;
  PermissionCheckEntityID?: number;
  SpaceID?: number;
  ToUserID?: number;
  WallText?: string;
  WallTextFormatted?: string;
  /** HTML. */
  WallTextHtmlFormatted?: string;
  ActionText?: string;
  /** HTML links in the ticker. */
  ActivityText?: string;
  UserID?: number;
  UserName?: string;
  UserEmail?: string;
  FirstName?: string;
  LastName?: string;
  UserDisplayName?: string;
  AvatarPath?: string;
  UserAvatarFullUrl?: string;
  UserProfileURL?: string;
  MediaServerRootURL?: string;
  ActivityDate?: string;
  /** Relative, written for display. */
  DateTimeSpan?: string;
  DateTimeISO?: string;
  DateTimeFull?: string;
  CanBeCommented?: boolean;
  CanBeLiked?: boolean;
  CanBeDeleted?: boolean;
  CanFollow?: boolean;
  CanBookmark?: boolean;
  IsFeed?: boolean;
  EntityComments?: unknown[];
  EntityCommentCount?: number;
  CustomEntityActivityComments?: unknown[];
  Photos?: WallMedia[];
  Files?: WallMedia[];
  /** The comments of a post. */
  WallComment?: WallComment[];
  /** HTML. */
  LikeDislikeControlHTML?: string;
  /** May lack its scheme. */
  WallPostPermURL?: string;
  /** May lack its scheme. */
  WallPostURL?: string;
  Subject?: string;
  Summary?: string;
  ToUserDisplayName?: string;
  SpaceName?: string;
  TitleImageURL?: string;
  ContentThumbImageFullURL?: string;
  AwardContentTitle?: string;
  AwardContentImageURL?: string;
  CommentCount?: number;
  /** Written for display. */
  DateCreatedString?: string;
  /** Tags separated by commas. */
  TagsCSV?: string;
  NewsFeedText?: string;
  ContentTitle?: string;
  ContentFeaturedImageFullURL?: string;
  ToUserAvatarVirtualPath?: string;
  LikeDislikeCountResult?: LikeInfo;
  Event?: AxeroEvent;
  Entity?: WallEntity;
  Space?: Space;
  ChildNewsFeed?: WallChildEntry;
}

/** The entry that a stream entry repeats. Evidence: seen in client code. */
export interface WallChildEntry {
  ActionText?: string;
  Subject?: string;
  Files?: WallMedia[];
  Photos?: WallMedia[];
  [field: string]: unknown;
}

/** A comment on a wall post; it comes inside the entry of the post. Evidence: seen in client code. */
export interface WallComment {
  CommentID?: number;
  WallID?: number;
  /** HTML. */
  CommentTextHtmlFormatted?: string;
  /** Relative, written for display. */
  DateTimeSpan?: string;
  /** Relative, written for display. */
  DateCommentedText?: string;
  FromUserDisplayName?: string;
  FromUserAvatarVirtualPath?: string;
  UserDisplayName?: string;
  UserAvatarVirtualPath?: string;
  [field: string]: unknown;
}

/** A photo or a file of a stream entry. Evidence: seen in client code. */
export interface WallMedia {
  ContentMediaUrl?: string;
  /** Files only. */
  ContentTitle?: string;
  [field: string]: unknown;
}

/** What a stream entry is about. Evidence: seen in client code. */
export interface WallEntity {
  ContentID?: number;
  EntityType?: EntityType;
  /** Written for display. */
  DateCreatedString?: string;
  ParentContentTitle?: string;
  [field: string]: unknown;
}
