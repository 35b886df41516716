// Written by `npm run generate` from api/; do not edit.
import type { AbuseGroup } from './groups/abuse.ts';
import type { AlbumsGroup } from './groups/albums.ts';
import type { AnalyticsGroup } from './groups/analytics.ts';
import type { AnnouncementsGroup } from './groups/announcements.ts';
import type { BookmarksGroup } from './groups/bookmarks.ts';
import type { CasesGroup } from './groups/cases.ts';
import type { ChatGroup } from './groups/chat.ts';
import type { CommentsGroup } from './groups/comments.ts';
import type { ConnectionsGroup } from './groups/connections.ts';
import type { ContentGroup } from './groups/content.ts';
import type { ContentTypesGroup } from './groups/contentTypes.ts';
import type { CopilotGroup } from './groups/copilot.ts';
import type { EventsGroup } from './groups/events.ts';
import type { FilesGroup } from './groups/files.ts';
import type { ForumsGroup } from './groups/forums.ts';
import type { IdeasGroup } from './groups/ideas.ts';
import type { JourneysGroup } from './groups/journeys.ts';
import type { NotificationsGroup } from './groups/notifications.ts';
import type { PagebuilderGroup } from './groups/pagebuilder.ts';
import type { PermissionsGroup } from './groups/permissions.ts';
import type { PersonasGroup } from './groups/personas.ts';
import type { PlatformGroup } from './groups/platform.ts';
import type { PollsGroup } from './groups/polls.ts';
import type { RecognitionGroup } from './groups/recognition.ts';
import type { RolesGroup } from './groups/roles.ts';
import type { SearchGroup } from './groups/search.ts';
import type { SpacesGroup } from './groups/spaces.ts';
import type { SurveysGroup } from './groups/surveys.ts';
import type { TagGroupsGroup } from './groups/tagGroups.ts';
import type { TagsGroup } from './groups/tags.ts';
import type { TasksGroup } from './groups/tasks.ts';
import type { UsersGroup } from './groups/users.ts';
import type { VideosGroup } from './groups/videos.ts';
import type { WallGroup } from './groups/wall.ts';

export type * from './groups/abuse.ts';
export type * from './groups/albums.ts';
export type * from './groups/analytics.ts';
export type * from './groups/announcements.ts';
export type * from './groups/bookmarks.ts';
export type * from './groups/cases.ts';
export type * from './groups/chat.ts';
export type * from './groups/comments.ts';
export type * from './groups/connections.ts';
export type * from './groups/content.ts';
export type * from './groups/contentTypes.ts';
export type * from './groups/copilot.ts';
export type * from './groups/events.ts';
export type * from './groups/files.ts';
export type * from './groups/forums.ts';
export type * from './groups/ideas.ts';
export type * from './groups/journeys.ts';
export type * from './groups/notifications.ts';
export type * from './groups/pagebuilder.ts';
export type * from './groups/permissions.ts';
export type * from './groups/personas.ts';
export type * from './groups/platform.ts';
export type * from './groups/polls.ts';
export type * from './groups/recognition.ts';
export type * from './groups/roles.ts';
export type * from './groups/search.ts';
export type * from './groups/spaces.ts';
export type * from './groups/surveys.ts';
export type * from './groups/tagGroups.ts';
export type * from './groups/tags.ts';
export type * from './groups/tasks.ts';
export type * from './groups/users.ts';
export type * from './groups/videos.ts';
export type * from './groups/wall.ts';
export type * from './models/abuse.ts';
export type * from './models/analytics.ts';
export type * from './models/announcements.ts';
export type * from './models/attendance.ts';
export type * from './models/bookmarks.ts';
export type * from './models/casecomments.ts';
export type * from './models/caseprojects.ts';
export type * from './models/cases.ts';
export type * from './models/categories.ts';
export type * from './models/chat.ts';
export type * from './models/comments.ts';
export type * from './models/content.ts';
export type * from './models/copilot.ts';
export type * from './models/events.ts';
export type * from './models/eventtypes.ts';
export type * from './models/fields.ts';
export type * from './models/files.ts';
export type * from './models/ideas.ts';
export type * from './models/notifications.ts';
export type * from './models/pagebuilder.ts';
export type * from './models/permissions.ts';
export type * from './models/personas.ts';
export type * from './models/platform.ts';
export type * from './models/polls.ts';
export type * from './models/reminders.ts';
export type * from './models/resources.ts';
export type * from './models/roles.ts';
export type * from './models/search.ts';
export type * from './models/spaceroles.ts';
export type * from './models/spaces.ts';
export type * from './models/surveys.ts';
export type * from './models/tags.ts';
export type * from './models/tasklogs.ts';
export type * from './models/tasks.ts';
export type * from './models/userprofiles.ts';
export type * from './models/users.ts';
export type * from './models/wall.ts';

