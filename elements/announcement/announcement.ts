import type { Announcement, Axero, CallOptions } from 'axero-widget-sdk';
import { renderHtml } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { bodyStyles } from '../base/styles/body.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { styles } from './announcement.styles.ts';
import { en } from './announcement.texts.ts';
import { dismissed, rememberDismissed } from './dismissed.ts';

/** The number of announcements that are read beyond the shown ones, in case the user has dismissed the newest. */
const SPARE = 10;

/**
 * The announcement of the site or of a space, as a banner.
 *
 * The API calls title and text of an announcement `PropertyName` and `PropertyValue`, and does not say whether the text is HTML; it is shown as
 * HTML, sanitized. With `hide-when="empty error"` the banner vanishes where there is nothing to say.
 *
 * @tagname axero-announcement
 * @attr {number} space - The id of a space. Default: 0, the top-level community.
 * @attr dismiss - Shows a button by which the user hides an announcement in this browser.
 * @attr {'info'|'warning'} tone - How the banner looks. Default: `info`.
 * @fires {CustomEvent} axero-change - The user dismissed an announcement; `detail.item` is it.
 * @csspart name - The title of an announcement.
 * @csspart detail - The text of an announcement.
 * @csspart button - The button that hides an announcement.
 */
export class AxeroAnnouncement extends ListElement<Announcement> {
  static override styles = [baseStyles, rowStyles, bodyStyles, styles];
  static override textsName = 'announcement';
  static override english = en;
  static override queryProperties = ['limit', 'space'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    dismiss: { type: Boolean },
    tone: { reflect: true },
  };

  declare space: number | undefined;
  declare dismiss: boolean;
  declare tone: string | undefined;

  private readonly filled = new WeakMap<Element, unknown>();
  /** The user by whom announcements are dismissed. */
  private userId: number | undefined;

  constructor() {
    super();
    this.limit = 1;
    this.dismiss = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<Announcement>> {
    const page = await axero.announcements.list(
      {
        SpaceID: Number.isInteger(this.space) ? this.space : 0,
        PageLength: Math.min(100, this.rows + SPARE),
      },
      options,
    );
    // The page's own word of the user does not follow a change of users.
    if (this.dismiss) this.userId = (await axero.users.me({}, options)).UserID;
    return this.listOf(page);
  }

  protected override forget(): void {
    this.userId = undefined;
  }

  private visible({ items }: ListData<Announcement>): Announcement[] {
    const hidden = this.dismiss && this.userId !== undefined ? dismissed(this.userId) : [];
    return items
      .filter(({ PropertyID }) => PropertyID === undefined || !hidden.includes(PropertyID))
      .slice(0, this.rows);
  }

  protected override isEmpty(data: ListData<Announcement>): boolean {
    return this.visible(data).length === 0;
  }

  protected override renderContent(data: ListData<Announcement>): unknown {
    return super.renderContent({ ...data, items: this.visible(data) });
  }

  private hide(item: Announcement): void {
    if (item.PropertyID === undefined || this.userId === undefined || !this.data) return;
    rememberDismissed(this.userId, item.PropertyID);
    this.show(this.data);
    this.emit('axero-change', { item });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.data ? this.visible(this.data) : [];
    const bodies = this.renderRoot.querySelectorAll('.text:not([aria-hidden])');
    for (const [at, body] of bodies.entries()) {
      const value = shown[at]?.PropertyValue;
      if (this.filled.get(body) === value) continue;
      this.filled.set(body, value);
      void renderHtml(body, value);
    }
  }

  protected override renderItem(item: Announcement): unknown {
    const canHide = this.dismiss && item.PropertyID !== undefined && this.userId !== undefined;
    return html`<div class="words">
        <p class="name" part="name" dir="auto">${item.PropertyName}</p>
        <div class="text" part="detail" dir="auto"></div>
      </div>
      ${
        canHide
          ? html`<button type="button" class="hide" part="button" aria-label=${this.t('hide', { title: item.PropertyName ?? '' })} @click=${() => this.hide(item)}><span aria-hidden="true">×</span></button>`
          : nothing
      }`;
  }

  protected override renderBone(): unknown {
    return html`<div class="words">
      <p class="name"><span class="bone narrow"></span></p>
      <div class="text" aria-hidden="true"><span class="bone wide"></span></div>
    </div>`;
  }
}

define('axero-announcement', AxeroAnnouncement);
