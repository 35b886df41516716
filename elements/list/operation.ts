import {
  type Axero,
  AxeroError,
  type CallOptions,
  EntityStatus,
  EntityType,
  SortColumn,
  SortOrder,
} from 'axero-widget-sdk';
import { didYouMean } from '../template/nearest.ts';

/** A read of the API. */
export type Read = (args: Record<string, unknown>, options: CallOptions) => Promise<unknown>;

/** Names of codes that people write instead of numbers. */
const CODES: Readonly<Record<string, object>> = {
  entitytype: EntityType,
  entitystatus: EntityStatus,
  sortcolumn: SortColumn,
  sortorder: SortOrder,
};

/** Names of operations that a page may call by an attribute: an operation with another name would write when the page is merely looked at. */
const READS =
  /^(list|get|count|top|liked|viewed|unread|me|find|search|suggest|stats|history|mine|recent|birthdays|anniversaries)/i;
const WRITES = /^(create|update|delete|add|remove|set|send|move|upload|mark|read$|accept|reject)/i;

/** Lists the reads of the client, such as `content.list`. */
function readsOf(axero: Axero): string[] {
  const found: string[] = [];
  const walk = (at: unknown, path: string) => {
    for (const [name, value] of Object.entries(Object(at) as object)) {
      if (typeof value === 'function') {
        if ('all' in value || (READS.test(name) && !WRITES.test(name))) found.push(`${path}${name}`);
      } else if (typeof value === 'object') walk(value, `${path}${name}.`);
    }
  };
  for (const group of Object.keys(axero)) {
    const methods = (axero as unknown as Record<string, unknown>)[group];
    if (typeof methods === 'object' && group !== 'page' && group !== 'session') walk(methods, `${group}.`);
  }
  return found;
}

/** Returns the method of an operation; throws an error that names the nearest one where there is none. */
export function methodOf(axero: Axero, operation: string | undefined): Read {
  if (!operation)
    throw new AxeroError(
      'bad-argument',
      '<axero-list> needs an operation: <axero-list operation="content.list">.',
    );
  const reads = readsOf(axero);
  const name = reads.find((known) => known.toLowerCase() === operation.trim().toLowerCase());
  if (!name)
    throw new AxeroError(
      'bad-argument',
      `There is no read "${operation}" for operation="…".${didYouMean(operation, reads)}`,
    );
  let at: unknown = axero;
  for (const part of name.split('.')) at = (at as Record<string, unknown>)[part];
  return at as Read;
}

function readValue(name: string, text: string): unknown {
  const codes = CODES[name.toLowerCase()] as Record<string, unknown> | undefined;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (codes) {
    const known = Object.keys(codes).find((code) => code.toLowerCase() === text.toLowerCase());
    if (known === undefined)
      throw new AxeroError(
        'bad-argument',
        `${name} has no code "${text}".${didYouMean(text, Object.keys(codes))}`,
      );
    return codes[known];
  }
  if (/^(true|yes)$/i.test(text)) return true;
  if (/^(false|no)$/i.test(text)) return false;
  return text;
}

/** Reads `EntityType: 3; PageLength: 5`. */
export function readArgs(operation: string, source: string | undefined): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const part of (source ?? '').split(';')) {
    if (part.trim() === '') continue;
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim();
    if (colon < 0 || !/^\w+$/.test(name))
      throw new AxeroError(
        'bad-argument',
        `args of ${operation}: "${part.trim()}" is not read; write Name: value, with semicolons between them.`,
      );
    args[name] = readValue(name, part.slice(colon + 1).trim());
  }
  return args;
}
