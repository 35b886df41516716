import { VERSION } from '../../client/version.ts';
import type { Finding } from '../../diagnose/types.ts';
import { type Difference, differences, type ReadDifferences } from '../compare.ts';
import type { SitePlan } from '../plan.ts';
import type { ReadRecord, SiteRecord } from '../record.ts';
import { declarations } from './declarations.ts';
import { health } from './health.ts';
import { overlay } from './overlay.ts';

/** A file that a check can give. */
export interface Output {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly text: string;
}

const MARKS = { ok: 'ok     ', problem: 'PROBLEM', unknown: 'unknown' } as const;

/** Writes the four results of a check. They hold names of fields and kinds of values, and none of the values. */
export function outputs(
  plan: SitePlan,
  record: SiteRecord,
  { virtualDirectory = '', findings = [] }: { virtualDirectory?: string; findings?: readonly Finding[] } = {},
): Output[] {
  const drift = differences(plan, record);
  const all = drift.flatMap((one) => one.differences);
  const found = [...health(record, virtualDirectory), ...findings];
  const text = (name: string, title: string, body: string, type = 'text/plain') => ({
    name,
    title,
    type,
    text: body,
  });
  return [
    text('axero-site-health.txt', 'Health report', healthText(record, found)),
    text('axero-site-drift.txt', 'Differences from the description', driftText(plan, record, drift)),
    text('axero-site.d.ts', 'Types for your project', declarations(plan, record, all)),
    text(
      'axero-site.overlay.json',
      'Overlay of the description',
      overlay(plan, record, all),
      'application/json',
    ),
  ];
}

function healthText({ startedAt }: SiteRecord, findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ check, status, sentence, actor }) =>
      `${MARKS[status]} ${check}: ${sentence}${actor ? ` [${actor}]` : ''}`,
  );
  return [
    `Health of the site, axero-widget-sdk ${VERSION}, ${startedAt.toISOString()}`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** The kinds of differences that an author wants to see line by line. */
const LISTED: readonly Difference['kind'][] = [
  ...(['other type', 'missing', 'null', 'new code', 'new field'] as const),
  ...(['now known', 'keyed by values', 'cut'] as const),
];

function driftText(plan: SitePlan, record: SiteRecord, drift: readonly ReadDifferences[]): string {
  const by = (state: ReadRecord['state']) => record.reads.filter((one) => one.state === state);
  const count = drift.filter(({ differences: all }) => all.length > 0).length;
  const head = [
    `Differences between the site and the description, axero-widget-sdk ${VERSION}, ${record.startedAt.toISOString()}`,
    `Reads: ${record.reads.length}. Recorded: ${by('recorded').length}. Without data: ${by('empty').length}. Refused: ${by('refused').length}. Not asked: ${by('not asked').length}.`,
    `Reads with differences: ${count}.`,
    ...(record.stopped ? [record.stopped] : []),
  ];
  const parts = drift.flatMap(({ id, differences: all }) =>
    all.length === 0 ? [] : ['', id, ...lines(all)],
  );
  const silent = (['empty', 'refused', 'not asked'] as const).flatMap((state) =>
    by(state).map(({ read, reason }) => `  ${read.id}: ${reason}`),
  );
  const out = plan.leftOut.map(({ id, reason }) => `  ${id}: ${reason}`);
  return [
    ...[...head, ...parts, '', 'Reads without a recorded shape'],
    ...[...silent, '', 'Reads that are never sent', ...out, ''],
  ].join('\n');
}

function lines(all: readonly Difference[]): string[] {
  const listed = LISTED.flatMap((kind) => grouped(all.filter((one) => one.kind === kind))).map(
    ([{ kind, place, sentence }, others]) =>
      `  ${kind}: ${place}: ${sentence}${others > 0 ? ` (the same in ${others === 1 ? 'another place' : `${others} other places`})` : ''}`,
  );
  const never = grouped(all.filter(({ kind }) => kind === 'never seen')).map(([{ place }]) => place);
  return never.length > 0 ? [...listed, `  never seen: ${never.join(', ')}`] : listed;
}

/** A model can be in an answer at many places, or inside itself: what is the same of a field is listed once, with the number of further places. */
function grouped(all: readonly Difference[]): [Difference, others: number][] {
  const groups = new Map<string, [Difference, number]>();
  for (const one of all) {
    const key = `${one.model ? `${one.model} ${one.field}` : one.place} ${[...one.says].sort().join()}`;
    const group = groups.get(key);
    if (group) group[1] += 1;
    else groups.set(key, [one, 0]);
  }
  return [...groups.values()];
}
