import { NAMES, PARAMS, PATHS } from './generated/table.ts';

/** An operation of the table. */
export interface Operation {
  /** `group.method` */
  name: string;
  /** Its place in the columns. */
  row: number;
  /** What stands before the path: method and flags. */
  head: string;
}

/** How an operation is paged. */
export interface Paging {
  /** `#` by page numbers, `&` by a token of the answer, `@` after an item. */
  by: string;
  param: string;
  /** The parameter of the page size, where there is one. */
  size: string | undefined;
}

let groups: Map<string, Operation[]> | undefined;
let paths: string[] = [];
let params: string[] = [];

/** All operations, by the first part of their names. */
export function operationGroups(): Map<string, Operation[]> {
  if (groups) return groups;
  groups = new Map();
  paths = PATHS.split('\n');
  params = PARAMS.split('\n');
  let group = '';
  let first = '';
  let row = 0;
  for (const entry of NAMES.split('\n')) {
    const space = entry.indexOf(' ');
    const end = entry.lastIndexOf('.', space) + 1;
    if (end > 0) {
      group = entry.slice(0, end);
      first = group.slice(0, group.indexOf('.'));
    }
    const operation = { name: group + entry.slice(end, space), row, head: entry.slice(space + 1) };
    groups.get(first)?.push(operation) ?? groups.set(first, [operation]);
    row += 1;
  }
  return groups;
}

/** The line that the core reads; see `src/core/operation.rs`. */
export function lineOf({ name, head, row }: Operation): string {
  return `${name} ${head} ${paths[row]} ${params[row]}`;
}

/** Whether an operation is a list that comes in pages. */
export function isPaged({ row }: Operation): boolean {
  return /[#&@]/.test(params[row] as string);
}

/** How an operation is paged, where it is. */
export function pagingOf(operation: Operation): Paging | undefined {
  const line = lineOf(operation);
  const [, param, by] = / (\w+)[^ ]*([#&@])/.exec(line) ?? [];
  return param && by ? { by, param, size: / (\w+)[^ ]*\$/.exec(line)?.[1] } : undefined;
}
