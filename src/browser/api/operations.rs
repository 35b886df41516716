// Written by `npm run generate` from api/; do not edit.
//! The lines of the operations; `crate::core::operation` says what a line holds.

pub const ABUSE_TYPES_LIST: &str = "abuse.types.list G content/abuseTypes %600";
pub const ABUSE_LIST: &str = "abuse.list G content/abuses UserID SpaceID SpaceIDCSV:I ContentID PageLength$ StartPage#";
pub const ABUSE_CREATE: &str = "abuse.create P content/abuses >j ReportTypeID! FlagComment:s EntityID! EntityType!";
pub const ANALYTICS_CONTENT_COUNT: &str =
    "analytics.content.count G analytics/content/count Action SpaceID ContentTypeCSV:I FromDate:d ToDate:d";
pub const ANALYTICS_CONTENT_LIST_TOP: &str =
    "analytics.content.listTop G analytics/content/top Action SpaceID ContentTypeCSV:I FromDate:d ToDate:d Size";
pub const ANALYTICS_CONTENT_LIST_LIKED: &str =
    "analytics.content.listLiked G analytics/content/liked SpaceID ContentTypeCSV:I FromDate:d ToDate:d Size";
pub const ANALYTICS_CONTENT_LIST_VIEWED: &str =
    "analytics.content.listViewed G analytics/content/viewed SpaceID ContentTypeCSV:I FromDate:d ToDate:d Size";
pub const ANALYTICS_USERS_LIST_ACTIVE: &str = "analytics.users.listActive G analytics/users/active SpaceID FromDate:d ToDate:d Size";
pub const ANALYTICS_SPACES_LIST_ACTIVE: &str = "analytics.spaces.listActive G analytics/spaces/active FromDate:d ToDate:d Size";
pub const ANALYTICS_METRICS_COUNT_ACTIVE_USERS: &str =
    "analytics.metrics.countActiveUsers G analytics/metrics/users/active/count SpaceID FromDate:d ToDate:d";
pub const ANALYTICS_METRICS_COUNT_FAILED_LOGINS: &str =
    "analytics.metrics.countFailedLogins G analytics/metrics/users/failedlogins/count FromDate:d ToDate:d";
pub const ANALYTICS_METRICS_COUNT_NEW_USERS: &str =
    "analytics.metrics.countNewUsers G analytics/metrics/users/new/count FromDate:d ToDate:d";
pub const ANALYTICS_METRICS_COUNT_UNIQUE_USERS: &str =
    "analytics.metrics.countUniqueUsers G analytics/metrics/users/unique/count SpaceID FromDate:d ToDate:d";
pub const ANALYTICS_SEARCH_QUERIES_LIST: &str =
    "analytics.searchQueries.list G searchqueries StartPage# PageLength$ SpaceID StartDate:d EndDate:d Term:s UserID";
pub const ANALYTICS_SEARCH_LIST_ACTIVITY: &str =
    "analytics.search.listActivity G search/activity StartPage# PageLength$ SpaceID StartDate:d EndDate:d Term:s UserID";
pub const ANALYTICS_SEARCH_LIST_CONTENT: &str = "analytics.search.listContent G search/content StartPage# PageLength$ SpaceID StartDate:d EndDate:d SearchTerm:s EntityTypeID noOfSearchTermResult";
pub const ANALYTICS_RECOGNITION_LIST: &str = "analytics.recognition.list G analytics/recognition ReqType:s StartPage# PageLength$ ParentContentID UserIDCSV:I SpaceID FieldUseIDCSV:I FieldValueCSV:S StartDate:c EndDate:c";
pub const ANNOUNCEMENTS_LIST: &str = "announcements.list G announcements SpaceID PageLength$ PageNumber#";
pub const CONTENT_ATTACHMENTS_LIST: &str = "content.attachments.list G content/{ContentID}/attachments EntityType";
pub const CONTENT_ATTACHMENTS_ADD: &str =
    "content.attachments.add P content/{ContentID}/attachments EntityTypeID AttachmentType >m file:f!";
pub const CONTENT_ATTACHMENTS_GET: &str = "content.attachments.get G content/{ContentID}/attachments/{AttachmentID}";
pub const CONTENT_ATTACHMENTS_DELETE: &str = "content.attachments.delete D content/{ContentID}/attachments/{AttachmentID}";
pub const CONTENT_IMAGE_SET: &str = "content.image.set P content/{ContentID}/image ~search,wall >m file:f!";
pub const CONTENT_IMAGE_REMOVE: &str = "content.image.remove Dr content/{ContentID}/image ~search,wall";
pub const CONTENT_CATEGORIES_GET: &str = "content.categories.get G content/categories/{CategoryID} %300";
pub const CONTENT_CATEGORIES_UPDATE: &str =
    "content.categories.update Ur content/categories/{CategoryID} >j CategoryName:s CategoryDescription:s";
pub const CONTENT_CATEGORIES_DELETE: &str = "content.categories.delete D content/categories/{CategoryID}";
pub const CONTENT_CATEGORIES_LIST: &str = "content.categories.list G content/categories EntityTypeID SpaceID ParentCategoryID %300";
pub const CONTENT_CATEGORIES_CREATE: &str =
    "content.categories.create P content/categories >j CategoryDescription:s CategoryName:s! EntityType! SpaceID StatusID";
pub const CONTENT_GET: &str = "content.get G content/{ContentID} Culture:s ContentTypeID Fields:S";
pub const CONTENT_UPDATE: &str = "content.update U content/{ContentID} ~notifications,search,wall >j EntityType SpaceID ContentTitle:s ContentBody:s ContentSummary:s CategoryID ParentCategoryID ParentContentID GrandParentContentID ContentStageID TagsCSV:s IsFeatured:b IsSticky:b LockedByUserID RequiresReadConfirmation:b IsContentAvailablePostExpiry:b DatePublished:d DateExpired:d MetaTitle:s MetaDescription:s MetaKeywords:s AuthorID";
pub const CONTENT_DELETE: &str = "content.delete D content/{ContentID} ~announcements,bookmarks,comments,files,forums,search,wall";
pub const CONTENT_LIST: &str = "content.list G content/list EntityType EntityTypeCSV:I CategoryID ParentContentID SpaceID UserID EntityStatus IsFeatured:b DatePublishedTime:s CategoryName:s CategoryNameCSV:S MarkedAsAnswer:b ForMySpaces:b ShowExpired:b IsUnanswered:b SortColumn SortOrder StartPage# PageLength$ LogView:b Culture:s";
pub const CONTENT_LIST_BY_IDS: &str = "content.listByIds G content ContentIDCSV:I!";
pub const CONTENT_CREATE: &str = "content.create P content ~announcements,content.history,content.readReport,content.readStatus,content.workflow,forums,ideas.stages,ideas.votes,search,wall >j SpaceID ContentTitle:s ContentBody:s ContentSummary:s CategoryID ParentCategoryID ParentContentID GrandParentContentID ContentStageID TagsCSV:s IsFeatured:b IsSticky:b LockedByUserID RequiresReadConfirmation:b IsContentAvailablePostExpiry:b DatePublished:d DateExpired:d MetaTitle:s MetaDescription:s MetaKeywords:s AuthorID EntityType!";
pub const CONTENT_UPDATE_MANY: &str =
    "content.updateMany U content/multiple ~content.history,content.workflow,notifications,search,wall >v Items:l!";
