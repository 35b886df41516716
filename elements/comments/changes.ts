import type { Axero, AxeroComment, User } from 'axero-widget-sdk';
import { announce } from '../base/state/announce.ts';
import { textToHtml } from '../writing/markup.ts';
import type { Writer } from '../writing/writer.ts';
import { createdId } from './thread.ts';
import type { Written } from './written.ts';

/** The members of an element that the changes of its comments use. */
export interface ChangesHost {
  readonly axero: Axero | undefined;
  readonly place: { readonly EntityID: number; readonly EntityType: number };
  readonly me: User | undefined;
  text(key: string): string;
  /** Shows the comments as they are now. */
  shown(): void;
}

/** Sends what the user writes, edits and deletes. */
export class Changes {
  private readonly host: ChangesHost;
  private readonly writer: Writer;
  private readonly local: Written;

  constructor(host: ChangesHost, writer: Writer, local: Written) {
    this.host = host;
    this.writer = writer;
    this.local = local;
  }

  /** Sends a comment, or a reply to one; `undo` returns the text to its field. */
  async send(text: string, parent: AxeroComment | undefined, undo: () => void): Promise<void> {
    const { host, local } = this;
    const { axero, place } = host;
    const id = parent?.CommentID;
    const CommentText = textToHtml(text);
    const comment = local.make(CommentText, id ?? 0, host.me);
    const isSaved = await this.writer.write(axero, {
      key: id === undefined ? 'new' : `row ${id}`,
      detail: parent ? { action: 'reply', item: parent, text } : { action: 'create', text },
      show: () => {
        local.add(comment);
        host.shown();
        return () => {
          local.drop(comment);
          undo();
          host.shown();
        };
      },
      send: async () => {
        let waits = false;
        const answer = await axero?.comments.create(
          { ...place, CommentText, ...(id === undefined ? {} : { ParentCommentID: id }) },
          {
            onAnswer: ({ message }) => {
              waits = message === 'ToBePublished';
            },
          },
        );
        local.sent(comment, createdId(answer), waits);
      },
    });
    if (isSaved && comment.waits) announce(host.text('waits'));
  }

  /** Sends a new text of a comment; `undo` returns the text to its field. */
  edit(item: AxeroComment, text: string, undo: () => void): void {
    const CommentText = textToHtml(text);
    const { CommentID } = item;
    this.change(item, { action: 'edit', item, text }, 'saved', {
      show: () => this.local.change(CommentID, CommentText),
      undo,
      send: () => this.host.axero?.comments.update({ CommentID, CommentText }),
    });
  }

  delete(item: AxeroComment): void {
    const { CommentID } = item;
    this.change(item, { action: 'delete', item }, 'deleted', {
      show: () => this.local.delete(CommentID),
      undo: () => {},
      send: () => this.host.axero?.comments.delete({ CommentID }),
    });
  }

  private change(
    { CommentID }: AxeroComment,
    detail: object,
    saved: string,
    {
      show,
      undo,
      send,
    }: { show: () => () => void; undo: () => void; send: () => Promise<unknown> | undefined },
  ): void {
    const { host } = this;
    void this.writer.write(host.axero, {
      key: `row ${CommentID}`,
      detail,
      saved,
      show: () => {
        const back = show();
        host.shown();
        return () => {
          back();
          undo();
          host.shown();
        };
      },
      send: async () => send(),
    });
  }
}
