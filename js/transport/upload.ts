import type { Progress } from '../client/types.ts';
import { guarded } from '../runtime/guarded.ts';
import type { CancelToken } from './cancel-token.ts';
import { isCut, readResponse, redirected } from './response.ts';
import { brokeOff, type OnOutcome, type Outgoing, type Transport, UPLOAD_TIMEOUT } from './transport.ts';

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
  transport.attempt(timeout, token, onOutcome, (settle, fail, isAlive) => {
    const request = transport.environment.createUpload();
    const address = transport.environment.origin() + outgoing.url;
    const since = transport.environment.now();
    request.open(outgoing.method, address);
    for (const name of Object.keys(outgoing.headers))
      request.setRequestHeader(name, outgoing.headers[name] as string);
    let next = 0;
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      // The time limit is one of silence: an upload may take as long as bytes flow, and the site may work on the file that it has.
      isAlive(loaded === total ? UPLOAD_TIMEOUT : timeout);
      const now = transport.environment.now();
      // WebKit reports every 8 kB, which is thousands of times in a second. The last report is never left out.
      if (now < next && loaded !== total) return;
      next = now + BETWEEN_REPORTS_MS;
      guarded(() => onProgress({ loaded, total: lengthComputable ? total : undefined }));
    };
    request.onload = () => {
      // Another address means that a redirect was followed, to a login page for example.
      if (isElsewhere(request.responseURL, address)) return settle(redirected());
      const header = (name: string) => request.getResponseHeader(name);
      const { responseText: body } = request;
      const done = () => settle(readResponse(request.status, header, body, transport.environment.date()));
      try {
        const whole = isCut(body, header) ? brokeOff() : transport.whole(address, since, body, header, done);
        if (whole) whole.catch(fail);
      } catch (error) {
        fail(error);
      }
    };
    request.onerror = fail;
    request.onabort = fail;
    request.send(outgoing.body as XMLHttpRequestBodyInit);
    return () => request.abort();
  });
}

function isElsewhere(responseUrl: string | undefined, address: string): boolean {
  if (!responseUrl || responseUrl === address || !address.includes('://')) return false;
  try {
    return new URL(responseUrl).href !== new URL(address).href;
  } catch {
    // The page has replaced `URL`.
    return true;
  }
}
