import { byId, call, countOf, emptyRow, make, offer, row } from './control-api.js';

const number = (name, label, value) => ({ name, label, value, type: 'number' });
const choice = (name, label, ...values) => ({ name, label, values });
const when = choice('when', 'When', 'before', 'after');
const body = choice('body', 'Body', 'json', 'html', 'empty');
const seconds = number('seconds', 'Seconds', 3);

const forms = 'absent seconds date zero negative fraction huge past garbage empty'.split(' ');

/** The fields of each fault; a field whose choice asks for more has them under `then`. */
const faults = {
  latency: [
    {
      ...choice('kind', 'Distribution', 'lognormal', 'normal', 'uniform'),
      then: {
        lognormal: [number('p50', 'Half below (ms)', 120), number('p95', '95 % below (ms)', 900)],
        normal: [number('mean', 'Mean (ms)', 300), number('deviation', 'Deviation (ms)', 100)],
        uniform: [number('min', 'From (ms)', 50), number('max', 'To (ms)', 500)],
      },
    },
  ],
  delay: [number('ms', 'Milliseconds', 1000)],
  'rate-limit': [
    choice('status', 'Status', '429', '503'),
    body,
    { ...choice('form', 'Retry-After', ...forms), then: { seconds: [seconds], date: [seconds] } },
  ],
  status: [number('status', 'Status', 500), body],
  answer: [
    { name: 'data', label: 'Data (JSON)', value: '{}', type: 'text', optional: true },
    number('status', 'Status', 200),
    { name: 'message', label: 'Message', value: '', type: 'text', optional: true },
  ],
  html: [],
  empty: [],
  'content-type': [{ name: 'contentType', label: 'Content type', value: 'text/plain', type: 'text' }],
  truncate: [number('bytes', 'Bytes', 10)],
  slow: [number('piece', 'Bytes in a piece', 100), number('pauseMs', 'Pause (ms)', 200)],
  reset: [when],
  hang: [when],
  offline: [],
  expire: [],
  'change-user': [{ ...choice('to', 'To'), people: true }],
};

const latencies = {
  office: { kind: 'lognormal', p50: 40, p95: 150 },
  mobile: { kind: 'lognormal', p50: 250, p95: 1200 },
  overload: { kind: 'lognormal', p50: 2000, p95: 9000 },
};

const form = byId('add-rule');
const extra = byId('fault-fields');

function control(field) {
  if (!field.values) {
    const input = make('input', []);
    Object.assign(input, { type: field.type, value: field.value, required: !field.optional });
    return input;
  }
  const select = make('select', []);
  const people = [...form.elements.user.options].map((option) => option.value).filter(Boolean);
  offer(
    select,
    (field.people ? people : field.values).map((value) => [value, value]),
  );
  return select;
}

function labelled(field) {
  const input = control(field);
  input.name = field.name;
  const label = make('label', [`${field.label} `, input]);
  if (!field.then) return [label];
  const more = make('span', [], 'more');
  const fill = () => more.replaceChildren(...(field.then[input.value] ?? []).flatMap(labelled));
  input.addEventListener('change', fill);
  fill();
  return [label, more];
}

const showFields = () => extra.replaceChildren(...faults[form.elements.fault.value].flatMap(labelled));

/** The rule that the form describes. */
function rule() {
  const read = (parent) => {
    const inputs = [...parent.querySelectorAll('input, select')].filter(
      (input) => input.name && input.value !== '',
    );
    return Object.fromEntries(
      inputs.map((input) => [input.name, input.type === 'number' ? Number(input.value) : input.value]),
    );
  };
  const { fault, ...where } = read(form.querySelector('.fields'));
  const fields = read(extra);
  if (fault === 'latency') return { ...where, fault, distribution: fields };
  if (fault === 'rate-limit') {
    const { status, body, ...retryAfter } = fields;
    return { ...where, fault, status: Number(status), body, retryAfter };
  }
  if (fault === 'answer' && fields.data !== undefined) fields.data = JSON.parse(fields.data);
  return { ...where, fault, ...fields };
}

const LONGEST_DATA = 80;

const plain = ({ data, ...fields }) => {
  const text = data === undefined ? '' : `data ${JSON.stringify(data)}`.slice(0, LONGEST_DATA);
  return [text, fieldsOf(fields)].filter(Boolean).join(', ');
};

const fieldsOf = (value) =>
  typeof value === 'object'
    ? Object.entries(value)
        .map(([name, part]) => `${name} ${fieldsOf(part)}`)
        .join(', ')
    : String(value);

/** Shows the rules in force and what they may be for. */
export function showFaults(rules, sessions, act) {
  byId('faults').value = JSON.stringify(rules, null, 2);
  offer(form.elements.session, [
    ['', 'Any'],
    ...sessions.map(({ session, user }) => [session, `${session} (${user})`]),
  ]);
  const line = ({ route, method, user, session, skip, times, fault, ...fields }, index) => {
    const remove = make('button', 'Remove');
    remove.type = 'button';
    remove.setAttribute('aria-label', `Remove rule ${index + 1}`);
    remove.addEventListener('click', () =>
      act(async () => {
        await call(
          'PUT',
          'faults',
          rules.filter((_, other) => other !== index),
        );
        return `Rule ${index + 1} is gone.`;
      }),
    );
    const often = times === undefined ? 'always' : times === 0 ? 'no more' : `${times} more`;
    return row([
      String(index + 1),
      make('code', [method, route].filter(Boolean).join(' ')),
      [user, session].filter(Boolean).join(', ') || 'everybody',
      [make('strong', fault), ` ${plain(fields)}`],
      skip ? `${often}, after ${skip}` : often,
      remove,
    ]);
  };
  byId('rules').replaceChildren(...(rules.length ? rules.map(line) : [emptyRow(6, 'No rule is in force.')]));
}

/** Makes the form work. */
export function startFaults(act) {
  offer(
    form.elements.fault,
    Object.keys(faults).map((name) => [name, name]),
  );
  form.elements.fault.addEventListener('change', showFields);
  showFields();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act(async () => `In force: ${countOf((await call('POST', 'faults', rule())).length, 'rule')}.`);
  });
  for (const button of document.querySelectorAll('[data-latency]')) {
    button.addEventListener('click', () =>
      act(async () => {
        const distribution = latencies[button.dataset.latency];
        await call('POST', 'faults', { route: '/api/**', fault: 'latency', distribution });
        return `Half of the calls take more than ${distribution.p50} ms.`;
      }),
    );
  }
}
