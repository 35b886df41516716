import { type AxeroNotification, type Open, plainText } from 'axero-widget-sdk';

/** A notification, as it is shown. */
export interface Notice {
  readonly name: string;
  readonly action: string;
  readonly subject: string;
  readonly photo: unknown;
  readonly link: unknown;
  readonly when: unknown;
  /** The site's own words for the date, where it sends no other. */
  readonly whenText: string;
  readonly space: string;
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads a notification; a site that sends no parts of the sentence has the whole in `NewsFeedText`. */
export function noticeIn(notification: AxeroNotification): Notice {
  const sent = notification as Open<AxeroNotification>;
  const from = sent.FromUser;
  const name = words(sent.FromUserInfoDisplayName || from?.UserInfoDisplayName);
  const action = words(sent.ActionText);
  const subject = words(sent.Subject);
  const isWhole = !subject && !action;
  return {
    name: isWhole ? '' : name,
    action,
    subject: isWhole ? plainText(words(sent.NewsFeedText)) : subject,
    photo: sent.FromUserAvatarImageURL || from?.AvatarImageURL || sent.AvatarImageURL,
    link: sent['URL'] ?? sent['Url'],
    when: sent.DateCreated,
    whenText: words(sent.DateCreatedString),
    space: words(sent.SpaceName),
  };
}
