// Written by `npm run generate` from api/; do not edit.
import type { ActivityAction, EntityType } from '../codes.ts';

/** Something that happened and concerns the signed-in user. Evidence: seen in client code. */
export interface AxeroNotification {
  ID: number;
  EntityID?: number;
  EntityType?: EntityType;
  ParentEntityID?: number;
  ActivityAction?: ActivityAction;
  ActionText?: string;
  Subject?: string;
  NewsFeedText?: string;
  DateCreatedString?: string;
  DateCreated?: string;
  AvatarImageURL?: string;
  SpaceID?: number;
  SpaceName?: string;
  FromUser?: NotificationSender;
  FromUserInfoDisplayName?: string;
  FromUserAvatarImageURL?: string;
}

/** Who caused a notification. Evidence: seen in client code. */
export interface NotificationSender {
  UserInfoDisplayName?: string;
  AvatarImageURL?: string;
  [field: string]: unknown;
}

/** A message that has not been read. Evidence: seen in client code. */
export interface UnreadMessage {
  MessageID?: number;
  ThreadID?: number;
  SenderUserDisplayName?: string;
  SenderAvatarImageURL?: string;
  MessageBody?: string;
  DateSent?: string;
  [field: string]: unknown;
}
