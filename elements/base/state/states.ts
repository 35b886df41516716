import { type AxeroError, isAxeroError } from 'axero-widget-sdk';

/** The states of an element, of which it always has exactly one. */
export const STATES = [
  'waiting',
  'loading',
  'ready',
  'empty',
  'stale',
  'error',
  'signed-out',
  'forbidden',
] as const;

export type State = (typeof STATES)[number];

/** Returns the state that a failure leads to. Old content stays on display, unless the user lost the right to see it. */
export function stateAfter(error: unknown, hasContent: boolean): State {
  if (isAxeroError(error, 'forbidden') || isAxeroError(error, 'api-disabled')) return 'forbidden';
  if (hasContent) return 'stale';
  return isAxeroError(error, 'session-expired') ? 'signed-out' : 'error';
}

/** Returns the keys of the texts that say why something failed and what to do next. */
export function reasonKeys(error: unknown): { why: string; next: string } {
  const kind = isAxeroError(error) ? (error as AxeroError).kind : 'internal';
  switch (kind) {
    case 'offline':
    case 'network':
    case 'timeout':
      return { why: 'whyNetwork', next: 'nextConnection' };
    case 'server':
    case 'bad-answer':
      return { why: 'whyServer', next: 'nextLater' };
    case 'rate-limited':
      return { why: 'whyBusy', next: 'nextLater' };
    case 'session-expired':
      return { why: 'whySignedOut', next: 'nextSignIn' };
    case 'forbidden':
      return { why: 'whyForbidden', next: 'nextAdministrator' };
    case 'api-disabled':
      return { why: 'whyDisabled', next: 'nextAdministrator' };
    case 'not-found':
      return { why: 'whyNotFound', next: 'nextAuthor' };
    case 'wasm-blocked':
      return { why: 'whyBlocked', next: 'nextAdministrator' };
    default:
      return { why: 'whyWrong', next: 'nextAuthor' };
  }
}
