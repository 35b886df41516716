// Written by `npm run generate` from api/; do not edit.
import type { ActivityAction, EntityType } from '../codes.ts';
import type { LikeInfo } from '../models/content.ts';

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
  [field: string]: unknown;
}

/**
 * One entry of the activity stream or of the ticker; the ticker has a part of the fields. Evidence:
 * the vendor's documentation.
 */
export interface WallEntry {
  WallID?: number;
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
  Photos?: unknown[];
  Files?: unknown[];
  WallComment?: unknown[];
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
  LikeDislikeCountResult?: LikeInfo;
  Event?: Record<string, unknown>;
  Entity?: Record<string, unknown>;
  ChildNewsFeed?: WallChildEntry;
  [field: string]: unknown;
}

/** The entry that a stream entry repeats. Evidence: seen in client code. */
export interface WallChildEntry {
  ActionText?: string;
  Subject?: string;
  Files?: unknown[];
  Photos?: unknown[];
  [field: string]: unknown;
}
