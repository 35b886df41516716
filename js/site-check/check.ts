import { type Answer, ask, bare, nothing, type Send, userIn, waited } from './answer.ts';
import { Ids } from './ids.ts';
import type { SitePlan } from './plan.ts';
import type { ReadRecord, SiteRecord } from './record.ts';
import { type Attempt, attemptsFor } from './requests.ts';
import { reasonFor, sentenceFor } from './sentences.ts';
import { emptyShape, foldTables, Recorder } from './shape.ts';

/** The state of a check that runs. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The operation that is asked next. */
  readonly operation: string;
}

/** The options of a check. */
export interface CheckOptions {
  readonly plan: SitePlan;
  readonly send: Send;
  /** Sends a request without the session, to see how the site answers then. */
  readonly sendAsNobody?: Send;
  /** A page of the site whose headers are looked at. Default: `/login`. */
  readonly page?: string;
  /** Sends the request for that page. Default: `send`. */
  readonly sendForPage?: Send;
  /** Ends the check; what was recorded is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds between two requests. Default: 250. */
  readonly pause?: number;
  /** The most requests. Default: 500. */
  readonly requests?: number;
  /** The most bytes of all answers. Default: 128 MB. */
  readonly bytes?: number;
  /** The longest time in minutes. Default: 20. */
  readonly minutes?: number;
}

/** The number of failures in a row that may be an outage. */
const OUTAGE = 5;

/** Reads a site, one request after the other, and records the shapes of its answers. It never rejects: what ends it is a sentence in the record. */
export async function checkSite(options: CheckOptions): Promise<SiteRecord> {
  const check = new Check(options);
  await check.run();
  return check.record();
}

class Check {
  private readonly options: CheckOptions;
  private readonly ids = new Ids();
  private readonly reads: ReadRecord[];
  private readonly answers: Answer[] = [];
  private readonly startedAt = new Date();
  private me: Answer | undefined;
  private page: Answer | undefined;
  private nobody: Answer | undefined;
  private readonly asked = new Set<string>();
  private stopped = '';
  private requests = 0;
  private bytes = 0;
  private failures = 0;
  private clockAhead: number | undefined;

  constructor(options: CheckOptions) {
    this.options = options;
    this.reads = options.plan.reads.map((read) => ({
      ...{ read, state: 'not asked', reason: '', requests: 0, enveloped: 0, bare: 0 },
      ...{ envelope: emptyShape(), data: emptyShape() },
    }));
  }

  record(): SiteRecord {
    const { reads, page, nobody, answers, requests, stopped, startedAt, clockAhead } = this;
    const me = this.me as Answer;
    return { reads, me, page, nobody, answers, requests, stopped, startedAt, clockAhead };
  }

  async run(): Promise<void> {
    const me = await this.ask('/api/users/me');
    this.me = bare(me);
    if (me.siteTime !== undefined) this.clockAhead = Date.now() - me.ms / 2 - me.siteTime;
    if (userIn(me) === 0) {
      this.stopped ||= sentenceFor(me);
      this.finish();
      return;
    }
    const { send, sendAsNobody, sendForPage = send, page = '/login' } = this.options;
    this.page = bare(await ask(sendForPage, page, this.options.signal));
    if (sendAsNobody) this.nobody = bare(await ask(sendAsNobody, '/api/users/me', this.options.signal));
    this.failures = 0;
    // Lists come first: they bring the ids that other addresses need.
    const waiting = [...this.reads].sort((one, other) => needs(one) - needs(other));
    for (let isGoing = true; isGoing && !this.stopped; ) {
      isGoing = false;
      for (const record of [...waiting]) {
        if (this.stopped) break;
        const attempts = attemptsFor(this.options.plan, record.read, this.ids, this.startedAt.getTime());
        if (!attempts) continue;
        waiting.splice(waiting.indexOf(record), 1);
        isGoing = true;
        const done = this.reads.length - waiting.length;
        this.options.onProgress?.({ done, total: this.reads.length, operation: record.read.id });
        await this.readOne(record, attempts);
      }
    }
    await this.tryAgain();
    this.finish();
  }

  /** Asks with other ids what was not found: later answers may have brought better ones. */
  private async tryAgain(): Promise<void> {
    for (const record of this.reads) {
      if (this.stopped) return;
      if (record.state !== 'refused' || !record.reason.endsWith(' 404')) continue;
      const { plan } = this.options;
      const attempts = attemptsFor(plan, record.read, this.ids, this.startedAt.getTime()) ?? [];
      await this.readOne(record, attempts);
    }
  }

  private finish(): void {
    for (const { data } of this.reads) foldTables(data);
    for (const record of this.reads)
      if (record.state === 'not asked' && !record.reason)
        record.reason = this.stopped
          ? 'the check had ended before'
          : 'no answer has shown an id that its address needs';
  }

