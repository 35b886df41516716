// @ts-check
// Written by `npm run generate` from api/; do not edit.
// Its source is src/core/credentials.rs.

/** Ends of names of headers and parameters that carry a key or a token, in lower case and without what is no letter. */
export const credentialEnds = [
  'token',
  'apikey',
  'accesskey',
  'authkey',
  'secretkey',
  'subscriptionkey',
  'authorization',
  'auth',
  'bearer',
  'jwt',
  'cookie',
  'credentials',
  'password',
  'passwd',
  'pwd',
  'secret',
  'sessionid',
];

/** Ends of such names that are no credential. */
export const otherEnds = [
  'csrftoken',
  'xsrftoken',
  'verificationtoken',
  'continuationtoken',
  'pagetoken',
  'devicetoken',
];

/** Ends of names of headers and parameters that make one request another. */
export const overrideEnds = ['methodoverride', 'httpmethod', 'originalurl', 'rewriteurl'];

/** Routes that hand out a credential. */
export const refusedRoutes = ['/users/token'];
