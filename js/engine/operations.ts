import type { Engine } from './engine.ts';

/** An operation of the API. */
export interface Operation {
  /** Its number, by which the engine finds it. */
  readonly number: number;
  /** `group.method` */
  readonly name: string;
  /** Whether it is a list that comes in pages. */
  readonly paged: boolean;
}

/** How an operation is paged. */
export interface Paging {
  /** `#` by page numbers, `&` by a token of the response, `@` after an item. */
  by: string;
  param: string;
  /** The parameter of the page size, where there is one. */
  size: string | undefined;
}

/** The operations of the API, whose table the engine holds. The names are read once, the rest of an operation when it is needed. */
export class Operations {
  private readonly groups = new Map<string, Operation[]>();
  private readonly pagings = new Map<number, Paging>();

  /** Reads the column of names; see `names` in `src/core/table.rs`. */
  constructor(private readonly engine: Engine) {
    let group: Operation[] = [];
    let groupName = '';
    let beside = '';
    let number = 0;
    for (const line of engine.readString(engine.operation_names()).split('\n')) {
      const [, inner, method, mark] = /^(.*\.)?(\w+)(\W?)$/.exec(line) as unknown as [
        string,
        string | undefined,
        string,
        string,
      ];
      if (mark === ':') {
        groupName = method;
        beside = `${groupName}.`;
        group = [];
        this.groups.set(groupName, group);
        continue;
      }
      if (inner !== undefined) beside = groupName + inner;
      group.push({ number, name: beside + method, paged: mark !== '' });
      number += 1;
    }
  }

  /** The names of the groups: the first parts of all names. */
  groupNames(): Iterable<string> {
    return this.groups.keys();
  }

  /** The operations of a group. */
  of(group: string): readonly Operation[] {
    return this.groups.get(group) ?? [];
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
