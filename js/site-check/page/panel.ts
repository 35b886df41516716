import { VERSION } from '../../client/version.ts';
import { copyFindings } from '../../diagnose/copies.ts';
import { pageFindings } from '../../diagnose/page.ts';
import { type Finding, unknown } from '../../diagnose/types.ts';
import { button, element } from '../../panel/view.ts';
import { pageFacts } from '../../runtime/page-facts.ts';
import type { Send } from '../answer.ts';
import { checkSite } from '../check.ts';
import { type Output, outputs } from '../outputs/report.ts';
import type { SitePlan } from '../plan.ts';
import type { SiteRecord } from '../record.ts';
import { STYLE } from './style.ts';

const MARK = 'data-axero-site-check';

const ABOUT = [
  'This sends reads only, as you, one after the other, for one to three minutes. It changes nothing on the site.',
  'It notes which fields the answers have and which kinds of values: no value, no name of a person, no text. Nothing leaves this browser; you see each result before you save it.',
];

/** Opens the panel in the corner of the page; a second call does nothing while it is open. */
export function openSiteCheck(plan: SitePlan): void {
  if (document.querySelector(`[${MARK}]`)) return;
  const host = element('div', { [MARK]: '', lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const status = element('p', { role: 'status' });
  const bar = element('progress', { 'aria-label': 'Progress', max: '1', value: '0', hidden: '' });
  const results = element('div', {});
  let running: AbortController | undefined;

  const start = button('Start', () => {
    if (running) running.abort();
    else void run();
  });
  const close = button('Close', () => {
    running?.abort();
    host.remove();
  });

  const run = async () => {
    running = new AbortController();
    const virtualDirectory = ownFolder();
    start.textContent = 'Stop';
    bar.hidden = false;
    results.replaceChildren();
    const record = await checkSite({
      ...{ plan, signal: running.signal, page: ownPath(virtualDirectory) },
      send: sender(virtualDirectory, 'same-origin'),
      sendAsNobody: sender(virtualDirectory, 'omit'),
      onProgress({ done, total, operation }) {
        bar.max = total;
        bar.value = done;
        status.textContent = `${done} of ${total}: ${operation}`;
      },
    });
    running = undefined;
    start.textContent = 'Start again';
    bar.hidden = true;
    status.textContent = summary(record);
    const found = outputs(plan, record, { virtualDirectory, findings: ofPage() });
    results.replaceChildren(...found.map((output, at) => view(output, at === 0, status)));
  };

  host.addEventListener('keydown', (event) => {
    // Keys in the panel are not those of the page.
    event.stopPropagation();
    if (event.key === 'Escape') close.click();
  });
  root.append(
    element(
      'section',
      { 'aria-labelledby': 'title', tabindex: '0' },
      element('header', {}, element('h2', { id: 'title' }, `Site check, axero-widget-sdk ${VERSION}`), close),
      ...ABOUT.map((text) => element('p', {}, text)),
      ...[start, status, bar, results],
    ),
  );
  document.body.append(host);
}

/** The virtual directory, if it is a path: any other text could turn the address into one of another host. */
function ownFolder(): string {
  const { virtualDirectory } = pageFacts();
  return /^(\/[\w.%-]+)*$/.test(virtualDirectory) ? virtualDirectory : '';
}

function sender(virtualDirectory: string, credentials: RequestCredentials): Send {
  return (path, signal) =>
    fetch(`${location.origin}${virtualDirectory}${path}`, {
      ...{ credentials, signal, redirect: 'manual', cache: 'no-store' },
      headers: { accept: 'application/json' },
    });
}

/** The address of this page below the virtual directory. */
function ownPath(virtualDirectory: string): string {
  const { pathname, search } = location;
  return pathname.startsWith(virtualDirectory) ? pathname.slice(virtualDirectory.length) + search : '/';
}

function ofPage(): Finding[] {
  return [copyFindings, pageFindings].flatMap((find) => {
    try {
      return find();
    } catch {
      return [unknown('page', 'A part of the page could not be looked at.')];
    }
  });
}

function summary({ stopped, reads }: SiteRecord): string {
  const recorded = reads.filter(({ state }) => state === 'recorded').length;
  return `${stopped || 'Done.'} ${recorded} of ${reads.length} reads have a recorded answer.`;
}

/** One result: its whole text first, then what can be done with it. */
function view({ name, title, type, text }: Output, isOpen: boolean, status: HTMLElement): HTMLElement {
  const shown = element('pre', { tabindex: '0', 'aria-label': title }, text);
  const save = button('Save as a file', () => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    element('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    status.textContent = `${name} was given to the browser to save.`;
  });
  const copy = button('Copy', () => {
    navigator.clipboard?.writeText(text).then(
      () => {
        status.textContent = `${name} is on the clipboard.`;
      },
      () => {
        getSelection()?.selectAllChildren(shown);
        status.textContent = 'The browser does not allow to copy: the text is selected.';
      },
    );
  });
  return element(
    'details',
    isOpen ? { open: '' } : {},
    element('summary', {}, `${title} (${name})`),
    ...[shown, save, copy],
  );
}
