// Written by `npm run generate` from api/; do not edit.
//! The codes of the wire. A code without a name is as good: `EntityType(99)`.

use serde::{Deserialize, Serialize};

use crate::browser::values::code_type;

/// Kind of an item, a comment or another thing that has an id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntityType(pub i64);

code_type! {
    EntityType:
        FORUM = "Forum",
        FORUM_GROUP = "ForumGroup",
        ARTICLE = "Article",
        BLOG = "Blog",
        EVENT = "Event",
        PHOTO = "Photo",
        VIDEO = "Video",
        JOB = "Job",
        WIKI = "Wiki",
        WALL_POST = "WallPost",
        POLL = "Poll",
        CMS_PAGE = "CMSPage",
        SPACE = "Space",
        FILE = "File",
        USER = "User",
        ALBUM = "Album",
        ISSUE = "Issue",
        ISSUE_COMMENT = "IssueComment",
        ARTICLE_COMMENT = "ArticleComment",
        BLOG_COMMENT = "BlogComment",
        EVENT_COMMENT = "EventComment",
        PHOTO_COMMENT = "PhotoComment",
        ALBUM_COMMENT = "AlbumComment",
        VIDEO_COMMENT = "VideoComment",
        JOB_COMMENT = "JobComment",
        WIKI_COMMENT = "WikiComment",
        FILE_COMMENT = "FileComment",
        WALL_COMMENT = "WallComment",
        TASK_LIST = "TaskList",
        TASK_ITEM = "TaskItem",
        FILE_DIRECTORY = "FileDirectory",
        POLL_VOTE = "PollVote",
        ISSUE_COMMENT_INTERNAL = "IssueCommentInternal",
        IDEA = "Idea",
        IDEA_COMMENT = "IdeaComment",
        FORUM_POST = "ForumPost",
        FORUM_TOPIC = "ForumTopic",
        CALENDAR = "Calendar",
        CHAT_MESSAGE = "ChatMessage",
        ANNOUNCEMENT = "Announcement",
        MILESTONE = "Milestone",
        UNIVERSAL = "Universal",
        TASK_COMMENT = "TaskComment",
}

