import type { Axero, CallOptions, Open, User } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { renderTitle } from '../base/row/title.ts';
import { barStyles } from '../base/styles/bars.styles.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { styles } from './leaderboard.styles.ts';
import { en } from './leaderboard.texts.ts';

const DAY = 86_400_000;

/**
 * The people with the most points, in the order in which the site sends them.
 *
 * No source names the figures of a row: the first of `Points`, `TotalPoints`, `AwardCount` and `BadgeCount` that is a number is shown, or the
 * field that `figure` names. People with the same figure share a rank.
 *
 * @tagname axero-leaderboard
 * @attr {number} program - The id of a recognition program. Default: all.
 * @attr {number} days - Counts only the last days. Default: all the time.
 * @attr figure - The field that is shown, where a site sends another one.
 * @csspart photo - The picture of a person.
 * @csspart name - The name of a person.
 * @csspart detail - The rank that the person has on the site.
 * @csspart chart - The bar beside a figure.
 */
export class AxeroLeaderboard extends ListElement<User> {
  static override styles = [baseStyles, rowStyles, barStyles, styles];
  static override textsName = 'leaderboard';
  static override english = en;
  static override queryProperties = ['limit', 'program', 'days'];
  static override properties: PropertyDeclarations = {
    program: { type: Number },
    days: { type: Number },
    figure: {},
  };

  protected override readonly itemClass = 'item row';

  declare program: number | undefined;
  declare days: number | undefined;
  declare figure: string | undefined;

  constructor() {
    super();
    this.limit = 5;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<User>> {
    // The start of the day: a query that changed by the millisecond could not be shared or cached.
    const today = Math.floor(Date.now() / DAY) * DAY;
    const days = this.days && this.days > 0 ? Math.min(36_500, this.days) : undefined;
    const args = {
      PageLength: this.rows,
      ...(Number.isInteger(this.program) ? { ProgramID: this.program } : {}),
      ...(days ? { FromDate: new Date(today - days * DAY), ToDate: new Date(today) } : {}),
    };
    const people = ListElement.rowsOf(await axero.recognition.topContributors.list(args, options));
    return { items: people.slice(0, this.rows) as User[] };
  }

  private figureOf(person: User): number | undefined {
    const names = this.figure ? [this.figure] : ['Points', 'TotalPoints', 'AwardCount', 'BadgeCount'];
    const found = names
      .map((name) => (person as Open<User>)[name])
      .find((value) => typeof value === 'number');
    return found as number | undefined;
  }

  /** The place of a person: as high as that of the first with the same figure. */
  private placeOf(person: User): number {
    const items = this.data?.items ?? [];
    const at = items.indexOf(person);
    const figure = this.figureOf(person);
    if (figure === undefined) return at + 1;
    return items.findIndex((other, place) => place <= at && this.figureOf(other) === figure) + 1;
  }

  protected override renderItem(person: User): unknown {
    const open = person as Open<User>;
    const photo = safeImage(person.AvatarImageURL);
    const address = safeLink(open['ProfileURL'] ?? open['UserProfileURL']);
    const name = person.UserInfoDisplayName || person.UserName || '';
    const figure = this.figureOf(person);
    const most = Math.max(0, ...(this.data?.items ?? []).map((other) => this.figureOf(other) ?? 0));
    const share = figure !== undefined && most > 0 ? Math.max(0, (figure / most) * 100) : 0;
    const number = new Intl.NumberFormat(this.language);
    const isPoints = !this.figure && (figure === open['Points'] || figure === open['TotalPoints']);
    return html`<span class="place"><span class="hidden-text">${this.t('place')} </span>${number.format(this.placeOf(person))}</span>
      ${renderPhoto(photo)}
      <span class="words">
        <span class="head">
          ${renderTitle(name, address, (event) => this.select(event, person))}
          ${figure === undefined ? nothing : html`<span class="figure">${isPoints ? this.t('points', { count: figure }) : number.format(figure)}</span>`}
        </span>
        <span class="line muted small" part="detail" dir="auto">${person.RankName ?? ''}</span>
        <svg class="bar" part="chart" aria-hidden="true">${svg`<rect class="track" width="100%" height="100%"></rect><rect class="filled" width=${`${share}%`} height="100%"></rect>`}</svg>
      </span>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="place"></span><span class="avatar bone"></span>
      <span class="words">
        <span class="head"><span class="line name"><span class="bone half"></span></span></span>
        <span class="line small"><span class="bone narrow"></span></span>
        <span class="bar bone"></span>
      </span>`;
  }
}

define('axero-leaderboard', AxeroLeaderboard);
