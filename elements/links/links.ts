import type { Axero, Bookmark, CallOptions } from 'axero-widget-sdk';
import { safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderTitle } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { type GivenLink, givenLinks } from './given.ts';
import { styles } from './links.styles.ts';
import { en } from './links.texts.ts';

/**
 * Quick links: the links inside the element, and the bookmarks of the user.
 *
 * The links inside the element are shown in every state, so they work where the site fails to answer. The API documents no address of a bookmark;
 * it is read from `ContentURL`, `URL` or `Url`, and a bookmark without one is shown as text.
 *
 * @tagname axero-links
 * @attr bookmarks - Shows the bookmarks of the user, after the links inside the element.
 * @attr {'tiles'|'list'} layout - Boxes beside each other, or rows. Default: `tiles`.
 * @csspart list - The list of links inside the element, and that of the bookmarks.
 * @csspart name - The text of a link.
 */
export class AxeroLinks extends ListElement<Bookmark> {
  static override styles = [baseStyles, rowStyles, styles];
  static override textsName = 'links';
  static override english = en;
  static override queryProperties = ['limit', 'bookmarks'];
  static override properties: PropertyDeclarations = {
    bookmarks: { type: Boolean },
    layout: { reflect: true },
  };

  declare bookmarks: boolean;
  declare layout: string | undefined;

  private given: readonly GivenLink[] = [];
  private observer: MutationObserver | undefined;

  constructor() {
    super();
    this.bookmarks = false;
  }

  override connectedCallback(): void {
    this.given = givenLinks(this);
    super.connectedCallback();
    this.observer = new MutationObserver(() => this.readGiven());
    this.observer.observe(this, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    if (!this.bookmarks && !this.items) this.show({ items: [] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  private readGiven(): void {
    const given = givenLinks(this);
    // The element writes into itself what templates make; that is no new link.
    if (JSON.stringify(given) === JSON.stringify(this.given)) return;
    this.given = given;
    if (this.data && this.state !== 'stale') this.show(this.data);
    this.requestUpdate();
  }

  protected override hasOwnData(): boolean {
    return super.hasOwnData() || !this.bookmarks;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('bookmarks') && this.bookmarks && !this.items) void this.reload();
  }

  protected override isEmpty(data: ListData<Bookmark>): boolean {
    return super.isEmpty(data) && this.given.length === 0;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Bookmark>> {
    if (!this.bookmarks) return { items: [] };
    return this.listOf(await axero.bookmarks.list({ PageLength: this.rows }, options));
  }

  protected override renderControls(): unknown {
    if (this.given.length === 0) return nothing;
    return html`<ul class="list given" part="list">
      ${this.given.map(
        ({ title, address, isNewWindow }) =>
          html`<li class="item"><a class="line name" part="name" dir="auto" href=${address} target=${isNewWindow ? '_blank' : nothing} rel=${isNewWindow ? 'noopener' : nothing}>${title}</a></li>`,
      )}
    </ul>`;
  }

  protected override renderContent(data: ListData<Bookmark>): unknown {
    return data.items.length > 0 ? super.renderContent(data) : nothing;
  }

  protected override renderItem(bookmark: Bookmark): unknown {
    const address = safeLink(bookmark['ContentURL'] ?? bookmark['URL'] ?? bookmark['Url']);
    const name = bookmark.Title || bookmark.Description || this.t('untitled');
    return renderTitle(name, address, (event) => this.select(event, bookmark));
  }

  protected override renderBone(): unknown {
    return html`<span class="line name"><span class="bone wide"></span></span>`;
  }
}

define('axero-links', AxeroLinks);
