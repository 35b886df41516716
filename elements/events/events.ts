import {
  AttendanceType,
  type Axero,
  type CallOptions,
  type AxeroEvent as SiteEvent,
  SortColumn,
  SortOrder,
} from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './events.styles.ts';
import { en } from './events.texts.ts';
import { startOf, upcomingOf } from './upcoming.ts';

const ANSWERS = [
  [AttendanceType.Attending, 'attending'],
  [AttendanceType.Maybe, 'maybe'],
  [AttendanceType.NotAttending, 'declined'],
] as const;

const DAY = 86_400_000;

/** The events that are read: repeated ones are sorted by their first date, before those that come next. */
const READ = 100;

/**
 * The events that come next, with an answer to each invitation.
 *
 * A repeated event is shown once, with its next date, which is computed as `occurrences` of `axero-widget-sdk/dates` describes; items, templates and
 * events have the times of that date. The first 100 events of the site that have not ended are looked through. The API does not say whose zone `StartDateISO` is in; it is read as UTC, like the other dates of the API. The user's own answer is read from
 * `Users` of the event, where the site sends it.
 *
 * @tagname axero-events
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all that the user may see.
 * @attr keywords - Shows only events with one of these tags.
 * @attr rsvp - Shows buttons to answer.
 * @fires {CustomEvent} axero-before-change - The user answered; prevent it to send nothing. `detail` has `item` and `answer`.
 * @fires {CustomEvent} axero-change - The site has saved the answer; `detail` as before.
 * @csspart name - The title of an event.
 * @csspart detail - Time and place of an event.
 * @csspart button - A button to answer.
 */
export class AxeroEvents extends ListElement<SiteEvent> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'events';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'keywords'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    keywords: {},
    rsvp: { type: Boolean },
  };

  declare space: number | undefined;
  declare keywords: string | undefined;
  declare rsvp: boolean;

  /** Answers that were given here, by the id of their event, until the next read brings them. */
  private readonly given = new Map<number, AttendanceType>();
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 4;
    this.rsvp = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<SiteEvent>> {
    // The start of the day: a query that changed by the millisecond could not be shared or cached.
    const today = new Date(Math.floor(Date.now() / DAY) * DAY);
    const args = {
      StartDate: today,
      SortColumn: SortColumn.EventStartDate,
      SortOrder: SortOrder.Ascending,
      PageLength: READ,
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      ...(this.keywords ? { Keywords: this.keywords } : {}),
    };
    const { items, total } = await axero.events.list(args, options);
    return { items: upcomingOf(rowsIn(items)).slice(0, this.rows), total };
  }

  protected override forget(): void {
    this.given.clear();
    this.writer.forget();
  }

  protected override show(data: ListData<SiteEvent>): void {
    for (const event of data.items) {
      const id = event.EventID ?? 0;
      if (!this.writer.saving.has(id) && this.sentAnswer(event) !== undefined) this.given.delete(id);
    }
    super.show(data);
  }

  /** The user's answer: the one just given, or the one that the site sent. */
  private answerOf(event: SiteEvent): AttendanceType | undefined {
    return this.given.get(event.EventID ?? 0) ?? this.sentAnswer(event);
  }

  private sentAnswer(event: SiteEvent): AttendanceType | undefined {
    const user = this.axero?.page.userId;
    const users = Array.isArray(event.Users) ? event.Users : [];
    return users.find((one) => user !== undefined && one?.UserID === user)?.AttendanceType;
  }

  private answer(event: SiteEvent, answer: AttendanceType): void {
    const { axero } = this;
    const id = event.EventID;
    if (!axero || id === undefined || answer === this.answerOf(event)) return;
    const former = this.given.get(id);
    void this.writer.write(axero, {
      key: id,
      detail: { item: event, answer },
      show: () => {
        this.given.set(id, answer);
        return () => (former === undefined ? this.given.delete(id) : this.given.set(id, former));
      },
      send: () => axero.events.rsvp.setMine({ EventID: id, AttendanceType: answer }),
    });
  }

  private renderAnswers(event: SiteEvent): unknown {
    const id = event.EventID;
    if (!this.rsvp || id === undefined) return nothing;
    const current = this.answerOf(event);
    return html`<span class="answers" role="group" aria-label=${this.t('answer', { title: event.Title ?? '' })}>
        ${ANSWERS.map(
          ([answer, key]) =>
            html`<button type="button" class="small" part="button" aria-pressed=${answer === current ? 'true' : 'false'} @click=${() => this.answer(event, answer)}>${this.t(key)}</button>`,
        )}
      </span>
      ${this.writer.note(id)}`;
  }

  protected override renderItem(event: SiteEvent): unknown {
    const address = safeLink(event['EventURL']);
    const start = startOf(instant(event.StartDateISO), event.IsAllDay);
    const time = event.IsAllDay ? this.t('allDay') : this.date(start, 'time');
    const place = [event.VenueName, event['City']]
      .filter((part) => typeof part === 'string' && part !== '')
      .join(', ');
    return html`<time class="day" datetime=${start?.toISOString() ?? ''}>
        <span class="small">${this.date(start, 'month')}</span><b>${this.date(start, 'day')}</b>
      </time>
      <span class="words">
        ${renderTitle(event.Title, address, (click) => this.select(click, event))}
        <span class="line parts fit muted small" part="detail"><span>${this.date(start, 'weekday')} ${time}</span> ${place ? html`<span><bdi>${place}</bdi></span>` : nothing}</span>
      </span>
      ${this.renderAnswers(event)}`;
  }

  protected override renderBone(): unknown {
    return html`<span class="day bone"></span>
      <span class="words">
        ${renderBones('wide', 'narrow')}
      </span>
      ${
        this.rsvp
          ? html`<span class="answers">${ANSWERS.map(([, key]) => html`<button type="button" class="small" disabled tabindex="-1">${this.t(key)}</button>`)}</span>`
          : nothing
      }`;
  }
}

define('axero-events', AxeroEvents);
