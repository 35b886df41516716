// Written by `npm run generate` from api/; do not edit.
//! The ids of the API, each a type of its own: one of a comment does not fit where one of a space belongs.

use crate::browser::values::id_type;

id_type! {
    /// The id `AlbumID`.
    AlbumId
}

id_type! {
    /// The id `AttachmentID`.
    AttachmentId
}

id_type! {
    /// The id `CaseID`.
    CaseId
}

id_type! {
    /// The id `CategoryID`.
    CategoryId
}

id_type! {
    /// The id `ChoiceID`.
    ChoiceId
}

id_type! {
    /// The id `CommentID`.
    CommentId
}

id_type! {
    /// The id `ContentID`.
    ContentId
}

id_type! {
    /// The id `DirectoryID`.
    DirectoryId
}

id_type! {
    /// The id `EntityID`.
    EntityId
}

id_type! {
    /// The id `EventID`.
    EventId
}

id_type! {
    /// The id `EventTypeID`.
    EventTypeId
}

id_type! {
    /// The id `FileID`.
    FileId
}

id_type! {
    /// The id `IssueID`.
    IssueId
}

id_type! {
    /// The id `JourneyID`.
    JourneyId
}

id_type! {
    /// The id `ListID`.
    ListId
}

id_type! {
    /// The id `LogID`.
    LogId
}

id_type! {
    /// The id `MessageID`.
    MessageId
}

id_type! {
    /// The id `PageID`.
    PageId
}

id_type! {
    /// The id `PersonaID`.
    PersonaId
}

id_type! {
    /// The id `PollID`.
    PollId
}

id_type! {
    /// The id `ProjectID`.
    ProjectId
}

id_type! {
    /// The id `ReminderID`.
    ReminderId
}

id_type! {
    /// The id `ResourceID`.
    ResourceId
}

id_type! {
    /// The id `RoleID`.
    RoleId
}

id_type! {
    /// The id `SpaceID`.
    SpaceId
}

id_type! {
    /// The id `SurveyID`.
    SurveyId
}

id_type! {
    /// The id `TaskID`.
    TaskId
}

id_type! {
    /// The id `ThreadID`.
    ThreadId
}

id_type! {
    /// The id `UserID`.
    UserId
}

id_type! {
    /// The id `VersionID`.
    VersionId
}

id_type! {
    /// The id `WallCommentID`.
    WallCommentId
}

id_type! {
    /// The id `WallID`.
    WallId
}

id_type! {
    /// The id `WallPostID`.
    WallPostId
}

impl From<AlbumId> for EntityId {
    fn from(id: AlbumId) -> Self {
        Self(id.0)
    }
}

impl From<AttachmentId> for EntityId {
    fn from(id: AttachmentId) -> Self {
        Self(id.0)
    }
}

impl From<CaseId> for EntityId {
    fn from(id: CaseId) -> Self {
        Self(id.0)
    }
}

impl From<CategoryId> for EntityId {
    fn from(id: CategoryId) -> Self {
        Self(id.0)
    }
}

impl From<ChoiceId> for EntityId {
    fn from(id: ChoiceId) -> Self {
        Self(id.0)
    }
}

impl From<CommentId> for EntityId {
    fn from(id: CommentId) -> Self {
        Self(id.0)
    }
}

impl From<ContentId> for EntityId {
    fn from(id: ContentId) -> Self {
        Self(id.0)
    }
}

impl From<DirectoryId> for EntityId {
    fn from(id: DirectoryId) -> Self {
        Self(id.0)
    }
}

impl From<EventId> for EntityId {
    fn from(id: EventId) -> Self {
        Self(id.0)
    }
}

impl From<EventTypeId> for EntityId {
    fn from(id: EventTypeId) -> Self {
        Self(id.0)
    }
}

impl From<FileId> for EntityId {
    fn from(id: FileId) -> Self {
        Self(id.0)
    }
}

impl From<IssueId> for EntityId {
    fn from(id: IssueId) -> Self {
        Self(id.0)
    }
}

impl From<JourneyId> for EntityId {
    fn from(id: JourneyId) -> Self {
        Self(id.0)
    }
}

impl From<ListId> for EntityId {
    fn from(id: ListId) -> Self {
        Self(id.0)
    }
}

impl From<LogId> for EntityId {
    fn from(id: LogId) -> Self {
        Self(id.0)
    }
}

impl From<MessageId> for EntityId {
    fn from(id: MessageId) -> Self {
        Self(id.0)
    }
}

impl From<PageId> for EntityId {
    fn from(id: PageId) -> Self {
        Self(id.0)
    }
}

impl From<PersonaId> for EntityId {
    fn from(id: PersonaId) -> Self {
        Self(id.0)
    }
}

impl From<PollId> for EntityId {
    fn from(id: PollId) -> Self {
        Self(id.0)
    }
}

impl From<ProjectId> for EntityId {
    fn from(id: ProjectId) -> Self {
        Self(id.0)
    }
}

impl From<ReminderId> for EntityId {
    fn from(id: ReminderId) -> Self {
        Self(id.0)
    }
}

impl From<ResourceId> for EntityId {
    fn from(id: ResourceId) -> Self {
        Self(id.0)
    }
}

impl From<RoleId> for EntityId {
    fn from(id: RoleId) -> Self {
        Self(id.0)
    }
}

impl From<SpaceId> for EntityId {
    fn from(id: SpaceId) -> Self {
        Self(id.0)
    }
}

impl From<SurveyId> for EntityId {
    fn from(id: SurveyId) -> Self {
        Self(id.0)
    }
}

impl From<TaskId> for EntityId {
    fn from(id: TaskId) -> Self {
        Self(id.0)
    }
}

impl From<ThreadId> for EntityId {
    fn from(id: ThreadId) -> Self {
        Self(id.0)
    }
}

impl From<UserId> for EntityId {
    fn from(id: UserId) -> Self {
        Self(id.0)
    }
}

impl From<VersionId> for EntityId {
    fn from(id: VersionId) -> Self {
        Self(id.0)
    }
}

impl From<WallCommentId> for EntityId {
    fn from(id: WallCommentId) -> Self {
        Self(id.0)
    }
}

impl From<WallId> for EntityId {
    fn from(id: WallId) -> Self {
        Self(id.0)
    }
}

impl From<WallPostId> for EntityId {
    fn from(id: WallPostId) -> Self {
        Self(id.0)
    }
}
