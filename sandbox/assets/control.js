import { byId, call, countOf, emptyRow, make, offer, row } from './control-api.js';
import { showFaults, startFaults } from './control-faults.js';
import { showJournal, startJournal } from './control-journal.js';

const fields = [...document.querySelectorAll('[data-setting]')];

function say(text, isError = false) {
  byId('status').textContent = text;
  byId('status').className = isError ? 'error' : '';
}

function showSettings(settings) {
  for (const field of fields) {
    const value = settings[field.dataset.setting];
    field.value = field.tagName === 'SELECT' ? JSON.stringify(value) : value;
  }
}

function showSessions(sessions) {
  const then = ({ callsLeft, changesTo }) =>
    callsLeft === null ? '' : `${changesTo ? `becomes ${changesTo}` : 'expires'} after ${callsLeft} calls`;
  const line = (one) => row([one.session, one.user, one.lastSeen.slice(11, 19), then(one)]);
  byId('sessions').replaceChildren(
    ...(sessions.length ? sessions.map(line) : [emptyRow(4, 'Nobody is signed in.')]),
  );
  offer(byId('which'), [
    ['', 'All'],
    ...sessions.map(({ session, user }) => [session, `${session} (${user})`]),
  ]);
}

function showState(settings, rules, { offline, msLeft }) {
  const skew = settings.clockSkewMs;
  const shift = `${Math.abs(skew) / 1000} s ${skew < 0 ? 'behind' : 'ahead'}`;
  byId('clock-hint').textContent = skew
    ? `The clock of the site is ${shift}.`
    : 'The clock of the site is right.';
  const away = msLeft ? `Offline for ${Math.ceil(msLeft / 1000)} s` : 'Offline';
  const facts = [
    [offline ? away : 'Online', offline],
    [skew ? `Clock ${shift}` : 'Clock right', skew !== 0],
    [countOf(rules.length, 'fault rule'), rules.length > 0],
  ];
  byId('state').replaceChildren(
    ...facts.map(([text, isOdd]) => make('li', text, isOdd ? 'badge odd' : 'badge')),
  );
}

async function refresh() {
  const paths = ['settings', 'sessions', 'faults', 'offline'];
  const [[settings, sessions, rules, outage]] = await Promise.all([
    Promise.all(paths.map((path) => call('GET', path))),
    showJournal(),
  ]);
  showSettings(settings);
  showSessions(sessions);
  showFaults(rules, sessions, act);
  showState(settings, rules, outage);
}

function settingValue(field) {
  if (field.tagName === 'SELECT') return JSON.parse(field.value);
  return /^-?[0-9]+$/.test(field.value) ? Number(field.value) : field.value;
}

const which = () => ({
  ...(byId('which').value ? { session: byId('which').value } : {}),
  ...(byId('after').value ? { afterCalls: Number(byId('after').value) } : {}),
});
const person = () => byId('person').value;
const told = (sessions) => countOf(sessions, 'session');

const actions = {
  refresh: () => 'Up to date.',
  expire: async () => `${told((await call('POST', 'expire', which())).sessions)} ended or will end.`,
  'change-user': async () => {
    const { sessions } = await call('POST', 'change-user', { ...which(), to: person() });
    return `${told(sessions)} changed to ${person()} or will change.`;
  },
  'sign-in': async () => {
    const { session } = await call('POST', 'sign-in', { user: person() });
    return `This browser is signed in as ${person()}, in session ${session}.`;
  },
  offline: async () => {
    const seconds = byId('offline-seconds').value;
    await call('POST', 'offline', seconds ? { seconds: Number(seconds) } : {});
    return 'The site is out of reach.';
  },
  online: async () => {
    await call('DELETE', 'offline');
    return 'The site is back.';
  },
  'set-faults': async () => {
    const rules = await call('PUT', 'faults', JSON.parse(byId('faults').value));
    return `In force: ${countOf(rules.length, 'rule')}.`;
  },
  'clear-faults': async () => {
    await call('DELETE', 'faults');
    return 'No rule is in force.';
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
for (const button of document.querySelectorAll('[data-skew]')) {
  button.addEventListener('click', () =>
    act(async () => {
      await call('PUT', 'settings', { clockSkewMs: Number(button.dataset.skew) });
      return 'The clock is set.';
    }),
  );
}
for (const field of fields) {
  field.addEventListener('change', () =>
    act(async () => {
      await call('PUT', 'settings', { [field.dataset.setting]: settingValue(field) });
      return `${field.dataset.setting} is set.`;
    }),
  );
}
startFaults(act);
startJournal(act);
act(actions.refresh);
