import { type Axero, type CallOptions, isAxeroError, type Open, type User } from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { renderTitle } from '../base/row/title.ts';
import { announce } from '../base/state/announce.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { initial, nameOf, profileLink } from '../people/profile.ts';
import { managerOf, reportsCount, reportsIn } from './line.ts';
import { styles } from './org-chart.styles.ts';
import { en } from './org-chart.texts.ts';

/** A person, to whom they report, and who reports to them. */
interface Team extends ListData<User> {
  readonly person?: User | undefined;
  readonly manager?: User | undefined;
}

/** The most people of one team that are read. */
const MOST = 100;

/**
 * The manager and the team of a person, each of whose teams opens in place.
 *
 * No source names the fields of the organization chart. Who reports to whom is read from a field such as `ManagerUserID` or `SupervisorID`; a site
 * that sends none shows the direct reports and no manager. The line under a name is `JobTitle` where the site sends it, else the rank.
 *
 * @tagname axero-org-chart
 * @attr {number} user - The id of the first person. Default: the signed-in user.
 * @attr profile-path - The folder of the profiles, such as `~/people/`; the user name is added to it.
 * @csspart photo - The picture of a person.
 * @csspart name - The name of a person.
 * @csspart detail - The lines under the name.
 * @csspart button - The button that opens a team.
 * @csspart more - The button for the rest of a team.
 */
export class AxeroOrgChart extends ListElement<User> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'org-chart';
  static override english = en;
  static override queryProperties = ['user', 'opened'];
  static override properties: PropertyDeclarations = {
    user: { type: Number },
    profilePath: { attribute: 'profile-path' },
    opened: { state: true },
    isWhole: { state: true },
  };

  declare user: number | undefined;
  declare profilePath: string | undefined;
  /** The person whose team the user has opened. */
  declare protected opened: number | undefined;
  /** True once all of the team are shown, and not `limit`. */
  declare protected isWhole: boolean;

  /** True while the next answer is of a team that the user has opened, and is announced. */
  private isTurning = false;

  constructor() {
    super();
    this.isWhole = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<Team> {
    const first = Number.isInteger(this.user) ? this.user : undefined;
    const me = first === undefined ? await axero.users.me({}, options) : undefined;
    const id = this.opened ?? first ?? me?.UserID;
    if (id === undefined) return { items: [] };
    try {
      const chart = ListElement.rowsOf(
        await axero.users.orgChart.list({ UserID: id, NoOfLevels: 1 }, options),
      ) as User[];
      const [person, reports] = await Promise.all([
        chart.find(({ UserID }) => UserID === id) ?? axero.users.get({ UserID: id }, options),
        reportsIn(chart, id) ??
          axero.connections.directReports
            .list({ UserID: id, PageLength: MOST }, options)
            .then(({ items }) => rowsIn(items)),
      ]);
      const manager = await this.readManager(axero, managerOf(person), chart, options);
      return { items: reports, total: reports.length, person, manager };
    } catch (error) {
      // A person who has left is nobody: `hide-when="empty"` lets the element vanish.
      if (isAxeroError(error, 'not-found')) return { items: [] };
      throw error;
    }
  }

  private async readManager(
    axero: Axero,
    id: number | undefined,
    chart: readonly User[],
    options: CallOptions,
  ): Promise<User | undefined> {
    if (id === undefined) return undefined;
    try {
      return chart.find(({ UserID }) => UserID === id) ?? (await axero.users.get({ UserID: id }, options));
    } catch (error) {
      // The team can be shown without a manager whom the user may not see.
      if (isAxeroError(error, 'not-found') || isAxeroError(error, 'forbidden')) return undefined;
      throw error;
    }
  }

  protected override isEmpty(data: Team): boolean {
    return data.items.length === 0 && !data.person;
  }

  protected override forget(): void {
    this.opened = undefined;
    this.isWhole = false;
    this.isTurning = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('user')) this.opened = undefined;
    super.willUpdate(changed);
  }

  protected override show(data: Team): void {
    const isAnother = data.person?.UserID !== (this.data as Team | undefined)?.person?.UserID;
    if (isAnother) this.isWhole = false;
    super.show(data);
    if (!isAnother || !this.isTurning) return;
    this.isTurning = false;
    if (data.person) announce(nameOf(data.person));
  }

  private turnTo(id: number | undefined): void {
    this.isTurning = true;
    this.opened = id;
    // The button may be gone with the next answer; this place stays.
    this.renderRoot.querySelector<HTMLElement>('.chosen')?.focus();
  }

  private renderPerson(person: User, kind: '' | 'manager' | 'chosen'): unknown {
    const photo = safeImage(person.AvatarImageURL);
    const link = profileLink(person, this.profilePath);
    const name = nameOf(person);
    const id = person.UserID;
    const count = reportsCount(person);
    const canOpen = kind !== 'chosen' && id !== undefined && count !== 0 && !this.hasOwnData();
    const detail = [
      (person as Open<User>)['JobTitle'] ?? person.RankName,
      kind === 'manager' ? this.t('manager') : '',
    ];
    const line = detail.filter((part) => typeof part === 'string' && part !== '').join(' · ');
    return html`${renderPhoto(photo, initial(person))}
      <span class="words">
        ${renderTitle(name, link, (event) => this.select(event, person))}
        <span class="line muted small" part="detail" dir="auto">${line || (count ? this.t('reports', { count }) : ' ')}</span>
      </span>
      ${canOpen ? html`<button type="button" class="small" part="button" aria-label=${`${this.t('team')}: ${name}`} @click=${() => this.turnTo(id)}>${this.t('team')}</button>` : nothing}`;
  }

  protected override renderItem(person: User): unknown {
    return html`<div class="row person">${this.renderPerson(person, '')}</div>`;
  }

  protected override renderContent(data: Team): unknown {
    const { person, manager, items } = data;
    const shown = this.isWhole ? items : items.slice(0, this.rows);
    const rest = items.length - shown.length;
    const whole = () => {
      this.isWhole = true;
    };
    return html`
      ${manager ? html`<div class="row person">${this.renderPerson(manager, 'manager')}</div>` : nothing}
      ${person ? html`<div class=${manager ? 'below' : ''}><div class="row person chosen" tabindex="-1">${this.renderPerson(person, 'chosen')}</div></div>` : nothing}
      ${
        items.length > 0
          ? html`<div class=${person ? 'below' : ''}>${super.renderContent({ ...data, items: shown })}</div>`
          : html`<p class="none muted">${this.t('nobody', { name: `\u2068${person ? nameOf(person) : ''}\u2069` })}</p>`
      }
      <div class="foot">${rest > 0 ? html`<button type="button" part="more" @click=${whole}>${this.t('more', { count: rest })}</button>` : nothing}${this.opened === undefined ? nothing : html`<button type="button" part="button" @click=${() => this.turnTo(undefined)}>${this.t('back')}</button>`}</div>`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="row person">${this.renderBones()}</div>
      <div class="below"><div class="row person">${this.renderBones()}</div></div>
      <div class="below">${super.renderSkeleton()}</div>
      <div class="foot"><button type="button" disabled tabindex="-1">${this.t('more', { count: 1 })}</button></div>`;
  }

  private renderBones(): unknown {
    return html`<span class="avatar bone"></span>
      <span class="words">${renderBones('wide', 'narrow')}</span>`;
  }

  protected override renderBone(): unknown {
    return html`<div class="row person">${this.renderBones()}</div>`;
  }
}

define('axero-org-chart', AxeroOrgChart);
