// Written by `npm run generate` from api/; do not edit.
import type {
  CallOptions,
  Inferred,
  ReadMethod,
  RequiredPagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { EntityType, TaskStatusType } from '../codes.ts';
import type { CaseComment } from '../models/casecomments.ts';
import type { TaskLog } from '../models/tasklogs.ts';
import type { Task, TaskList, TaskPriority, TaskStatus } from '../models/tasks.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.tasks`. */
export interface TasksGroup {
  /**
   * List the tasks of a task list.
   *
   * `GET /api/lists/{ListID}/tasks`
   *
   * Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  listByList: RequiredReadMethod<TasksListByListArgs, Task[]>;
  /**
   * List the tasks of the signed-in person.
   *
   * `GET /api/my/tasks/itemslist`
   *
   * Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listMine: ReadMethod<TasksListMineArgs, Task[]>;
  /**
   * List the tasks of a space.
   *
   * `GET /api/tasks/space/items`
   *
   * Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listBySpace: ReadMethod<TasksListBySpaceArgs, Task[]>;
  /**
   * List tasks.
   *
   * `GET /api/tasks`
   *
   * Answer: The tasks. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<TasksListArgs, Task[]>;
  /**
   * Create a task.
   *
   * `POST /api/tasks`
   *
   * Answer: Shape unknown: probably the new TaskID; a client looks at success or failure only. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  create<T = unknown>(args?: TasksCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * Get a task.
   *
   * `GET /api/tasks/{TaskID}`
   *
   * Answer: The task. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<TasksGetArgs, Task>;
  /**
   * Change a task.
   *
   * A POST, unlike other changes.
   *
   * `POST /api/tasks/{TaskID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: TasksUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a task.
   *
   * `DELETE /api/tasks/{TaskID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: TasksDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * Set the order of the tasks of a list.
   *
   * `PUT /api/tasks/sortorder`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setSortOrder<T = unknown>(args?: TasksSetSortOrderArgs, options?: CallOptions): Promise<T>;
  /**
   * Set the priority of a task.
   *
   * `PUT /api/tasks/{TaskID}/priorities`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setPriority<T = unknown>(args: TasksSetPriorityArgs, options?: CallOptions): Promise<T>;
  /**
   * Set the status of a task.
   *
   * `PUT /api/tasks/{TaskID}/statuses`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setStatus<T = unknown>(args: TasksSetStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Assign a task to a person.
   *
   * `POST /api/tasks/assigned/{TaskID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  assign<T = unknown>(args: TasksAssignArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.tasks.followers`. */
  readonly followers: TasksFollowersGroup;
  /** The methods of `axero.tasks.comments`. */
  readonly comments: TasksCommentsGroup;
  /** The methods of `axero.tasks.lists`. */
  readonly lists: TasksListsGroup;
  /** The methods of `axero.tasks.logs`. */
  readonly logs: TasksLogsGroup;
  /** The methods of `axero.tasks.priorities`. */
  readonly priorities: TasksPrioritiesGroup;
  /** The methods of `axero.tasks.statuses`. */
  readonly statuses: TasksStatusesGroup;
}

/** The methods of `axero.tasks.followers`. */
export interface TasksFollowersGroup {
  /**
   * List the followers of a task.
   *
   * `GET /api/tasks/followers`
   *
   * Answer: The people. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  list: ReadMethod<TasksFollowersListArgs, Inferred<User>[]>;
  /**
   * Add followers to a task.
   *
   * `POST /api/tasks/followers`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: TasksFollowersAddArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.tasks.comments`. */
export interface TasksCommentsGroup {
  /**
   * List the comments on a task.
   *
   * `GET /api/tasks/{TaskID}/comments`
   *
   * Answer: One page of comments, as those of a case: sources treat a task as a case. Its shape is
   * inferred. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  list: RequiredPagedMethod<TasksCommentsListArgs, Inferred<CaseComment>>;
  /**
   * Comment on a task.
   *
   * `POST /api/tasks/{TaskID}/comments`
   *
   * Answer: Shape unknown: by the habit of the API new CommentID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: TasksCommentsCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * Change a comment on a task.
   *
   * `PUT /api/tasks/comments/{CommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: TasksCommentsUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a comment on a task.
   *
   * `DELETE /api/tasks/comments/{CommentID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: TasksCommentsDeleteArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.tasks.lists`. */
export interface TasksListsGroup {
  /**
   * Get a task list.
   *
   * `GET /api/lists/{ListID}`
   *
   * Answer: The task list. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<TasksListsGetArgs, TaskList>;
  /**
   * Change a task list.
   *
   * `PUT /api/lists/{ListID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: TasksListsUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a task list.
   *
   * `DELETE /api/lists/{ListID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: TasksListsDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the task lists of a space.
   *
   * Unpaged in the vendor's app.
   *
   * `GET /api/lists`
   *
   * Answer: The task lists. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: ReadMethod<TasksListsListArgs, TaskList[]>;
  /**
   * Create a task list.
   *
   * `POST /api/lists`
   *
   * Answer: Shape unknown: probably the new TaskListID; a client looks at success or failure only.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
   * mobile app.
   */
  create<T = unknown>(args?: TasksListsCreateArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.tasks.logs`. */
export interface TasksLogsGroup {
  /**
   * Get an entry of the time log.
   *
   * `GET /api/tasks/logs/logid/{LogID}`
   *
   * Answer: The entry. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<TasksLogsGetArgs, TaskLog>;
  /**
   * List the time log of a task.
   *
   * `GET /api/tasks/{TaskID}/logs`
   *
   * Answer: The entries. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: RequiredReadMethod<TasksLogsListArgs, TaskLog[]>;
  /**
   * Log time spent on a task.
   *
   * `POST /api/tasks/timelog`
   *
   * Answer: Shape unknown: by the habit of the API new LogID. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  create<T = unknown>(args?: TasksLogsCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete an entry of the time log.
   *
   * `DELETE /api/tasks/logs/{LogID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: TasksLogsDeleteArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.tasks.priorities`. */
export interface TasksPrioritiesGroup {
  /**
   * List the priorities of the tasks of a space.
   *
   * `GET /api/tasks/priorities`
   *
   * Answer: The priorities. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<TasksPrioritiesListArgs, TaskPriority[]>;
}

/** The methods of `axero.tasks.statuses`. */
export interface TasksStatusesGroup {
  /**
   * List the statuses of the tasks of a space.
   *
   * `GET /api/tasks/statuses`
   *
   * Answer: The statuses. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<TasksStatusesListArgs, TaskStatus[]>;
}

/** The arguments of `axero.tasks.listByList`. */
export interface TasksListByListArgs {
  /** Id of the task list. */
  ListID: number;
  /** Which tasks of a list are shown. 1 Active, 2 Completed, 7 AssignedToMe. */
  TaskStatusType?: TaskStatusType | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.tasks.listMine`. */
export interface TasksListMineArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Id of the task list; inferred. */
  ProjectID?: number | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.tasks.listBySpace`. */
export interface TasksListBySpaceArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Id of the person in charge. */
  AssignedToUser?: number | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.tasks.list`. */
export interface TasksListArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Id of the task list. */
  ListID?: number | undefined;
  /** Id of the person in charge. */
  AssignedToUser?: number | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Which tasks of a list are shown. 1 Active, 2 Completed, 7 AssignedToMe. */
  TaskStatusType?: TaskStatusType | undefined;
}

/** The arguments of `axero.tasks.create`. */
export interface TasksCreateArgs {
  /** Task name. */
  TaskName?: string | undefined;
  /** Task description. */
  TaskDescription?: string | undefined;
  /** Assigned to user id. */
  AssignedToUserID?: number | undefined;
  /** Task due date. */
  TaskDueDate?: Date | string | undefined;
  /** Task list id. */
  TaskListID?: number | undefined;
  /** Id of a status of the space. */
  TaskStatusID?: number | undefined;
  /** Id of a priority of the space. */
  TaskPriorityID?: number | undefined;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Task estimated hours. */
  TaskEstimatedHours?: number | undefined;
  /** User names of followers, separated by commas. */
  FollowerUserNamesCsv?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.tasks.get`. */
export interface TasksGetArgs {
  /** Id of the task. */
  TaskID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.tasks.update`. */
export interface TasksUpdateArgs {
  /** Id of the task. */
  TaskID: number;
  /** Task name. */
  TaskName?: string | undefined;
  /** Task description. */
  TaskDescription?: string | undefined;
  /** Assigned to user id. */
  AssignedToUserID?: number | undefined;
  /** Task due date. */
  TaskDueDate?: Date | string | undefined;
  /** Task list id. */
  TaskListID?: number | undefined;
  /** Id of a status of the space. */
  TaskStatusID?: number | undefined;
  /** Id of a priority of the space. */
  TaskPriorityID?: number | undefined;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Task estimated hours. */
  TaskEstimatedHours?: number | undefined;
  /** User names of followers, separated by commas. */
  FollowerUserNamesCsv?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.tasks.delete`. */
export interface TasksDeleteArgs {
  /** Id of the task. */
  TaskID: number;
}

/** The arguments of `axero.tasks.setSortOrder`. */
export interface TasksSetSortOrderArgs {
  /** Id of the task list; inferred. */
  ProjectID?: number | undefined;
  /** Ids of the tasks in the wanted order; separated by commas is inferred. */
  TasksIDOrder?: string | undefined;
}

/** The arguments of `axero.tasks.setPriority`. */
export interface TasksSetPriorityArgs {
  /** Id of the task. */
  TaskID: number;
  /** Id of a priority of the space. */
  TaskPriorityID?: number | undefined;
}

/** The arguments of `axero.tasks.setStatus`. */
export interface TasksSetStatusArgs {
  /** Id of the task. */
  TaskID: number;
  /** Id of a status of the space. */
  TaskStatusID?: number | undefined;
}

/** The arguments of `axero.tasks.assign`. */
export interface TasksAssignArgs {
  /** Id of the task. */
  TaskID: number;
  /** Id of the person. */
  AssignedUserID?: number | undefined;
}

/** The arguments of `axero.tasks.followers.list`. */
export interface TasksFollowersListArgs {
  /** Id of the task. */
  EntityID?: number | undefined;
}

/** The arguments of `axero.tasks.followers.add`. */
export interface TasksFollowersAddArgs {
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Id of the task. */
  EntityID: number;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Ids of people, separated by commas. */
  UserIDsCSV: string;
  [field: string]: unknown;
}

/** The arguments of `axero.tasks.comments.list`. */
export interface TasksCommentsListArgs {
  /** Id of the task. */
  TaskID: number;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.tasks.comments.create`. */
export interface TasksCommentsCreateArgs {
  /** Id of the task. */
  TaskID: number;
  /** Text of the comment. */
  CommentText: string;
}

/** The arguments of `axero.tasks.comments.update`. */
export interface TasksCommentsUpdateArgs {
  /** Id of the comment. */
  CommentID: number;
  /** Text of the comment. */
  CommentText: string;
}

/** The arguments of `axero.tasks.comments.delete`. */
export interface TasksCommentsDeleteArgs {
  /** Id of the comment. */
  CommentID: number;
}

/** The arguments of `axero.tasks.lists.get`. */
export interface TasksListsGetArgs {
  /** Id of the task list. */
  ListID: number;
}

/** The arguments of `axero.tasks.lists.update`. */
export interface TasksListsUpdateArgs {
  /** Id of the task list. */
  ListID: number;
  /** Task list id. */
  TaskListID?: number | undefined;
  /** Task list name. */
  TaskListName?: string | undefined;
  /** Seen in requests only. */
  TaskListDescription?: string | undefined;
  /** Seen in requests only; -1 is the personal list. */
  SpaceID?: number | undefined;
  /** Seen in requests only. */
  IsActive?: boolean | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.tasks.lists.delete`. */
export interface TasksListsDeleteArgs {
  /** Id of the task list. */
  ListID: number;
}

/** The arguments of `axero.tasks.lists.list`. */
export interface TasksListsListArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.tasks.lists.create`. */
export interface TasksListsCreateArgs {
  /** Task list id. */
  TaskListID?: number | undefined;
  /** Task list name. */
  TaskListName?: string | undefined;
  /** Seen in requests only. */
  TaskListDescription?: string | undefined;
  /** Seen in requests only; -1 is the personal list. */
  SpaceID?: number | undefined;
  /** Seen in requests only. */
  IsActive?: boolean | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.tasks.logs.get`. */
export interface TasksLogsGetArgs {
  /** Id of the time log entry. */
  LogID: number;
}

/** The arguments of `axero.tasks.logs.list`. */
export interface TasksLogsListArgs {
  /** Id of the task. */
  TaskID: number;
}

/** The arguments of `axero.tasks.logs.create`. */
export interface TasksLogsCreateArgs {
  /** Id of the task, so named by the collection. */
  IssueID?: number | undefined;
  /** User id. */
  UserID?: number | undefined;
  /** Start time. */
  StartTime?: Date | string | undefined;
  /** End time. */
  EndTime?: Date | string | undefined;
  /** Notes. */
  Notes?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.tasks.logs.delete`. */
export interface TasksLogsDeleteArgs {
  /** Id of the time log entry. */
  LogID: number;
}

/** The arguments of `axero.tasks.priorities.list`. */
export interface TasksPrioritiesListArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.tasks.statuses.list`. */
export interface TasksStatusesListArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
}
