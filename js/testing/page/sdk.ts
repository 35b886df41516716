import type { Axero } from '../../client/client.ts';
import { PAGE_SYMBOL } from '../../runtime/page-symbol.ts';

type Offers = Record<string, { client: Promise<Axero>; end?: () => Promise<void> }>;

/**
 * Drops the page's runtime, so that the next `connect()` starts as on a new page. Its watches and listeners end, and calls that wait for a
 * sign-in fail.
 */
export async function forgetClient(): Promise<void> {
  const page = globalThis as unknown as Record<symbol, Offers | undefined>;
  const offers = page[PAGE_SYMBOL];
  delete page[PAGE_SYMBOL];
  for (const { client, end } of Object.values(offers ?? {})) {
    const axero = await client.catch(() => undefined);
    if (axero && ['expired', 'signing-in'].includes(axero.session.state)) axero.session.dismiss();
    // A copy of another version may not know how to end.
    if (axero) await end?.();
  }
}
