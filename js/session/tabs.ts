import type { Write } from '../cache/stale.ts';
import type { Environment } from '../runtime/environment.ts';

/** A message between the tabs of a site. */
export type TabMessage =
  | { kind: 'stale'; write: Write }
  | { kind: 'expired' }
  | { kind: 'signed-in'; user: number };

/** The channel between the tabs of a site. Without one, each tab is on its own. */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined;

  constructor(environment: Environment, virtualDirectory: string, onMessage: (message: TabMessage) => void) {
    this.channel = environment.openChannel(`axero-widget-sdk${virtualDirectory}`);
    if (this.channel) this.channel.onmessage = (event: MessageEvent<TabMessage>) => onMessage(event.data);
  }

  /** Sends a message to the other tabs. */
  tell(message: TabMessage): void {
    try {
      this.channel?.postMessage(message);
    } catch {
      // A closed channel reaches no tab.
    }
  }
}
