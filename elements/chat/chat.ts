import type { Axero, CallOptions, ChatThread } from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './chat.styles.ts';
import { en } from './chat.texts.ts';
import { messagesOf, previewOf, type ShownMessage, titleOf } from './message.ts';

interface ChatData extends ListData<ChatThread> {
  /** The user's own id, to tell their messages from others. */
  readonly own?: number | undefined;
  /** The conversation whose messages were read. */
  readonly thread?: number | undefined;
  readonly messages?: unknown;
}

/**
 * The user's chats: the latest of them, their messages, and a field to answer.
 *
 * No answer of the chat routes was seen; the fields of the vendor's chat page and those of unread messages are tried, and what a site does not send is
 * left out. Messages are shown as text without markup, the last 50 of a conversation, and are sent as they are typed. New messages of others come
 * with the next read: `every="1"` reads each minute while the page is looked at. To start a chat is for the site's own page.
 *
 * @tagname axero-chat
 * @attr open - Opens the latest conversation at once.
 * @fires {CustomEvent} axero-before-change - The user sends a message or opens unread ones; prevent it to send nothing. `detail` has `item`, the conversation, and `action`: `message`, with `text`, or `read`.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart photo - The picture of a conversation.
 * @csspart name - The name of a conversation.
 * @csspart detail - The last message of a conversation, or a message of the open one.
 * @csspart field - The field for a message.
 * @csspart button - A conversation in the list, the way back to the list, and the button that sends.
 */
