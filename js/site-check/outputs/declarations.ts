import { VERSION } from '../../client/version.ts';
import { type Difference, kindsInWords } from '../compare.ts';
import { typeOf } from '../kinds.ts';
import { fieldsOf, isOpen, type SitePlan } from '../plan.ts';
import type { SiteRecord } from '../record.ts';
import { emptyShape, merge, type Shape } from '../shape.ts';

/** The new fields of each model, with their shapes from all reads. */
export type ModelFields = Map<string, Map<string, Shape>>;

/** Collects the differences of some kinds by model and field. */
export function byModel(all: readonly Difference[], ...kinds: Difference['kind'][]): ModelFields {
  const models: ModelFields = new Map();
  for (const { kind, model, field, shape } of all) {
    if (!model || field === undefined || !kinds.includes(kind)) continue;
    const fields = models.get(model) ?? new Map<string, Shape>();
    fields.set(field, merge(fields.get(field) ?? emptyShape(), shape));
    models.set(model, fields);
  }
  return models;
}

/**
 * Writes the types of a site as a module augmentation: fields that the models of the package do not have, and answers that it does not know.
 */
export function declarations(plan: SitePlan, record: SiteRecord, all: readonly Difference[]): string {
  const day = record.startedAt.toISOString().slice(0, 10);
  const lines = [
    `// Types of one Axero site, recorded by axero-widget-sdk ${VERSION} on ${day}: names and kinds, no values.`,
    '// Put this file where the "include" of your tsconfig.json finds it.',
    "import 'axero-widget-sdk';",
    '',
    "declare module 'axero-widget-sdk' {",
  ];
  for (const [model, fields] of byModel(all, 'new field')) {
    if (!isInterface(plan, model)) continue;
    lines.push(`  interface ${model} {`);
    for (const [name, shape] of fields) lines.push(...member(name, shape, '    '));
    lines.push('  }');
  }
  const open = record.reads.filter(({ read, state }) => state === 'recorded' && isOpen(read.answer));
  lines.push('  interface SiteAnswers {');
  for (const { read, data } of open) {
    const shape = read.size === undefined ? data : itemsOf(data);
    lines.push(`    ${key(read.id)}: ${typeText(shape, '    ')};`);
  }
  lines.push('  }', '}', '');
  return lines.join('\n');
}

/** Returns the shape of the items that the client makes of a page: those of an array or of an object around one, or a single record. */
function itemsOf(page: Shape): Shape {
  const all = emptyShape();
  if (page.items) merge(all, page.items);
  if (!page.kinds.has('object')) return all;
  const lists = [...page.fields.values()].filter(({ kinds }) => kinds.has('list'));
  const [list] = lists;
  return merge(all, lists.length === 1 ? (list?.items ?? emptyShape()) : recordOf(page));
}

/** The objects of a shape without its lists. */
function recordOf({ kinds, items: _, ...shape }: Shape): Shape {
  return { ...shape, kinds: new Map([...kinds].filter(([kind]) => kind === 'object')) };
}

/** The envelope and tables keyed by values are no interfaces of the package: nothing can be added to them. */
function isInterface(plan: SitePlan, model: string): boolean {
  return model !== 'Envelope' && Object.keys(fieldsOf(plan, { ref: model })?.fields ?? {}).length > 0;
}

function member(name: string, shape: Shape, indent: string): string[] {
  return [`${indent}/** ${kindsInWords(shape)} */`, `${indent}${key(name)}?: ${typeText(shape, indent)};`];
}

/** A name as a key. Only names of letters, digits and underscores stand without quotes. */
function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : JSON.stringify(name);
}

/** Returns the type of a shape. Every field is optional: a site sends what it has. */
export function typeText(shape: Shape, indent: string): string {
  const types = new Set<string>();
  for (const kind of shape.kinds.keys()) {
    const type = typeOf(kind);
    if (type === 'list') types.add(list(shape.items, indent));
    else if (type === 'object') types.add(object(shape, indent));
    else types.add(type === undefined ? 'null' : type === 'integer' ? 'number' : type);
  }
  return types.size === 0 ? 'unknown' : [...types].join(' | ');
}

function list(items: Shape | undefined, indent: string): string {
  const item = items ? typeText(items, indent) : 'unknown';
  return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
}

function object(shape: Shape, indent: string): string {
  const inner = `${indent}  `;
  const members = [...shape.fields].flatMap(([name, field]) => member(name, field, inner));
  if (shape.nameless > 0 && shape.others) {
    const isTable = shape.fields.size === 0;
    members.push(`${inner}[key: string]: ${isTable ? typeText(shape.others, inner) : 'unknown'};`);
  }
  return members.length === 0 ? '{ [key: string]: unknown }' : `{\n${members.join('\n')}\n${indent}}`;
}
