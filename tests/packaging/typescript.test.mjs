// cspell:ignore Disply Titel sesionexpired
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { root } from '../../tools/lib/paths.mjs';
import { consumer, run } from './support/consumer.mjs';

const widget = `
import {
  type Axero, AxeroError, connect, EntityType, isAxeroError, type Open, type OperationName, type User, type UserProfile,
} from 'axero-widget-sdk';
import { connect as connectSlim } from 'axero-widget-sdk/slim';

export async function greeting(): Promise<string> {
  const axero: Axero = await connect({ virtualDirectory: '/intranet' });
  const same: Axero = await connectSlim({ wasm: new URL('https://site.example/axero.wasm') });
  const user = await axero.users.me({ LogView: true }, { timeout: 5_000, signal: AbortSignal.timeout(1_000) });
  const name: string | undefined = user.UserInfoDisplayName;
  axero.addEventListener('sessionexpired', (event) => event.preventDefault());
  const state: 'unknown' | 'live' | 'expired' | 'signing-in' = same.session.state;
  const free: unknown = await axero.request('GET', 'users/me', { query: { LogView: true } });
  return [name, state, free].join();
}

export function explain(caught: unknown): string {
  if (isAxeroError(caught, 'session-expired')) return caught.message;
  return caught instanceof AxeroError ? caught.kind : String(caught);
}

export async function mistakes(axero: Axero): Promise<void> {
  // @ts-expect-error the module is missing
  await connectSlim();
  // @ts-expect-error an argument of the wrong type
  await axero.users.me({ LogView: 'yes' });
  // @ts-expect-error an argument that the operation does not have
  await axero.users.me({ LogViews: true });
  // @ts-expect-error an operation that does not exist
  await axero.users.mine();
  // @ts-expect-error a field of another type
  const id: string | undefined = (await axero.users.me()).UserID;
  // @ts-expect-error an option that no call has
  await axero.users.me({ }, { token: id });
  // @ts-expect-error a kind of error that does not exist
  isAxeroError(undefined, 'expired');
  // @ts-expect-error an event that there is not
  axero.addEventListener('sesionexpired', () => {});
  const made: number = await axero.comments.create({ EntityType: 3, EntityID: 1, CommentText: 'x' });
  const me = await axero.users.me();
  // @ts-expect-error a misspelt field of a model that is well known
  me.UserInfoDisplyName;
  // @ts-expect-error the same in a list
  (await axero.content.list({ EntityType: EntityType.Article })).items[0]?.ContentTitel;
  const journey = await axero.journeys.get({ JourneyID: 1 });
  // @ts-expect-error an unknown answer has no fields until its type is named
  journey.Steps;
  // @ts-expect-error a name that no operation has
  const name: OperationName = 'users.mine';
  void name;
}

interface Journey {
  Steps: string[];
}

export async function answers(axero: Axero): Promise<unknown[]> {
  const journey = await axero.journeys.get<Journey>({ JourneyID: 1 });
  const steps: string[] = journey.Steps;
  const unknown: unknown = await axero.journeys.get({ JourneyID: 1 });
  const count: number = await axero.content.followers.getId({ EntityID: 1 });
  const other = await axero.content.followers.getId<{ FollowID: number }>({ EntityID: 1 });
  const follow: number = other.FollowID;
  const profile = await axero.content.get<UserProfile>({ ContentID: 101, ContentTypeID: EntityType.User });
  const department: string | undefined = profile.Department;
  for await (const row of axero.users.mentions.list.all<{ Text: string }>({ UserID: 1 })) steps.push(row.Text);
  const me = await axero.users.me();
  const id: number = me.UserID;
  const [centre, augmented]: [unknown, string | undefined] = [(me as Open<User>)['Cost centre'], me.CostCentre];
  const best = (await axero.recognition.topContributors.list())[0];
  const points: unknown = best?.['Points'];
  const event = (await axero.events.list()).items[0];
  const further: unknown = event?.['Colour'];
  const named: string | undefined = EntityType.nameOf(id);
  const operation: OperationName = 'users.me';
  return [unknown, count, follow, department, centre, augmented, points, further, named, operation];
}

declare module 'axero-widget-sdk' {
  interface User {
    CostCentre?: string;
  }
}
`;

