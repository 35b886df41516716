import type { Issue } from '../../generated/models/cases.ts';
import type { ContentItem } from '../../generated/models/content.ts';
import type { Space } from '../../generated/models/spaces.ts';
import type { Task } from '../../generated/models/tasks.ts';
import type { User } from '../../generated/models/users.ts';
import type { WallEntry } from '../../generated/models/wall.ts';
import type { Groups } from '../../generated/operations.ts';

type AnswerOf<Method> = Method extends (...args: never[]) => Promise<infer Answer> ? Answer : never;

/** The kinds of records that can be added, each with what the site answers of it. */
export interface RecordKinds {
  users: User;
  content: ContentItem;
  events: AnswerOf<Groups['events']['get']>;
  spaces: Space;
  tasks: Task;
  cases: Issue;
  wall: WallEntry;
  /** Needs the `EntityID` of the item. */
  comments: AnswerOf<Groups['comments']['get']>;
  /** Nobody knows its fields, so any are accepted. */
  polls: Record<string, unknown>;
}

/** The fields of a record: those of the answer, and those that creating one takes. `null` leaves a field out. */
export type RecordFields<Kind extends keyof RecordKinds> = {
  [Field in keyof RecordKinds[Kind]]?: RecordKinds[Kind][Field] | null;
} & { [field: string]: unknown };

/** Options of an added record. */
export interface RecordOptions {
  /** The user who adds it, with that user's permissions. Default: an administrator. */
  by?: string;
}
