export type { Axero, AxeroBase, RequestOptions } from './client.ts';
export type { ConnectOptions } from './connect.ts';
export { type Actor, AxeroError, type ErrorDetails, type ErrorKind, isAxeroError } from './errors.ts';
export type { WasmSource } from './loader.ts';
export type { PageFacts } from './page.ts';
export type { Session, SessionState } from './session.ts';
export type * from './types.ts';
