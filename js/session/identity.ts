import type { ErrorKind } from '../client/errors.ts';
import type { Environment } from '../runtime/environment.ts';
import type { ApiResponse } from '../transport/response.ts';
import type { Transport } from '../transport/transport.ts';
import { identityPath, UNKNOWN_USER, UNREACHED, userIn, whoAmI } from './who-am-i.ts';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Knows who is signed in, as far as the site has said, and the order in which it was learned. */
export class Identity {
  /** The reason for which the last question brought no answer, where it did not. */
  failure: ErrorKind = 'server';
  /** When the site was last asked, on the clock of the page. */
  lastAsked: number;
  /** The path that tells who is signed in, in lower case. */
  private readonly path: string;
  /** Numbers the questions and what is learned, in the order in which they come. */
  private order = 0;
  /** The last thing that was learned: the user, and its number. */
  private learned = { user: UNKNOWN_USER, order: 0 };

  constructor(
    private readonly environment: Environment,
    private readonly transport: Transport,
    private readonly virtualDirectory: string,
  ) {
    this.path = decoded(identityPath(virtualDirectory).toLowerCase());
    this.lastAsked = environment.now();
  }

  /** Returns the number of a question that is asked now. */
  ask(): number {
    this.order += 1;
    return this.order;
  }

  /** Returns whether a request of this address asks who is signed in. */
  isQuestion(url: string): boolean {
    const [path = ''] = url.toLowerCase().split('?');
    // The site takes these as the same.
    return (
      decoded(path)
        .replace(/\/+/g, '/')
        .replace(/[/.]+$/, '') === this.path
    );
  }

  /** Returns the user whom a response names that a caller received, if it is an answer to the question. */
  namedBy(url: string, response: ApiResponse): number {
    return this.isQuestion(url) ? userIn(response) : UNKNOWN_USER;
  }

  /**
   * Notes who is signed in, as the answer to a question says. Returns false where something else was learned since it was asked: such an answer
   * may be older than that.
   */
  learn(user: number, asked = this.order): boolean {
    if (asked < this.learned.order && user !== this.learned.user) return false;
    this.learned = { user, order: this.ask() };
    return true;
  }

  /**
   * Asks the site who is signed in, and again where the answer may be older than what was learned meanwhile. Resolves to the user, 0 for nobody,
   * `UNKNOWN_USER` or `UNREACHED`.
   */
  async current(): Promise<number> {
    for (;;) {
      this.lastAsked = this.environment.now();
      let asked = this.ask();
      const answer = await whoAmI(this.transport, this.virtualDirectory, () => {
        asked = this.ask();
      });
      this.failure = typeof answer === 'string' ? answer : 'server';
      const user = typeof answer === 'string' ? UNREACHED : answer;
      if (user < 0 || this.learn(user, asked)) return user;
    }
  }
}
