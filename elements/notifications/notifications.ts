import type { Axero, AxeroNotification, CallOptions } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { linkText } from '../base/row/title.ts';
import { announce } from '../base/state/announce.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { noticeIn } from './notice.ts';
import { styles } from './notifications.styles.ts';
import { en } from './notifications.texts.ts';

/** Notifications, and which are unread. */
interface Notices extends ListData<AxeroNotification> {
  /** The ids of the newest unread ones. */
  readonly unread: readonly number[];
  /** The number of unread ones in all. */
  readonly count: number;
}

/** The number of unread notifications that are read, which is the number that can be marked at once. */
const MOST_UNREAD = 100;

/** The least distance of the list under the bell from the edges of the page, in pixels, as in the style sheet. */
const EDGE = 8;

/**
 * The notifications of the user, with the number of unread ones, as a list or under a bell.
 *
 * Unread ones come first. Following a link marks its notification as read. The link is read from `URL`, which no source promises; without it, the subject is text. Give
 * `every="5"` to look for new ones every five minutes.
 *
 * @tagname axero-notifications
 * @attr unread - Shows unread notifications only.
 * @attr {'list'|'bell'} layout - A list, or a bell with the number of unread ones that opens the list. Default: `list`.
 * @attr open - Shows the list under the bell.
 * @fires {CustomEvent} axero-before-change - The user marks notifications as read; prevent it to send nothing. `detail.items` are they.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart photo - The picture of who caused a notification.
 * @csspart name - The name of who caused a notification.
 * @csspart detail - The line with the date.
 * @csspart button - The bell, and the buttons that mark as read.
 */
