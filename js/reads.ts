import { type Answer, copyAnswer } from './answer.ts';
import { Stop } from './stop.ts';

/** A read that others may share: its address says all of it. */
export interface Read {
  /** The address: the same address is the same read. */
  url: string;
  /** The group of its operation; a write to the group makes it stale. */
  group: string;
  /** For how long its answer may be reused, in milliseconds. */
  fresh: number;
}

interface Entry {
  answer: Answer;
  group: string;
  until: number;
}

/** A read under way and those who wait for it. */
export interface Flight {
  promise: Promise<Answer>;
  stop: Stop;
  group: string;
  followers: number;
  /** Whether its answer is still worth keeping when it comes: not after a write to its group, not after a change of user. */
  current: boolean;
}

/** Bounds of the memory cache: entries, and characters of JSON in all of them. */
const MOST_ENTRIES = 300;
const MOST_TEXT = 4_000_000;

const entries = new Map<string, Entry>();
const flights = new Map<string, Flight>();
const listeners = new Set<() => void>();
let text = 0;

/** An answer as a store keeps it. */
export interface Kept {
  url: string;
  group: string;
  /** For how long it may be reused, in milliseconds. */
  fresh: number;
  answer: Answer;
}

/** Hears of the answer of an address that is kept; without an answer it is dropped, without an address everything is. Never throws. */
export type Tell = (url?: string, kept?: Kept) => void;

let tellStore: Tell | undefined;

/** Tells a store from now on what to keep. */
export function onKeep(tell: Tell): void {
  tellStore = tell;
}

function enter(url: string, group: string, answer: Answer, left: number): void {
  entries.set(url, { answer, group, until: performance.now() + left });
  text += answer.text.length;
}

/** Takes over what a store has kept; `left` milliseconds of its freshness are left. */
export function adopt({ url, group, answer }: Kept, left: number): void {
  if (!entries.has(url)) enter(url, group, answer, left);
}

function drop(url: string): void {
  const entry = entries.get(url);
  if (!entry) return;
  text -= entry.answer.text.length;
  entries.delete(url);
}

function keep(read: Read, answer: Answer): void {
  drop(read.url);
  if (read.fresh <= 0 || answer.text.length > MOST_TEXT / 4) return;
  // The text is kept, not the value: each reader gets a value of its own that it may change.
  const kept = { ...answer, data: undefined };
  enter(read.url, read.group, kept, read.fresh);
  tellStore?.(read.url, { ...read, answer: kept });
  for (const oldest of entries.keys()) {
    if (entries.size <= MOST_ENTRIES && text <= MOST_TEXT) break;
    drop(oldest);
  }
}

/** A copy of the kept answer; an old one only where the caller wants any. */
export function cached(url: string, anyAge: boolean): Answer | undefined {
  const entry = entries.get(url);
  return entry && (anyAge || entry.until >= performance.now()) ? copyAnswer(entry.answer) : undefined;
}

/** Whether a read would be served without a request. */
export function isServed(url: string): boolean {
  return flights.has(url) || (entries.get(url)?.until ?? 0) >= performance.now();
}

/** The flight that a read may join. */
export function underWay(url: string): Flight | undefined {
  return flights.get(url);
}

/** Starts a read that later equal reads join. */
export function takeOff(read: Read, send: (stop: Stop) => Promise<Answer>): Flight {
  const stop = new Stop();
  const flight: Flight = { promise: send(stop), stop, group: read.group, followers: 0, current: true };
  flights.set(read.url, flight);
  const land = () => {
    if (flights.get(read.url) === flight) flights.delete(read.url);
  };
  flight.promise.then((answer) => {
    land();
    if (flight.current) keep(read, answer);
  }, land);
  return flight;
}

/** Waits for a flight; it ends early only when nobody waits for it any more. The first gets the answer, the others copies. */
export function follow(
  flight: Flight,
  signal: AbortSignal | undefined,
  aborted: () => Error,
): Promise<Answer> {
  const mine = flight.followers === 0 ? flight.promise : flight.promise.then(copyAnswer);
  flight.followers += 1;
  if (!signal) return mine;
  return new Promise((resolve, reject) => {
    const abandon = () => {
      flight.followers -= 1;
      if (flight.followers === 0) flight.stop.pull();
      reject(aborted());
    };
    if (signal.aborted) abandon();
    else signal.addEventListener('abort', abandon, { once: true });
    mine.then(resolve, reject).finally(() => signal.removeEventListener('abort', abandon));
  });
}

function ground(flight: Flight, url: string): void {
  flight.current = false;
  flights.delete(url);
}

/** A write has made these groups stale: what is kept of them goes, and what is under way will not be kept. */
export function stale(groups: ReadonlySet<string>): void {
  for (const [url, entry] of entries) {
    if (!groups.has(entry.group)) continue;
    drop(url);
    tellStore?.(url);
  }
  for (const [url, flight] of flights) if (groups.has(flight.group)) ground(flight, url);
  for (const listener of listeners) listener();
}

/** The session has ended: what is stored beyond this page goes; this page still shows what it has. */
export function forgetStored(): void {
  tellStore?.();
}

/** Another user is signed in: nothing of the former one stays. */
export function forgetAll(): void {
  forgetStored();
  forgetKept();
}

/** Forgets what this page keeps in memory; the store holds each user's answers apart. */
export function forgetKept(): void {
  entries.clear();
  text = 0;
  for (const [url, flight] of flights) ground(flight, url);
  for (const listener of listeners) listener();
}

/** Hears that something became stale. Returns what ends it. */
export function onStale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
