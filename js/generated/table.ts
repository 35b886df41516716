// Written by `npm run generate` from api/; do not edit.

export const NAMES = String.raw`abuse
.types.list G
.list G
create P|analytics
.content.count G
top G
liked G
viewed G
.users.active G
.spaces.active G
.metrics.activeUsersCount G
failedLoginsCount G
newUsersCount G
uniqueUsersCount G
.searchQueries.list G
.search.activity G
content G
.recognition.list G|announcements
list G|content
.attachments.list G
add P
get G
delete D
.image.set P
remove Dr
.categories.get G
update Ur
delete D
list G
create P
.get G
update U
delete D
list G
getMany G
create P
updateMany U
listRelated G
.fields.setVisibility P
.followers.list G
add P
remove Dr
getId G
.likes.get G
add P
remove Dr
.dislikes.add P
remove Dr
.setStatus Ur
setOrderAndParent U
move U
moveMany U
.history.get G
.workflow.listQueued G
.views.add P
.readStatus.get G
set Ur
.readReport.list G
.listUnseen G
listRequired G|albums
.photos.add P|events
.attendees.list G
set U
.guests.list G
.attendees.stats G
.invitees.list G
listMembers G
addMembers U
.rsvp.getMine Gb
setMine Ur
get G
.users.add P
remove D
.setOrganizer Ur
get G
update U
delete D
list G
create P
listBySpace G
listByCalendar G
updateViewCount U
setImage P
.types.get G
update U
delete Dr
create P
list G
.reminders.list G
set U
delete Dr
.resources.get G
delete Dr
list G
create P
availability G
.resourceTypes.list G|bookmarks
list G
get G
add P
update Ur
remove Dr|cases
.comments.get G
update U
delete Dr
list G
create P
addAttachment P
.projects.list G
.categories.list G
.milestones.list G
.recipients.list G
.assignees.list G
.projects.create P
.categories.create P
.get G
update U
delete Dr
list G
create P
stats G
setStatus Ur
.attachments.add P
.statuses.list G
.priorities.list G|chat
.messages.get G
list G
create P
update U
delete Dr
.threads.get G
listRecent G
create P
addParticipants P
setRead Ur
setFavorite Ur
.setStatus Ur
setSoundStatus Ur
globals Gb|comments
get G
update U
delete D
list G
create P
setStatus Ur
.attachments.list G|connections
list G
.requests.list G
pendingCount G
.directReports.list G
.status G
add U
remove Dr|copilot
chat P
.feedback.add P
remove Dr
.conversations.list Gb|files
.directories.get G
update U
delete D
root G
listBySpace G
listAllBySpace G
list G
parent G
create P
nameStatus G
.list G
upload P
listByDirectory G
listBySpace G
listRecycled G
checkOut U
checkIn U
undoCheckOut U
delete D
deleteMultiple D
restore U
restoreMultiple U
availability G|contentTypes
.fields.list G|forums
getByStub G
.subscription.get G
set Ur
.setAnswered Ur|ideas
.votes.list G
mine G
up P
down P
.stages.list G
getAvailability G|journeys
get G
.users.search G
add P|notifications
list G
create P
unread G
markRead Pr
.messages.unread G
.deviceTokens.addIos P
addAndroid P
remove Dr|pagebuilder
.pages.get Gb
update Ub|permissions
.access.get G
set Ur|personas
list G
create P
get G
update U
delete Dr
.users.list G|platform
.index.build P
.urlMapper.get G
create P
deleteMultiple D
.saml.details G
.application.details G
.countries.list Gb
.states.list Gb
.links.metadata G
.videos.playerHtml G
.ping Gbs|polls
get G
delete D
list G
.results.get G
.vote P
create P|recognition
.programs.list G
.awards.list G
programs G
.challenges.list G
.topContributors.list G
.users.insights G
.create P|roles
get G
update U
delete Dr
list G
create P|users
.roles.list G
add P
remove Dr
.token.create Uc
.passcode.qrCode G
.availability G
.twoFactor.enabled G
delete Dr
.setStatus U
.points.set U
.activate U
setFeatured Ur
validate U
setBanStatus U
.address.get G
.statistics.get G
.profileComplete.status G
.profileImage.set U
.photo.delete Dr
.fields.update U
.me Gb
details G
byUsername G
list G
create P
.orgChart.list G
.administrators.list G
.adminModerators.list G
.online.count G
.celebrations.list G
.mentions.list G
.update U
delete D|search
list G|spaces
.members.list G
add P
search G
addMultiple P
remove Dr
setStatus Ur
status G
.roles.get G
update U
delete Dr
list G
create P
addUser P
removeUserFromAll Dr
removeUser Dr
.get G
update U
delete Dr
listMine G
listMineLegacy Gb
list G
create P
listChildren G
features G
url G
entityAccess G
listIdsByUser G
setImage P
setStatus Ur
availability G
moderationStatus G|surveys
get G
list G
vote P|tags
list G
add P|tagGroups
list G|tasks
.followers.list G
add P
.comments.list G
create P
update U
delete Dr
.lists.get G
update U
delete Dr
list G
create P
.logs.get G
list G
create P
delete Dr
.listByList G
listMine G
listBySpace G
list G
create P
get G
update P
delete Dr
setSortOrder Ur
setPriority Ur
setStatus Ur
assign P
.priorities.list G
.statuses.list G|videos
create P
update U|wall
get G
delete D
create P
.comments.create P
update U
delete D
.files.add P
.stream G
ticker G
.posts.listByUser G
countByUser G
listBySpace G
countBySpace G`;

