// @ts-check

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { textFlag } from '../frame/command.mjs';
import { readConfig } from '../frame/config.mjs';
import { EXIT, Failure, wrongUse } from '../frame/failure.mjs';
import { readText } from '../frame/text-file.mjs';
import { lintText } from '../lint/engine.mjs';
import { formats } from '../lint/formats/index.mjs';
import { settingsOf } from '../lint/settings.mjs';
import { keep, newest, setAside } from './backup.mjs';
import { deliver, refuseChanged } from './deliver.mjs';
import { isPublished, rawWidgets, withHtml } from './page.mjs';
import { openSite } from './site.mjs';

/**
 * @typedef {import('../frame/command.mjs').Call} Call
 * @typedef {import('../frame/command.mjs').Result} Result
 *
 * @typedef {object} Job
 * @property {Call} call
 * @property {import('../frame/config.mjs').Config} config
 * @property {string} page
 * @property {string} widget
 */

/** The site writes ids as numbers, in some versions as GUIDs. */
const ID = /^(\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** @param {Call} call @returns {Promise<Result>} */
export async function run(call) {
  const { flags, words, terminal } = call;
  const page = idIn(flags, 'page');
  const widget = idIn(flags, 'widget');
  const job = { call, config: readConfig(terminal.cwd), page, widget };
  if (flags['undo']) {
    if (words.length > 0)
      throw wrongUse('--undo takes no file: it puts back what the last push has replaced.');
    return undo(job);
  }
  const [file] = words;
  if (!file) throw wrongUse('Which file? Write: axero-widget-sdk push widget.html --page 123 --widget 456');
  return push(job, file);
}

/** @param {import('../frame/command.mjs').Values} flags @param {string} name */
function idIn(flags, name) {
  const value = textFlag(flags, name);
  if (value === undefined) throw wrongUse(`Which ${name}? Pass --${name} with its id.`);
  if (!ID.test(value)) throw wrongUse(`--${name} ${value}: an id is a number.`);
  return value.toLowerCase();
}

/** @param {Job} job @param {string} file @returns {Promise<Result>} */
async function push(job, file) {
  const { call, config, page: id, widget } = job;
  const { terminal, flags } = call;
  const path = resolve(terminal.cwd, file);
  if (!existsSync(path)) throw wrongUse(`There is no file ${file}.`);
  const html = readText(path, file)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  if (html === '')
    throw new Failure(
      `${file} is empty, so nothing was sent: it would empty the widget. Remove the widget in the Page Builder instead.`,
      EXIT.unsafe,
    );
  refuseFindings(job, file, html);
  const site = await openSite(config, terminal, textFlag(flags, 'site'));
  const page = await site.page(id);
  const former = widgetIn(page.body, id, widget);
  const facts = { host: site.host, page: id, widget, published: isPublished(page.body) ?? null };
  if (former.html === html)
    return {
      data: { ...facts, changed: false },
      text: `Widget ${widget} of page ${id} holds this text already.`,
    };
  const changed = withHtml(page.body, widget, html);
  terminal.say(difference(former.html, html, id, widget, file));
  if (flags['dry-run'])
    return { data: { ...facts, changed: false, dryRun: true }, text: 'Nothing was sent (--dry-run).' };
  refusePublished(page.body, job);
  await agreed(job, `Replace widget ${widget} of page ${id} on ${site.host}?`);
  await refuseChanged(site, id, page.body);
  const backup = keep(config.folder, {
    ...{ host: site.host, page: id, widget, at: new Date().toISOString() },
    ...{ before: former.html, after: html, body: page.body },
  });
  const shown = relative(terminal.cwd, backup);
  terminal.say(`Backup: ${shown}`);
  const remarks = await deliver(site, {
    ...{ page: id, widget, before: page.body, after: changed, former: former.html, html },
    ...{ backup: shown, undo: undoing(job), unused: () => setAside(backup, 'unused') },
  });
  for (const remark of remarks) terminal.say(remark);
  return {
    data: { ...facts, changed: true, backup: shown, remarks },
    text: `Widget ${widget} of page ${id} on ${site.host} is replaced, and ${remarks.length === 0 ? 'was' : 'its text was'} read back as it was sent. Undo: ${undoing(job)}`,
  };
}

/** @param {Job} job @returns {Promise<Result>} */
async function undo(job) {
  const { call, config, page: id, widget } = job;
  const site = await openSite(config, call.terminal, textFlag(call.flags, 'site'));
  const { path, backup } = newest(config.folder, site.host, id, widget);
  const page = await site.page(id);
  const now = widgetIn(page.body, id, widget);
  const shown = relative(call.terminal.cwd, path);
  if (now.html === backup.before) {
    setAside(path, 'undone');
    return {
      data: { host: site.host, page: id, widget, changed: false, undone: true },
      text: `Widget ${widget} of page ${id} on ${site.host} has its former text already.`,
    };
  }
  if (now.html !== backup.after)
    throw new Failure(
      `Widget ${widget} of page ${id} was changed after the push, so it is left alone. The text before the push is in ${shown}, field "before".`,
      EXIT.unsafe,
    );
  const changed = withHtml(page.body, widget, backup.before);
  call.terminal.say(difference(now.html, backup.before, id, widget, 'the backup'));
  if (call.flags['dry-run'])
    return {
      data: { page: id, widget, changed: false, dryRun: true },
      text: 'Nothing was sent (--dry-run).',
    };
  refusePublished(page.body, job);
  await agreed(job, `Put back the former text of widget ${widget} of page ${id} on ${site.host}?`);
  await refuseChanged(site, id, page.body);
  const remarks = await deliver(site, {
    ...{ page: id, widget, before: page.body, after: changed, former: now.html, html: backup.before },
    ...{ backup: shown, undo: undoing(job), unused() {} },
  });
  setAside(path, 'undone');
  for (const remark of remarks) call.terminal.say(remark);
  return {
    data: { host: site.host, page: id, widget, changed: true, undone: true, remarks },
    text: `Widget ${widget} of page ${id} on ${site.host} has its former text again.`,
  };
}

/** @param {Job} job @param {string} file @param {string} html */
function refuseFindings({ call, config }, file, html) {
  const findings = lintText({ file, text: html, language: 'html', isPasted: true }, settingsOf(config, []));
  const serious = findings.filter(({ level }) => level !== 'suggestion');
  if (serious.length === 0) return;
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { level } of serious) counts[level] += 1;
  const result = { findings: serious, files: 1, fixed: 0, counts, texts: new Map([[file, html]]) };
  call.terminal.say(formats.pretty(result, call.terminal.hasColours));
  throw new Failure(
    `Nothing was sent: ${file} has findings. Correct them, or say why one does not apply: axero-disable-next-line rule: reason`,
  );
}

