/** The client in React 18 and later. */
export type { OperationQuery } from './react/store.ts';
export { type Connection, useAxero } from './react/use-axero.ts';
export { type OperationState, useOperation } from './react/use-operation.ts';
