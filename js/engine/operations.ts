import type { Engine } from './engine.ts';

/** An operation of the API. */
export interface Operation {
  /** Its number, by which the engine finds it. */
  readonly number: number;
  /** `group.method` */
  readonly name: string;
  /** True for a list that comes in pages. */
  readonly paged: boolean;
}

/** The paging of an operation. */
export interface Paging {
  /** `#` by page numbers, `&` by a token of the response, `@` after an item. */
  by: string;
  param: string;
  /** The parameter of the page size, where there is one. */
  size: string | undefined;
}

/** A group in the column of names. */
interface Group {
  readonly lines: string[];
  /** The number of its first operation. */
  readonly first: number;
  operations?: Operation[];
}

/** Reads the operations of a group; see `names` in `src/core/table.rs`. */
function operationsOf(name: string, { lines, first }: Group): Operation[] {
  let beside = `${name}.`;
  return lines.map((line, at) => {
    const dot = line.lastIndexOf('.') + 1;
    if (dot > 0) beside = name + line.slice(0, dot);
    const paged = /\W$/.test(line);
    return { number: first + at, name: beside + line.slice(dot, paged ? -1 : undefined), paged };
  });
}

/** The operations of the API, whose table the engine holds. What is read of an operation is read when its group is first used. */
export class Operations {
  private readonly groups = new Map<string, Group>();
  private readonly pagings = new Map<number, Paging>();

  /** Finds the groups. A page uses few of them, and waits for this before its first request. */
  constructor(private readonly engine: Engine) {
    // Each part but the first holds the lines of a group and the name of the next.
    const [name = '', ...parts] = `${engine.readString(engine.operation_names())}\n`.split(':\n');
    let group = name;
    let first = 0;
    for (const part of parts) {
      const lines = part.split('\n');
      const next = lines.pop() as string;
      this.groups.set(group, { lines, first });
      group = next;
      first += lines.length;
    }
  }

  /** The names of the groups: the first parts of all names. */
  groupNames(): Iterable<string> {
    return this.groups.keys();
  }

  /** The operations of a group. */
  of(name: string): readonly Operation[] {
    const group = this.groups.get(name);
    if (!group) return [];
    group.operations ??= operationsOf(name, group);
    return group.operations;
  }

  /** Returns the operation with this name. */
  find(name: string): Operation | undefined {
    return this.of(name.slice(0, name.indexOf('.'))).find((operation) => operation.name === name);
  }

  /** Returns how a paged operation is paged. */
  pagingOf({ number }: Operation): Paging {
    let paging = this.pagings.get(number);
    if (!paging) {
      const cell = this.engine.readString(this.engine.operation_cell(number));
      const [, param, by] = / (\w+)[^ ]*([#&@])/.exec(cell) as unknown as [string, string, string];
      paging = { by, param, size: / (\w+)[^ ]*\$/.exec(cell)?.[1] };
      this.pagings.set(number, paging);
    }
    return paging;
  }
}
