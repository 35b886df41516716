// Written by `npm run generate` from api/; do not edit.

/**
 * Kind of an item, a comment or another thing that has an id. Evidence: the vendor's request
 * collection.
 */
export const EntityType = /* @__PURE__ */ Object.freeze({
  Forum: 1,
  ForumGroup: 2,
  Article: 3,
  Blog: 4,
  Event: 5,
  Photo: 6,
  Video: 7,
  Job: 8,
  Wiki: 9,
  WallPost: 10,
  Poll: 11,
  CMSPage: 12,
  Space: 13,
  File: 14,
  User: 15,
  Album: 18,
  Issue: 19,
  IssueComment: 20,
  ArticleComment: 24,
  BlogComment: 25,
  EventComment: 26,
  PhotoComment: 27,
  AlbumComment: 28,
  VideoComment: 29,
  JobComment: 30,
  WikiComment: 31,
  FileComment: 32,
  WallComment: 33,
  TaskList: 38,
  TaskItem: 39,
  FileDirectory: 40,
  PollVote: 41,
  IssueCommentInternal: 43,
  Idea: 44,
  IdeaComment: 45,
  ForumPost: 54,
  ForumTopic: 55,
  Calendar: 57,
  ChatMessage: 60,
  Announcement: 64,
  Milestone: 65,
  Universal: 74,
  TaskComment: 77,
} as const);

/**
 * Kind of an item, a comment or another thing that has an id. Evidence: the vendor's request
 * collection.
 */
export type EntityType = (typeof EntityType)[keyof typeof EntityType] | (number & {});

/** State of an item; All is for filters only. Evidence: seen in client code. */
export const EntityStatus = /* @__PURE__ */ Object.freeze({
  PendingWorkflow: 0,
  Published: 1,
  Draft: 2,
  Declined: 3,
  Updated: 4,
  Expired: 5,
  Spam: 6,
  All: 7,
  DelayedPublishing: 8,
  TemporarilySaved: 9,
  UnderProcessing: 10,
  Deleted: 11,
} as const);

/** State of an item; All is for filters only. Evidence: seen in client code. */
export type EntityStatus = (typeof EntityStatus)[keyof typeof EntityStatus] | (number & {});

/**
 * State of a comment, a list of its own that differs from the state of an item; All is for filters
 * only. Evidence: seen in client code.
 */
export const CommentStatus = /* @__PURE__ */ Object.freeze({
  PendingWorkflow: 0,
  Published: 1,
  Spam: 2,
  Declined: 3,
  All: 7,
} as const);

/**
 * State of a comment, a list of its own that differs from the state of an item; All is for filters
 * only. Evidence: seen in client code.
 */
export type CommentStatus = (typeof CommentStatus)[keyof typeof CommentStatus] | (number & {});

/** State of a space; All is for filters only. Evidence: seen in client code. */
export const SpaceStatus = /* @__PURE__ */ Object.freeze({
  Pending: 0,
  Published: 1,
  Declined: 3,
  All: 7,
} as const);

/** State of a space; All is for filters only. Evidence: seen in client code. */
export type SpaceStatus = (typeof SpaceStatus)[keyof typeof SpaceStatus] | (number & {});

/**
 * Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so.
 * Evidence: the vendor's request collection.
 */
export const SortColumn = /* @__PURE__ */ Object.freeze({
  Unspecified: 0,
  DateCreated: 1,
  Rating: 2,
  DatePublished: 3,
  DateUpdated: 4,
  ViewCount: 5,
  CommentCount: 6,
  EventStartDate: 7,
  SortOrder: 8,
  VoteCount: 9,
  ContentTitle: 10,
  DateAwarded: 11,
  TagCount: 12,
  MostRelavant: 13,
} as const);

/**
 * Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so.
 * Evidence: the vendor's request collection.
 */
export type SortColumn = (typeof SortColumn)[keyof typeof SortColumn] | (number & {});

/**
 * Direction of sorting; the server also takes the name as a string. Evidence: the vendor's request
 * collection.
 */
export const SortOrder = /* @__PURE__ */ Object.freeze({
  Ascending: 0,
  Descending: 1,
  Unspecified: 2,
} as const);

/**
 * Direction of sorting; the server also takes the name as a string. Evidence: the vendor's request
 * collection.
 */
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder] | (number & {});

/** Column to sort people by. Evidence: the vendor's request collection. */
export const UserSortColumn = /* @__PURE__ */ Object.freeze({
  Unspecified: 0,
  FirstName: 1,
  LastName: 2,
  DateJoined: 3,
  Points: 4,
  Username: 5,
  Email: 6,
} as const);

