// The home page as a page builder would write it with fetch and the jQuery of the site: no states, no retries, no sharing of answers.
const $ = globalThis.jQuery;
const base = `${globalThis.CF_VD ?? ''}/api/`;

/** Returns the rows of an answer, whatever it calls them. */
function rowsOf(answer) {
  const data = answer.ResponseData ?? answer;
  if (Array.isArray(data)) return data;
  return Object.values(data).find(Array.isArray) ?? [data];
}

async function read(path) {
  const response = await fetch(base + path, {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return rowsOf(await response.json());
}

const row = (title, detail, picture) =>
  $('<li>').append(
    picture ? $('<img>').attr({ src: picture, alt: '', width: 40, height: 40 }) : '',
    $('<b>').text(title ?? ''),
    $('<p>').text(detail ?? ''),
  );
const person = (one) => row(one.UserInfoDisplayName ?? one.UserName, one.RankName, one.AvatarImageURL);
const item = (one) => row(one.ContentTitle, one.AuthorDisplayName, one.ContentThumbImageFullURL);

/** Each widget: the address of its read, and what it makes of a row. */
const widgets = {
  greeting: ['users/me', (one) => row(`Hello, ${one.UserInfoDisplayName ?? one.UserName}`)],
  announcement: ['announcements?SpaceID=0&PageLength=1', (one) => row(one.PropertyName, one.PropertyValue)],
  news: ['content/list?EntityType=3&PageLength=4', item],
  activity: ['wall/stream?PageLength=3', (one) => row(one.UserDisplayName, one.ActionText)],
  recognition: [
    'analytics/recognition?ReqType=activity&PageLength=3',
    (one) => row(Object.values(one).join(' ')),
  ],
  blogs: ['content/list?EntityType=4&PageLength=4', item],
  events: [
    `events?StartDate=${new Date().toISOString().slice(0, 10)}&PageLength=3`,
    (one) => row(one.Title, one.VenueName),
  ],
  tasks: ['my/tasks/itemslist', (one) => row(one.TaskName, one.TaskDueDate)],
  celebrations: ['users/celebrations?NumberOfDays=30', (one) => row(Object.values(one).join(' '))],
  poll: ['polls/list?SpaceID=0&PageLength=1', (one) => row(one.Question)],
  people: ['users?PageLength=6', person],
  spaces: ['spaces/me?PageLength=4', (one) => row(one.SpaceName, one.SpaceDescription, one.SpaceIconURL)],
};

async function show(section) {
  const [path, draw] = widgets[section.dataset.widget];
  $(section).text('Loading …');
  const rows = await read(path);
  $(section)
    .empty()
    .append($('<h2>').text(section.dataset.widget), $('<ul>').append(rows.map(draw)));
  section.dispatchEvent(new CustomEvent('bench-shown', { bubbles: true }));
}

// The memory section mounts one of them again and again with rows of its own.
globalThis.mountPeople = (rows) => $('<section>').append($('<ul>').append(rows.map(person)))[0];

for (const section of document.querySelectorAll('[data-widget]'))
  show(section).catch((error) => console.error(error));