impl EntityType {
    /// `Forum`, 1 on the wire.
    pub const FORUM: Self = Self(1);
    /// `ForumGroup`, 2 on the wire.
    pub const FORUM_GROUP: Self = Self(2);
    /// `Article`, 3 on the wire.
    pub const ARTICLE: Self = Self(3);
    /// `Blog`, 4 on the wire.
    pub const BLOG: Self = Self(4);
    /// `Event`, 5 on the wire.
    pub const EVENT: Self = Self(5);
    /// `Photo`, 6 on the wire.
    pub const PHOTO: Self = Self(6);
    /// `Video`, 7 on the wire.
    pub const VIDEO: Self = Self(7);
    /// `Job`, 8 on the wire.
    pub const JOB: Self = Self(8);
    /// `Wiki`, 9 on the wire.
    pub const WIKI: Self = Self(9);
    /// `WallPost`, 10 on the wire.
    pub const WALL_POST: Self = Self(10);
    /// `Poll`, 11 on the wire.
    pub const POLL: Self = Self(11);
    /// `CMSPage`, 12 on the wire.
    pub const CMS_PAGE: Self = Self(12);
    /// `Space`, 13 on the wire.
    pub const SPACE: Self = Self(13);
    /// `File`, 14 on the wire.
    pub const FILE: Self = Self(14);
    /// `User`, 15 on the wire.
    pub const USER: Self = Self(15);
    /// `Album`, 18 on the wire.
    pub const ALBUM: Self = Self(18);
    /// `Issue`, 19 on the wire.
    pub const ISSUE: Self = Self(19);
    /// `IssueComment`, 20 on the wire.
    pub const ISSUE_COMMENT: Self = Self(20);
    /// `ArticleComment`, 24 on the wire.
    pub const ARTICLE_COMMENT: Self = Self(24);
    /// `BlogComment`, 25 on the wire.
    pub const BLOG_COMMENT: Self = Self(25);
    /// `EventComment`, 26 on the wire.
    pub const EVENT_COMMENT: Self = Self(26);
    /// `PhotoComment`, 27 on the wire.
    pub const PHOTO_COMMENT: Self = Self(27);
    /// `AlbumComment`, 28 on the wire.
    pub const ALBUM_COMMENT: Self = Self(28);
    /// `VideoComment`, 29 on the wire.
    pub const VIDEO_COMMENT: Self = Self(29);
    /// `JobComment`, 30 on the wire.
    pub const JOB_COMMENT: Self = Self(30);
    /// `WikiComment`, 31 on the wire.
    pub const WIKI_COMMENT: Self = Self(31);
    /// `FileComment`, 32 on the wire.
    pub const FILE_COMMENT: Self = Self(32);
    /// `WallComment`, 33 on the wire.
    pub const WALL_COMMENT: Self = Self(33);
    /// `TaskList`, 38 on the wire.
    pub const TASK_LIST: Self = Self(38);
    /// `TaskItem`, 39 on the wire.
    pub const TASK_ITEM: Self = Self(39);
    /// `FileDirectory`, 40 on the wire.
    pub const FILE_DIRECTORY: Self = Self(40);
    /// `PollVote`, 41 on the wire.
    pub const POLL_VOTE: Self = Self(41);
    /// `IssueCommentInternal`, 43 on the wire.
    pub const ISSUE_COMMENT_INTERNAL: Self = Self(43);
    /// `Idea`, 44 on the wire.
    pub const IDEA: Self = Self(44);
    /// `IdeaComment`, 45 on the wire.
    pub const IDEA_COMMENT: Self = Self(45);
    /// `ForumPost`, 54 on the wire.
    pub const FORUM_POST: Self = Self(54);
    /// `ForumTopic`, 55 on the wire.
    pub const FORUM_TOPIC: Self = Self(55);
    /// `Calendar`, 57 on the wire.
    pub const CALENDAR: Self = Self(57);
    /// `ChatMessage`, 60 on the wire.
    pub const CHAT_MESSAGE: Self = Self(60);
    /// `Announcement`, 64 on the wire.
    pub const ANNOUNCEMENT: Self = Self(64);
    /// `Milestone`, 65 on the wire.
    pub const MILESTONE: Self = Self(65);
    /// `Universal`, 74 on the wire.
    pub const UNIVERSAL: Self = Self(74);
    /// `TaskComment`, 77 on the wire.
    pub const TASK_COMMENT: Self = Self(77);
}

/// State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
/// active and 0 inactive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntityStatus(pub i64);

code_type! {
    EntityStatus:
        PENDING_WORKFLOW = "PendingWorkflow",
        PUBLISHED = "Published",
        DRAFT = "Draft",
        DECLINED = "Declined",
        UPDATED = "Updated",
        EXPIRED = "Expired",
        SPAM = "Spam",
        ALL = "All",
        DELAYED_PUBLISHING = "DelayedPublishing",
        TEMPORARILY_SAVED = "TemporarilySaved",
        UNDER_PROCESSING = "UnderProcessing",
        DELETED = "Deleted",
}

impl EntityStatus {
    /// `PendingWorkflow`, 0 on the wire.
    pub const PENDING_WORKFLOW: Self = Self(0);
    /// `Published`, 1 on the wire.
    pub const PUBLISHED: Self = Self(1);
    /// `Draft`, 2 on the wire.
    pub const DRAFT: Self = Self(2);
    /// `Declined`, 3 on the wire.
    pub const DECLINED: Self = Self(3);
    /// `Updated`, 4 on the wire.
    pub const UPDATED: Self = Self(4);
    /// `Expired`, 5 on the wire.
    pub const EXPIRED: Self = Self(5);
    /// `Spam`, 6 on the wire.
    pub const SPAM: Self = Self(6);
    /// `All`, 7 on the wire.
    pub const ALL: Self = Self(7);
    /// `DelayedPublishing`, 8 on the wire.
    pub const DELAYED_PUBLISHING: Self = Self(8);
    /// `TemporarilySaved`, 9 on the wire.
    pub const TEMPORARILY_SAVED: Self = Self(9);
    /// `UnderProcessing`, 10 on the wire.
    pub const UNDER_PROCESSING: Self = Self(10);
    /// `Deleted`, 11 on the wire.
    pub const DELETED: Self = Self(11);
}

/// State of a comment, a list of its own that differs from the state of an item; All is for filters
/// only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommentStatus(pub i64);

