import {
  type Axero,
  type AxeroComment,
  AxeroError,
  type CallOptions,
  EntityType,
  type Open,
  SortColumn,
  SortOrder,
  type User,
} from 'axero-widget-sdk';
import { safeImage } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement, rowsIn } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { bodyStyles } from '../base/styles/body.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { times } from '../base/times.ts';
import { typesIn } from '../search/hits.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { Changes, type ChangesHost } from './changes.ts';
import { styles } from './comments.styles.ts';
import { en } from './comments.texts.ts';
import { type Draft, renderDraft } from './draft.ts';
import { sanitized } from './sanitized.ts';
import { editableText, htmlOf, isWaiting, type Thread, threadOf } from './thread.ts';
import { Written } from './written.ts';

/** Comments of an item, and who reads them. */
interface Comments extends ListData<AxeroComment> {
  readonly me?: User | undefined;
}

/**
 * The comments on an item, with replies; the user writes comments, and edits and deletes their own.
 *
 * A typed comment is sent as text, and those of others are shown as HTML, sanitized. A comment with links or pictures has no button to edit it, which
 * would lose them. The date is read from `DateCreated`, which no source promises; without it, the site's own words are shown.
 *
 * @tagname axero-comments
 * @attr {number} item - The id of the item.
 * @attr type - The kind of the item, by name, such as `Blog`. Default: `Article`.
 * @attr oldest-first - Shows the oldest comments first.
 * @attr read-only - Shows comments only.
 * @fires {CustomEvent} axero-before-change - The user writes, edits or deletes; prevent it to send nothing. `detail` has `action` (`create`, `reply`, `edit`, `delete`), `text`, and of all but `create` `item`.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart photo - The picture of an author.
 * @csspart name - The name of an author.
 * @csspart detail - The text of a comment, and its date.
 * @csspart button - A button.
 * @csspart field - A field for a text.
 * @csspart more - The button for more comments.
 */
export class AxeroComments extends ListElement<AxeroComment> {
  static override styles = [baseStyles, rowStyles, bodyStyles, writingStyles, styles];
  static override textsName = 'comments';
  static override english = en;
  static override queryProperties = ['limit', 'item', 'type', 'oldestFirst', 'readOnly', 'pages'];
  static override properties: PropertyDeclarations = {
    item: { type: Number },
    type: {},
    oldestFirst: { type: Boolean, attribute: 'oldest-first' },
    readOnly: { type: Boolean, attribute: 'read-only' },
    pages: { state: true },
    text: { state: true },
    draft: { state: true },
  };

  declare item: number | undefined;
  declare type: string | undefined;
  declare oldestFirst: boolean;
  declare readOnly: boolean;
  declare protected data: Comments | undefined;
  /** The number of pages of `limit` comments that are read. */
  declare protected pages: number;
  /** The comment that is being typed. */
  declare protected text: string;
  /** The reply, edit or deletion that the user has begun. */
  declare protected draft: Draft | undefined;

  private thread: Thread = threadOf([]);
  private selection: [number, number] | undefined;
  private readonly local = new Written();
  private readonly writer = new Writer(this);
  private readonly changes = new Changes(this.host(), this.writer, this.local);

  constructor() {
    super();
    this.limit = 10;
    this.oldestFirst = false;
    this.readOnly = false;
    this.pages = 1;
    this.text = '';
  }

