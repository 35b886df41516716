import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeTool } from '../../tools/lib/node-tool.mjs';
import { consumer, run } from '../packaging/support/consumer.mjs';
import { toolFile } from './support/tools.mjs';

const widget = `
import { type Axero, connect, EntityType, isAxeroError } from 'axero-widget-sdk';
import { parseDate } from 'axero-widget-sdk';
import { htmlText } from 'axero-widget-sdk/html';
import { formatDate } from 'axero-widget-sdk/dates';
import { createSandbox } from 'axero-widget-sdk/testing';
import { texts } from 'axero-widget-sdk/texts/de';

export async function titles(): Promise<string[]> {
  const axero: Axero = await connect({ texts });
  const news = await axero.content.list({ EntityType: EntityType.Article });
  return news.items.map(({ ContentTitle }) => htmlText(ContentTitle ?? ''));
}
export const sentence = (caught: unknown): string => (isAxeroError(caught) ? caught.message : String(caught));
export { createSandbox, formatDate, parseDate };
// using
// @ts-expect-error a name that no entry has
import { noSuchName } from 'axero-widget-sdk';
void noSuchName;
`;

/** The syntax is newer than TypeScript 5.0. */
const using = `
export async function tested(): Promise<void> {
  await using sandbox = await createSandbox({ signedInAs: 'maya' });
  sandbox.install();
}`;

const shared = { target: 'es2022', strict: true, noEmit: true, skipLibCheck: false, types: [] };
const lib = ['es2023', 'dom', 'dom.iterable'];
const resolutions = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};
const compilers = {
  '5.0': () => nodeTool('typescript50', 'tsc', []),
  5.9: () => [process.execPath, [toolFile('typescript', join('bin', 'tsc'))]],
  7: () => nodeTool('typescript', 'tsc', []),
};

for (const [version, compiler] of Object.entries(compilers))
  for (const [resolution, options] of Object.entries(resolutions))
    test(`TypeScript ${version}, ${resolution}: a strict widget compiles with all declarations checked`, {
      timeout: 180_000,
    }, () => {
      const compilerOptions = { ...shared, lib, ...options };
      const folder = consumer('types', {
        'tsconfig.json': JSON.stringify({ compilerOptions, files: ['widget.ts'] }),
        'widget.ts': version === '5.0' ? widget : widget.replace('// using', using),
      });
      const [program, args] = compiler();
      assert.equal(run(program, [...args, '-p', folder]), '');
    });
