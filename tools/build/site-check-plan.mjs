// @ts-check
import { readFileSync } from 'node:fs';
import { bundledDescription } from './description.mjs';

/**
 * @typedef {import('../../js/site-check/plan.ts').SitePlan} SitePlan
 * @typedef {import('../../js/site-check/plan.ts').Described} Described
 * @typedef {Record<string, any>} Node
 */

/** Reads that a check of a site leaves out, with the reason that its report gives. */
const leftOut = /** @type {Record<string, string>} */ ({
  'platform.links.getMetadata': 'it makes the site load a page from elsewhere',
  'platform.videos.getPlayerHtml': 'it makes the site load a page from elsewhere',
  'users.passcode.getQrCode': 'its answer lets somebody sign in',
});

/**
 * Returns what a check of a site has to know of the description: the reads, and the schemas of their answers.
 * @returns {Promise<SitePlan>}
 */
export async function sitePlan() {
  const { parse } = await import('yaml');
  return planOf(parse(readFileSync(bundledDescription, 'utf8')));
}

/**
 * @param {Node} description the bundled description
 * @returns {SitePlan}
 */
export function planOf(description) {
  /** @type {SitePlan} */
  const plan = { reads: [], leftOut: [], models: {}, codes: {} };
  for (const [path, item] of Object.entries(/** @type {Record<string, Node>} */ (description['paths']))) {
    const operation = item['get'];
    if (!operation || item['servers']) continue;
    const id = operation.operationId;
    const reason = operation['x-credential'] ? 'its answer is a key or a token' : leftOut[id];
    if (reason) plan.leftOut.push({ id, reason });
    else plan.reads.push(...split(read(description, path, operation)));
  }
  const waiting = [...plan.reads.map(({ answer }) => answer), described({ $ref: '/Envelope' })];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const name of namesIn(next)) {
      const schema = description['components'].schemas[name];
      if (schema['x-codes']) plan.codes[name] ??= Object.values(schema['x-codes']);
      if (schema['x-codes'] || plan.models[name]) continue;
      plan.models[name] = described(schema);
      waiting.push(plan.models[name]);
    }
  return plan;
}

/**
 * @param {Node} description
 * @param {string} path
 * @param {Node} operation
 * @returns {SitePlan['reads'][number]}
 */
function read(description, path, operation) {
  const parameters = (operation['parameters'] ?? []).map((/** @type {Node} */ one) =>
    one['$ref'] ? description['components'].parameters[nameOf(one['$ref'])] : one,
  );
  const content = operation['responses']['200'].content?.['application/json']?.schema;
  const envelope = dataOf(content);
  const isEither = !envelope && content?.anyOf?.some((/** @type {Node} */ one) => dataOf(one));
  const answer = isEither
    ? { any: content.anyOf.map((/** @type {Node} */ one) => described(dataOf(one) ?? one)) }
    : described(envelope ?? content ?? {});
  return {
    id: operation['operationId'],
    path,
    form: isEither ? 'either' : envelope ? 'envelope' : 'bare',
    ...(operation['x-paging'] && { size: operation['x-paging'].size ?? '' }),
    parameters: parameters.map((/** @type {Node} */ one) => ({
      name: one['name'],
      ...(one['in'] === 'path' && { inPath: true }),
      ...(one['required'] && { required: true }),
      type: described(one['schema']),
      ...(one['x-date'] && { date: one['x-date'] }),
    })),
    answer,
  };
}

/**
 * The route of an item reads a profile too, with fields that the site has named: two reads, because they have nothing in common.
 * @param {SitePlan['reads'][number]} one
 * @returns {SitePlan['reads']}
 */
function split(one) {
  if (one.id !== 'content.get') return [one];
  const profile = { ids: 'UserID', fixed: { ContentTypeID: '15' }, answer: { ref: 'UserProfile' } };
  return [
    { ...one, answer: { ref: 'ContentItem' } },
    { ...one, ...profile, id: 'content.get of a profile' },
  ];
}

/**
 * Returns the schema of the data in an envelope.
 * @param {Node | undefined} schema
 * @returns {Node | undefined}
 */
function dataOf(schema) {
  const [envelope, own] = schema?.['allOf'] ?? [];
  return envelope?.$ref?.endsWith('/Envelope') ? own?.properties?.ResponseData : undefined;
}

/** @param {string} reference */
const nameOf = (reference) => reference.slice(reference.lastIndexOf('/') + 1);

/**
 * @param {Node} schema
 * @returns {Described}
 */
function described(schema) {
  if (schema['$ref']) return { ref: nameOf(schema['$ref']) };
  if (schema['anyOf']) return { any: schema['anyOf'].map(described) };
  if (schema['allOf']?.length === 1) return described(schema['allOf'][0]);
  if (schema['type'] === 'array') return { items: described(schema['items']) };
  if (schema['type'] === 'object' || schema['properties'] || schema['allOf']) return fieldsOf(schema);
  if (!schema['type']) return 'any';
  const format = schema['format'];
  return ['date-time', 'date-time-local', 'quoted-integer'].includes(format) ? format : schema['type'];
}

/**
 * @param {Node} schema
 * @returns {Described}
 */
function fieldsOf(schema) {
  const parts = (schema['allOf'] ?? [schema]).map((/** @type {Node} */ part) => part);
  const own = parts.filter((/** @type {Node} */ part) => !part['$ref']);
  const further = own.find((/** @type {Node} */ part) => typeof part['additionalProperties'] === 'object');
  const properties = Object.assign({}, ...own.map((/** @type {Node} */ part) => part['properties']));
  const parents = parts.filter((/** @type {Node} */ part) => part['$ref']);
  return {
    fields: Object.fromEntries(
      Object.entries(/** @type {Record<string, Node>} */ (properties)).map(([name, field]) => [
        name,
        described(field),
      ]),
    ),
    ...(own.some((/** @type {Node} */ part) => part['required']) && {
      required: own.flatMap((/** @type {Node} */ part) => part['required'] ?? []),
    }),
    ...(parents.length > 0 && { extends: parents.map((/** @type {Node} */ { $ref }) => nameOf($ref)) }),
    ...(further && { rest: described(further['additionalProperties']) }),
  };
}

/**
 * The names of the schemas that a description refers to.
 * @param {Described} what
 * @returns {string[]}
 */
function namesIn(what) {
  if (typeof what === 'string') return [];
  if ('ref' in what) return [what.ref];
  if ('items' in what) return namesIn(what.items);
  if ('any' in what) return what.any.flatMap(namesIn);
  return [
    ...(what.extends ?? []),
    ...Object.values(what.fields).flatMap(namesIn),
    ...(what.rest ? namesIn(what.rest) : []),
  ];
}
