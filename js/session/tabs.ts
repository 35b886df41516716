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
    if (!this.channel) return;
    this.channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) onMessage(data);
    };
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

/** Returns whether this is a message: another tab may run another version of the package, and any script of the site may post here. */
function isMessage(data: unknown): data is TabMessage {
  const { kind, user, write } = Object(data) as { kind?: unknown; user?: unknown; write?: unknown };
  if (kind === 'signed-in') return Number.isInteger(user) && (user as number) > 0;
  const { url, operation, groups } = Object(write) as { [K in keyof Write]?: unknown };
  return (
    kind === 'expired' ||
    (kind === 'stale' &&
      Array.isArray(groups) &&
      [url, operation, ...groups].every((text) => typeof text === 'string'))
  );
}