pub const CONTENT_LIST_RELATED: &str = "content.listRelated G content/{ContentID}/related";
pub const CONTENT_FIELDS_SET_VISIBILITY: &str =
    "content.fields.setVisibility P content/fields/visibility ContentID! FieldUseID! Visibility:s ~users";
pub const CONTENT_FOLLOWERS_LIST: &str =
    "content.followers.list G content/{ContentID}/followers EntityType populateSpaceMembershipStatus:b";
pub const CONTENT_FOLLOWERS_ADD: &str = "content.followers.add P content/{ContentID}/followers EntityType SpaceID ~forums,wall";
pub const CONTENT_FOLLOWERS_REMOVE: &str = "content.followers.remove Dr content/{ContentID}/followers EntityType ~forums";
pub const CONTENT_FOLLOWERS_GET_ID: &str = "content.followers.getId G follow/getid EntityID! EntityType";
pub const CONTENT_LIKES_GET: &str = "content.likes.get G content/{ContentID}/likes EntityType FetchUsers:b";
pub const CONTENT_LIKES_ADD: &str = "content.likes.add P content/{ContentID}/likes entityType ~comments,files,wall";
pub const CONTENT_LIKES_REMOVE: &str = "content.likes.remove Dr content/{ContentID}/likes EntityType ~comments,files,wall";
pub const CONTENT_DISLIKES_ADD: &str = "content.dislikes.add P content/{ContentID}/dislikes entityType ~comments,files,wall";
pub const CONTENT_DISLIKES_REMOVE: &str = "content.dislikes.remove Dr content/{ContentID}/dislikes EntityType ~comments,files,wall";
pub const CONTENT_SET_STATUS: &str = "content.setStatus Ur content/{ContentID}/status ~files,search,wall >v StatusID!";
pub const CONTENT_SET_ORDER_AND_PARENT: &str = "content.setOrderAndParent U content/orderandparent ~forums >v OrderAndParent:s!";
pub const CONTENT_MOVE: &str = "content.move U content/{ContentID}/move SpaceID EntityType CategoryID ParentContentID SubCategoryID AuthorID IncludeComments:b IncludeLikes:b IncludeRatings:b IncludeFollows:b IncludeHistory:b IncludeReads:b CopyContent:b ~comments,files,forums,notifications,search,wall";
pub const CONTENT_MOVE_MANY: &str = "content.moveMany U content/move SpaceID ContentIDCSV:I! EntityType CategoryID ParentContentID SubCategoryID AuthorID IncludeComments:b IncludeLikes:b IncludeRatings:b IncludeFollows:b IncludeHistory:b IncludeReads:b CopyContent:b ~comments,content.attachments,content.followers,content.likes,content.readReport,content.readStatus,files,forums,notifications,search,wall";
pub const CONTENT_HISTORY_GET: &str = "content.history.get G content/{ContentID}/history/version/{VersionID}";
pub const CONTENT_WORKFLOW_LIST_QUEUED: &str =
    "content.workflow.listQueued G content/workflow/queued SpaceID EntityType RoleID StartPage# PageLength$ LogView:b";
pub const CONTENT_VIEWS_ADD: &str = "content.views.add P content/{ContentID}/views ~content.readReport,files";
pub const CONTENT_READ_STATUS_GET: &str = "content.readStatus.get G content/{ContentID}/version/{VersionID}/readstatus EntityType";
pub const CONTENT_READ_STATUS_SET: &str =
    "content.readStatus.set Ur content/{ContentID}/version/{VersionID}/readstatus EntityType ~content.readReport,files >v HasRead:b!";
pub const CONTENT_READ_REPORT_LIST: &str =
    "content.readReport.list G content/{ContentID}/readreport EntityType VersionID SpaceID ReadFilter SortColumn StartPage# PageLength$";
pub const CONTENT_LIST_UNSEEN: &str = "content.listUnseen G content/unseen SpaceID EntityTypeCsv:I From:d To:d PageLength$ StartPage#";
pub const CONTENT_LIST_REQUIRED: &str = "content.listRequired G content/required SpaceID EntityTypeID LogView:b";
pub const ALBUMS_PHOTOS_ADD: &str = "albums.photos.add P albums/{AlbumID}/photos ~content,content.attachments,search,wall >m file:f!";
pub const EVENTS_ATTENDEES_LIST: &str =
    "events.attendees.list Gb events/{EventID}/attendees Attendance IsInvited:b Keyword:s StartPage# PageLength$";
pub const EVENTS_ATTENDEES_SET: &str =
    "events.attendees.set U events/{EventID}/attendees IsAttendee:b ~events.guests,events.invitees,events.rsvp >v UserIDCSV:s!";
pub const EVENTS_GUESTS_LIST: &str = "events.guests.list G events/guestattendees EventID Attendance";
pub const EVENTS_ATTENDEES_GET_STATS: &str = "events.attendees.getStats G events/{EventID}/attendancestats";
pub const EVENTS_INVITEES_LIST: &str = "events.invitees.list G events/eventinvitees EventID";
pub const EVENTS_INVITEES_LIST_MEMBERS: &str = "events.invitees.listMembers G events/memberinvitees EventID";
pub const EVENTS_INVITEES_ADD_MEMBERS: &str =
    "events.invitees.addMembers U events/{EventID}/invitees/members ~events.attendees,events.guests,events.rsvp >v UserIDCSV:s!";
