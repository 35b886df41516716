import type { Asked, Handled } from '../site.ts';
import type { FaultScope, OperationName } from './faults.ts';

/** Options of an own answer. */
export interface AnswerOptions extends FaultScope {
  /** The status. From 400 on the data is the whole body, and without data the site's own refusal is sent. Default: 200. */
  status?: number;
  /** `ResponseMessage` of the envelope, or the sentence of a refusal. */
  message?: string;
  /** `TotalRecords` of the envelope. Default: the number of rows. */
  total?: number;
}

/** A request that a function answers. */
export interface AnswerRequest {
  readonly method: string;
  /** The path below the virtual directory. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON value, the form or the text that was sent; `undefined` for none. */
  readonly body: unknown;
  /** Absent if the path belongs to no operation. */
  readonly operation?: OperationName;
  /** The user whose session came with the request. */
  readonly user?: string;
}

/** Makes the data of an answer, without an envelope; may be asynchronous. */
export type AnswerFunction = (request: AnswerRequest) => unknown;

/** The status of an answer whose function has thrown. */
const FAILED = 500;

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function bodyOf({ headers, body }: Asked): Promise<unknown> {
  if (body.length === 0) return undefined;
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const sent = new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } });
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return sent.formData();
  const text = await sent.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The functions that answer requests, by the numbers that the site knows them by. */
export class Functions {
  #all: AnswerFunction[] = [];

  add(make: AnswerFunction): number {
    return this.#all.push(make) - 1;
  }

  /** Puts the data of a function into an answer that waits for it. */
  async complete(handled: Handled, asked: Asked): Promise<Handled> {
    const { call } = handled;
    if (!call) return handled;
    const { function: number, entry: _, hasEnvelope, ...facts } = call;
    try {
      const query = Object.fromEntries(new URL(asked.target, 'http://localhost').searchParams);
      const body = await bodyOf(asked);
      const data = await this.#all[number]?.({ ...facts, method: asked.method, query, body });
      return { ...handled, body: filled(handled, hasEnvelope, data) };
    } catch (error) {
      console.error(`The function that answers ${facts.operation ?? facts.path} has failed:`, error);
      return { ...handled, status: FAILED, body: utf8({ Message: String(error) }) };
    }
  }
}

function filled({ body }: Handled, hasEnvelope: boolean, data: unknown): Uint8Array<ArrayBuffer> {
  if (!hasEnvelope) return data === undefined ? body : utf8(data);
  const envelope = JSON.parse(new TextDecoder().decode(body));
  if (Array.isArray(data)) envelope.TotalRecords ??= data.length;
  return utf8({ ...envelope, ResponseData: data });
}
