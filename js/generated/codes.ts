// Written by `npm run generate` from api/; do not edit.

/** What every table of codes can do. */
export interface CodeTable {
  /** Returns the name of a code, or `undefined` if it has none: `EntityType.nameOf(3)` is `'Article'`. */
  nameOf(code: number | undefined): string | undefined;
}

/** Makes a table of codes; `nameOf` is no code, so it is not among the entries. */
function codes<T extends Record<string, number>>(table: T): T & CodeTable {
  const nameOf = (code: unknown) => {
    for (const name in table) if (table[name] === code) return name;
    return undefined;
  };
  const own = { __proto__: null, value: nameOf } as PropertyDescriptor;
  return Object.freeze(Object.defineProperty(table, 'nameOf', own)) as T & CodeTable;
}

/** A code of a table, or one that has no name there. */
export type CodeOf<T> = Exclude<T[keyof T], CodeTable['nameOf']> | (number & {});

/**
 * Kind of an item, a comment or another thing that has an id. Evidence: the vendor's request
 * collection.
 */
export const EntityType = /* @__PURE__ */ codes({
  /** 1: forum. */
  Forum: 1,
  /** 2: forum group. */
  ForumGroup: 2,
  /** 3: article. */
  Article: 3,
  /** 4: blog. */
  Blog: 4,
  /** 5: event. */
  Event: 5,
  /** 6: photo. */
  Photo: 6,
  /** 7: video. */
  Video: 7,
  /** 8: job. */
  Job: 8,
  /** 9: wiki. */
  Wiki: 9,
  /** 10: wall post. */
  WallPost: 10,
  /** 11: poll. */
  Poll: 11,
  /** 12: cms page. */
  CMSPage: 12,
  /** 13: space. */
  Space: 13,
  /** 14: file. */
  File: 14,
  /** 15: user. */
  User: 15,
  /** 18: album. */
  Album: 18,
  /** 19: issue. */
  Issue: 19,
  /** 20: issue comment. */
  IssueComment: 20,
  /** 24: article comment. */
  ArticleComment: 24,
  /** 25: blog comment. */
  BlogComment: 25,
  /** 26: event comment. */
  EventComment: 26,
  /** 27: photo comment. */
  PhotoComment: 27,
  /** 28: album comment. */
  AlbumComment: 28,
  /** 29: video comment. */
  VideoComment: 29,
  /** 30: job comment. */
  JobComment: 30,
  /** 31: wiki comment. */
  WikiComment: 31,
  /** 32: file comment. */
  FileComment: 32,
  /** 33: wall comment. */
  WallComment: 33,
  /** 38: task list. */
  TaskList: 38,
  /** 39: task item. */
  TaskItem: 39,
  /** 40: file directory. */
  FileDirectory: 40,
  /** 41: poll vote. */
  PollVote: 41,
  /** 43: issue comment internal. */
  IssueCommentInternal: 43,
  /** 44: idea. */
  Idea: 44,
  /** 45: idea comment. */
  IdeaComment: 45,
  /** 54: forum post. */
  ForumPost: 54,
  /** 55: forum topic. */
  ForumTopic: 55,
  /** 57: calendar. */
  Calendar: 57,
  /** 60: chat message. */
  ChatMessage: 60,
  /** 64: announcement. */
  Announcement: 64,
  /** 65: milestone. */
  Milestone: 65,
  /** 74: universal. */
  Universal: 74,
  /** 77: task comment. */
  TaskComment: 77,
} as const);

/**
 * Kind of an item, a comment or another thing that has an id. Evidence: the vendor's request
 * collection.
 */
export type EntityType = CodeOf<typeof EntityType>;

/**
 * State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
 * active and 0 inactive. Evidence: seen in client code.
 */
export const EntityStatus = /* @__PURE__ */ codes({
  /** 0: pending workflow. */
  PendingWorkflow: 0,
  /** 1: published. */
  Published: 1,
  /** 2: draft. */
  Draft: 2,
  /** 3: declined. */
  Declined: 3,
  /** 4: updated. */
  Updated: 4,
  /** 5: expired. */
  Expired: 5,
  /** 6: spam. */
  Spam: 6,
  /** 7: all. */
  All: 7,
  /** 8: delayed publishing. */
  DelayedPublishing: 8,
  /** 9: temporarily saved. */
  TemporarilySaved: 9,
  /** 10: under processing. */
  UnderProcessing: 10,
  /** 11: deleted. */
  Deleted: 11,
} as const);

/**
 * State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
 * active and 0 inactive. Evidence: seen in client code.
 */
