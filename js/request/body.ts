import { decimal } from './arguments.ts';
import { jsonOf, tagOf } from './json.ts';

/** The arguments in the body: names with values. */
export type BodyParts = readonly (readonly [name: string, value: unknown])[];

/** A body and the headers that belong to it. */
export interface MadeBody {
  body: BodyInit | undefined;
  headers: Record<string, string>;
}

/** Returns whether a body may take minutes to send. Fetch does not tell how much of it has been sent. */
export function isUpload({ body }: Pick<MadeBody, 'body'>): boolean {
  return body !== undefined && typeof body !== 'string';
}

/** No body. */
export const NO_BODY: MadeBody = { body: undefined, headers: {} };

function json(value: unknown, name: string): MadeBody {
  return { body: jsonOf(value, name), headers: { 'content-type': 'application/json' } };
}

const isBlob = (value: unknown): value is Blob => /^(File|Blob)$/.test(tagOf(value));

function isBytes(value: unknown): value is Blob | BufferSource {
  return isBlob(value) || tagOf(value) === 'ArrayBuffer' || ArrayBuffer.isView(value);
}

const isScalar = (value: unknown) =>
  /^(string|boolean|bigint)$/.test(typeof value) || (typeof value === 'number' && Number.isFinite(value));

/** Returns a value as text: a number in decimals, a list as its items with commas between them. */
function text(value: unknown): string {
  return typeof value === 'number' ? decimal(value) : String(value);
}

function form(parts: BodyParts): FormData {
  const data = new FormData();
  for (const [name, value] of parts) {
    const tag = tagOf(value);
    if (tag === 'File') data.append(name, value as File);
    else if (isBytes(value)) data.append(name, isBlob(value) ? value : new Blob([value]), 'file');
    else if (tag === 'Date') data.append(name, (value as Date).toISOString());
    else if (!(Array.isArray(value) ? value.every(isScalar) : value === null || isScalar(value)))
      throw new TypeError(`${name} must be text, a number, a File or bytes`);
    else data.append(name, text(value));
  }
  return data;
}

/** Makes the body of the kind that the engine names by a letter; see `plan` in `bindings/src/engine.rs`. */
export function makeBody(kind: string, parts: BodyParts): MadeBody {
  const whole = parts[0]?.[1];
  switch (kind) {
    case 'j':
      return json(Object.fromEntries(parts), '');
    case 'v':
    case 'a':
      return json(whole, parts[0]?.[0] ?? '');
    case 'q':
      return json(text(whole), '');
    case 'm':
      return { body: form(parts), headers: {} };
    case 'x':
      if (!isBytes(whole)) throw new TypeError(`${parts[0]?.[0]} must be a Blob, a File or bytes`);
      return { body: whole as BodyInit, headers: { 'content-type': 'application/octet-stream' } };
    default:
      return NO_BODY;
  }
}

/** Makes the body of a free request: a `FormData`, a `Blob` or bytes go as they are, anything else as JSON. */
export function freeBody(body: unknown): MadeBody {
  if (body === undefined) return NO_BODY;
  // The browser itself writes the type of these two.
  if (/^(FormData|URLSearchParams)$/.test(tagOf(body))) return { body: body as BodyInit, headers: {} };
  return isBytes(body) ? makeBody('x', [['body', body]]) : json(body, 'body');
}
