/** A body as it goes over the wire. */
export interface WireBody {
  bytes: Uint8Array<ArrayBuffer>;
  /** The content type that fetch gives to such a body. */
  type: string | undefined;
}

let boundaries = 0;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Compares the tag, because `instanceof` is false for a value of jsdom or of another frame. */
const is = (value: object, ...tags: string[]) =>
  tags.includes(Object.prototype.toString.call(value).slice(8, -1));

/** Returns the bytes of any body that fetch accepts. */
export async function wireBody(body: unknown): Promise<WireBody> {
  if (body === undefined || body === null) return { bytes: new Uint8Array(), type: undefined };
  if (typeof body !== 'object') return { bytes: utf8(String(body)), type: 'text/plain;charset=UTF-8' };
  if (ArrayBuffer.isView(body))
    return { bytes: copied(body.buffer, body.byteOffset, body.byteLength), type: undefined };
  if (is(body, 'ArrayBuffer', 'SharedArrayBuffer'))
    return { bytes: copied(body as ArrayBuffer), type: undefined };
  if (is(body, 'URLSearchParams'))
    return { bytes: utf8(String(body)), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
  if (is(body, 'Blob', 'File')) {
    const blob = body as Blob;
    return { bytes: await bytesOf(blob), type: blob.type || undefined };
  }
  if (is(body, 'FormData')) return multipart(body as FormData);
  if ('getReader' in body) return { bytes: await drained(body as ReadableStream), type: undefined };
  return { bytes: utf8(String(body)), type: 'text/plain;charset=UTF-8' };
}

function copied(buffer: ArrayBufferLike, from = 0, length = buffer.byteLength): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Uint8Array(buffer, from, length));
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof blob.arrayBuffer === 'function') return new Uint8Array(await blob.arrayBuffer());
  // The Blob of older jsdom has no method to read it.
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

async function drained(stream: ReadableStream): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) pieces.push(part.value);
  return joined(pieces);
}

function joined(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Encodes a form. `new Response(form)` does not know the forms of jsdom. */
async function multipart(form: FormData): Promise<WireBody> {
  boundaries += 1;
  const boundary = `----axero-sandbox-${String(boundaries).padStart(16, '0')}`;
  const quoted = (text: string) => text.replace(/\r\n|\r|\n/g, '%0D%0A').replace(/"/g, '%22');
  const parts: Uint8Array[] = [];
  for (const [name, value] of form.entries()) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    if (typeof value === 'string') {
      parts.push(utf8(`${head}\r\n\r\n${value.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`));
    } else {
      const type = value.type || 'application/octet-stream';
      parts.push(utf8(`${head}; filename="${quoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`));
      parts.push(await bytesOf(value), utf8('\r\n'));
    }
  }
  parts.push(utf8(`--${boundary}--\r\n`));
  return { bytes: joined(parts), type: `multipart/form-data; boundary=${boundary}` };
}
