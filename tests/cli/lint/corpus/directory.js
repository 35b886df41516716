import { connect } from 'axero-widget-sdk';

const MAX_PAGES = 20;

/** Exports the people of a space. */
export async function directory(root, spaceId) {
  const axero = await connect();
  const rows = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items } = await axero.spaces.members.list({ SpaceID: spaceId, StartPage: page });
    if (items.length === 0) break;
    rows.push(...items);
  }
  for await (const person of axero.users.list.all({ PageLength: 100 })) rows.push(person);
  root.innerHTML = '<table class="dir-table"><tbody></tbody></table>';
  const body = root.querySelector('tbody');
  for (const row of rows) {
    const cells = ['UserInfoDisplayName', 'Email'].map((name) => {
      const cell = document.createElement('td');
      cell.textContent = row[name] ?? '';
      return cell;
    });
    const line = document.createElement('tr');
    line.append(...cells);
    body.append(line);
  }
  root.querySelector('.dir-count').innerHTML = `<b>${rows.length}</b> people`;
  const details = [];
  for (const row of rows) details.push(await axero.users.get({ UserID: row.UserID }));
  let next = 1;
  let answer;
  do {
    answer = await axero.request('GET', `spaces/${spaceId}/members?StartPage=${next++}`);
  } while (answer.length > 0);
  return details;
}
