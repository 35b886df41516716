import { readAnswer } from './answer.ts';
import { failureKind, limit, type Outcome, type Outgoing } from './transport.ts';
import type { Progress } from './types.ts';

/**
 * Sends by XMLHttpRequest, the only way in today's browsers to hear how much of an upload has left. It follows redirects by itself: a
 * redirect to a login page shows as HTML and so still is a dead session.
 */
export function upload(
  outgoing: Outgoing,
  timeout: number,
  caller: AbortSignal | undefined,
  onProgress: (progress: Progress) => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const limited = limit(timeout, caller);
    const request = new XMLHttpRequest();
    const finish = (outcome: Outcome) => {
      limited.release();
      resolve(outcome);
    };
    const fail = (cause: unknown) => finish({ failure: failureKind(limited), cause });
    request.open(outgoing.method, outgoing.url);
    for (const [name, value] of Object.entries(outgoing.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      onProgress({ loaded: event.loaded, total: event.lengthComputable ? event.total : undefined });
    };
    request.onload = () => {
      finish({
        answer: readAnswer(request.status, (name) => request.getResponseHeader(name), request.responseText),
      });
    };
    request.onerror = fail;
    request.onabort = fail;
    if (limited.signal.aborted) return fail(undefined);
    limited.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(outgoing.body as XMLHttpRequestBodyInit);
  });
}