pub const EVENTS_RSVP_GET_MINE: &str = "events.rsvp.getMine Gb events/{EventID}/rsvp/me/status";
pub const EVENTS_RSVP_SET_MINE: &str = "events.rsvp.setMine Ur events/{EventID}/rsvp/me/status ~events.attendees,wall >v AttendanceType!";
pub const EVENTS_RSVP_GET: &str = "events.rsvp.get Gb events/{EventID}/rsvp/{UserID}/status";
pub const EVENTS_USERS_ADD: &str = "events.users.add P events/{EventID}/users ~events.attendees,wall >v Users:l!";
pub const EVENTS_USERS_REMOVE: &str = "events.users.remove D events/{EventID}/users/members/{UserID} Notify:b ~events.attendees,wall";
pub const EVENTS_SET_ORGANIZER: &str = "events.setOrganizer Ur events/{EventID}/organizer UserID IsOrganizer:b";
pub const EVENTS_GET: &str = "events.get G events/{EventID}";
pub const EVENTS_UPDATE: &str = "events.update U events/{EventID} ~search,wall >j EventTypeID Title:s Description:s StartDate:d EndDate:d StartDateISO:d EndDateISO:d SpaceID WhoShouldAttend:s VenueName:s Address:s City:s CountryID StateID Frequency IsRepeat:b IsAllDay:b IsPrivate:b IsBusy:b Keywords:s ResourceIDCSV:s NewUsers:a";
pub const EVENTS_DELETE: &str = "events.delete D events/{EventID} SendNotifications:b ~search,wall";
pub const EVENTS_LIST: &str = "events.list G events UserID ShowSubscribedEvents:b SpaceID EntityStatus IsFeatured:b EventType StartDate:d EndDate:d DateRange VenueName:s Keywords:s Month:s AttendanceType ResourceID City:s StateID CountryID SortColumn SortOrder StartPage# PageLength$";
pub const EVENTS_CREATE: &str = "events.create P events ~search,wall >j EventTypeID Title:s Description:s StartDate:d EndDate:d StartDateISO:d EndDateISO:d SpaceID WhoShouldAttend:s VenueName:s Address:s City:s CountryID StateID Frequency IsRepeat:b IsAllDay:b IsPrivate:b IsBusy:b Keywords:s ResourceIDCSV:s NewUsers:a";
pub const EVENTS_LIST_BY_SPACE: &str = "events.listBySpace G events/spaces/{SpaceID} UserID";
pub const EVENTS_LIST_BY_CALENDAR: &str = "events.listByCalendar G calendars/events SpaceID EventViewSource StartDateISO:d EndDateISO:d";
pub const EVENTS_UPDATE_VIEW_COUNT: &str = "events.updateViewCount U events/viewcount EventID ~wall >v Number!";
pub const EVENTS_SET_IMAGE: &str = "events.setImage P events/{EventID}/image >m file:f!";
pub const EVENTS_TYPES_GET: &str = "events.types.get G eventtypes/{EventTypeID} %300";
pub const EVENTS_TYPES_UPDATE: &str = "events.types.update U eventtypes/{EventTypeID} ~wall >j EventTypeName:s!";
pub const EVENTS_TYPES_DELETE: &str = "events.types.delete Dr eventtypes/{EventTypeID} ~wall";
pub const EVENTS_TYPES_CREATE: &str = "events.types.create P eventtypes >j EventTypeName:s! SpaceID";
pub const EVENTS_TYPES_LIST: &str = "events.types.list G events/types SpaceID %300";
pub const EVENTS_REMINDERS_LIST: &str = "events.reminders.list G events/{EventID}/reminders UserID";
pub const EVENTS_REMINDERS_SET: &str =
    "events.reminders.set U events/reminder >j ReminderID EntityType EntityID ReminderType ReminderTime UserID";
pub const EVENTS_REMINDERS_DELETE: &str = "events.reminders.delete Dr events/{EventID}/reminders/{ReminderID}";
pub const EVENTS_RESOURCES_GET: &str = "events.resources.get G events/resources/{ResourceID}";
pub const EVENTS_RESOURCES_DELETE: &str = "events.resources.delete Dr events/resources/{ResourceID}";
pub const EVENTS_RESOURCES_LIST: &str = "events.resources.list G events/resources SpaceID ResourceTypeID Keyword:s StartPage# PageLength$";
pub const EVENTS_RESOURCES_CREATE: &str =
    "events.resources.create P events/resources >j ResourceName:s! Location:s Description:s EventResourceTypeID SpaceIDCSV:s";
pub const EVENTS_RESOURCES_CHECK_AVAILABILITY: &str =
    "events.resources.checkAvailability G events/resources/availability ResourceID StartDateTimeISO:d EndDateTimeISO:d %0";
pub const EVENTS_RESOURCE_TYPES_LIST: &str = "events.resourceTypes.list G events/resourcetypes SpaceID ResourceTypeID %300";
pub const BOOKMARKS_LIST: &str = "bookmarks.list G content/bookmarks StartPage# PageLength$ LogView:b";
pub const BOOKMARKS_GET: &str = "bookmarks.get G content/{ContentID}/bookmarks UserID EntityType";
pub const BOOKMARKS_ADD: &str = "bookmarks.add P content/{ContentID}/bookmarks >j Title:s Description:s Entitytype";
pub const BOOKMARKS_UPDATE: &str = "bookmarks.update Ur content/{ContentID}/bookmarks entitytype >j Title:s Description:s";
pub const BOOKMARKS_REMOVE: &str = "bookmarks.remove Dr content/{ContentID}/bookmarks EntityType";
pub const CASES_COMMENTS_GET: &str = "cases.comments.get G case/comments/{CommentID}";
pub const CASES_COMMENTS_UPDATE: &str = "cases.comments.update U case/comments/{CommentID} ~comments,wall >j CommentText:s!";
pub const CASES_COMMENTS_DELETE: &str = "cases.comments.delete Dr case/comments/{CommentID} ~comments,comments.attachments,wall";
pub const CASES_COMMENTS_LIST: &str = "cases.comments.list G case/comments CaseID";
pub const CASES_COMMENTS_CREATE: &str = "cases.comments.create P case/comments ~comments,wall >j CommentText:s! IssueID! IsInternal:b";
pub const CASES_COMMENTS_ADD_ATTACHMENT: &str =
    "cases.comments.addAttachment P cases/{CaseID}/comments/{CommentID}/attachments SpaceID >m file:f!";
pub const CASES_PROJECTS_LIST: &str = "cases.projects.list G spaces/{SpaceID}/cases/projects";
pub const CASES_CATEGORIES_LIST: &str = "cases.categories.list G spaces/{SpaceID}/cases/projects/{ProjectID}/categories";
pub const CASES_MILESTONES_LIST: &str = "cases.milestones.list G spaces/{SpaceID}/cases/projects/{ProjectID}/milestones LogView:b";
pub const CASES_RECIPIENTS_LIST: &str = "cases.recipients.list G spaces/{SpaceID}/cases/projects/{ProjectID}/recipients";
pub const CASES_ASSIGNEES_LIST: &str =
    "cases.assignees.list G spaces/{SpaceID}/cases/projects/{ProjectID}/assignto forAssignToUsersList:b keyword:s StartPage# PageLength$";
pub const CASES_PROJECTS_CREATE: &str = "cases.projects.create P case/projects >j ProjectTitle:s! ProjectDescription:s SpaceID!";
pub const CASES_CATEGORIES_CREATE: &str = "cases.categories.create P cases/projects/{ProjectID}/categories >j CategoryName:s!";
pub const CASES_GET: &str = "cases.get G cases/{IssueID} LogView:b";
pub const CASES_UPDATE: &str = "cases.update U cases/{IssueID} ~search,wall >j IssueTitle:s IssueDescription:s SpaceID IssueStatusID IssuePriorityID ProjectID ProjectSectionID MilestoneID AssignedToUserID TagsCSV:s RecipientUserIDCSV:s";
pub const CASES_DELETE: &str = "cases.delete Dr cases/{IssueID} ~search,wall";
pub const CASES_LIST: &str = "cases.list G cases SpaceID IssueStatusID Keyword:s IssueStatusType ReportedByUserID AssignedToUserID MilestoneID ProjectID CategoryID PriorityID LogView:b StartPage# PageLength$";
pub const CASES_CREATE: &str = "cases.create P cases ~search,wall >j IssueTitle:s IssueDescription:s SpaceID IssueStatusID IssuePriorityID ProjectID ProjectSectionID MilestoneID AssignedToUserID TagsCSV:s RecipientUserIDCSV:s";
pub const CASES_GET_STATS: &str = "cases.getStats G cases/stats SpaceID StatusID";
pub const CASES_SET_STATUS: &str = "cases.setStatus Ur cases/{IssueID}/status ~wall >v IssueStatusID!";
pub const CASES_ATTACHMENTS_ADD: &str = "cases.attachments.add P cases/{IssueID}/attachments >m file:f!";
pub const CASES_STATUSES_LIST: &str = "cases.statuses.list G spaces/{SpaceID}/cases/statuses %300";
pub const CASES_PRIORITIES_LIST: &str = "cases.priorities.list G spaces/{SpaceID}/cases/priorities %300";
pub const CHAT_MESSAGES_GET: &str = "chat.messages.get G chat/message/{MessageID}";
pub const CHAT_MESSAGES_LIST: &str = "chat.messages.list G chat/messages ThreadIDCSV:I %0";
pub const CHAT_MESSAGES_CREATE: &str =
    "chat.messages.create P chat/messages ~notifications,notifications.messages >j ThreadID! MessageBody:s!";
