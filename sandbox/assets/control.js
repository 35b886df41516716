'use strict';

const byId = (id) => document.getElementById(id);
const fields = [...document.querySelectorAll('[data-setting]')];

async function call(method, path, body) {
  const init = { method };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  const answer = await fetch(`/__sandbox/${path}`, init);
  const data = await answer.json();
  if (!answer.ok) throw new Error(data.error);
  return data;
}

function say(text, isError = false) {
  byId('status').textContent = text;
  byId('status').className = isError ? 'error' : '';
}

function row(values) {
  const line = document.createElement('tr');
  for (const value of values) line.insertCell().textContent = value ?? '';
  return line;
}

async function refresh() {
  const [settings, sessions, faults, journal] = await Promise.all([
    call('GET', 'settings'),
    call('GET', 'sessions'),
    call('GET', 'faults'),
    call('GET', 'journal'),
  ]);
  for (const field of fields) {
    const value = settings[field.dataset.setting];
    field.value = field.tagName === 'SELECT' ? JSON.stringify(value) : value;
  }
  byId('sessions').replaceChildren(
    ...sessions.map((session) => row([session.user, session.signedIn, session.lastSeen, session.callsLeft])),
  );
  byId('faults').value = JSON.stringify(faults, null, 2);
  byId('journal').replaceChildren(
    ...journal
      .slice(-200)
      .reverse()
      .map((entry) =>
        row([
          entry.number,
          entry.at.slice(11, 23),
          `${entry.method} ${entry.path}${entry.query ? `?${entry.query}` : ''}`,
          entry.operation,
          entry.status ?? 'none',
          entry.user,
          entry.fault,
          entry.credentials.join(', '),
        ]),
      ),
  );
}

function settingValue(field) {
  if (field.tagName === 'SELECT') return JSON.parse(field.value);
  return /^[0-9]+$/.test(field.value) ? Number(field.value) : field.value;
}

const someone = () => (byId('user').value ? { user: byId('user').value } : {});

const actions = {
  refresh: () => 'Up to date.',
  expire: async () => `${(await call('POST', 'expire', someone())).sessions} sessions have expired.`,
  'expire-later': async () => {
    const { sessions } = await call('POST', 'expire', { ...someone(), afterCalls: 3 });
    return `${sessions} sessions expire after 3 more calls.`;
  },
  'sign-in': async () => {
    await call('POST', 'sign-in', someone());
    return 'This browser is signed in.';
  },
  'set-faults': async () => {
    const rules = await call('PUT', 'faults', JSON.parse(byId('faults').value));
    return `${rules.length} rules are in force.`;
  },
  'clear-faults': async () => {
    await call('DELETE', 'faults');
    return 'No rules are in force.';
  },
  'clear-journal': async () => {
    await call('DELETE', 'journal');
    return 'The journal is empty.';
  },
  reset: async () => {
    await call('POST', 'reset');
    return 'The site is as it was at the start.';
  },
};

async function act(work) {
  try {
    const text = await work();
    await refresh();
    say(text);
  } catch (error) {
    say(error.message, true);
  }
}

for (const button of document.querySelectorAll('[data-action]')) {
  button.addEventListener('click', () => act(actions[button.dataset.action]));
}
for (const field of fields) {
  field.addEventListener('change', () =>
    act(async () => {
      await call('PUT', 'settings', { [field.dataset.setting]: settingValue(field) });
      return `${field.dataset.setting} is set.`;
    }),
  );
}
act(actions.refresh);
