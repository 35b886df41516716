// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  Inferred,
  PagedMethod,
  ReadMethod,
  RequiredOpenReadMethod,
  RequiredPagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type {
  AttachmentType,
  EntityStatus,
  EntityType,
  ReadFilter,
  SortColumn,
  SortOrder,
} from '../codes.ts';
import type { ContentCategory } from '../models/categories.ts';
import type { Attachment, ContentChange, ContentItem, LikeInfo } from '../models/content.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.content`. */
export interface ContentGroup {
  /**
   * Read one item.
   *
   * The same route reads a profile: with a user id as ContentID and ContentTypeID 15 the answer is an
   * object of another shape, keyed by the display names of the profile fields (First name or FirstName,
   * Profile photo, Department, ...), and Fields says which of them are wanted.
   *
   * `GET /api/content/{ContentID}`
   *
   * Answer: One item with its body. It is `UserProfile` where ContentTypeID is 15 and ContentID is the
   * id of a person. Evidence: the vendor's request collection. Sources: the vendor's request collection,
   * the vendor's mobile app, the connector of Onyx.
   */
  get: RequiredOpenReadMethod<ContentGetArgs, 'content.get', ContentItem>;
  /**
   * Change an item.
   *
   * Fields that are not sent stay as they are.
   *
   * `PUT /api/content/{ContentID}`
   *
   * Answer: Id of the item. Its shape is seen in client code. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection, the vendor's mobile app.
   */
  update(args: ContentUpdateArgs, options?: CallOptions): Promise<number>;
  /**
   * Delete an item.
   *
   * `DELETE /api/content/{ContentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: ContentDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List items.
   *
   * Filtered by what the signed-in user may see. Without a sort column the newest comes first. Delayed
   * items may be in the list for people who may see them.
   *
   * `GET /api/content/list`
   *
   * Answer: One page of items. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app, the connector of
   * Onyx, the connector of RAGFlow.
   */
  list: PagedMethod<ContentListArgs, ContentItem>;
  /**
   * Read several items by their ids.
   *
   * `GET /api/content`
   *
   * Answer: The items. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listByIds: RequiredReadMethod<ContentListByIdsArgs, ContentItem[]>;
  /**
   * Create an item.
   *
   * The answer is the new id. ResponseMessage is ToBePublished when the item waits for approval. A forum
   * topic names its forum in ParentContentID; a reply names its topic there and the forum in
   * GrandParentContentID.
   *
   * `POST /api/content`
   *
   * Answer: The new id. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  create(args: ContentCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Change several items at once.
   *
   * `PUT /api/content/multiple`
   *
   * Answer: Shape unknown: by the habit of the API true or [ContentID]. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  updateMany<T = unknown>(args: ContentUpdateManyArgs, options?: CallOptions): Promise<T>;
  /**
   * List items related to an item.
   *
   * `GET /api/content/{ContentID}/related`
   *
   * Answer: Related items. Its shape is inferred. Evidence: the vendor's request collection. Sources:
   * the vendor's request collection.
   */
  listRelated: RequiredReadMethod<ContentListRelatedArgs, Inferred<ContentItem>[]>;
  /**
   * Set the state of an item.
   *
   * Clients send the number bare for some kinds of items and in quotes for others; the bare form is sent
   * here.
   *
   * `PUT /api/content/{ContentID}/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setStatus<T = unknown>(args: ContentSetStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Set the order and the parents of items.
   *
   * `PUT /api/content/orderandparent`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  setOrderAndParent<T = unknown>(args: ContentSetOrderAndParentArgs, options?: CallOptions): Promise<T>;
  /**
   * Move or copy an item.
   *
   * Files move by this route too, with SpaceID and the folder as ParentContentID.
   *
   * `PUT /api/content/{ContentID}/move`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  move<T = unknown>(args: ContentMoveArgs, options?: CallOptions): Promise<T>;
  /**
   * Move or copy several items.
   *
   * `PUT /api/content/move`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  moveMany<T = unknown>(args: ContentMoveManyArgs, options?: CallOptions): Promise<T>;
  /**
   * List items that the signed-in user has not seen.
   *
   * `GET /api/content/unseen`
   *
   * Answer: One page of items. Its shape is inferred. Pages by StartPage and PageLength. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  listUnseen: PagedMethod<ContentListUnseenArgs, Inferred<ContentItem>>;
  /**
   * List items that the signed-in user has to read.
   *
   * `GET /api/content/required`
   *
   * Answer: The items to read; HasRead and RequiresReadConfirmation tell the state. Its shape is
   * inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  listRequired: ReadMethod<ContentListRequiredArgs, Inferred<ContentItem>[]>;
  /** The methods of `axero.content.attachments`. */
  readonly attachments: ContentAttachmentsGroup;
  /** The methods of `axero.content.image`. */
  readonly image: ContentImageGroup;
  /** The methods of `axero.content.categories`. */
  readonly categories: ContentCategoriesGroup;
  /** The methods of `axero.content.fields`. */
  readonly fields: ContentFieldsGroup;
  /** The methods of `axero.content.followers`. */
  readonly followers: ContentFollowersGroup;
  /** The methods of `axero.content.likes`. */
  readonly likes: ContentLikesGroup;
  /** The methods of `axero.content.dislikes`. */
  readonly dislikes: ContentDislikesGroup;
  /** The methods of `axero.content.history`. */
  readonly history: ContentHistoryGroup;
  /** The methods of `axero.content.workflow`. */
  readonly workflow: ContentWorkflowGroup;
  /** The methods of `axero.content.views`. */
  readonly views: ContentViewsGroup;
  /** The methods of `axero.content.readStatus`. */
  readonly readStatus: ContentReadStatusGroup;
  /** The methods of `axero.content.readReport`. */
  readonly readReport: ContentReadReportGroup;
}

