import { readAnswer } from './answer.ts';
import type { Stop } from './stop.ts';
import { attempt, type Outgoing, type Over } from './transport.ts';
import type { Progress } from './types.ts';

/**
 * Sends by XMLHttpRequest, the only way in today's browsers to hear how much of an upload has left. It follows redirects by itself: a
 * redirect to a login page shows as HTML and so still is a dead session.
 */
export function upload(
  outgoing: Outgoing,
  timeout: number,
  stop: Stop,
  over: Over,
  onProgress: (progress: Progress) => void,
): void {
  attempt(timeout, stop, over, (settle, fail) => {
    const request = new XMLHttpRequest();
    request.open(outgoing.method, outgoing.url);
    for (const [name, value] of Object.entries(outgoing.headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      onProgress({ loaded: event.loaded, total: event.lengthComputable ? event.total : undefined });
    };
    request.onload = () =>
      settle(readAnswer(request.status, (name) => request.getResponseHeader(name), request.responseText));
    request.onerror = fail;
    request.onabort = fail;
    request.send(outgoing.body as XMLHttpRequestBodyInit);
    return () => request.abort();
  });
}
