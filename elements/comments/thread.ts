import { type AxeroComment, type Open, plainText } from 'axero-widget-sdk';

/** The status of a comment that waits for approval. */
const PENDING = 0;

/** A comment that was written here, until an answer of the site brings it. */
export interface WrittenComment extends Open<AxeroComment> {
  /** True where the site shows it to others only after approval. */
  waits?: boolean;
}

/** Returns the HTML of a comment. */
export function htmlOf(comment: AxeroComment): string {
  const { CommentTextHtmlFormatted, CommentText, CommentTextFormatted } = comment;
  const body = [CommentTextHtmlFormatted, CommentText, CommentTextFormatted].find(Boolean);
  return typeof body === 'string' ? body : '';
}

/** Returns whether a comment waits for approval. */
export function isWaiting(comment: AxeroComment): boolean {
  return (
    (comment as WrittenComment).waits === true || (comment as Open<AxeroComment>)['StatusID'] === PENDING
  );
}

/**
 * Returns the text of a comment as a person types it; undefined where the comment has links, pictures or other markup, which editing as text would
 * lose.
 */
export function editableText(comment: AxeroComment): string | undefined {
  const body = comment.CommentText ?? '';
  if (typeof body !== 'string' || !/^(?:[^<]|<\/?(?:p|br)\s*\/?>)*$/i.test(body)) return undefined;
  return body
    .split(/<\/?p\s*\/?>/i)
    .map((paragraph) => plainText(paragraph))
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

/** Returns the id in the answer to a new comment: a bare number, or an object with it. */
export function createdId(answer: unknown): number | undefined {
  const id = typeof answer === 'object' && answer !== null ? (answer as AxeroComment).CommentID : answer;
  return typeof id === 'number' ? id : undefined;
}

/** Comments in the order of display. */
export interface Thread {
  readonly comments: readonly AxeroComment[];
  /** The ids of those that are shown under the comment which they answer. */
  readonly replies: ReadonlySet<number>;
}

/** Puts replies under what they answer, oldest first, one level deep; a reply to something that is not among them stays where it is. */
export function threadOf(comments: readonly AxeroComment[]): Thread {
  const byId = new Map(comments.map((comment) => [comment.CommentID, comment]));
  const rootOf = (comment: AxeroComment): AxeroComment => {
    const seen = new Set<number>();
    let at = comment;
    for (;;) {
      const parent = byId.get(at.ParentCommentID || -1);
      if (!parent || seen.has(parent.CommentID)) return at;
      seen.add(parent.CommentID);
      at = parent;
    }
  };
  const replies = new Map<AxeroComment, AxeroComment[]>();
  for (const comment of comments) {
    const root = rootOf(comment);
    if (root !== comment) replies.set(root, [...(replies.get(root) ?? []), comment]);
  }
  const under = new Set([...replies.values()].flat());
  // Ids grow with time, and those of comments that were written here are below zero.
  const age = ({ CommentID: id }: AxeroComment) => (id < 0 ? Number.MAX_SAFE_INTEGER + id : id);
  const ordered = comments
    .filter((comment) => !under.has(comment))
    .flatMap((comment) => [
      comment,
      ...(replies.get(comment) ?? []).sort((one, other) => age(one) - age(other)),
    ]);
  return { comments: ordered, replies: new Set([...under].map(({ CommentID }) => CommentID)) };
}
