import {
  type Axero,
  type CallOptions,
  type ContentItem,
  EntityType,
  SortColumn,
  SortOrder,
} from 'axero-widget-sdk';
import { htmlText, renderHtml, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { bodyStyles } from '../base/styles/body.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { styles } from './accordion.styles.ts';
import { en } from './accordion.texts.ts';

const KINDS: Readonly<Record<string, EntityType>> = {
  wiki: EntityType.Wiki,
  article: EntityType.Article,
  blog: EntityType.Blog,
};

const ORDERS: Readonly<Record<string, { SortColumn: SortColumn; SortOrder: SortOrder }>> = {
  title: { SortColumn: SortColumn.ContentTitle, SortOrder: SortOrder.Ascending },
  newest: { SortColumn: SortColumn.DatePublished, SortOrder: SortOrder.Descending },
  views: { SortColumn: SortColumn.ViewCount, SortOrder: SortOrder.Descending },
};

/**
 * Questions that open to their answers, from pages of a wiki.
 *
 * The title of a page is the question, its body the answer. A body is made part of the page when its question is opened, sanitized; where the site
 * sends no body with a list, the summary is shown.
 *
 * @tagname axero-accordion
 * @attr {number} space - The id of a space; 0 is the top-level community. Default: all spaces that the user may see.
 * @attr category - Shows only pages of this category, by its name.
 * @attr {'wiki'|'article'|'blog'} kind - What the questions are. Default: `wiki`.
 * @attr {'title'|'newest'|'views'} sort - The order: by title, newest first, or most viewed first. Default: `title`.
 * @attr open - Shows the first answer at once.
 * @attr single - Closes the open answer when another is opened.
 * @csspart name - A question.
 * @csspart detail - An answer.
 */
export class AxeroAccordion extends ListElement<ContentItem> {
  static override styles = [baseStyles, rowStyles, bodyStyles, styles];
  static override textsName = 'accordion';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'category', 'kind', 'sort'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    category: {},
    kind: {},
    sort: {},
    open: { type: Boolean },
    single: { type: Boolean },
  };

  declare space: number | undefined;
  declare category: string | undefined;
  declare kind: string | undefined;
  declare sort: string | undefined;
  declare open: boolean;
  declare single: boolean;

  /** The questions that are open. A refreshed list may move them. */
  private opened = new Set<number>();
  private hasOpened = false;
  private readonly filled = new WeakMap<Element, string>();

  constructor() {
    super();
    this.limit = 10;
    this.open = false;
    this.single = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<ContentItem>> {
    const args = {
      EntityType: KINDS[this.kind ?? ''] ?? EntityType.Wiki,
      PageLength: this.rows,
      ...(ORDERS[this.sort ?? ''] ?? ORDERS['title']),
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      ...(this.category ? { CategoryName: this.category } : {}),
    };
    return this.listOf(await axero.content.list(args, options));
  }

  protected override forget(): void {
    this.opened.clear();
    this.hasOpened = false;
  }

  protected override show(data: ListData<ContentItem>): void {
    const first = data.items[0]?.ContentID;
    if (this.open && !this.hasOpened && first !== undefined) {
      this.opened.add(first);
      this.hasOpened = true;
    }
    super.show(data);
  }

  private toggled(event: Event, { ContentID }: ContentItem): void {
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen === this.opened.has(ContentID)) return;
    if (isOpen && this.single) this.opened.clear();
    if (isOpen) this.opened.add(ContentID);
    else this.opened.delete(ContentID);
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const open = (this.data?.items ?? []).filter(({ ContentID }) => this.opened.has(ContentID));
    for (const [at, body] of this.renderRoot.querySelectorAll('.text').entries()) {
      const { ContentBody, ContentSummary } = open[at] ?? {};
      const value = String(ContentBody || htmlText(String(ContentSummary ?? '')));
      if (this.filled.get(body) === value) continue;
      this.filled.set(body, value);
      void renderHtml(body, value);
    }
  }

  protected override renderItem(item: ContentItem): unknown {
    const isOpen = this.opened.has(item.ContentID);
    const address = safeLink(item.ContentURL);
    return html`<details ?open=${isOpen} @toggle=${(event: Event) => this.toggled(event, item)}>
      <summary><span class="name" part="name" dir="auto">${item.ContentTitle}</span></summary>
      ${
        isOpen
          ? html`<div class="answer">
            <div class="text" part="detail" dir="auto"></div>
            ${address ? html`<p><a href=${address} @click=${(event: Event) => this.select(event, item)}>${this.t('page')}<span class="hidden-text">: ${item.ContentTitle}</span></a></p>` : nothing}
          </div>`
          : nothing
      }
    </details>`;
  }

  protected override renderBone(): unknown {
    return html`<div class="question"><span class="name"><span class="bone wide"></span></span></div>`;
  }
}

define('axero-accordion', AxeroAccordion);