export const PATHS = String.raw`content/abuseTypes
content/abuses
content/abuses|analytics/content/count
analytics/content/top
analytics/content/liked
analytics/content/viewed
analytics/users/active
analytics/spaces/active
analytics/metrics/users/active/count
analytics/metrics/users/failedlogins/count
analytics/metrics/users/new/count
analytics/metrics/users/unique/count
searchqueries
search/activity
search/content
analytics/recognition|announcements|content/{ContentID}/attachments
content/{ContentID}/attachments
content/{ContentID}/attachments/{AttachmentID}
content/{ContentID}/attachments/{AttachmentID}
content/{ContentID}/image
content/{ContentID}/image
content/categories/{CategoryID}
content/categories/{CategoryID}
content/categories/{CategoryID}
content/categories
content/categories
content/{ContentID}
content/{ContentID}
content/{ContentID}
content/list
content
content
content/multiple
content/{ContentID}/related
content/fields/visibility
content/{ContentID}/followers
content/{ContentID}/followers
content/{ContentID}/followers
follow/getid
content/{ContentID}/likes
content/{ContentID}/likes
content/{ContentID}/likes
content/{ContentID}/dislikes
content/{ContentID}/dislikes
content/{ContentID}/status
content/orderandparent
content/{ContentID}/move
content/move
content/{ContentID}/history/version/{VersionID}
content/workflow/queued
content/{ContentID}/views
content/{ContentID}/version/{VersionID}/readstatus
content/{ContentID}/version/{VersionID}/readstatus
content/{ContentID}/readreport
content/unseen
content/required|albums/{AlbumID}/photos|events/{EventID}/attendees
events/{EventID}/attendees
events/guestattendees
events/{EventID}/attendancestats
events/eventinvitees
events/memberinvitees
events/{EventID}/invitees/members
events/{EventID}/rsvp/me/status
events/{EventID}/rsvp/me/status
events/{EventID}/rsvp/{UserID}/status
events/{EventID}/users
events/{EventID}/users/members/{UserID}
events/{EventID}/organizer
events/{EventID}
events/{EventID}
events/{EventID}
events
events
events/spaces/{SpaceID}
calendars/events
events/viewcount
events/{EventID}/image
eventtypes/{EventTypeID}
eventtypes/{EventTypeID}
eventtypes/{EventTypeID}
eventtypes
events/types
events/{EventID}/reminders
events/reminder
events/{EventID}/reminders/{ReminderID}
events/resources/{ResourceID}
events/resources/{ResourceID}
events/resources
events/resources
events/resources/availability
events/resourcetypes|content/bookmarks
content/{ContentID}/bookmarks
content/{ContentID}/bookmarks
content/{ContentID}/bookmarks
content/{ContentID}/bookmarks|case/comments/{CommentID}
case/comments/{CommentID}
case/comments/{CommentID}
case/comments
case/comments
cases/{CaseID}/comments/{CommentID}/attachments
spaces/{SpaceID}/cases/projects
spaces/{SpaceID}/cases/projects/{ProjectID}/categories
spaces/{SpaceID}/cases/projects/{ProjectID}/milestones
spaces/{SpaceID}/cases/projects/{ProjectID}/recipients
spaces/{SpaceID}/cases/projects/{ProjectID}/assignto
case/projects
cases/projects/{ProjectID}/categories
cases/{IssueID}
cases/{IssueID}
cases/{IssueID}
cases
cases
cases/stats
cases/{IssueID}/status
cases/{IssueID}/attachments
spaces/{SpaceID}/cases/statuses
spaces/{SpaceID}/cases/priorities|chat/message/{MessageID}
chat/messages
chat/messages
chat/messages/{MessageID}
chat/messages/{MessageID}
chat/threads/{ThreadID}
chat/threads/me/recent
chat/threads
chat/threads/{ThreadID}/participants
chat/threads/readstatus
chat/threads/{ThreadID}/favorite/status
chat/me/status
users/me/notifications/soundstatus
chat/ui/globals|comments/{CommentID}
comments/{CommentID}
comments/{CommentID}
comments
comments
comments/{CommentID}/status
comments/{CommentID}/attachments|users/{UserID}/friends
users/friendrequests
users/me/friendrequests/pending/count
users/{UserID}/directreports
users/{UserID}/connections/{ConnectionUserID}/status
users/connections
users/connections|chatbot/chat
chatbot/chat/{conversation_id:s}/response/{response_id:s}/feedback
chatbot/chat/{conversation_id:s}/response/{response_id:s}/feedback
analytics/copilot/conversations|file/directories/{DirectoryID}
file/directories/{DirectoryID}
file/directories/{DirectoryID}
spaces/{SpaceID}/files/directories/root
spaces/{SpaceID}/file/directories/{ParentDirectoryID}
spaces/{SpaceID}/directories
file/directories/parent/{ParentDirectoryID}
file/directories/{DirectoryID}/parent
file/directories
file/directory/name/status
files
files
directory/{DirectoryID}/files/list
files/space
files/recycled
files/checkout
files/checkin/{FileID}
files/undo/checkout
files/{ContentID}
files/multiple
files/restore
files/multiple/restore
files/availability|contenttype/fields/{EntityTypeID}|content/stub
content/subscription
content/subscription
content/{ContentID}/isanswered|content/{ContentID}/votes
content/{ContentID}/votes/me
content/{ContentID}/voteup
content/{ContentID}/votedown
content/stages
content/idea/stub/availability|journey/{JourneyID}
journey/user/search
journey/user/add|notifications
notifications
notifications/unread
notifications/read
messages/unread
users/me/devicetokens/ios
users/me/devicetokens/android
users/me/devicetokens|pb/pages/{PageID}
pb/pages/{PageID}|permissions/access
permissions/access|personas
personas
personas/{PersonaID}
personas/{PersonaID}
personas/{PersonaID}
personas/{PersonaID}/users|admin/buildindex
urlmapper
urlmapper
urlmapper/multiple
saml/details
application/details
countries
states
link/metadata
video/player/html
ping-do-not-delete.ico|polls/{PollID}
polls/{PollID}
polls/list
polls/{PollID}/results
polls/{PollID}/choices/{ChoiceID}
polls|recognition/programs
recognition/awards
recognition/awards/programs
recognition/challenges
recognition/topcontributors
recognition/users/{UserID}/insights
recognition|roles/{RoleID}
roles/{RoleID}
roles/{RoleID}
roles
roles|users/{UserID}/roles
users/{UserID}/roles
users/{UserID}/roles/{RoleID}
users/token
users/passcode/qrcode
user/availability
users/{UserID}/2fa/enabled
users/{UserID}/2fa
users/status
user/{UserID}/points
users/activate
users/feature
users/validate
users/banstatus
users/{UserID}/address/default
users/{UserID}/statistics
users/all/profilecomplete/status
users/{UserID}/profile/image
users/{UserID}/photo
users/fields
users/me
users/{UserID}/details
users/byusername/{Username:s}
users
users
orgchart/users
users/administrators
users/adminmoderators
users/online/count
users/celebrations
users/{UserID}/mentions
users/{UserID}
users/{UserID}|search|spaces/{SpaceID}/users
spaces/{SpaceID}/users
spaces/{SpaceID}/members
spaces/users
spaces/{SpaceID}/users/{UserID}
spaces/{SpaceID}/users/{UserID}/membership/status
users/{UserID}/spaces/{SpaceID}/membership/status
spaces/{SpaceID}/roles/{RoleID}
spaces/{SpaceID}/roles/{RoleID}
spaces/{SpaceID}/roles/{RoleID}
spaces/{SpaceID}/roles
spaces/{SpaceID}/roles
users/{UserID}/spaces/{SpaceID}/roles
users/{UserID}/spaces/{SpaceID}/roles
users/{UserID}/spaces/{SpaceID}/roles/{RoleID}
spaces/{SpaceID}
spaces/{SpaceID}
spaces/{SpaceID}
spaces/me
users/me/spaces
spaces
spaces
spaces/child
spaces/{SpaceID}/features
spaces/{SpaceID}/url
spaces/{SpaceID}/entityaccess
users/{UserID}/spaces/ids
spaces/{SpaceID}/image
spaces/{SpaceID}/status
spaces/availability
spaces/{SpaceID}/moderation/status|surveys/{SurveyID}
surveys/list
surveys/{SurveyID}/votes|tags
tags|taggroups/list|tasks/followers
tasks/followers
tasks/{TaskID}/comments
tasks/{TaskID}/comments
tasks/comments/{CommentID}
tasks/comments/{CommentID}
lists/{ListID}
lists/{ListID}
lists/{ListID}
lists
lists
tasks/logs/logid/{LogID}
tasks/{TaskID}/logs
tasks/timelog
tasks/logs/{LogID}
lists/{ListID}/tasks
my/tasks/itemslist
tasks/space/items
tasks
tasks
tasks/{TaskID}
tasks/{TaskID}
tasks/{TaskID}
tasks/sortorder
tasks/{TaskID}/priorities
tasks/{TaskID}/statuses
tasks/assigned/{TaskID}
tasks/priorities
tasks/statuses|videos
videos/{ContentID}|wall/{WallPostID}
wall/{WallPostID}
wall
wall/comment
wall/comment
wall/comment/{WallCommentID}
spaces/{SpaceID}/wall/{WallID}/files
wall/stream
wall/ticker
wallposts/user/{UserID}
wallposts/user/{UserID}/count
wallposts/space/{SpaceID}
wallposts/space/{SpaceID}/count`;

