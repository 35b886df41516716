import fc from 'fast-check';
import { FACES, USERS } from '../world/site.mjs';
import { STORAGE_STATES } from '../world/storage.mjs';
import { calls } from './calls.mjs';
import { people } from './people.mjs';
import { weather } from './weather.mjs';

/** Everything that can happen: a name, how often it does compared with the others, what chooses its details, and what it does. */
export const events = [...calls, ...people, ...weather];

const byName = new Map(events.map((event) => [event.name, event]));

export function apply(world, happening) {
  byName.get(happening.name).apply(world, happening);
}

/** Milliseconds until the next event. Most are close together, where things can meet. */
const pauses = fc.constantFrom(0, 0, 0, 1, 5, 60, 60, 300, 300, 1_000, 1_000, 4_000, 12_000, 45_000);

/**
 * The subjects of scenarios: the events that happen often in it. With all of them alike, two that belong together rarely meet.
 */
const stories = {
  everything: events.map(({ name }) => name),
  session: [
    'read',
    'write',
    'bulk',
    'watch',
    'session ends',
    'fill in login page',
    'answer prompt',
    'upload',
  ],
  'change of user': ['read', 'write', 'list', 'sign in', 'show tab', 'open tab', 'check session', 'watch'],
  'page cache': ['read', 'write', 'follow link', 'go back', 'sign in', 'session ends'],
  cache: ['read', 'write', 'watch', 'open tab', 'show tab', 'storage'],
  watches: ['write', 'watch', 'slow reads', 'open tab', 'trouble'],
  network: ['read', 'write', 'upload', 'list', 'trouble', 'connections reset', 'offline', 'machine sleeps'],
  limits: ['read', 'write', 'bulk', 'trouble', 'session ends', 'go back', 'follow link'],
};

const OFTEN = 10;

/** Something that happens in a story. */
function happeningIn(often) {
  return fc.oneof(
    ...events.map(({ name, weight, fields }) => ({
      weight: often.includes(name) ? weight * OFTEN : weight,
      arbitrary: fc.record({ name: fc.constant(name), ...fields, pause: pauses }),
    })),
  );
}

const happenings = fc.oneof(
  ...Object.values(stories).map((often) =>
    fc.array(happeningIn(often), { minLength: 1, maxLength: 40, size: 'max' }),
  ),
);

/** A world and what happens in it. The first value of each setting is the simplest, to which a failing scenario shrinks. */
export const scenarios = fc.record({
  seed: fc.nat(2 ** 30),
  settings: fc.record({
    browsers: fc.constantFrom(1, 1, 1, 2),
    user: fc.constantFrom(...USERS.map(({ id }) => id)),
    face: fc.constantFrom(...FACES),
    virtualDirectory: fc.constantFrom('', '', '/intranet'),
    hasChannel: fc.constantFrom(true, true, true, false),
    hasServiceWorker: fc.constantFrom(false, false, false, true),
    dropsOnMessage: fc.constantFrom(false, false, false, true),
    /** The number of different reads that the first page makes at its start. */
    reads: fc.constantFrom(...Array(40).fill(0), 340),
    /** True if the author of the pages prevents that they are loaded again for another user. */
    keepsPage: fc.boolean(),
    storage: fc.constantFrom('ok', 'ok', 'ok', 'ok', ...STORAGE_STATES),
    /** The language of all pages; by default that of the user for whom the page is made. */
    locale: fc.constantFrom(undefined, undefined, undefined, 'fr-CA', 'nl-NL'),
    /** The languages whose texts the author of the pages has given. */
    texts: fc.constantFrom([], ['ar', 'de', 'es', 'fr'], ['de']),
    promptThrows: fc.constantFrom(false, false, false, false, false, false, true),
    windows: fc.constantFrom('open', 'open', 'open', 'blocked', 'closed'),
  }),
  happenings,
});
