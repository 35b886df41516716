import type { Axero } from '../client.ts';

const SHARED = Symbol.for('axero-widget-sdk');

type Copies = Record<string, { client: Promise<Axero> }>;

/** Makes the page forget its client, so that the next `connect()` starts as on a new page. What waited for a sign-in fails. */
export async function forgetClient(): Promise<void> {
  const page = globalThis as unknown as Record<symbol, Copies | undefined>;
  const copies = page[SHARED];
  delete page[SHARED];
  for (const { client } of Object.values(copies ?? {})) {
    const axero = await client.catch(() => undefined);
    if (axero && ['expired', 'signing-in'].includes(axero.session.state)) axero.session.dismiss();
  }
}
