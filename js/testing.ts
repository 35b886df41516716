import { type Sandbox, type SandboxOptions, sandboxFrom } from './testing/sandbox.ts';

export type { Now } from './testing/clock.ts';
export type { AnswerFunction, AnswerOptions, AnswerRequest } from './testing/control/answers.ts';
export type { Controls } from './testing/control/controls.ts';
export type {
  Distribution,
  Fault,
  FaultFields,
  FaultHandle,
  FaultScope,
  OperationName,
  RetryAfter,
  Route,
  When,
} from './testing/control/faults.ts';
export type { JournalEntry, JournalFilter, JournalSummary } from './testing/control/journal.ts';
export type { RecordFields, RecordKinds, RecordOptions } from './testing/control/records.ts';
export type { SandboxSettings, SecurityLevel, UnknownShapes } from './testing/control/settings.ts';
export { type Demo, type DemoOptions, startDemo } from './testing/demo.ts';
export type { SandboxWasm } from './testing/module.ts';
export type { PageSetup } from './testing/page/install.ts';
export type { Sandbox, SandboxOptions } from './testing/sandbox.ts';
export type { SandboxUser } from './testing/site.ts';

/**
 * Creates a site for a test, in this process: no server, no socket, nothing shared with other sandboxes.
 *
 * @throws {Error} with a sentence if an option is wrong.
 */
export const createSandbox = (options: SandboxOptions = {}): Promise<Sandbox> =>
  sandboxFrom(() => new URL('./testing.wasm', import.meta.url), options);
