import { ActivityAction, type Open, plainText, type WallComment, type WallEntry } from 'axero-widget-sdk';

/** The item of an entry that a person likes or comments on. */
export interface Subject {
  readonly id: number;
  readonly type: number | undefined;
}

/** Returns the item of an entry. An entry about a comment names the comment; its item is the parent, whose kind is not sent. */
export function subjectOf(entry: WallEntry): Subject | undefined {
  const { ActivityEntityID: own, ParentEntityID: parent, ActivityAction: action } = entry;
  if (action === ActivityAction.Comment && parent) return { id: parent, type: undefined };
  return own ? { id: own, type: entry.ActivityEntityTypeID ?? entry.ActivityEntityType } : undefined;
}

/** Returns the text of a post, or undefined for an entry about something else. */
export function postText(entry: WallEntry): string | undefined {
  const body = entry.WallTextHtmlFormatted ?? entry.WallTextFormatted ?? entry.WallText;
  return typeof body === 'string' && body !== '' ? plainText(body) : undefined;
}

/** Returns the number of comments on the item of an entry. */
export function countOf({ EntityCommentCount }: WallEntry): number {
  return Math.max(0, Number(EntityCommentCount) || 0);
}

/** One comment, as it is shown. */
export interface ShownComment {
  readonly author: string;
  readonly text: string;
  readonly when: unknown;
}

/** Returns the comments that came with an entry, in the order of writing. */
export function commentsOf(entry: WallEntry): ShownComment[] {
  const sent = [entry.EntityComments, entry.WallComment].find((list) => Array.isArray(list) && list.length);
  return ((sent ?? []) as (Open<WallComment> | null)[])
    .filter((comment) => comment !== null && typeof comment === 'object')
    .map((comment) => {
      const { UserDisplayName, FromUserDisplayName, CommentTextHtmlFormatted, DateCreated } =
        comment as Open<WallComment>;
      const body = CommentTextHtmlFormatted ?? (comment as Open<WallComment>)['CommentText'];
      return {
        author: String(UserDisplayName ?? FromUserDisplayName ?? ''),
        text: plainText(typeof body === 'string' ? body : ''),
        when: DateCreated,
      };
    });
}
