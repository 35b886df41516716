/** What the tabs of a site tell each other. */
export type TabMessage =
  | { kind: 'stale'; groups: string[] }
  | { kind: 'expired' }
  | { kind: 'signed-in'; user: number };

let channel: BroadcastChannel | undefined;

/** Joins the tabs of this site; `hear` gets what the others say. */
export function joinTabs(virtualDirectory: string, hear: (message: TabMessage) => void): void {
  if (typeof BroadcastChannel !== 'function') return;
  channel = new BroadcastChannel(`axero-widget-sdk${virtualDirectory}`);
  channel.onmessage = (event: MessageEvent<TabMessage>) => hear(event.data);
}

/** Tells the other tabs. */
export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message);
}