/** The methods of `axero.content.attachments`. */
export interface ContentAttachmentsGroup {
  /**
   * List the attachments of an item.
   *
   * `GET /api/content/{ContentID}/attachments`
   *
   * Answer: The attachments. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: RequiredReadMethod<ContentAttachmentsListArgs, Attachment[]>;
  /**
   * Attach a file to an item.
   *
   * `POST /api/content/{ContentID}/attachments`
   *
   * Answer: The attachment, with its id under a name that is unknown. Its shape is inferred. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app,
   * the vendor's web chat.
   */
  add(args: ContentAttachmentsAddArgs, options?: CallOptions): Promise<Inferred<Attachment>>;
  /**
   * Read one attachment.
   *
   * `GET /api/content/{ContentID}/attachments/{AttachmentID}`
   *
   * Answer: One attachment; the shape is inferred from the list. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<ContentAttachmentsGetArgs, Attachment>;
  /**
   * Delete an attachment.
   *
   * `DELETE /api/content/{ContentID}/attachments/{AttachmentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: ContentAttachmentsDeleteArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.image`. */
export interface ContentImageGroup {
  /**
   * Set the picture of an item.
   *
   * Raw bytes are accepted as well; then the name of the file is sent in a header named fileName.
   *
   * `POST /api/content/{ContentID}/image`
   *
   * Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  set<T = unknown>(args: ContentImageSetArgs, options?: CallOptions): Promise<T>;
  /**
   * Remove the picture of an item.
   *
   * `DELETE /api/content/{ContentID}/image`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: ContentImageRemoveArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.categories`. */
export interface ContentCategoriesGroup {
  /**
   * Read one category.
   *
   * `GET /api/content/categories/{CategoryID}`
   *
   * Answer: One category; the shape is inferred from the list. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<ContentCategoriesGetArgs, ContentCategory>;
  /**
   * Change a category.
   *
   * `PUT /api/content/categories/{CategoryID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: ContentCategoriesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a category.
   *
   * `DELETE /api/content/categories/{CategoryID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: ContentCategoriesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the categories of a kind of item.
   *
   * `GET /api/content/categories`
   *
   * Answer: The categories. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: ReadMethod<ContentCategoriesListArgs, ContentCategory[]>;
  /**
   * Create a category.
   *
   * `POST /api/content/categories`
   *
   * Answer: Shape unknown: by the habit of the API new CategoryID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: ContentCategoriesCreateArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.fields`. */
export interface ContentFieldsGroup {
  /**
   * Set who may see a custom field.
   *
   * `POST /api/content/fields/visibility`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  setVisibility<T = unknown>(args: ContentFieldsSetVisibilityArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.followers`. */
export interface ContentFollowersGroup {
  /**
   * List who follows an item.
   *
   * `GET /api/content/{ContentID}/followers`
   *
   * Answer: The followers, with SpaceUserMembershipStatus where it was asked for. Its shape is inferred.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: RequiredReadMethod<ContentFollowersListArgs, Inferred<User>[]>;
  /**
   * Follow an item as the signed-in user.
   *
   * `POST /api/content/{ContentID}/followers`
   *
   * Answer: Shape unknown: by the habit of the API id of the follow entry or true. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: ContentFollowersAddArgs, options?: CallOptions): Promise<T>;
  /**
   * Stop following an item.
   *
   * `DELETE /api/content/{ContentID}/followers`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: ContentFollowersRemoveArgs, options?: CallOptions): Promise<T>;
  /**
   * Read the id of the entry by which the signed-in user follows an item.
   *
   * `GET /api/follow/getid`
   *
   * Answer: Id by which the person follows the item; 0 if they do not. Its shape is inferred. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection.
   */
  getId: RequiredOpenReadMethod<ContentFollowersGetIdArgs, 'content.followers.getId', number>;
}

/** The methods of `axero.content.likes`. */
export interface ContentLikesGroup {
  /**
   * Read how many people like an item.
   *
   * FetchUsers asks for the people as well; where the answer holds them is unknown.
   *
   * `GET /api/content/{ContentID}/likes`
   *
   * Answer: The likes. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  get: RequiredReadMethod<ContentLikesGetArgs, LikeInfo>;
  /**
   * Like an item as the signed-in user.
   *
   * `POST /api/content/{ContentID}/likes`
   *
   * Answer: The likes after the change. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection, the vendor's mobile app.
   */
  add(args: ContentLikesAddArgs, options?: CallOptions): Promise<LikeInfo>;
  /**
   * Take back a like.
   *
   * `DELETE /api/content/{ContentID}/likes`
   *
   * Answer: The likes after the change. Sending it twice has the effect of once. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  remove(args: ContentLikesRemoveArgs, options?: CallOptions): Promise<LikeInfo>;
}

/** The methods of `axero.content.dislikes`. */
export interface ContentDislikesGroup {
  /**
   * Dislike an item as the signed-in user.
   *
   * `POST /api/content/{ContentID}/dislikes`
   *
   * Answer: Shape unknown: by the habit of the API LikeInfo or true. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: ContentDislikesAddArgs, options?: CallOptions): Promise<T>;
  /**
   * Take back a dislike.
   *
   * `DELETE /api/content/{ContentID}/dislikes`
   *
   * Answer: Shape unknown: by the habit of the API LikeInfo or true. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: ContentDislikesRemoveArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.history`. */
export interface ContentHistoryGroup {
  /**
   * Read an older version of an item.
   *
   * `GET /api/content/{ContentID}/history/version/{VersionID}`
   *
   * Answer: The item as it was in that version. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<ContentHistoryGetArgs, Inferred<ContentItem>>;
}

/** The methods of `axero.content.workflow`. */
export interface ContentWorkflowGroup {
  /**
   * List items that wait for approval.
   *
   * `GET /api/content/workflow/queued`
   *
   * Answer: One page of waiting items; rows for comments and spaces must differ. Its shape is inferred.
   * Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection.
   */
  listQueued: PagedMethod<ContentWorkflowListQueuedArgs, Inferred<ContentItem>>;
}

/** The methods of `axero.content.views`. */
export interface ContentViewsGroup {
  /**
   * Count a view of an item.
   *
   * Nobody reads the answer: sent and forgotten.
   *
   * `POST /api/content/{ContentID}/views`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  add<T = unknown>(args: ContentViewsAddArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.readStatus`. */
export interface ContentReadStatusGroup {
  /**
   * Read whether the signed-in user has confirmed a version.
   *
   * `GET /api/content/{ContentID}/version/{VersionID}/readstatus`
   *
   * Answer: True if the person has read it. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  get: RequiredOpenReadMethod<ContentReadStatusGetArgs, 'content.readStatus.get', boolean>;
  /**
   * Confirm that the signed-in user has read a version, or take it back.
   *
   * `PUT /api/content/{ContentID}/version/{VersionID}/readstatus`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  set<T = unknown>(args: ContentReadStatusSetArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.content.readReport`. */
export interface ContentReadReportGroup {
  /**
   * List who has read an item and who has not.
   *
   * `GET /api/content/{ContentID}/readreport`
   *
   * Answer: One page of readers, each with a date of confirmation whose name is unknown. Its shape is
   * inferred. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  list: RequiredPagedMethod<ContentReadReportListArgs, Inferred<User>>;
}

/** The arguments of `axero.content.get`. */
export interface ContentGetArgs {
  /** The item, or a user when ContentTypeID is 15. */
  ContentID: number;
  /** Language of the answer as a culture name; the meaning is inferred from the name. */
  Culture?: string | undefined;
  /** 15 reads a profile. A code of `EntityType`. */
  ContentTypeID?: EntityType | undefined;
  /** Profile fields that are wanted. */
  Fields?: readonly string[] | string | undefined;
}

/** The arguments of `axero.content.update`. */
export interface ContentUpdateArgs {
  /** The item. */
  ContentID: number;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Content title. */
  ContentTitle?: string | undefined;
  /** HTML. */
  ContentBody?: string | undefined;
  /** Plain text. */
  ContentSummary?: string | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** Parent category id. */
  ParentCategoryID?: number | undefined;
  /** Forum of a topic, topic of a reply. */
  ParentContentID?: number | undefined;
  /** Forum of a reply. */
  GrandParentContentID?: number | undefined;
  /** Stage of an idea. */
  ContentStageID?: number | undefined;
  /** Tags separated by commas. */
  TagsCSV?: string | undefined;
  /** Is featured. */
  IsFeatured?: boolean | undefined;
  /** Is sticky. */
  IsSticky?: boolean | undefined;
  /** Locked by user id. */
  LockedByUserID?: number | undefined;
  /** Requires read confirmation. */
  RequiresReadConfirmation?: boolean | undefined;
  /** Is content available post expiry. */
  IsContentAvailablePostExpiry?: boolean | undefined;
  /** Date published. */
  DatePublished?: Date | string | undefined;
  /** Date expired. */
  DateExpired?: Date | string | undefined;
  /** Meta title. */
  MetaTitle?: string | undefined;
  /** Meta description. */
  MetaDescription?: string | undefined;
  /** Meta keywords. */
  MetaKeywords?: string | undefined;
  /** Author id. */
  AuthorID?: number | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.content.delete`. */
export interface ContentDeleteArgs {
  /** The item. */
  ContentID: number;
}

/** The arguments of `axero.content.list`. */
export interface ContentListArgs {
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Several kinds at once. Codes of `EntityType`. */
  EntityTypeCSV?: readonly EntityType[] | string | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** Forum of topics, topic of replies, album of photos. */
  ParentContentID?: number | undefined;
  /** Space; left out for all visible spaces, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Author. */
  UserID?: number | undefined;
  /** State of the items. A code of `EntityStatus`. */
  EntityStatus?: EntityStatus | undefined;
  /** Is featured. */
  IsFeatured?: boolean | undefined;
  /** Filter by time of publication; its values are unknown. */
  DatePublishedTime?: string | undefined;
  /** Category name. */
  CategoryName?: string | undefined;
  /** Category name csv. */
  CategoryNameCSV?: readonly string[] | string | undefined;
  /** Replies that answer their topic. */
  MarkedAsAnswer?: boolean | undefined;
  /** Only spaces of the signed-in user. */
  ForMySpaces?: boolean | undefined;
  /** Show expired. */
  ShowExpired?: boolean | undefined;
  /** Topics without an answer; seen in client code only. */
  IsUnanswered?: boolean | undefined;
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
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
  /** Language of the answer as a culture name; the meaning is inferred from the name. */
  Culture?: string | undefined;
}

/** The arguments of `axero.content.listByIds`. */
export interface ContentListByIdsArgs {
  /** The items. */
  ContentIDCSV: readonly number[] | string;
}

/** The arguments of `axero.content.create`. */
export interface ContentCreateArgs {
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Content title. */
  ContentTitle?: string | undefined;
  /** HTML. */
  ContentBody?: string | undefined;
  /** Plain text. */
  ContentSummary?: string | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** Parent category id. */
  ParentCategoryID?: number | undefined;
  /** Forum of a topic, topic of a reply. */
  ParentContentID?: number | undefined;
  /** Forum of a reply. */
  GrandParentContentID?: number | undefined;
  /** Stage of an idea. */
  ContentStageID?: number | undefined;
  /** Tags separated by commas. */
  TagsCSV?: string | undefined;
  /** Is featured. */
  IsFeatured?: boolean | undefined;
  /** Is sticky. */
  IsSticky?: boolean | undefined;
  /** Locked by user id. */
  LockedByUserID?: number | undefined;
  /** Requires read confirmation. */
  RequiresReadConfirmation?: boolean | undefined;
  /** Is content available post expiry. */
  IsContentAvailablePostExpiry?: boolean | undefined;
  /** Date published. */
  DatePublished?: Date | string | undefined;
  /** Date expired. */
  DateExpired?: Date | string | undefined;
  /** Meta title. */
  MetaTitle?: string | undefined;
  /** Meta description. */
  MetaDescription?: string | undefined;
  /** Meta keywords. */
  MetaKeywords?: string | undefined;
  /** Author id. */
  AuthorID?: number | undefined;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType: EntityType;
  [field: string]: unknown;
}

/** The arguments of `axero.content.updateMany`. */
export interface ContentUpdateManyArgs {
  /** Items. */
  Items: readonly (ContentChange & { ContentID: number })[];
}

/** The arguments of `axero.content.listRelated`. */
export interface ContentListRelatedArgs {
  /** The item. */
  ContentID: number;
}

/** The arguments of `axero.content.setStatus`. */
export interface ContentSetStatusArgs {
  /** The item. */
  ContentID: number;
  /**
   * State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
   * active and 0 inactive. A code of `EntityStatus`.
   */
  StatusID: EntityStatus;
}

/** The arguments of `axero.content.setOrderAndParent`. */
export interface ContentSetOrderAndParentArgs {
  /** The form of the text is unknown. */
  OrderAndParent: string;
}

/** The arguments of `axero.content.move`. */
export interface ContentMoveArgs {
  /** The item. */
  ContentID: number;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** New parent: forum, album or folder. */
  ParentContentID?: number | undefined;
  /** Sub category id. */
  SubCategoryID?: number | undefined;
  /** New author. */
  AuthorID?: number | undefined;
  /** Include comments. */
  IncludeComments?: boolean | undefined;
  /** Include likes. */
  IncludeLikes?: boolean | undefined;
  /** Include ratings. */
  IncludeRatings?: boolean | undefined;
  /** Include follows. */
  IncludeFollows?: boolean | undefined;
  /** Include history. */
  IncludeHistory?: boolean | undefined;
  /** Include reads. */
  IncludeReads?: boolean | undefined;
  /** Copy instead of moving. */
  CopyContent?: boolean | undefined;
}

/** The arguments of `axero.content.moveMany`. */
export interface ContentMoveManyArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** The items. */
  ContentIDCSV: readonly number[] | string;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** New parent: forum, album or folder. */
  ParentContentID?: number | undefined;
  /** Sub category id. */
  SubCategoryID?: number | undefined;
  /** New author. */
  AuthorID?: number | undefined;
  /** Include comments. */
  IncludeComments?: boolean | undefined;
  /** Include likes. */
  IncludeLikes?: boolean | undefined;
  /** Include ratings. */
  IncludeRatings?: boolean | undefined;
  /** Include follows. */
  IncludeFollows?: boolean | undefined;
  /** Include history. */
  IncludeHistory?: boolean | undefined;
  /** Include reads. */
  IncludeReads?: boolean | undefined;
  /** Copy instead of moving. */
  CopyContent?: boolean | undefined;
}

/** The arguments of `axero.content.listUnseen`. */
export interface ContentListUnseenArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Kinds of items. Codes of `EntityType`. */
  EntityTypeCsv?: readonly EntityType[] | string | undefined;
  /** Start of the range. */
  From?: Date | string | undefined;
  /** End of the range. */
  To?: Date | string | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
}

/** The arguments of `axero.content.listRequired`. */
export interface ContentListRequiredArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Kind of the items. A code of `EntityType`. */
  EntityTypeID?: EntityType | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.content.attachments.list`. */
export interface ContentAttachmentsListArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.content.attachments.add`. */
export interface ContentAttachmentsAddArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityTypeID?: EntityType | undefined;
  /** What a file is attached as. 1 Attachment, 2 EditorImage. */
  AttachmentType?: AttachmentType | undefined;
  /** File. */
  file: Bytes;
}

/** The arguments of `axero.content.attachments.get`. */
export interface ContentAttachmentsGetArgs {
  /** The item. */
  ContentID: number;
  /** The attachment. */
  AttachmentID: number;
}

/** The arguments of `axero.content.attachments.delete`. */
export interface ContentAttachmentsDeleteArgs {
  /** The item. */
  ContentID: number;
  /** The attachment. */
  AttachmentID: number;
}

/** The arguments of `axero.content.image.set`. */
export interface ContentImageSetArgs {
  /** The item. */
  ContentID: number;
  /** File. */
  file: Bytes;
}

/** The arguments of `axero.content.image.remove`. */
export interface ContentImageRemoveArgs {
  /** The item. */
  ContentID: number;
}

/** The arguments of `axero.content.categories.get`. */
export interface ContentCategoriesGetArgs {
  /** The category. */
  CategoryID: number;
}

/** The arguments of `axero.content.categories.update`. */
export interface ContentCategoriesUpdateArgs {
  /** The category. */
  CategoryID: number;
  /** Category name. */
  CategoryName?: string | undefined;
  /** Category description. */
  CategoryDescription?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.content.categories.delete`. */
export interface ContentCategoriesDeleteArgs {
  /** The category. */
  CategoryID: number;
}

/** The arguments of `axero.content.categories.list`. */
export interface ContentCategoriesListArgs {
  /** Kind of items that the categories hold. A code of `EntityType`. */
  EntityTypeID?: EntityType | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Parent category id. */
  ParentCategoryID?: number | undefined;
}

/** The arguments of `axero.content.categories.create`. */
export interface ContentCategoriesCreateArgs {
  /** Category description. */
  CategoryDescription?: string | undefined;
  /** Category name. */
  CategoryName: string;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType: EntityType;
  /** 0 is the top-level community. */
  SpaceID?: number | undefined;
  /**
   * State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
   * active and 0 inactive. A code of `EntityStatus`.
   */
  StatusID?: EntityStatus | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.content.fields.setVisibility`. */
export interface ContentFieldsSetVisibilityArgs {
  /** The item. */
  ContentID: number;
  /** Use of a field on a kind of item. */
  FieldUseID: number;
  /** The codes are unknown. */
  Visibility?: string | undefined;
}

/** The arguments of `axero.content.followers.list`. */
export interface ContentFollowersListArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Whether each row says if the person is a member of the space. */
  populateSpaceMembershipStatus?: boolean | undefined;
}

/** The arguments of `axero.content.followers.add`. */
export interface ContentFollowersAddArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.content.followers.remove`. */
export interface ContentFollowersRemoveArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.content.followers.getId`. */
export interface ContentFollowersGetIdArgs {
  /** The item. */
  EntityID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.content.likes.get`. */
export interface ContentLikesGetArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Whether the people are wanted too. */
  FetchUsers?: boolean | undefined;
}

/** The arguments of `axero.content.likes.add`. */
export interface ContentLikesAddArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  entityType?: EntityType | undefined;
}

/** The arguments of `axero.content.likes.remove`. */
export interface ContentLikesRemoveArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.content.dislikes.add`. */
export interface ContentDislikesAddArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  entityType?: EntityType | undefined;
}

/** The arguments of `axero.content.dislikes.remove`. */
export interface ContentDislikesRemoveArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.content.history.get`. */
export interface ContentHistoryGetArgs {
  /** The item. */
  ContentID: number;
  /** The version. */
  VersionID: number;
}

/** The arguments of `axero.content.workflow.listQueued`. */
export interface ContentWorkflowListQueuedArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Role id. */
  RoleID?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.content.views.add`. */
export interface ContentViewsAddArgs {
  /** The item. */
  ContentID: number;
}

/** The arguments of `axero.content.readStatus.get`. */
export interface ContentReadStatusGetArgs {
  /** The item. */
  ContentID: number;
  /** Version of the item, its ContentVersionID. */
  VersionID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
}

/** The arguments of `axero.content.readStatus.set`. */
export interface ContentReadStatusSetArgs {
  /** The item. */
  ContentID: number;
  /** Version of the item, its ContentVersionID. */
  VersionID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Has read. */
  HasRead: boolean;
}

/** The arguments of `axero.content.readReport.list`. */
export interface ContentReadReportListArgs {
  /** The item. */
  ContentID: number;
  /** Kind of the item. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Version id. */
  VersionID?: number | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Filter of a read report. 1 Read, 2 ReadAndConfirmed, 3 NotRead, 4 NotConfirmed. */
  ReadFilter?: ReadFilter | undefined;
  /** 1 the displayed name, 2 the date of confirmation. */
  SortColumn?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}
