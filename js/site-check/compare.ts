import { type Kind, typeOf } from './kinds.ts';
import { type Described, type DescribedFields, fieldsOf, type SitePlan } from './plan.ts';
import type { SiteRecord } from './record.ts';
import { emptyShape, type Shape } from './shape.ts';

/** One way in which an answer differs from the description. */
export interface Difference {
  readonly kind:
    | 'new field'
    | 'other type'
    | 'null'
    | 'missing'
    | 'never seen'
    | 'new code'
    | 'keyed by values'
    | 'now known'
    | 'cut';
  /** The place in the answer, like `[].Event.Title`. */
  readonly place: string;
  readonly sentence: string;
  /** The words of the sentence that are no counts: one model has the same difference in several places if they are equal. */
  readonly says: readonly (string | number)[];
  /** The model whose field it is, and the name of the field. */
  readonly model?: string;
  readonly field?: string;
  readonly shape: Shape;
}

/** The schemas that one place may have, sorted by what they are. */
interface Expected {
  readonly isOpen: boolean;
  readonly scalars: Set<string>;
  readonly codes: (number | string)[];
  readonly items: Described[];
  readonly objects: { readonly model: string | undefined; readonly own: DescribedFields }[];
}

function expected(plan: SitePlan, all: readonly Described[]): Expected {
  const found = { isOpen: false, scalars: new Set<string>(), codes: [] as (number | string)[] };
  const items: Described[] = [];
  const objects: Expected['objects'] = [];
  const sort = (what: Described, model?: string): void => {
    if (what === 'any') found.isOpen = true;
    else if (typeof what === 'string') found.scalars.add(what);
    else if ('any' in what) for (const one of what.any) sort(one, model);
    else if ('items' in what) items.push(what.items);
    else if ('ref' in what) {
      const codes = plan.codes[what.ref];
      if (codes) {
        found.codes.push(...codes);
        found.scalars.add(typeof codes[0] === 'string' ? 'string' : 'integer');
      } else sort(plan.models[what.ref] ?? 'any', what.ref);
    } else {
      const named = model ? fieldsOf(plan, { ref: model }) : undefined;
      const [parent] = what.extends ?? [];
      objects.push({ model: model ?? parent, own: named ?? fieldsOf(plan, what) ?? what });
    }
  };
  for (const what of all) sort(what);
  return { ...found, items, objects };
}

const FORMS: Readonly<Record<string, readonly Kind[]>> = {
  'date-time': ['date and time with a zone', 'date and time without a zone', 'date'],
  'date-time-local': ['date and time without a zone'],
  'quoted-integer': ['integer', 'number in quotes'],
};

function accepts({ isOpen, scalars, items, objects }: Expected, kind: Kind): boolean {
  const type = typeOf(kind);
  if (isOpen || type === undefined) return true;
  if (type === 'list') return items.length > 0;
  if (type === 'object') return objects.length > 0 || scalars.has('object');
  for (const scalar of scalars) {
    const forms = FORMS[scalar];
    if (forms ? forms.includes(kind) : scalar === type || (scalar === 'number' && type === 'integer'))
      return true;
  }
  return false;
}

/** Names the types that the description expects. */
function inWords({ scalars, items, objects }: Expected): string {
  const words: Record<string, string> = {
    'date-time': 'a date and time',
    'date-time-local': 'a date and time without a zone',
    'quoted-integer': 'a number in quotes',
    string: 'a text',
    integer: 'an integer',
    number: 'a number',
    boolean: 'a boolean',
    object: 'an object',
  };
  const all = [...scalars].map((one) => words[one] ?? one);
  if (items.length > 0) all.push('a list');
  if (objects.length > 0) all.push(objects[0]?.model ? `a ${objects[0].model}` : 'an object');
  return all.join(' or ') || 'anything';
}

/** Names what a shape holds: `text (12), null (3)`. */
export function kindsInWords({ kinds }: Shape): string {
  return [...kinds].map(([kind, count]) => `${kind} (${count})`).join(', ') || 'nothing';
}

function counted(values: number): string {
  return values === 1 ? '1 value that is' : `${values} values that are`;
}

const CUT = 'too deep or too large: a part was not looked at';

function isCutInside({ isCut, fields, items, others }: Shape): boolean {
  const inner = [...fields.values(), ...(items ? [items] : []), ...(others ? [others] : [])];
  return isCut || inner.some(isCutInside);
}

/** Compares what was recorded at one place with what the description says of it. */
export function compare(
  plan: SitePlan,
  all: readonly Described[],
  shape: Shape,
  place = '',
  owner: { model?: string; field?: string } = {},
): Difference[] {
  const found: Difference[] = [];
  const wanted = expected(plan, all);
  const at = place || 'the data';
  const say = (kind: Difference['kind'], sentence: string, says: Difference['says'] = []) =>
    found.push({ kind, place: at, sentence, says, ...owner, shape });
  if (shape.seen === 0) return found;
  const isUnknown = wanted.isOpen && wanted.objects.length === 0 && wanted.items.length === 0;
  if (isUnknown) {
    if ([...shape.kinds].some(([kind]) => typeOf(kind)))
      say('now known', `now known: ${kindsInWords(shape)}`, [...shape.kinds.keys()]);
    if (isCutInside(shape)) say('cut', CUT);
    return found;
  }
  const odd = [...shape.kinds].filter(([kind]) => !accepts(wanted, kind));
  if (odd.length > 0)
    say(
      'other type',
      `${odd.map(([kind, count]) => `${kind} (${count} of ${shape.seen})`).join(', ')} instead of ${inWords(wanted)}`,
      odd.map(([kind]) => kind),
    );
  const nulls = shape.kinds.get('null') ?? 0;
  if (nulls > 0 && place !== '')
    say('null', `null in ${nulls} of ${shape.seen}, where other sites leave the field out`);
  const codes = [...shape.codes].filter((code) => wanted.codes.length > 0 && !wanted.codes.includes(code));
  const news = [
    ...(codes.length > 0
      ? [`codes that the description does not list: ${codes.sort((a, b) => a - b).join(', ')}`]
      : []),
    ...(shape.unlisted > 0 ? [`${counted(shape.unlisted)} no code of the description`] : []),
  ];
  if (news.length > 0)
    say('new code', news.join('; '), [...codes, ...(shape.unlisted > 0 ? ['others'] : [])]);
  if (shape.isCut) say('cut', CUT);
  if (shape.items && shape.items.seen > 0 && wanted.items.length > 0) {
    if (wanted.items.every((item) => item === 'any'))
      say('now known', `the items are now known: ${kindsInWords(shape.items)}`, [
        ...shape.items.kinds.keys(),
      ]);
    else found.push(...compare(plan, wanted.items, shape.items, `${place}[]`));
  }
  const objects = shape.kinds.get('object') ?? 0;
  if (objects > 0 && wanted.objects.length > 0)
    found.push(...compareFields(plan, wanted, shape, place, objects));
  return found;
}

