import { addSdk, contenders, forget } from './contenders.mjs';
import { stubFetch } from './stub.mjs';
import { besideFetch, interleaved, unique } from './timed.mjs';

/** Times one call after another over real HTTP, each to an address of its own. */
export async function oneCall({ names, kilobytes, rounds }) {
  await addSdk();
  const work = (name) => contenders[name].list('content', { SpaceID: kilobytes, UserID: unique() });
  return besideFetch(names, rounds, work, { between: forget });
}

/** Like `oneCall`, with parts of the SDK instead of all of it. */
export async function partsOfCall({ names, kilobytes, rounds }) {
  const { parts } = await import('/bundles/call-parts.js');
  const work = (name) => {
    const query = { SpaceID: kilobytes, UserID: unique() };
    return parts[name] ? parts[name](query) : contenders[name].list('content', query);
  };
  return besideFetch(names, rounds, work);
}

/** Like `oneCall`, by the number of items. */
export async function callOfItems({ names, items, rounds }) {
  await addSdk();
  const work = (name) => contenders[name].list('content', { PageLength: items, UserID: unique() });
  return interleaved(names, rounds, work, { between: forget, warmUp: 3 });
}

async function bodyOf(query) {
  return (await fetch(`/api/content/list?${new URLSearchParams(query)}`)).text();
}

/** Runs batches of calls with the network stubbed. Returns the milliseconds of each batch. */
export async function stubbed({ names, rounds, batch }) {
  await addSdk();
  const restore = stubFetch(await bodyOf({ SpaceID: 1 }));
  const work = async (name) => {
    const { list } = contenders[name];
    for (let at = 0; at < batch; at += 1) await list('content', { SpaceID: 1, UserID: unique() });
  };
  const times = await interleaved(names, rounds, work, { between: forget, warmUp: 5 });
  restore();
  return times;
}

/** Starts `count` different calls at once, the network stubbed. Returns the milliseconds until the last has its response. */
export async function stubbedAtOnce({ names, rounds, count }) {
  await addSdk();
  const restore = stubFetch(await bodyOf({ SpaceID: 1 }));
  const work = (name) =>
    Promise.all(
      Array.from({ length: count }, () => contenders[name].list('content', { SpaceID: 1, UserID: unique() })),
    );
  const times = await interleaved(names, rounds, work, { between: forget, warmUp: 3 });
  restore();
  return times;
}

/** Runs `count` calls one after another, the network stubbed; the memory is read afterwards. Returns the milliseconds. */
export async function manyCalls({ name, count }) {
  if (!contenders.sdk) await addSdk();
  const restore = stubFetch(await bodyOf({ SpaceID: 1 }));
  const { list } = contenders[name];
  const start = performance.now();
  for (let at = 0; at < count; at += 1) await list('content', { SpaceID: 1, UserID: unique() });
  restore();
  return performance.now() - start;
}

/** Fills the SDK's cache with different responses, then reads the last repeatedly. Returns the microseconds of such a read. */
export async function cacheHits({ entries, reads, rounds }) {
  const axero = contenders.sdk?.axero ?? (await addSdk());
  const restore = stubFetch(await bodyOf({ SpaceID: 1 }));
  let last;
  for (let at = 0; at < entries; at += 1) {
    last = { SpaceID: 1, UserID: unique() };
    await axero.content.list(last);
  }
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let at = 0; at < reads; at += 1) await axero.content.list(last);
    times.push(((performance.now() - start) * 1000) / reads);
  }
  restore();
  return { times, served: axero.requests().page };
}

/** Runs `count` calls of one contender, for the profiler. */
export async function repeat({ entry, kilobytes, count }) {
  const { sdkContender } = await import('./contenders.mjs');
  const { list } = entry ? await sdkContender(entry) : contenders.fetch;
  for (let at = 0; at < count; at += 1) await list('content', { SpaceID: kilobytes, UserID: unique() });
}