pub const CHAT_MESSAGES_UPDATE: &str = "chat.messages.update U chat/messages/{MessageID} >v MessageBody:s!";
pub const CHAT_MESSAGES_DELETE: &str = "chat.messages.delete Dr chat/messages/{MessageID}";
pub const CHAT_THREADS_GET: &str = "chat.threads.get G chat/threads/{ThreadID} %0";
pub const CHAT_THREADS_LIST_RECENT: &str = "chat.threads.listRecent G chat/threads/me/recent %0";
pub const CHAT_THREADS_CREATE: &str = "chat.threads.create P chat/threads >j ParticipantsIds:s!";
pub const CHAT_THREADS_ADD_PARTICIPANTS: &str = "chat.threads.addParticipants P chat/threads/{ThreadID}/participants >v ParticipantsIds:s!";
pub const CHAT_THREADS_SET_READ: &str =
    "chat.threads.setRead Ur chat/threads/readstatus ~notifications,notifications.messages >j threadIDCSV:s!";
pub const CHAT_THREADS_SET_FAVORITE: &str = "chat.threads.setFavorite Ur chat/threads/{ThreadID}/favorite/status >v IsFavorite:b!";
pub const CHAT_SET_STATUS: &str = "chat.setStatus Ur chat/me/status >j onlinechatStatus:s!";
pub const CHAT_SET_SOUND_STATUS: &str = "chat.setSoundStatus Ur users/me/notifications/soundstatus >v IsSoundEnabled:b!";
pub const CHAT_GET_GLOBALS: &str = "chat.getGlobals Gb chat/ui/globals activeThreadID %0";
pub const COMMENTS_GET: &str = "comments.get G comments/{CommentID}";
pub const COMMENTS_UPDATE: &str = "comments.update U comments/{CommentID} ~wall >j CommentText:s!";
pub const COMMENTS_DELETE: &str = "comments.delete D comments/{CommentID} ~content,wall";
pub const COMMENTS_LIST: &str =
    "comments.list G comments ParentID SpaceID EntityID EntityType Status UserID SortColumn SortOrder StartPage# PageLength$";
pub const COMMENTS_CREATE: &str = "comments.create P comments ~content,wall >j CommentText:s! EntityID! EntityType! ParentCommentID";
pub const COMMENTS_SET_STATUS: &str = "comments.setStatus Ur comments/{CommentID}/status ~content,wall >q StatusID!";
pub const COMMENTS_ATTACHMENTS_LIST: &str = "comments.attachments.list G comments/{CommentID}/attachments EntityType";
pub const CONNECTIONS_LIST: &str = "connections.list G users/{UserID}/friends IsConfirmed:b Page# PageLength$ IncludeListHTML:b LogView:b";
pub const CONNECTIONS_REQUESTS_LIST: &str = "connections.requests.list G users/friendrequests ToUserID FetchForAllUsers:b";
pub const CONNECTIONS_REQUESTS_COUNT_PENDING: &str = "connections.requests.countPending G users/me/friendrequests/pending/count";
pub const CONNECTIONS_DIRECT_REPORTS_LIST: &str =
    "connections.directReports.list G users/{UserID}/directreports IncludeListHTML:b Page# PageLength$";
pub const CONNECTIONS_GET_STATUS: &str = "connections.getStatus G users/{UserID}/connections/{ConnectionUserID}/status";
pub const CONNECTIONS_ADD: &str =
    "connections.add U users/connections userid! connectionuserid! ~connections.requests,notifications,users >j";
pub const CONNECTIONS_REMOVE: &str =
    "connections.remove Dr users/connections userid! connectionuserid! ~connections.requests,notifications,users";
pub const COPILOT_CHAT: &str = "copilot.chat P chatbot/chat >j message:s! conversation_id:s bot_profile:s";
pub const COPILOT_FEEDBACK_ADD: &str = "copilot.feedback.add P chatbot/chat/{conversation_id:s}/response/{response_id:s}/feedback ~copilot.conversations >j feedbackType:s! feedbackIssues:a feedbackText:s";
pub const COPILOT_FEEDBACK_REMOVE: &str =
    "copilot.feedback.remove Dr chatbot/chat/{conversation_id:s}/response/{response_id:s}/feedback ~copilot.conversations";
pub const COPILOT_CONVERSATIONS_LIST: &str = "copilot.conversations.list Gb analytics/copilot/conversations authorId profileId:s question:s feedback:s fromDate:d toDate:d continuationToken:s& pageLenght$";
pub const FILES_DIRECTORIES_GET: &str = "files.directories.get G file/directories/{DirectoryID}";
pub const FILES_DIRECTORIES_UPDATE: &str = "files.directories.update U file/directories/{DirectoryID} ~content,search >j DirectoryName:s!";
pub const FILES_DIRECTORIES_DELETE: &str = "files.directories.delete D file/directories/{DirectoryID} ~content,content.attachments,content.followers,content.likes,content.readReport,content.readStatus,search";
pub const FILES_DIRECTORIES_GET_ROOT: &str = "files.directories.getRoot G spaces/{SpaceID}/files/directories/root";
pub const FILES_DIRECTORIES_LIST_BY_SPACE: &str = "files.directories.listBySpace G spaces/{SpaceID}/file/directories/{ParentDirectoryID}";
pub const FILES_DIRECTORIES_LIST_ALL_BY_SPACE: &str =
    "files.directories.listAllBySpace G spaces/{SpaceID}/directories checkCreatePermission:b";
pub const FILES_DIRECTORIES_LIST: &str = "files.directories.list G file/directories/parent/{ParentDirectoryID}";
pub const FILES_DIRECTORIES_GET_PARENT: &str = "files.directories.getParent G file/directories/{DirectoryID}/parent";
pub const FILES_DIRECTORIES_CREATE: &str =
    "files.directories.create P file/directories ~content,search >j ParentID DirectoryName:s! SpaceID";
pub const FILES_DIRECTORIES_CHECK_NAME: &str =
    "files.directories.checkName G file/directory/name/status ParentID DirectoryID DirectoryName:s %0";
pub const FILES_LIST: &str = "files.list G files FileDirectoryID Status SortColumn SortType StartPage# PageLength$";
pub const FILES_UPLOAD: &str =
    "files.upload P files FileDirectoryID SpaceID FileName:s ContentBody:s tags:s ~content,search,wall >m file:f!";
