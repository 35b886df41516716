import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from './support/site-check.mjs';

const codes = { Code: [1, 2, 5_000] };
const models = {
  Model: {
    fields: { Kind: { ref: 'Code' }, Title: 'string', Parts: 'any', Name: 'string' },
    required: ['Name'],
  },
  Envelope: { fields: { IsError: 'boolean', TotalRecords: 'integer', ResponseData: 'any' } },
};

/** The check asks for this one once for each kind of item. */
const ID = 'content.list';
const REQUESTS = 18;

/** Checks a site that answers one read by the number of the request, and gives the texts by their file names. */
async function checked(answerTo, read) {
  const own = { id: ID, path: '/things', form: 'bare', parameters: [], answer: { ref: 'Model' }, ...read };
  const plan = { reads: [own], leftOut: [], models, codes };
  let sent = 0;
  const send = async (path) => {
    if (!path.startsWith('/api/things')) return Response.json({ UserID: 7 });
    sent += 1;
    return Response.json(answerTo(sent));
  };
  const record = await core.checkSite({ plan, send, pause: 0 });
  assert.equal(sent, REQUESTS);
  const texts = Object.fromEntries(core.outputs(plan, record).map(({ name, text }) => [name, text]));
  const drift = texts['axero-site-drift.txt'].split('\n\n').find((part) => part.startsWith(`${ID}\n`)) ?? '';
  return { record, drift, all: Object.values(texts).join('\n'), types: texts['axero-site.d.ts'] };
}

const pair = { fields: { A: { ref: 'Model' }, B: { ref: 'Model' } } };
const both = (A, B) => checked(() => ({ A: { Name: '', ...A }, B: { Name: '', ...B } }), { answer: pair });

test('differences of one field are one line where they are the same, and a line each where they are not', async () => {
  for (const [A, B, lines] of [
    [{ Kind: 401 }, { Kind: 402 }, [/new code: A\.Kind: .*list: 401$/m, /new code: B\.Kind: .*list: 402$/m]],
    [{ Kind: 401 }, { Kind: 401 }, [/new code: A\.Kind: .*list: 401 \(the same in another place\)$/m]],
    [{ Kind: 4_010 }, { Kind: 402 }, [/new code: A\.Kind: 18 values that/, /new code: B\.Kind: .*: 402$/m]],
    [{ New: 1 }, { New: 'a' }, [/new field: A\.New: .*integer/, /new field: B\.New: .*text/]],
    [{ New: 1 }, { New: 2 }, [/new field: A\.New: .*integer.*\(the same in another place\)$/m]],
    [{ Parts: [1] }, { Parts: {} }, [/now known: A\.Parts: .*list/, /now known: B\.Parts: .*object/]],
    [{ Title: 1 }, { Title: true }, [/other type: A\.Title: integer/, /other type: B\.Title: boolean/]],
  ]) {
    const { drift } = await both(A, B);
    for (const line of lines) assert.match(drift, line);
    assert.equal(
      drift.match(/^ {2}(new code|new field|now known|other type): /gm).length,
      lines.length,
      drift,
    );
  }
});

test('a number that is no code is counted, and in no result', async () => {
  const { record, drift, all } = await both({ Kind: 77_012 }, { Kind: 2 });
  assert.match(drift, /new code: A\.Kind: 18 values that are no code of the description/);
  const kept = JSON.stringify(record, (_, one) =>
    one instanceof Map || one instanceof Set ? [...one] : one,
  );
  assert.doesNotMatch(all + kept, /77_?012/);
  const large = await both({ Kind: 2 ** 40 }, { Kind: 5_000 });
  assert.match(large.drift, /A\.Kind: 18 values that are no code/);
  assert.doesNotMatch(large.drift, /B\.Kind/);
});

const row = { Name: '', Kind: 1, Title: '', Parts: null };
const enveloped = { IsError: false, TotalRecords: 1, ResponseData: [row] };
const page = { form: 'envelope', size: 'PageLength', answer: { items: { ref: 'Model' } } };

test('an envelope or a total that some answers do not have is found, whichever comes last', async () => {
  const { TotalRecords: _, ...untold } = enveloped;
  for (const odd of [1, REQUESTS]) {
    const drift = async (usual, other, read) =>
      (await checked((number) => (number === odd ? other : usual), read)).drift;
    assert.match(
      await drift(enveloped, [row], page),
      /comes without the envelope in 1 of 18 answers, and is/,
    );
    assert.match(await drift(enveloped, untold, page), /has no TotalRecords in 1 of 18 answers, although/);
    const wrapped = { IsError: false, ResponseData: row };
    assert.match(
      await drift(row, wrapped, {}),
      /comes in an envelope in 1 of 18 answers, and is described without/,
    );
    assert.doesNotMatch(await drift(enveloped, enveloped, page), /the answer: /);
  }
  const { drift } = await checked(() => [row], page);
  assert.match(drift, /comes without the envelope, and is described with one/);
});

test('the type of a page is that of the items which the client takes out of it', async () => {
  const typed = async (data) => {
    const read = { ...page, answer: { any: ['any', { items: 'any' }] } };
    const { types } = await checked(() => ({ ...enveloped, ResponseData: data }), read);
    return types.slice(types.indexOf('interface SiteAnswers')).replace(/\s+/g, ' ');
  };
  const item = /"content\.list": \{ \/\*\* integer \(18\) \*\/ ThingID\?: number; \};/;
  assert.match(await typed([{ ThingID: 1 }]), item);
  assert.match(await typed({ Rows: [{ ThingID: 1 }], Total: 1 }), item);
  assert.match(await typed({ ThingID: 1 }), item);
  assert.match(
    await typed({ Rows: [1], Others: [1] }),
    /"content\.list": \{ .*Rows\?: number\[\]; .*Others\?: number\[\]; \}/,
  );
  assert.match(await typed({ Rows: [], Total: 0 }), /"content\.list": unknown;/);
});
