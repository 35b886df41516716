import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { consumer, run } from './support/consumer.mjs';

const widget = `
import { type Axero, AxeroError, connect, isAxeroError } from 'axero-widget-sdk';
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

for (const [name, compilerOptions] of Object.entries(projects)) {
  test(`a strict TypeScript project with the module resolution ${name} compiles, and mistakes are found`, {
    timeout: 120_000,
  }, () => {
    const folder = consumer(`typescript-${name}`, {
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['widget.ts'] }),
      'widget.ts': widget,
    });
    const [program, args] = nodeTool('typescript', 'tsc', ['-p', folder]);
    assert.equal(run(program, args), '');
  });
}