pub const FILES_LIST_BY_DIRECTORY: &str = "files.listByDirectory G directory/{DirectoryID}/files/list";
pub const FILES_LIST_BY_SPACE: &str =
    "files.listBySpace G files/space SpaceID FileDirectoryID Status SortColumn SortType StartPage# PageLength$";
pub const FILES_LIST_RECYCLED: &str = "files.listRecycled G files/recycled SpaceID SortColumn SortType StartPage# PageLength$";
pub const FILES_CHECK_OUT: &str = "files.checkOut U files/checkout ~content >v FileID!";
pub const FILES_CHECK_IN: &str = "files.checkIn U files/checkin/{FileID} FileName:s ~content,wall >m file:f!";
pub const FILES_UNDO_CHECK_OUT: &str = "files.undoCheckOut U files/undo/checkout ~content >v FileID!";
pub const FILES_DELETE: &str = "files.delete D files/{ContentID} ~content,content.attachments,content.followers,content.likes,content.readReport,content.readStatus,search,wall";
pub const FILES_DELETE_MULTIPLE: &str = "files.deleteMultiple D files/multiple FileIDCSV:I ~content,content.attachments,content.followers,content.likes,content.readReport,content.readStatus,search,wall";
pub const FILES_RESTORE: &str = "files.restore U files/restore ~content,content.attachments,content.followers,content.likes,content.readReport,content.readStatus,search >v FileID!";
pub const FILES_RESTORE_MULTIPLE: &str = "files.restoreMultiple U files/multiple/restore ~content,content.attachments,content.followers,content.likes,content.readReport,content.readStatus,files.directories,search >j files:a directories:a";
pub const FILES_CHECK_AVAILABILITY: &str = "files.checkAvailability G files/availability DirectoryID FileName:s ContentID %0";
pub const CONTENT_TYPES_FIELDS_LIST: &str = "contentTypes.fields.list G contenttype/fields/{EntityTypeID} %600";
pub const FORUMS_CHECK_STUB: &str = "forums.checkStub G content/stub EntityType Stub:s! SpaceID";
pub const FORUMS_SUBSCRIPTION_GET: &str = "forums.subscription.get G content/subscription EntityType ContentID! UserID";
pub const FORUMS_SUBSCRIPTION_SET: &str =
    "forums.subscription.set Ur content/subscription EntityType ContentID! UserID ~content.followers >v IsSubscribed:b!";
pub const FORUMS_SET_ANSWERED: &str = "forums.setAnswered Ur content/{ContentID}/isanswered ~content >v IsAnswered:b!";
pub const IDEAS_VOTES_COUNT: &str = "ideas.votes.count G content/{ContentID}/votes";
pub const IDEAS_VOTES_GET_MINE: &str = "ideas.votes.getMine G content/{ContentID}/votes/me";
pub const IDEAS_VOTES_UP: &str = "ideas.votes.up P content/{ContentID}/voteup ~content";
pub const IDEAS_VOTES_DOWN: &str = "ideas.votes.down P content/{ContentID}/votedown ContentID ~content";
pub const IDEAS_STAGES_LIST: &str = "ideas.stages.list G content/stages SpaceID %300";
pub const IDEAS_STAGES_CHECK_AVAILABILITY: &str = "ideas.stages.checkAvailability G content/idea/stub/availability IdeaStage:s SpaceID %0";
pub const JOURNEYS_GET: &str = "journeys.get G journey/{JourneyID}";
pub const JOURNEYS_USERS_SEARCH: &str = "journeys.users.search G journey/user/search";
pub const JOURNEYS_USERS_ADD: &str = "journeys.users.add P journey/user/add >j";
pub const NOTIFICATIONS_LIST: &str =
    "notifications.list G notifications StartPage# PageLength$ fromDate:d toDate:d fromUserID EntityTypeID CategoryID";
pub const NOTIFICATIONS_CREATE: &str = "notifications.create P notifications ~notifications.messages >j ToUserIDCSV:s! ActivityAction EntityID EntityType IsCustom:b Url:s ActionText:s";
pub const NOTIFICATIONS_LIST_UNREAD: &str = "notifications.listUnread G notifications/unread StartPage# PageLength$ fromDate:d toDate:d fromUserID EntityTypeID CategoryID NumberOfRecords lastNotificationID";
pub const NOTIFICATIONS_MARK_READ: &str = "notifications.markRead Pr notifications/read NotificationIDCSV:I";
pub const NOTIFICATIONS_MESSAGES_LIST_UNREAD: &str =
    "notifications.messages.listUnread G messages/unread lastMessageID@ startPage numberOfRecords$";
pub const NOTIFICATIONS_DEVICE_TOKENS_ADD_IOS: &str = "notifications.deviceTokens.addIos P users/me/devicetokens/ios >v deviceToken:s!";
pub const NOTIFICATIONS_DEVICE_TOKENS_ADD_ANDROID: &str =
    "notifications.deviceTokens.addAndroid P users/me/devicetokens/android >v deviceToken:s!";
pub const NOTIFICATIONS_DEVICE_TOKENS_REMOVE: &str = "notifications.deviceTokens.remove Dr users/me/devicetokens deviceToken:s!";
pub const PAGEBUILDER_PAGES_GET: &str = "pagebuilder.pages.get Gb pb/pages/{PageID} format:s locale:s spaceID";
pub const PAGEBUILDER_PAGES_UPDATE: &str = "pagebuilder.pages.update Ub pb/pages/{PageID} format:s locale:s spaceID >j PageID PageName:s StatusID WidgetsFlattened:a Widgets:a SavedWidgets:a widgetLayoutString:s";
pub const PERMISSIONS_ACCESS_GET: &str =
    "permissions.access.get G permissions/access EntityType PermissionsCsv:S EntityID SpaceID UserID RoleID";
pub const PERMISSIONS_ACCESS_SET: &str =
    "permissions.access.set Ur permissions/access EntityType RoleID EntityID SpaceID ~content,spaces >j Create:b";
