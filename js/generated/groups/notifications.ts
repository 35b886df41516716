// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, PagedMethod } from '../../client/types.ts';
import type { ActivityAction, EntityType } from '../codes.ts';
import type { AxeroNotification, UnreadMessage } from '../models/notifications.ts';

/** The methods of `axero.notifications`. */
export interface NotificationsGroup {
  /**
   * List the notifications of the signed-in user.
   *
   * `GET /api/notifications`
   *
   * Answer: One page of notifications. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app, an Android app.
   */
  list: PagedMethod<NotificationsListArgs, AxeroNotification>;
  /**
   * Send a notification.
   *
   * Either about an item (ActivityAction, EntityID, EntityType) or with a text and a link of your own
   * (IsCustom, Url, ActionText).
   *
   * `POST /api/notifications`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: NotificationsCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * List the unread notifications of the signed-in user.
   *
   * Newest first.
   *
   * `GET /api/notifications/unread`
   *
   * Answer: One page of notifications. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, an Android app.
   */
  listUnread: PagedMethod<NotificationsListUnreadArgs, AxeroNotification>;
  /**
   * Mark notifications as read.
   *
   * `POST /api/notifications/read`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  markRead<T = unknown>(args?: NotificationsMarkReadArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.notifications.messages`. */
  readonly messages: NotificationsMessagesGroup;
  /** The methods of `axero.notifications.deviceTokens`. */
  readonly deviceTokens: NotificationsDeviceTokensGroup;
}

/** The methods of `axero.notifications.messages`. */
export interface NotificationsMessagesGroup {
  /**
   * List the unread messages to the signed-in user.
   *
   * `GET /api/messages/unread`
   *
   * Answer: One page of messages. Pages by lastMessageID, the MessageID of the last item before.
   * Evidence: seen in client code. Sources: an Android app.
   */
  listUnread: PagedMethod<NotificationsMessagesListUnreadArgs, UnreadMessage>;
}

/** The methods of `axero.notifications.deviceTokens`. */
export interface NotificationsDeviceTokensGroup {
  /**
   * Register an iOS device for push messages.
   *
   * `POST /api/users/me/devicetokens/ios`
   *
   * Answer: A number above 0 or true, if the device was registered; a client of 2016 reads a bare
   * number, one of 2018 the envelope. It comes with or without the envelope. Its shape is seen in client
   * code. Evidence: seen in client code. Sources: the vendor's mobile app, an iOS app.
   */
  addIos<T = boolean | number>(args: NotificationsDeviceTokensAddIosArgs, options?: CallOptions): Promise<T>;
  /**
   * Register an Android device for push messages.
   *
   * `POST /api/users/me/devicetokens/android`
   *
   * Answer: A number or true, if the device was registered. Its shape is seen in client code. Evidence:
   * seen in client code. Sources: the vendor's mobile app.
   */
  addAndroid<T = boolean | number>(
    args: NotificationsDeviceTokensAddAndroidArgs,
    options?: CallOptions,
  ): Promise<T>;
  /**
   * Forget a device.
   *
   * The client also sends its API key in the query; in a page the session takes its place.
   *
   * `DELETE /api/users/me/devicetokens`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: seen in client code. Sources: the vendor's mobile app.
   */
  remove<T = unknown>(args: NotificationsDeviceTokensRemoveArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.notifications.list`. */
export interface NotificationsListArgs {
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Start of the time. */
  fromDate?: Date | string | undefined;
  /** End of the time. */
  toDate?: Date | string | undefined;
  /** Only those that this user caused. */
  fromUserID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityTypeID?: EntityType | undefined;
  /** Kind of notification; values unknown. */
  CategoryID?: number | undefined;
}

/** The arguments of `axero.notifications.create`. */
export interface NotificationsCreateArgs {
  /** User ids separated by commas; the collection also spells it ToUserIDCsv. */
  ToUserIDCSV: string;
  /**
   * What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
   * it from 6 is unknown, so it has no name. A code of `ActivityAction`.
   */
  ActivityAction?: ActivityAction | undefined;
  /** Entity id. */
  EntityID?: number | undefined;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Is custom. */
  IsCustom?: boolean | undefined;
  /** Where a custom notification leads. */
  Url?: string | undefined;
  /** Text of a custom notification. */
  ActionText?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.notifications.listUnread`. */
export interface NotificationsListUnreadArgs {
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Start of the time. */
  fromDate?: Date | string | undefined;
  /** End of the time. */
  toDate?: Date | string | undefined;
  /** Only those that this user caused. */
  fromUserID?: number | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityTypeID?: EntityType | undefined;
  /** Kind of notification; values unknown. */
  CategoryID?: number | undefined;
  /** Rows of the answer, as one client sends it in place of PageLength. */
  NumberOfRecords?: number | undefined;
  /** Newest notification that the caller knows. */
  lastNotificationID?: number | undefined;
}

/** The arguments of `axero.notifications.markRead`. */
export interface NotificationsMarkReadArgs {
  /** Ids of the notifications. */
  NotificationIDCSV?: readonly number[] | string | undefined;
}

/** The arguments of `axero.notifications.messages.listUnread`. */
export interface NotificationsMessagesListUnreadArgs {
  /** Newest message that the caller knows. */
  lastMessageID?: number | undefined;
  /** Page number. */
  startPage?: number | undefined;
  /** Rows of the answer. */
  numberOfRecords?: number | undefined;
}

/** The arguments of `axero.notifications.deviceTokens.addIos`. */
export interface NotificationsDeviceTokensAddIosArgs {
  /** Token of the device. */
  deviceToken: string;
}

/** The arguments of `axero.notifications.deviceTokens.addAndroid`. */
export interface NotificationsDeviceTokensAddAndroidArgs {
  /** Token of the device. */
  deviceToken: string;
}

/** The arguments of `axero.notifications.deviceTokens.remove`. */
export interface NotificationsDeviceTokensRemoveArgs {
  /** Device token. */
  deviceToken: string;
}
