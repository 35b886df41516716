// Written by `npm run generate` from api/; do not edit.

/** A task list. Evidence: seen in client code. */
export interface TaskList {
  TaskListID?: number;
  TaskListName?: string;
  /** Seen in requests only. */
  TaskListDescription?: string;
  /** Seen in requests only; -1 is the personal list. */
  SpaceID?: number;
  /** Seen in requests only. */
  IsActive?: boolean;
  [field: string]: unknown;
}

/** A task. Evidence: seen in client code. */
export interface Task {
  /** Named by the paths; not seen in an answer. */
  TaskID?: number;
  TaskName?: string;
  TaskDescription?: string;
  AssignedToUserID?: number;
  /** Date; its spelling in answers is not shown. */
  TaskDueDate?: string;
  /** Seen in requests only. */
  TaskListID?: number;
  /** Seen in requests only. */
  TaskStatusID?: number;
  /** Seen in requests only. */
  TaskPriorityID?: number;
  /** Seen in requests only. */
  SpaceID?: number;
  /** Seen in requests only. */
  TaskEstimatedHours?: number;
  [field: string]: unknown;
}

/** What a task is created or changed with. Evidence: the vendor's request collection. */
export interface TaskInput {
  TaskName?: string;
  TaskDescription?: string;
  AssignedToUserID?: number;
  TaskDueDate?: string;
  TaskListID?: number;
  /** Id of a status of the space. */
  TaskStatusID?: number;
  /** Id of a priority of the space. */
  TaskPriorityID?: number;
  SpaceID?: number;
  TaskEstimatedHours?: number;
  /** User names of followers, separated by commas. */
  FollowerUserNamesCsv?: string;
}

/** A priority of tasks; named like a priority of cases. Evidence: inferred. */
export interface TaskPriority {
  TaskPriorityID?: number;
  TaskPriorityName?: string;
  IsDefault?: boolean;
  [field: string]: unknown;
}

/** A status of tasks; named like a status of cases. Evidence: inferred. */
export interface TaskStatus {
  TaskStatusID?: number;
  TaskStatusName?: string;
  IsDefault?: boolean;
  [field: string]: unknown;
}
