import type { Axero } from '../client/client.ts';
import type { ErrorEvent } from '../client/hooks.ts';
import type { SessionEvents } from '../session/types.ts';
import { CallRecord, type Failure } from './record.ts';
import { STYLE } from './style.ts';
import { button, element, Table } from './view.ts';

/** A panel that is open. */
export interface Panel {
  /** Removes it from the page, and what it has remembered. */
  close(): void;
}

const SESSION_EVENTS: readonly (keyof SessionEvents)[] = ['sessionexpired', 'signedin', 'userchanged'];

/** The words for the states of a session. */
const SESSION: Record<string, string> = {
  unknown: 'not known yet: no call has been answered',
  live: 'signed in',
  expired: 'expired',
  'signing-in': 'signing in',
};

const clock = (date: Date) => date.toLocaleTimeString('en-US', { hour12: false });

/** One panel for a page; a second call gives the first again. */
const OPEN = Symbol.for('axero-widget-sdk.panel');

/** Puts a text on the clipboard; where the browser refuses that, selects it for the user to copy. */
async function copy(text: string, place: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'The report is on the clipboard.';
  } catch {
    place.textContent = text;
    place.hidden = false;
    getSelection()?.selectAllChildren(place);
    return 'The browser does not allow to copy: the report stands below.';
  }
}

/** Gives the panel its rules. Browsers without constructed sheets take an element, where the policy of the page allows one. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, STYLE));
  }
}

/**
 * Opens a small panel in the corner of the page, for the author of a widget: the session, what is under way, the calls of each widget, the newest
 * calls, and the newest errors with a report to copy. It sees the calls from now on. Escape or its button closes it.
 */
export function openPanel(axero: Axero): Panel {
  const page = globalThis as { [OPEN]?: Panel & { isOpen(): boolean } };
  // A page that swaps its content may have removed the panel.
  if (page[OPEN]?.isOpen()) return page[OPEN];
  page[OPEN]?.close();
  const host = element('div', { 'data-axero-panel': '', lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  dress(root);

  const session = element('p', {});
  const totals = element('p', {});
  const widgets = new Table('Calls of each widget', [
    'Widget',
    'Sent',
    'Cache',
    'Joined',
    'Retried',
    'Failed',
  ]);
  const calls = new Table('Newest calls', ['Call', 'Widget', 'Way', 'Status', 'ms']);
  const errors = element('ul', { 'aria-label': 'Newest errors' });
  const noErrors = element('p', { class: 'dim' }, 'None since the panel was opened.');
  const status = element('p', { role: 'status', class: 'dim' });
  const report = element('pre', { tabindex: '0', hidden: '' });
  const shown = new Map<number, HTMLElement>();

  const itemOf = ({ at, event, error }: Failure): HTMLElement =>
    element(
      'li',
      {},
      element(
        'div',
        {},
        element('strong', {}, `${event.operation}: ${error.kind}`),
        element('div', {}, error.message),
        element(
          'div',
          { class: 'dim' },
          `${clock(at)}, ${event.widget}, ${event.method}, ${Math.round(event.ms)} ms`,
        ),
      ),
      button('Copy report', () => {
        void copy(error.supportReport(), report).then((said) => {
          status.textContent = said;
        });
      }),
    );

  const showErrors = () => {
    noErrors.hidden = record.failures.length > 0;
    const kept = new Set(record.failures.map(({ number }) => number));
    for (const [number, item] of shown)
      if (!kept.has(number)) {
        item.remove();
        shown.delete(number);
      }
    // Only what is new is made: a button that has the focus must stay.
    for (const failure of [...record.failures].reverse()) {
      if (shown.has(failure.number)) continue;
      const item = itemOf(failure);
      shown.set(failure.number, item);
      errors.prepend(item);
    }
  };

  const draw = () => {
    const { state } = axero.session;
    session.textContent = `Session: ${SESSION[state] ?? state}.`;
    session.className = state === 'expired' ? 'alarm' : '';
    const stats = Object.entries(axero.requests());
    const sum = (key: 'sent' | 'cached' | 'joined') => stats.reduce((all, [, one]) => all + one[key], 0);
    const saved = sum('cached') + sum('joined');
    totals.textContent = `Under way: ${record.underWay.size}. Sent: ${sum('sent')}; ${saved} calls needed no request (${sum('cached')} from the cache, ${sum('joined')} joined).`;
    widgets.show(
      stats.map(([name, { sent, cached, joined, retried, failed }]) => [
        name,
        ...[sent, cached, joined, retried, failed].map(String),
      ]),
    );
    calls.show(
      record.calls.map((call) => {
        const code = call.status ?? (call as Partial<ErrorEvent>).error?.status;
        const { operation, widget, via, ms } = call;
        return [operation, widget, via, code ? String(code) : '-', String(Math.round(ms))];
      }),
      (row) => 'error' in (record.calls[row] as object),
    );
    showErrors();
  };

  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      if (host.isConnected) draw();
    });
  };

  const record = new CallRecord(axero, plan);
  const ends = SESSION_EVENTS.map((type) => axero.session.on(type, plan));
  const close = () => {
    record.stop();
    for (const end of ends) end();
    host.remove();
    delete page[OPEN];
  };
  host.addEventListener('keydown', (event) => {
    // Keys in the panel are not those of the page.
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  root.append(
    element(
      'section',
      { 'aria-labelledby': 'title', tabindex: '0' },
      element(
        'header',
        {},
        element('h2', { id: 'title' }, `axero-widget-sdk ${axero.version}`),
        button('Close', close),
      ),
      session,
      totals,
      element('h3', {}, 'Widgets'),
      widgets.node,
      element('h3', {}, 'Newest calls'),
      calls.node,
      element('h3', {}, 'Newest errors'),
      noErrors,
      errors,
      status,
      report,
    ),
  );
  document.body.append(host);
  draw();
  page[OPEN] = Object.freeze({ close, isOpen: () => host.isConnected });
  return page[OPEN];
}
