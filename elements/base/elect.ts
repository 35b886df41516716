interface Candidate {
  readonly version: string;
  readonly run: () => unknown;
}

interface Election {
  readonly candidates: Candidate[];
  winner?: string;
}

const ELECTION = Symbol.for('axero-elements.1');

/** Compares versions like `1.10.0` and `1.9.2` by their numbers. */
function isNewer(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}

function hasParsed(): boolean {
  if (document.readyState !== 'interactive') return document.readyState === 'complete';
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.domContentLoadedEventStart ?? 0) > 0;
}

/**
 * Lets the newest of several script builds on a page define the elements, once the page is parsed. Only that one evaluates its Lit: a second
 * Lit would fail where the page lists its Trusted Types policies.
 */
export function elect(version: string, run: () => unknown): void {
  const page = globalThis as unknown as Record<symbol, Election | undefined>;
  page[ELECTION] ??= { candidates: [] };
  const election = page[ELECTION];
  if (election.winner !== undefined) {
    if (election.winner !== version)
      console.warn(
        `The elements of axero-widget-sdk ${version} are not used: version ${election.winner} already runs on this page.`,
      );
    return;
  }
  election.candidates.push({ version, run });
  const decide = () => {
    if (election.winner !== undefined) return;
    const newest = election.candidates.reduce((best, other) =>
      isNewer(other.version, best.version) ? other : best,
    );
    election.winner = newest.version;
    newest.run();
  };
  if (hasParsed()) decide();
  else document.addEventListener('DOMContentLoaded', decide, { once: true });
}