pub const PERSONAS_LIST: &str = "personas.list G personas";
pub const PERSONAS_CREATE: &str = "personas.create P personas ~personas.users >j Name:s PersonaID IsEnabled:b IncludeActions:b RunActionsOnSave:b PersonaMatchCondition PersonaConditions:a PersonaActions:a";
pub const PERSONAS_GET: &str = "personas.get G personas/{PersonaID}";
pub const PERSONAS_UPDATE: &str = "personas.update U personas/{PersonaID} ~roles,spaces,spaces.members,users >j Name:s PersonaID IsEnabled:b IncludeActions:b RunActionsOnSave:b PersonaMatchCondition PersonaConditions:a PersonaActions:a";
pub const PERSONAS_DELETE: &str = "personas.delete Dr personas/{PersonaID}";
pub const PERSONAS_USERS_LIST: &str = "personas.users.list G personas/{PersonaID}/users PageLength";
pub const PLATFORM_INDEX_BUILD: &str = "platform.index.build P admin/buildindex IsRebuildAll:b ~search >v Numbers:l!";
pub const PLATFORM_URL_MAPPER_GET: &str = "platform.urlMapper.get G urlmapper URLID";
pub const PLATFORM_URL_MAPPER_CREATE: &str = "platform.urlMapper.create P urlmapper fromURL:s toURL:s";
pub const PLATFORM_URL_MAPPER_DELETE_MULTIPLE: &str = "platform.urlMapper.deleteMultiple D urlmapper/multiple toURL:s fromURL:s";
pub const PLATFORM_SAML_GET: &str = "platform.saml.get G saml/details %3600";
pub const PLATFORM_APPLICATION_GET: &str = "platform.application.get G application/details %3600";
pub const PLATFORM_COUNTRIES_LIST: &str = "platform.countries.list Gb countries %86400";
pub const PLATFORM_STATES_LIST: &str = "platform.states.list Gb states CountryID %86400";
pub const PLATFORM_LINKS_GET_METADATA: &str = "platform.links.getMetadata G link/metadata linkURL:s %3600";
pub const PLATFORM_VIDEOS_GET_PLAYER_HTML: &str = "platform.videos.getPlayerHtml G video/player/html linkurl:s %3600";
pub const PLATFORM_PING: &str = "platform.ping Gbs ping-do-not-delete.ico %0";
pub const POLLS_GET: &str = "polls.get G polls/{PollID} LogView:b";
pub const POLLS_DELETE: &str = "polls.delete D polls/{PollID} ~search,wall";
pub const POLLS_LIST: &str = "polls.list G polls/list SpaceID SpaceIDCSV:I StartPage# PageLength$ LogView:b";
pub const POLLS_RESULTS_GET: &str = "polls.results.get G polls/{PollID}/results";
pub const POLLS_VOTE: &str = "polls.vote P polls/{PollID}/choices/{ChoiceID} ~wall";
pub const POLLS_CREATE: &str = "polls.create P polls ~search,wall >j Question:s! PollChoices:a!";
pub const RECOGNITION_PROGRAMS_LIST: &str = "recognition.programs.list G recognition/programs";
pub const RECOGNITION_AWARDS_LIST: &str = "recognition.awards.list G recognition/awards ProgramID";
pub const RECOGNITION_AWARDS_LIST_PROGRAMS: &str = "recognition.awards.listPrograms G recognition/awards/programs ForUserID";
pub const RECOGNITION_CHALLENGES_LIST: &str = "recognition.challenges.list G recognition/challenges ProgramID StartPage# PageLength$";
pub const RECOGNITION_TOP_CONTRIBUTORS_LIST: &str =
    "recognition.topContributors.list G recognition/topcontributors ProgramID FromDate:c ToDate:c PageLength";
pub const RECOGNITION_USERS_GET_INSIGHTS: &str = "recognition.users.getInsights G recognition/users/{UserID}/insights FromDate:c ToDate:c";
pub const RECOGNITION_CREATE: &str = "recognition.create P recognition ToUserID! AwardContentID! Reason:s ~analytics.content,analytics.metrics,analytics.recognition,analytics.search,analytics.searchQueries,analytics.spaces,analytics.users,notifications,recognition.awards,recognition.challenges,recognition.topContributors,recognition.users,users,wall";
pub const ROLES_GET: &str = "roles.get G roles/{RoleID}";
pub const ROLES_UPDATE: &str = "roles.update U roles/{RoleID} >j RoleName:s Description:s";
pub const ROLES_DELETE: &str = "roles.delete Dr roles/{RoleID} ~permissions.access,spaces.roles,users,users.roles";
pub const ROLES_LIST: &str = "roles.list G roles";
pub const ROLES_CREATE: &str = "roles.create P roles >j RoleName:s Description:s";
pub const USERS_ROLES_LIST: &str = "users.roles.list G users/{UserID}/roles";
pub const USERS_ROLES_ADD: &str =
    "users.roles.add P users/{UserID}/roles ~permissions.access,users.adminModerators,users.administrators >v RoleID!";
pub const USERS_ROLES_REMOVE: &str =
    "users.roles.remove Dr users/{UserID}/roles/{RoleID} ~permissions.access,users.adminModerators,users.administrators";
pub const USERS_PASSCODE_GET_QR_CODE: &str = "users.passcode.getQrCode G users/passcode/qrcode %0";
pub const USERS_CHECK_AVAILABILITY: &str = "users.checkAvailability G user/availability UserEmail:s Username:s %0";
pub const USERS_TWO_FACTOR_GET: &str = "users.twoFactor.get G users/{UserID}/2fa/enabled";
pub const USERS_TWO_FACTOR_DELETE: &str = "users.twoFactor.delete Dr users/{UserID}/2fa";
pub const USERS_SET_STATUS: &str = "users.setStatus U users/status Action:s UserIDCSV:I Reason:s ReassignOption ReplacementUsername:s ~cases,content,personas,personas.users,users.orgChart,wall";
pub const USERS_POINTS_SET: &str = "users.points.set U user/{UserID}/points ~recognition.awards,recognition.challenges,recognition.programs,recognition.topContributors,recognition.users >v Points!";
pub const USERS_ACTIVATE: &str = "users.activate U users/activate ~users.orgChart >v UserID!";
pub const USERS_SET_FEATURED: &str = "users.setFeatured Ur users/feature UserID IsFeatured:b";
pub const USERS_VALIDATE: &str = "users.validate U users/validate >j Email:s! Password:s!";
pub const USERS_SET_BAN_STATUS: &str = "users.setBanStatus U users/banstatus ~cases.assignees,cases.categories,cases.milestones,cases.projects,cases.recipients,content,content.readReport,content.readStatus,personas,personas.users,spaces.members >j IsBanned:b! Description:s UserID!";
pub const USERS_ADDRESS_GET: &str = "users.address.get G users/{UserID}/address/default";
pub const USERS_STATISTICS_LIST: &str =
    "users.statistics.list G users/{UserID}/statistics Activity FromDate:d ToDate:d StartPage# PageLength$";
pub const USERS_GETTING_STARTED_GET: &str = "users.gettingStarted.get G users/all/profilecomplete/status";
pub const USERS_PROFILE_IMAGE_SET: &str =
    "users.profileImage.set U users/{UserID}/profile/image FileName:s ~users.celebrations,users.orgChart,wall >x file:a!";
pub const USERS_PHOTO_DELETE: &str = "users.photo.delete Dr users/{UserID}/photo ~users.celebrations,users.orgChart,wall";
pub const USERS_FIELDS_UPDATE: &str =
    "users.fields.update U users/fields AddUser:b isMultipleUsersRequest:b ~content >j UserID Company:s Phone:s";
pub const USERS_ME: &str = "users.me Gb users/me LogView:b";
pub const USERS_GET: &str = "users.get G users/{UserID}/details LogView:b";
pub const USERS_GET_BY_USERNAME: &str = "users.getByUsername G users/byusername/{Username:s} LogView:b";
pub const USERS_LIST: &str = "users.list G users IsActivated:b IsBanned:b IsModerated:b IsProfilePublic:b UserName:s RecieveEmailStatus:s RoleID SortColumn SortOrder StartPage# PageLength$ Department:s Filters:s searchUsersOnly:b excludeCurrentUser:b searchText:s";
pub const USERS_CREATE: &str =
    "users.create P users ~search,users.orgChart,users.passcode,users.twoFactor >j UserName:s! Email:s! Password:s!";
