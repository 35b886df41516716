import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createSandbox } from '../../../dist/testing.js';
import { planOf } from '../../../tools/build/site-check-plan.mjs';
import { root } from '../../../tools/lib/paths.mjs';
import { bundled } from './bundle.mjs';

/** The part of the description that the check knows. */
export const plan = planOf(parse(readFileSync(join(root, 'dist', 'axero-openapi.yaml'), 'utf8')));

export const core = await bundled(
  ['check', 'compare', 'kinds', 'outputs/report', 'shape']
    .map((name) => `export * from './site-check/${name}.ts';`)
    .join(' '),
);

/** Checks a site that a function answers, without pauses, and gives the record and the texts by their file names. */
export async function check(send, options = {}) {
  const record = await core.checkSite({ plan, send, pause: 0, ...options });
  const outputs = core.outputs(plan, record, { virtualDirectory: options.virtualDirectory ?? '' });
  const texts = Object.fromEntries(outputs.map(({ name, text }) => [name.replace('axero-site', ''), text]));
  const by = Object.fromEntries(record.reads.map((one) => [one.read.id, one]));
  return { record, by, texts, all: outputs.map(({ text }) => text).join('\n') };
}

/** A sandbox and a function that asks it. */
export async function site(options = {}) {
  const sandbox = await createSandbox({ signedInAs: 'admin', unknownShapes: 'invent', ...options });
  const base = `${sandbox.origin}${sandbox.virtualDirectory}`;
  const headers = { accept: 'application/json' };
  const send = (path, signal) => sandbox.fetch(`${base}${path}`, { signal, redirect: 'manual', headers });
  return { sandbox, send, close: () => sandbox.dispose() };
}

/** Asks the site and lets a function change the JSON of each answer, by the path without its query. */
export function changed(send, change) {
  return async (path, signal) => {
    const response = await send(path, signal);
    const text = await response.text();
    const headers = new Headers(response.headers);
    const value = /json/.test(headers.get('content-type') ?? '') && text ? JSON.parse(text) : undefined;
    const body = value === undefined ? text : change(path.split('?')[0].replace('/api', ''), value, headers);
    headers.delete('content-length');
    const sent = body instanceof Response ? body : undefined;
    return (
      sent ??
      new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status: response.status,
        headers,
      })
    );
  };
}
