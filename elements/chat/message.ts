import { type ChatThread, plainText } from 'axero-widget-sdk';
import { instant } from '../base/text/dates.ts';

/** One message, as it is shown. */
export interface ShownMessage {
  readonly name: string;
  readonly text: string;
  readonly when: Date | undefined;
  readonly isOwn: boolean;
  readonly isPending?: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** The most messages of a conversation that are shown. */
const MOST = 50;

const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object';
const textIn = (row: Row, ...names: string[]) =>
  String(names.map((name) => row[name]).find((value) => typeof value === 'string' && value !== '') ?? '');

/** Returns the latest messages, oldest first. No source shows their fields; those of unread messages and of the chat page are tried. */
export function messagesOf(answer: unknown, own: number | undefined): ShownMessage[] {
  const rows = Array.isArray(answer) ? answer.filter(isRow) : [];
  return rows
    .filter((row) => row['IsDeleted'] !== true)
    .map((row) => {
      const user = isRow(row['User']) ? row['User'] : {};
      const sender = Number(row['SenderUserID'] ?? user['UserID']);
      return {
        name: textIn(row, 'SenderUserDisplayName') || textIn(user, 'Name'),
        text: plainText(textIn(row, 'MessageBody', 'HtmlContent', 'Content')),
        when: instant(row['DateSent'] ?? row['When']),
        isOwn: own !== undefined && sender === own,
      };
    })
    .sort((one, other) => Number(one.when ?? 0) - Number(other.when ?? 0))
    .slice(-MOST);
}

/** Returns the name of a conversation: its own, those of the other people, or its number. */
export function titleOf(thread: ChatThread, own: number | undefined): string {
  const users = Array.isArray(thread.Users) ? (thread.Users as unknown[]).filter(isRow) : [];
  const others = users.filter((user) => user['UserID'] !== own).map((user) => textIn(user, 'Name'));
  const name = textIn(thread as Row, 'RoomDisplayName', 'ThreadTitleOriginal');
  return name || others.filter(Boolean).join(', ') || `#${thread.ThreadID ?? ''}`;
}

/** Returns the text of the last message of a conversation. */
export function previewOf(thread: ChatThread): string {
  const recent: unknown = Array.isArray(thread.RecentMessages) ? thread.RecentMessages[0] : undefined;
  const text = textIn(thread as Row, 'MessageBody');
  return plainText(text || (isRow(recent) ? textIn(recent, 'HtmlContent', 'Content') : ''));
}
