export type { BulkOptions, BulkProgress, BulkResult } from './client/bulk.ts';
export type { Axero, AxeroBase, RequestOptions } from './client/client.ts';
export {
  type Actor,
  AxeroError,
  type ErrorDetails,
  type ErrorKind,
  isAxeroError,
} from './client/errors.ts';
export { absoluteUrl, parseDate, plainText } from './client/helpers.ts';
export type * from './client/types.ts';
export { VERSION } from './client/version.ts';
export type { Query, Watched, WatchOptions, WatchState, WriteInfo } from './client/watch.ts';
export type { RequestStats } from './client/widgets.ts';
export * from './generated/codes.ts';
export type * from './generated/operations.ts';
export type { PageFacts } from './runtime/page-facts.ts';
export type { Session, SessionState } from './session/types.ts';
