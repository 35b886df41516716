// @ts-check
import { jsonIn, refuseInexactNumbers } from './json.mjs';

/**
 * A Raw HTML widget of a page.
 * @typedef {{ id: string, title: string, html: string }} RawWidget
 */

/** The places of a page where its widgets can be; some versions keep the tree as JSON in a text. */
const trees = ['Widgets', 'SavedWidgets', 'WidgetsFlattened', 'widgetLayoutString'];
const published = 1;
/** Waiting for approval, and draft. */
const unseen = [0, 2];

/**
 * Returns whether readers see the page; nothing if its state is not known.
 * @param {any} page
 * @returns {boolean | undefined}
 */
export function isPublished({ StatusID: given }) {
  const status = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  if (status === published) return true;
  return unseen.includes(status) ? false : undefined;
}

/**
 * The Raw HTML widgets of a page, each once.
 * @param {any} page
 * @returns {RawWidget[]}
 */
export function rawWidgets(page) {
  /** @type {Map<string, RawWidget>} */
  const found = new Map();
  changeWidgets(page, (widget, html) => {
    const id = idOf(widget);
    if (!found.has(id)) found.set(id, { id, title: String(widget.WidgetTitle ?? ''), html });
    return html;
  });
  return [...found.values()];
}

/** The id of a widget as this program writes it: a GUID is the same in capitals. @param {any} widget */
function idOf(widget) {
  return String(widget.WidgetID).toLowerCase();
}

/**
 * A copy of the page in which one widget has other markup, wherever the page holds it.
 * @param {any} page
 * @param {string} id
 * @param {string} html
 */
export function withHtml(page, id, html) {
  return changeWidgets(page, (widget, former) => (idOf(widget) === id ? html : former));
}

/**
 * @param {any} page
 * @param {(widget: any, html: string) => string} change
 * @returns {any}
 */
function changeWidgets(page, change) {
  const copy = { ...page };
  for (const name of trees) {
    if (Array.isArray(page[name]))
      copy[name] = page[name].map((/** @type {any} */ one) => changeWidget(one, change));
    else if (typeof page[name] === 'string')
      copy[name] = inText(page[name], (value) => changeAny(value, change));
  }
  return copy;
}

/** @param {any} value @param {(widget: any, html: string) => string} change @returns {any} */
function changeAny(value, change) {
  if (Array.isArray(value)) return value.map((one) => changeAny(one, change));
  if (value === null || typeof value !== 'object') return value;
  if (value.WidgetID !== undefined) return changeWidget(value, change);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changeAny(inner, change)]));
}

/** @param {any} widget @param {(widget: any, html: string) => string} change @returns {any} */
function changeWidget(widget, change) {
  if (widget === null || typeof widget !== 'object') return widget;
  const copy = { ...widget };
  if (Array.isArray(widget.ChildWidgets))
    copy.ChildWidgets = widget.ChildWidgets.map((/** @type {any} */ one) => changeWidget(one, change));
  const properties = widget.WidgetProperties;
  /** @param {any} given */
  const changed = (given) =>
    typeof given?.RawHtml === 'string' ? { ...given, RawHtml: change(widget, given.RawHtml) } : given;
  if (typeof properties === 'string') copy.WidgetProperties = inText(properties, changed);
  else if (properties && typeof properties === 'object') copy.WidgetProperties = changed(properties);
  return copy;
}

/**
 * Changes what is JSON inside a text. The text stays as it is, to the byte, if nothing changes; if something does, all of it is written again.
 * @param {string} text
 * @param {(value: any) => any} change
 */
function inText(text, change) {
  const value = jsonIn(text);
  if (value === undefined) return text;
  const before = JSON.stringify(value);
  const after = JSON.stringify(change(value));
  if (after === before) return text;
  refuseInexactNumbers(text);
  return after;
}

/** Fields that a site writes itself at each save, such as DateUpdated. */
const writtenBySite = /updat|modif|version|revision|etag|timestamp|lastchange|lastedit/i;

/**
 * The names of the fields that a site has stored otherwise than they were sent.
 * @param {any} sent
 * @param {any} stored
 * @returns {string[]}
 */
export function changedFields(sent, stored) {
  return Object.keys(sent).filter(
    (name) =>
      !writtenBySite.test(name) && canonical(compared(sent[name])) !== canonical(compared(stored[name])),
  );
}

/** A value without what each save changes, and with the JSON in its texts as values: a site may write that with other spacing. @param {any} value @returns {any} */
function compared(value) {
  if (Array.isArray(value)) return value.map(compared);
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? jsonIn(value) : undefined;
    return inner === undefined ? value : compared(inner);
  }
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([name]) => !writtenBySite.test(name));
  return Object.fromEntries(fields.map(([name, inner]) => [name, compared(inner)]));
}

/**
 * A text that is equal for equal pages, whatever the order of their fields.
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}
