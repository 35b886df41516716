/** A schema of the description, as far as a recorded answer can be compared with it. */
export type Described =
  | 'any'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'string'
  | 'date-time'
  | 'date-time-local'
  | 'quoted-integer'
  | 'object'
  | { readonly ref: string }
  | { readonly items: Described }
  | { readonly any: readonly Described[] }
  | DescribedFields;

/** An object with named fields. */
export interface DescribedFields {
  readonly fields: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  /** The models whose fields it has too. */
  readonly extends?: readonly string[];
  /** The type of fields that are not listed. */
  readonly rest?: Described;
}

/** An argument of a read. */
export interface Parameter {
  readonly name: string;
  readonly inPath?: boolean;
  readonly required?: boolean;
  readonly type: Described;
  readonly date?: string;
}

/** A read that the check may send. */
export interface Read {
  readonly id: string;
  /** Below `/api`, with places like `{UserID}`. */
  readonly path: string;
  readonly form: 'envelope' | 'bare' | 'either';
  /** The parameter for the length of a page; absent for what is not paged. */
  readonly size?: string;
  readonly parameters: readonly Parameter[];
  /** Arguments that it is always sent with. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The ids for its path, where they are not those that the parameter names. */
  readonly ids?: string;
  /** The data, without the envelope. */
  readonly answer: Described;
}

/** The part of the description that the check needs. The build writes it from `api/`. */
export interface SitePlan {
  readonly reads: Read[];
  /** Reads that are not sent, with the reason. */
  readonly leftOut: { readonly id: string; readonly reason: string }[];
  readonly models: Record<string, Described>;
  /** The codes that each list of codes has. */
  readonly codes: Record<string, readonly (number | string)[]>;
}

/** Returns the fields of an object with those of the models that it extends; nothing for what is no object. */
export function fieldsOf(plan: SitePlan, what: Described): DescribedFields | undefined {
  const own = typeof what === 'object' && 'ref' in what ? plan.models[what.ref] : what;
  if (typeof own !== 'object' || !('fields' in own)) return undefined;
  const parents = (own.extends ?? []).map((name) => fieldsOf(plan, { ref: name }));
  if (parents.length === 0) return own;
  const all = [...parents, own];
  const rest = own.rest ?? parents.find((parent) => parent?.rest)?.rest;
  return {
    fields: Object.assign({}, ...all.map((one) => one?.fields)),
    required: all.flatMap((one) => one?.required ?? []),
    ...(rest && { rest }),
  };
}

/** Returns whether the description says nothing of an answer, or only what is likely. */
export function isOpen(what: Described): boolean {
  if (what === 'any') return true;
  return typeof what === 'object' && 'any' in what && what.any.includes('any');
}