/** @param {any} body @param {string} page @param {string} widget */
function widgetIn(body, page, widget) {
  const all = rawWidgets(body);
  const found = all.find(({ id }) => id === widget);
  if (found) return found;
  const names = all.map(({ id, title }) => `${id}${title ? ` (${title})` : ''}`).join(', ');
  throw wrongUse(
    `Page ${page} has no Raw HTML widget ${widget}. ${names ? `It has: ${names}.` : 'It has none: add one in the Page Builder first.'}`,
  );
}

/** @param {any} body @param {Job} job */
function refusePublished(body, { call, page }) {
  const state = isPublished(body);
  if (state === false || call.flags['allow-published']) return;
  const given = body.StatusID;
  throw new Failure(
    state
      ? `Page ${page} is published: its readers see the change at once. Pass --allow-published if that is right, or try it on a draft first.`
      : `Page ${page} may be published: ${given === undefined ? 'it has no StatusID' : `its StatusID ${JSON.stringify(given)} is not that of a draft`}. Pass --allow-published if its readers may see the change at once.`,
    EXIT.unsafe,
  );
}

/** The command that takes a push back, with the flags that this one needed. @param {Job} job */
function undoing({ call: { flags }, page, widget }) {
  const site = textFlag(flags, 'site');
  return [
    `npx axero-widget-sdk push --undo --page ${page} --widget ${widget}`,
    ...(site === undefined ? [] : [`--site ${site}`]),
    ...(flags['allow-published'] ? ['--allow-published'] : []),
  ].join(' ');
}

/** @param {Job} job @param {string} question */
async function agreed({ call }, question) {
  if (call.flags['yes']) return;
  if (!(await call.terminal.confirm(question, '--yes'))) throw new Failure('Nothing was sent.', EXIT.unsafe);
}

/**
 * @param {string} before
 * @param {string} after
 * @param {string} page
 * @param {string} widget
 * @param {string} file
 */
function difference(before, after, page, widget, file) {
  return createTwoFilesPatch(`page ${page}, widget ${widget}`, file, `${before}\n`, `${after}\n`, '', '', {
    context: 2,
  })
    .split('\n')
    .slice(1)
    .join('\n')
    .trimEnd();
}
