import { html, nothing } from 'lit';
import { type Day, monthStart, type Schedule } from './days.ts';
import { writeDay } from './grid.ts';

/** The number of events that a day names before it counts the others. */
const NAMED = 2;

/** The letters of a weekday for which every month has room. */
const SHORT = 4;

/** Everything that the grid of a month shows. */
export interface MonthView {
  readonly first: Day;
  readonly weeks: readonly (readonly Day[])[];
  readonly today: Day;
  readonly chosen: Day | undefined;
  readonly focused: Day | undefined;
  /** Undefined until the events of the month are known. */
  readonly schedule: Schedule | undefined;
  readonly language: string;
  text(key: string, values?: Record<string, string | number>): string;
  choose(day: Day): void;
  pressed(event: KeyboardEvent, day: Day): void;
}

/** Draws a month as a grid, of which one day can be reached by Tab. */
export function renderMonth(view: MonthView): unknown {
  const { first, weeks, language } = view;
  const inMonth = (day: Day | undefined) => day !== undefined && monthStart(day) === first;
  const tabStop = [view.focused, view.chosen, view.today].find(inMonth) ?? first;
  return html`<div role="grid" aria-labelledby="month" part="chart">
    <div role="row" class="week names muted small">
      ${weeks[0]?.map((day) => html`<span role="columnheader" class="name-of-day" aria-label=${writeDay(day, language, 'weekday')}>${renderWeekday(day, language)}</span>`)}
    </div>
    <div role="rowgroup" class="grid">
      ${weeks.map((week) => html`<div role="row" class="week">${week.map((day) => renderDay(view, day, tabStop))}</div>`)}
    </div>
  </div>`;
}

/** Draws the name of a day. In some languages the short name is the whole word, for which a narrow month has no room. */
function renderWeekday(day: Day, language: string): unknown {
  const short = writeDay(day, language, 'short-weekday');
  return short.length <= SHORT
    ? short
    : html`<span class="in-wide">${short}</span><span class="in-narrow">${writeDay(day, language, 'narrow-weekday')}</span>`;
}

function renderDay(view: MonthView, day: Day, tabStop: Day): unknown {
  const { first, schedule, language } = view;
  const shown = schedule?.days.get(day) ?? [];
  const date = writeDay(day, language, 'full');
  const label = schedule ? view.text('day', { date, count: shown.length }) : date;
  const isOther = monthStart(day) !== first;
  return html`<div
      role="gridcell" class=${isOther ? 'day other' : 'day'} data-day=${day}
      tabindex=${day === tabStop ? 0 : -1} aria-selected=${day === view.chosen ? 'true' : 'false'}
      aria-current=${day === view.today ? 'date' : nothing}
      @click=${() => view.choose(day)} @keydown=${(event: KeyboardEvent) => view.pressed(event, day)}
    ><span class="hidden-text">${label}</span><span class="number" aria-hidden="true">${writeDay(day, language, 'number')}</span>
      <span class="marks" aria-hidden="true">
        ${shown.slice(0, NAMED + 1).map(({ event }) => html`<span class="mark" dir="auto">${event.Title}</span>`)}
      </span>
      ${shown.length > NAMED ? html`<span class="over muted" aria-hidden="true"><bdi dir="ltr">+${shown.length - NAMED}</bdi></span>` : nothing}
    </div>`;
}
