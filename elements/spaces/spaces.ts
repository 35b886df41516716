import { type Axero, type CallOptions, isAxeroError, type Space } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { Kept } from '../writing/kept.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { aboutOf, addressOf, join, type Membership } from './membership.ts';
import { styles } from './spaces.styles.ts';
import { en } from './spaces.texts.ts';

/** Spaces, which of them the user belongs to, and who that is. */
interface Spaces extends ListData<Space> {
  readonly mine: readonly number[];
  readonly user?: number | undefined;
}

/** The most spaces of a person that are read, to find one among them. */
const MOST = 100;

/** Memberships that the user changed here. */
const changesOfSpaces = () => new Kept<Space, Membership>(({ SpaceID }) => SpaceID);

/**
 * The spaces of the user, those that the user may join, or one space, with buttons to join and leave.
 *
 * Description and address are read from `Description` and `SpaceURL`, which no source promises. Where a space takes in nobody without asking, and the
 * site says so, the element says that the membership is requested. A space that was left stays in the list until the page is loaded again.
 *
 * @tagname axero-spaces
 * @attr {'mine'|'others'} kind - The spaces of the user, or the public ones that the user may join. Default: `mine`.
 * @attr {number} space - The id of a space: only this one.
 * @attr manage - Shows buttons to join and leave.
 * @fires {CustomEvent} axero-before-change - The user joins or leaves; prevent it to send nothing. `detail` has `item` and `action` (`join`, `leave`).
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart photo - The icon of a space.
 * @csspart name - The name of a space.
 * @csspart detail - The line under the name.
 * @csspart button - A button.
 */
