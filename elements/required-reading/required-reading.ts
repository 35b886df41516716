import type { Axero, CallOptions, ContentItem } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { typesIn } from '../search/hits.ts';
import { Kept } from '../writing/kept.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './required-reading.styles.ts';
import { en } from './required-reading.texts.ts';
import { versionOf } from './version.ts';

/** Items that the user confirmed here, or took back. */
const confirmations = () => new Kept<ContentItem, boolean>(({ ContentID }) => ContentID);

/**
 * Articles that the user has to read, with a button to confirm each.
 *
 * The button confirms the version of the item that the list names. An item without a version, or for which `RequiresReadConfirmation` is false, has
 * no button. What was confirmed stays in the list until the page is loaded again, so that it can be taken back.
 *
 * @tagname axero-required-reading
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all.
 * @attr type - Only items of this kind, by name, such as `Article`.
 * @fires {CustomEvent} axero-before-change - The user confirmed an item or took it back; prevent it to send nothing. `detail` has `item` and `isRead`.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart name - The title of an item.
 * @csspart detail - The line with author, space and date.
 * @csspart button - The button that confirms.
 */
export class AxeroRequiredReading extends ListElement<ContentItem> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'required-reading';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'type'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    type: {},
  };

  declare space: number | undefined;
  declare type: string | undefined;

  private confirmed = confirmations();
  private readonly writer = new Writer(this);

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ContentItem>> {
    const [EntityTypeID] = typesIn(this.type);
    const answer = await axero.content.listRequired(
      {
        ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
        ...(EntityTypeID === undefined ? {} : { EntityTypeID }),
      },
      options,
    );
    const items = ListElement.rowsOf(answer) as ContentItem[];
    return { items, total: items.length };
  }

  protected override forget(): void {
    this.confirmed = confirmations();
    this.writer.forget();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('space') || changed.has('type')) this.confirmed = confirmations();
    super.willUpdate(changed);
  }

  private all({ items }: ListData<ContentItem>): ContentItem[] {
    return this.confirmed.over(items);
  }

  protected override isEmpty(data: ListData<ContentItem>): boolean {
    return this.all(data).length === 0;
  }

  private isRead(item: ContentItem): boolean {
    return this.confirmed.get(item.ContentID) ?? item.HasRead === true;
  }

  private confirm(item: ContentItem, version: number): void {
    const { axero, data, confirmed } = this;
    if (!axero || !data) return;
    const id = item.ContentID;
    const isRead = !this.isRead(item);
    const at = this.all(data).indexOf(item);
    void this.writer.write(axero, {
      key: id,
      detail: { item, isRead },
      show: () => confirmed.set(item, at, isRead),
      send: () =>
        axero.content.readStatus.set({
          ContentID: id,
          VersionID: version,
          HasRead: isRead,
          ...(item.EntityType === undefined ? {} : { EntityType: item.EntityType }),
        }),
    });
  }

  private renderConfirm(item: ContentItem): unknown {
    const version = versionOf(item);
    const isRead = this.isRead(item);
    if (version === undefined || item.RequiresReadConfirmation === false || this.hasOwnData()) return nothing;
    const words = this.t(isRead ? 'undo' : 'confirm');
    const isSaving = this.writer.saving.has(item.ContentID) ? 'true' : 'false';
    return html`<button type="button" class=${isRead ? 'small' : 'main small'} part="button" aria-label=${`${words}: ${item.ContentTitle ?? ''}`} aria-disabled=${isSaving} @click=${() => this.confirm(item, version)}>${words}</button>`;
  }

  protected override renderItem(item: ContentItem): unknown {
    const address = safeLink(item.ContentURL);
    const when = instant(item.DatePublished);
    const details = [item.AuthorDisplayName, item.SpaceName].filter(Boolean);
    return html`<div class="row reading">
      <span class="words">
        ${renderTitle(item.ContentTitle, address, (event) => this.select(event, item))}
        <span class="line parts fit muted small" part="detail">
          ${this.isRead(item) ? html`<span class="done">✓ ${this.t('done')}</span>` : nothing}
          ${details.map((detail) => html`<span><bdi>${detail}</bdi></span>`)}
          ${when ? html`<time datetime=${when.toISOString()}>${this.date(when)}</time>` : nothing}
        </span>
      </span>
      ${this.renderConfirm(item)}
      ${this.writer.note(item.ContentID)}
    </div>`;
  }

  protected override renderContent(data: ListData<ContentItem>): unknown {
    const all = this.all(data);
    const count = all.filter((item) => !this.isRead(item)).length;
    return html`<p class="count muted">${count > 0 ? this.t('open', { count }) : this.t('none')}</p>
      ${super.renderContent({ ...data, items: all.slice(0, this.rows) })}`;
  }

  protected override renderSkeleton(): unknown {
    return html`<div class="count"><span class="bone narrow"></span></div>${super.renderSkeleton()}`;
  }

  protected override renderBone(): unknown {
    return html`<div class="row reading">
      <span class="words">${renderBones('wide', 'narrow')}</span>
      <button type="button" class="small" disabled tabindex="-1">${this.t('confirm')}</button>
    </div>`;
  }
}

define('axero-required-reading', AxeroRequiredReading);