export class AxeroChat extends ListElement<ChatThread> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'chat';
  static override english = en;
  static override queryProperties = ['limit', 'opened'];
  static override properties: PropertyDeclarations = {
    open: { type: Boolean },
    opened: { state: true },
  };

  declare open: boolean;
  /** The conversation on display. */
  declare protected opened: number | undefined;

  /** True when the element was put elsewhere in the page, with its content. */
  private isMoved = false;
  private draft = '';
  private hasOpened = false;
  private shownMessages = 0;
  /** Messages that were sent here, by their conversation, until the next answer brings them. */
  private readonly sent = new Map<number, ShownMessage[]>();
  /** Conversations that were read here, until the next answer says so. */
  private readonly seen = new Set<number>();
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 5;
    this.open = false;
  }

  override connectedCallback(): void {
    this.isMoved = this.data !== undefined;
    super.connectedCallback();
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ChatData> {
    // The page's own word of the user does not follow a change of users.
    const { UserID: own } = await axero.users.me({}, options);
    const thread = this.opened;
    const known = this.data as ChatData | undefined;
    if (this.isMoved && known && known.own === own && known.thread === thread) {
      // Chats are never answered from the cache; a move in the page is no reason to ask again.
      this.isMoved = options.cache === 'only-if-cached';
      return known;
    }
    const [threads, messages] = await Promise.all([
      axero.chat.threads.listRecent({}, options),
      thread === undefined ? undefined : axero.chat.messages.list({ ThreadIDCSV: [thread] }, options),
    ]);
    const items = ListElement.rowsOf(threads) as ChatThread[];
    return { items: items.slice(0, this.rows), total: items.length, own, thread, messages };
  }

  protected override forget(): void {
    this.isMoved = false;
    this.opened = undefined;
    this.hasOpened = false;
    this.draft = '';
    this.sent.clear();
    this.seen.clear();
    this.writer.forget();
  }

  protected override show(data: ChatData): void {
    if (data !== this.data) {
      for (const id of this.seen) if (!this.writer.saving.has(`read ${id}`)) this.seen.delete(id);
      const { thread } = data;
      if (thread !== undefined && !this.writer.saving.has(`message ${thread}`)) this.sent.delete(thread);
    }
    const first = data.items[0]?.ThreadID;
    if (this.open && !this.hasOpened && first !== undefined) {
      this.hasOpened = true;
      this.opened = first;
    }
    super.show(data);
  }

  private unreadOf(thread: ChatThread): number {
    return this.seen.has(thread.ThreadID ?? 0) ? 0 : Math.max(0, Number(thread.UnreadMessageCount) || 0);
  }

  private openThread(thread: ChatThread): void {
    const id = thread.ThreadID;
    if (id === undefined || !this.emit('axero-select', { item: thread }, true)) return;
    this.opened = id;
    this.draft = '';
    void this.focusOn('.log');
    const { axero } = this;
    if (!axero || this.unreadOf(thread) === 0) return;
    void this.writer.write(axero, {
      key: `read ${id}`,
      detail: { item: thread, action: 'read' },
      show: () => {
        this.seen.add(id);
        return () => this.seen.delete(id);
      },
      send: () => axero.chat.threads.setRead({ threadIDCSV: String(id) }),
      saved: 'markedRead',
    });
  }

  private closeThread(): void {
    const id = this.opened;
    this.opened = undefined;
    void this.focusOn(`[data-thread="${id}"]`);
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private async send(event: Event, thread: ChatThread): Promise<void> {
    event.preventDefault();
    const { axero, draft } = this;
    const id = thread.ThreadID;
    const text = draft.trim();
    if (!axero || id === undefined || text === '') return;
    await this.writer.write(axero, {
      key: `message ${id}`,
      detail: { item: thread, action: 'message', text },
      show: () => {
        const before = this.sent.get(id) ?? [];
        const own = { name: '', text, when: new Date(), isOwn: true, isPending: true };
        this.sent.set(id, [...before, own]);
        this.draft = '';
        return () => {
          this.sent.set(id, before);
          // A text that was typed in the meantime stays.
          if (this.opened === id && this.draft === '') this.draft = draft;
        };
      },
      send: () => axero.chat.messages.create({ ThreadID: id, MessageBody: text }),
    });
  }

  /** Enter sends, as in a chat, and with the shift key begins a line; not while a word is composed. */
  private pressed(event: KeyboardEvent, thread: ChatThread): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void this.send(event, thread);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const log = this.renderRoot.querySelector('.log');
    const count = log?.querySelectorAll('.message-row').length ?? 0;
    if (log && count !== this.shownMessages) log.scrollTop = log.scrollHeight;
    this.shownMessages = count;
  }

  private messages(thread: ChatThread, id: number): ShownMessage[] {
    const { own, thread: read, messages } = (this.data ?? {}) as Partial<ChatData>;
    const known = read === id ? messages : thread.RecentMessages;
    return [...messagesOf(known, own), ...(this.sent.get(id) ?? [])];
  }

  private renderLine(message: ShownMessage, isSaving: boolean): unknown {
    const { name, text, when, isOwn, isPending } = message;
    return html`<p class=${isOwn ? 'message-row own' : 'message-row'} part="detail">
      <span class="muted small"><bdi>${isOwn ? this.t('you') : name}</bdi> ${isPending && isSaving ? this.t('sending') : html`<time datetime=${when?.toISOString() ?? ''}>${this.date(when, 'date-time')}</time>`}</span>
      <span class="text" dir="auto">${text}</span>
    </p>`;
  }

  private renderThread(thread: ChatThread, id: number): unknown {
    const name = titleOf(thread, (this.data as ChatData | undefined)?.own);
    const messages = this.messages(thread, id);
    const isSaving = this.writer.saving.has(`message ${id}`);
    const typed = (event: Event) => {
      this.draft = (event.target as HTMLTextAreaElement).value;
      this.requestUpdate();
    };
    return html`<div class="bar">
        <button type="button" part="button" @click=${this.closeThread}>${this.t('back')}</button>
        <span class="line name" part="name" dir="auto">${name}</span>
      </div>
      <div class="log" role="log" tabindex="0" aria-label=${this.t('messages', { name: `\u2068${name}\u2069` })}>
        ${messages.length === 0 ? html`<p class="muted">${this.t('none')}</p>` : messages.map((message) => this.renderLine(message, isSaving))}
      </div>
      <form class="write" @submit=${(event: Event) => this.send(event, thread)}>
        <textarea part="field" rows="2" dir="auto" aria-label=${this.t('write')} placeholder=${this.t('write')} .value=${this.draft} @input=${typed} @keydown=${(event: KeyboardEvent) => this.pressed(event, thread)}></textarea>
        <button type="submit" part="button" class="main" aria-disabled=${isSaving ? 'true' : 'false'}>${this.t('send')}</button>
      </form>
      ${this.writer.note(`message ${id}`)}`;
  }

  protected override renderContent(data: ChatData): unknown {
    const thread = data.items.find(({ ThreadID }) => ThreadID !== undefined && ThreadID === this.opened);
    return thread?.ThreadID === undefined || this.template
      ? super.renderContent(data)
      : this.renderThread(thread, thread.ThreadID);
  }

  protected override renderItem(thread: ChatThread): unknown {
    const photo = safeImage(thread.RoomImageUrl);
    const unread = this.unreadOf(thread);
    return html`<button type="button" part="button" class=${unread > 0 ? 'row thread unread' : 'row thread'} data-thread=${thread.ThreadID ?? ''} @click=${() => this.openThread(thread)}>
      ${renderPhoto(photo)}
      <span class="words">
        <span class="head">
          <span class="line name" part="name" dir="auto">${titleOf(thread, (this.data as ChatData | undefined)?.own)}</span>
          <span class="when muted small">${this.relative(thread.When)}</span>
        </span>
        <span class="bottom">
          <span class="line" part="detail" dir="auto">${previewOf(thread)}</span>
          ${unread > 0 ? html`<span class="count"><span aria-hidden="true">${unread}</span><span class="hidden-text">${this.t('unread', { count: unread })}</span></span>` : nothing}
        </span>
      </span>
    </button>`;
  }

  protected override renderBone(): unknown {
    return html`<div class="row thread bone-row">
      <span class="avatar bone"></span>
      <span class="words"><span class="head"><span class="bone wide"></span></span><span class="bottom"><span class="bone narrow"></span></span></span>
    </div>`;
  }
}

define('axero-chat', AxeroChat);
