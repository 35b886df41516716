import type { Read } from './plan.ts';

/** Names of fields that hold what a parameter of another name asks for. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AttachmentID: ['AttachmentID', 'FileID'],
  CaseID: ['IssueID'],
  ConnectionUserID: ['UserID'],
  DirectoryID: ['DirectoryID', 'FileDirectoryID'],
  EntityID: ['EntityID', 'ContentID'],
  EventID: ['EventID', 'ContentID'],
  FileDirectoryID: ['FileDirectoryID', 'DirectoryID'],
  ForUserID: ['UserID'],
  ListID: ['ListID', 'TaskListID'],
  LogID: ['LogID', 'TaskLogID'],
  PageID: ['PageID', 'ContentID'],
  ParentDirectoryID: ['DirectoryID', 'FileDirectoryID'],
  ParentID: ['ContentID'],
  ProgramID: ['ProgramID', 'RecognitionProgramID', 'ContentID'],
  ThreadIDCSV: ['ThreadID', 'ChatThreadID'],
  ContentIDCSV: ['ContentID'],
  ThreadID: ['ThreadID', 'ChatThreadID'],
  UserID: ['UserID'],
  Username: ['UserName', 'Username'],
  VersionID: ['VersionID', 'ContentVersionID'],
  WallPostID: ['WallPostID', 'WallID', 'EntityID'],
};

/** An id that an answer had. It stays in memory until the check has ended, and only to fill the addresses of further reads. */
interface Found {
  readonly id: number | string;
  /** The kind of item that was asked for, if the read asked for one. */
  readonly variant: number;
}

const KEPT = 6;

/** The ids of earlier answers, by operation and name. */
export class Ids {
  private readonly found = new Map<string, Map<string, Found[]>>();

  /** Takes the ids from an answer: those of its rows and of the objects in them. */
  collect({ id: operation }: Read, data: unknown, variant = 0): void {
    const rows = (Array.isArray(data) ? data : [data]).slice(0, 50);
    for (const row of rows) this.take(operation, row, variant, 0);
  }

  private take(operation: string, value: unknown, variant: number, depth: number): void {
    if (!value || typeof value !== 'object' || depth > 1) return;
    for (const name of Object.keys(value).slice(0, 200)) {
      const one = (value as Record<string, unknown>)[name];
      if (isId(name, one)) this.keep(operation, name, { id: one as number | string, variant });
      else if (Array.isArray(one))
        for (const item of one.slice(0, 5)) this.take(operation, item, variant, depth + 1);
      else this.take(operation, one, variant, depth + 1);
    }
  }

  private keep(operation: string, name: string, found: Found): void {
    const names = this.found.get(operation) ?? new Map<string, Found[]>();
    const list = names.get(name) ?? [];
    const sameKind = list.filter(({ variant }) => variant === found.variant);
    if (sameKind.length >= KEPT || list.some(({ id }) => id === found.id)) return;
    this.found.set(operation, names.set(name, [...list, found]));
  }

  /** Returns the values for a parameter, the likeliest first: from reads of the same group, then from any. */
  values(name: string, read: Read): (number | string)[] {
    return this.matches(name, read).map(({ id }) => id);
  }

  /** Returns one value for each kind of item. */
  samples(name: string, read: Read): (number | string)[] {
    const seen = new Set<number>();
    return this.matches(name, read)
      .filter(({ variant }) => !seen.has(variant) && seen.add(variant))
      .map(({ id }) => id);
  }

  private matches(name: string, { id: operation }: Read): Found[] {
    const names = ALIASES[name] ?? [name];
    const nearness = (other: string) => {
      const parts = operation.split('.');
      const others = other.split('.');
      let same = 0;
      while (same < others.length && parts[same] === others[same]) same += 1;
      return same;
    };
    const all = [...this.found].sort(([one], [other]) => nearness(other) - nearness(one));
    const lists = all.flatMap(([, found]) => names.map((each) => found.get(each) ?? []));
    const own = operation.split('.')[0];
    // Some lists call the id of their rows ContentID, whatever the rows are.
    const rows = all
      .filter(([other]) => other.startsWith(`${own}.`))
      .map(([, found]) => found.get('ContentID') ?? []);
    const some = lists.flat().length > 0 ? lists.flat() : /ID$/.test(name) ? rows.flat() : [];
    // Pages made with the Page Builder are items of this kind.
    if (name === 'PageID') return some.filter(({ variant }) => variant === 12);
    // The second user, so that it is another one than the first.
    return name === 'ConnectionUserID' ? some.slice(1) : some;
  }
}

function isId(name: string, value: unknown): boolean {
  if (/^user_?name$/i.test(name)) return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value);
  if (!/ID$/.test(name)) return false;
  return typeof value === 'string'
    ? /^[1-9]\d{0,15}$/.test(value)
    : Number.isInteger(value) && (value as number) > 0;
}