export class AxeroNotifications extends ListElement<AxeroNotification> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'notifications';
  static override english = en;
  static override queryProperties = ['limit', 'unread'];
  static override properties: PropertyDeclarations = {
    unread: { type: Boolean },
    layout: { reflect: true },
    open: { type: Boolean, reflect: true },
  };

  declare unread: boolean;
  declare layout: string | undefined;
  declare open: boolean;
  declare protected data: Notices | undefined;

  /** The ids that were marked as read here, until the next answer brings it. */
  private readonly marked = new Set<number>();
  private readonly writer = new Writer(this);
  private readonly resized = () => this.place();
  private readonly pressed = (event: Event) => {
    if (this.layout === 'bell' && !event.composedPath().includes(this)) this.open = false;
  };

  constructor() {
    super();
    this.limit = 8;
    this.unread = false;
    this.open = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<Notices> {
    const [unread, all] = await Promise.all([
      axero.notifications.listUnread({ PageLength: MOST_UNREAD }, options),
      this.unread ? undefined : axero.notifications.list({ PageLength: this.rows }, options),
    ]);
    const first = rowsIn(unread.items);
    const ids = first.map(({ ID }) => ID);
    const rest = rowsIn(all?.items ?? []).filter(({ ID }) => !ids.includes(ID));
    return {
      items: [...first, ...rest].slice(0, this.rows),
      total: (all ?? unread).total,
      unread: ids,
      count: unread.total ?? ids.length,
    };
  }

  protected override forget(): void {
    this.marked.clear();
    this.writer.forget();
  }

  protected override show(data: Notices): void {
    const former = this.data;
    if (data !== former && !this.writer.saving.size) this.marked.clear();
    super.show(data);
    if (former && data !== former && data.count > former.count)
      announce(this.t('unread', { count: data.count }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.resized);
    document.addEventListener('pointerdown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.resized);
    document.removeEventListener('pointerdown', this.pressed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.place();
  }

  /** Moves the list under the bell to where all of it is in the page: a bell may be anywhere, and a page narrow. */
  private place(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel:not([hidden])');
    if (!panel) return;
    const { left, right } = (panel.parentElement as HTMLElement).getBoundingClientRect();
    const width = panel.offsetWidth;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const most = document.documentElement.clientWidth - EDGE - width;
    const wanted = Math.max(EDGE, Math.min(isRightToLeft ? right - width : left, most));
    panel.style.left = `${wanted - left}px`;
  }

  private isUnread(id: number): boolean {
    return (this.data?.unread?.includes(id) ?? false) && !this.marked.has(id);
  }

  private get count(): number {
    const { count = 0, unread = [] } = this.data ?? {};
    return Math.max(0, count - unread.filter((id) => this.marked.has(id)).length);
  }

  private mark(ids: readonly number[]): void {
    const { axero } = this;
    if (!axero || ids.length === 0) return;
    void this.writer.write(axero, {
      key: ids.length === 1 ? (ids[0] as number) : 'all',
      detail: { items: (this.data?.items ?? []).filter(({ ID }) => ids.includes(ID)) },
      show: () => {
        for (const id of ids) this.marked.add(id);
        return () => {
          for (const id of ids) this.marked.delete(id);
        };
      },
      send: () => axero.notifications.markRead({ NotificationIDCSV: [...ids] }),
    });
  }

  private markAll(): void {
    this.mark((this.data?.unread ?? []).filter((id) => !this.marked.has(id)));
    void this.keepFocus();
  }

  /** Moves the focus to the number where its button is gone. */
  private async keepFocus(): Promise<void> {
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.count')?.focus();
  }

  private followed(event: Event, item: AxeroNotification): void {
    this.select(event, item);
    if (!event.defaultPrevented && this.isUnread(item.ID)) this.mark([item.ID]);
  }

  private toggle(): void {
    this.open = !this.open;
  }

  private keys(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.toggle();
    this.renderRoot.querySelector<HTMLElement>('.bell')?.focus();
  }

  protected override renderControls(): unknown {
    if (['waiting', 'loading'].includes(this.state))
      return html`<div class="bar" aria-hidden="true"><span class="bone narrow"></span></div>`;
    if (!this.data || this.hasOwnData() || !['ready', 'stale'].includes(this.state)) return nothing;
    const { count } = this;
    return html`<div class="bar">
      <span class="count muted" tabindex="-1">${count > 0 ? this.t('unread', { count }) : this.t('none')}</span>
      ${count > 0 ? html`<button type="button" part="button" @click=${this.markAll}>${this.t('all')}</button>` : nothing}
      ${this.writer.note('all')}
    </div>`;
  }

  protected override renderItem(item: AxeroNotification): unknown {
    const { name, action, subject, photo, link, when, whenText, space } = noticeIn(item);
    const id = item.ID;
    const isUnread = this.isUnread(id);
    const picture = safeImage(photo);
    const address = safeLink(link);
    const date = instant(when);
    return html`<div class=${isUnread ? 'row top is-unread' : 'row top'}>
      ${renderPhoto(picture)}
      <span class="words">
        <span class="line fit">${isUnread ? html`<span class="dot"></span><span class="hidden-text">${this.t('isUnread')}</span>` : nothing}<b class="name" part="name" dir="auto">${name}</b> <bdi class="muted">${action}</bdi></span>
        ${
          address
            ? html`<a class="line subject" dir="auto" href=${address} @click=${(event: Event) => this.followed(event, item)}>${linkText(subject, address)}</a>`
            : html`<span class="line subject" dir="auto">${subject}</span>`
        }
        <span class="line fit muted small" part="detail">${date ? html`<time datetime=${date.toISOString()}>${this.relative(date)}</time>` : whenText}${space ? html` · <bdi>${space}</bdi>` : nothing}</span>
        ${this.writer.note(id)}
      </span>
      ${
        isUnread
          ? html`<button type="button" class="mark" part="button" aria-label=${this.t('mark', { title: subject })} @click=${() => {
              this.mark([id]);
              void this.keepFocus();
            }}><span aria-hidden="true">✓</span></button>`
          : nothing
      }
    </div>`;
  }

  private renderBell(): unknown {
    const { count } = this;
    const label = count > 0 ? `${this.t('bell')}: ${this.t('unread', { count })}` : this.t('bell');
    return html`<button type="button" class="bell" part="button" aria-label=${label} aria-expanded=${this.open ? 'true' : 'false'} @click=${this.toggle}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 16V10a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4"></path></svg>
      ${count > 0 ? html`<span class="badge" aria-hidden="true">${count > 99 ? '99+' : count}</span>` : nothing}
    </button>`;
  }

  protected override render(): unknown {
    if (this.layout !== 'bell') return super.render();
    return html`<div class="anchor" @keydown=${this.keys}>
      ${this.renderBell()}
      <div class="panel" ?hidden=${!this.open}>${super.render()}</div>
    </div>`;
  }

  protected override renderBone(): unknown {
    return html`<div class="row top"><span class="avatar bone"></span><span class="words">
      ${renderBones('half', 'wide', 'narrow')}
    </span></div>`;
  }
}

define('axero-notifications', AxeroNotifications);
