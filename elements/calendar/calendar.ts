import {
  type Axero,
  type CallOptions,
  type AxeroEvent as SiteEvent,
  SortColumn,
  SortOrder,
} from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { styles } from './calendar.styles.ts';
import { en } from './calendar.texts.ts';
import {
  type Day,
  dateOf,
  dayOf,
  firstWeekday,
  monthStart,
  readMonth,
  type Schedule,
  type Shown,
  scheduleOf,
  weeksOf,
} from './days.ts';
import { dayAfterKey, writeDay } from './grid.ts';
import { renderMonth } from './month.ts';

/** The events of a month; `first` is undefined for events that were handed to the element. */
interface MonthData extends ListData<SiteEvent> {
  readonly first?: Day;
}

/**
 * A month of events, and those of a chosen day.
 *
 * The API does not say whose zone `StartDateISO` is in; it is read as UTC, like the other dates of the API. The occurrences of a repeated event are
 * computed from `Frequency` as `occurrences` of `axero-widget-sdk/dates` describes; whether a site lists one that began before the month is not
 * known. Events whose dates cannot be read are listed under the month. The month stays on display while events load and where there are none;
 * `limit`, at most 100, is the number of events that are read for it.
 *
 * @tagname axero-calendar
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all that the user may see.
 * @attr keywords - Shows only events with one of these tags.
 * @attr month - The month to begin with, such as `2026-11`. Default: the present one.
 * @attr {'monday'|'sunday'|'saturday'} week-start - The day with which a week begins. Default: that of the language.
 * @csspart chart - The days of the month.
 * @csspart name - The title of an event of the chosen day.
 * @csspart detail - Time and place of an event.
 * @csspart button - A button that turns to another month.
 */
