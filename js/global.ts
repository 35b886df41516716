/**
 * The script-tag build: everything of `index.ts` under the one global name `AxeroWidgetSDK`. It is set as a property, because a `var` is no global
 * where the file is imported as a module. Browsers that are too old have no `globalThis`, and are to learn by `connect()` that they are.
 *
 * The names are listed, because a bundler makes `import *` an object by a loop that also meets the values which libraries add to the prototype of
 * all objects, and throws.
 */
import { diagnose } from './diagnose/load.ts';
import {
  ActivityAction,
  AttachmentType,
  AttendanceType,
  AxeroError,
  absoluteUrl,
  axero,
  CommentStatus,
  connect,
  EntityStatus,
  EntityType,
  EventFrequency,
  EventViewSource,
  IssueStatusType,
  isAxeroError,
  parseDate,
  plainText,
  ReadFilter,
  SortColumn,
  SortOrder,
  SpaceStatus,
  SpaceVisibility,
  TaskStatusType,
  UserSortColumn,
  VERSION,
  WidgetType,
} from './index.ts';

const page = (typeof globalThis === 'object' ? globalThis : self) as unknown as Record<string, unknown>;
page['AxeroWidgetSDK'] = {
  ActivityAction,
  AttachmentType,
  AttendanceType,
  AxeroError,
  CommentStatus,
  EntityStatus,
  EntityType,
  EventFrequency,
  EventViewSource,
  IssueStatusType,
  ReadFilter,
  SortColumn,
  SortOrder,
  SpaceStatus,
  SpaceVisibility,
  TaskStatusType,
  UserSortColumn,
  VERSION,
  WidgetType,
  absoluteUrl,
  axero,
  connect,
  diagnose,
  isAxeroError,
  parseDate,
  plainText,
} satisfies typeof import('./index.ts') & { diagnose: unknown };
