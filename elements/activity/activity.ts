import type { Axero, CallOptions, LikeInfo, WallEntry } from 'axero-widget-sdk';
import { safeImage, safeLink } from 'axero-widget-sdk/html';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { type ListData, ListElement } from '../base/list.ts';
import { renderBones } from '../base/row/bones.ts';
import { renderPhoto } from '../base/row/photo.ts';
import { linkText } from '../base/row/title.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { rowStyles } from '../base/styles/rows.styles.ts';
import { instant } from '../base/text/dates.ts';
import { textToHtml } from '../writing/markup.ts';
import { Writer } from '../writing/writer.ts';
import { writingStyles } from '../writing/writing.styles.ts';
import { styles } from './activity.styles.ts';
import { en } from './activity.texts.ts';
import { commentsOf, countOf, postText, type ShownComment, subjectOf } from './entry.ts';

/** The number of comments that are read of each entry. */
const COMMENTS = 3;

/**
 * The activity of the site, newest first, with likes and comments.
 *
 * The documentation names no place of an entry for the likes of a comment, so an entry about a comment likes the item under which it is. Likes
 * are read from `LikeDislikeCountResult`; a site that sends none shows no count until the user likes.
 *
 * @tagname axero-activity
 * @attr {number} space - The id of a space. Default: the whole site.
 * @attr {number} user - The id of a person: only what that person did.
 * @attr read-only - Shows neither likes nor comments.
 * @fires {CustomEvent} axero-before-change - The user likes or comments; prevent it to send nothing. `detail` has `item`, `action` (`like`, `unlike`, `comment`) and, of a comment, `text`.
 * @fires {CustomEvent} axero-change - The site has saved it; `detail` as before.
 * @csspart photo - The picture of a person.
 * @csspart name - The name of a person.
 * @csspart detail - The line with the date.
 * @csspart button - A button to like, to show comments, or to send one.
 * @csspart field - The field for a comment.
 */
export class AxeroActivity extends ListElement<WallEntry> {
  static override styles = [baseStyles, rowStyles, writingStyles, styles];
  static override textsName = 'activity';
  static override english = en;
  static override queryProperties = ['limit', 'space', 'user'];
  static override properties: PropertyDeclarations = {
    space: { type: Number },
    user: { type: Number },
    readOnly: { type: Boolean, attribute: 'read-only' },
    open: { state: true },
  };

  protected override readonly itemClass = 'item row top';

  declare space: number | undefined;
  declare user: number | undefined;
  declare readOnly: boolean;
  /** The entry whose comments are shown. */
  declare protected open: number | undefined;

  /** Likes and comments that were given here, by the id of their item, until the next answer brings them. */
  private readonly likes = new Map<number, LikeInfo>();
  private readonly comments = new Map<number, ShownComment[]>();
  private draft = '';
  private isTyping = false;
  private readonly writer = new Writer(this);

  constructor() {
    super();
    this.limit = 5;
    this.readOnly = false;
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<ListData<WallEntry>> {
    const args = {
      PageLength: this.rows,
      NumberOfComments: COMMENTS,
      ...(Number.isInteger(this.space) ? { SpaceID: this.space } : {}),
      ...(Number.isInteger(this.user) ? { UserID: this.user } : {}),
    };
    return this.listOf(await axero.wall.listStream(args, options));
  }

  protected override forget(): void {
    this.likes.clear();
    this.comments.clear();
    this.writer.forget();
    this.draft = '';
    this.open = undefined;
  }

  protected override show(data: ListData<WallEntry>): void {
    if (data !== this.data)
      for (const id of [...this.likes.keys(), ...this.comments.keys()]) {
        if (!this.writer.saving.has(`like ${id}`)) this.likes.delete(id);
        if (!this.writer.saving.has(`comment ${id}`)) this.comments.delete(id);
      }
    super.show(data);
  }

  /** An answer may move the rows: a person who types goes on in the field of the same entry. */
  protected override willUpdate(changed: PropertyValues): void {
    this.isTyping = !!this.shadowRoot?.activeElement?.matches('textarea');
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isTyping && !this.shadowRoot?.activeElement) this.renderRoot.querySelector('textarea')?.focus();
  }

  private likesOf(entry: WallEntry, id: number): LikeInfo {
    return this.likes.get(id) ?? entry.LikeDislikeCountResult ?? {};
  }

  private async like(entry: WallEntry): Promise<void> {
    const { axero } = this;
    const subject = subjectOf(entry);
    if (!axero || !subject) return;
    const { id, type } = subject;
    const sent = this.likes.get(id);
    const { LikeCount = 0, DoesCurrentUserLikes: isLiked = false } = this.likesOf(entry, id);
    await this.writer.write(axero, {
      key: `like ${id}`,
      detail: { item: entry, action: isLiked ? 'unlike' : 'like' },
      show: () => {
        const count = Math.max(0, LikeCount + (isLiked ? -1 : 1));
        this.likes.set(id, { LikeCount: count, DoesCurrentUserLikes: !isLiked });
        return () => (sent ? this.likes.set(id, sent) : this.likes.delete(id));
      },
      send: () =>
        isLiked
          ? axero.content.likes.remove({ ContentID: id, ...(type ? { EntityType: type } : {}) })
          : axero.content.likes.add({ ContentID: id, ...(type ? { entityType: type } : {}) }),
    });
  }

  private async comment(event: Event, entry: WallEntry): Promise<void> {
    event.preventDefault();
    const { axero, draft } = this;
    const id = subjectOf(entry)?.id;
    const text = draft.trim();
    if (!axero || id === undefined || text === '') return;
    await this.writer.write(axero, {
      key: `comment ${id}`,
      detail: { item: entry, action: 'comment', text },
      show: () => {
        const before = this.comments.get(id) ?? [];
        this.comments.set(id, [...before, { author: this.t('you'), text, when: undefined }]);
        this.draft = '';
        return () => {
          this.comments.set(id, before);
          // A text that was typed in the meantime stays.
          this.draft = this.draft === '' ? draft : this.draft;
        };
      },
      send: () => axero.wall.comments.create({ CommentText: textToHtml(text), WallID: entry.WallID }),
    });
  }

