//! Entity types and item states, by the numbers of the wire.

use serde::{Deserialize, Serialize};

/// An entity type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntityType(pub i64);

macro_rules! entity_types {
    ($($($constant:ident =)? $name:literal $code:literal,)*) => {
        impl EntityType {
            $($(pub const $constant: Self = Self($code);)?)*

            /// The entity types by the names of the description.
            pub const CODES: &[(&str, i64)] = &[$(($name, $code),)*];
        }
    };
}

entity_types! {
    FORUM = "Forum" 1,
    FORUM_GROUP = "ForumGroup" 2,
    ARTICLE = "Article" 3,
    BLOG = "Blog" 4,
    EVENT = "Event" 5,
    PHOTO = "Photo" 6,
    VIDEO = "Video" 7,
    JOB = "Job" 8,
    WIKI = "Wiki" 9,
    WALL_POST = "WallPost" 10,
    POLL = "Poll" 11,
    CMS_PAGE = "CMSPage" 12,
    SPACE = "Space" 13,
    FILE = "File" 14,
    USER = "User" 15,
    ALBUM = "Album" 18,
    ISSUE = "Issue" 19,
    ISSUE_COMMENT = "IssueComment" 20,
    ARTICLE_COMMENT = "ArticleComment" 24,
    BLOG_COMMENT = "BlogComment" 25,
    EVENT_COMMENT = "EventComment" 26,
    PHOTO_COMMENT = "PhotoComment" 27,
    ALBUM_COMMENT = "AlbumComment" 28,
    VIDEO_COMMENT = "VideoComment" 29,
    JOB_COMMENT = "JobComment" 30,
    WIKI_COMMENT = "WikiComment" 31,
    FILE_COMMENT = "FileComment" 32,
    WALL_COMMENT = "WallComment" 33,
    TASK_LIST = "TaskList" 38,
    TASK_ITEM = "TaskItem" 39,
    FILE_DIRECTORY = "FileDirectory" 40,
    "PollVote" 41,
    ISSUE_COMMENT_INTERNAL = "IssueCommentInternal" 43,
    IDEA = "Idea" 44,
    IDEA_COMMENT = "IdeaComment" 45,
    FORUM_POST = "ForumPost" 54,
    FORUM_TOPIC = "ForumTopic" 55,
    "Calendar" 57,
    CHAT_MESSAGE = "ChatMessage" 60,
    "Announcement" 64,
    "Milestone" 65,
    UNIVERSAL = "Universal" 74,
    TASK_COMMENT = "TaskComment" 77,
}

impl EntityType {
    pub fn name(self) -> &'static str {
        Self::CODES.iter().find(|(_, code)| *code == self.0).map_or("", |(name, _)| name)
    }

    pub fn is_known(self) -> bool {
        !self.name().is_empty()
    }

    /// Returns the entity type of a comment on an object of this type.
    pub const fn comment(self) -> Self {
        match self {
            Self::BLOG => Self::BLOG_COMMENT,
            Self::EVENT => Self::EVENT_COMMENT,
            Self::PHOTO => Self::PHOTO_COMMENT,
            Self::ALBUM => Self::ALBUM_COMMENT,
            Self::VIDEO => Self::VIDEO_COMMENT,
            Self::JOB => Self::JOB_COMMENT,
            Self::WIKI => Self::WIKI_COMMENT,
            Self::FILE => Self::FILE_COMMENT,
            Self::WALL_POST => Self::WALL_COMMENT,
            Self::IDEA => Self::IDEA_COMMENT,
            Self::ISSUE => Self::ISSUE_COMMENT,
            Self::TASK_ITEM => Self::TASK_COMMENT,
            _ => Self::ARTICLE_COMMENT,
        }
    }

    /// Returns the path segment of the page that lists such objects.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::FORUM | Self::FORUM_GROUP | Self::FORUM_TOPIC | Self::FORUM_POST => "forums",
            Self::BLOG => "blogs",
            Self::EVENT => "events",
            Self::PHOTO | Self::ALBUM => "photos",
            Self::VIDEO => "videos",
            Self::WIKI => "wiki",
            Self::CMS_PAGE => "pages",
            Self::FILE | Self::FILE_DIRECTORY => "files",
            Self::ISSUE => "cases",
            Self::TASK_ITEM | Self::TASK_LIST => "tasks",
            Self::IDEA => "ideas",
            Self::POLL => "polls",
            Self::JOB => "jobs",
            _ => "articles",
        }
    }
}

/// The state of an item. Comments use another list, in which 2 is spam.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Status(pub i64);

impl Status {
    pub const PENDING: Self = Self(0);
    pub const PUBLISHED: Self = Self(1);
    pub const DRAFT: Self = Self(2);
    pub const DECLINED: Self = Self(3);
    pub const EXPIRED: Self = Self(5);
    pub const SPAM: Self = Self(6);
    pub const DELAYED: Self = Self(8);
    pub const TEMPORARY: Self = Self(9);
    pub const DELETED: Self = Self(11);

    /// The states of items by their names.
    pub const CODES: &[(&str, i64)] = &[
        ("PendingWorkflow", 0),
        ("Published", 1),
        ("Draft", 2),
        ("Declined", 3),
        ("Updated", 4),
        ("Expired", 5),
        ("Spam", 6),
        ("All", 7),
        ("DelayedPublishing", 8),
        ("TemporarilySaved", 9),
        ("UnderProcessing", 10),
        ("Deleted", 11),
    ];

    /// The states of comments by their names.
    pub const COMMENT_CODES: &[(&str, i64)] = &[("PendingWorkflow", 0), ("Published", 1), ("Spam", 2), ("Declined", 3), ("All", 7)];

    /// The filter value that matches every state.
    pub const ALL: i64 = 7;

    /// Returns true if the item is published, or published with a later change.
    pub const fn is_public(self) -> bool {
        matches!(self.0, 1 | 4)
    }
}
