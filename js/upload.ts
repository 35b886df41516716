import { readAnswer } from './answer.ts';
import type { Stop } from './stop.ts';
import { attempt, type Outgoing, type Over } from './transport.ts';
import type { Progress } from './types.ts';

/** Milliseconds between two reports of progress, as the standard of XMLHttpRequest has it. */
const BETWEEN_REPORTS = 50;

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
    let next = 0;
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      const now = performance.now();
      // WebKit reports every 8 kB, which is thousands of times in a second. The last report is never left out.
      if (now < next && loaded !== total) return;
      next = now + BETWEEN_REPORTS;
      onProgress({ loaded, total: lengthComputable ? total : undefined });
    };
    request.onload = () =>
      settle(readAnswer(request.status, (name) => request.getResponseHeader(name), request.responseText));
    request.onerror = fail;
    request.onabort = fail;
    request.send(outgoing.body as XMLHttpRequestBodyInit);
    return () => request.abort();
  });
}