  private toggle(entry: WallEntry): void {
    this.open = this.open === entry.WallID ? undefined : entry.WallID;
    this.draft = '';
  }

  private renderComments(entry: WallEntry, id: number): unknown {
    const own = this.comments.get(id) ?? [];
    const shown = [...commentsOf(entry), ...own];
    const isMore = countOf(entry) + own.length > shown.length;
    const address = safeLink(entry.WallPostURL ?? entry.WallPostPermURL);
    const isSaving = this.writer.saving.has(`comment ${id}`);
    const typed = (event: Event) => {
      this.draft = (event.target as HTMLTextAreaElement).value;
    };
    return html`<div class="comments">
      ${isMore && address ? html`<p><a href=${address}>${this.t('all')}</a></p>` : nothing}
      ${shown.map(
        ({ author, text, when }) =>
          html`<p class="comment"><b><bdi>${author}</bdi></b> <span dir="auto">${text}</span> <span class="muted small">${this.relative(when)}</span></p>`,
      )}
      ${
        entry.CanBeCommented === false
          ? nothing
          : html`<form class="write" @submit=${(event: Event) => this.comment(event, entry)}>
            <textarea part="field" rows="2" dir="auto" aria-label=${this.t('write')} placeholder=${this.t('write')} .value=${this.draft} @input=${typed}></textarea>
            <button type="submit" part="button" class="main" aria-disabled=${isSaving ? 'true' : 'false'}>${this.t('send')}</button>
          </form>`
      }
    </div>`;
  }

  private renderActions(entry: WallEntry): unknown {
    const id = subjectOf(entry)?.id;
    if (this.readOnly || id === undefined) return nothing;
    const { LikeCount = 0, DoesCurrentUserLikes: isLiked } = this.likesOf(entry, id);
    const count = countOf(entry) + (this.comments.get(id)?.length ?? 0);
    const isOpen = this.open === entry.WallID;
    return html`<span class="actions" role="group" aria-label=${this.t('about', { title: this.titleOf(entry) })}>
      ${
        entry.CanBeLiked === false
          ? nothing
          : html`<button type="button" part="button" class="small" aria-pressed=${isLiked ? 'true' : 'false'} @click=${() => this.like(entry)}>${this.t('like')}${LikeCount > 0 ? ` ${LikeCount}` : nothing}</button>`
      }
      <button type="button" part="button" class="small" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.toggle(entry)}>${this.t('comments', { count })}</button>
    </span>`;
  }

  private titleOf(entry: WallEntry): string {
    return String(entry.Subject ?? entry.ContentTitle ?? postText(entry) ?? '');
  }

  private renderAbout(entry: WallEntry): unknown {
    const post = postText(entry);
    if (post !== undefined) return html`<span class="about post" dir="auto">${post}</span>`;
    const address = safeLink(entry.WallPostURL ?? entry.WallPostPermURL);
    const title = this.titleOf(entry);
    return html`<span class="about">
      ${
        address
          ? html`<a class="line" dir="auto" href=${address} @click=${(event: Event) => this.select(event, entry)}>${linkText(title, address)}</a>`
          : html`<span class="line" dir="auto">${title}</span>`
      }
      <span class="line" dir="auto">${entry.Summary ?? ''}</span>
    </span>`;
  }

  protected override renderItem(entry: WallEntry): unknown {
    const photo = safeImage(entry.UserAvatarFullUrl ?? entry.AvatarPath);
    const profile = safeLink(entry.UserProfileURL);
    const name = entry.UserDisplayName ?? entry.UserName ?? '';
    const id = subjectOf(entry)?.id;
    const isUnsaved = this.writer.unsaved.has(`like ${id}`) || this.writer.unsaved.has(`comment ${id}`);
    return html`${renderPhoto(photo)}
      <span class="words">
        <span class="line" dir="auto">
          ${profile ? html`<a class="name" part="name" href=${profile}><bdi>${linkText(name, profile)}</bdi></a>` : html`<b class="name" part="name"><bdi>${name}</bdi></b>`}
          <span class="muted">${entry.ActionText}</span>
        </span>
        ${this.renderAbout(entry)}
        <span class="foot">
          <span class="when muted small" part="detail"><time datetime=${instant(entry.ActivityDate)?.toISOString() ?? ''}>${this.relative(entry.ActivityDate)}</time>${entry.SpaceName ? html` · <bdi>${entry.SpaceName}</bdi>` : nothing}</span>
          ${this.renderActions(entry)}
        </span>
        ${isUnsaved ? html`<span class="unsaved small">${this.t('notSaved')}</span>` : nothing}
        ${this.open === entry.WallID && id !== undefined && !this.readOnly ? this.renderComments(entry, id) : nothing}
      </span>`;
  }

  protected override renderBone(): unknown {
    return html`<span class="avatar bone"></span>
      <span class="words">
        ${renderBones('narrow')}
        <span class="about">${renderBones('wide')}${renderBones('full')}</span>
        <span class="foot"><span class="when small"><span class="bone short"></span></span>${
          this.readOnly
            ? nothing
            : html`<span class="actions"><button type="button" class="small" disabled tabindex="-1">${this.t('like')}</button><button type="button" class="small" disabled tabindex="-1">${this.t('comments', { count: 0 })}</button></span>`
        }</span>
      </span>`;
  }
}

define('axero-activity', AxeroActivity);
