import type { ContentItem, Open } from 'axero-widget-sdk';

/** An award that was given, as it is shown. Each field is missing where the site sends none of that meaning. */
export interface Awarded {
  readonly to: string;
  readonly from: string;
  readonly award: string;
  readonly reason: string;
  readonly photo: unknown;
  readonly link: unknown;
  readonly when: unknown;
}

type Row = Readonly<Record<string, unknown>>;

function first(row: Row, names: readonly string[]): unknown {
  return names
    .map((name) => row[name])
    .find((value) => value !== undefined && value !== null && value !== '');
}

const textIn = (row: Row, ...names: string[]): string => {
  const found = first(row, names);
  return typeof found === 'string' ? found : '';
};

/** Reads a row of the list of recognitions, whose fields no source names: by the words that requests and stream entries use for them. */
export function awardedIn(item: unknown): Awarded {
  const row = Object(item) as Row;
  return {
    to: textIn(row, 'ToUserDisplayName', 'UserInfoDisplayName', 'UserDisplayName'),
    from: textIn(row, 'FromUserDisplayName', 'AuthorDisplayName'),
    award: textIn(row, 'AwardContentTitle', 'ContentTitle', 'AwardTitle'),
    reason: textIn(row, 'Reason', 'Summary', 'ContentSummary'),
    photo: first(row, ['ToUserAvatarImageURL', 'ToUserAvatarVirtualPath', 'AvatarImageURL']),
    link: first(row, ['ToUserProfileURL', 'UserProfileURL', 'ContentURL']),
    when: first(row, ['DateAwarded', 'DateCreated', 'ActivityDate']),
  };
}

/** An award that can be given. */
export interface Award {
  readonly id: number;
  readonly title: string;
}

/** Returns the awards of an answer: items, by evidence; a site may name the id and title as the request that gives one does. */
export function awardsIn(rows: readonly unknown[]): Award[] {
  return rows.flatMap((one) => {
    const item = Object(one) as Open<Partial<ContentItem>>;
    const id = item['AwardContentID'] ?? item.ContentID;
    const title = item['AwardContentTitle'] ?? item.ContentTitle;
    return Number.isInteger(id) ? [{ id: id as number, title: String(title ?? id) }] : [];
  });
}
