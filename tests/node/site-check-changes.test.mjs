import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { changed, check, core, site } from './support/site-check.mjs';

/** Changes each row of a list, or the one object of an answer. */
const rows = (value, change) => {
  const data = value.ResponseData ?? value;
  for (const row of Array.isArray(data) ? data : [data]) change(row);
  return value;
};

/** The changes on purpose: the path, the change, and the line of the report that must name it. */
const planted = {
  'a new field': [
    '/users/me',
    (value) =>
      rows(value, (row) => {
        row.CostCentre = 'x';
      }),
    'users.me',
    /new field: CostCentre: .*text \(1\)/,
  ],
  'a new object': [
    '/users',
    (value) =>
      rows(value, (row) => {
        row.Manager = { ManagerID: 5, Since: '2026-01-01T10:00:00' };
      }),
    'users.list',
    /new field: \[\]\.Manager: .*object/,
  ],
  'a number as a text': [
    '/spaces',
    (value) =>
      rows(value, (row) => {
        row.SpaceID = 'seven';
      }),
    'spaces.list',
    /other type: \[\]\.SpaceID: text \(\d+ of \d+\) instead of an integer/,
  ],
  'a number in quotes': [
    '/roles',
    (value) =>
      rows(value, (row) => {
        row.RoleID = String(row.RoleID);
      }),
    'roles.list',
    /other type: \[\]\.RoleID: number in quotes/,
  ],
  'a date in another form': [
    '/content/unseen',
    (value) =>
      rows(value, (row) => {
        row.DatePublished = '/Date(1764460800000)/';
      }),
    'content.listUnseen',
    /other type: \[\]\.DatePublished: date of ASP\.NET .*instead of a date and time/,
  ],
  'a zone behind a date': [
    '/comments',
    (value) =>
      rows(value, (row) => {
        row.DateUpdatedUTC = '2026-11-30T10:00:00Z';
      }),
    'comments.list',
    /DateUpdatedUTC: .*date and time with a zone/,
  ],
  'a list in place of a text': [
    '/tags',
    (value) =>
      rows(value, (row) => {
        row.TagName = ['a'];
      }),
    'tags.list',
    /other type: \[\]\.TagName: list/,
  ],
  'null instead of absent': [
    '/cases',
    (value) =>
      rows(value, (row) => {
        row.IssueTitle = null;
      }),
    'cases.list',
    /null: \[\]\.IssueTitle: null in \d+ of \d+/,
  ],
  'a missing id': [
    '/spaces/me',
    (value) =>
      rows(value, (row) => {
        delete row.SpaceID;
      }),
    'spaces.listMine',
    /missing: \[\]\.SpaceID: missing in \d+ of \d+/,
  ],
  'an optional field that is gone': [
    '/search',
    (value) =>
      rows(value, (row) => {
        delete row.Title;
      }),
    'search.list',
    /(never seen|missing): .*\[\]\.Title/,
  ],
  'an unlisted code': [
    '/content/list',
    (value) =>
      rows(value, (row) => {
        row.EntityType = 401;
      }),
    'content.list',
    /new code: \[\]\.EntityType: .*401/,
  ],
  'an answer that lost its envelope': [
    '/polls/list',
    (value) => value.ResponseData,
    'polls.list',
    /the answer: comes without the envelope/,
  ],
  'an answer that got an envelope': [
    '/countries',
    (value) => ({ IsError: false, ResponseMessage: '', ResponseData: value }),
    'platform.countries.list',
    /the answer: comes in an envelope/,
  ],
  'a list without its total': [
    '/surveys/list',
    ({ TotalRecords: _, ...rest }) => rest,
    'surveys.list',
    /has no TotalRecords/,
  ],
  'a total as a text': [
    '/notifications',
    (value) => ({ ...value, TotalRecords: '12' }),
    'notifications.list',
    /other type: envelope: TotalRecords: number in quotes/,
  ],
  'a new field of the envelope': [
    '/personas',
    (value) => ({ ...value, Trace: 'x' }),
    'personas.list',
    /new field: envelope: Trace/,
  ],
  'a field deep inside': [
    '/wall/stream',
    (value) =>
      rows(value, (row) => {
        row.Entity = { ...row.Entity, Mood: 3 };
      }),
    'wall.listStream',
    /new field: \[\]\.Entity\.Mood: .*integer/,
  ],
  'an object keyed by people': [
    '/chat/ui/globals',
    (value) => ({ ...value, byUser: { 'maya.l': { Unread: 1 }, 'jonas.w': { Unread: 2 } } }),
    'chat.getGlobals',
    /new field: byUser/,
  ],
  'an answer that was unknown': [
    '/orgchart/users',
    (value) => value,
    'recognition.users.getInsights',
    /now known: the data: .*object/,
  ],
};

