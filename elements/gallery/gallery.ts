import { type Axero, type CallOptions, type ContentItem, SortColumn, SortOrder } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { linkText } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { styles } from './gallery.styles.ts';
import { en } from './gallery.texts.ts';
import { mediumIn, typesOf } from './medium.ts';

/**
 * The photos and videos of an album, a space or the site, newest first, with a large view.
 *
 * In the large view, the arrow keys turn the pages and Escape closes it. A video that is no file of the site is a link to its page.
 *
 * @tagname axero-gallery
 * @attr {number} album - The id of an album. Default: all that the user may see.
 * @attr {number} space - The id of a space; 0 is the top-level community.
 * @attr {'photos'|'videos'} kind - Shows only these. Default: both.
 * @csspart photo - A picture in the list.
 * @csspart name - The title of a picture.
 * @csspart detail - The title in the large view.
 * @csspart button - A button of the large view.
 */
export class AxeroGallery extends ListElement<ContentItem> {
  static override styles = [baseStyles, styles];
  static override textsName = 'gallery';
  static override english = en;
  static override queryProperties = ['limit', 'album', 'space', 'kind'];
  static override properties: PropertyDeclarations = {
    album: { type: Number },
    space: { type: Number },
    kind: {},
    large: { state: true },
  };

  declare album: number | undefined;
  declare space: number | undefined;
  declare kind: string | undefined;
  /** The id of the item that is shown large. */
  declare protected large: number | undefined;

  constructor() {
    super();
    this.limit = 8;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ContentItem>> {
    const args = {
      EntityTypeCSV: typesOf(this.kind),
      SortColumn: SortColumn.DatePublished,
      SortOrder: SortOrder.Descending,
      PageLength: this.rows,
      ...(Number.isInteger(this.album) ? { ParentContentID: this.album } : {}),
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
    };
    return this.listOf(await axero.content.list(args, options));
  }

  protected override forget(): void {
    this.large = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    // The item may have gone with a new answer, and must not open again by itself.
    if (!dialog) this.large = undefined;
    else if (!dialog.open) dialog.showModal();
  }

  private chosen(event: Event, item: ContentItem): void {
    this.select(event, item);
    if (!event.defaultPrevented) this.large = item.ContentID;
  }

  /** The items that have a large view. */
  private get shown(): ContentItem[] {
    return (this.data?.items ?? []).filter((item) => mediumIn(item).large !== undefined);
  }

  private turn(step: number): void {
    const { shown } = this;
    const at = shown.findIndex(({ ContentID }) => ContentID === this.large);
    const next = shown[at + step];
    if (next) this.large = next.ContentID;
  }

  private keys(event: KeyboardEvent): void {
    // A film has arrow keys of its own.
    if ((event.target as Element).localName === 'video') return;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.turn(isRightToLeft ? -step : step);
  }

  private closed(): void {
    this.large = undefined;
  }

  private close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override renderItem(item: ContentItem): unknown {
    const { title, isVideo, small, large } = mediumIn(item);
    const address = safeLink(item.ContentURL);
    const content = html`
      ${small ? html`<img class="picture" part="photo" src=${small} alt="" width="160" height="120" loading="lazy">` : html`<span class="picture"></span>`}
      ${isVideo ? html`<span class="play" aria-hidden="true">▶</span>` : nothing}
      <span class="name small" part="name" dir="auto">${title}</span>`;
    const label = isVideo ? this.t('video', { title }) : title;
    if (large !== undefined)
      return html`<button type="button" class="tile" aria-label=${linkText(label, large)} aria-haspopup="dialog" @click=${(event: Event) => this.chosen(event, item)}>${content}</button>`;
    return address
      ? html`<a class="tile" href=${address} aria-label=${linkText(label, address)} @click=${(event: Event) => this.select(event, item)}>${content}</a>`
      : html`<span class="tile">${content}</span>`;
  }

  private renderLarge(): unknown {
    const { shown } = this;
    const at = shown.findIndex(({ ContentID }) => ContentID === this.large);
    const item = shown[at];
    if (!item) return nothing;
    const { title, isVideo, large, small } = mediumIn(item);
    const place = this.t('viewer', { at: at + 1, count: shown.length });
    const outside = (event: Event) => {
      if (event.target === event.currentTarget) this.close();
    };
    const button = (key: 'previous' | 'next', step: number) =>
      html`<button type="button" part="button" aria-disabled=${shown[at + step] ? 'false' : 'true'} @click=${() => this.turn(step)}>${this.t(key)}</button>`;
    return html`<dialog aria-label=${place} @close=${this.closed} @click=${outside} @keydown=${this.keys}>
      <figure>
        ${
          isVideo
            ? html`<video class="large" controls preload="metadata" src=${large} poster=${small ?? nothing} aria-label=${title}></video>`
            : html`<img class="large" src=${large} alt=${title}>`
        }
        <figcaption part="detail" dir="auto">${title}</figcaption>
      </figure>
      <div class="bar">
        <span class="place small" role="status">${place}</span>
        ${button('previous', -1)} ${button('next', 1)}
        <button type="button" part="button" autofocus @click=${this.close}>${this.t('close')}</button>
      </div>
    </dialog>`;
  }

  protected override renderContent(data: ListData<ContentItem>): unknown {
    return html`${super.renderContent(data)}${this.large === undefined ? nothing : this.renderLarge()}`;
  }

  protected override renderBone(): unknown {
    return html`<span class="tile"><span class="picture bone"></span><span class="name small"><span class="bone half"></span></span></span>`;
  }
}

define('axero-gallery', AxeroGallery);
