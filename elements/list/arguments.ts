// Written by tools/elements/generate.mjs from the folders of the elements; do not edit.

/** The arguments of each read: its name, then theirs. */
export const ARGUMENTS = `
abuse.list UserID SpaceID SpaceIDCSV ContentID PageLength StartPage
analytics.content.count Action SpaceID ContentTypeCSV FromDate ToDate
analytics.content.listTop Action SpaceID ContentTypeCSV FromDate ToDate Size
analytics.content.listLiked SpaceID ContentTypeCSV FromDate ToDate Size
analytics.content.listViewed SpaceID ContentTypeCSV FromDate ToDate Size
analytics.users.listActive SpaceID FromDate ToDate Size
analytics.spaces.listActive FromDate ToDate Size
analytics.metrics.countActiveUsers SpaceID FromDate ToDate
analytics.metrics.countFailedLogins FromDate ToDate
analytics.metrics.countNewUsers FromDate ToDate
analytics.metrics.countUniqueUsers SpaceID FromDate ToDate
analytics.searchQueries.list StartPage PageLength SpaceID StartDate EndDate Term UserID
analytics.search.listActivity StartPage PageLength SpaceID StartDate EndDate Term UserID
analytics.search.listContent StartPage PageLength SpaceID StartDate EndDate SearchTerm EntityTypeID noOfSearchTermResult
analytics.recognition.list ReqType StartPage PageLength ParentContentID UserIDCSV SpaceID FieldUseIDCSV FieldValueCSV StartDate EndDate
announcements.list SpaceID PageLength PageNumber
bookmarks.list StartPage PageLength LogView
bookmarks.get ContentID UserID EntityType
cases.get IssueID LogView
cases.list SpaceID IssueStatusID Keyword IssueStatusType ReportedByUserID AssignedToUserID MilestoneID ProjectID CategoryID PriorityID LogView StartPage PageLength
cases.getStats SpaceID StatusID
cases.comments.get CommentID
cases.comments.list CaseID
cases.projects.list SpaceID
cases.categories.list SpaceID ProjectID
cases.milestones.list SpaceID ProjectID LogView
cases.recipients.list SpaceID ProjectID
cases.assignees.list SpaceID ProjectID forAssignToUsersList keyword StartPage PageLength
cases.statuses.list SpaceID
cases.priorities.list SpaceID
chat.getGlobals activeThreadID
chat.messages.get MessageID
chat.messages.list ThreadIDCSV
chat.threads.get ThreadID
comments.get CommentID
comments.list ParentID SpaceID EntityID EntityType Status UserID SortColumn SortOrder StartPage PageLength
comments.attachments.list CommentID EntityType
connections.list UserID IsConfirmed Page PageLength IncludeListHTML LogView
connections.getStatus UserID ConnectionUserID
connections.requests.list ToUserID FetchForAllUsers
connections.directReports.list UserID IncludeListHTML Page PageLength
content.get ContentID Culture ContentTypeID Fields
content.list EntityType EntityTypeCSV CategoryID ParentContentID SpaceID UserID EntityStatus IsFeatured DatePublishedTime CategoryName CategoryNameCSV MarkedAsAnswer ForMySpaces ShowExpired IsUnanswered SortColumn SortOrder StartPage PageLength LogView Culture
content.listByIds ContentIDCSV
content.listRelated ContentID
content.listUnseen SpaceID EntityTypeCsv From To PageLength StartPage
content.listRequired SpaceID EntityTypeID LogView
content.attachments.list ContentID EntityType
content.attachments.get ContentID AttachmentID
content.categories.get CategoryID
content.categories.list EntityTypeID SpaceID ParentCategoryID
content.followers.list ContentID EntityType populateSpaceMembershipStatus
content.followers.getId EntityID EntityType
content.likes.get ContentID EntityType FetchUsers
content.history.get ContentID VersionID
content.workflow.listQueued SpaceID EntityType RoleID StartPage PageLength LogView
content.readStatus.get ContentID VersionID EntityType
content.readReport.list ContentID EntityType VersionID SpaceID ReadFilter SortColumn StartPage PageLength
contentTypes.fields.list EntityTypeID
copilot.conversations.list authorId profileId question feedback fromDate toDate continuationToken pageLenght
events.get EventID
events.list UserID ShowSubscribedEvents SpaceID EntityStatus IsFeatured EventType StartDate EndDate DateRange VenueName Keywords Month AttendanceType ResourceID City StateID CountryID SortColumn SortOrder StartPage PageLength
events.listBySpace SpaceID UserID
events.listByCalendar SpaceID EventViewSource StartDateISO EndDateISO
events.attendees.list EventID Attendance IsInvited Keyword StartPage PageLength
events.attendees.getStats EventID
events.guests.list EventID Attendance
events.invitees.list EventID
events.invitees.listMembers EventID
events.rsvp.getMine EventID
events.rsvp.get EventID UserID
events.types.get EventTypeID
events.types.list SpaceID
events.reminders.list EventID UserID
events.resources.get ResourceID
events.resources.list SpaceID ResourceTypeID Keyword StartPage PageLength
events.resourceTypes.list SpaceID ResourceTypeID
files.list FileDirectoryID Status SortColumn SortType StartPage PageLength
files.listByDirectory DirectoryID
files.listBySpace SpaceID FileDirectoryID Status SortColumn SortType StartPage PageLength
files.listRecycled SpaceID SortColumn SortType StartPage PageLength
files.directories.get DirectoryID
files.directories.getRoot SpaceID
files.directories.listBySpace SpaceID ParentDirectoryID
files.directories.listAllBySpace SpaceID checkCreatePermission
files.directories.list ParentDirectoryID
files.directories.getParent DirectoryID
forums.subscription.get EntityType ContentID UserID
ideas.votes.count ContentID
ideas.votes.getMine ContentID
ideas.stages.list SpaceID
journeys.get JourneyID
notifications.list StartPage PageLength fromDate toDate fromUserID EntityTypeID CategoryID
notifications.listUnread StartPage PageLength fromDate toDate fromUserID EntityTypeID CategoryID NumberOfRecords lastNotificationID
notifications.messages.listUnread lastMessageID startPage numberOfRecords
pagebuilder.pages.get PageID format locale spaceID
permissions.access.get EntityType PermissionsCsv EntityID SpaceID UserID RoleID
personas.get PersonaID
personas.users.list PersonaID PageLength
platform.urlMapper.get URLID
platform.states.list CountryID
platform.links.getMetadata linkURL
platform.videos.getPlayerHtml linkurl
polls.get PollID LogView
polls.list SpaceID SpaceIDCSV StartPage PageLength LogView
polls.results.get PollID
recognition.awards.list ProgramID
recognition.awards.listPrograms ForUserID
recognition.challenges.list ProgramID StartPage PageLength
recognition.topContributors.list ProgramID FromDate ToDate PageLength
recognition.users.getInsights UserID FromDate ToDate
roles.get RoleID
search.list Keyword SpaceIDCSV EntityTypeCSV UserIDCSV ExactMatch TagIDCSV TagGroupIDCSV Tags FromDateString ToDateString IsFeatured CategoryID SearchOnlyTags ParentContentID StartPage PageLength SortBy SortOrder TitleLength SummaryLength IsGenericContentSearch
spaces.get SpaceID ShowBasicInfoIfNoPermission LogView
spaces.listMine NewContentFromDate NewContentToDate StartPage PageLength
spaces.list Status Visibility GetNonMemberPublicSpacesOnly
spaces.listChildren ParentSpaceID UserID FromCache
spaces.getFeatures SpaceID
spaces.getUrl SpaceID
spaces.getEntityAccess SpaceID entityCsv
spaces.listIdsByUser UserID Status
spaces.getModerationStatus SpaceID
spaces.members.list SpaceID SpaceUserMembershipStatus RoleID UserID SearchKeyWord IsProfilePublic StartPage PageLength
spaces.members.search SpaceID username StartPage PageLength
spaces.members.getStatus UserID SpaceID
spaces.roles.get SpaceID RoleID
spaces.roles.list SpaceID RoleName UserID
surveys.get SurveyID LogView
surveys.list SpaceIDCSV StartPage PageLength LogView
tagGroups.list FetchTags
tags.list SpaceID EntityType SearchText SortBy SortOrder StartPage PageLength
tasks.listByList ListID TaskStatusType LogView
tasks.listMine SpaceID ProjectID FromDate ToDate LogView
tasks.listBySpace SpaceID AssignedToUser FromDate ToDate LogView
tasks.list SpaceID ListID AssignedToUser FromDate ToDate TaskStatusType
tasks.get TaskID LogView
tasks.followers.list EntityID
tasks.comments.list TaskID StartPage PageLength
tasks.lists.get ListID
tasks.lists.list SpaceID
tasks.logs.get LogID
tasks.logs.list TaskID
tasks.priorities.list SpaceID
tasks.statuses.list SpaceID
users.me LogView
users.get UserID LogView
users.getByUsername Username LogView
users.list IsActivated IsBanned IsModerated IsProfilePublic UserName RecieveEmailStatus RoleID SortColumn SortOrder StartPage PageLength Department Filters searchUsersOnly excludeCurrentUser searchText
users.roles.list UserID
users.twoFactor.get UserID
users.address.get UserID
users.statistics.list UserID Activity FromDate ToDate StartPage PageLength
users.orgChart.list UserID NoOfLevels StartNode SetUserCardHtml SetSelectedUserCardHtml
users.administrators.list SpaceID
users.adminModerators.list SpaceID
users.online.count MinutesSinceLastActive
users.celebrations.list OnlyBirthdays SpaceID NumberOfDays
users.mentions.list UserID PageLength PageNumber LogView
wall.get WallPostID
wall.listStream SpaceID StartPage PageLength NumberOfComments UserID setLikeDislikeHTML
wall.listTicker EntityTypeCsv Activity SpaceID UserID StartPage PageLength
wall.posts.listByUser UserID StartPage PageLength
wall.posts.countByUser UserID
wall.posts.listBySpace SpaceID StartPage PageLength
wall.posts.countBySpace SpaceID
`;
