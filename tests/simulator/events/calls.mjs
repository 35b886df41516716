import fc from 'fast-check';
import { OF_THE_CALLER } from '../world/world.mjs';
import { numbers, pageAt } from './choose.mjs';
import { CHANGED_BY, callOptions, optionsOf, READS, read, some, WRITES, write } from './operations.mjs';

/** The calls of widgets. */
export const calls = [
  {
    name: 'read',
    weight: 12,
    fields: {
      ...{ page: numbers, widget: fc.nat(2), read: fc.nat(READS.length - 1), ...callOptions },
      cache: some(fc.constantFrom('reload', 'no-store', 'only-if-cached')),
      again: fc.boolean(),
    },
    apply(world, event) {
      const page = pageAt(world, event.page);
      if (!page) return;
      const client = page.clientOf(event.widget);
      read(world, page, client, event.read, event).catch(() => {});
      // As an effect of React in strict mode, which runs twice.
      if (event.again && event.abortAfter === 0)
        read(world, page, client, event.read, { cache: event.cache }).then(
          () => {},
          (error) => error.kind === 'aborted' && world.fail('a read that nobody aborted ends as aborted'),
        );
    },
  },
  {
    name: 'write',
    weight: 7,
    fields: {
      ...{ page: numbers, widget: fc.nat(2), write: fc.nat(WRITES.length - 1), ...callOptions },
      ...{ optimistic: fc.boolean(), throws: fc.boolean(), times: fc.constantFrom(1, 1, 1, 6) },
    },
    apply(world, event) {
      const page = pageAt(world, event.page);
      if (!page) return;
      const client = page.clientOf(event.widget);
      const undo = (call) => () => () => {
        call.undone = true;
      };
      const wrap = (call, start) => client.optimistic(undo(call), start);
      for (let time = 0; time < event.times; time += 1)
        write(world, page, client, event.write, event, event.optimistic ? { wrap } : {}).catch(() => {});
    },
  },
  {
    name: 'upload',
    weight: 2,
    fields: { page: numbers, showsProgress: fc.boolean(), throws: fc.boolean(), ...callOptions },
    apply(world, event) {
      const page = pageAt(world, event.page);
      if (!page) return;
      const start = (client, token, options) => {
        const body = new FormData();
        body.append('title', `write ${token}`);
        const onProgress = () => {
          if (event.throws) throw new Error(OF_THE_CALLER);
        };
        return client.request('POST', 'files', {
          ...options,
          body,
          ...(event.showsProgress && { onProgress }),
        });
      };
      const { options, abort } = optionsOf(world, page, event);
      world.lastToken += 1;
      const token = world.lastToken;
      const facts = { what: 'upload', options, token, isVisible: true, isUpload: true };
      world.begin(page, facts, () => start(page.client, token, options)).catch(() => {});
      abort([...world.pending].at(-1));
    },
  },
  {
    name: 'list',
    weight: 3,
    fields: {
      page: numbers,
      itemPause: fc.constantFrom(0, 40, 2_000),
      maxPages: some(fc.constantFrom(1, 2, 50)),
      byPage: fc.boolean(),
    },
    apply(world, { page: number, itemPause, maxPages, byPage }) {
      const page = pageAt(world, number);
      if (!page) return;
      const read = async () => {
        const call = [...world.pending].at(-1);
        const options = maxPages === undefined ? {} : { maxPages };
        const pause = () => new Promise((resolve) => world.clock.after(itemPause, resolve, page));
        if (byPage) {
          let next = await page.client.users.list({ PageLength: 3 });
          while (next && !page.isGone) {
            world.delivered(call, next);
            await pause();
            next = await next.next();
          }
          return undefined;
        }
        let count = 0;
        for await (const item of page.client.users.list.all({ PageLength: 3 }, options)) {
          if (page.isGone) return undefined;
          world.delivered(call, [item]);
          count += 1;
          if (count > 100) world.fail('a list does not end');
          if (itemPause > 0) await pause();
        }
        return undefined;
      };
      const path = `${page.facts.virtualDirectory}/api/users`;
      world
        .begin(page, { what: 'users.list.all', path, isVisible: true, isLoop: true }, read)
        .catch(() => {});
    },
  },
  {
    name: 'bulk',
    weight: 2,
    fields: { page: numbers, items: fc.integer({ min: 1, max: 6 }), abortAfter: callOptions.abortAfter },
    apply(world, event) {
      const page = pageAt(world, event.page);
      if (!page) return;
      const { options, abort } = optionsOf(world, page, event);
      const work = (_, client) => write(world, page, client, 0, {}, { isBulk: true, isVisible: false });
      const items = Array.from({ length: event.items }, (_, item) => item);
      world
        .begin(page, { what: 'bulk', isLoop: true }, () => page.client.bulk(items, work, options))
        .catch(() => {});
      if (options.signal) abort({ page });
    },
  },
  {
    name: 'watch',
    weight: 3,
    fields: {
      ...{
        page: numbers,
        widget: fc.nat(2),
        read: fc.nat(5),
        every: some(fc.constantFrom(5_000, 20_000, 240_000)),
      },
      ...{ throws: fc.boolean(), stopAfter: some(fc.constantFrom(0, 300, 20_000)), asState: fc.boolean() },
      writeAfter: some(fc.constantFrom(0, 40, 300)),
    },
    apply(world, { page: number, widget, read: which, every, throws, stopAfter, asState, writeAfter }) {
      const page = pageAt(world, number);
      if (!page) return;
      const client = page.clientOf(widget);
      const watch = { callbacks: 0, looks: 0, every, page };
      const path = `${page.facts.virtualDirectory}/api/${READS[which][1]}`;
      const query = (options) => {
        if (options.cache !== 'only-if-cached') {
          watch.looks += 1;
          watch.lastLook = world.clock.time;
          watch.hasFailed = false;
        }
        const { looks } = watch;
        const { signal: _, ...rest } = options;
        const facts = {
          ...{
            what: `watch of ${READS[which][0]}`,
            options: rest,
            path,
            isVisible: options.priority !== 'background',
          },
          isWatch: true,
        };
        let value;
        // The watch gets a value of its own: the rules change the one that they look at.
        return world
          .begin(page, facts, () =>
            READS[which][2](client, options, page).then((result) => {
              value = structuredClone(Array.isArray(result) ? result : (result?.items ?? result));
              return result;
            }),
          )
          .then(
            () => value,
            (error) => {
              if (options.cache !== 'only-if-cached' && looks === watch.looks) watch.hasFailed = true;
              throw error;
            },
          );
      };
      const callback = (value) => {
        watch.callbacks += 1;
        watch.shown = structuredClone(value);
        world.delivered({ id: 'watch', page, epoch: page.epoch, path, least: {} }, value);
        if (throws) throw new Error(OF_THE_CALLER);
      };
      const onError = () => {
        if (throws) throw new Error(OF_THE_CALLER);
      };
      if (asState) {
        watch.watched = page.client.watch(query, { every });
        watch.stop = watch.watched.stop;
        let { data } = watch.watched.state;
        watch.watched.subscribe((state) => {
          const isNew = state.data !== undefined && state.data !== data;
          data = state.data;
          if (isNew) callback(structuredClone(data));
          if (state.data === undefined) watch.shown = undefined;
        });
      } else watch.stop = page.client.watch(query, callback, { every, onError });
      page.watches.add(watch);
      const stop = () => {
        watch.stop();
        page.watches.delete(watch);
      };
      if (stopAfter !== undefined) world.clock.after(stopAfter, stop, page);
      // A widget that shows a list and sends what its user has typed, while it reads the list for the first time.
      const own = WRITES.findIndex(([name]) => name === CHANGED_BY[READS[which][0]]);
      const save = () => {
        write(world, page, client, own, {}).catch(() => {});
      };
      if (writeAfter !== undefined && own >= 0) world.clock.after(writeAfter, save, page);
    },
  },
];
