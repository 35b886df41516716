const WORDS = 'harbour ladder orchard signal window meadow copper lantern river garden paper timber'.split(
  ' ',
);

/** An item of a content list, with invented values and about `size` characters of JSON. */
function item(id, size) {
  const text = (count) =>
    Array.from({ length: count }, (_, at) => WORDS[(id + at * 7) % WORDS.length]).join(' ');
  const made = {
    ContentID: id,
    EntityType: 3,
    ContentTitle: `Item ${id}: ${text(3)}`,
    AuthorID: 40 + (id % 12),
    DatePublished: `2026-01-${String(1 + (id % 28)).padStart(2, '0')}T09:30:00.25`,
    IsFeatured: id % 5 === 0,
    ContentBody: '',
  };
  const missing = Math.max(0, size - JSON.stringify(made).length - 1);
  return { ...made, ContentBody: text(Math.ceil(missing / 6)).slice(0, missing) };
}

function envelope(items) {
  return { IsError: false, ResponseMessage: '', TotalRecords: items.length, ResponseData: items };
}

function bytes(value) {
  return Buffer.from(JSON.stringify(value));
}

/** Caches by key what `make` returns. */
function once(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

/** A list response by its kilobytes: items of 200 characters up to 20 kB, of 4 kB above. */
export const listOfSize = once((kilobytes) => {
  const total = kilobytes * 1000;
  const size = kilobytes > 100 ? 4000 : 200;
  return bytes(envelope(Array.from({ length: Math.floor(total / size) }, (_, at) => item(at + 1, size))));
});

/** A list response by its number of items, 200 characters each. */
export const listOfItems = once((count) =>
  bytes(envelope(Array.from({ length: count }, (_, at) => item(at + 1, 200)))),
);

/** The signed-in user: a route whose response has no envelope. */
export const currentUser = bytes({
  UserID: 7,
  UserName: 'mira.holt',
  UserInfoDisplayName: 'Mira Holt',
  FirstName: 'Mira',
  LastName: 'Holt',
  Email: 'mira.holt@example.org',
});

/** A list of one item that says how many writes there were. */
export const listAfterWrites = (writes) =>
  bytes(envelope([{ ...item(1, 200), ContentTitle: `after ${writes} writes` }]));

export const created = bytes({ IsError: false, ResponseMessage: '', ResponseData: 901 });
