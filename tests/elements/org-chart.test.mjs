import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementScene, limit, reaches, until } from './support/elements.mjs';

const tag = 'axero-org-chart';
const script = '<script src="~/files/axero-widget-sdk/axero-elements.global.js" defer></script>';
const here = elementScene({
  linked: `<axero-org-chart user="118" profile-path="~/people/"></axero-org-chart>\n${script}`,
});

async function open(page = `pages/${tag}--ready`) {
  const visitor = await here.arrive();
  await visitor.enter('maya', page);
  await reaches(visitor, tag, 'ready');
  return visitor;
}

/** Returns who is shown: manager, person, and team. */
const shown = (visitor) =>
  visitor.page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const nameIn = (place) => place.querySelector('.name').textContent.trim();
    const above = [...root.querySelectorAll('.person')].filter((one) => !one.closest('.list'));
    return {
      line: above.map(nameIn),
      team: [...root.querySelectorAll('[part=item]')].map(nameIn),
      links: [...root.querySelectorAll('a.name')].map((link) => link.getAttribute('href')),
      buttons: [...root.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? button.textContent,
      ),
      isFocused: root.activeElement?.classList.contains('chosen') ?? false,
      focus: root.activeElement ? nameIn(root.activeElement) : undefined,
    };
  }, tag);

const press = (visitor, label) =>
  visitor.page.evaluate(
    (tag, label) =>
      [...document.querySelector(tag).shadowRoot.querySelectorAll('button')]
        .find((button) => (button.getAttribute('aria-label') ?? button.textContent).startsWith(label))
        .click(),
    tag,
    label,
  );

test('the first team is that of the user, under their manager', limit, async () => {
  const visitor = await open();
  const { line, team, buttons } = await shown(visitor);
  assert.deepEqual(line, ['Robin Ashdown', 'Maya Lindqvist']);
  assert.equal(team.length, 6);
  assert.deepEqual(buttons, ['Team: Robin Ashdown', 'Team: أميرة حداد', 'Show 18 more']);
  await press(visitor, 'Show');
  await until('all are shown', async () => (await shown(visitor)).team.length === 24);
});

test('a team opens in place, takes the focus, and leads back', limit, async () => {
  const visitor = await open();
  await press(visitor, 'Team: أميرة');
  await until('it is shown', async () => (await shown(visitor)).line.join() === 'Maya Lindqvist,أميرة حداد');
  const opened = await shown(visitor);
  assert.ok(opened.isFocused);
  assert.equal(opened.focus, 'أميرة حداد');
  const said = () =>
    visitor.page.evaluate(() => document.querySelector('[data-axero-announcements]').textContent);
  assert.equal(await said(), 'أميرة حداد');
  await press(visitor, 'Back');
  await until('it is as before', async () => (await shown(visitor)).line[1] === 'Maya Lindqvist');
  assert.ok(!(await shown(visitor)).buttons.some((button) => button.startsWith('Back')));
});

test('a person without a team has no list, and names are links to the profiles', limit, async () => {
  const visitor = await open('pages/linked');
  const { line, team, links } = await shown(visitor);
  assert.deepEqual(line, ['Maya Lindqvist', 'نادية قباني']);
  assert.deepEqual(team, []);
  assert.deepEqual(
    links.map((link) => new URL(link).pathname),
    ['/people/maya', '/people/colleague118'],
  );
});

/** Runs before the page: sends a chart whose rows do not say who reports to whom, as a site may. */
function withoutManagers() {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) => {
    const response = await fetch(...request);
    if (!/\/orgchart\//i.test(response.url)) return response;
    const body = await response.json();
    for (const row of body.ResponseData) {
      delete row.ManagerUserID;
      delete row.DirectReportsCount;
    }
    return new Response(JSON.stringify(body), { status: response.status, headers: response.headers });
  };
}

test('a chart that does not say who reports to whom shows the direct reports', limit, async () => {
  const visitor = await here.arrive();
  await visitor.page.evaluateOnNewDocument(withoutManagers);
  await visitor.enter('maya', `pages/${tag}--ready`);
  await reaches(visitor, tag, 'ready');
  const { line, team, buttons } = await shown(visitor);
  assert.deepEqual(line, ['Maya Lindqvist']);
  assert.equal(team.length, 6);
  assert.equal(buttons.filter((button) => button.startsWith('Team')).length, 6);
  assert.equal(buttons.at(-1), 'Show 18 more');
});
