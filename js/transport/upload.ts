import type { Progress } from '../client/types.ts';
import type { CancelToken } from './cancel-token.ts';
import { readResponse } from './response.ts';
import type { OnOutcome, Outgoing, Transport } from './transport.ts';

/** Milliseconds between two reports of progress, as the standard of XMLHttpRequest has it. */
const BETWEEN_REPORTS_MS = 50;

/**
 * Sends by XMLHttpRequest, the only way in today's browsers to see how much of an upload has been sent. It follows redirects by itself: a
 * redirect to a login page shows as HTML, which still is a dead session.
 */
export function upload(
  transport: Transport,
  outgoing: Outgoing,
  timeout: number,
  token: CancelToken,
  onOutcome: OnOutcome,
  onProgress: (progress: Progress) => void,
): void {
  transport.attempt(timeout, token, onOutcome, (settle, fail) => {
    const request = transport.environment.createUpload();
    request.open(outgoing.method, outgoing.url);
    for (const [name, value] of Object.entries(outgoing.headers)) request.setRequestHeader(name, value);
    let next = 0;
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      const now = transport.environment.now();
      // WebKit reports every 8 kB, which is thousands of times in a second. The last report is never left out.
      if (now < next && loaded !== total) return;
      next = now + BETWEEN_REPORTS_MS;
      onProgress({ loaded, total: lengthComputable ? total : undefined });
    };
    request.onload = () =>
      settle(
        readResponse(
          request.status,
          (name) => request.getResponseHeader(name),
          request.responseText,
          transport.environment.date(),
        ),
      );
    request.onerror = fail;
    request.onabort = fail;
    request.send(outgoing.body as XMLHttpRequestBodyInit);
    return () => request.abort();
  });
}
