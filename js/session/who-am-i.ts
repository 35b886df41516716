import type { ErrorKind } from '../client/errors.ts';
import { FLAG_HTML, FLAG_JSON, FLAG_REDIRECT, SIGN_IN_PAGE } from '../generated/protocol.ts';
import { CancelToken } from '../transport/cancel-token.ts';
import type { ApiResponse } from '../transport/response.ts';
import { ACCEPT, type Transport } from '../transport/transport.ts';

/** The site answers, and does not say who is signed in. */
export const UNKNOWN_USER = -1;

/** The site gives no answer now. */
export const UNREACHED = -2;

/** A page stands before the site, like that of a firewall, or nothing came. */
const INTERCEPTED = -3;

/** Milliseconds until the question is given up: calls wait for its answer. */
const LIMIT = 10_000;

/** Returns the path that tells who is signed in. */
export function identityPath(virtualDirectory: string): string {
  return `${virtualDirectory}/api/users/me`;
}

/** Returns the user that a response of `users/me` names: the id, 0 if no user is signed in, `UNKNOWN_USER`, or a lower number where the site gave no answer. */
export function userIn(response: ApiResponse): number {
  const { status, respondedStatus, flags, data } = response;
  // Some sites send ids as text.
  const id = Number((data as { UserID?: unknown } | undefined)?.UserID);
  if (status === 200 && respondedStatus !== 401 && id > 0) return isId(id) ? id : UNKNOWN_USER;
  const isDead =
    // The number that pages give to a visitor.
    (status === 200 && id <= 0) ||
    status === 401 ||
    status === 440 ||
    respondedStatus === 401 ||
    (flags & FLAG_REDIRECT) !== 0 ||
    (status === 200 && isSignInPage(response));
  if (isDead) return 0;
  if (status >= 500 || status === 429 || status === 408) return UNREACHED;
  return status === 200 && (flags & FLAG_JSON) === 0 ? INTERCEPTED : UNKNOWN_USER;
}

/** Returns whether a response is a page that asks for the sign-in. */
export function isSignInPage({ flags, text }: ApiResponse): boolean {
  return (flags & FLAG_HTML) !== 0 && SIGN_IN_PAGE.test(text);
}

/** The engine keeps ids in 32 bits. */
function isId(id: number): boolean {
  return id === id >>> 0;
}

/**
 * Asks the site for the signed-in user, past the browser's cache. Resolves to the kind of failure where no response came. Where a service
 * worker may follow redirects by itself, a request that does not follow them fails without a word: then it is asked by one that does.
 */
export async function whoAmI(
  transport: Transport,
  virtualDirectory: string,
  /** Called before it is asked a second time. */
  onAgain: () => void,
): Promise<number | ErrorKind> {
  const outgoing = {
    method: 'GET',
    url: identityPath(virtualDirectory),
    headers: { ...ACCEPT },
    body: undefined,
    cache: 'no-store' as const,
  };
  const ask = (redirect?: RequestRedirect) =>
    transport.send({ ...outgoing, redirect }, LIMIT, new CancelToken());
  let outcome = await ask();
  if ('failure' in outcome && transport.environment.hasServiceWorker()) {
    onAgain();
    outcome = await ask('follow');
  }
  return 'failure' in outcome ? outcome.failure : userIn(outcome.response);
}