pub const USERS_ORG_CHART_LIST: &str =
    "users.orgChart.list G orgchart/users UserID NoOfLevels StartNode:s SetUserCardHtml:b SetSelectedUserCardHtml:b";
pub const USERS_ADMINISTRATORS_LIST: &str = "users.administrators.list G users/administrators SpaceID";
pub const USERS_ADMIN_MODERATORS_LIST: &str = "users.adminModerators.list G users/adminmoderators SpaceID";
pub const USERS_ONLINE_COUNT: &str = "users.online.count G users/online/count MinutesSinceLastActive";
pub const USERS_CELEBRATIONS_LIST: &str = "users.celebrations.list G users/celebrations OnlyBirthdays:b SpaceID NumberOfDays";
pub const USERS_MENTIONS_LIST: &str = "users.mentions.list G users/{UserID}/mentions PageLength$ PageNumber# LogView:b";
pub const USERS_UPDATE: &str = "users.update U users/{UserID} ReassignOption ReplacementUsername:s ~* >j FirstName:s LastName:s";
pub const USERS_DELETE: &str = "users.delete D users/{UserID} DeleteAllContent:b ~*";
pub const SEARCH_LIST: &str = "search.list G search Keyword:s SpaceIDCSV:I EntityTypeCSV:I UserIDCSV:I ExactMatch:b TagIDCSV:I TagGroupIDCSV:I Tags:s FromDateString:c ToDateString:c IsFeatured:b CategoryID SearchOnlyTags:b ParentContentID StartPage# PageLength$ SortBy SortOrder TitleLength SummaryLength IsGenericContentSearch:b";
pub const SPACES_MEMBERS_LIST: &str = "spaces.members.list G spaces/{SpaceID}/users SpaceUserMembershipStatus RoleID UserID SearchKeyWord:s IsProfilePublic:b StartPage# PageLength$";
pub const SPACES_MEMBERS_ADD: &str =
    "spaces.members.add P spaces/{SpaceID}/users asMember:b checkSpaceModeration:b ~cases,content,users,wall >v UserID!";
pub const SPACES_MEMBERS_SEARCH: &str = "spaces.members.search G spaces/{SpaceID}/members username:s StartPage# PageLength$";
pub const SPACES_MEMBERS_ADD_MULTIPLE: &str =
    "spaces.members.addMultiple P spaces/users UserIDCSV:I SpaceIDCSV:I ~cases,content,users,wall";
pub const SPACES_MEMBERS_REMOVE: &str = "spaces.members.remove Dr spaces/{SpaceID}/users/{UserID} ~cases,cases.assignees,cases.categories,cases.milestones,cases.projects,cases.recipients,content,content.readReport,content.readStatus,users,wall";
pub const SPACES_MEMBERS_SET_STATUS: &str =
    "spaces.members.setStatus Ur spaces/{SpaceID}/users/{UserID}/membership/status ~content,users,wall >v IsAccepted:b!";
pub const SPACES_MEMBERS_GET_STATUS: &str = "spaces.members.getStatus G users/{UserID}/spaces/{SpaceID}/membership/status";
pub const SPACES_ROLES_GET: &str = "spaces.roles.get G spaces/{SpaceID}/roles/{RoleID}";
pub const SPACES_ROLES_UPDATE: &str =
    "spaces.roles.update U spaces/{SpaceID}/roles/{RoleID} ~permissions.access >j RoleName:s Description:s";
pub const SPACES_ROLES_DELETE: &str = "spaces.roles.delete Dr spaces/{SpaceID}/roles/{RoleID} ~permissions.access,spaces.members";
pub const SPACES_ROLES_LIST: &str = "spaces.roles.list G spaces/{SpaceID}/roles RoleName:s UserID";
pub const SPACES_ROLES_CREATE: &str = "spaces.roles.create P spaces/{SpaceID}/roles ~permissions.access >j RoleName:s! Description:s";
pub const SPACES_ROLES_ADD_USER: &str =
    "spaces.roles.addUser P users/{UserID}/spaces/{SpaceID}/roles ~permissions.access,spaces.members >v RoleID!";
pub const SPACES_ROLES_REMOVE_USER_FROM_ALL: &str =
    "spaces.roles.removeUserFromAll Dr users/{UserID}/spaces/{SpaceID}/roles ~permissions.access,spaces.members";
pub const SPACES_ROLES_REMOVE_USER: &str =
    "spaces.roles.removeUser Dr users/{UserID}/spaces/{SpaceID}/roles/{RoleID} ~permissions.access,spaces.members";
pub const SPACES_GET: &str = "spaces.get G spaces/{SpaceID} ShowBasicInfoIfNoPermission:b LogView:b";
pub const SPACES_UPDATE: &str = "spaces.update U spaces/{SpaceID} ~search,wall,wall.posts >j Description:s";
pub const SPACES_DELETE: &str = "spaces.delete Dr spaces/{SpaceID} ~*";
pub const SPACES_LIST_MINE: &str = "spaces.listMine G spaces/me NewContentFromDate:d NewContentToDate:d StartPage# PageLength$";
pub const SPACES_LIST_MINE_LEGACY: &str = "spaces.listMineLegacy Gb users/me/spaces";
pub const SPACES_LIST: &str = "spaces.list G spaces Status Visibility GetNonMemberPublicSpacesOnly:b";
pub const SPACES_CREATE: &str = "spaces.create P spaces ~search,wall >j SpaceName:s! Description:s SpaceVisibility:s MembershipType EnableArticles:s EnableBlogs:s EnableCases:s EnableEvents:s EnableFiles:s EnableForums:s EnableIdeas:s EnableIssueTracker:s EnablePhotos:s EnablePolls:s EnableTasks:s EnableVideos:s EnableWiki:s";
pub const SPACES_LIST_CHILDREN: &str = "spaces.listChildren G spaces/child ParentSpaceID UserID FromCache:b";
pub const SPACES_GET_FEATURES: &str = "spaces.getFeatures G spaces/{SpaceID}/features %300";
pub const SPACES_GET_URL: &str = "spaces.getUrl G spaces/{SpaceID}/url %300";
pub const SPACES_GET_ENTITY_ACCESS: &str = "spaces.getEntityAccess G spaces/{SpaceID}/entityaccess entityCsv:I";
pub const SPACES_LIST_IDS_BY_USER: &str = "spaces.listIdsByUser G users/{UserID}/spaces/ids Status";
pub const SPACES_SET_IMAGE: &str = "spaces.setImage P spaces/{SpaceID}/image >x file:a!";
pub const SPACES_SET_STATUS: &str = "spaces.setStatus Ur spaces/{SpaceID}/status ~wall >q StatusID!";
pub const SPACES_CHECK_AVAILABILITY: &str = "spaces.checkAvailability G spaces/availability SpaceName:s %0";
pub const SPACES_GET_MODERATION_STATUS: &str = "spaces.getModerationStatus G spaces/{SpaceID}/moderation/status";
pub const SURVEYS_GET: &str = "surveys.get G surveys/{SurveyID} LogView:b";
pub const SURVEYS_LIST: &str = "surveys.list G surveys/list SpaceIDCSV:I StartPage# PageLength$ LogView:b";
pub const SURVEYS_VOTE: &str = "surveys.vote P surveys/{SurveyID}/votes LogView:b >v Votes:l!";
pub const TAGS_LIST: &str = "tags.list G tags SpaceID EntityType SearchText:s SortBy SortOrder StartPage# PageLength$";
pub const TAGS_ADD: &str = "tags.add P tags Tags:s! SpaceID EntityID! EntityType MergeWithExisting:b ~content,search,wall";
pub const TAG_GROUPS_LIST: &str = "tagGroups.list G taggroups/list FetchTags:b %300";
pub const TASKS_FOLLOWERS_LIST: &str = "tasks.followers.list G tasks/followers EntityID";
pub const TASKS_FOLLOWERS_ADD: &str = "tasks.followers.add P tasks/followers >j EntityType EntityID! SpaceID UserIDsCSV:s!";
pub const TASKS_COMMENTS_LIST: &str = "tasks.comments.list G tasks/{TaskID}/comments StartPage# PageLength$";
pub const TASKS_COMMENTS_CREATE: &str = "tasks.comments.create P tasks/{TaskID}/comments ~comments,wall >v CommentText:s!";
pub const TASKS_COMMENTS_UPDATE: &str = "tasks.comments.update U tasks/comments/{CommentID} ~comments,wall >v CommentText:s!";
pub const TASKS_COMMENTS_DELETE: &str = "tasks.comments.delete Dr tasks/comments/{CommentID} ~comments,comments.attachments,wall";
pub const TASKS_LISTS_GET: &str = "tasks.lists.get G lists/{ListID}";
pub const TASKS_LISTS_UPDATE: &str =
    "tasks.lists.update U lists/{ListID} >j TaskListID TaskListName:s TaskListDescription:s SpaceID IsActive:b";
