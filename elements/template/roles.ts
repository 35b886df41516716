/** The fields that play a part in items of several kinds, so that one template serves content, search results, events and people. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  title: ['ContentTitle', 'Title', 'UserInfoDisplayName', 'DisplayName', 'SpaceName', 'Name', 'TagName'],
  link: ['ContentURL', 'EventURL', 'ProfileURL', 'SpaceURL', 'URL', 'Url'],
  image: [
    'ContentThumbImageFullURL',
    'ContentFeaturedImageFullURL',
    'AvatarImageURL',
    'ImageURL',
    'SpaceImageURL',
  ],
  date: ['DatePublished', 'StartDateISO', 'DateCreated', 'CreatedOnDate'],
  author: ['AuthorDisplayName', 'UserDisplayName'],
  summary: ['ContentSummary', 'Description', 'RankName'],
  count: ['CommentCount', 'TotalCount', 'Count'],
};

export const roles = Object.keys(ROLES);

export function hasRole(name: string): boolean {
  return Object.hasOwn(ROLES, name);
}

export function roleFields(role: string): readonly string[] {
  return hasRole(role) ? (ROLES[role] as readonly string[]) : [];
}

/** Returns the first field of a role that an item has. */
export function roleOf(item: unknown, role: string): unknown {
  for (const field of roleFields(role)) {
    const value = Object.hasOwn(Object(item), field) ? (item as Record<string, unknown>)[field] : undefined;
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}