const shared = {
  target: 'es2022',
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};
const projects = {
  bundler: { ...shared, module: 'esnext', moduleResolution: 'bundler' },
  nodenext: { ...shared, module: 'nodenext', moduleResolution: 'nodenext' },
};

const page = `
/// <reference types="axero-widget-sdk/script" />
AxeroWidgetSDK.connect().then((axero: AxeroWidgetSDK.Axero) => axero.users.me());
// @ts-expect-error a function that does not exist
AxeroWidgetSDK.disconnect();
`;

test('a script that uses the global name of the script tag has its types', { timeout: 120_000 }, () => {
  const folder = consumer('typescript-script', {
    'tsconfig.json': JSON.stringify({ compilerOptions: projects.bundler, files: ['page.ts'] }),
    'page.ts': page,
  });
  const [program, args] = nodeTool('typescript', 'tsc', ['-p', folder]);
  assert.equal(run(program, args), '');
});

/** The newest compiler, and the oldest that README names. */
const compilers = { newest: 'typescript', 'version 5.0': 'typescript50' };

for (const [name, compilerOptions] of Object.entries(projects))
  for (const [version, compiler] of Object.entries(compilers)) {
    test(`a strict project with the module resolution ${name} compiles with TypeScript, ${version}, and mistakes are found`, {
      timeout: 120_000,
    }, () => {
      const folder = consumer(`typescript-${name}-${compiler}`, {
        'tsconfig.json': JSON.stringify({ compilerOptions, files: ['widget.ts'] }),
        'widget.ts': widget,
      });
      const [program, args] = nodeTool(compiler, 'tsc', ['-p', folder]);
      assert.equal(run(program, args), '');
    });
  }

test('an editor shows the text of an operation at a paged call, and that of a code', {
  timeout: 120_000,
}, async () => {
  const text =
    "import { connect, EntityType } from 'axero-widget-sdk';\nconst axero = await connect();\naxero.content.list({ EntityType: EntityType.Article });\n";
  const folder = consumer('typescript-hover', { 'widget.ts': text });
  const file = join(folder, 'widget.ts');
  const ts = createRequire(import.meta.url)('typescript50');
  const options = ts.parseJsonConfigFileContent(
    { compilerOptions: projects.bundler, files: ['widget.ts'] },
    ts.sys,
    folder,
  ).options;
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    /** @param {string} name */
    getScriptSnapshot: (name) =>
      ts.sys.fileExists(name) && ts.ScriptSnapshot.fromString(ts.sys.readFile(name)),
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  /** @param {string} at */
  const shown = (at) =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(file, text.indexOf(at)).documentation);
  assert.match(shown('list('), /^List items\.\n[\s\S]*`GET \/api\/content\/list`/);
  assert.equal(shown('Article'), '3: article.');
});

test('no exported type has the name of a type of the browser', () => {
  const ts = createRequire(import.meta.url)('typescript50');
  const declared = (/** @type {string} */ text) =>
    [...text.matchAll(/^(?:export )?(?:declare )?(?:interface|type|var|class|const) (\w+)/gm)].map(
      ([, name]) => name,
    );
  const browser = new Set(
    declared(readFileSync(ts.getDefaultLibFilePath({}).replace('lib.d.ts', 'lib.dom.d.ts'), 'utf8')),
  );
  assert.ok(browser.has('Event') && browser.has('Comment') && browser.has('Notification'));
  const generated = join(root, 'js', 'generated');
  const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const own = files.flatMap((name) => declared(readFileSync(join(generated, name), 'utf8')));
  assert.ok(own.includes('AxeroEvent') && own.length > 400, `${own.length} names`);
  assert.deepEqual(
    own.filter((name) => browser.has(name ?? '')),
    [],
  );
});
