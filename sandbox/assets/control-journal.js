import { byId, call, emptyRow, make, row } from './control-api.js';

const SHOWN = 200;
const form = byId('journal-filter');

function query() {
  const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
  return wanted.length ? `?${new URLSearchParams(wanted)}` : '';
}

const counted = (counts) =>
  Object.entries(counts)
    .map(([name, count]) => `${name || 'nobody'} ${count}`)
    .join(', ');

function showSummary({ requests, users, statuses, faults, writes, repeatedWrites }) {
  const facts = [
    ['Requests', String(requests)],
    ['People', counted(users)],
    ['Statuses', counted(statuses)],
    ['Faults', counted(faults)],
    ['Writes', `${writes.received} received, ${writes.written} written`],
  ];
  const fact = ([name, text]) => make('li', [make('strong', name), ` ${text || 'none'}`]);
  byId('summary').replaceChildren(...facts.map(fact));
  const repeated = ({ method, path, user, received, written, entries }) => {
    const twice = written > 1;
    const verdict = twice ? `written ${written} times` : written ? 'written once' : 'never written';
    const text = [
      make('code', `${method} ${path}`),
      ` by ${user ?? 'nobody'} came ${received} times and was `,
      make('strong', verdict),
    ];
    return make('li', [...text, ` (${entries.map((entry) => `#${entry}`).join(', ')})`], twice ? 'bad' : '');
  };
  byId('repeated').replaceChildren(...repeatedWrites.map(repeated));
}

function line(entry) {
  const write = entry.written === undefined ? '' : entry.written ? 'written' : 'not written';
  const again = entry.repeatOf ? make('span', `again #${entry.repeatOf}`, 'badge') : '';
  const path = make('code', `${entry.method} ${entry.path}${entry.query ? `?${entry.query}` : ''}`);
  const fault = [entry.fault, entry.waitMs ? `${entry.waitMs} ms` : ''].filter(Boolean).join(', ');
  const shown = row([
    String(entry.number),
    entry.at.slice(11, 23),
    [path, make('span', `${entry.operation ?? ''}${entry.invented ? ', invented answer' : ''}`, 'hint')],
    String(entry.status ?? 'none'),
    [entry.user, entry.session].filter(Boolean).join(' '),
    [write, ' ', again],
    fault,
    entry.credentials.join(', '),
  ]);
  if (entry.repeatOf) shown.className = 'again';
  return shown;
}

/** Shows what was asked, newest first, as far as the filter wants it. */
export async function showJournal() {
  const [entries, summary] = await Promise.all([
    call('GET', `journal${query()}`),
    call('GET', `journal/summary${query()}`),
  ]);
  showSummary(summary);
  const newest = entries.slice(-SHOWN).reverse();
  byId('journal').replaceChildren(
    ...(newest.length ? newest.map(line) : [emptyRow(8, 'Nothing was asked yet.')]),
  );
}

/** Makes the filter work. */
export function startJournal(act) {
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => act(() => 'The journal is filtered.'));
}
