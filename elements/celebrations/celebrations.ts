import { type Axero, type CallOptions, SortOrder, type User, UserSortColumn } from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { initial, nameOf, profileLink } from '../people/profile.ts';
import { type Celebration, daysAhead, type Kind, readCelebration } from './celebration.ts';
import { styles } from './celebrations.styles.ts';
import { en } from './celebrations.texts.ts';

/**
 * The birthdays and anniversaries that come next, or the newest people.
 *
 * The API does not say under which names date and kind of a celebration come. They are found by names that speak of a date, a kind and years; what
 * is not found is left out. The site sends no date with the newest people.
 *
 * @tagname axero-celebrations
 * @attr {'birthday'|'anniversary'|'new'} kind - Shows only these; `new` are the people who joined last. Default: birthdays and anniversaries.
 * @attr {number} days - How many days to look ahead. Default: 30.
 * @attr {number} space - The id of a space, to show its members only. Not with `new`.
 * @attr profile-path - The folder of the profiles, such as `~/people/`; the user name is added to it.
 * @csspart photo - The picture of a person.
 * @csspart name - The name of a person.
 * @csspart detail - What is celebrated, and when.
 */
export class AxeroCelebrations extends ListElement<Celebration> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'celebrations';
  static override english = en;
  static override queryProperties = ['limit', 'kind', 'days', 'space'];
  static override properties: PropertyDeclarations = {
    kind: {},
    days: { type: Number },
    space: { type: Number },
    profilePath: { attribute: 'profile-path' },
  };

  protected override readonly itemClass = 'item row';

  declare kind: string | undefined;
  declare days: number | undefined;
  declare space: number | undefined;
  declare profilePath: string | undefined;

  constructor() {
    super();
    this.limit = 5;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Celebration>> {
    if (this.kind === 'new') return this.newest(axero, options);
    const isBirthday = this.kind === 'birthday';
    const days = Number.isFinite(this.days) ? (this.days as number) : 30;
    const answer = await axero.users.celebrations.list(
      {
        NumberOfDays: Math.min(366, Math.max(0, Math.trunc(days))),
        ...(isBirthday ? { OnlyBirthdays: true } : {}),
        ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      },
      options,
    );
    const all = ListElement.rowsOf(answer)
      .map((row) => readCelebration(row as User, isBirthday))
      .filter(({ kind }) => this.kind !== 'anniversary' || kind === undefined || kind === 'anniversary');
    const when = ({ day }: Celebration) => day?.getTime() ?? Number.MAX_SAFE_INTEGER;
    all.sort((one, other) => when(one) - when(other));
    return { items: all.slice(0, this.rows), total: all.length };
  }

  private async newest(axero: Axero, options: CallOptions): Promise<ListData<Celebration>> {
    const args = {
      SortColumn: UserSortColumn.DateJoined,
      SortOrder: SortOrder.Descending,
      PageLength: this.rows,
    };
    const { items, total } = await axero.users.list(args, options);
    const kind: Kind = 'new';
    return {
      items: rowsIn(items).map((person) => ({ person, kind, day: undefined, years: undefined })),
      total,
    };
  }

  private what({ kind, years }: Celebration): string {
    if (kind === 'anniversary' && years !== undefined) return this.t('years', { count: years });
    return kind ? this.t(kind) : '';
  }

  private when(day: Date): unknown {
    const ahead = daysAhead(day);
    const words =
      ahead === 0 || ahead === 1
        ? new Intl.RelativeTimeFormat(this.language, { numeric: 'auto' }).format(ahead, 'day')
        : day.toLocaleDateString(this.language, { day: 'numeric', month: 'long' });
    return ahead === 0 ? html`<strong class="today">${words}</strong>` : words;
  }

  protected override renderItem(item: Celebration): unknown {
    const { person, day } = item;
    const address = profileLink(person, this.profilePath);
    const what = this.what(item);
    return html`${renderPhoto(safeImage(person.AvatarImageURL), initial(person))}
      <span class="words">
        ${renderTitle(nameOf(person), address, (event) => this.select(event, item))}
        <span class="line muted small" part="detail">${what}${what && day ? ' · ' : nothing}${day ? this.when(day) : nothing}</span>
      </span>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="avatar bone"></span>
      <span class="words">${renderBones('wide', 'narrow')}</span>`;
  }
}

define('axero-celebrations', AxeroCelebrations);
