// Written by `npm run generate` from api/; do not edit.
import type { EntityStatus, EntityType } from '../codes.ts';

/**
 * One item of any kind. The fields come from recorded ideas and articles and from a documented file;
 * other kinds may leave some out or add more. In the documented file EntityType is 3 while
 * ContentTypeID is 14: where the two differ, ContentTypeID tells the kind. Evidence: recorded answers.
 */
export interface ContentItem {
  ContentID: number;
  EntityType: EntityType;
  ContentTypeID: EntityType;
  /** A string of digits; one documented sample has a bare number. */
  ContentVersionID?: number | string;
  StatusID: EntityStatus;
  AuthorID: number;
  UpdatedByUserID: number;
  OriginalAuthorID?: number;
  CategoryID?: number;
  ParentCategoryID?: number;
  /** Forum of a topic, topic of a reply, album of a photo. */
  ParentContentID?: number;
  SpaceID: number;
  WorkflowID: number;
  CurrentWorkflowStepID: number;
  ViewCount: number;
  DownloadCount?: number;
  CommentCount: number;
  LikesCount?: number;
  VoteCount?: number;
  /** 1, -1 or 0. */
  ViewerVote?: number;
  ContentMediaServerID?: number;
  ExternalContentType?: number;
  TotalChildRecords?: number;
  TotalGrandChildRecords?: number;
  LastChildAuthorUserID?: number;
  LastGrandChildAuthorUserID?: number;
  ContentHistoryID?: number;
  TenantID?: number;
  Rating: number;
  ContentTitle: string;
  /** Slug. */
  ContentStub?: string;
  /** HTML with private markup of the site. */
  ContentBody?: string;
  /** HTML. */
  ContentBodyUnprocessed?: string;
  /** Plain text. */
  ContentSummary?: string;
  /** Absolute. */
  ContentURL?: string;
  /** Site-relative. */
  ContentVersionURL?: string;
  ContentIDCode?: string;
  ContentExternalID?: string;
  ExternalURL?: string;
  AuthorUserName?: string;
  AuthorDisplayName?: string;
  AuthorFirstName?: string;
  AuthorLastName?: string;
  AuthorEmail?: string;
  AuthorAvatarImageUrl?: string;
  AuthorProfileUrl?: string;
  AuthorRankName?: string;
  AuthorRankImageUrl?: string;
  UpdatedByUserDisplayName?: string;
  UpdatedByUserUsername?: string;
  UpdatedByUserFirstName?: string;
  UpdatedByUserLastName?: string;
  UpdatedByUserEmail?: string;
  UpdatedByUserAvatarImageUrl?: string;
  UpdatedByUserProfileUrl?: string;
  SpaceName?: string;
  SpaceURL?: string;
  CategoryName?: string;
  CategoryNameLocalized?: string;
  CategoryResourceKey?: string;
  CategoryStub?: string;
  /** Tags separated by commas. */
  TagsCSV?: string;
  /** Absent without tags. */
  TagsIDCSV?: string;
  MetaTitle?: string;
  MetaDescription?: string;
  MetaKeywords?: string;
  PageH1Content?: string;
  HeadCustomContent?: string;
  SideBarContent?: string;
  ExtraSideBarContent?: string;
  ContentMediaServerRootURL?: string;
  ContentMediaUrl?: string;
  ContentMediaOnlineViewUrl?: string;
  ContentMediaFileName?: string;
  ContentHistoryUrl?: string;
  /** A javascript address; never follow it. */
  GoogleDocsEditUrl?: string;
  ContentTypeIconCSSClass?: string;
  SystemName?: string;
  Culture?: string;
  OriginalCulture?: string;
  ContentFeaturedImage?: string;
  ContentThumbImage?: string;
  ContentFeaturedImageFullURL?: string;
  ContentThumbImageFullURL?: string;
  /** UTC without zone. */
  DateCreated?: string;
  /** UTC without zone. */
  DatePublished?: string;
  /** UTC without zone. */
  DateUpdated?: string;
  /** UTC without zone. */
  DateExpired?: string;
  /** Local time of the user or the site, seven fraction digits, no offset. */
  DateCreatedISOString?: string;
  /** Local, written for display: date and time. */
  DateCreatedString?: string;
  /** Local, written for display: date and time. */
  DatePublishedString?: string;
  /** Local, written for display: date and time. */
  DateUpdatedString?: string;
  /** Local, written for display: date. */
  DateCreatedShortString?: string;
  /** Local, written for display: date. */
  DatePublishedShortString?: string;
  /** Local, written for display: date. */
  DateUpdatedShortString?: string;
  /** Local, written for display: weekday, date and time. */
  DateCreatedFullString?: string;
  IsFeatured: boolean;
  IsSticky?: boolean;
  IsAnswered?: boolean;
  IsAnonymous?: boolean;
  IsDirectory?: boolean;
  IsWallContent?: boolean;
  IsExternalContent?: boolean;
  RequiresReadConfirmation?: boolean;
  HasRead?: boolean;
  AllowComments?: boolean;
  AllowLikes?: boolean;
  AllowRating?: boolean;
  AllowAnonymousComments?: boolean;
  DoesCurrentUserLike?: boolean;
  IsEditable?: boolean;
  IsDeletable?: boolean;
  IsMoveable?: boolean;
  IsDownloadable?: boolean;
  IsRestoreable?: boolean;
  IsPurgeable?: boolean;
  IsHistoryViewable?: boolean;
  /** Spelled so on the wire. */
  IsChekoutable?: boolean;
  /** Spelled so on the wire. */
  IsUndochekoutable?: boolean;
  /** Spelled so on the wire. */
  IsChekinable?: boolean;
  IsWOPI?: boolean;
  /** Spelled so on the wire. */
  IsAvaiable?: boolean;
  IsChildContentCreationAllowed?: boolean;
  IsContentCreationAllowed?: boolean;
  IsContentAvailablePostExpiry?: boolean;
  IsPublishedFromDraftMode?: boolean;
  IsPublishedFromUnderProcessingMode?: boolean;
  IsBeingAddedViaExternalSource?: boolean;
  IsActivityStreamAlbum?: boolean;
  SendUpdateNotifications?: boolean;
  SendSMSTextNotification?: boolean;
  /** Ideas only. */
  ContentStageID?: number;
  /** Ideas only. */
  ContentStageName?: string;
  /** Ideas only. */
  AllowAnonymousUpVoting?: boolean;
  /** Ideas only. */
  AllowAnonymousDownVoting?: boolean;
  /** Forum of a reply. */
  GrandParentContentID?: number;
  ParentContentTitle?: string;
  LockedByUserID?: number;
  LastGrandChildPostDateText?: string;
}