  private get place(): { EntityID: number; EntityType: number } {
    const { item } = this;
    if (!Number.isInteger(item))
      throw new AxeroError(
        'bad-argument',
        '<axero-comments> needs the id of an item: <axero-comments item="123" type="Article">.',
      );
    return { EntityID: item as number, EntityType: typesIn(this.type)[0] ?? EntityType.Article };
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<Comments> {
    const args = {
      ...this.place,
      SortColumn: SortColumn.DateCreated,
      SortOrder: this.oldestFirst ? SortOrder.Ascending : SortOrder.Descending,
      PageLength: this.rows,
    };
    const reads = times(this.pages, (at) => axero.comments.list({ ...args, StartPage: at + 1 }, options));
    const [me, ...pages] = await Promise.all([
      this.readOnly ? undefined : axero.users.me({}, options),
      ...reads,
    ]);
    return { items: pages.flatMap(({ items }) => rowsIn(items)), total: pages[0]?.total, me };
  }

  /** Returns the members that the changes use, read at the moment of each change. */
  private host(): ChangesHost {
    const element = this;
    return {
      get axero() {
        return element.axero;
      },
      get place() {
        return element.place;
      },
      get me() {
        return element.data?.me;
      },
      text: (key) => this.t(key),
      shown: () => this.showWritten(),
    };
  }

  private get canWrite(): boolean {
    return !this.readOnly && !this.hasOwnData();
  }

  protected override forget(): void {
    this.local.clear();
    this.writer.forget();
    this.text = '';
    this.draft = undefined;
    this.pages = 1;
  }

  private shown({ items }: Comments): AxeroComment[] {
    return this.local.over(items, this.oldestFirst);
  }

  protected override isEmpty(data: Comments): boolean {
    return this.shown(data).length === 0;
  }

  protected override show(data: Comments): void {
    if (data !== this.data) this.local.settle(data.items, (id) => this.writer.saving.has(`row ${id}`));
    super.show(data);
  }

  /** Shows what was written here: the first comment ends the state `empty`, and the deletion of the last brings it back. */
  private showWritten(): void {
    if (this.data && this.state !== 'stale') super.show(this.data);
    this.requestUpdate();
  }

  /** An answer may move the rows: a person who types goes on in the field of the same comment. */
  protected override willUpdate(changed: PropertyValues): void {
    // Comments and drafts on one item do not belong to another.
    if (this.hasUpdated && (changed.has('item') || changed.has('type'))) this.forget();
    const field = this.shadowRoot?.activeElement;
    this.selection =
      field instanceof HTMLTextAreaElement && field.closest('.inline')
        ? [field.selectionStart, field.selectionEnd]
        : undefined;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.selection || this.shadowRoot?.activeElement) return;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('.inline textarea');
    field?.focus();
    field?.setSelectionRange(...this.selection);
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private open(kind: Draft['kind'], comment: AxeroComment, text = ''): void {
    this.draft = { kind, comment, text };
    void this.focusOn('.inline textarea, .inline button');
  }

  private close(): void {
    const { draft } = this;
    this.draft = undefined;
    if (draft) void this.focusOn(`[data-key="${draft.kind} ${draft.comment.CommentID}"]`);
  }

  private submitted(event: Event): void {
    event.preventDefault();
    const { text } = this;
    if (text.trim() === '' || this.writer.saving.has('new')) return;
    void this.changes.send(text.trim(), undefined, () => {
      // A text that was typed in the meantime stays.
      if (this.text === '') this.text = text;
    });
    if (this.writer.saving.has('new')) this.text = '';
  }

  /** Sends what the user does with one comment. */
  private decided(draft: Draft): void {
    const { kind, comment } = draft;
    const text = draft.text.trim();
    const key = `row ${comment.CommentID}`;
    if (!this.axero || (kind !== 'delete' && text === '') || this.writer.saving.has(key)) return;
    const undo = () => {
      if (!this.draft) this.open(kind, comment, draft.text);
    };
    if (kind === 'reply') void this.changes.send(text, comment, undo);
    else if (kind === 'edit') this.changes.edit(comment, text, undo);
    else this.changes.delete(comment);
    if (!this.writer.saving.has(key)) return;
    this.close();
    if (kind === 'delete') void this.focusOn('.write textarea');
  }

  protected override renderControls(): unknown {
    const { state, text } = this;
    if (!this.canWrite || !['waiting', 'loading', 'ready', 'empty', 'stale'].includes(state)) return nothing;
    const typed = (event: Event) => {
      this.text = (event.target as HTMLTextAreaElement).value;
    };
    return html`<form class="write first" @submit=${this.submitted}>
      <textarea part="field" rows="2" dir="auto" aria-label=${this.t('write')} placeholder=${this.t('write')} .value=${text} @input=${typed}></textarea>
      <button type="submit" part="button" class="main" ?disabled=${!this.data}>${this.t('send')}</button>
      ${this.writer.note('new')}
    </form>`;
  }

  private renderActions(comment: AxeroComment): unknown {
    const { CommentID: id, UserID } = comment;
    // Until the site has answered, a new comment has no id that it knows.
    if (!this.canWrite || id < 0) return nothing;
    const me = this.data?.me?.UserID;
    const isOwn = me !== undefined && me === UserID;
    const text = isOwn ? editableText(comment) : undefined;
    const button = (kind: Draft['kind'], start: string) =>
      html`<button type="button" class="small" part="button" data-key=${`${kind} ${id}`} @click=${() => this.open(kind, comment, start)}>${this.t(kind)}</button>`;
    return html`<span class="actions" role="group" aria-label=${this.t('by', { name: comment.UserDisplayName ?? '' })}>
      ${button('reply', '')} ${text === undefined ? nothing : button('edit', text)} ${isOwn ? button('delete', '') : nothing}
    </span>`;
  }

  private renderDraft(draft: Draft): unknown {
    return renderDraft(draft, {
      text: (key, values) => this.t(key, values),
      typed: (text) => {
        this.draft = { ...draft, text };
      },
      decided: () => this.draft && this.decided(this.draft),
      closed: () => this.close(),
    });
  }

  protected override renderItem(comment: AxeroComment): unknown {
    const id = comment.CommentID;
    const draft = this.draft?.comment.CommentID === id ? this.draft : undefined;
    const photo = safeImage(comment.UserAvatarVirtualPath);
    const when = instant((comment as Open<AxeroComment>)['DateCreated']);
    return html`<div class=${this.thread.replies.has(id) ? 'row top reply' : 'row top'}>
      ${renderPhoto(photo)}
      <div class="words">
        <p class="line"><b class="name" part="name"><bdi>${comment.UserDisplayName}</bdi></b>
          <span class="muted small" part="detail">${when ? html`<time datetime=${when.toISOString()}>${this.relative(when)}</time>` : comment.DateCommentedText}${isWaiting(comment) ? html` · ${this.t('waits')}` : nothing}</span></p>
        ${draft?.kind === 'edit' ? nothing : html`<div class="text" part="detail" dir="auto" ${sanitized(htmlOf(comment))}></div>`}
        ${draft ? this.renderDraft(draft) : this.renderActions(comment)}
        ${this.writer.note(`row ${id}`)}
      </div>
    </div>`;
  }

  protected override renderContent(data: Comments): unknown {
    this.thread = threadOf(this.shown(data));
    const canGrow = data.items.length < (data.total ?? 0);
    const more = () => {
      this.pages += 1;
    };
    return html`${super.renderContent({ ...data, items: this.thread.comments })}
      ${canGrow ? html`<button type="button" class="more" part="more" @click=${more}>${this.t('more')}</button>` : nothing}`;
  }

  protected override renderBone(): unknown {
    return html`<div class="row top"><span class="avatar bone"></span><div class="words">
      ${renderBones('narrow')}
      <div class="text"><span class="bone wide"></span></div>
      ${this.canWrite ? html`<span class="actions"><button type="button" class="small" disabled tabindex="-1">${this.t('reply')}</button></span>` : nothing}
    </div></div>`;
  }
}

define('axero-comments', AxeroComments);
