import { VERSION } from '../../client/version.ts';
import type { Difference } from '../compare.ts';
import { type Kind, typeOf } from '../kinds.ts';
import { fieldsOf, isOpen, type SitePlan } from '../plan.ts';
import type { SiteRecord } from '../record.ts';
import type { Shape } from '../shape.ts';
import { byModel } from './declarations.ts';

type Json = { [name: string]: unknown };

const EVIDENCE = 'recorded';

/**
 * Writes what a site has shown as an OpenAPI overlay of the bundled description: answers without a known shape, fields that models do not have,
 * and types that differ. `npm run generate -- --overlay FILE` applies it.
 */
export function overlay(plan: SitePlan, record: SiteRecord, all: readonly Difference[]): string {
  const actions: Json[] = [];
  for (const { read, state, enveloped, bare, data } of record.reads) {
    if (state !== 'recorded' || read.form === 'either' || !isOpen(read.answer)) continue;
    const isEnveloped = read.form === 'envelope';
    if (isEnveloped ? bare > enveloped : enveloped > bare) continue;
    const response = `$.paths[${quoted(read.path)}].get.responses['200']`;
    const content = `${response}.content['application/json']`;
    const [parent, name] = isEnveloped
      ? [`${content}.schema.allOf[1].properties`, 'ResponseData']
      : [content, 'schema'];
    actions.push({ target: response, update: { description: 'The answer as a site has sent it' } });
    actions.push({ target: `${parent}.${name}`, remove: true });
    actions.push({ target: parent, update: { [name]: recorded(data) } });
  }
  for (const [model, fields] of byModel(all, 'new field', 'now known', 'other type')) {
    const target = `$.components.schemas.${model}.properties`;
    const described = fieldsOf(plan, { ref: model })?.fields ?? {};
    for (const name of fields.keys())
      if (Object.hasOwn(described, name))
        actions.push({ target: `${target}[${quoted(name)}]`, remove: true });
    const update: Json = Object.create(null);
    for (const [name, shape] of fields) update[name] = recorded(shape);
    actions.push({ target, update });
  }
  const day = record.startedAt.toISOString().slice(0, 10);
  const info = {
    title: `Answers of one Axero site, recorded on ${day} by axero-widget-sdk ${VERSION}`,
    version: day,
  };
  return `${JSON.stringify({ overlay: '1.0.0', info, actions }, null, 2)}\n`;
}

/** A name in the brackets of a path. */
function quoted(name: string): string {
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function recorded(shape: Shape): Json {
  return { ...schemaOf(shape), 'x-evidence': EVIDENCE };
}

const FORMATS: Partial<Record<Kind, string>> = {
  'date and time without a zone': 'date-time-local',
  'date and time with a zone': 'date-time',
};

/** Returns the schema of a shape; of one with several types an open one. */
function schemaOf(shape: Shape): Json {
  const kinds = [...shape.kinds.keys()].filter((kind) => typeOf(kind));
  const types = new Set(kinds.map(typeOf));
  if (types.size === 2 && types.has('integer') && types.has('number')) return { type: 'number' };
  if (types.size !== 1) return {};
  const [type] = types;
  if (type === 'list') return { type: 'array', items: shape.items ? schemaOf(shape.items) : {} };
  if (type === 'object') return objectSchema(shape);
  const [kind] = kinds;
  const format = kinds.length === 1 && kind ? FORMATS[kind] : undefined;
  return { type, ...(format && { format }) };
}

function objectSchema(shape: Shape): Json {
  if (shape.fields.size === 0)
    return { type: 'object', additionalProperties: shape.others ? schemaOf(shape.others) : true };
  const properties: Json = Object.create(null);
  for (const [name, field] of shape.fields) properties[name] = schemaOf(field);
  return { type: 'object', additionalProperties: true, properties };
}
