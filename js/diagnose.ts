/** The state of a page: its faults, and the party that can act. */
export { type DiagnoseOptions, diagnose } from './diagnose/diagnose.ts';
export type { Diagnosis, Finding, FindingStatus } from './diagnose/types.ts';
