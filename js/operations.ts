import { NAMES, PARAMS, PATHS } from './generated/table.ts';

/** An operation of the table. */
export interface Operation {
  /** `group.method` */
  name: string;
  /** What the core reads; see `src/core/operation.rs`. */
  line: string;
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

/** All operations, by the first part of their names. */
export function operationGroups(): Map<string, Operation[]> {
  if (groups) return groups;
  groups = new Map();
  const [paths, params] = [PATHS.split('\n'), PARAMS.split('\n')];
  let group = '';
  for (const [at, entry] of NAMES.split('\n').entries()) {
    const [short, head] = entry.split(' ') as [string, string];
    const end = short.lastIndexOf('.') + 1;
    if (end > 0) group = short.slice(0, end);
    const name = group + short.slice(end);
    const first = name.slice(0, name.indexOf('.'));
    const operation = { name, line: `${name} ${head} ${paths[at]} ${params[at]}` };
    groups.get(first)?.push(operation) ?? groups.set(first, [operation]);
  }
  return groups;
}

/** How an operation is paged, where it is. */
export function pagingOf({ line }: Operation): Paging | undefined {
  const [, param, by] = / (\w+)[^ ]*([#&@])/.exec(line) ?? [];
  return param && by ? { by, param, size: / (\w+)[^ ]*\$/.exec(line)?.[1] } : undefined;
}
