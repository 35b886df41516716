/** The arguments of writes whose sample arguments no site takes, by operation. `site.id(name)` is an id that there is. */
export function ownArguments(site) {
  const id = (name) => site.id(name);
  const file = new Blob(['A sample file.'], { type: 'text/plain' });
  const SpaceID = id('spaces.spaceid');
  const [EventID, IssueID] = [id('events.eventid'), id('cases.issueid')];
  const [TaskID, TaskListID] = [id('tasks.taskid'), id('tasks.tasklistid')];
  const [, other] = site.sandbox.users.map(({ userId }) => userId).filter((user) => user !== site.me);
  const start = '2026-03-05T15:00:00';
  return {
    'comments.create': [{ EntityType: 3, EntityID: site.articleId, CommentText: 'A comment' }],
    'content.create': [{ EntityType: 3, SpaceID, ContentTitle: 'New article', ContentBody: '<p>Text</p>' }],
    'content.update': [{ ContentID: site.articleId, ContentTitle: 'Another title' }],
    'content.move': [{ ContentID: site.articleId, SpaceID: id('wall.spaceid') }],
    'events.create': [{ Title: 'Lens fair', StartDate: start, EndDate: '2026-03-05T17:00:00', SpaceID }],
    'events.update': [{ EventID, Title: 'Lens party' }],
    'cases.create': [{ IssueTitle: 'Broken lamp', SpaceID }],
    'cases.update': [{ IssueID, IssueTitle: 'Broken lamps' }],
    'tasks.create': [
      { TaskName: 'Pack the bench', TaskListID, AssignedToUserID: other },
      { TaskName: 'Pack the bench', TaskListID },
    ],
    'tasks.update': [{ TaskID, TaskName: 'Pack both benches' }],
    'tasks.assign': [
      { TaskID, AssignedUserID: site.me },
      { TaskID, AssignedUserID: other },
    ],
    'tasks.lists.update': [{ ListID: TaskListID, TaskListName: 'Another list' }],
    'tasks.lists.delete': [{ ListID: TaskListID }],
    'files.upload': [{ FileDirectoryID: id('files.parentcontentid'), file, FileName: 'a.txt' }],
    'wall.create': [{ WallText: 'Good morning' }],
    'polls.create': [{ Question: 'Tea or coffee?', PollChoices: ['Tea', 'Coffee'] }],
    'files.directories.create': [{ ParentID: id('files.parentcontentid'), DirectoryName: 'Plans' }],
    'files.directories.delete': [{ DirectoryID: id('files.parentcontentid') }],
    'users.create': [{ UserName: 'nova', Email: 'nova@example.com', Password: 'a long sentence 5' }],
    'bookmarks.update': [{ ContentID: id('bookmarks.entityid'), Title: 'Renamed' }],
    'recognition.create': [
      { ToUserID: other, AwardContentID: id('recognition.contentid') + 1, Reason: 'Thanks' },
      { ToUserID: other, AwardContentID: id('analytics.awardcontentid'), Reason: 'Thanks' },
    ],
    'wall.comments.create': [{ WallID: id('wall.wallid'), CommentText: 'A comment' }],
  };
}
