// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { EXIT, Failure } from '../frame/failure.mjs';
import { canonical, changedFields, isPublished, rawWidgets } from './page.mjs';
import { Uncertain } from './site.mjs';

/**
 * @typedef {import('./site.mjs').Site} Site
 *
 * A text on its way into a widget.
 * @typedef {object} Delivery
 * @property {string} page
 * @property {string} widget
 * @property {any} before the page as it was read first
 * @property {any} after the page to be stored
 * @property {string} former the markup of the widget in `before`
 * @property {string} html the markup of the widget in `after`
 * @property {string} backup path of the backup
 * @property {string} undo the command that puts the former markup back
 * @property {() => void} unused called if nothing was stored, and nothing can be stored later
 */

/** The waits before further tries to read the page, in ms. */
const waits = [1_000, 2_000];

/**
 * Refuses to go on if the page is no longer as it was read first.
 * @param {Site} site
 * @param {string} id
 * @param {any} before
 */
export async function refuseChanged(site, id, before) {
  const again = await site.page(id);
  if (canonical(again.body) !== canonical(before))
    throw new Failure(
      `Page ${id} was changed while this command ran, so nothing was sent. Run it again.`,
      EXIT.unsafe,
    );
}

/**
 * Saves the page and reads it back. Whether the text was stored is decided by what is read, because a site may store it and lose the answer.
 * @param {Site} site
 * @param {Delivery} delivery
 * @returns {Promise<string[]>} remarks about what was not as expected
 */
export async function deliver(site, delivery) {
  const { page: id, widget, html, former } = delivery;
  const refusal = await failureOf(site.save(id, delivery.after));
  const stored = await readBack(site, delivery, refusal);
  const found = rawWidgets(stored).find((one) => one.id === widget)?.html;
  if (found === former) throw notStored(site, delivery, refusal);
  if (found !== html) throw storedOtherwise(delivery, found, refusal);
  refuseDamage(delivery, stored);
  return [
    ...(refusal ? [`${refusal.message} The text was stored all the same.`] : []),
    ...otherChanges(delivery, stored),
  ];
}

/** @param {Promise<void>} work @returns {Promise<Failure | undefined>} */
async function failureOf(work) {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/**
 * @param {Site} site
 * @param {Delivery} delivery
 * @param {Failure} [refusal] of the save
 */
async function readBack(site, { page: id, widget, backup, undo }, refusal) {
  for (let tries = 0; ; tries += 1)
    try {
      return (await site.page(id)).body;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const wait = waits[tries];
      if (wait !== undefined && error.exitCode !== EXIT.denied) {
        await pause(wait);
        continue;
      }
      throw new Failure(
        [
          ...(refusal ? [refusal.message] : []),
          `The page cannot be read back: ${error.message}`,
          `It is unknown whether widget ${widget} of page ${id} is replaced. When the site answers again, --dry-run shows what it holds.`,
          wayBack(backup, undo),
        ].join(' '),
        (refusal ?? error).exitCode,
      );
    }
}

/**
 * @param {Site} site
 * @param {Delivery} delivery
 * @param {Failure} [refusal]
 */
function notStored({ host }, { widget, backup, undo, unused }, refusal) {
  if (refusal instanceof Uncertain)
    return new Failure(
      `${refusal.message} Widget ${widget} holds the same text as before so far. The site may store the other one later. ${wayBack(backup, undo)}`,
    );
  unused();
  const reason = refusal?.message ?? `${host} has answered as if it had stored the text.`;
  return new Failure(
    `${reason} Nothing was changed: read back, widget ${widget} holds the same text as before.`,
    refusal?.exitCode,
  );
}

/**
 * @param {Delivery} delivery
 * @param {string | undefined} found
 * @param {Failure} [refusal]
 */
function storedOtherwise({ html, backup, undo }, found, refusal) {
  const difference = found === undefined ? ': the widget is gone' : `: ${firstDifference(html, found)}`;
  return new Failure(
    `${refusal ? `${refusal.message} ` : ''}The site has stored another text than was sent${difference}. ${wayBack(backup, undo)}`,
  );
}

/** @param {Delivery} delivery @param {any} stored */
function refuseDamage({ widget, before, backup }, stored) {
  const others = rawWidgets(stored).filter((one) => one.id !== widget);
  const damaged = rawWidgets(before).find(
    (one) => one.id !== widget && others.find((other) => other.id === one.id)?.html !== one.html,
  );
  if (damaged)
    throw new Failure(
      `Widget ${widget} is replaced, but the site has changed widget ${damaged.id} of the page too when it stored it. The whole page as it was is in the backup ${backup}, field "body".`,
    );
}

/** @param {Delivery} delivery @param {any} stored */
function otherChanges({ page: id, before, after, backup }, stored) {
  const names = changedFields(after, stored);
  if (names.length === 0) return [];
  /** @param {any} value */
  const shown = (value) => {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 60)} ...` : text;
  };
  const changes = names.map((name) =>
    typeof after[name] === 'object' && after[name] !== null
      ? name
      : `${name} from ${shown(after[name])} to ${shown(stored[name])}`,
  );
  const isNewlySeen = isPublished(stored) === true && isPublished(before) === false;
  return [
    `When it stored the text, the site has also changed the page: ${changes.join(', ')}. The page as it was is in the backup ${backup}, field "body".`,
    ...(isNewlySeen
      ? [`Page ${id} is published now: its readers see it, and the undo needs --allow-published.`]
      : []),
  ];
}

/** @param {string} backup @param {string} undo */
function wayBack(backup, undo) {
  return `The former page is in the backup ${backup}. Put the former text back: ${undo}`;
}

/** @param {string} sent @param {string} stored */
function firstDifference(sent, stored) {
  let at = 0;
  while (at < sent.length && sent[at] === stored[at]) at += 1;
  const line = sent.slice(0, at).split('\n').length;
  const shown = (/** @type {string} */ text) => JSON.stringify(text.slice(Math.max(0, at - 10), at + 20));
  return `line ${line} was sent as ${shown(sent)} and stored as ${shown(stored)}`;
}
