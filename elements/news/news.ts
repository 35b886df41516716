import { type Axero, type CallOptions, type ContentItem, EntityType, plainText } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { styles } from './news.styles.ts';
import { en } from './news.texts.ts';
import { shownSlide, showSlide, slideAfterKey } from './slides.ts';

/**
 * The newest articles of the site or of a space.
 *
 * @tagname axero-news
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all spaces that the user may see.
 * @attr category - Shows only articles of this category, by its name.
 * @attr featured - Shows only featured articles.
 * @attr {'list'|'cards'|'carousel'} layout - Rows with a small picture, cards with a large one, or one article at a time, which only the user turns. Default: `list`.
 * @csspart photo - The picture of an article.
 * @csspart name - The title of an article.
 * @csspart detail - Date, author and number of comments.
 * @csspart button - A button that turns to another article.
 */
export class AxeroNews extends ListElement<ContentItem> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'news';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'category', 'featured'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    category: {},
    featured: { type: Boolean },
    layout: { reflect: true },
    at: { state: true },
  };

  protected override readonly itemClass = 'item row top';

  declare space: number | undefined;
  declare category: string | undefined;
  declare featured: boolean;
  declare layout: string | undefined;
  /** The article that a carousel shows, from 0. */
  declare protected at: number;

  constructor() {
    super();
    this.at = 0;
    this.limit = 5;
    this.featured = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ContentItem>> {
    const args = {
      EntityType: EntityType.Article,
      PageLength: this.rows,
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      ...(this.category ? { CategoryName: this.category } : {}),
      ...(this.featured ? { IsFeatured: true } : {}),
    };
    return this.listOf(await axero.content.list(args, options));
  }

  /** Cards and slides keep the room of a picture, so that all are of one height, also while they load. */
  private get hasLargePhotos(): boolean {
    return this.layout === 'cards' || this.layout === 'carousel';
  }

  private photo(item: ContentItem): unknown {
    const address = safeImage(item.ContentThumbImageFullURL) ?? safeImage(item.ContentFeaturedImageFullURL);
    if (!address && this.hasLargePhotos) return html`<span class="photo"></span>`;
    return address
      ? html`<img class="photo" part="photo" src=${address} alt="" width="72" height="56" loading="lazy">`
      : nothing;
  }

  protected override renderItem(item: ContentItem): unknown {
    const address = safeLink(item.ContentURL);
    const comments = Number(item.CommentCount) || 0;
    const { AuthorDisplayName: author, DatePublished: published } = item;
    return html`${this.photo(item)}
      <span class="words">
        ${renderTitle(item.ContentTitle, address, (event) => this.select(event, item))}
        <span class="line" dir="auto">${plainText(String(item.ContentSummary ?? ''))}</span>
        <span class="detail muted small" part="detail">
          ${published ? html`<time datetime=${published}>${this.date(published)}</time>` : nothing}
          ${author ? html`<bdi>${author}</bdi>` : nothing}
          ${comments > 0 ? html`<span>${this.t('comments', { count: comments })}</span>` : nothing}
        </span>
      </span>`;
  }

  private get scroller(): Element | null {
    return this.renderRoot.querySelector('.slides');
  }

  private turn(at: number): void {
    if (this.scroller) showSlide(this.scroller, at);
  }

  private pressed(event: KeyboardEvent): void {
    const next = this.scroller && slideAfterKey(event, this.scroller, this.at);
    if (typeof next !== 'number') return;
    event.preventDefault();
    this.turn(next);
  }

  private scrolled(): void {
    if (this.scroller) this.at = shownSlide(this.scroller);
  }

  protected override renderContent(data: ListData<ContentItem>): unknown {
    const content = super.renderContent(data);
    if (this.layout !== 'carousel' || this.template) return content;
    const count = data.items.length;
    const at = Math.min(this.at, count - 1);
    const turn = (to: number, key: string, sign: string) =>
      html`<button type="button" part="button" class="turn" aria-label=${this.t(key)} aria-disabled=${to < 0 || to >= count ? 'true' : 'false'} @click=${() => this.turn(to)}><span aria-hidden="true">${sign}</span></button>`;
    return html`<div class="slides" role="group" tabindex="0" aria-label=${this.heading ?? this.t('news')} @scroll=${this.scrolled} @keydown=${this.pressed}>${content}</div>
      <div class="turns">
        ${turn(at - 1, 'former', '‹')}
        <span class="muted small" aria-live="polite">${this.t('place', { at: at + 1, count })}</span>
        ${turn(at + 1, 'next', '›')}
      </div>`;
  }

  protected override renderSkeleton(): unknown {
    if (this.layout !== 'carousel') return super.renderSkeleton();
    return html`<div class="slides"><ul class="list"><li class=${this.itemClass}>${this.renderBone()}</li></ul></div>
      <div class="turns"></div>`;
  }

  protected override renderBone(): unknown {
    return html`${this.hasLargePhotos ? html`<span class="photo bone"></span>` : nothing}
      <span class="words">${renderBones('wide', 'full', 'narrow')}</span>`;
  }
}

define('axero-news', AxeroNews);
