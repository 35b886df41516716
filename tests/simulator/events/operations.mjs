import fc from 'fast-check';
import { OF_THE_CALLER } from '../world/world.mjs';

const comment = { EntityID: 1, EntityType: 3 };

/** The reads that widgets make: name, path below `api/`, call. */
export const READS = [
  ['users.me', 'users/me', (client, options) => client.users.me({}, options)],
  ['spaces.list', 'spaces', (client, options) => client.spaces.list({}, options)],
  ['wall.listStream', 'wall/stream', (client, options) => client.wall.listStream({ PageLength: 3 }, options)],
  ['users.list', 'users', (client, options) => client.users.list({ PageLength: 3 }, options)],
  ['comments.list', 'comments', (client, options) => client.comments.list(comment, options)],
  ['roles.list', 'roles', (client, options) => client.roles.list({}, options)],
  ['GET roles', 'roles', (client, options) => client.request('GET', 'roles', options)],
  [
    'copy: spaces.list',
    'spaces',
    (client, options, page) =>
      page.copy
        ? page.copy.call('spaces.list', {}, options).then(({ data }) => data)
        : client.spaces.list({}, options),
  ],
];

/** The writes; each carries a number that no other has. */
export const WRITES = [
  ['wall.create', (client, n, options) => client.wall.create({ WallText: `write ${n}` }, options)],
  [
    'comments.create',
    (client, n, options) => client.comments.create({ ...comment, CommentText: `write ${n}` }, options),
  ],
  [
    'POST wall',
    (client, n, options) => client.request('POST', 'wall', { ...options, body: { WallText: `write ${n}` } }),
  ],
  [
    'POST spaces',
    (client, n, options) => client.request('POST', 'spaces', { ...options, body: { Name: `write ${n}` } }),
  ],
  ['wall.delete', (client, n, options) => client.wall.delete({ WallPostID: Number(`1000${n}`) }, options)],
  [
    'content.likes.remove',
    (client, n, options) => client.content.likes.remove({ ContentID: Number(`1000${n}`) }, options),
  ],
];
/** The write of the widget that makes a read. */
export const CHANGED_BY = {
  'spaces.list': 'POST spaces',
  'wall.listStream': 'wall.create',
  'comments.list': 'comments.create',
};

const REPEATABLE = 'content.likes.remove';

/** A value that is there in one of five cases. */
export const some = (value) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** The options of calls that events choose. */
export const callOptions = {
  timeout: some(fc.constantFrom(30, 400, 2_000, 20_000, 90_000)),
  abortAfter: some(fc.constantFrom(0, 1, 50, 600, 5_000)),
  asTimeout: fc.boolean(),
  priority: some(fc.constantFrom('background', 'bulk')),
};

/** Makes the options of a call, with a signal that is aborted as the event says. */
export function optionsOf(world, page, event) {
  const options = {};
  for (const name of ['cache', 'timeout', 'priority'])
    if (event[name] !== undefined) options[name] = event[name];
  if (event.abortAfter === undefined) return { options, abort: () => {} };
  const controller = new AbortController();
  options.signal = controller.signal;
  world.signals ??= [];
  world.signals.push({ page, signal: controller.signal });
  const reason = event.asTimeout ? new DOMException('', 'TimeoutError') : undefined;
  return {
    options,
    abort(call) {
      const now = () => {
        controller.abort(reason);
        call.isAborted = true;
      };
      if (event.abortAfter === 0) now();
      else world.clock.after(event.abortAfter, now, call.page);
    },
  };
}

/** Makes a read of a page. */
export function read(world, page, client, number, event) {
  const [what, path, start] = READS[number % READS.length];
  const { options, abort } = optionsOf(world, page, event);
  // A read of users/me past all caches is what the package itself does to learn who is signed in.
  if (what === 'users.me' && options.cache === 'no-store') options.cache = 'reload';
  const facts = {
    ...{ what, options, path: `${page.facts.virtualDirectory}/api/${path}` },
    isVisible: options.priority === undefined,
  };
  const promise = world.begin(page, facts, () => start(client, options, page));
  abort([...world.pending].at(-1));
  return promise;
}

/** Makes a write of a page; `extra` are further facts about the call, and `wrap` what is put around it. */
export function write(world, page, client, number, event, extra = {}) {
  const [what, start] = WRITES[number % WRITES.length];
  const { options, abort } = optionsOf(world, page, event);
  world.lastToken += 1;
  const token = world.lastToken;
  if (event.throws)
    options.onAnswer = () => {
      throw new Error(OF_THE_CALLER);
    };
  const isVisible = options.priority === undefined;
  const facts = { what, options, token, isVisible, isRepeatable: what === REPEATABLE, ...extra };
  let call;
  const promise = world.begin(page, facts, () => {
    call = [...world.pending].at(-1);
    return extra.wrap ? extra.wrap(call, () => start(client, token, options)) : start(client, token, options);
  });
  abort(call);
  return promise;
}