export type EntityStatus = CodeOf<typeof EntityStatus>;

/**
 * State of a comment, a list of its own that differs from the state of an item; All is for filters
 * only. Evidence: seen in client code.
 */
export const CommentStatus = /* @__PURE__ */ codes({
  /** 0: pending workflow. */
  PendingWorkflow: 0,
  /** 1: published. */
  Published: 1,
  /** 2: spam. */
  Spam: 2,
  /** 3: declined. */
  Declined: 3,
  /** 7: all. */
  All: 7,
} as const);

/**
 * State of a comment, a list of its own that differs from the state of an item; All is for filters
 * only. Evidence: seen in client code.
 */
export type CommentStatus = CodeOf<typeof CommentStatus>;

/** State of a space; All is for filters only. Evidence: seen in client code. */
export const SpaceStatus = /* @__PURE__ */ codes({
  /** 0: pending. */
  Pending: 0,
  /** 1: published. */
  Published: 1,
  /** 3: declined. */
  Declined: 3,
  /** 7: all. */
  All: 7,
} as const);

/** State of a space; All is for filters only. Evidence: seen in client code. */
export type SpaceStatus = CodeOf<typeof SpaceStatus>;

/**
 * Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so.
 * Evidence: the vendor's request collection.
 */
export const SortColumn = /* @__PURE__ */ codes({
  /** 0: unspecified. */
  Unspecified: 0,
  /** 1: date created. */
  DateCreated: 1,
  /** 2: rating. */
  Rating: 2,
  /** 3: date published. */
  DatePublished: 3,
  /** 4: date updated. */
  DateUpdated: 4,
  /** 5: view count. */
  ViewCount: 5,
  /** 6: comment count. */
  CommentCount: 6,
  /** 7: event start date. */
  EventStartDate: 7,
  /** 8: sort order. */
  SortOrder: 8,
  /** 9: vote count. */
  VoteCount: 9,
  /** 10: content title. */
  ContentTitle: 10,
  /** 11: date awarded. */
  DateAwarded: 11,
  /** 12: tag count. */
  TagCount: 12,
  /** 13: most relavant. */
  MostRelavant: 13,
} as const);

/**
 * Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so.
 * Evidence: the vendor's request collection.
 */
export type SortColumn = CodeOf<typeof SortColumn>;

/**
 * Direction of sorting; the server also takes the name as a string. Evidence: the vendor's request
 * collection.
 */
export const SortOrder = /* @__PURE__ */ codes({
  /** 0: ascending. */
  Ascending: 0,
  /** 1: descending. */
  Descending: 1,
  /** 2: unspecified. */
  Unspecified: 2,
} as const);

/**
 * Direction of sorting; the server also takes the name as a string. Evidence: the vendor's request
 * collection.
 */
export type SortOrder = CodeOf<typeof SortOrder>;

/** Column to sort people by. Evidence: the vendor's request collection. */
export const UserSortColumn = /* @__PURE__ */ codes({
  /** 0: unspecified. */
  Unspecified: 0,
  /** 1: first name. */
  FirstName: 1,
  /** 2: last name. */
  LastName: 2,
  /** 3: date joined. */
  DateJoined: 3,
  /** 4: points. */
  Points: 4,
  /** 5: username. */
  Username: 5,
  /** 6: email. */
  Email: 6,
} as const);

/** Column to sort people by. Evidence: the vendor's request collection. */
export type UserSortColumn = CodeOf<typeof UserSortColumn>;

/**
 * What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
 * it from 6 is unknown, so it has no name. Evidence: seen in client code.
 */
export const ActivityAction = /* @__PURE__ */ codes({
  /** 6: comment. */
  Comment: 6,
  /** 13: connection request. */
  ConnectionRequest: 13,
  /** 15: space invitation. */
  SpaceInvitation: 15,
  /** 25: like. */
  Like: 25,
  /** 28: rating. */
  Rating: 28,
  /** 55: space join request. */
  SpaceJoinRequest: 55,
  /** 59: space membership. */
  SpaceMembership: 59,
  /** 64: view. */
  View: 64,
  /** 110: download. */
  Download: 110,
} as const);

/**
 * What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
 * it from 6 is unknown, so it has no name. Evidence: seen in client code.
 */
export type ActivityAction = CodeOf<typeof ActivityAction>;

/**
 * Who sees a space; All is for filters only. Creation takes the names Public and Private as strings.
 * Evidence: seen in client code.
 */