code_type! {
    CommentStatus:
        PENDING_WORKFLOW = "PendingWorkflow",
        PUBLISHED = "Published",
        SPAM = "Spam",
        DECLINED = "Declined",
        ALL = "All",
}

impl CommentStatus {
    /// `PendingWorkflow`, 0 on the wire.
    pub const PENDING_WORKFLOW: Self = Self(0);
    /// `Published`, 1 on the wire.
    pub const PUBLISHED: Self = Self(1);
    /// `Spam`, 2 on the wire.
    pub const SPAM: Self = Self(2);
    /// `Declined`, 3 on the wire.
    pub const DECLINED: Self = Self(3);
    /// `All`, 7 on the wire.
    pub const ALL: Self = Self(7);
}

/// State of a space; All is for filters only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SpaceStatus(pub i64);

code_type! {
    SpaceStatus:
        PENDING = "Pending",
        PUBLISHED = "Published",
        DECLINED = "Declined",
        ALL = "All",
}

impl SpaceStatus {
    /// `Pending`, 0 on the wire.
    pub const PENDING: Self = Self(0);
    /// `Published`, 1 on the wire.
    pub const PUBLISHED: Self = Self(1);
    /// `Declined`, 3 on the wire.
    pub const DECLINED: Self = Self(3);
    /// `All`, 7 on the wire.
    pub const ALL: Self = Self(7);
}

/// Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SortColumn(pub i64);

code_type! {
    SortColumn:
        UNSPECIFIED = "Unspecified",
        DATE_CREATED = "DateCreated",
        RATING = "Rating",
        DATE_PUBLISHED = "DatePublished",
        DATE_UPDATED = "DateUpdated",
        VIEW_COUNT = "ViewCount",
        COMMENT_COUNT = "CommentCount",
        EVENT_START_DATE = "EventStartDate",
        SORT_ORDER = "SortOrder",
        VOTE_COUNT = "VoteCount",
        CONTENT_TITLE = "ContentTitle",
        DATE_AWARDED = "DateAwarded",
        TAG_COUNT = "TagCount",
        MOST_RELAVANT = "MostRelavant",
}

impl SortColumn {
    /// `Unspecified`, 0 on the wire.
    pub const UNSPECIFIED: Self = Self(0);
    /// `DateCreated`, 1 on the wire.
    pub const DATE_CREATED: Self = Self(1);
    /// `Rating`, 2 on the wire.
    pub const RATING: Self = Self(2);
    /// `DatePublished`, 3 on the wire.
    pub const DATE_PUBLISHED: Self = Self(3);
    /// `DateUpdated`, 4 on the wire.
    pub const DATE_UPDATED: Self = Self(4);
    /// `ViewCount`, 5 on the wire.
    pub const VIEW_COUNT: Self = Self(5);
    /// `CommentCount`, 6 on the wire.
    pub const COMMENT_COUNT: Self = Self(6);
    /// `EventStartDate`, 7 on the wire.
    pub const EVENT_START_DATE: Self = Self(7);
    /// `SortOrder`, 8 on the wire.
    pub const SORT_ORDER: Self = Self(8);
    /// `VoteCount`, 9 on the wire.
    pub const VOTE_COUNT: Self = Self(9);
    /// `ContentTitle`, 10 on the wire.
    pub const CONTENT_TITLE: Self = Self(10);
    /// `DateAwarded`, 11 on the wire.
    pub const DATE_AWARDED: Self = Self(11);
    /// `TagCount`, 12 on the wire.
    pub const TAG_COUNT: Self = Self(12);
    /// `MostRelavant`, 13 on the wire.
    pub const MOST_RELAVANT: Self = Self(13);
}

/// Direction of sorting; the server also takes the name as a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SortOrder(pub i64);

code_type! {
    SortOrder:
        ASCENDING = "Ascending",
        DESCENDING = "Descending",
        UNSPECIFIED = "Unspecified",
}

impl SortOrder {
    /// `Ascending`, 0 on the wire.
    pub const ASCENDING: Self = Self(0);
    /// `Descending`, 1 on the wire.
    pub const DESCENDING: Self = Self(1);
    /// `Unspecified`, 2 on the wire.
    pub const UNSPECIFIED: Self = Self(2);
}

/// Column to sort people by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserSortColumn(pub i64);