/**
 * The fields of an item that a writer may send; the ones that are left out keep their value. Evidence:
 * the vendor's request collection.
 */
export interface ContentChange {
  EntityType?: EntityType;
  /** 0 is the top-level community. */
  SpaceID?: number;
  ContentTitle?: string;
  /** HTML. */
  ContentBody?: string;
  /** Plain text. */
  ContentSummary?: string;
  CategoryID?: number;
  ParentCategoryID?: number;
  /** Forum of a topic, topic of a reply. */
  ParentContentID?: number;
  /** Forum of a reply. */
  GrandParentContentID?: number;
  /** Stage of an idea. */
  ContentStageID?: number;
  /** Tags separated by commas. */
  TagsCSV?: string;
  IsFeatured?: boolean;
  IsSticky?: boolean;
  LockedByUserID?: number;
  RequiresReadConfirmation?: boolean;
  IsContentAvailablePostExpiry?: boolean;
  DatePublished?: string;
  DateExpired?: string;
  MetaTitle?: string;
  MetaDescription?: string;
  MetaKeywords?: string;
  AuthorID?: number;
}

/** A new item. Evidence: the vendor's request collection. */
export interface ContentInput extends ContentChange {
  EntityType: EntityType;
}

/**
 * A file that belongs to an item, a comment or a case; its address is MediaServerRootURL, a slash and
 * FileName. Evidence: seen in client code.
 */
export interface Attachment {
  Caption?: string;
  FileName?: string;
  /** Written for display. */
  FileSizeText?: string;
  IsImage?: boolean;
  MediaServerRootURL?: string;
  FileURL?: string;
  FileThumbURL?: string;
  FileExtension?: string;
  FileTypeIconCSSClass?: string;
}

/** How many people like something and whether the signed-in user does. Evidence: seen in client code. */
export interface LikeInfo {
  LikeCount?: number;
  DoesCurrentUserLikes?: boolean;
  [field: string]: unknown;
}
