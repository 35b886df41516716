// Written by `npm run generate` from api/; do not edit.
import type { Groups } from '../../js/generated/operations.ts';

const date = new Date('2025-10-20T12:00:00.000Z');
const file = new Blob(['A sample file.'], { type: 'text/plain' });

/** A call of every operation, by its name. */
export const calls: Record<string, (axero: Groups) => Promise<unknown>> = {
  'abuse.types.list': (axero) => axero.abuse.types.list(),
  'abuse.list': (axero) =>
    axero.abuse.list({
      UserID: 101,
      SpaceID: 7,
      SpaceIDCSV: [3, 4],
      ContentID: 4,
      PageLength: 10,
      StartPage: 1,
    }),
  'abuse.create': (axero) =>
    axero.abuse.create({
      ReportTypeID: 1,
      FlagComment: '<p>Thanks & see you at 5 / 6</p>',
      EntityID: 3,
      EntityType: 1,
    }),
  'analytics.content.count': (axero) =>
    axero.analytics.content.count({
      Action: 6,
      SpaceID: 7,
      ContentTypeCSV: [3, 4],
      FromDate: date,
      ToDate: date,
    }),
  'analytics.content.listTop': (axero) =>
    axero.analytics.content.listTop({
      Action: 6,
      SpaceID: 7,
      ContentTypeCSV: [3, 4],
      FromDate: date,
      ToDate: date,
      Size: 6,
    }),
  'analytics.content.listLiked': (axero) =>
    axero.analytics.content.listLiked({
      SpaceID: 7,
      ContentTypeCSV: [2, 3],
      FromDate: date,
      ToDate: date,
      Size: 5,
    }),
  'analytics.content.listViewed': (axero) =>
    axero.analytics.content.listViewed({
      SpaceID: 7,
      ContentTypeCSV: [2, 3],
      FromDate: date,
      ToDate: date,
      Size: 5,
    }),
  'analytics.users.listActive': (axero) =>
    axero.analytics.users.listActive({
      SpaceID: 7,
      FromDate: date,
      ToDate: date,
      Size: 4,
    }),
  'analytics.spaces.listActive': (axero) =>
    axero.analytics.spaces.listActive({
      FromDate: date,
      ToDate: date,
      Size: 3,
    }),
  'analytics.metrics.countActiveUsers': (axero) =>
    axero.analytics.metrics.countActiveUsers({
      SpaceID: 7,
      FromDate: date,
      ToDate: date,
    }),
  'analytics.metrics.countFailedLogins': (axero) =>
    axero.analytics.metrics.countFailedLogins({
      FromDate: date,
      ToDate: date,
    }),
  'analytics.metrics.countNewUsers': (axero) =>
    axero.analytics.metrics.countNewUsers({
      FromDate: date,
      ToDate: date,
    }),
  'analytics.metrics.countUniqueUsers': (axero) =>
    axero.analytics.metrics.countUniqueUsers({
      SpaceID: 7,
      FromDate: date,
      ToDate: date,
    }),
  'analytics.searchQueries.list': (axero) =>
    axero.analytics.searchQueries.list({
      StartPage: 1,
      PageLength: 10,
      SpaceID: 7,
      StartDate: date,
      EndDate: date,
      Term: 'R&D plan: 50% done?',
      UserID: 101,
    }),
  'analytics.search.listActivity': (axero) =>
    axero.analytics.search.listActivity({
      StartPage: 1,
      PageLength: 10,
      SpaceID: 7,
      StartDate: date,
      EndDate: date,
      Term: 'R&D plan: 50% done?',
      UserID: 101,
    }),
  'analytics.search.listContent': (axero) =>
    axero.analytics.search.listContent({
      StartPage: 1,
      PageLength: 10,
      SpaceID: 7,
      StartDate: date,
      EndDate: date,
      SearchTerm: 'R&D plan: 50% done?',
      EntityTypeID: 1,
      noOfSearchTermResult: 8,
    }),
  'analytics.recognition.list': (axero) =>
    axero.analytics.recognition.list({
      ReqType: 'café #1',
      StartPage: 1,
      PageLength: 10,
      ParentContentID: 4,
      UserIDCSV: [5, 6],
      SpaceID: 7,
      FieldUseIDCSV: [7, 8],
      FieldValueCSV: ['alpha', 'beta & gamma'],
      StartDate: date,
      EndDate: date,
    }),
  'announcements.list': (axero) =>
    axero.announcements.list({
      SpaceID: 7,
      PageLength: 10,
      PageNumber: 1,
    }),
  'content.attachments.list': (axero) =>
    axero.content.attachments.list({
      ContentID: 1,
      EntityType: 1,
    }),
  'content.attachments.add': (axero) =>
    axero.content.attachments.add({
      ContentID: 1,
      EntityTypeID: 1,
      AttachmentType: 1,
      file: file,
    }),
  'content.attachments.get': (axero) =>
    axero.content.attachments.get({
      ContentID: 1,
      AttachmentID: 2,
    }),
  'content.attachments.delete': (axero) =>
    axero.content.attachments.delete({
      ContentID: 1,
      AttachmentID: 2,
    }),
  'content.image.set': (axero) =>
    axero.content.image.set({
      ContentID: 1,
      file: file,
    }),
  'content.image.remove': (axero) =>
    axero.content.image.remove({
      ContentID: 1,
    }),
  'albums.photos.add': (axero) =>
    axero.albums.photos.add({
      AlbumID: 1,
      file: file,
    }),
  'events.attendees.list': (axero) =>
    axero.events.attendees.list({
      EventID: 1,
      Attendance: 1,
      IsInvited: true,
      Keyword: 'R&D plan: 50% done?',
      StartPage: 1,
      PageLength: 10,
    }),
  'events.attendees.set': (axero) =>
    axero.events.attendees.set({
      EventID: 1,
      IsAttendee: true,
      UserIDCSV: '1,2',
    }),
  'events.guests.list': (axero) =>
    axero.events.guests.list({
      EventID: 1,
      Attendance: 1,
    }),
  'events.attendees.getStats': (axero) =>
    axero.events.attendees.getStats({
      EventID: 1,
    }),
  'events.invitees.list': (axero) =>
    axero.events.invitees.list({
      EventID: 1,
    }),
  'events.invitees.listMembers': (axero) =>
    axero.events.invitees.listMembers({
      EventID: 1,
    }),
  'events.invitees.addMembers': (axero) =>
    axero.events.invitees.addMembers({
      EventID: 1,
      UserIDCSV: '1,2',
    }),
  'events.rsvp.getMine': (axero) =>
    axero.events.rsvp.getMine({
      EventID: 1,
    }),
  'events.rsvp.setMine': (axero) =>
    axero.events.rsvp.setMine({
      EventID: 1,
      AttendanceType: 1,
    }),
  'events.rsvp.get': (axero) =>
    axero.events.rsvp.get({
      EventID: 1,
      UserID: 101,
    }),
  'events.users.add': (axero) =>
    axero.events.users.add({
      EventID: 1,
      Users: [{ UserID: 101, AttendanceType: 1, IsCommunityUser: true, Organizer: true }],
    }),
  'events.users.remove': (axero) =>
    axero.events.users.remove({
      EventID: 1,
      UserID: 101,
      Notify: true,
    }),
  'events.setOrganizer': (axero) =>
    axero.events.setOrganizer({
      EventID: 1,
      UserID: 101,
      IsOrganizer: true,
    }),
  'bookmarks.list': (axero) =>
    axero.bookmarks.list({
      StartPage: 1,
      PageLength: 10,
      LogView: true,
    }),
  'bookmarks.get': (axero) =>
    axero.bookmarks.get({
      ContentID: 1,
      UserID: 101,
      EntityType: 1,
    }),
  'bookmarks.add': (axero) =>
    axero.bookmarks.add({
      ContentID: 1,
      Title: 'R&D plan: 50% done?',
      Description: 'café #1',
      Entitytype: 1,
    }),
  'bookmarks.update': (axero) =>
    axero.bookmarks.update({
      ContentID: 1,
      entitytype: 1,
      Title: 'R&D plan: 50% done?',
      Description: 'café #1',
    }),
  'bookmarks.remove': (axero) =>
    axero.bookmarks.remove({
      ContentID: 1,
      EntityType: 1,
    }),
  'cases.comments.get': (axero) =>
    axero.cases.comments.get({
      CommentID: 1,
    }),
  'cases.comments.update': (axero) =>
    axero.cases.comments.update({
      CommentID: 1,
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'cases.comments.delete': (axero) =>
    axero.cases.comments.delete({
      CommentID: 1,
    }),
  'cases.comments.list': (axero) =>
    axero.cases.comments.list({
      CaseID: 1,
    }),
  'cases.comments.create': (axero) =>
    axero.cases.comments.create({
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
      IssueID: 2,
      IsInternal: true,
    }),
  'cases.comments.addAttachment': (axero) =>
    axero.cases.comments.addAttachment({
      CaseID: 1,
      CommentID: 2,
      SpaceID: 7,
      file: file,
    }),
  'cases.projects.list': (axero) =>
    axero.cases.projects.list({
      SpaceID: 7,
    }),
  'cases.categories.list': (axero) =>
    axero.cases.categories.list({
      SpaceID: 7,
      ProjectID: 2,
    }),
  'cases.milestones.list': (axero) =>
    axero.cases.milestones.list({
      SpaceID: 7,
      ProjectID: 2,
      LogView: true,
    }),
  'cases.recipients.list': (axero) =>
    axero.cases.recipients.list({
      SpaceID: 7,
      ProjectID: 2,
    }),
  'cases.assignees.list': (axero) =>
    axero.cases.assignees.list({
      SpaceID: 7,
      ProjectID: 2,
      forAssignToUsersList: true,
      keyword: 'R&D plan: 50% done?',
      StartPage: 1,
      PageLength: 10,
    }),
  'cases.projects.create': (axero) =>
    axero.cases.projects.create({
      ProjectTitle: 'R&D plan: 50% done?',
      ProjectDescription: 'café #1',
      SpaceID: 7,
    }),
  'cases.categories.create': (axero) =>
    axero.cases.categories.create({
      ProjectID: 1,
      CategoryName: 'R&D plan: 50% done?',
    }),
  'cases.get': (axero) =>
    axero.cases.get({
      IssueID: 1,
      LogView: true,
    }),
  'cases.update': (axero) =>
    axero.cases.update({
      IssueID: 1,
      IssueTitle: 'R&D plan: 50% done?',
      IssueDescription: 'café #1',
      SpaceID: 7,
      IssueStatusID: 5,
      IssuePriorityID: 6,
      ProjectID: 7,
      ProjectSectionID: 8,
      MilestoneID: 9,
      AssignedToUserID: 101,
      TagsCSV: '1,2',
      RecipientUserIDCSV: '1,2',
    }),
  'cases.delete': (axero) =>
    axero.cases.delete({
      IssueID: 1,
    }),
  'cases.list': (axero) =>
    axero.cases.list({
      SpaceID: 7,
      IssueStatusID: 2,
      Keyword: 'R&D plan: 50% done?',
      IssueStatusType: 1,
      ReportedByUserID: 5,
      AssignedToUserID: 101,
      MilestoneID: 7,
      ProjectID: 8,
      CategoryID: 9,
      PriorityID: 10,
      LogView: true,
      StartPage: 1,
      PageLength: 10,
    }),
  'cases.create': (axero) =>
    axero.cases.create({
      IssueTitle: 'R&D plan: 50% done?',
      IssueDescription: 'café #1',
      SpaceID: 7,
      IssueStatusID: 4,
      IssuePriorityID: 5,
      ProjectID: 6,
      ProjectSectionID: 7,
      MilestoneID: 8,
      AssignedToUserID: 101,
      TagsCSV: '1,2',
      RecipientUserIDCSV: '1,2',
    }),
  'cases.getStats': (axero) =>
    axero.cases.getStats({
      SpaceID: 7,
      StatusID: 2,
    }),
  'cases.setStatus': (axero) =>
    axero.cases.setStatus({
      IssueID: 1,
      IssueStatusID: 2,
    }),
  'cases.attachments.add': (axero) =>
    axero.cases.attachments.add({
      IssueID: 1,
      file: file,
    }),
  'cases.statuses.list': (axero) =>
    axero.cases.statuses.list({
      SpaceID: 7,
    }),
  'cases.priorities.list': (axero) =>
    axero.cases.priorities.list({
      SpaceID: 7,
    }),
  'content.categories.get': (axero) =>
    axero.content.categories.get({
      CategoryID: 1,
    }),
  'content.categories.update': (axero) =>
    axero.content.categories.update({
      CategoryID: 1,
      CategoryName: 'R&D plan: 50% done?',
      CategoryDescription: 'café #1',
    }),
  'content.categories.delete': (axero) =>
    axero.content.categories.delete({
      CategoryID: 1,
    }),
  'content.categories.list': (axero) =>
    axero.content.categories.list({
      EntityTypeID: 1,
      SpaceID: 7,
      ParentCategoryID: 3,
    }),
  'content.categories.create': (axero) =>
    axero.content.categories.create({
      CategoryDescription: 'café #1',
      CategoryName: 'R&D plan: 50% done?',
      EntityType: 1,
      SpaceID: 7,
      StatusID: 0,
    }),
  'chat.messages.get': (axero) =>
    axero.chat.messages.get({
      MessageID: 1,
    }),
  'chat.messages.list': (axero) =>
    axero.chat.messages.list({
      ThreadIDCSV: [1, 2],
    }),
  'chat.messages.create': (axero) =>
    axero.chat.messages.create({
      ThreadID: 1,
      MessageBody: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'chat.messages.update': (axero) =>
    axero.chat.messages.update({
      MessageID: 1,
      MessageBody: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'chat.messages.delete': (axero) =>
    axero.chat.messages.delete({
      MessageID: 1,
    }),
  'chat.threads.get': (axero) =>
    axero.chat.threads.get({
      ThreadID: 1,
    }),
  'chat.threads.listRecent': (axero) => axero.chat.threads.listRecent(),
  'chat.threads.create': (axero) =>
    axero.chat.threads.create({
      ParticipantsIds: '1,2',
    }),
  'chat.threads.addParticipants': (axero) =>
    axero.chat.threads.addParticipants({
      ThreadID: 1,
      ParticipantsIds: '1,2',
    }),
  'chat.threads.setRead': (axero) =>
    axero.chat.threads.setRead({
      threadIDCSV: '1,2',
    }),
  'chat.threads.setFavorite': (axero) =>
    axero.chat.threads.setFavorite({
      ThreadID: 1,
      IsFavorite: true,
    }),
  'chat.setStatus': (axero) =>
    axero.chat.setStatus({
      onlinechatStatus: '1',
    }),
  'chat.setSoundStatus': (axero) =>
    axero.chat.setSoundStatus({
      IsSoundEnabled: true,
    }),
  'chat.getGlobals': (axero) =>
    axero.chat.getGlobals({
      activeThreadID: 1,
    }),
  'comments.get': (axero) =>
    axero.comments.get({
      CommentID: 1,
    }),
  'comments.update': (axero) =>
    axero.comments.update({
      CommentID: 1,
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'comments.delete': (axero) =>
    axero.comments.delete({
      CommentID: 1,
    }),
  'comments.list': (axero) =>
    axero.comments.list({
      ParentID: 1,
      SpaceID: 7,
      EntityID: 3,
      EntityType: 1,
      Status: 0,
      UserID: 101,
      SortColumn: 0,
      SortOrder: 0,
      StartPage: 1,
      PageLength: 10,
    }),
  'comments.create': (axero) =>
    axero.comments.create({
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
      EntityID: 2,
      EntityType: 1,
      ParentCommentID: 4,
    }),
  'comments.setStatus': (axero) =>
    axero.comments.setStatus({
      CommentID: 1,
      StatusID: 2,
    }),
  'comments.attachments.list': (axero) =>
    axero.comments.attachments.list({
      CommentID: 1,
      EntityType: 1,
    }),
  'connections.list': (axero) =>
    axero.connections.list({
      UserID: 101,
      IsConfirmed: true,
      Page: 1,
      PageLength: 10,
      IncludeListHTML: true,
      LogView: true,
    }),
  'connections.requests.list': (axero) =>
    axero.connections.requests.list({
      ToUserID: 101,
      FetchForAllUsers: true,
    }),
  'connections.requests.countPending': (axero) => axero.connections.requests.countPending(),
  'connections.directReports.list': (axero) =>
    axero.connections.directReports.list({
      UserID: 101,
      IncludeListHTML: true,
      Page: 1,
      PageLength: 10,
    }),
  'connections.getStatus': (axero) =>
    axero.connections.getStatus({
      UserID: 101,
      ConnectionUserID: 2,
    }),
  'connections.add': (axero) =>
    axero.connections.add({
      userid: 1,
      connectionuserid: 2,
    }),
  'connections.remove': (axero) =>
    axero.connections.remove({
      userid: 1,
      connectionuserid: 2,
    }),
  'content.get': (axero) =>
    axero.content.get({
      ContentID: 1,
      Culture: 'en-US',
      ContentTypeID: 1,
      Fields: ['alpha', 'beta & gamma'],
    }),
  'content.update': (axero) =>
    axero.content.update({
      ContentID: 1,
      EntityType: 1,
      SpaceID: 7,
      ContentTitle: 'R&D plan: 50% done?',
      ContentBody: '<p>Thanks & see you at 5 / 6</p>',
      ContentSummary: '<p>Thanks & see you at 5 / 6</p>',
      CategoryID: 7,
      ParentCategoryID: 8,
      ParentContentID: 9,
      GrandParentContentID: 10,
      ContentStageID: 11,
      TagsCSV: '1,2',
      IsFeatured: true,
      IsSticky: true,
      LockedByUserID: 15,
      RequiresReadConfirmation: true,
      IsContentAvailablePostExpiry: true,
      DatePublished: date,
      DateExpired: date,
      MetaTitle: 'R&D plan: 50% done?',
      MetaDescription: 'café #1',
      MetaKeywords: 'R&D plan: 50% done?',
      AuthorID: 23,
    }),
  'content.delete': (axero) =>
    axero.content.delete({
      ContentID: 1,
    }),
  'content.list': (axero) =>
    axero.content.list({
      EntityType: 1,
      EntityTypeCSV: [1],
      CategoryID: 3,
      ParentContentID: 4,
      SpaceID: 7,
      UserID: 101,
      EntityStatus: 0,
      IsFeatured: true,
      DatePublishedTime: '2025-10-20',
      CategoryName: 'R&D plan: 50% done?',
      CategoryNameCSV: ['alpha', 'beta & gamma'],
      MarkedAsAnswer: true,
      ForMySpaces: true,
      ShowExpired: true,
      IsUnanswered: true,
      SortColumn: 0,
      SortOrder: 0,
      StartPage: 1,
      PageLength: 10,
      LogView: true,
      Culture: 'en-US',
    }),
  'content.listByIds': (axero) =>
    axero.content.listByIds({
      ContentIDCSV: [1, 2],
    }),
  'content.create': (axero) =>
    axero.content.create({
      SpaceID: 7,
      ContentTitle: 'R&D plan: 50% done?',
      ContentBody: '<p>Thanks & see you at 5 / 6</p>',
      ContentSummary: '<p>Thanks & see you at 5 / 6</p>',
      CategoryID: 5,
      ParentCategoryID: 6,
      ParentContentID: 7,
      GrandParentContentID: 8,
      ContentStageID: 9,
      TagsCSV: '1,2',
      IsFeatured: true,
      IsSticky: true,
      LockedByUserID: 13,
      RequiresReadConfirmation: true,
      IsContentAvailablePostExpiry: true,
      DatePublished: date,
      DateExpired: date,
      MetaTitle: 'R&D plan: 50% done?',
      MetaDescription: 'café #1',
      MetaKeywords: 'R&D plan: 50% done?',
      AuthorID: 21,
      EntityType: 1,
    }),
  'content.updateMany': (axero) =>
    axero.content.updateMany({
      Items: [
        {
          EntityType: 1,
          SpaceID: 7,
          ContentTitle: 'R&D plan: 50% done?',
          ContentBody: '<p>Thanks & see you at 5 / 6</p>',
          ContentSummary: '<p>Thanks & see you at 5 / 6</p>',
          CategoryID: 6,
          ParentCategoryID: 7,
          ParentContentID: 8,
          GrandParentContentID: 9,
          ContentStageID: 10,
          TagsCSV: '1,2',
          IsFeatured: true,
          IsSticky: true,
          LockedByUserID: 14,
          RequiresReadConfirmation: true,
          IsContentAvailablePostExpiry: true,
          DatePublished: '2025-10-20T12:00:00.000Z',
          DateExpired: '2025-10-20T12:00:00.000Z',
          MetaTitle: 'R&D plan: 50% done?',
          MetaDescription: 'café #1',
          MetaKeywords: 'R&D plan: 50% done?',
          AuthorID: 22,
          ContentID: 23,
        },
      ],
    }),
  'content.listRelated': (axero) =>
    axero.content.listRelated({
      ContentID: 1,
    }),
  'copilot.chat': (axero) =>
    axero.copilot.chat({
      message: 'café #1',
      conversation_id: 'café #1',
      bot_profile: 'café #1',
    }),
  'copilot.feedback.add': (axero) =>
    axero.copilot.feedback.add({
      conversation_id: 'café #1',
      response_id: 'café #1',
      feedbackType: 'café #1',
      feedbackIssues: ['alpha', 'beta & gamma'],
      feedbackText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'copilot.feedback.remove': (axero) =>
    axero.copilot.feedback.remove({
      conversation_id: 'café #1',
      response_id: 'café #1',
    }),
  'copilot.conversations.list': (axero) =>
    axero.copilot.conversations.list({
      authorId: 1,
      profileId: 'café #1',
      question: 'café #1',
      feedback: 'café #1',
      fromDate: date,
      toDate: date,
      continuationToken: 'café #1',
      pageLenght: 10,
    }),
  'files.directories.get': (axero) =>
    axero.files.directories.get({
      DirectoryID: 1,
    }),
  'files.directories.update': (axero) =>
    axero.files.directories.update({
      DirectoryID: 1,
      DirectoryName: 'R&D plan: 50% done?',
    }),
  'files.directories.delete': (axero) =>
    axero.files.directories.delete({
      DirectoryID: 1,
    }),
  'files.directories.getRoot': (axero) =>
    axero.files.directories.getRoot({
      SpaceID: 7,
    }),
  'files.directories.listBySpace': (axero) =>
    axero.files.directories.listBySpace({
      SpaceID: 7,
      ParentDirectoryID: 2,
    }),
  'files.directories.listAllBySpace': (axero) =>
    axero.files.directories.listAllBySpace({
      SpaceID: 7,
      checkCreatePermission: true,
    }),
  'files.directories.list': (axero) =>
    axero.files.directories.list({
      ParentDirectoryID: 1,
    }),
  'files.directories.getParent': (axero) =>
    axero.files.directories.getParent({
      DirectoryID: 1,
    }),
  'files.directories.create': (axero) =>
    axero.files.directories.create({
      ParentID: 1,
      DirectoryName: 'R&D plan: 50% done?',
      SpaceID: 7,
    }),
  'files.directories.checkName': (axero) =>
    axero.files.directories.checkName({
      ParentID: 1,
      DirectoryID: 2,
      DirectoryName: 'R&D plan: 50% done?',
    }),
  'events.get': (axero) =>
    axero.events.get({
      EventID: 1,
    }),
  'events.update': (axero) =>
    axero.events.update({
      EventID: 1,
      EventTypeID: 2,
      Title: 'R&D plan: 50% done?',
      Description: 'café #1',
      StartDate: date,
      EndDate: date,
      StartDateISO: date,
      EndDateISO: date,
      SpaceID: 7,
      WhoShouldAttend: 'café #1',
      VenueName: 'R&D plan: 50% done?',
      Address: 'café #1',
      City: 'café #1',
      CountryID: 14,
      StateID: 15,
      Frequency: 0,
      IsRepeat: true,
      IsAllDay: true,
      IsPrivate: true,
      IsBusy: true,
      Keywords: 'R&D plan: 50% done?',
      ResourceIDCSV: '1,2',
      NewUsers: [{ UserID: 101, AttendanceType: 1, IsCommunityUser: true, Organizer: true }],
    }),
  'events.delete': (axero) =>
    axero.events.delete({
      EventID: 1,
      SendNotifications: true,
    }),
  'events.list': (axero) =>
    axero.events.list({
      UserID: 101,
      ShowSubscribedEvents: true,
      SpaceID: 7,
      EntityStatus: 0,
      IsFeatured: true,
      EventType: 6,
      StartDate: date,
      EndDate: date,
      DateRange: 9,
      VenueName: 'R&D plan: 50% done?',
      Keywords: 'R&D plan: 50% done?',
      Month: 'café #1',
      AttendanceType: 1,
      ResourceID: 14,
      City: 'café #1',
      StateID: 16,
      CountryID: 17,
      SortColumn: 0,
      SortOrder: 0,
      StartPage: 1,
      PageLength: 10,
    }),
  'events.create': (axero) =>
    axero.events.create({
      EventTypeID: 1,
      Title: 'R&D plan: 50% done?',
      Description: 'café #1',
      StartDate: date,
      EndDate: date,
      StartDateISO: date,
      EndDateISO: date,
      SpaceID: 7,
      WhoShouldAttend: 'café #1',
      VenueName: 'R&D plan: 50% done?',
      Address: 'café #1',
      City: 'café #1',
      CountryID: 13,
      StateID: 14,
      Frequency: 0,
      IsRepeat: true,
      IsAllDay: true,
      IsPrivate: true,
      IsBusy: true,
      Keywords: 'R&D plan: 50% done?',
      ResourceIDCSV: '1,2',
      NewUsers: [{ UserID: 101, AttendanceType: 1, IsCommunityUser: true, Organizer: true }],
    }),
  'events.listBySpace': (axero) =>
    axero.events.listBySpace({
      SpaceID: 7,
      UserID: 101,
    }),
  'events.listByCalendar': (axero) =>
    axero.events.listByCalendar({
      SpaceID: 7,
      EventViewSource: 1,
      StartDateISO: date,
      EndDateISO: date,
    }),
  'events.updateViewCount': (axero) =>
    axero.events.updateViewCount({
      EventID: 1,
      Number: 2,
    }),
  'events.setImage': (axero) =>
    axero.events.setImage({
      EventID: 1,
      file: file,
    }),
  'events.types.get': (axero) =>
    axero.events.types.get({
      EventTypeID: 1,
    }),
  'events.types.update': (axero) =>
    axero.events.types.update({
      EventTypeID: 1,
      EventTypeName: 'R&D plan: 50% done?',
    }),
  'events.types.delete': (axero) =>
    axero.events.types.delete({
      EventTypeID: 1,
    }),
  'events.types.create': (axero) =>
    axero.events.types.create({
      EventTypeName: 'R&D plan: 50% done?',
      SpaceID: 7,
    }),
  'events.types.list': (axero) =>
    axero.events.types.list({
      SpaceID: 7,
    }),
  'contentTypes.fields.list': (axero) =>
    axero.contentTypes.fields.list({
      EntityTypeID: 1,
    }),
  'content.fields.setVisibility': (axero) =>
    axero.content.fields.setVisibility({
      ContentID: 1,
      FieldUseID: 2,
      Visibility: 'café #1',
    }),
  'files.list': (axero) =>
    axero.files.list({
      FileDirectoryID: 1,
      Status: 0,
      SortColumn: 0,
      SortType: 0,
      StartPage: 1,
      PageLength: 10,
    }),
  'files.upload': (axero) =>
    axero.files.upload({
      FileDirectoryID: 1,
      SpaceID: 7,
      FileName: 'R&D plan: 50% done?',
      ContentBody: '<p>Thanks & see you at 5 / 6</p>',
      tags: 'café #1',
      file: file,
    }),
  'files.listByDirectory': (axero) =>
    axero.files.listByDirectory({
      DirectoryID: 1,
    }),
  'files.listBySpace': (axero) =>
    axero.files.listBySpace({
      SpaceID: 7,
      FileDirectoryID: 2,
      Status: 0,
      SortColumn: 0,
      SortType: 0,
      StartPage: 1,
      PageLength: 10,
    }),
  'files.listRecycled': (axero) =>
    axero.files.listRecycled({
      SpaceID: 7,
      SortColumn: 0,
      SortType: 0,
      StartPage: 1,
      PageLength: 10,
    }),
  'files.checkOut': (axero) =>
    axero.files.checkOut({
      FileID: 1,
    }),
  'files.checkIn': (axero) =>
    axero.files.checkIn({
      FileID: 1,
      FileName: 'R&D plan: 50% done?',
      file: file,
    }),
  'files.undoCheckOut': (axero) =>
    axero.files.undoCheckOut({
      FileID: 1,
    }),
  'files.delete': (axero) =>
    axero.files.delete({
      ContentID: 1,
    }),
  'files.deleteMultiple': (axero) =>
    axero.files.deleteMultiple({
      FileIDCSV: [1, 2],
    }),
  'files.restore': (axero) =>
    axero.files.restore({
      FileID: 1,
    }),
  'files.restoreMultiple': (axero) =>
    axero.files.restoreMultiple({
      files: '1',
      directories: '2',
    }),
  'files.checkAvailability': (axero) =>
    axero.files.checkAvailability({
      DirectoryID: 1,
      FileName: 'R&D plan: 50% done?',
      ContentID: 3,
    }),
  'content.followers.list': (axero) =>
    axero.content.followers.list({
      ContentID: 1,
      EntityType: 1,
      populateSpaceMembershipStatus: true,
    }),
  'content.followers.add': (axero) =>
    axero.content.followers.add({
      ContentID: 1,
      EntityType: 1,
      SpaceID: 7,
    }),
  'content.followers.remove': (axero) =>
    axero.content.followers.remove({
      ContentID: 1,
      EntityType: 1,
    }),
  'content.followers.getId': (axero) =>
    axero.content.followers.getId({
      EntityID: 1,
      EntityType: 1,
    }),
  'forums.checkStub': (axero) =>
    axero.forums.checkStub({
      EntityType: 1,
      Stub: 'café #1',
      SpaceID: 7,
    }),
  'forums.subscription.get': (axero) =>
    axero.forums.subscription.get({
      EntityType: 1,
      ContentID: 2,
      UserID: 101,
    }),
  'forums.subscription.set': (axero) =>
    axero.forums.subscription.set({
      EntityType: 1,
      ContentID: 2,
      UserID: 101,
      IsSubscribed: true,
    }),
  'forums.setAnswered': (axero) =>
    axero.forums.setAnswered({
      ContentID: 1,
      IsAnswered: true,
    }),
  'ideas.votes.count': (axero) =>
    axero.ideas.votes.count({
      ContentID: 1,
    }),
  'ideas.votes.getMine': (axero) =>
    axero.ideas.votes.getMine({
      ContentID: 1,
    }),
  'ideas.votes.up': (axero) =>
    axero.ideas.votes.up({
      ContentID: 1,
    }),
  'ideas.votes.down': (axero) =>
    axero.ideas.votes.down({
      ContentID: 1,
    }),
  'ideas.stages.list': (axero) =>
    axero.ideas.stages.list({
      SpaceID: 7,
    }),
  'ideas.stages.checkAvailability': (axero) =>
    axero.ideas.stages.checkAvailability({
      IdeaStage: 'café #1',
      SpaceID: 7,
    }),
  'journeys.get': (axero) =>
    axero.journeys.get({
      JourneyID: 1,
    }),
  'journeys.users.search': (axero) => axero.journeys.users.search(),
  'journeys.users.add': (axero) => axero.journeys.users.add({}),
  'content.likes.get': (axero) =>
    axero.content.likes.get({
      ContentID: 1,
      EntityType: 1,
      FetchUsers: true,
    }),
  'content.likes.add': (axero) =>
    axero.content.likes.add({
      ContentID: 1,
      entityType: 1,
    }),
  'content.likes.remove': (axero) =>
    axero.content.likes.remove({
      ContentID: 1,
      EntityType: 1,
    }),
  'content.dislikes.add': (axero) =>
    axero.content.dislikes.add({
      ContentID: 1,
      entityType: 1,
    }),
  'content.dislikes.remove': (axero) =>
    axero.content.dislikes.remove({
      ContentID: 1,
      EntityType: 1,
    }),
  'notifications.list': (axero) =>
    axero.notifications.list({
      StartPage: 1,
      PageLength: 10,
      fromDate: date,
      toDate: date,
      fromUserID: 5,
      EntityTypeID: 1,
      CategoryID: 7,
    }),
  'notifications.create': (axero) =>
    axero.notifications.create({
      ToUserIDCSV: '1,2',
      ActivityAction: 6,
      EntityID: 3,
      EntityType: 1,
      IsCustom: true,
      Url: 'https://example.com/a?b=c&d=e',
      ActionText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'notifications.listUnread': (axero) =>
    axero.notifications.listUnread({
      StartPage: 1,
      PageLength: 10,
      fromDate: date,
      toDate: date,
      fromUserID: 5,
      EntityTypeID: 1,
      CategoryID: 7,
      NumberOfRecords: 8,
      lastNotificationID: 9,
    }),
  'notifications.markRead': (axero) =>
    axero.notifications.markRead({
      NotificationIDCSV: [1, 2],
    }),
  'notifications.messages.listUnread': (axero) =>
    axero.notifications.messages.listUnread({
      lastMessageID: 1,
      startPage: 2,
      numberOfRecords: 10,
    }),
  'notifications.deviceTokens.addIos': (axero) =>
    axero.notifications.deviceTokens.addIos({
      deviceToken: 'café #1',
    }),
  'notifications.deviceTokens.addAndroid': (axero) =>
    axero.notifications.deviceTokens.addAndroid({
      deviceToken: 'café #1',
    }),
  'notifications.deviceTokens.remove': (axero) =>
    axero.notifications.deviceTokens.remove({
      deviceToken: 'café #1',
    }),
  'pagebuilder.pages.get': (axero) =>
    axero.pagebuilder.pages.get({
      PageID: 1,
      format: 'json',
      locale: 'en-US',
      spaceID: 4,
    }),
  'pagebuilder.pages.update': (axero) =>
    axero.pagebuilder.pages.update({
      PageID: 1,
      format: 'json',
      locale: 'en-US',
      spaceID: 4,
      PageName: 'R&D plan: 50% done?',
      StatusID: 0,
      WidgetsFlattened: [
        {
          WidgetID: '1',
          WidgetTypeID: 18,
          WidgetTypeName: 'R&D plan: 50% done?',
          WidgetTitle: 'R&D plan: 50% done?',
          ChildWidgets: [{}],
          WidgetProperties: '6',
        },
      ],
      Widgets: [
        {
          WidgetID: '1',
          WidgetTypeID: 18,
          WidgetTypeName: 'R&D plan: 50% done?',
          WidgetTitle: 'R&D plan: 50% done?',
          ChildWidgets: [{}],
          WidgetProperties: '6',
        },
      ],
      SavedWidgets: [
        {
          WidgetID: '1',
          WidgetTypeID: 18,
          WidgetTypeName: 'R&D plan: 50% done?',
          WidgetTitle: 'R&D plan: 50% done?',
          ChildWidgets: [{}],
          WidgetProperties: '6',
        },
      ],
      widgetLayoutString: 'café #1',
    }),
  'permissions.access.get': (axero) =>
    axero.permissions.access.get({
      EntityType: 1,
      PermissionsCsv: ['alpha', 'beta & gamma'],
      EntityID: 3,
      SpaceID: 7,
      UserID: 101,
      RoleID: 6,
    }),
  'permissions.access.set': (axero) =>
    axero.permissions.access.set({
      EntityType: 1,
      RoleID: 2,
      EntityID: 3,
      SpaceID: 7,
      Create: true,
    }),
  'personas.list': (axero) => axero.personas.list(),
  'personas.create': (axero) =>
    axero.personas.create({
      Name: 'R&D plan: 50% done?',
      PersonaID: 2,
      IsEnabled: true,
      IncludeActions: true,
      RunActionsOnSave: true,
      PersonaMatchCondition: 6,
      PersonaConditions: [
        {
          ProfileFieldID: 1,
          ConditionValue: 2,
          ConditionOperatorType: 3,
          GroupName: 'R&D plan: 50% done?',
          ParentID: 5,
        },
      ],
      PersonaActions: [{ ActionType: 1, ActionValue: 'café #1' }],
    }),
  'personas.get': (axero) =>
    axero.personas.get({
      PersonaID: 1,
    }),
  'personas.update': (axero) =>
    axero.personas.update({
      PersonaID: 1,
      Name: 'R&D plan: 50% done?',
      IsEnabled: true,
      IncludeActions: true,
      RunActionsOnSave: true,
      PersonaMatchCondition: 6,
      PersonaConditions: [
        {
          ProfileFieldID: 1,
          ConditionValue: 2,
          ConditionOperatorType: 3,
          GroupName: 'R&D plan: 50% done?',
          ParentID: 5,
        },
      ],
      PersonaActions: [{ ActionType: 1, ActionValue: 'café #1' }],
    }),
  'personas.delete': (axero) =>
    axero.personas.delete({
      PersonaID: 1,
    }),
  'personas.users.list': (axero) =>
    axero.personas.users.list({
      PersonaID: 1,
      PageLength: 20,
    }),
  'platform.index.build': (axero) =>
    axero.platform.index.build({
      IsRebuildAll: true,
      Numbers: [2, 3],
    }),
  'platform.urlMapper.get': (axero) =>
    axero.platform.urlMapper.get({
      URLID: 1,
    }),
  'platform.urlMapper.create': (axero) =>
    axero.platform.urlMapper.create({
      fromURL: 'https://example.com/a?b=c&d=e',
      toURL: 'https://example.com/a?b=c&d=e',
    }),
  'platform.urlMapper.deleteMultiple': (axero) =>
    axero.platform.urlMapper.deleteMultiple({
      toURL: 'https://example.com/a?b=c&d=e',
      fromURL: 'https://example.com/a?b=c&d=e',
    }),
  'platform.saml.get': (axero) => axero.platform.saml.get(),
  'platform.application.get': (axero) => axero.platform.application.get(),
  'platform.countries.list': (axero) => axero.platform.countries.list(),
  'platform.states.list': (axero) =>
    axero.platform.states.list({
      CountryID: 1,
    }),
  'platform.links.getMetadata': (axero) =>
    axero.platform.links.getMetadata({
      linkURL: 'https://example.com/a?b=c&d=e',
    }),
  'platform.videos.getPlayerHtml': (axero) =>
    axero.platform.videos.getPlayerHtml({
      linkurl: 'https://example.com/a?b=c&d=e',
    }),
  'platform.ping': (axero) => axero.platform.ping(),
  'polls.get': (axero) =>
    axero.polls.get({
      PollID: 1,
      LogView: true,
    }),
  'polls.delete': (axero) =>
    axero.polls.delete({
      PollID: 1,
    }),
  'polls.list': (axero) =>
    axero.polls.list({
      SpaceID: 7,
      SpaceIDCSV: [2, 3],
      StartPage: 1,
      PageLength: 10,
      LogView: true,
    }),
  'polls.results.get': (axero) =>
    axero.polls.results.get({
      PollID: 1,
    }),
  'polls.vote': (axero) =>
    axero.polls.vote({
      PollID: 1,
      ChoiceID: 2,
    }),
  'polls.create': (axero) =>
    axero.polls.create({
      Question: 'café #1',
      PollChoices: '2',
    }),
  'content.setStatus': (axero) =>
    axero.content.setStatus({
      ContentID: 1,
      StatusID: 0,
    }),
  'content.setOrderAndParent': (axero) =>
    axero.content.setOrderAndParent({
      OrderAndParent: 'café #1',
    }),
  'content.move': (axero) =>
    axero.content.move({
      ContentID: 1,
      SpaceID: 7,
      EntityType: 1,
      CategoryID: 4,
      ParentContentID: 5,
      SubCategoryID: 6,
      AuthorID: 7,
      IncludeComments: true,
      IncludeLikes: true,
      IncludeRatings: true,
      IncludeFollows: true,
      IncludeHistory: true,
      IncludeReads: true,
      CopyContent: true,
    }),
  'content.moveMany': (axero) =>
    axero.content.moveMany({
      SpaceID: 7,
      ContentIDCSV: [2, 3],
      EntityType: 1,
      CategoryID: 4,
      ParentContentID: 5,
      SubCategoryID: 6,
      AuthorID: 7,
      IncludeComments: true,
      IncludeLikes: true,
      IncludeRatings: true,
      IncludeFollows: true,
      IncludeHistory: true,
      IncludeReads: true,
      CopyContent: true,
    }),
  'content.history.get': (axero) =>
    axero.content.history.get({
      ContentID: 1,
      VersionID: 2,
    }),
  'content.workflow.listQueued': (axero) =>
    axero.content.workflow.listQueued({
      SpaceID: 7,
      EntityType: 1,
      RoleID: 3,
      StartPage: 1,
      PageLength: 10,
      LogView: true,
    }),
  'content.views.add': (axero) =>
    axero.content.views.add({
      ContentID: 1,
    }),
  'content.readStatus.get': (axero) =>
    axero.content.readStatus.get({
      ContentID: 1,
      VersionID: 2,
      EntityType: 1,
    }),
  'content.readStatus.set': (axero) =>
    axero.content.readStatus.set({
      ContentID: 1,
      VersionID: 2,
      EntityType: 1,
      HasRead: true,
    }),
  'content.readReport.list': (axero) =>
    axero.content.readReport.list({
      ContentID: 1,
      EntityType: 1,
      VersionID: 3,
      SpaceID: 7,
      ReadFilter: 1,
      SortColumn: 6,
      StartPage: 1,
      PageLength: 10,
    }),
  'content.listUnseen': (axero) =>
    axero.content.listUnseen({
      SpaceID: 7,
      EntityTypeCsv: [1],
      From: date,
      To: date,
      PageLength: 10,
      StartPage: 1,
    }),
  'content.listRequired': (axero) =>
    axero.content.listRequired({
      SpaceID: 7,
      EntityTypeID: 1,
      LogView: true,
    }),
  'recognition.programs.list': (axero) => axero.recognition.programs.list(),
  'recognition.awards.list': (axero) =>
    axero.recognition.awards.list({
      ProgramID: 1,
    }),
  'recognition.awards.listPrograms': (axero) =>
    axero.recognition.awards.listPrograms({
      ForUserID: 1,
    }),
  'recognition.challenges.list': (axero) =>
    axero.recognition.challenges.list({
      ProgramID: 1,
      StartPage: 1,
      PageLength: 10,
    }),
  'recognition.topContributors.list': (axero) =>
    axero.recognition.topContributors.list({
      ProgramID: 1,
      FromDate: date,
      ToDate: date,
      PageLength: 4,
    }),
  'recognition.users.getInsights': (axero) =>
    axero.recognition.users.getInsights({
      UserID: 101,
      FromDate: date,
      ToDate: date,
    }),
  'recognition.create': (axero) =>
    axero.recognition.create({
      ToUserID: 101,
      AwardContentID: 2,
      Reason: 'café #1',
    }),
  'events.reminders.list': (axero) =>
    axero.events.reminders.list({
      EventID: 1,
      UserID: 101,
    }),
  'events.reminders.set': (axero) =>
    axero.events.reminders.set({
      ReminderID: 1,
      EntityType: 1,
      EntityID: 3,
      ReminderType: 1,
      ReminderTime: 5,
      UserID: 101,
    }),
  'events.reminders.delete': (axero) =>
    axero.events.reminders.delete({
      EventID: 1,
      ReminderID: 2,
    }),
  'events.resources.get': (axero) =>
    axero.events.resources.get({
      ResourceID: 1,
    }),
  'events.resources.delete': (axero) =>
    axero.events.resources.delete({
      ResourceID: 1,
    }),
  'events.resources.list': (axero) =>
    axero.events.resources.list({
      SpaceID: 7,
      ResourceTypeID: 2,
      Keyword: 'R&D plan: 50% done?',
      StartPage: 1,
      PageLength: 10,
    }),
  'events.resources.create': (axero) =>
    axero.events.resources.create({
      ResourceName: 'R&D plan: 50% done?',
      Location: 'café #1',
      Description: 'café #1',
      EventResourceTypeID: 4,
      SpaceIDCSV: '1,2',
    }),
  'events.resources.checkAvailability': (axero) =>
    axero.events.resources.checkAvailability({
      ResourceID: 1,
      StartDateTimeISO: date,
      EndDateTimeISO: date,
    }),
  'events.resourceTypes.list': (axero) =>
    axero.events.resourceTypes.list({
      SpaceID: 7,
      ResourceTypeID: 2,
    }),
  'roles.get': (axero) =>
    axero.roles.get({
      RoleID: 1,
    }),
  'roles.update': (axero) =>
    axero.roles.update({
      RoleID: 1,
      RoleName: 'R&D plan: 50% done?',
      Description: 'café #1',
    }),
  'roles.delete': (axero) =>
    axero.roles.delete({
      RoleID: 1,
    }),
  'roles.list': (axero) => axero.roles.list(),
  'roles.create': (axero) =>
    axero.roles.create({
      RoleName: 'R&D plan: 50% done?',
      Description: 'café #1',
    }),
  'users.roles.list': (axero) =>
    axero.users.roles.list({
      UserID: 101,
    }),
  'users.roles.add': (axero) =>
    axero.users.roles.add({
      UserID: 101,
      RoleID: 2,
    }),
  'users.roles.remove': (axero) =>
    axero.users.roles.remove({
      UserID: 101,
      RoleID: 2,
    }),
  'search.list': (axero) =>
    axero.search.list({
      Keyword: 'R&D plan: 50% done?',
      SpaceIDCSV: [2, 3],
      EntityTypeCSV: [1],
      UserIDCSV: [4, 5],
      ExactMatch: true,
      TagIDCSV: [6, 7],
      TagGroupIDCSV: [7, 8],
      Tags: 'café #1',
      FromDateString: date,
      ToDateString: date,
      IsFeatured: true,
      CategoryID: 12,
      SearchOnlyTags: true,
      ParentContentID: 14,
      StartPage: 1,
      PageLength: 10,
      SortBy: 0,
      SortOrder: 0,
      TitleLength: 19,
      SummaryLength: 20,
      IsGenericContentSearch: true,
    }),
  'spaces.members.list': (axero) =>
    axero.spaces.members.list({
      SpaceID: 7,
      SpaceUserMembershipStatus: 2,
      RoleID: 3,
      UserID: 101,
      SearchKeyWord: 'R&D plan: 50% done?',
      IsProfilePublic: true,
      StartPage: 1,
      PageLength: 10,
    }),
  'spaces.members.add': (axero) =>
    axero.spaces.members.add({
      SpaceID: 7,
      asMember: true,
      checkSpaceModeration: true,
      UserID: 101,
    }),
  'spaces.members.search': (axero) =>
    axero.spaces.members.search({
      SpaceID: 7,
      username: 'maya',
      StartPage: 1,
      PageLength: 10,
    }),
  'spaces.members.addMultiple': (axero) =>
    axero.spaces.members.addMultiple({
      UserIDCSV: [1, 2],
      SpaceIDCSV: [2, 3],
    }),
  'spaces.members.remove': (axero) =>
    axero.spaces.members.remove({
      SpaceID: 7,
      UserID: 101,
    }),
  'spaces.members.setStatus': (axero) =>
    axero.spaces.members.setStatus({
      SpaceID: 7,
      UserID: 101,
      IsAccepted: true,
    }),
  'spaces.members.getStatus': (axero) =>
    axero.spaces.members.getStatus({
      UserID: 101,
      SpaceID: 7,
    }),
  'spaces.roles.get': (axero) =>
    axero.spaces.roles.get({
      SpaceID: 7,
      RoleID: 2,
    }),
  'spaces.roles.update': (axero) =>
    axero.spaces.roles.update({
      SpaceID: 7,
      RoleID: 2,
      RoleName: 'R&D plan: 50% done?',
      Description: 'café #1',
    }),
  'spaces.roles.delete': (axero) =>
    axero.spaces.roles.delete({
      SpaceID: 7,
      RoleID: 2,
    }),
  'spaces.roles.list': (axero) =>
    axero.spaces.roles.list({
      SpaceID: 7,
      RoleName: 'R&D plan: 50% done?',
      UserID: 101,
    }),
  'spaces.roles.create': (axero) =>
    axero.spaces.roles.create({
      SpaceID: 7,
      RoleName: 'R&D plan: 50% done?',
      Description: 'café #1',
    }),
  'spaces.roles.addUser': (axero) =>
    axero.spaces.roles.addUser({
      UserID: 101,
      SpaceID: 7,
      RoleID: 3,
    }),
  'spaces.roles.removeUserFromAll': (axero) =>
    axero.spaces.roles.removeUserFromAll({
      UserID: 101,
      SpaceID: 7,
    }),
  'spaces.roles.removeUser': (axero) =>
    axero.spaces.roles.removeUser({
      UserID: 101,
      SpaceID: 7,
      RoleID: 3,
    }),
  'spaces.get': (axero) =>
    axero.spaces.get({
      SpaceID: 7,
      ShowBasicInfoIfNoPermission: true,
      LogView: true,
    }),
  'spaces.update': (axero) =>
    axero.spaces.update({
      SpaceID: 7,
      Description: 'café #1',
    }),
  'spaces.delete': (axero) =>
    axero.spaces.delete({
      SpaceID: 7,
    }),
  'spaces.listMine': (axero) =>
    axero.spaces.listMine({
      NewContentFromDate: date,
      NewContentToDate: date,
      StartPage: 1,
      PageLength: 10,
    }),
  'spaces.listMineLegacy': (axero) => axero.spaces.listMineLegacy(),
  'spaces.list': (axero) =>
    axero.spaces.list({
      Status: 0,
      Visibility: 0,
      GetNonMemberPublicSpacesOnly: true,
    }),
  'spaces.create': (axero) =>
    axero.spaces.create({
      SpaceName: 'R&D plan: 50% done?',
      Description: 'café #1',
      SpaceVisibility: 'café #1',
      MembershipType: 1,
      EnableArticles: 'café #1',
      EnableBlogs: 'café #1',
      EnableCases: 'café #1',
      EnableEvents: 'café #1',
      EnableFiles: 'café #1',
      EnableForums: 'café #1',
      EnableIdeas: 'café #1',
      EnableIssueTracker: 'café #1',
      EnablePhotos: 'café #1',
      EnablePolls: 'café #1',
      EnableTasks: 'café #1',
      EnableVideos: 'café #1',
      EnableWiki: 'café #1',
    }),
  'spaces.listChildren': (axero) =>
    axero.spaces.listChildren({
      ParentSpaceID: 7,
      UserID: 101,
      FromCache: true,
    }),
  'spaces.getFeatures': (axero) =>
    axero.spaces.getFeatures({
      SpaceID: 7,
    }),
  'spaces.getUrl': (axero) =>
    axero.spaces.getUrl({
      SpaceID: 7,
    }),
  'spaces.getEntityAccess': (axero) =>
    axero.spaces.getEntityAccess({
      SpaceID: 7,
      entityCsv: [1],
    }),
  'spaces.listIdsByUser': (axero) =>
    axero.spaces.listIdsByUser({
      UserID: 101,
      Status: 0,
    }),
  'spaces.setImage': (axero) =>
    axero.spaces.setImage({
      SpaceID: 7,
      file: file,
    }),
  'spaces.setStatus': (axero) =>
    axero.spaces.setStatus({
      SpaceID: 7,
      StatusID: 2,
    }),
  'spaces.checkAvailability': (axero) =>
    axero.spaces.checkAvailability({
      SpaceName: 'R&D plan: 50% done?',
    }),
  'spaces.getModerationStatus': (axero) =>
    axero.spaces.getModerationStatus({
      SpaceID: 7,
    }),
  'surveys.get': (axero) =>
    axero.surveys.get({
      SurveyID: 1,
      LogView: true,
    }),
  'surveys.list': (axero) =>
    axero.surveys.list({
      SpaceIDCSV: [1, 2],
      StartPage: 1,
      PageLength: 10,
      LogView: true,
    }),
  'surveys.vote': (axero) =>
    axero.surveys.vote({
      SurveyID: 1,
      LogView: true,
      Votes: [
        {
          QuestionID: 1,
          ChoiceID: 2,
          CheckBoxChoiceCsv: '1,2',
          TextBoxChoiceText: '<p>Thanks & see you at 5 / 6</p>',
        },
      ],
    }),
  'tags.list': (axero) =>
    axero.tags.list({
      SpaceID: 7,
      EntityType: 1,
      SearchText: '<p>Thanks & see you at 5 / 6</p>',
      SortBy: 0,
      SortOrder: 0,
      StartPage: 1,
      PageLength: 10,
    }),
  'tags.add': (axero) =>
    axero.tags.add({
      Tags: 'café #1',
      SpaceID: 7,
      EntityID: 3,
      EntityType: 1,
      MergeWithExisting: true,
    }),
  'tagGroups.list': (axero) =>
    axero.tagGroups.list({
      FetchTags: true,
    }),
  'tasks.followers.list': (axero) =>
    axero.tasks.followers.list({
      EntityID: 1,
    }),
  'tasks.followers.add': (axero) =>
    axero.tasks.followers.add({
      EntityType: 1,
      EntityID: 2,
      SpaceID: 7,
      UserIDsCSV: '1,2',
    }),
  'tasks.comments.list': (axero) =>
    axero.tasks.comments.list({
      TaskID: 1,
      StartPage: 1,
      PageLength: 10,
    }),
  'tasks.comments.create': (axero) =>
    axero.tasks.comments.create({
      TaskID: 1,
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'tasks.comments.update': (axero) =>
    axero.tasks.comments.update({
      CommentID: 1,
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'tasks.comments.delete': (axero) =>
    axero.tasks.comments.delete({
      CommentID: 1,
    }),
  'tasks.lists.get': (axero) =>
    axero.tasks.lists.get({
      ListID: 1,
    }),
  'tasks.lists.update': (axero) =>
    axero.tasks.lists.update({
      ListID: 1,
      TaskListID: 2,
      TaskListName: 'R&D plan: 50% done?',
      TaskListDescription: 'café #1',
      SpaceID: 7,
      IsActive: true,
    }),
  'tasks.lists.delete': (axero) =>
    axero.tasks.lists.delete({
      ListID: 1,
    }),
  'tasks.lists.list': (axero) =>
    axero.tasks.lists.list({
      SpaceID: 7,
    }),
  'tasks.lists.create': (axero) =>
    axero.tasks.lists.create({
      TaskListID: 1,
      TaskListName: 'R&D plan: 50% done?',
      TaskListDescription: 'café #1',
      SpaceID: 7,
      IsActive: true,
    }),
  'tasks.logs.get': (axero) =>
    axero.tasks.logs.get({
      LogID: 1,
    }),
  'tasks.logs.list': (axero) =>
    axero.tasks.logs.list({
      TaskID: 1,
    }),
  'tasks.logs.create': (axero) =>
    axero.tasks.logs.create({
      IssueID: 1,
      UserID: 101,
      StartTime: date,
      EndTime: date,
      Notes: 'café #1',
    }),
  'tasks.logs.delete': (axero) =>
    axero.tasks.logs.delete({
      LogID: 1,
    }),
  'tasks.listByList': (axero) =>
    axero.tasks.listByList({
      ListID: 1,
      TaskStatusType: 1,
      LogView: true,
    }),
  'tasks.listMine': (axero) =>
    axero.tasks.listMine({
      SpaceID: 7,
      ProjectID: 2,
      FromDate: date,
      ToDate: date,
      LogView: true,
    }),
  'tasks.listBySpace': (axero) =>
    axero.tasks.listBySpace({
      SpaceID: 7,
      AssignedToUser: 2,
      FromDate: date,
      ToDate: date,
      LogView: true,
    }),
  'tasks.list': (axero) =>
    axero.tasks.list({
      SpaceID: 7,
      ListID: 2,
      AssignedToUser: 3,
      FromDate: date,
      ToDate: date,
      TaskStatusType: 1,
    }),
  'tasks.create': (axero) =>
    axero.tasks.create({
      TaskName: 'R&D plan: 50% done?',
      TaskDescription: 'café #1',
      AssignedToUserID: 101,
      TaskDueDate: date,
      TaskListID: 5,
      TaskStatusID: 6,
      TaskPriorityID: 7,
      SpaceID: 7,
      TaskEstimatedHours: 9.5,
      FollowerUserNamesCsv: '1,2',
    }),
  'tasks.get': (axero) =>
    axero.tasks.get({
      TaskID: 1,
      LogView: true,
    }),
  'tasks.update': (axero) =>
    axero.tasks.update({
      TaskID: 1,
      TaskName: 'R&D plan: 50% done?',
      TaskDescription: 'café #1',
      AssignedToUserID: 101,
      TaskDueDate: date,
      TaskListID: 6,
      TaskStatusID: 7,
      TaskPriorityID: 8,
      SpaceID: 7,
      TaskEstimatedHours: 10.5,
      FollowerUserNamesCsv: '1,2',
    }),
  'tasks.delete': (axero) =>
    axero.tasks.delete({
      TaskID: 1,
    }),
  'tasks.setSortOrder': (axero) =>
    axero.tasks.setSortOrder({
      ProjectID: 1,
      TasksIDOrder: 'café #1',
    }),
  'tasks.setPriority': (axero) =>
    axero.tasks.setPriority({
      TaskID: 1,
      TaskPriorityID: 2,
    }),
  'tasks.setStatus': (axero) =>
    axero.tasks.setStatus({
      TaskID: 1,
      TaskStatusID: 2,
    }),
  'tasks.assign': (axero) =>
    axero.tasks.assign({
      TaskID: 1,
      AssignedUserID: 2,
    }),
  'tasks.priorities.list': (axero) =>
    axero.tasks.priorities.list({
      SpaceID: 7,
    }),
  'tasks.statuses.list': (axero) =>
    axero.tasks.statuses.list({
      SpaceID: 7,
    }),
  'users.token.create': (axero) =>
    axero.users.token.create({
      UserName: 'maya',
      Password: 'café #1',
    }),
  'users.passcode.getQrCode': (axero) => axero.users.passcode.getQrCode(),
  'users.checkAvailability': (axero) =>
    axero.users.checkAvailability({
      UserEmail: 'maya@example.com',
      Username: 'maya',
    }),
  'users.twoFactor.get': (axero) =>
    axero.users.twoFactor.get({
      UserID: 101,
    }),
  'users.twoFactor.delete': (axero) =>
    axero.users.twoFactor.delete({
      UserID: 101,
    }),
  'users.setStatus': (axero) =>
    axero.users.setStatus({
      Action: 'café #1',
      UserIDCSV: [2, 3],
      Reason: 'café #1',
      ReassignOption: 4,
      ReplacementUsername: 'maya',
    }),
  'users.points.set': (axero) =>
    axero.users.points.set({
      UserID: 101,
      Points: 2,
    }),
  'users.activate': (axero) =>
    axero.users.activate({
      UserID: 101,
    }),
  'users.setFeatured': (axero) =>
    axero.users.setFeatured({
      UserID: 101,
      IsFeatured: true,
    }),
  'users.validate': (axero) =>
    axero.users.validate({
      Email: 'maya@example.com',
      Password: 'café #1',
    }),
  'users.setBanStatus': (axero) =>
    axero.users.setBanStatus({
      IsBanned: true,
      Description: 'café #1',
      UserID: 101,
    }),
  'users.address.get': (axero) =>
    axero.users.address.get({
      UserID: 101,
    }),
  'users.statistics.list': (axero) =>
    axero.users.statistics.list({
      UserID: 101,
      Activity: 6,
      FromDate: date,
      ToDate: date,
      StartPage: 1,
      PageLength: 10,
    }),
  'users.gettingStarted.get': (axero) => axero.users.gettingStarted.get(),
  'users.profileImage.set': (axero) =>
    axero.users.profileImage.set({
      UserID: 101,
      FileName: 'R&D plan: 50% done?',
      file: file,
    }),
  'users.photo.delete': (axero) =>
    axero.users.photo.delete({
      UserID: 101,
    }),
  'users.fields.update': (axero) =>
    axero.users.fields.update({
      AddUser: true,
      isMultipleUsersRequest: true,
      UserID: 101,
      Company: 'café #1',
      Phone: 'café #1',
      'Share my profile': '6',
    }),
  'users.me': (axero) =>
    axero.users.me({
      LogView: true,
    }),
  'users.get': (axero) =>
    axero.users.get({
      UserID: 101,
      LogView: true,
    }),
  'users.getByUsername': (axero) =>
    axero.users.getByUsername({
      Username: 'maya',
      LogView: true,
    }),
  'users.list': (axero) =>
    axero.users.list({
      IsActivated: true,
      IsBanned: true,
      IsModerated: true,
      IsProfilePublic: true,
      UserName: 'maya',
      RecieveEmailStatus: 'maya@example.com',
      RoleID: 7,
      SortColumn: 0,
      SortOrder: 0,
      StartPage: 1,
      PageLength: 10,
      Department: 'café #1',
      Filters: 'café #1',
      searchUsersOnly: true,
      excludeCurrentUser: true,
      searchText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'users.create': (axero) =>
    axero.users.create({
      UserName: 'maya',
      Email: 'maya@example.com',
      Password: 'café #1',
    }),
  'users.orgChart.list': (axero) =>
    axero.users.orgChart.list({
      UserID: 101,
      NoOfLevels: 2,
      StartNode: 'café #1',
      SetUserCardHtml: true,
      SetSelectedUserCardHtml: true,
    }),
  'users.administrators.list': (axero) =>
    axero.users.administrators.list({
      SpaceID: 7,
    }),
  'users.adminModerators.list': (axero) =>
    axero.users.adminModerators.list({
      SpaceID: 7,
    }),
  'users.online.count': (axero) =>
    axero.users.online.count({
      MinutesSinceLastActive: 1,
    }),
  'users.celebrations.list': (axero) =>
    axero.users.celebrations.list({
      OnlyBirthdays: true,
      SpaceID: 7,
      NumberOfDays: 30,
    }),
  'users.mentions.list': (axero) =>
    axero.users.mentions.list({
      UserID: 101,
      PageLength: 10,
      PageNumber: 1,
      LogView: true,
    }),
  'users.update': (axero) =>
    axero.users.update({
      UserID: 101,
      ReassignOption: 2,
      ReplacementUsername: 'maya',
      FirstName: 'R&D plan: 50% done?',
      LastName: 'R&D plan: 50% done?',
    }),
  'users.delete': (axero) =>
    axero.users.delete({
      UserID: 101,
      DeleteAllContent: true,
    }),
  'videos.create': (axero) =>
    axero.videos.create({
      file: file,
      EntityType: 1,
      CategoryID: 3,
      SpaceID: 7,
      ContentTitle: 'R&D plan: 50% done?',
      ContentBody: '<p>Thanks & see you at 5 / 6</p>',
      ContentSummary: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'videos.update': (axero) =>
    axero.videos.update({
      ContentID: 1,
      file: file,
      ContentTitle: 'R&D plan: 50% done?',
    }),
  'wall.get': (axero) =>
    axero.wall.get({
      WallPostID: 1,
    }),
  'wall.delete': (axero) =>
    axero.wall.delete({
      WallPostID: 1,
    }),
  'wall.create': (axero) =>
    axero.wall.create({
      WallText: '<p>Thanks & see you at 5 / 6</p>',
      SharedLinkTitle: 'https://example.com/a?b=c&d=e',
      SharedLinkDescription: 'https://example.com/a?b=c&d=e',
      SharedLinkImageSrc: 'https://example.com/a?b=c&d=e',
      SharedLinkHref: 'https://example.com/a?b=c&d=e',
      ToUserId: 6,
      SpaceID: 7,
    }),
  'wall.comments.create': (axero) =>
    axero.wall.comments.create({
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
      WallID: 2,
    }),
  'wall.comments.update': (axero) =>
    axero.wall.comments.update({
      CommentID: 1,
      CommentText: '<p>Thanks & see you at 5 / 6</p>',
    }),
  'wall.comments.delete': (axero) =>
    axero.wall.comments.delete({
      WallCommentID: 1,
    }),
  'wall.files.add': (axero) =>
    axero.wall.files.add({
      SpaceID: 7,
      WallID: 2,
      DirectoryID: 3,
      file: file,
    }),
  'wall.listStream': (axero) =>
    axero.wall.listStream({
      SpaceID: 7,
      StartPage: 1,
      PageLength: 10,
      NumberOfComments: 4,
      UserID: 101,
      setLikeDislikeHTML: true,
    }),
  'wall.listTicker': (axero) =>
    axero.wall.listTicker({
      EntityTypeCsv: [1],
      Activity: 6,
      SpaceID: 7,
      UserID: 101,
      StartPage: 1,
      PageLength: 10,
    }),
  'wall.posts.listByUser': (axero) =>
    axero.wall.posts.listByUser({
      UserID: 101,
      StartPage: 1,
      PageLength: 10,
    }),
  'wall.posts.countByUser': (axero) =>
    axero.wall.posts.countByUser({
      UserID: 101,
    }),
  'wall.posts.listBySpace': (axero) =>
    axero.wall.posts.listBySpace({
      SpaceID: 7,
      StartPage: 1,
      PageLength: 10,
    }),
  'wall.posts.countBySpace': (axero) =>
    axero.wall.posts.countBySpace({
      SpaceID: 7,
    }),
};