export const SpaceVisibility = /* @__PURE__ */ codes({
  /** 0: private. */
  Private: 0,
  /** 1: public. */
  Public: 1,
  /** 2: all. */
  All: 2,
  /** 3: isolated. */
  Isolated: 3,
} as const);

/**
 * Who sees a space; All is for filters only. Creation takes the names Public and Private as strings.
 * Evidence: seen in client code.
 */
export type SpaceVisibility = CodeOf<typeof SpaceVisibility>;

/**
 * How a space takes in members; 0 and 1 are seen, their meaning is unknown. Evidence: seen in client
 * code.
 */
export type SpaceMembershipType = number;

/** Answer to an invitation; All is for filters only. Evidence: seen in client code. */
export const AttendanceType = /* @__PURE__ */ codes({
  /** 1: attending. */
  Attending: 1,
  /** 2: maybe. */
  Maybe: 2,
  /** 3: not attending. */
  NotAttending: 3,
  /** 4: all. */
  All: 4,
  /** 5: awaiting response. */
  AwaitingResponse: 5,
} as const);

/** Answer to an invitation; All is for filters only. Evidence: seen in client code. */
export type AttendanceType = CodeOf<typeof AttendanceType>;

/** How often an event repeats. Evidence: seen in client code. */
export const EventFrequency = /* @__PURE__ */ codes({
  /** 0: never. */
  Never: 0,
  /** 1: day. */
  Day: 1,
  /** 2: week. */
  Week: 2,
  /** 4: month. */
  Month: 4,
  /** 8: quarter. */
  Quarter: 8,
  /** 16: year. */
  Year: 16,
} as const);

/** How often an event repeats. Evidence: seen in client code. */
export type EventFrequency = CodeOf<typeof EventFrequency>;

/** Which calendar is shown. Evidence: the vendor's request collection. */
export const EventViewSource = /* @__PURE__ */ codes({
  /** 1: community. */
  Community: 1,
  /** 2: space. */
  Space: 2,
  /** 3: my account. */
  MyAccount: 3,
} as const);

/** Which calendar is shown. Evidence: the vendor's request collection. */
export type EventViewSource = CodeOf<typeof EventViewSource>;

/** Kind of a reminder; 1 to 8 are seen, their meaning is unknown. Evidence: seen in client code. */
export type ReminderType = number;

/**
 * Whether a case is open; the statuses themselves belong to each space. Evidence: the vendor's request
 * collection.
 */
export const IssueStatusType = /* @__PURE__ */ codes({
  /** 1: open. */
  Open: 1,
  /** 2: closed. */
  Closed: 2,
} as const);

/**
 * Whether a case is open; the statuses themselves belong to each space. Evidence: the vendor's request
 * collection.
 */
export type IssueStatusType = CodeOf<typeof IssueStatusType>;

/** What a file is attached as. Evidence: the vendor's request collection. */
export const AttachmentType = /* @__PURE__ */ codes({
  /** 1: attachment. */
  Attachment: 1,
  /** 2: editor image. */
  EditorImage: 2,
} as const);

/** What a file is attached as. Evidence: the vendor's request collection. */
export type AttachmentType = CodeOf<typeof AttachmentType>;

/** Filter of a read report. Evidence: the vendor's request collection. */
export const ReadFilter = /* @__PURE__ */ codes({
  /** 1: read. */
  Read: 1,
  /** 2: read and confirmed. */
  ReadAndConfirmed: 2,
  /** 3: not read. */
  NotRead: 3,
  /** 4: not confirmed. */
  NotConfirmed: 4,
} as const);

/** Filter of a read report. Evidence: the vendor's request collection. */
export type ReadFilter = CodeOf<typeof ReadFilter>;

/**
 * Presence in the chat, a number written as a string; "4" is seen, its meaning is unknown. Evidence:
 * seen in client code.
 */
export type ChatStatus = string;

/** Kind of a Page Builder widget. Evidence: seen in client code. */
export const WidgetType = /* @__PURE__ */ codes({
  /** 18: raw html. */
  RawHtml: 18,
} as const);

/** Kind of a Page Builder widget. Evidence: seen in client code. */
export type WidgetType = CodeOf<typeof WidgetType>;

/** Which tasks of a list are shown. Evidence: the vendor's request collection. */
export const TaskStatusType = /* @__PURE__ */ codes({
  /** 1: active. */
  Active: 1,
  /** 2: completed. */
  Completed: 2,
  /** 7: assigned to me. */
  AssignedToMe: 7,
} as const);

/** Which tasks of a list are shown. Evidence: the vendor's request collection. */
export type TaskStatusType = CodeOf<typeof TaskStatusType>;
