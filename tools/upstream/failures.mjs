// @ts-check

/** @typedef {import('./address.mjs').Upstream} Upstream */

/** @type {Record<string, string>} */
const reasons = {
  ENOTFOUND: 'its name is not known here: correct the address, or connect to the network that knows it',
  EAI_AGAIN: 'its name cannot be looked up: this machine has no network',
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed before an answer came',
  EHOSTUNREACH: 'there is no way to it from this network',
  ENETUNREACH: 'this machine has no network',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_SOCKET: 'the connection was closed before an answer came',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet: is the clock of this machine right?',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  EPROTO: 'it does not speak https there',
};

const unknownAuthority = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
];

/**
 * Returns the reason why the site cannot be reached, as one sentence.
 * @param {Upstream} upstream
 * @param {unknown} error
 */
export function unreachable({ origin }, error) {
  const code = codeOf(error);
  if (unknownAuthority.includes(code))
    return `${origin} cannot be trusted: no authority that this machine knows has signed its certificate; name the file of your own authority in NODE_EXTRA_CA_CERTS.`;
  const reason = reasons[code] ?? (code.startsWith('ERR_SSL') ? reasons['EPROTO'] : undefined);
  return `${origin} cannot be reached: ${reason ?? (code || 'the connection failed')}.`;
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function codeOf(error) {
  if (!(error instanceof Error)) return '';
  if (error.name === 'TimeoutError') return 'ETIMEDOUT';
  const { code, cause } = /** @type {NodeJS.ErrnoException} */ (error);
  return code ?? codeOf(error instanceof AggregateError ? error.errors[0] : cause);
}
