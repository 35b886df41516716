import { addSdk, contenders } from './contenders.mjs';

const now = () => performance.timeOrigin + performance.now();

/** Watches a list in this tab; `seen` returns when each response came. */
export async function watchList() {
  const axero = contenders.sdk?.axero ?? (await addSdk());
  const seen = [];
  globalThis.benchSeen = seen;
  const watched = axero.content.list.watch({ CategoryID: 1 });
  watched.subscribe(({ data, loading }) => {
    if (data && !loading) seen.push({ at: now(), title: data.items[0].ContentTitle });
  });
}

export const seen = async () => globalThis.benchSeen;

/** Writes. Returns when the write was done. */
export async function write() {
  await contenders.sdk.axero.content.create({ EntityType: 3, SpaceID: 1, ContentTitle: 'New' });
  return now();
}