function compareFields(
  plan: SitePlan,
  { objects: choices }: Expected,
  shape: Shape,
  place: string,
  objects: number,
): Difference[] {
  const found: Difference[] = [];
  const overlap = ({ own }: Expected['objects'][number]) =>
    [...shape.fields.keys()].filter((name) => Object.hasOwn(own.fields, name)).length;
  const [likeliest] = [...choices].sort((one, other) => overlap(other) - overlap(one));
  const model = likeliest?.model;
  const at = (name: string) => (place ? `${place}.${shown(name)}` : shown(name));
  const rest = choices.flatMap(({ own }) => own.rest ?? []);
  for (const [name, field] of shape.fields) {
    const described = choices.flatMap(({ own }) =>
      Object.hasOwn(own.fields, name) ? [own.fields[name] as Described] : [],
    );
    const owner = { ...(model && { model }), field: name };
    if (described.length > 0) found.push(...compare(plan, described, field, at(name), owner));
    else if (rest.length > 0) found.push(...compare(plan, rest, field, at(name)));
    else {
      const sentence = `a field that the description does not have: ${kindsInWords(field)}; in ${field.seen} of ${objects}`;
      const says = [...field.kinds.keys()];
      found.push({ kind: 'new field', place: at(name), sentence, says, ...owner, shape: field });
      if (isCutInside(field))
        found.push({ kind: 'cut', place: at(name), sentence: CUT, says: [], shape: field });
    }
  }
  if (shape.nameless > 0 && shape.others) {
    if (rest.length > 0) found.push(...compare(plan, rest, shape.others, `${place}{}`));
    else
      found.push({
        ...{ kind: 'keyed by values', place: place || 'the data', shape: shape.others },
        sentence: `${shape.nameless} fields whose names look like values: ${kindsInWords(shape.others)}`,
        says: [...shape.others.kinds.keys()],
      });
  }
  // A choice of which no field came is another kind of answer.
  const taken = choices.length === 1 ? choices : choices.filter((choice) => choice === likeliest);
  for (const { own } of taken)
    for (const name of Object.keys(own.fields)) {
      const seen = shape.fields.get(name)?.seen ?? 0;
      if (seen >= objects) continue;
      const isRequired = choices.length === 1 && own.required?.includes(name);
      if (!isRequired && seen > 0) continue;
      found.push({
        ...{
          kind: isRequired ? 'missing' : 'never seen',
          place: at(name),
          field: name,
          ...(model && { model }),
        },
        sentence: isRequired
          ? `missing in ${objects - seen} of ${objects}, although every answer should have it`
          : `not in any of ${objects}`,
        says: [],
        shape: emptyShape(),
      });
    }
  return found;
}

/** A name as it is printed: in quotes unless it is plain. */
function shown(name: string): string {
  return /^[\w$]+$/.test(name) ? name : JSON.stringify(name);
}

/** The differences of one read, with its own form. */
export interface ReadDifferences {
  readonly id: string;
  readonly differences: Difference[];
}

/** Compares every answer of a record with the description. */
export function differences(plan: SitePlan, record: SiteRecord): ReadDifferences[] {
  return record.reads.map(({ read, state, enveloped, bare, envelope, data }) => {
    const found: Difference[] = [];
    const say = (what: string, count: number, all: number, rest = '') => {
      if (count === 0) return;
      const sentence = `${what}${count < all ? ` in ${count} of ${all} answers` : ''}${rest}`;
      found.push({ kind: 'other type', place: 'the answer', sentence, says: [what], shape: emptyShape() });
    };
    if (read.form === 'bare')
      say('comes in an envelope', enveloped, enveloped + bare, ', and is described without one');
    if (read.form === 'envelope')
      say('comes without the envelope', bare, enveloped + bare, ', and is described with one');
    const totals = envelope.fields.get('TotalRecords')?.seen ?? 0;
    if (state === 'recorded' && read.size !== undefined)
      say('has no TotalRecords', enveloped - totals, enveloped, ', although it is a page of a list');
    const around = compare(plan, [{ ref: 'Envelope' }], envelope);
    found.push(
      ...around
        .filter(
          ({ kind, field }) => kind !== 'never seen' && !(kind === 'missing' && field === 'ResponseData'),
        )
        .map((one) => ({ ...one, place: `envelope: ${one.place}` })),
    );
    if (state === 'recorded') found.push(...compare(plan, [read.answer], data));
    return { id: read.id, differences: found };
  });
}