  private async readOne(record: ReadRecord, attempts: readonly Attempt[]): Promise<void> {
    const recorder = new Recorder(this.options.plan);
    for (const { path, variant, isWanted } of attempts) {
      if (record.state === 'recorded' && !isWanted) return;
      if (this.asked.has(path)) continue;
      this.asked.add(path);
      const answer = await this.ask(path);
      if (this.stopped) {
        if (record.state === 'not asked') record.reason = this.stopped;
        return;
      }
      record.requests += 1;
      await this.take(record, answer, recorder, variant);
    }
  }

  private async take(
    record: ReadRecord,
    answer: Answer,
    recorder: Recorder,
    variant?: number,
  ): Promise<void> {
    const { status, face, value } = answer;
    if (face === 'redirect' || face === 'page' || status === 401) await this.confirm();
    if (status !== 200 || face !== 'json') {
      if (record.state === 'recorded' || record.state === 'empty') return;
      record.state = 'refused';
      record.reason = reasonFor(answer);
      return;
    }
    const envelope = envelopeOf(value);
    if (envelope?.['IsError'] === true) {
      if (record.state !== 'recorded') {
        record.state = 'refused';
        record.reason = 'the envelope says IsError';
      }
      return;
    }
    record[envelope ? 'enveloped' : 'bare'] += 1;
    const data = envelope ? envelope['ResponseData'] : value;
    if (envelope) {
      const { ResponseData: _, ...rest } = envelope;
      recorder.add(record.envelope, rest, { ref: 'Envelope' });
    }
    if (data !== undefined) recorder.add(record.data, data, record.read.answer);
    this.ids.collect(record.read, data, variant);
    const isEmpty = data === undefined || data === null || (Array.isArray(data) && data.length === 0);
    if (isEmpty && record.state === 'recorded') return;
    record.state = isEmpty ? 'empty' : 'recorded';
    record.reason = isEmpty ? 'the answer has no data' : '';
  }

  /** Finds out whether the session has ended, or the route has a page of its own. */
  private async confirm(): Promise<void> {
    const again = await this.ask('/api/users/me');
    if (this.stopped || userIn(again) > 0) return;
    this.stopped =
      'The session has ended while the check was running. Sign in and start again; what was recorded until then is kept.';
  }

  /** Finds out whether the site is in trouble, or some routes fail that are next to each other. */
  private async confirmOutage(): Promise<void> {
    const again = await this.ask('/api/users/me');
    if (again.status > 0 && again.status < 500) this.failures = 0;
    else
      this.stopped ||= `The site has failed ${OUTAGE + 1} times in a row. Try again when it has recovered; what was recorded until then is kept.`;
  }

  private async ask(path: string): Promise<Answer> {
    const { send, signal, pause = 250, minutes = 20 } = this.options;
    const { requests = 500, bytes = 128 * 1024 * 1024 } = this.options;
    if (this.requests > 0) await waited(pause, signal);
    if (signal?.aborted) this.stopped ||= 'The check was stopped. What was recorded until then is kept.';
    else if (this.requests >= requests)
      this.stopped ||= `The check has sent ${requests} requests, the most that it may. What was recorded is kept.`;
    else if (this.bytes >= bytes)
      this.stopped ||= `The check has read ${Math.round(bytes / 1024 / 1024)} MB, the most that it may. What was recorded is kept.`;
    else if (Date.now() - this.startedAt.getTime() > minutes * 60_000)
      this.stopped ||= `The check has run for ${minutes} minutes, the longest that it may. What was recorded is kept.`;
    if (this.stopped) return nothing();
    this.requests += 1;
    const answer = await ask(send, path, signal);
    this.bytes += answer.bytes;
    this.answers.push(bare(answer));
    this.failures = answer.status >= 500 || answer.status === 0 ? this.failures + 1 : 0;
    if (signal?.aborted) this.stopped ||= 'The check was stopped. What was recorded until then is kept.';
    else if (answer.status === 429)
      this.stopped ||= `The site has answered 429: it is asked too often. Wait ${answer.retryAfter ? `${answer.retryAfter} s` : 'some minutes'}, then start again; what was recorded until then is kept.`;
    else if (this.failures === OUTAGE) await this.confirmOutage();
    return answer;
  }
}

function needs({ read }: ReadRecord): number {
  const own = read.parameters.filter(({ inPath, required }) => inPath || required).length;
  return own * 10 + (read.size === undefined ? 1 : 0);
}

/** Returns the envelope of an answer, if it is one. */
function envelopeOf(value: unknown): Record<string, unknown> | undefined {
  const isOne =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (Object.hasOwn(value, 'IsError') || Object.hasOwn(value, 'ResponseData'));
  return isOne ? (value as Record<string, unknown>) : undefined;
}