export const PARAMS = String.raw`%600
UserID SpaceID SpaceIDCSV:I ContentID PageLength$ StartPage#
>j ReportTypeID! FlagComment:s EntityID! EntityType!|Action SpaceID ContentTypeCSV:I FromDate:d ToDate:d
Action SpaceID ContentTypeCSV:I FromDate:d ToDate:d Size
SpaceID ContentTypeCSV:I FromDate:d ToDate:d Size
SpaceID ContentTypeCSV:I FromDate:d ToDate:d Size
SpaceID FromDate:d ToDate:d Size
FromDate:d ToDate:d Size
SpaceID FromDate:d ToDate:d
FromDate:d ToDate:d
FromDate:d ToDate:d
SpaceID FromDate:d ToDate:d
StartPage# PageLength$ SpaceID StartDate:d EndDate:d Term:s UserID
StartPage# PageLength$ SpaceID StartDate:d EndDate:d Term:s UserID
StartPage# PageLength$ SpaceID StartDate:d EndDate:d SearchTerm:s EntityTypeID noOfSearchTermResult
ReqType:s StartPage# PageLength$ ParentContentID UserIDCSV:I SpaceID FieldUseIDCSV:I FieldValueCSV:S StartDate:c EndDate:c|SpaceID PageLength$ PageNumber#|EntityType
EntityTypeID AttachmentType ~albums >m file:a!

~albums
~albums,search,wall >m file:a!
~albums,search,wall
%300
>j CategoryName:s CategoryDescription:s

EntityTypeID SpaceID ParentCategoryID %300
>j CategoryDescription:s CategoryName:s! EntityType! SpaceID StatusID
Culture:s ContentTypeID Fields:S
~search,wall >j EntityType SpaceID ContentTitle:s ContentBody:s ContentSummary:s CategoryID ParentCategoryID ParentContentID GrandParentContentID ContentStageID TagsCSV:s IsFeatured:b IsSticky:b LockedByUserID RequiresReadConfirmation:b IsContentAvailablePostExpiry:b DatePublished:d DateExpired:d MetaTitle:s MetaDescription:s MetaKeywords:s AuthorID
~albums,announcements,bookmarks,comments,files,forums,search,wall
EntityType EntityTypeCSV:I CategoryID ParentContentID SpaceID UserID EntityStatus IsFeatured:b DatePublishedTime:s CategoryName:s CategoryNameCSV:S MarkedAsAnswer:b ForMySpaces:b ShowExpired:b IsUnanswered:b SortColumn SortOrder StartPage# PageLength$ LogView:b Culture:s
ContentIDCSV:I!
~announcements,forums,ideas,search,wall >j SpaceID ContentTitle:s ContentBody:s ContentSummary:s CategoryID ParentCategoryID ParentContentID GrandParentContentID ContentStageID TagsCSV:s IsFeatured:b IsSticky:b LockedByUserID RequiresReadConfirmation:b IsContentAvailablePostExpiry:b DatePublished:d DateExpired:d MetaTitle:s MetaDescription:s MetaKeywords:s AuthorID EntityType!
~search,wall >a

ContentID! FieldUseID! Visibility:s ~contentTypes,users
EntityType populateSpaceMembershipStatus:b
EntityType SpaceID ~forums
EntityType ~forums
EntityID! EntityType
EntityType FetchUsers:b
entityType ~comments,wall
EntityType ~comments,wall
entityType ~comments,wall
EntityType ~comments,wall
~search,wall >v
~forums >v:s
SpaceID EntityType CategoryID ParentContentID SubCategoryID AuthorID IncludeComments:b IncludeLikes:b IncludeRatings:b IncludeFollows:b IncludeHistory:b IncludeReads:b CopyContent:b ~comments,files,forums,search,wall
SpaceID ContentIDCSV:I! EntityType CategoryID ParentContentID SubCategoryID AuthorID IncludeComments:b IncludeLikes:b IncludeRatings:b IncludeFollows:b IncludeHistory:b IncludeReads:b CopyContent:b ~comments,files,forums,search,wall

SpaceID EntityType RoleID StartPage# PageLength$ LogView:b

EntityType
EntityType >v:b
EntityType VersionID SpaceID ReadFilter SortColumn StartPage# PageLength$
SpaceID EntityTypeCsv:I From:d To:d PageLength$ StartPage#
SpaceID EntityTypeID LogView:b|~content,search,wall >m file:a!|Attendance IsInvited:b Keyword:s StartPage# PageLength$
IsAttendee:b >v:s
EventID Attendance

EventID
EventID
>v:s

>v

>a
Notify:b
UserID IsOrganizer:b

~wall >j EventTypeID Title:s Description:s StartDate:d EndDate:d StartDateISO:d EndDateISO:d SpaceID WhoShouldAttend:s VenueName:s Address:s City:s CountryID StateID Frequency IsRepeat:b IsAllDay:b IsPrivate:b IsBusy:b Keywords:s ResourceIDCSV:s NewUsers:a
SendNotifications:b ~wall
UserID ShowSubscribedEvents:b SpaceID EntityStatus IsFeatured:b EventType StartDate:d EndDate:d DateRange VenueName:s Keywords:s Month:s AttendanceType ResourceID City:s StateID CountryID SortColumn SortOrder StartPage# PageLength$
~wall >j EventTypeID Title:s Description:s StartDate:d EndDate:d StartDateISO:d EndDateISO:d SpaceID WhoShouldAttend:s VenueName:s Address:s City:s CountryID StateID Frequency IsRepeat:b IsAllDay:b IsPrivate:b IsBusy:b Keywords:s ResourceIDCSV:s NewUsers:a
UserID
SpaceID EventViewSource StartDateISO:d EndDateISO:d
EventID >v
>m file:a!
%300
>j EventTypeName:s!

>j EventTypeName:s! SpaceID
SpaceID %300
UserID
>j ReminderID EntityType EntityID ReminderType ReminderTime UserID



SpaceID ResourceTypeID Keyword:s StartPage# PageLength$
>j ResourceName:s! Location:s Description:s EventResourceTypeID SpaceIDCSV:s
ResourceID StartDateTimeISO:d EndDateTimeISO:d %0
SpaceID ResourceTypeID %300|StartPage# PageLength$ LogView:b
UserID EntityType
>j Title:s Description:s Entitytype
entitytype >j Title:s Description:s
EntityType|
>j CommentText:s!

CaseID
~wall >j CommentText:s! IssueID! IsInternal:b
SpaceID >m file:a!


LogView:b

forAssignToUsersList:b keyword:s StartPage# PageLength$
>j ProjectTitle:s! ProjectDescription:s SpaceID!
>j CategoryName:s!
LogView:b
>j IssueTitle:s IssueDescription:s SpaceID IssueStatusID IssuePriorityID ProjectID ProjectSectionID MilestoneID AssignedToUserID TagsCSV:s RecipientUserIDCSV:s
~wall
SpaceID IssueStatusID Keyword:s IssueStatusType ReportedByUserID AssignedToUserID MilestoneID ProjectID CategoryID PriorityID LogView:b StartPage# PageLength$
~wall >j IssueTitle:s IssueDescription:s SpaceID IssueStatusID IssuePriorityID ProjectID ProjectSectionID MilestoneID AssignedToUserID TagsCSV:s RecipientUserIDCSV:s
SpaceID StatusID
>v
>m file:a!
%300
%300|
ThreadIDCSV:I %0
>j ThreadID! MessageBody:s!
>v:s

%0
%0
>j ParticipantsIds:a!
>v:s
~notifications >j threadIDCSV:s!
>v:b
>j onlinechatStatus:s!
>v:b
activeThreadID %0|
~wall >j CommentText:s!
~content,wall
ParentID SpaceID EntityID EntityType Status UserID SortColumn SortOrder StartPage# PageLength$
~content,wall >j CommentText:s! EntityID! EntityType! ParentCommentID
~content,wall >q
EntityType|IsConfirmed:b Page# PageLength$ IncludeListHTML:b LogView:b
ToUserID FetchForAllUsers:b

IncludeListHTML:b Page# PageLength$

userid! connectionuserid! ~notifications,users >j
userid! connectionuserid! ~notifications,users|>j message:s! conversation_id:s bot_profile:s
>j feedbackType:s! feedbackIssues:a feedbackText:s

authorId profileId:s question:s feedback:s fromDate:d toDate:d continuationToken:s& pageLenght$|
~content >j DirectoryName:s!
~content


checkCreatePermission:b


~content >j ParentID DirectoryName:s! SpaceID
ParentID DirectoryID DirectoryName:s %0
FileDirectoryID Status SortColumn SortType StartPage# PageLength$
FileDirectoryID SpaceID FileName:s ContentBody:s tags:s ~content,wall >m file:a!

SpaceID FileDirectoryID Status SortColumn SortType StartPage# PageLength$
SpaceID SortColumn SortType StartPage# PageLength$
~content >v
FileName:s ~content,wall >m file:a!
~content >v
~content,wall
FileIDCSV:I ~content,wall
~content >v
~content >j files:a directories:a
DirectoryID FileName:s ContentID %0|%600|EntityType Stub:s! SpaceID
EntityType ContentID! UserID
EntityType ContentID! UserID ~content >v:b
~content >v:b|

~content
ContentID ~content
SpaceID %300
IdeaStage:s SpaceID %0|

>j|StartPage# PageLength$ fromDate:d toDate:d fromUserID EntityTypeID CategoryID
>j ToUserIDCSV:s! ActivityAction EntityID EntityType IsCustom:b Url:s ActionText:s
StartPage# PageLength$ fromDate:d toDate:d fromUserID EntityTypeID CategoryID NumberOfRecords lastNotificationID
NotificationIDCSV:I
lastMessageID@ startPage numberOfRecords$
>v:s
>v:s
deviceToken:s!|format:s locale:s spaceID
format:s locale:s spaceID >j PageID PageName:s StatusID WidgetsFlattened:a Widgets:a SavedWidgets:a widgetLayoutString:s|EntityType PermissionsCsv:S EntityID SpaceID UserID RoleID
EntityType RoleID EntityID SpaceID ~content,spaces >j Create:b|
>j Name:s PersonaID IsEnabled:b IncludeActions:b RunActionsOnSave:b PersonaMatchCondition PersonaConditions:a PersonaActions:a

~roles,spaces,users >j Name:s PersonaID IsEnabled:b IncludeActions:b RunActionsOnSave:b PersonaMatchCondition PersonaConditions:a PersonaActions:a

PageLength|IsRebuildAll:b ~search >a
URLID
fromURL:s toURL:s
toURL:s fromURL:s
%3600
%3600
%86400
CountryID %86400
linkURL:s %3600
linkurl:s %3600
%0|LogView:b
~wall
SpaceID SpaceIDCSV:I StartPage# PageLength$ LogView:b


~wall >j Question:s! PollChoices:a!|
ProgramID
ForUserID
ProgramID StartPage# PageLength$
ProgramID FromDate:c ToDate:c PageLength
FromDate:c ToDate:c
ToUserID! AwardContentID! Reason:s ~analytics,notifications,users,wall|
~users >j RoleName:s Description:s
~permissions,spaces,users

~users >j RoleName:s Description:s|
~permissions,roles >v
~permissions,roles
>j UserName:s! Password:s!
%0
UserEmail:s Username:s %0


Action:s UserIDCSV:I Reason:s ReassignOption:s ReplacementUsername:s ~content,wall
~recognition >v
>v
UserID IsFeatured:b
>j Email:s! Password:s!
~spaces >j IsBanned:b! Description:s UserID!

Activity FromDate:d ToDate:d StartPage# PageLength$

FileName:s ~wall >x
~wall
AddUser:b isMultipleUsersRequest:b ~content >j UserID Company:s Phone:s
LogView:b
LogView:b
LogView:b
IsActivated:b IsBanned:b IsModerated:b IsProfilePublic:b UserName:s RecieveEmailStatus:s RoleID SortColumn SortOrder StartPage# PageLength$ Department:s Filters:s searchUsersOnly:b excludeCurrentUser:b searchText:s
~analytics >j UserName:s! Email:s! Password:s!
UserID NoOfLevels StartNode:s SetUserCardHtml:b SetSelectedUserCardHtml:b
SpaceID
SpaceID
MinutesSinceLastActive
OnlyBirthdays:b SpaceID NumberOfDays
PageLength$ PageNumber# LogView:b
ReassignOption:s ReplacementUsername:s ~connections,wall >j FirstName:s LastName:s
DeleteAllContent:b ~connections,content,roles,spaces,wall|Keyword:s SpaceIDCSV:I EntityTypeCSV:I UserIDCSV:I ExactMatch:b TagIDCSV:I TagGroupIDCSV:I Tags:s FromDateString:c ToDateString:c IsFeatured:b CategoryID SearchOnlyTags:b ParentContentID StartPage# PageLength$ SortBy SortOrder TitleLength SummaryLength IsGenericContentSearch:b|SpaceUserMembershipStatus RoleID UserID SearchKeyWord:s IsProfilePublic:b StartPage# PageLength$
asMember:b checkSpaceModeration:b ~content,users,wall >v
username:s StartPage# PageLength$
UserIDCSV:I SpaceIDCSV:I ~content,users,wall
~content,users,wall
~content,users,wall >v:b


~permissions >j RoleName:s Description:s
~permissions
RoleName:s UserID
~permissions >j RoleName:s! Description:s
~permissions >v
~permissions
~permissions
ShowBasicInfoIfNoPermission:b LogView:b
~wall >j Description:s
~content,wall
NewContentFromDate:d NewContentToDate:d StartPage# PageLength$

Status Visibility GetNonMemberPublicSpacesOnly:b
~wall >j SpaceName:s! Description:s SpaceVisibility:s MembershipType EnableArticles:s EnableBlogs:s EnableCases:s EnableEvents:s EnableFiles:s EnableForums:s EnableIdeas:s EnableIssueTracker:s EnablePhotos:s EnablePolls:s EnableTasks:s EnableVideos:s EnableWiki:s
ParentSpaceID UserID FromCache:b
%300
%300
entityCsv:I
Status
>x
~wall >q
SpaceName:s %0
|LogView:b
SpaceIDCSV:I StartPage# PageLength$ LogView:b
LogView:b >a|SpaceID EntityType SearchText:s SortBy SortOrder StartPage# PageLength$
Tags:s! SpaceID EntityID! EntityType MergeWithExisting:b ~content,search,tagGroups|FetchTags:b %300|EntityID
>j EntityType EntityID! SpaceID UserIDsCSV:s!
StartPage# PageLength$
>v:s
>v:s


>j TaskListID TaskListName:s TaskListDescription:s SpaceID IsActive:b

SpaceID
>j TaskListID TaskListName:s TaskListDescription:s SpaceID IsActive:b


>j IssueID UserID StartTime:d EndTime:d Notes:s

TaskStatusType LogView:b
SpaceID ProjectID FromDate:d ToDate:d LogView:b
SpaceID AssignedToUser FromDate:d ToDate:d LogView:b
SpaceID ListID AssignedToUser FromDate:d ToDate:d TaskStatusType
>j TaskName:s TaskDescription:s AssignedToUserID TaskDueDate:d TaskListID TaskStatusID TaskPriorityID SpaceID TaskEstimatedHours:n FollowerUserNamesCsv:s
LogView:b
>j TaskName:s TaskDescription:s AssignedToUserID TaskDueDate:d TaskListID TaskStatusID TaskPriorityID SpaceID TaskEstimatedHours:n FollowerUserNamesCsv:s

ProjectID TasksIDOrder:s
TaskPriorityID
TaskStatusID
AssignedUserID
SpaceID %300
SpaceID %300|~content,search,wall >m file:a! EntityType CategoryID SpaceID ContentTitle:s ContentBody:s ContentSummary:s
~content,search,wall >m file:a! ContentTitle:s|
~comments
>j WallText:s! SharedLinkTitle:s SharedLinkDescription:s SharedLinkImageSrc:s SharedLinkHref:s ToUserId SpaceID
~comments >j CommentText:s! WallID!
~comments >j CommentID! CommentText:s!
~comments
DirectoryID ~content,files >m file:a!
SpaceID StartPage# PageLength$ NumberOfComments UserID setLikeDislikeHTML:b
EntityTypeCsv:I Activity SpaceID UserID StartPage# PageLength$
StartPage# PageLength$

StartPage# PageLength$
`;
