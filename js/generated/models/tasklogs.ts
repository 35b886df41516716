// Written by `npm run generate` from api/; do not edit.

/**
 * An entry of the time log of a task. No answer was seen: the fields are those that requests send and
 * paths name. Evidence: inferred.
 */
export interface TaskLog {
  LogID?: number;
  /** Id of the task, so named by the collection. */
  IssueID?: number;
  UserID?: number;
  /** UTC without zone. */
  StartTime?: string;
  /** UTC without zone. */
  EndTime?: string;
  Notes?: string;
  [field: string]: unknown;
}

/** Time spent on a task, to be logged. Evidence: the vendor's request collection. */
export interface TaskLogDraft {
  /** Id of the task, so named by the collection. */
  IssueID?: number;
  UserID?: number;
  StartTime?: string;
  EndTime?: string;
  Notes?: string;
}