pub const TASKS_LISTS_DELETE: &str = "tasks.lists.delete Dr lists/{ListID} ~comments,search,wall";
pub const TASKS_LISTS_LIST: &str = "tasks.lists.list G lists SpaceID";
pub const TASKS_LISTS_CREATE: &str = "tasks.lists.create P lists >j TaskListID TaskListName:s TaskListDescription:s SpaceID IsActive:b";
pub const TASKS_LOGS_GET: &str = "tasks.logs.get G tasks/logs/logid/{LogID}";
pub const TASKS_LOGS_LIST: &str = "tasks.logs.list G tasks/{TaskID}/logs";
pub const TASKS_LOGS_CREATE: &str = "tasks.logs.create P tasks/timelog >j IssueID UserID StartTime:d EndTime:d Notes:s";
pub const TASKS_LOGS_DELETE: &str = "tasks.logs.delete Dr tasks/logs/{LogID}";
pub const TASKS_LIST_BY_LIST: &str = "tasks.listByList G lists/{ListID}/tasks TaskStatusType LogView:b";
pub const TASKS_LIST_MINE: &str = "tasks.listMine G my/tasks/itemslist SpaceID ProjectID FromDate:d ToDate:d LogView:b";
pub const TASKS_LIST_BY_SPACE: &str = "tasks.listBySpace G tasks/space/items SpaceID AssignedToUser FromDate:d ToDate:d LogView:b";
pub const TASKS_LIST: &str = "tasks.list G tasks SpaceID ListID AssignedToUser FromDate:d ToDate:d TaskStatusType";
pub const TASKS_CREATE: &str = "tasks.create P tasks ~search,wall >j TaskName:s TaskDescription:s AssignedToUserID TaskDueDate:d TaskListID TaskStatusID TaskPriorityID SpaceID TaskEstimatedHours:n FollowerUserNamesCsv:s";
pub const TASKS_GET: &str = "tasks.get G tasks/{TaskID} LogView:b";
pub const TASKS_UPDATE: &str = "tasks.update P tasks/{TaskID} ~search,wall >j TaskName:s TaskDescription:s AssignedToUserID TaskDueDate:d TaskListID TaskStatusID TaskPriorityID SpaceID TaskEstimatedHours:n FollowerUserNamesCsv:s";
pub const TASKS_DELETE: &str = "tasks.delete Dr tasks/{TaskID} ~comments,search";
pub const TASKS_SET_SORT_ORDER: &str = "tasks.setSortOrder Ur tasks/sortorder ProjectID TasksIDOrder:s";
pub const TASKS_SET_PRIORITY: &str = "tasks.setPriority Ur tasks/{TaskID}/priorities TaskPriorityID ~wall";
pub const TASKS_SET_STATUS: &str = "tasks.setStatus Ur tasks/{TaskID}/statuses TaskStatusID ~wall";
pub const TASKS_ASSIGN: &str = "tasks.assign P tasks/assigned/{TaskID} AssignedUserID ~wall";
pub const TASKS_PRIORITIES_LIST: &str = "tasks.priorities.list G tasks/priorities SpaceID %300";
pub const TASKS_STATUSES_LIST: &str = "tasks.statuses.list G tasks/statuses SpaceID %300";
pub const VIDEOS_CREATE: &str =
    "videos.create P videos ~content,search,wall >m file:f! EntityType CategoryID SpaceID ContentTitle:s ContentBody:s ContentSummary:s";
pub const VIDEOS_UPDATE: &str = "videos.update U videos/{ContentID} ~content,search,wall >m file:f! ContentTitle:s";
pub const WALL_GET: &str = "wall.get G wall/{WallPostID}";
pub const WALL_DELETE: &str = "wall.delete D wall/{WallPostID} ~comments";
pub const WALL_CREATE: &str = "wall.create P wall ~wall.posts >j WallText:s! SharedLinkTitle:s SharedLinkDescription:s SharedLinkImageSrc:s SharedLinkHref:s ToUserId SpaceID";
pub const WALL_COMMENTS_CREATE: &str = "wall.comments.create P wall/comment ~comments,content,wall.posts >j CommentText:s! WallID!";
pub const WALL_COMMENTS_UPDATE: &str = "wall.comments.update U wall/comment ~comments,wall.posts >j CommentID! CommentText:s!";
pub const WALL_COMMENTS_DELETE: &str = "wall.comments.delete D wall/comment/{WallCommentID} ~comments,wall.posts";
pub const WALL_FILES_ADD: &str = "wall.files.add P spaces/{SpaceID}/wall/{WallID}/files DirectoryID ~content,files >m file:f!";
pub const WALL_LIST_STREAM: &str =
    "wall.listStream G wall/stream SpaceID StartPage# PageLength$ NumberOfComments UserID setLikeDislikeHTML:b";
pub const WALL_LIST_TICKER: &str = "wall.listTicker G wall/ticker EntityTypeCsv:I Activity SpaceID UserID StartPage# PageLength$";
pub const WALL_POSTS_LIST_BY_USER: &str = "wall.posts.listByUser G wallposts/user/{UserID} StartPage# PageLength$";
pub const WALL_POSTS_COUNT_BY_USER: &str = "wall.posts.countByUser G wallposts/user/{UserID}/count";
pub const WALL_POSTS_LIST_BY_SPACE: &str = "wall.posts.listBySpace G wallposts/space/{SpaceID} StartPage# PageLength$";
pub const WALL_POSTS_COUNT_BY_SPACE: &str = "wall.posts.countBySpace G wallposts/space/{SpaceID}/count";
