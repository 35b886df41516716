import type { Operation } from '../engine/operations.ts';
import { CREATED_IDS } from '../generated/created-ids.ts';
import { copyOf } from '../request/arguments.ts';
import { callOperation } from '../request/call.ts';
import { objectOf } from '../request/options.ts';
import { readable } from '../request/readable.ts';
import type { ApiResponse } from '../transport/response.ts';
import { type Args, allItems, allPages, firstPage } from './many-calls/paging.ts';
import { WATCH_OPTIONS, type WatchOptions, watch } from './many-calls/watch.ts';
import { suggesting } from './suggestions.ts';
import type { AllOptions, CallOptions } from './types.ts';
import type { Widget } from './widgets.ts';

const dataOf = ({ data }: ApiResponse): unknown => data;

/** Makes a function that gives the id of something new, which an answer has alone or in a field. */
const idIn =
  (field: string) =>
  ({ data }: ApiResponse): unknown =>
    (data as Record<string, unknown> | undefined)?.[field] ?? data;

/** Makes the method of an operation. */
function methodOf(widget: Widget, operation: Operation): unknown {
  const watched =
    <T>(call: (args: Args | undefined, options: CallOptions) => Promise<T>) =>
    (args?: Args, options?: WatchOptions) =>
      readable(operation.name, () => {
        const given = copyOf(args);
        const known = objectOf(options, operation.name, WATCH_OPTIONS);
        return watch(widget.runtime, (own) => call(given, own), known);
      });
  if (!operation.paged) {
    const idField = CREATED_IDS[operation.name];
    const finish = idField ? idIn(idField) : dataOf;
    const call = (args?: Args, options?: CallOptions) =>
      callOperation(widget, operation, args, options, finish);
    call.watch = watched(call);
    return call;
  }
  const list = (args?: Args, options?: CallOptions) => firstPage(widget, operation, args, options);
  list.watch = watched(list);
  list.pages = (args?: Args, options?: AllOptions) => allPages(widget, operation, args, options);
  list.all = (args?: Args, options?: AllOptions) => allItems(widget, operation, args, options);
  return list;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) deepFreeze(inner);
  Object.freeze(value);
}

/** Makes the methods of a group: `spaces.members.add` becomes `members.add` in the group `spaces`. */
function makeGroup(widget: Widget, operations: readonly Operation[]): object {
  const group: Record<string, unknown> = {};
  for (const operation of operations) {
    const path = operation.name.split('.').slice(1);
    const last = path.pop() as string;
    let at = group;
    for (const part of path) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[last] = methodOf(widget, operation);
  }
  deepFreeze(group);
  return suggesting(group, `axero.${operations[0]?.name.split('.')[0]}`);
}

/** Adds the groups of methods to a client, each made when it is first used: a page uses few of them. */
export function addGroups(client: object, widget: Widget): void {
  const { operations } = widget.runtime;
  for (const name of operations.groupNames()) {
    let group: object | undefined;
    Object.defineProperty(client, name, {
      // A library may have given the prototype of all objects a `value` or a `set`.
      __proto__: null,
      enumerable: true,
      get() {
        group ??= makeGroup(widget, operations.of(name));
        return group;
      },
    } as PropertyDescriptor);
  }
}
