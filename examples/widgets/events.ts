import { AttendanceType, type AxeroEvent, axero, isAxeroError } from 'axero-widget-sdk';
import { formatDate, occurrences } from 'axero-widget-sdk/dates';

const DAY = 24 * 60 * 60 * 1000;
const CHOICES = [
  [AttendanceType.Attending, 'Yes'],
  [AttendanceType.Maybe, 'Maybe'],
  [AttendanceType.NotAttending, 'No'],
] as const;

/** The events of the next weeks; the user answers each with one click. */
function events(host: HTMLElement): void {
  const status = document.createElement('p');
  status.role = 'status';
  const list = document.createElement('ul');
  host.replaceChildren(status, list);
  const from = new Date();
  from.setHours(0, 0, 0, 0);
  const to = new Date(from.getTime() + 60 * DAY);
  const shown = axero.events.list.watch({ StartDate: from, EndDate: to, PageLength: 30 }, { while: host });
  const rows = new Map<number, HTMLElement>();

  function draw(): void {
    const { data, error } = shown.state;
    status.textContent = error?.message ?? (data ? `${data.total} events` : 'Loading');
    const wanted = (data?.items ?? []).map((event) => {
      const row = rows.get(event.EventID) ?? answers(event, status);
      rows.set(event.EventID, row);
      row.querySelector('.title')?.replaceChildren(titleOf(event, from, to));
      return row;
    });
    list.replaceChildren(...wanted);
  }
  shown.subscribe(draw);
  draw();
}

/** A repeated event has the date of its first time: the next one is shown. */
function titleOf(event: AxeroEvent, from: Date, to: Date): string {
  const next = occurrences(event, from, to)[0]?.start;
  const when = next ? formatDate(next, { style: 'date-time' }) : event.StartDateWithRespectToUser;
  return `${event.Title ?? ''}, ${when ?? ''}`;
}

/** A row whose buttons show and change the answer of the user. It is kept while the list is drawn again. */
function answers({ EventID }: AxeroEvent, status: HTMLElement): HTMLElement {
  const row = document.createElement('li');
  const title = document.createElement('span');
  title.className = 'title';
  title.dir = 'auto';
  row.append(title);
  const mine = axero.events.rsvp.getMine.watch({ EventID }, { while: row });
  const buttons = CHOICES.map(([AttendanceType, label]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      axero.events.rsvp.setMine({ EventID, AttendanceType }).catch((error) => {
        status.textContent = isAxeroError(error) ? error.message : String(error);
      });
    });
    row.append(button);
    return { button, AttendanceType };
  });
  mine.subscribe(({ data }) => {
    for (const { button, AttendanceType } of buttons) button.ariaPressed = String(data === AttendanceType);
  });
  return row;
}

for (const host of document.querySelectorAll<HTMLElement>('.acme-events')) events(host);