describe('a site whose answers were changed on purpose', () => {
  let found;
  before(async () => {
    const { send, close } = await site({ data: 'standard' });
    const changes = Object.fromEntries(Object.values(planted).map(([path, change]) => [path, change]));
    found = await check(changed(send, (path, value) => changes[path]?.(value) ?? value));
    await close();
  });

  for (const [name, [, , operation, line]] of Object.entries(planted))
    test(`${name} is found`, () => {
      const own = found.texts['-drift.txt'].split('\n\n').find((part) => part.startsWith(`${operation}\n`));
      assert.match(own ?? `nothing is said of ${operation}`, line);
    });

  test('the types have the new fields, with the kinds of their values', () => {
    const types = found.texts['.d.ts'];
    assert.match(types, /interface User \{[^}]*\/\*\* text \(\d+\) \*\/\n {4}CostCentre\?: string;/);
    assert.match(types, /Manager\?: \{\n {6}\/\*\* integer \(\d+\) \*\/\n {6}ManagerID\?: number;/);
    assert.match(types, /"recognition\.users\.getInsights": \{/);
  });

  test('the overlay has them with the evidence recorded, and replaces what has another type', () => {
    const { overlay, actions } = JSON.parse(found.texts['.overlay.json']);
    assert.equal(overlay, '1.0.0');
    const of = (model) => actions.filter(({ target }) => target.startsWith(`$.components.schemas.${model}.`));
    const [user] = of('User').filter(({ update }) => update);
    assert.deepEqual(user.update.CostCentre, { type: 'string', 'x-evidence': 'recorded' });
    assert.equal(user.update.Manager.properties.Since.format, 'date-time-local');
    assert.ok(of('Role').some(({ target, remove }) => remove && target.endsWith("['RoleID']")));
    assert.equal(of('Role').find(({ update }) => update).update.RoleID.type, 'string');
    assert.ok(
      actions.some(({ target }) => target.startsWith("$.paths['/recognition/users/{UserID}/insights']")),
    );
  });
});

describe('what a site holds', () => {
  const mark = 'MARK7f3';
  const number = 7_770_123;

  /** Marks every value, and adds names that hold values; the kinds of dates and addresses stay. */
  function marked(value, key = '') {
    if (Array.isArray(value)) return value.map((one) => marked(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries([
        ...Object.entries(value).map(([name, one]) => [name, marked(one, name)]),
        [`${mark}@site.example`, `${mark} of a mail address`],
        // In a profile this is how a site names its fields.
        ...('First name' in value ? [] : [[`user ${mark}`, 1]]),
        ['7770123456', { Name: mark }],
        ['3f2504e04f8911d39a0c0305e82c3301', mark],
      ]);
    if (typeof value === 'number') return /ID$/.test(key) ? value : number;
    if (typeof value !== 'string') return value;
    if (/^\d+$/.test(value) || key === 'UserName') return value;
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return `1977-07-07${value.slice(10)}`;
    return /^https?:/.test(value) ? `https://${mark}.example/${mark}` : `${mark} ${value} <b>${mark}</b>`;
  }

  test('no value is in any result: neither texts, numbers, dates, addresses, names that are values, nor headers', async () => {
    const { send, close, sandbox } = await site();
    const marking = changed(send, (_, value, headers) => {
      for (const name of ['server', 'via', 'x-cache', 'cf-ray', 'request-context'])
        headers.set(name, `${mark} ${name}`);
      headers.set(
        'content-security-policy',
        `default-src 'self' ${mark}.example; connect-src 'self' ${mark}.example`,
      );
      const out = marked(value);
      if (out && 'IsError' in value) return { ...out, ResponseMessage: mark, TotalRecords: number };
      return out;
    });
    const found = await check(marking, { sendAsNobody: marking });
    await close();
    const recorded = found.record.reads.filter(({ state }) => state === 'recorded').length;
    assert.ok(recorded > 120, `${recorded}`);
    const everything =
      found.all +
      JSON.stringify(found.record.reads, (_, one) =>
        one instanceof Map ? [...one] : one instanceof Set ? [...one] : one,
      );
    assert.doesNotMatch(found.all, /MARK7f3/i);
    for (const trace of [
      mark,
      '7770123',
      '7_770',
      '1977',
      'site.example',
      '3f2504e0',
      ...sandbox.users.map(({ name }) => name),
      ...sandbox.users.map(({ userName }) => `"${userName}"`),
    ])
      assert.ok(!everything.toLowerCase().includes(trace.toLowerCase()), trace);
    assert.match(found.texts['-drift.txt'], /keyed by values: .*fields whose names look like values/);
    assert.match(found.texts['-health.txt'], /A proxy is before the site \(via, x-cache, cf-ray\)/);
  });

  test('tables keyed by people are kept as tables, also where the keys look like names', async () => {
    const { send, close } = await site();
    const people = { maya: { Points: 1 }, jonas: { Points: 2 }, amira: { Points: 3 } };
    const found = await check(
      changed(send, (path, value) => (path === '/roles' ? { ...value, ByUser: people } : value)),
    );
    assert.doesNotMatch(found.all, /\b(maya|jonas|amira)\b/);
    // One name in each row: nothing but the other rows shows that it is no field.
    let row = 0;
    const byRow = (one) => {
      row += 1;
      one.PointsOf = { [`person_${String.fromCharCode(97 + row)}`]: row };
    };
    const other = await check(
      changed(send, (path, value) => (path === '/users' ? rows(value, byRow) : value)),
    );
    assert.ok(row >= 8);
    assert.doesNotMatch(other.all, /person_/);
    assert.match(other.texts['.d.ts'], /PointsOf\?: \{\s+\[key: string\]: number;\s+\}/);
    await close();
  });

  test('profile fields keep the names that the site has given them, and names that are values are dropped', async () => {
    const { send, close } = await site();
    const found = await check(
      changed(send, (_, value) => {
        const { ResponseData } = value;
        if (ResponseData?.['First name'])
          Object.assign(ResponseData, { 'Cost centre': 'x', 'maya@site.example': 'y', 1234567: 'z' });
        return value;
      }),
    );
    await close();
    assert.match(found.texts['.d.ts'], /interface UserProfile \{[^}]*"Cost centre"\?: string;/);
    assert.match(
      found.texts['-drift.txt'],
      /keyed by values: the data: \d+ fields whose names look like values/,
    );
    assert.doesNotMatch(found.all, /maya@|1234567/);
    for (const name of [
      'maya@site.example',
      '12345',
      'user 99999',
      'https://x.example',
      'a'.repeat(80),
      '<b>',
      '',
    ])
      assert.ok(!core.isFieldName(name, true), name);
    assert.ok(core.isFieldName('Cost centre', true) && !core.isFieldName('Cost centre', false));
  });
});

describe('answers that mean harm', () => {
  const me = { UserID: 101, UserName: 'maya' };
  const json = (body) => new Response(body, { headers: { 'content-type': 'application/json' } });
  const answering = (answers) => async (path) => {
    const name = path.split('?')[0].replace('/api', '');
    return (
      answers[name]?.() ??
      json(JSON.stringify(name === '/users/me' ? me : { IsError: false, ResponseData: [] }))
    );
  };

  test('an answer of 50 MB is cut with a sentence, announced or not, and the others are kept', async () => {
    let sent = 0;
    const piece = new Uint8Array(1_000_000).fill(32);
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            if (sent > 50) controller.close();
            else controller.enqueue(piece);
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      );
    const announced = () =>
      new Response('[]', { headers: { 'content-type': 'application/json', 'content-length': '52428800' } });
    const found = await check(
      answering({ '/roles': endless, '/tags': announced, '/countries': () => json('[{"CountryID":1}]') }),
    );
    assert.ok(sent < 20, `${sent} MB were read`);
    for (const id of ['roles.list', 'tags.list'])
      assert.match(found.by[id].reason, /longer than 8 MB, and was cut and not looked at/);
    assert.equal(found.by['platform.countries.list'].state, 'recorded');
    assert.match(found.texts['-drift.txt'], /roles\.list: the answer is longer than 8 MB/);
  });

  test('deep nesting, many fields and many rows are cut, and what is above them is kept', async () => {
    const deep = `${'{"Next":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const wide = JSON.stringify({
      IsError: false,
      ResponseData: [Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`f${at}`, at]))],
    });
    const long = JSON.stringify({
      IsError: false,
      ResponseData: Array.from({ length: 100_000 }, (_, at) => ({ TagID: at })),
    });
    const nested = JSON.stringify({
      IsError: false,
      ResponseData: [JSON.parse(`${'{"Next":'.repeat(40)}1${'}'.repeat(40)}`)],
    });
    const found = await check(
      answering({
        '/countries': () => json(deep),
        '/roles': () => json(wide),
        '/tags': () => json(long),
        '/spaces': () => json(nested),
      }),
    );
    assert.equal(found.record.stopped, '');
    assert.ok(['recorded', 'refused'].includes(found.by['platform.countries.list'].state));
    assert.ok(found.by['roles.list'].data.items.fields.size <= 300);
    assert.ok(found.by['tags.list'].data.items.seen <= 200);
    for (const id of ['roles.list', 'tags.list', 'spaces.list']) {
      const own = found.texts['-drift.txt'].split('\n\n').find((part) => part.startsWith(`${id}\n`));
      assert.match(own, /cut: .*too deep or too large/, id);
    }
    assert.ok(found.texts['.d.ts'].length < 400_000);
  });

  test('hostile names are data: nothing is run, no prototype changes, and the results can be read', async () => {
    const hostile = [
      ['__proto__', { polluted: 1 }],
      ['constructor', 1],
      ['hasOwnProperty', 1],
      ['<img src=x onerror=alert(1)>', 1],
      ["'];}alert(1)//", 1],
      ['*/ alert(1) /*', 1],
      ['$' + '{alert(1)}', 1],
      ['\u2028', 1],
      ['a\nb', 1],
    ];
    const row = `{${hostile.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
    const found = await check(
      answering({
        '/roles': () => json(`{"IsError":false,"ResponseData":[${row}],"__proto__":{"polluted":2}}`),
        '/analytics/recognition': () => json(`{"IsError":false,"ResponseData":[${row}]}`),
        '/countries': () => json(`[${row}]`),
      }),
    );
    assert.equal({}.polluted, undefined);
    assert.equal(found.record.stopped, '');
    assert.doesNotMatch(found.all, /alert|onerror|<img/);
    assert.match(found.texts['-drift.txt'], /new field: \[\]\.__proto__/);
    assert.match(found.texts['-drift.txt'], /keyed by values: \[\]: \d+ fields whose names look like values/);
    const { actions } = JSON.parse(found.texts['.overlay.json']);
    assert.ok(actions.length > 0);
    assert.match(found.texts['.d.ts'], /"__proto__"\?: \{/);
  });
});