/** The API's groups of methods. */
export interface Groups {
  /** The methods of `axero.abuse`. */
  readonly abuse: AbuseGroup;
  /** The methods of `axero.albums`. */
  readonly albums: AlbumsGroup;
  /** The methods of `axero.analytics`. */
  readonly analytics: AnalyticsGroup;
  /** The methods of `axero.announcements`. */
  readonly announcements: AnnouncementsGroup;
  /** The methods of `axero.bookmarks`. */
  readonly bookmarks: BookmarksGroup;
  /** The methods of `axero.cases`. */
  readonly cases: CasesGroup;
  /** The methods of `axero.chat`. */
  readonly chat: ChatGroup;
  /** The methods of `axero.comments`. */
  readonly comments: CommentsGroup;
  /** The methods of `axero.connections`. */
  readonly connections: ConnectionsGroup;
  /** The methods of `axero.content`. */
  readonly content: ContentGroup;
  /** The methods of `axero.contentTypes`. */
  readonly contentTypes: ContentTypesGroup;
  /** The methods of `axero.copilot`. */
  readonly copilot: CopilotGroup;
  /** The methods of `axero.events`. */
  readonly events: EventsGroup;
  /** The methods of `axero.files`. */
  readonly files: FilesGroup;
  /** The methods of `axero.forums`. */
  readonly forums: ForumsGroup;
  /** The methods of `axero.ideas`. */
  readonly ideas: IdeasGroup;
  /** The methods of `axero.journeys`. */
  readonly journeys: JourneysGroup;
  /** The methods of `axero.notifications`. */
  readonly notifications: NotificationsGroup;
  /** The methods of `axero.pagebuilder`. */
  readonly pagebuilder: PagebuilderGroup;
  /** The methods of `axero.permissions`. */
  readonly permissions: PermissionsGroup;
  /** The methods of `axero.personas`. */
  readonly personas: PersonasGroup;
  /** The methods of `axero.platform`. */
  readonly platform: PlatformGroup;
  /** The methods of `axero.polls`. */
  readonly polls: PollsGroup;
  /** The methods of `axero.recognition`. */
  readonly recognition: RecognitionGroup;
  /** The methods of `axero.roles`. */
  readonly roles: RolesGroup;
  /** The methods of `axero.search`. */
  readonly search: SearchGroup;
  /** The methods of `axero.spaces`. */
  readonly spaces: SpacesGroup;
  /** The methods of `axero.surveys`. */
  readonly surveys: SurveysGroup;
  /** The methods of `axero.tagGroups`. */
  readonly tagGroups: TagGroupsGroup;
  /** The methods of `axero.tags`. */
  readonly tags: TagsGroup;
  /** The methods of `axero.tasks`. */
  readonly tasks: TasksGroup;
  /** The methods of `axero.users`. */
  readonly users: UsersGroup;
  /** The methods of `axero.videos`. */
  readonly videos: VideosGroup;
  /** The methods of `axero.wall`. */
  readonly wall: WallGroup;
}