export class AxeroSpaces extends ListElement<Space> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'spaces';
  static override english = en;
  static override queryProperties = ['limit', 'kind', 'space', 'manage'];
  static override properties: PropertyDeclarations = {
    kind: {},
    space: { type: Number },
    manage: { type: Boolean },
    asked: { state: true },
  };

  declare kind: string | undefined;
  declare space: number | undefined;
  declare manage: boolean;
  declare protected data: Spaces | undefined;
  /** The space that the user is asked about before leaving it. */
  declare protected asked: number | undefined;

  private changes = changesOfSpaces();
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.manage = false;
  }

  private get isOthers(): boolean {
    return this.kind === 'others';
  }

  private get isOne(): boolean {
    return Number.isInteger(this.space);
  }

  override t(key: string, values?: Record<string, string | number>): string {
    const emptyText = this.isOne ? 'emptyOne' : this.isOthers ? 'emptyOthers' : 'empty';
    return super.t(key === 'empty' ? emptyText : key, values);
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<Spaces> {
    const [found, me] = await Promise.all([
      this.find(axero, options),
      this.manage ? axero.users.me({}, options) : undefined,
    ]);
    return { ...found, user: me?.UserID };
  }

  private async find(axero: Axero, options: CallOptions): Promise<Spaces> {
    if (this.isOne) return this.findOne(axero, this.space as number, options);
    if (this.isOthers) {
      const answer = await axero.spaces.list({ GetNonMemberPublicSpacesOnly: true }, options);
      const items = ListElement.rowsOf(answer) as Space[];
      return { items: items.slice(0, this.rows), total: items.length, mine: [] };
    }
    const list = this.listOf(await axero.spaces.listMine({ PageLength: this.rows }, options));
    return { ...list, mine: list.items.map(({ SpaceID }) => SpaceID) };
  }

  private async findOne(axero: Axero, id: number, options: CallOptions): Promise<Spaces> {
    try {
      const [space, mine] = await Promise.all([
        axero.spaces.get({ SpaceID: id }, options),
        axero.spaces.listMine({ PageLength: MOST }, options),
      ]);
      return { items: rowsIn([space]), total: 1, mine: rowsIn(mine.items).map(({ SpaceID }) => SpaceID) };
    } catch (error) {
      // A space that is gone, or hidden from the user, is none.
      if (isAxeroError(error, 'not-found')) return { items: [], total: 0, mine: [] };
      throw error;
    }
  }

  protected override forget(): void {
    this.changes = changesOfSpaces();
    this.writer.forget();
    this.asked = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('kind') || changed.has('space')) this.changes = changesOfSpaces();
    super.willUpdate(changed);
  }

  private shown({ items }: Spaces): Space[] {
    return this.changes.over(items);
  }

  protected override isEmpty(data: Spaces): boolean {
    return this.shown(data).length === 0;
  }

  private membershipOf({ SpaceID }: Space): Membership {
    return this.changes.get(SpaceID) ?? (this.data?.mine?.includes(SpaceID) ? 'member' : 'none');
  }

  private async change(space: Space, action: 'join' | 'leave'): Promise<void> {
    const { axero, data, changes } = this;
    const user = data?.user;
    if (!axero || user === undefined) return;
    const id = space.SpaceID;
    const at = this.shown(data as Spaces).findIndex(({ SpaceID }) => SpaceID === id);
    this.asked = undefined;
    const written = this.writer.write(axero, {
      key: id,
      detail: { item: space, action },
      show: () => changes.set(space, at, action === 'join' ? 'member' : 'none'),
      send: async () => {
        if (action === 'leave') await axero.spaces.members.remove({ SpaceID: id, UserID: user });
        else changes.set(space, at, await join(axero, id, user));
      },
    });
    await this.focusOn(id);
    await written;
  }

  private async ask(id: number): Promise<void> {
    this.asked = id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.question button')?.focus();
  }

  private cancel(id: number): void {
    this.asked = undefined;
    void this.focusOn(id);
  }

  /** Moves the focus to the button of a space where the pressed one is gone. */
  private async focusOn(id: number): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement)
      this.renderRoot.querySelector<HTMLElement>(`[data-space="${id}"]`)?.focus();
  }

  private renderQuestion(space: Space): unknown {
    const id = space.SpaceID;
    const question = this.t('ask', { name: `\u2068${space.SpaceName ?? ''}\u2069` });
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.cancel(id);
    };
    return html`<span class="actions question" role="group" aria-label=${question} @keydown=${keys}>
      <span class="small">${question}</span>
      <button type="button" part="button" class="danger small" @click=${() => this.change(space, 'leave')}>${this.t('leave')}</button>
      <button type="button" part="button" @click=${() => this.cancel(id)}>${this.t('cancel')}</button>
    </span>`;
  }

  private renderMembership(space: Space): unknown {
    const id = space.SpaceID;
    // Everybody belongs to the top-level community.
    if (!this.manage || id === 0 || this.hasOwnData()) return nothing;
    if (this.asked === id) return this.renderQuestion(space);
    const membership = this.membershipOf(space);
    const isIn = membership !== 'none';
    const press = () => (isIn ? this.ask(id) : this.change(space, 'join'));
    const isChanged = this.changes.get(id) !== undefined;
    return html`<span class="actions" role="group" aria-label=${this.t('about', { name: space.SpaceName ?? '' })}>
      ${isIn && (isChanged || this.isOne) ? html`<span class="small muted">✓ ${this.t(membership)}</span>` : nothing}
      <button type="button" part="button" class=${isIn ? 'small' : 'main small'} data-space=${id} aria-disabled=${this.writer.saving.has(id) ? 'true' : 'false'} @click=${press}>${this.t(isIn ? 'leave' : 'join')}</button>
    </span>`;
  }

  protected override renderItem(space: Space): unknown {
    const id = space.SpaceID;
    const icon = safeImage(space.SpaceIconURL || space.SpaceImageURL);
    const address = safeLink(addressOf(space));
    const name = String(space.SpaceName ?? '');
    const hasLeft = this.changes.get(id) === 'none' && !this.isOthers;
    return html`<div class="row space">
      ${icon ? html`<img class="icon" part="photo" src=${icon} alt="" width="40" height="40" loading="lazy">` : html`<span class="icon letter" part="photo" aria-hidden="true">${[...name][0] ?? ''}</span>`}
      <span class="words">
        ${renderTitle(name, address, (event) => this.select(event, space))}
        <span class="line muted small" part="detail" dir="auto">${hasLeft ? this.t('left') : aboutOf(space)}</span>
      </span>
      ${this.renderMembership(space)}
      ${this.writer.note(id)}
    </div>`;
  }

  protected override renderContent(data: Spaces): unknown {
    return super.renderContent({ ...data, items: this.shown(data) });
  }

  protected override get rows(): number {
    return this.isOne ? 1 : super.rows;
  }

  protected override renderBone(): unknown {
    return html`<div class="row space"><span class="icon bone"></span>
      <span class="words">${renderBones('wide', 'narrow')}</span>
      ${this.manage ? html`<span class="actions"><button type="button" class="small" disabled tabindex="-1">${this.t(this.isOthers ? 'join' : 'leave')}</button></span>` : nothing}
    </div>`;
  }
}

define('axero-spaces', AxeroSpaces);
