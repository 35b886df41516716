// Written by `npm run generate` from api/; do not edit.
// Its source is src/core/protocol.rs, src/core/response.rs and src/core/error.rs.

/** The number of the protocol: copies of the package with another number run apart. */
export const PROTOCOL = 1;

/** Step: give the response to the caller. The call is over. */
export const STEP_DELIVER = 0;

/** Step: send the request. */
export const STEP_SEND = 1;

/** Step: wait for the sign-in. */
export const STEP_HOLD = 2;

/** Step: give an error to the caller, whose code stands above the low byte. The call is over. */
export const STEP_FAIL = 3;

/** Step: wait for the milliseconds above the low byte. */
export const STEP_WAIT = 4;

/** Step: wait in the queue. */
export const STEP_QUEUE = 5;

/** Step: ask the site who is signed in. */
export const STEP_CONFIRM = 6;

/** Response: a redirect that was not followed. */
export const FLAG_REDIRECT = 1;

/** Response: the body is JSON. */
export const FLAG_JSON = 2;

/** Response: the body is an HTML page. */
export const FLAG_HTML = 4;

/** Response: the body is empty. */
export const FLAG_EMPTY = 8;

/** Response: the envelope says `IsError: true`. */
export const FLAG_IS_ERROR = 16;

/** Response: the server's sentence says that the REST API is switched off. */
export const FLAG_API_OFF = 32;

/** Response: the server says that the request is too large. */
export const FLAG_TOO_LARGE = 64;

/** Session event: none, the state is only read. */
export const SESSION_READ = 0;

/** Session event: another tab met the dead session, and the site confirmed it. */
export const SESSION_EXPIRED_ELSEWHERE = 1;

/** Session event: the user was sent to the sign-in page. */
export const SESSION_SIGNING_IN = 2;

/** Session event: the user dismissed the prompt. */
export const SESSION_DISMISSED = 3;

/** Session event: a restored page asks who is signed in, and no call leaves the queue. */
export const SESSION_HELD = 4;

/** Session event: the page knows again who is signed in. */
export const SESSION_KNOWN = 5;

/** Session event: another user may have signed in since, the page asks, and no write leaves the queue. */
export const SESSION_DOUBTED = 6;

/** The same user is signed in, or the first that is known. */
export const IDENTITY_SAME = 0;

/** Another user is signed in. */
export const IDENTITY_OTHER = 1;

/** No user is signed in. */
export const IDENTITY_NOBODY = 2;

/** The site says that a user is signed in. */
export const VERDICT_SIGNED_IN = 0;

/** The site says that no user is signed in. */
export const VERDICT_NOBODY = 1;

/** The site answers, and does not say who is signed in. */
export const VERDICT_UNKNOWN = 2;

/** The site gives no answer now. */
export const VERDICT_UNREACHED = 3;

/** The operation number of a free request, which the table does not hold. */
export const FREE_REQUEST = 4294967295;

/** Added to the priority of a free request whose body may take minutes. */
export const UPLOAD = 4;

/** Stands for a value that stays in JavaScript. */
export const WITHHELD = ']';

/** The end of a refused plan that only asks for the withheld values. */
export const NEEDS_VALUES = '?';

/** The first character of a plan that is a refusal. */
export const PLAN_REFUSED = '!';

/** A page that asks for a sign-in, by its field, its address or the protocol. A firewall's page has none of them. */
export const SIGN_IN_PAGE = /password|saml|(?:log|sign)[-_ ]?in/i;

