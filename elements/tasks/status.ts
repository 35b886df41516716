import { type Task, type TaskStatus, TaskStatusType } from 'axero-widget-sdk';

/** Words of the five languages that name a status of finished work. */
const DONE =
  /\b(complete|completed|done|closed|finished|erledigt|abgeschlossen|fertig|completad[ao]|hech[ao]|terminad[ao]|terminée?|achevée?)\b|مكتمل|منجز/i;

function isDoneName(name: unknown, wanted: string | undefined): boolean {
  if (typeof name !== 'string') return false;
  return wanted ? name.trim().toLowerCase() === wanted.trim().toLowerCase() : DONE.test(name);
}

/** Returns the status of a space that means done: the one that the page names, else one of that type or with such a name. */
export function doneStatus(
  statuses: readonly TaskStatus[],
  wanted: string | undefined,
): TaskStatus | undefined {
  return (
    (wanted
      ? undefined
      : statuses.find((status) => Number(status['TaskStatusType']) === TaskStatusType.Completed)) ??
    statuses.find((status) => isDoneName(status.TaskStatusName, wanted))
  );
}

/** Returns the status to which a task goes back that was done. */
export function openStatus(
  statuses: readonly TaskStatus[],
  done: TaskStatus | undefined,
): TaskStatus | undefined {
  const open = statuses.filter((status) => status !== done);
  return open.find((status) => status.IsDefault) ?? open[0];
}

/** Returns whether a task is done; undefined where the task carries neither a type nor a name of its status. */
export function isDone(task: Task, wanted: string | undefined): boolean | undefined {
  const type = Number(task['TaskStatusType']);
  if (!wanted && (type === TaskStatusType.Active || type === TaskStatusType.Completed))
    return type === TaskStatusType.Completed;
  const name = task['TaskStatusName'];
  return typeof name === 'string' ? isDoneName(name, wanted) : undefined;
}
