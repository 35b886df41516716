// @ts-check
// Written by `npm run generate` from api/; do not edit.
// Its source is src/core/base_path.rs.

/** Names of headers and parameters that carry a key or a token, in lower case and without what is no letter. */
export const credentialNames = [
  'authorization',
  'proxyauthorization',
  'restapikey',
  'apikey',
  'xapikey',
  'token',
  'accesstoken',
  'authtoken',
  'xauthtoken',
  'securedtoken',
];
