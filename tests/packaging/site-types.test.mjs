import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { changed, check, site } from '../node/support/site-check.mjs';
import { consumer, run } from './support/consumer.mjs';

const widget = `
import { connect, type User, type SiteAnswers } from 'axero-widget-sdk';

export async function widget(): Promise<unknown[]> {
  const axero = await connect();
  const me: User = await axero.users.me();
  const centre: string | undefined = me.CostCentre;
  // @ts-expect-error the site sends a text
  const wrong: number | undefined = me.CostCentre;
  // @ts-expect-error a misspelt field of the site
  me.CostCenter;
  const points: number | undefined = (await axero.recognition.users.getInsights({ UserID: 1 })).TotalPoints;
  const row = (await axero.users.statistics.list({ UserID: 1 })).items[0];
  const count: number | undefined = row?.Count;
  for await (const one of axero.users.statistics.list.all({ UserID: 1 })) one.Activity?.toFixed();
  const watched = axero.recognition.users.getInsights.watch({ UserID: 1 }).state.data?.UserID;
  const own = await axero.recognition.users.getInsights<{ Mine: string }>({ UserID: 1 });
  const mine: string = own.Mine;
  const further: unknown = (await axero.journeys.get({ JourneyID: 1 }));
  const answer: SiteAnswers['spaces.getUrl'] = 'x';
  return [centre, wrong, points, count, watched, mine, further, answer];
}
`;

const compilerOptions = {
  ...{ target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, types: [] },
  ...{ lib: ['es2023', 'dom', 'dom.iterable'], module: 'nodenext', moduleResolution: 'nodenext' },
};

test('a project that has the types of its site sees its fields and answers, in the oldest compiler too', {
  timeout: 240_000,
}, async () => {
  const { send, close } = await site();
  const { texts } = await check(
    changed(send, (path, value) =>
      path === '/users/me' ? { ...value, CostCentre: 'x', __proto__2: 1 } : value,
    ),
  );
  await close();
  const types = texts['.d.ts'];
  assert.match(types, /CostCentre\?: string;/);
  for (const compiler of ['typescript', 'typescript50']) {
    const folder = consumer(`site-types-${compiler}`, {
      'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
      'src/widget.ts': widget,
      'src/axero-site.d.ts': types,
    });
    const [program, args] = nodeTool(compiler, 'tsc', ['-p', folder]);
    assert.equal(run(program, args), '', compiler);
  }
});

test('without the types of a site the answers that nobody knows stay unknown', { timeout: 120_000 }, () => {
  const folder = consumer('no-site-types', {
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['widget.ts'] }),
    'widget.ts': `
import { connect } from 'axero-widget-sdk';
const axero = await connect();
// @ts-expect-error nothing is known of this answer
(await axero.recognition.users.getInsights({ UserID: 1 })).TotalPoints;
// @ts-expect-error nor of this row
(await axero.users.statistics.list({ UserID: 1 })).items[0]?.Count;
`,
  });
  const [program, args] = nodeTool('typescript', 'tsc', ['-p', folder]);
  assert.equal(run(program, args), '');
});