code_type! {
    UserSortColumn:
        UNSPECIFIED = "Unspecified",
        FIRST_NAME = "FirstName",
        LAST_NAME = "LastName",
        DATE_JOINED = "DateJoined",
        POINTS = "Points",
        USERNAME = "Username",
        EMAIL = "Email",
}

impl UserSortColumn {
    /// `Unspecified`, 0 on the wire.
    pub const UNSPECIFIED: Self = Self(0);
    /// `FirstName`, 1 on the wire.
    pub const FIRST_NAME: Self = Self(1);
    /// `LastName`, 2 on the wire.
    pub const LAST_NAME: Self = Self(2);
    /// `DateJoined`, 3 on the wire.
    pub const DATE_JOINED: Self = Self(3);
    /// `Points`, 4 on the wire.
    pub const POINTS: Self = Self(4);
    /// `Username`, 5 on the wire.
    pub const USERNAME: Self = Self(5);
    /// `Email`, 6 on the wire.
    pub const EMAIL: Self = Self(6);
}

/// What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
/// it from 6 is unknown, so it has no name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActivityAction(pub i64);

code_type! {
    ActivityAction:
        COMMENT = "Comment",
        CONNECTION_REQUEST = "ConnectionRequest",
        SPACE_INVITATION = "SpaceInvitation",
        LIKE = "Like",
        RATING = "Rating",
        SPACE_JOIN_REQUEST = "SpaceJoinRequest",
        SPACE_MEMBERSHIP = "SpaceMembership",
        VIEW = "View",
        DOWNLOAD = "Download",
}

impl ActivityAction {
    /// `Comment`, 6 on the wire.
    pub const COMMENT: Self = Self(6);
    /// `ConnectionRequest`, 13 on the wire.
    pub const CONNECTION_REQUEST: Self = Self(13);
    /// `SpaceInvitation`, 15 on the wire.
    pub const SPACE_INVITATION: Self = Self(15);
    /// `Like`, 25 on the wire.
    pub const LIKE: Self = Self(25);
    /// `Rating`, 28 on the wire.
    pub const RATING: Self = Self(28);
    /// `SpaceJoinRequest`, 55 on the wire.
    pub const SPACE_JOIN_REQUEST: Self = Self(55);
    /// `SpaceMembership`, 59 on the wire.
    pub const SPACE_MEMBERSHIP: Self = Self(59);
    /// `View`, 64 on the wire.
    pub const VIEW: Self = Self(64);
    /// `Download`, 110 on the wire.
    pub const DOWNLOAD: Self = Self(110);
}

/// Who sees a space; All is for filters only. Creation takes the names Public and Private as strings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SpaceVisibility(pub i64);

code_type! {
    SpaceVisibility:
        PRIVATE = "Private",
        PUBLIC = "Public",
        ALL = "All",
        ISOLATED = "Isolated",
}

impl SpaceVisibility {
    /// `Private`, 0 on the wire.
    pub const PRIVATE: Self = Self(0);
    /// `Public`, 1 on the wire.
    pub const PUBLIC: Self = Self(1);
    /// `All`, 2 on the wire.
    pub const ALL: Self = Self(2);
    /// `Isolated`, 3 on the wire.
    pub const ISOLATED: Self = Self(3);
}

/// How a space takes in members; 0 and 1 are seen, their meaning is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SpaceMembershipType(pub i64);

code_type! {
    SpaceMembershipType:
}

/// Answer to an invitation; All is for filters only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AttendanceType(pub i64);

code_type! {
    AttendanceType:
        ATTENDING = "Attending",
        MAYBE = "Maybe",
        NOT_ATTENDING = "NotAttending",
        ALL = "All",
        AWAITING_RESPONSE = "AwaitingResponse",
}

impl AttendanceType {
    /// `Attending`, 1 on the wire.
    pub const ATTENDING: Self = Self(1);
    /// `Maybe`, 2 on the wire.
    pub const MAYBE: Self = Self(2);
    /// `NotAttending`, 3 on the wire.
    pub const NOT_ATTENDING: Self = Self(3);
    /// `All`, 4 on the wire.
    pub const ALL: Self = Self(4);
    /// `AwaitingResponse`, 5 on the wire.
    pub const AWAITING_RESPONSE: Self = Self(5);
}

/// How often an event repeats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventFrequency(pub i64);

