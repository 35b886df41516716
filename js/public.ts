export type { Axero, AxeroBase, RequestOptions } from './client/client.ts';
export {
  type Actor,
  AxeroError,
  type ErrorDetails,
  type ErrorKind,
  isAxeroError,
  type Outcome,
} from './client/errors.ts';
export { absoluteUrl, parseDate, plainText } from './client/helpers.ts';
export type { CallEvent, ErrorEvent, HookEvents, RequestEvent, ResponseEvent } from './client/hooks.ts';
export type { LazyAxero } from './client/lazy-client.ts';
export type { BulkOptions, BulkProgress, BulkResult } from './client/many-calls/bulk.ts';
export type { Permission, PermissionTarget } from './client/many-calls/permissions.ts';
export type {
  EachOptions,
  Query,
  Watched,
  WatchOptions,
  WatchState,
  WriteInfo,
} from './client/many-calls/watch.ts';
export type * from './client/types.ts';
export { VERSION } from './client/version.ts';
export type { RequestStats } from './client/widgets.ts';
export type { DiagnoseOptions } from './diagnose/diagnose.ts';
export type { Diagnosis, Finding, FindingStatus } from './diagnose/types.ts';
export * from './generated/codes.ts';
export type * from './generated/operations.ts';
export type { PageFacts, PageItem } from './runtime/page-facts.ts';
export type { Session, SessionEvents, SessionState } from './session/types.ts';
export type { Texts } from './texts/texts.ts';
