import type { AxeroComment, User } from 'axero-widget-sdk';
import type { WrittenComment } from './thread.ts';

/** The comments that were written, changed and deleted here, over the last answer of the site. */
export class Written {
  private added: WrittenComment[] = [];
  private readonly changed = new Map<number, string>();
  private readonly deleted = new Set<number>();
  private last = 0;

  /** Returns a new comment under an id of its own, below zero. */
  make(html: string, parent: number, author: User | undefined): WrittenComment {
    this.last -= 1;
    return {
      CommentID: this.last,
      ParentCommentID: parent,
      UserID: author?.UserID,
      UserDisplayName: author?.UserInfoDisplayName ?? author?.UserName,
      UserAvatarVirtualPath: author?.AvatarImageURL,
      CommentText: html,
      DateCreated: new Date().toISOString(),
    } as WrittenComment;
  }

  add(comment: WrittenComment): void {
    this.added = [...this.added, comment];
  }

  drop(comment: WrittenComment): void {
    this.added = this.added.filter((one) => one !== comment);
  }

  /** Notes what the site answered to a new comment. Without an id, the next answer ends it. */
  sent(comment: WrittenComment, id: number | undefined, waits: boolean): void {
    comment.waits = waits;
    if (id === undefined) comment['isUnknown'] = true;
    else comment.CommentID = id;
  }

  /** Changes a text. Returns what takes the change back. */
  change(id: number, html: string): () => void {
    const former = this.changed.get(id);
    this.changed.set(id, html);
    return () => {
      if (former === undefined) this.changed.delete(id);
      else this.changed.set(id, former);
    };
  }

  /** Deletes a comment. Returns what takes that back. */
  delete(id: number): () => void {
    this.deleted.add(id);
    return () => this.deleted.delete(id);
  }

  /** Forgets what a new answer of the site contains. */
  settle(items: readonly AxeroComment[], isSaving: (id: number) => boolean): void {
    const ids = new Set(items.map(({ CommentID }) => CommentID));
    this.added = this.added.filter((one) => !ids.has(one.CommentID) && !(one['isUnknown'] && !one.waits));
    for (const id of this.changed.keys()) if (!isSaving(id) && ids.has(id)) this.changed.delete(id);
    for (const id of this.deleted) if (!isSaving(id) && !this.isAdded(id)) this.deleted.delete(id);
  }

  private isAdded(id: number): boolean {
    return this.added.some(({ CommentID }) => CommentID === id);
  }

  /** Returns the comments of an answer as they are to be shown. */
  over(items: readonly AxeroComment[], isOldestFirst: boolean): AxeroComment[] {
    const ids = new Set(items.map(({ CommentID }) => CommentID));
    const added = this.added.filter(({ CommentID }) => !ids.has(CommentID));
    const all = isOldestFirst ? [...items, ...added] : [...[...added].reverse(), ...items];
    return all
      .filter(({ CommentID }) => !this.deleted.has(CommentID))
      .map((comment) => {
        const html = this.changed.get(comment.CommentID);
        return html === undefined
          ? comment
          : { ...comment, CommentText: html, CommentTextHtmlFormatted: html };
      });
  }

  clear(): void {
    this.added = [];
    this.changed.clear();
    this.deleted.clear();
  }
}
