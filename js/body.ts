/** The names of the arguments in the body, with their values. */
export type Parts = readonly (readonly [name: string, value: unknown])[];

export interface MadeBody {
  body: BodyInit | undefined;
  headers: Record<string, string>;
}

function json(value: unknown): MadeBody {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
}

function form(parts: Parts): FormData {
  const data = new FormData();
  for (const [name, value] of parts) {
    if (value instanceof Blob) data.append(name, value, value instanceof File ? value.name : 'file');
    else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) data.append(name, new Blob([value as BlobPart]), 'file');
    else data.append(name, value instanceof Date ? value.toISOString() : String(value));
  }
  return data;
}

/** Makes the body of the kind that the core names by a letter (see `opened` in `src/bindings/engine.rs`). */
export function makeBody(kind: string, parts: Parts): MadeBody {
  const whole = parts[0]?.[1];
  switch (kind) {
    case 'j':
      return json(Object.fromEntries(parts));
    case 'v':
    case 'a':
      return json(whole);
    case 'q':
      return json(String(whole));
    case 'm':
      return { body: form(parts), headers: {} };
    case 'x':
      return { body: whole as BodyInit, headers: { 'content-type': 'application/octet-stream' } };
    default:
      return { body: undefined, headers: {} };
  }
}