export class AxeroCalendar extends ListElement<SiteEvent> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'calendar';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'keywords', 'month', 'turned'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    keywords: {},
    month: {},
    weekStart: { attribute: 'week-start' },
    turned: { state: true },
    chosen: { state: true },
    focused: { state: true },
  };

  declare space: number | undefined;
  declare keywords: string | undefined;
  declare month: string | undefined;
  declare weekStart: string | undefined;
  /** The first day of the month that the user has turned to. */
  declare protected turned: Day | undefined;
  /** The day whose events are listed. */
  declare protected chosen: Day | undefined;
  /** The day to which the keys have moved. */
  declare protected focused: Day | undefined;

  private sorted: { data: MonthData; first: Day; schedule: Schedule } | undefined;

  constructor() {
    super();
    this.limit = 100;
  }

  private get today(): Day {
    return dayOf(new Date());
  }

  private get first(): Day {
    return this.turned ?? readMonth(this.month) ?? monthStart(this.today);
  }

  private get weeks(): Day[][] {
    return weeksOf(this.first, firstWeekday(this.language, this.weekStart));
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<MonthData> {
    const { first } = this;
    const args = {
      // Two weeks on either side hold the days that fill the weeks, in any zone and with any first day of a week.
      StartDate: dateOf(first - 14),
      EndDate: dateOf(monthStart(first, 1) + 14),
      SortColumn: SortColumn.EventStartDate,
      SortOrder: SortOrder.Ascending,
      PageLength: this.rows,
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      ...(this.keywords ? { Keywords: this.keywords } : {}),
    };
    return { ...this.listOf(await axero.events.list(args, options)), first };
  }

  protected override isEmpty(data: MonthData): boolean {
    const first = data.first ?? this.first;
    const { days, undated } = scheduleOf(data.items, first, monthStart(first, 1));
    return days.size === 0 && undated.length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('month')) this.turned = undefined;
    super.willUpdate(changed);
    // Own events do not arrive again with another month.
    if (this.items && changed.has('turned') && this.data) this.show(this.data);
  }

  /** While the user turns from a month without events, nothing is known of the next one. */
  override t(key: string, values?: Record<string, string | number>): string {
    return super.t(key === 'empty' && this.data && !this.isShown ? 'loading' : key, values);
  }

  /** True while the data is that of the month on display. */
  private get isShown(): boolean {
    const { first } = (this.data ?? {}) as MonthData;
    return this.data !== undefined && (first === undefined || first === this.first);
  }

  /** The events by their days; undefined until those of this month are known. */
  private get schedule(): Schedule | undefined {
    const { data, first, weeks } = this;
    if (!data || !this.isShown) return undefined;
    if (this.sorted?.data !== data || this.sorted.first !== first) {
      const [from = first] = weeks[0] ?? [];
      const schedule = scheduleOf(data.items, from, from + weeks.length * 7);
      this.sorted = { data, first, schedule };
    }
    return this.sorted.schedule;
  }

  protected override forget(): void {
    this.sorted = undefined;
    this.chosen = undefined;
  }

  private turn(months: number): void {
    this.turned = monthStart(this.first, months);
    this.focused = undefined;
    this.chosen = undefined;
  }

  private goToToday(): void {
    this.turned = monthStart(this.today);
    this.focused = this.today;
    this.chosen = this.today;
  }

  /** Moves the focus to a day, in its month. */
  private move(day: Day): void {
    this.focused = day;
    if (monthStart(day) !== this.first) {
      this.turned = monthStart(day);
      this.chosen = undefined;
    }
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus(),
    );
  }

  private choose(day: Day): void {
    this.move(day);
    this.chosen = day;
  }

  private get isMirrored(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  private pressed(event: KeyboardEvent, day: Day): void {
    const week = this.weeks.find((days) => days.includes(day)) ?? [];
    const target = dayAfterKey(event, day, week, this.isMirrored);
    if (target !== undefined) this.move(target);
    else if (event.key === 'Enter' || event.key === ' ') this.choose(day);
    else return;
    event.preventDefault();
  }

  protected override renderControls(): unknown {
    if (!['waiting', 'loading', 'ready', 'empty', 'stale'].includes(this.state)) return nothing;
    const { first, weeks, today } = this;
    const turn = (months: number, key: string, sign: string) =>
      html`<button type="button" part="button" class="turn" aria-label=${this.t(key)} @click=${() => this.turn(months)}>${sign}</button>`;
    return html`<div class="bar">
        <p class="month" id="month" aria-live="polite">${writeDay(first, this.language, 'month')}</p>
        <button type="button" part="button" @click=${this.goToToday}>${this.t('today')}</button>
        ${turn(-1, 'former', '‹')} ${turn(1, 'next', '›')}
      </div>
      ${renderMonth({
        ...{ first, weeks, today, chosen: this.chosen, focused: this.focused, schedule: this.schedule },
        language: this.language,
        text: (key, values) => this.t(key, values),
        choose: (day) => this.choose(day),
        pressed: (event, day) => this.pressed(event, day),
      })}`;
  }

  protected override renderItem(event: SiteEvent): unknown {
    return this.renderEvent({ event, start: undefined });
  }

  private renderEvent({ event, start }: Omit<Shown, 'start'> & { start: Date | undefined }): unknown {
    const address = safeLink(event['EventURL']);
    const place = [event.VenueName, event['City']]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(', ');
    const time = event.IsAllDay ? this.t('allDay') : this.date(start, 'time');
    return html`${start ? html`<span class="time muted">${time}</span>` : nothing}
      <span class="words">
        ${renderTitle(event.Title, address, (click) => this.select(click, event))}
        ${place ? html`<span class="muted small" part="detail"><bdi>${place}</bdi></span>` : nothing}
      </span>`;
  }

  protected override renderContent(data: MonthData): unknown {
    if (this.template) return super.renderContent(data);
    const { chosen, schedule } = this;
    const shown = chosen === undefined ? [] : (schedule?.days.get(chosen) ?? []);
    const undated = schedule?.undated ?? [];
    const hasMore = (data.total ?? 0) > data.items.length;
    return html`<div class="panel">
        ${
          chosen === undefined
            ? html`<p class="muted">${this.t(schedule ? 'hint' : 'loading')}</p>`
            : html`<p class="chosen">${writeDay(chosen, this.language, 'full')}</p>
              ${shown.length === 0 ? html`<p class="muted">${this.t(schedule ? 'free' : 'loading')}</p>` : nothing}
              <ul class="list" part="list">${shown.map((one) => html`<li class="item" part="item">${this.renderEvent(one)}</li>`)}</ul>`
        }
        ${
          undated.length > 0
            ? html`<p class="chosen">${this.t('undated')}</p>
              <ul class="list" part="list">${undated.map((event) => html`<li class="item" part="item">${this.renderItem(event)}</li>`)}</ul>`
            : nothing
        }
        ${hasMore && schedule ? html`<p class="muted small">${this.t('more')}</p>` : nothing}
      </div>
      ${this.debug ? super.renderContent({ ...data, items: data.items.slice(0, 1) }) : nothing}`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="panel"><p><span class="bone narrow"></span></p></div>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="bone narrow"></span>`;
  }
}

define('axero-calendar', AxeroCalendar);