code_type! {
    EventFrequency:
        NEVER = "Never",
        DAY = "Day",
        WEEK = "Week",
        MONTH = "Month",
        QUARTER = "Quarter",
        YEAR = "Year",
}

impl EventFrequency {
    /// `Never`, 0 on the wire.
    pub const NEVER: Self = Self(0);
    /// `Day`, 1 on the wire.
    pub const DAY: Self = Self(1);
    /// `Week`, 2 on the wire.
    pub const WEEK: Self = Self(2);
    /// `Month`, 4 on the wire.
    pub const MONTH: Self = Self(4);
    /// `Quarter`, 8 on the wire.
    pub const QUARTER: Self = Self(8);
    /// `Year`, 16 on the wire.
    pub const YEAR: Self = Self(16);
}

/// Which calendar is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventViewSource(pub i64);

code_type! {
    EventViewSource:
        COMMUNITY = "Community",
        SPACE = "Space",
        MY_ACCOUNT = "MyAccount",
}

impl EventViewSource {
    /// `Community`, 1 on the wire.
    pub const COMMUNITY: Self = Self(1);
    /// `Space`, 2 on the wire.
    pub const SPACE: Self = Self(2);
    /// `MyAccount`, 3 on the wire.
    pub const MY_ACCOUNT: Self = Self(3);
}

/// Kind of a reminder; 1 to 8 are seen, their meaning is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReminderType(pub i64);

code_type! {
    ReminderType:
}

/// Whether a case is open; the statuses themselves belong to each space.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IssueStatusType(pub i64);

code_type! {
    IssueStatusType:
        OPEN = "Open",
        CLOSED = "Closed",
}

impl IssueStatusType {
    /// `Open`, 1 on the wire.
    pub const OPEN: Self = Self(1);
    /// `Closed`, 2 on the wire.
    pub const CLOSED: Self = Self(2);
}

/// What a file is attached as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AttachmentType(pub i64);

code_type! {
    AttachmentType:
        ATTACHMENT = "Attachment",
        EDITOR_IMAGE = "EditorImage",
}

impl AttachmentType {
    /// `Attachment`, 1 on the wire.
    pub const ATTACHMENT: Self = Self(1);
    /// `EditorImage`, 2 on the wire.
    pub const EDITOR_IMAGE: Self = Self(2);
}

/// Filter of a read report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReadFilter(pub i64);

code_type! {
    ReadFilter:
        READ = "Read",
        READ_AND_CONFIRMED = "ReadAndConfirmed",
        NOT_READ = "NotRead",
        NOT_CONFIRMED = "NotConfirmed",
}

impl ReadFilter {
    /// `Read`, 1 on the wire.
    pub const READ: Self = Self(1);
    /// `ReadAndConfirmed`, 2 on the wire.
    pub const READ_AND_CONFIRMED: Self = Self(2);
    /// `NotRead`, 3 on the wire.
    pub const NOT_READ: Self = Self(3);
    /// `NotConfirmed`, 4 on the wire.
    pub const NOT_CONFIRMED: Self = Self(4);
}

/// Presence in the chat, a number written as a string; "4" is seen, its meaning is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChatStatus(pub String);

code_type!(@slot ChatStatus);

impl From<&str> for ChatStatus {
    fn from(code: &str) -> Self {
        Self(code.into())
    }
}

impl From<String> for ChatStatus {
    fn from(code: String) -> Self {
        Self(code)
    }
}

impl std::fmt::Display for ChatStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Kind of a Page Builder widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WidgetType(pub i64);

code_type! {
    WidgetType:
        RAW_HTML = "RawHtml",
}

impl WidgetType {
    /// `RawHtml`, 18 on the wire.
    pub const RAW_HTML: Self = Self(18);
}

/// Which tasks of a list are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TaskStatusType(pub i64);

code_type! {
    TaskStatusType:
        ACTIVE = "Active",
        COMPLETED = "Completed",
        ASSIGNED_TO_ME = "AssignedToMe",
}

impl TaskStatusType {
    /// `Active`, 1 on the wire.
    pub const ACTIVE: Self = Self(1);
    /// `Completed`, 2 on the wire.
    pub const COMPLETED: Self = Self(2);
    /// `AssignedToMe`, 7 on the wire.
    pub const ASSIGNED_TO_ME: Self = Self(7);
}
