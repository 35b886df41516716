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

/**
 * The newest articles of the site or of a space.
 *
 * @tagname axero-news
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all spaces that the user may see.
 * @attr category - Shows only articles of this category, by its name.
 * @attr featured - Shows only featured articles.
 * @attr {'list'|'cards'} layout - Rows with a small picture, or cards with a large one. Default: `list`.
 * @csspart photo - The picture of an article.
 * @csspart name - The title of an article.
 * @csspart detail - Date, author and number of comments.
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
  };

  protected override readonly itemClass = 'item row top';

  declare space: number | undefined;
  declare category: string | undefined;
  declare featured: boolean;
  declare layout: string | undefined;

  constructor() {
    super();
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

  private photo(item: ContentItem): unknown {
    const address = safeImage(item.ContentThumbImageFullURL) ?? safeImage(item.ContentFeaturedImageFullURL);
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

  protected override renderBone(): unknown {
    return html`<span class="words">
      ${renderBones('wide', 'full', 'narrow')}
    </span>`;
  }
}

define('axero-news', AxeroNews);