/** Column to sort people by. Evidence: the vendor's request collection. */
export type UserSortColumn = (typeof UserSortColumn)[keyof typeof UserSortColumn] | (number & {});

/**
 * What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
 * it from 6 is unknown, so it has no name. Evidence: seen in client code.
 */
export const ActivityAction = /* @__PURE__ */ Object.freeze({
  Comment: 6,
  ConnectionRequest: 13,
  SpaceInvitation: 15,
  Like: 25,
  Rating: 28,
  SpaceJoinRequest: 55,
  SpaceMembership: 59,
  View: 64,
  Download: 110,
} as const);

/**
 * What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
 * it from 6 is unknown, so it has no name. Evidence: seen in client code.
 */
export type ActivityAction = (typeof ActivityAction)[keyof typeof ActivityAction] | (number & {});

/**
 * Who sees a space; All is for filters only. Creation takes the names Public and Private as strings.
 * Evidence: seen in client code.
 */
export const SpaceVisibility = /* @__PURE__ */ Object.freeze({
  Private: 0,
  Public: 1,
  All: 2,
  Isolated: 3,
} as const);

/**
 * Who sees a space; All is for filters only. Creation takes the names Public and Private as strings.
 * Evidence: seen in client code.
 */
export type SpaceVisibility = (typeof SpaceVisibility)[keyof typeof SpaceVisibility] | (number & {});

/**
 * How a space takes in members; 0 and 1 are seen, their meaning is unknown. Evidence: seen in client
 * code.
 */
export type SpaceMembershipType = number;

/** Answer to an invitation; All is for filters only. Evidence: seen in client code. */
export const AttendanceType = /* @__PURE__ */ Object.freeze({
  Attending: 1,
  Maybe: 2,
  NotAttending: 3,
  All: 4,
  AwaitingResponse: 5,
} as const);

/** Answer to an invitation; All is for filters only. Evidence: seen in client code. */
export type AttendanceType = (typeof AttendanceType)[keyof typeof AttendanceType] | (number & {});

/** How often an event repeats. Evidence: seen in client code. */
export const EventFrequency = /* @__PURE__ */ Object.freeze({
  Never: 0,
  Day: 1,
  Week: 2,
  Month: 4,
  Quarter: 8,
  Year: 16,
} as const);

/** How often an event repeats. Evidence: seen in client code. */
export type EventFrequency = (typeof EventFrequency)[keyof typeof EventFrequency] | (number & {});

/** Which calendar is shown. Evidence: the vendor's request collection. */
export const EventViewSource = /* @__PURE__ */ Object.freeze({
  Community: 1,
  Space: 2,
  MyAccount: 3,
} as const);

/** Which calendar is shown. Evidence: the vendor's request collection. */
export type EventViewSource = (typeof EventViewSource)[keyof typeof EventViewSource] | (number & {});

/** Kind of a reminder; 1 to 8 are seen, their meaning is unknown. Evidence: seen in client code. */
export type ReminderType = number;

/**
 * Whether a case is open; the statuses themselves belong to each space. Evidence: the vendor's request
 * collection.
 */
export const IssueStatusType = /* @__PURE__ */ Object.freeze({
  Open: 1,
  Closed: 2,
} as const);

/**
 * Whether a case is open; the statuses themselves belong to each space. Evidence: the vendor's request
 * collection.
 */
export type IssueStatusType = (typeof IssueStatusType)[keyof typeof IssueStatusType] | (number & {});

/** What a file is attached as. Evidence: the vendor's request collection. */
export const AttachmentType = /* @__PURE__ */ Object.freeze({
  Attachment: 1,
  EditorImage: 2,
} as const);

/** What a file is attached as. Evidence: the vendor's request collection. */
export type AttachmentType = (typeof AttachmentType)[keyof typeof AttachmentType] | (number & {});

/** Filter of a read report. Evidence: the vendor's request collection. */
export const ReadFilter = /* @__PURE__ */ Object.freeze({
  Read: 1,
  ReadAndConfirmed: 2,
  NotRead: 3,
  NotConfirmed: 4,
} as const);

/** Filter of a read report. Evidence: the vendor's request collection. */
export type ReadFilter = (typeof ReadFilter)[keyof typeof ReadFilter] | (number & {});

/**
 * Presence in the chat, a number written as a string; "4" is seen, its meaning is unknown. Evidence:
 * seen in client code.
 */
export type ChatStatus = string;

/** Kind of a Page Builder widget. Evidence: seen in client code. */
export const WidgetType = /* @__PURE__ */ Object.freeze({
  RawHtml: 18,
} as const);

/** Kind of a Page Builder widget. Evidence: seen in client code. */
export type WidgetType = (typeof WidgetType)[keyof typeof WidgetType] | (number & {});
