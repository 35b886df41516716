/** The card's messages if it cannot show the user: a symbol, and the names of a title and a hint in the words. */
export const notices = {
  waiting: { symbol: 'lock', title: 'waitingTitle', hint: 'waitingHint' },
  expired: { symbol: 'lock', title: 'expiredTitle', hint: 'expiredHint' },
  unreachable: { symbol: 'cloud', title: 'unreachableTitle', hint: 'unreachableHint' },
  blocked: { symbol: 'shield', title: 'blockedTitle', hint: 'askAdministrator' },
  refused: { symbol: 'shield', title: 'refusedTitle', hint: 'askAdministrator' },
  broken: { symbol: 'warning', title: 'brokenTitle', hint: 'brokenHint' },

  /** The notice for a kind of error. */
  forKind(kind) {
    switch (kind) {
      case 'session-expired':
        return 'expired';
      case 'network':
      case 'offline':
      case 'timeout':
      case 'server':
      case 'rate-limited':
        return 'unreachable';
      case 'wasm-blocked':
        return 'blocked';
      case 'forbidden':
      case 'api-disabled':
        return 'refused';
      default:
        return 'broken';
    }
  },
};
