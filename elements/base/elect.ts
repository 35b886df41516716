interface Candidate {
  readonly version: string;
  /** Absent where a copy has all elements. */
  readonly tags?: readonly string[] | undefined;
  readonly run: () => unknown;
}

interface Election {
  readonly candidates: Candidate[];
  winner?: string;
  /** A copy with all elements has run. */
  isComplete?: boolean;
  turn?: Promise<void>;
}

const ELECTION = Symbol.for('axero-elements.1');

/** Sorts the newest version first, by its numbers: `1.10.0` before `1.9.2`. Among equals, a copy with all elements comes first. */
function byRank(one: Candidate, other: Candidate): number {
  return (
    other.version.localeCompare(one.version, 'en', { numeric: true }) ||
    Number(one.tags !== undefined) - Number(other.tags !== undefined)
  );
}

function hasParsed(): boolean {
  if (document.readyState !== 'interactive') return document.readyState === 'complete';
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.domContentLoadedEventStart ?? 0) > 0;
}

function isNeeded({ tags }: Candidate, { isComplete }: Election): boolean {
  return tags ? tags.some((tag) => !customElements.get(tag)) : !isComplete;
}

/** Runs a copy if it has elements that the page still lacks. */
async function attempt(election: Election, candidate: Candidate, isLate: boolean): Promise<void> {
  const { version, tags, run } = candidate;
  if (!isNeeded(candidate, election)) {
    if (isLate && election.winner !== version)
      console.warn(
        `The elements of axero-widget-sdk ${version} are not used: version ${election.winner} already runs on this page.`,
      );
    return;
  }
  if (!tags) election.isComplete = true;
  try {
    await run();
  } catch (error) {
    console.error(error);
  }
}

/** The first copy runs at once, each further one when those before it have defined their elements. */
function runInTurn(election: Election, candidate: Candidate, isLate = false): void {
  const work = () => attempt(election, candidate, isLate);
  election.turn = election.turn ? election.turn.then(work) : work();
}

/**
 * Lets the newest of several script builds on a page define the elements, once the page is parsed. An older one evaluates its Lit only for
 * elements that the page would lack: a second Lit fails where the page lists its Trusted Types policies.
 */
export function elect(version: string, run: () => unknown, tags?: readonly string[]): void {
  const page = globalThis as unknown as Record<symbol, Election | undefined>;
  page[ELECTION] ??= { candidates: [] };
  const election = page[ELECTION];
  if (election.winner !== undefined) {
    runInTurn(election, { version, run, tags }, true);
    return;
  }
  election.candidates.push({ version, run, tags });
  const decide = () => {
    const [newest, ...others] = election.candidates.splice(0).sort(byRank);
    if (!newest) return;
    election.winner = newest.version;
    for (const one of [newest, ...others]) runInTurn(election, one);
  };
  if (hasParsed()) decide();
  else document.addEventListener('DOMContentLoaded', decide, { once: true });
}