/** The name of an operation: `axero.<name>` is its method. */
export type OperationName =
  | 'abuse.create'
  | 'abuse.list'
  | 'abuse.types.list'
  | 'albums.photos.add'
  | 'analytics.content.count'
  | 'analytics.content.listLiked'
  | 'analytics.content.listTop'
  | 'analytics.content.listViewed'
  | 'analytics.metrics.countActiveUsers'
  | 'analytics.metrics.countFailedLogins'
  | 'analytics.metrics.countNewUsers'
  | 'analytics.metrics.countUniqueUsers'
  | 'analytics.recognition.list'
  | 'analytics.search.listActivity'
  | 'analytics.search.listContent'
  | 'analytics.searchQueries.list'
  | 'analytics.spaces.listActive'
  | 'analytics.users.listActive'
  | 'announcements.list'
  | 'bookmarks.add'
  | 'bookmarks.get'
  | 'bookmarks.list'
  | 'bookmarks.remove'
  | 'bookmarks.update'
  | 'cases.assignees.list'
  | 'cases.attachments.add'
  | 'cases.categories.create'
  | 'cases.categories.list'
  | 'cases.comments.addAttachment'
  | 'cases.comments.create'
  | 'cases.comments.delete'
  | 'cases.comments.get'
  | 'cases.comments.list'
  | 'cases.comments.update'
  | 'cases.create'
  | 'cases.delete'
  | 'cases.get'
  | 'cases.getStats'
  | 'cases.list'
  | 'cases.milestones.list'
  | 'cases.priorities.list'
  | 'cases.projects.create'
  | 'cases.projects.list'
  | 'cases.recipients.list'
  | 'cases.setStatus'
  | 'cases.statuses.list'
  | 'cases.update'
  | 'chat.getGlobals'
  | 'chat.messages.create'
  | 'chat.messages.delete'
  | 'chat.messages.get'
  | 'chat.messages.list'
  | 'chat.messages.update'
  | 'chat.setSoundStatus'
  | 'chat.setStatus'
  | 'chat.threads.addParticipants'
  | 'chat.threads.create'
  | 'chat.threads.get'
  | 'chat.threads.listRecent'
  | 'chat.threads.setFavorite'
  | 'chat.threads.setRead'
  | 'comments.attachments.list'
  | 'comments.create'
  | 'comments.delete'
  | 'comments.get'
  | 'comments.list'
  | 'comments.setStatus'
  | 'comments.update'
  | 'connections.add'
  | 'connections.directReports.list'
  | 'connections.getStatus'
  | 'connections.list'
  | 'connections.remove'
  | 'connections.requests.countPending'
  | 'connections.requests.list'
  | 'content.attachments.add'
  | 'content.attachments.delete'
  | 'content.attachments.get'
  | 'content.attachments.list'
  | 'content.categories.create'
  | 'content.categories.delete'
  | 'content.categories.get'
  | 'content.categories.list'
  | 'content.categories.update'
  | 'content.create'
  | 'content.delete'
  | 'content.dislikes.add'
  | 'content.dislikes.remove'
  | 'content.fields.setVisibility'
  | 'content.followers.add'
  | 'content.followers.getId'
  | 'content.followers.list'
  | 'content.followers.remove'
  | 'content.get'
  | 'content.history.get'
  | 'content.image.remove'
  | 'content.image.set'
  | 'content.likes.add'
  | 'content.likes.get'
  | 'content.likes.remove'
  | 'content.list'
  | 'content.listByIds'
  | 'content.listRelated'
  | 'content.listRequired'
  | 'content.listUnseen'
  | 'content.move'
  | 'content.moveMany'
  | 'content.readReport.list'
  | 'content.readStatus.get'
  | 'content.readStatus.set'
  | 'content.setOrderAndParent'
  | 'content.setStatus'
  | 'content.update'
  | 'content.updateMany'
  | 'content.views.add'
  | 'content.workflow.listQueued'
  | 'contentTypes.fields.list'
  | 'copilot.chat'
  | 'copilot.conversations.list'
  | 'copilot.feedback.add'
  | 'copilot.feedback.remove'
  | 'events.attendees.getStats'
  | 'events.attendees.list'
  | 'events.attendees.set'
  | 'events.create'
  | 'events.delete'
  | 'events.get'
  | 'events.guests.list'
  | 'events.invitees.addMembers'
  | 'events.invitees.list'
  | 'events.invitees.listMembers'
  | 'events.list'
  | 'events.listByCalendar'
  | 'events.listBySpace'
  | 'events.reminders.delete'
  | 'events.reminders.list'
  | 'events.reminders.set'
  | 'events.resourceTypes.list'
  | 'events.resources.checkAvailability'
  | 'events.resources.create'
  | 'events.resources.delete'
  | 'events.resources.get'
  | 'events.resources.list'
  | 'events.rsvp.get'
  | 'events.rsvp.getMine'
  | 'events.rsvp.setMine'
  | 'events.setImage'
  | 'events.setOrganizer'
  | 'events.types.create'
  | 'events.types.delete'
  | 'events.types.get'
  | 'events.types.list'
  | 'events.types.update'
  | 'events.update'
  | 'events.updateViewCount'
  | 'events.users.add'
  | 'events.users.remove'
  | 'files.checkAvailability'
  | 'files.checkIn'
  | 'files.checkOut'
  | 'files.delete'
  | 'files.deleteMultiple'
  | 'files.directories.checkName'
  | 'files.directories.create'
  | 'files.directories.delete'
  | 'files.directories.get'
  | 'files.directories.getParent'
  | 'files.directories.getRoot'
  | 'files.directories.list'
  | 'files.directories.listAllBySpace'
  | 'files.directories.listBySpace'
  | 'files.directories.update'
  | 'files.list'
  | 'files.listByDirectory'
  | 'files.listBySpace'
  | 'files.listRecycled'
  | 'files.restore'
  | 'files.restoreMultiple'
  | 'files.undoCheckOut'
  | 'files.upload'
  | 'forums.checkStub'
  | 'forums.setAnswered'
  | 'forums.subscription.get'
  | 'forums.subscription.set'
  | 'ideas.stages.checkAvailability'
  | 'ideas.stages.list'
  | 'ideas.votes.count'
  | 'ideas.votes.down'
  | 'ideas.votes.getMine'
  | 'ideas.votes.up'
  | 'journeys.get'
  | 'journeys.users.add'
  | 'journeys.users.search'
  | 'notifications.create'
  | 'notifications.deviceTokens.addAndroid'
  | 'notifications.deviceTokens.addIos'
  | 'notifications.deviceTokens.remove'
  | 'notifications.list'
  | 'notifications.listUnread'
  | 'notifications.markRead'
  | 'notifications.messages.listUnread'
  | 'pagebuilder.pages.get'
  | 'pagebuilder.pages.update'
  | 'permissions.access.get'
  | 'permissions.access.set'
  | 'personas.create'
  | 'personas.delete'
  | 'personas.get'
  | 'personas.list'
  | 'personas.update'
  | 'personas.users.list'
  | 'platform.application.get'
  | 'platform.countries.list'
  | 'platform.index.build'
  | 'platform.links.getMetadata'
  | 'platform.ping'
  | 'platform.saml.get'
  | 'platform.states.list'
  | 'platform.urlMapper.create'
  | 'platform.urlMapper.deleteMultiple'
  | 'platform.urlMapper.get'
  | 'platform.videos.getPlayerHtml'
  | 'polls.create'
  | 'polls.delete'
  | 'polls.get'
  | 'polls.list'
  | 'polls.results.get'
  | 'polls.vote'
  | 'recognition.awards.list'
  | 'recognition.awards.listPrograms'
  | 'recognition.challenges.list'
  | 'recognition.create'
  | 'recognition.programs.list'
  | 'recognition.topContributors.list'
  | 'recognition.users.getInsights'
  | 'roles.create'
  | 'roles.delete'
  | 'roles.get'
  | 'roles.list'
  | 'roles.update'
  | 'search.list'
  | 'spaces.checkAvailability'
  | 'spaces.create'
  | 'spaces.delete'
  | 'spaces.get'
  | 'spaces.getEntityAccess'
  | 'spaces.getFeatures'
  | 'spaces.getModerationStatus'
  | 'spaces.getUrl'
  | 'spaces.list'
  | 'spaces.listChildren'
  | 'spaces.listIdsByUser'
  | 'spaces.listMine'
  | 'spaces.listMineLegacy'
  | 'spaces.members.add'
  | 'spaces.members.addMultiple'
  | 'spaces.members.getStatus'
  | 'spaces.members.list'
  | 'spaces.members.remove'
  | 'spaces.members.search'
  | 'spaces.members.setStatus'
  | 'spaces.roles.addUser'
  | 'spaces.roles.create'
  | 'spaces.roles.delete'
  | 'spaces.roles.get'
  | 'spaces.roles.list'
  | 'spaces.roles.removeUser'
  | 'spaces.roles.removeUserFromAll'
  | 'spaces.roles.update'
  | 'spaces.setImage'
  | 'spaces.setStatus'
  | 'spaces.update'
  | 'surveys.get'
  | 'surveys.list'
  | 'surveys.vote'
  | 'tagGroups.list'
  | 'tags.add'
  | 'tags.list'
  | 'tasks.assign'
  | 'tasks.comments.create'
  | 'tasks.comments.delete'
  | 'tasks.comments.list'
  | 'tasks.comments.update'
  | 'tasks.create'
  | 'tasks.delete'
  | 'tasks.followers.add'
  | 'tasks.followers.list'
  | 'tasks.get'
  | 'tasks.list'
  | 'tasks.listByList'
  | 'tasks.listBySpace'
  | 'tasks.listMine'
  | 'tasks.lists.create'
  | 'tasks.lists.delete'
  | 'tasks.lists.get'
  | 'tasks.lists.list'
  | 'tasks.lists.update'
  | 'tasks.logs.create'
  | 'tasks.logs.delete'
  | 'tasks.logs.get'
  | 'tasks.logs.list'
  | 'tasks.priorities.list'
  | 'tasks.setPriority'
  | 'tasks.setSortOrder'
  | 'tasks.setStatus'
  | 'tasks.statuses.list'
  | 'tasks.update'
  | 'users.activate'
  | 'users.address.get'
  | 'users.adminModerators.list'
  | 'users.administrators.list'
  | 'users.celebrations.list'
  | 'users.checkAvailability'
  | 'users.create'
  | 'users.delete'
  | 'users.fields.update'
  | 'users.get'
  | 'users.getByUsername'
  | 'users.gettingStarted.get'
  | 'users.list'
  | 'users.me'
  | 'users.mentions.list'
  | 'users.online.count'
  | 'users.orgChart.list'
  | 'users.passcode.getQrCode'
  | 'users.photo.delete'
  | 'users.points.set'
  | 'users.profileImage.set'
  | 'users.roles.add'
  | 'users.roles.list'
  | 'users.roles.remove'
  | 'users.setBanStatus'
  | 'users.setFeatured'
  | 'users.setStatus'
  | 'users.statistics.list'
  | 'users.twoFactor.delete'
  | 'users.twoFactor.get'
  | 'users.update'
  | 'users.validate'
  | 'videos.create'
  | 'videos.update'
  | 'wall.comments.create'
  | 'wall.comments.delete'
  | 'wall.comments.update'
  | 'wall.create'
  | 'wall.delete'
  | 'wall.files.add'
  | 'wall.get'
  | 'wall.listStream'
  | 'wall.listTicker'
  | 'wall.posts.countBySpace'
  | 'wall.posts.countByUser'
  | 'wall.posts.listBySpace'
  | 'wall.posts.listByUser';