/** IIS refuses a large body, address or query by a page with 404.13 to 404.15, ASP.NET by an exception, the kernel of Windows by a 400. */
export const TOO_LARGE_PAGE =
  /^\s*[^\s{["][\s\S]*\b404\.1[345]\b|maximum request length|maxUrlLength|maxQueryStringLength|request too long/i;

/** The server's sentence when the REST API is switched off. */
export const API_OFF_SENTENCE = /rest.?api/i;

/** Sentences of a server that tell nobody anything: markup, what a program says of itself, and words that say only that it failed. */
export const EMPTY_SENTENCE =
  /[<>]|\n\s*at |object reference|^((an )?(unexpected |unhandled )?error (has )?occurred|no http resource was found|authorization has been denied|the request is invalid|(bad request|not found|error|failed|failure|invalid request|null)[.!]*$)/i;

/** `Retry-After`: its seconds, or its date. Of two headers, which come as a list, the first counts. */
export const RETRY_AFTER = /^\s*(?:(\d+)\s*(?:,|$)|((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? [^,]+))/i;

/** `X-Responded-JSON`: the status that ASP.NET hides behind a 200. The header may be cut off. */
export const RESPONDED_STATUS = /"status"\s*:\s*(\d{3})/i;

/** The session states, in the order of their numbers. */
export const SESSION_STATES = ['unknown', 'live', 'expired', 'signing-in'] as const;

/** The priorities, in the order of their numbers. */
export const PRIORITIES = ['visible', 'background', 'bulk'] as const;

/** Every kind of error. The list is closed. */
export type ErrorKind =
  /** The session has expired. Sign in again. */
  | 'session-expired'
  /** The signed-in user has no permission for this. An administrator can grant it. */
  | 'forbidden'
  /** The REST API is not enabled for the roles of the signed-in user. An administrator can enable it under Control Panel > System > REST API. */
  | 'api-disabled'
  /** There is nothing at this address. Check the ids that were passed. */
  | 'not-found'
  /** The site asks for fewer requests. Wait, then try again. */
  | 'rate-limited'
  /** The site refused the request. */
  | 'rejected'
  /** The site failed to answer the request. Try again later. */
  | 'server'
  /** The request got no answer. Check the connection. */
  | 'network'
  /** The browser is offline. */
  | 'offline'
  /** The site did not answer in time. */
  | 'timeout'
  /** The request was aborted by its caller. */
  | 'aborted'
  /** The answer is not what the API sends (HTML, cut off, or not JSON). */
  | 'bad-answer'
  /** An argument is missing or wrong. */
  | 'bad-argument'
  /** Inside an Axero page the session signs the request: remove the key or token and call a path of this site. */
  | 'credential-refused'
  /** WebAssembly could not be started. */
  | 'wasm-blocked'
  /** A fault inside axero-widget-sdk. */
  | 'internal'
  /** This is too large for the site. Send something smaller, or ask an administrator to raise the limit. */
  | 'too-large';

/** Who has to act on an error. */
export type Actor = 'user' | 'author' | 'administrator';

/** The kinds in the order of their codes, which begin at 1: name, who has to act, whether the same call may succeed later, sentence. */
export const ERROR_KINDS: readonly (readonly [ErrorKind, Actor, boolean, string])[] = [
  ['session-expired', 'user', false, 'The session has expired. Sign in again.'],
  [
    'forbidden',
    'administrator',
    false,
    'The signed-in user has no permission for this. An administrator can grant it.',
  ],
  [
    'api-disabled',
    'administrator',
    false,
    'The REST API is not enabled for the roles of the signed-in user. An administrator can enable it under Control Panel > System > REST API.',
  ],
  ['not-found', 'author', false, 'There is nothing at this address. Check the ids that were passed.'],
  ['rate-limited', 'user', true, 'The site asks for fewer requests. Wait, then try again.'],
  ['rejected', 'author', false, 'The site refused the request.'],
  ['server', 'administrator', true, 'The site failed to answer the request. Try again later.'],
  ['network', 'user', true, 'The request got no answer. Check the connection.'],
  ['offline', 'user', true, 'The browser is offline.'],
  ['timeout', 'user', true, 'The site did not answer in time.'],
  ['aborted', 'author', false, 'The request was aborted by its caller.'],
  [
    'bad-answer',
    'administrator',
    false,
    'The answer is not what the API sends (HTML, cut off, or not JSON).',
  ],
  ['bad-argument', 'author', false, 'An argument is missing or wrong.'],
  [
    'credential-refused',
    'author',
    false,
    'Inside an Axero page the session signs the request: remove the key or token and call a path of this site.',
  ],
  ['wasm-blocked', 'administrator', false, 'WebAssembly could not be started.'],
  ['internal', 'author', false, 'A fault inside axero-widget-sdk.'],
  [
    'too-large',
    'user',
    false,
    'This is too large for the site. Send something smaller, or ask an administrator to raise the limit.',
  ],
];
