import { Clock } from '../clock.ts';
import type { Functions } from '../control/answers.ts';
import { type Asked, type Handled, Site } from '../site.ts';
import type { Logged, WorkerLog } from './log.ts';

/** The options of a demo, as the address of its worker carries them. */
export interface DemoSetup {
  data: string;
  seed: number;
  virtualDirectory: string;
  settings: object;
  signedInAs: string | null;
}

/** The own answers of the worker's script. */
interface ScriptAnswers {
  readonly rules: readonly object[];
  readonly functions: Functions;
}

/** Interval of logged reads, short enough that a session in use survives a replay. */
const READ_EVERY = 5 * 60_000;

/** A site that survives its worker: requests that change it are logged, and the next worker repeats them. */
export class WorkerSite {
  #moment: { now: number; random: Uint8Array } | undefined;
  #noted = 0;
  #isNew = true;
  #site: Site;

  private constructor(
    private readonly setup: DemoSetup,
    private readonly log: WorkerLog,
    private readonly answers: ScriptAnswers,
  ) {
    this.#site = this.#made();
  }

  static async revived(setup: DemoSetup, log: WorkerLog, answers: ScriptAnswers): Promise<WorkerSite> {
    const site = new WorkerSite(setup, log, answers);
    const entries = await log.read(JSON.stringify(setup));
    for (const entry of entries) site.#again(entry);
    if (entries.length === 0) await site.#begin();
    return site;
  }

  get users() {
    return this.#site.users;
  }

  get functions() {
    return this.answers.functions;
  }

  /** Makes the journal tell the status that was sent. It is not logged, because the reads in the journal end with the worker. */
  correctJournal(before: Handled, after: Handled): void {
    this.#site.correctJournal(before, after);
  }

  /** Passes a request to the site and logs it if it changes the site; answers only after the log is stored. */
  async ask(asked: Asked, cookies: boolean): Promise<Handled> {
    const random = crypto.getRandomValues(new Uint8Array(64));
    const entry: Logged = { asked, cookies, now: Date.now(), random };
    const handled = this.#again(entry);
    const reads = /^(GET|HEAD|OPTIONS)$/.test(asked.method) && !/\/logout$/i.test(asked.target);
    if (!reads || entry.now - this.#noted > READ_EVERY) {
      this.#noted = entry.now;
      await this.log.add(entry);
    }
    return handled;
  }

  /** Restores the state at the start, with the first user signed in. */
  async reset(): Promise<void> {
    this.#site.dispose();
    this.#site = this.#made();
    await this.log.begin(JSON.stringify(this.setup));
    await this.#begin();
  }

  #made(): Site {
    const { signedInAs: _, ...setup } = this.setup;
    const clock = new Clock(() => this.#moment?.now ?? Date.now());
    this.#isNew = true;
    return new Site(setup, clock, () => this.#moment?.random ?? new Uint8Array(64));
  }

  async #begin(): Promise<void> {
    const { signedInAs } = this.setup;
    // The first request sets the site's clock, so one must be logged.
    const [path, body] = signedInAs === null ? ['expire', {}] : ['sign-in', { user: signedInAs }];
    const handled = await this.ask(
      {
        method: 'POST',
        target: `/__sandbox/${path}`,
        headers: [['host', 'localhost']],
        body: new TextEncoder().encode(JSON.stringify(body)),
      },
      true,
    );
    if (handled.status !== 200) throw new Error(JSON.parse(new TextDecoder().decode(handled.body)).error);
  }

  #again({ asked, cookies, now, random }: Logged): Handled {
    this.#moment = { now, random };
    try {
      // The first request sets the site's clock, so the rules of the script must share its moment.
      if (this.#isNew) for (const rule of this.answers.rules) this.#site.control('POST', 'faults', rule);
      this.#isNew = false;
      return this.#site.ask(asked, cookies);
    } finally {
      this.#moment = undefined;
    }
  }
}
