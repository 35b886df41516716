import { NAMES, PARAMS, PATHS } from './generated/table.ts';

/** An operation of the table. */
export interface Operation {
  /** `group.method` */
  name: string;
  /** The line that the core reads; see `src/core/operation.rs`. */
  line: string;
  /** Whether it is a list that comes in pages. */
  paged: boolean;
  /** How it is paged, once it was asked. */
  paging?: Paging;
}

/** How an operation is paged. */
export interface Paging {
  /** `#` by page numbers, `&` by a token of the answer, `@` after an item. */
  by: string;
  param: string;
  /** The parameter of the page size, where there is one. */
  size: string | undefined;
}

const groups = (column: string) => column.split('|');
const rows = (column: string, group: number) => groups(column)[group]?.split('\n') ?? [];

let names: string[] | undefined;
const known: Operation[][] = [];

/** The names of the groups, in the order of the table: the first parts of all names. */
export function groupNames(): readonly string[] {
  names ??= groups(NAMES).map((block) => block.slice(0, block.indexOf('\n')));
  return names;
}

/** The operations of the group at this place of the table: what a page does not use is not read, and nothing twice. */
export function operationsOf(group: number): readonly Operation[] {
  known[group] ??= read(group);
  return known[group];
}

function read(group: number): Operation[] {
  const [first, ...entries] = rows(NAMES, group);
  const paths = rows(PATHS, group);
  const params = rows(PARAMS, group);
  let inner = `${first}.`;
  return entries.map((entry, row) => {
    const space = entry.indexOf(' ');
    const end = entry.lastIndexOf('.', space) + 1;
    if (end > 0) inner = first + entry.slice(0, end);
    const name = inner + entry.slice(end, space);
    const rest = params[row] as string;
    return { name, line: `${name}${entry.slice(space)} ${paths[row]} ${rest}`, paged: /[#&@]/.test(rest) };
  });
}

/** How an operation is paged that is. */
export function pagingOf(operation: Operation): Paging {
  if (!operation.paging) {
    const { line } = operation;
    const [, param, by] = / (\w+)[^ ]*([#&@])/.exec(line) as unknown as [string, string, string];
    operation.paging = { by, param, size: / (\w+)[^ ]*\$/.exec(line)?.[1] };
  }
  return operation.paging;
}
