// Written by `npm run generate` from api/; do not edit.
//! The methods of `notifications`.

use super::codes::{ActivityAction, EntityType};
use super::ids::{CategoryId, EntityId, MessageId, UserId};
use super::models::{AxeroNotification, UnreadMessage};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Value};
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `notifications`.
#[derive(Clone, Copy, Debug)]
pub struct NotificationsGroup<'c> {
    client: &'c Client,
}

impl<'c> NotificationsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `notifications.messages`.
    pub const fn messages(&self) -> NotificationsMessagesGroup<'c> {
        NotificationsMessagesGroup::new(self.client)
    }

    /// The methods of `notifications.deviceTokens`.
    pub const fn device_tokens(&self) -> NotificationsDeviceTokensGroup<'c> {
        NotificationsDeviceTokensGroup::new(self.client)
    }

    /// List the notifications of the signed-in user.
    ///
    /// `GET /api/notifications`
    ///
    /// Answer: One page of notifications. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app, an Android app.
    pub fn list(&self, args: NotificationsListArgs) -> Call<Page<AxeroNotification>> {
        self.client.call_page(operations::NOTIFICATIONS_LIST, &args)
    }

    /// The items of all pages of `notifications.list`, page by page or as a stream.
    pub fn list_all(&self, args: NotificationsListArgs) -> Pages<AxeroNotification> {
        self.client.call_all(operations::NOTIFICATIONS_LIST, &args)
    }

    /// Send a notification.
    ///
    /// Either about an item (ActivityAction, EntityID, EntityType) or with a text and a link of your own
    /// (IsCustom, Url, ActionText).
    ///
    /// `POST /api/notifications`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: NotificationsCreateArgs) -> Call<Value> {
        self.client.call_value(operations::NOTIFICATIONS_CREATE, &args)
    }

    /// List the unread notifications of the signed-in user.
    ///
    /// Newest first.
    ///
    /// `GET /api/notifications/unread`
    ///
    /// Answer: One page of notifications. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, an Android app.
    pub fn list_unread(&self, args: NotificationsListUnreadArgs) -> Call<Page<AxeroNotification>> {
        self.client.call_page(operations::NOTIFICATIONS_LIST_UNREAD, &args)
    }

    /// The items of all pages of `notifications.listUnread`, page by page or as a stream.
    pub fn list_unread_all(&self, args: NotificationsListUnreadArgs) -> Pages<AxeroNotification> {
        self.client.call_all(operations::NOTIFICATIONS_LIST_UNREAD, &args)
    }

    /// Mark notifications as read.
    ///
    /// `POST /api/notifications/read`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn mark_read(&self, args: NotificationsMarkReadArgs) -> Call<Value> {
        self.client.call_value(operations::NOTIFICATIONS_MARK_READ, &args)
    }
}

/// The methods of `notifications.messages`.
#[derive(Clone, Copy, Debug)]
pub struct NotificationsMessagesGroup<'c> {
    client: &'c Client,
}

impl<'c> NotificationsMessagesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the unread messages to the signed-in user.
    ///
    /// `GET /api/messages/unread`
    ///
    /// Answer: One page of messages. Pages by lastMessageID, the MessageID of the last item before.
    /// Evidence: seen in client code. Sources: an Android app.
    pub fn list_unread(&self, args: NotificationsMessagesListUnreadArgs) -> Call<Page<UnreadMessage>> {
        self.client.call_page(operations::NOTIFICATIONS_MESSAGES_LIST_UNREAD, &args)
    }

    /// The items of all pages of `notifications.messages.listUnread`, page by page or as a stream.
    pub fn list_unread_all(&self, args: NotificationsMessagesListUnreadArgs) -> Pages<UnreadMessage> {
        self.client.call_all(operations::NOTIFICATIONS_MESSAGES_LIST_UNREAD, &args)
    }
}

/// The methods of `notifications.deviceTokens`.
#[derive(Clone, Copy, Debug)]
pub struct NotificationsDeviceTokensGroup<'c> {
    client: &'c Client,
}

impl<'c> NotificationsDeviceTokensGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Register an iOS device for push messages.
    ///
    /// `POST /api/users/me/devicetokens/ios`
    ///
    /// Answer: A number above 0 or true, if the device was registered; a client of 2016 reads a bare
    /// number, one of 2018 the envelope. It comes with or without the envelope. Its shape is seen in client
    /// code. Evidence: seen in client code. Sources: the vendor's mobile app, an iOS app.
    pub fn add_ios(&self, args: NotificationsDeviceTokensAddIosArgs) -> Call<Value> {
        self.client.call_value(operations::NOTIFICATIONS_DEVICE_TOKENS_ADD_IOS, &args)
    }

    /// Register an Android device for push messages.
    ///
    /// `POST /api/users/me/devicetokens/android`
    ///
    /// Answer: A number or true, if the device was registered. Its shape is seen in client code. Evidence:
    /// seen in client code. Sources: the vendor's mobile app.
    pub fn add_android(&self, args: NotificationsDeviceTokensAddAndroidArgs) -> Call<Value> {
        self.client.call_value(operations::NOTIFICATIONS_DEVICE_TOKENS_ADD_ANDROID, &args)
    }

    /// Forget a device.
    ///
    /// The client also sends its API key in the query; in a page the session takes its place.
    ///
    /// `DELETE /api/users/me/devicetokens`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: seen in client code. Sources: the vendor's mobile app.
    pub fn remove(&self, args: NotificationsDeviceTokensRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::NOTIFICATIONS_DEVICE_TOKENS_REMOVE, &args)
    }
}

/// The arguments of `notifications.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsListArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Start of the time.
    #[serde(rename = "fromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "toDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Only those that this user caused.
    #[serde(rename = "fromUserID", skip_serializing_if = "Option::is_none")]
    pub from_user_id: Option<UserId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Kind of notification; values unknown.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
}

impl NotificationsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `toDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `fromUserID`.
    #[must_use]
    pub fn from_user_id(mut self, from_user_id: impl Into<UserId>) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets `EntityTypeID`.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: EntityType) -> Self {
        self.entity_type_id = Some(entity_type_id);
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }
}

/// The arguments of `notifications.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsCreateArgs {
    /// User ids separated by commas; the collection also spells it ToUserIDCsv.
    #[serde(rename = "ToUserIDCSV")]
    pub to_user_id_csv: String,
    /// What somebody did, in notifications and analytics. The code 1 is sent by clients as well; what tells
    /// it from 6 is unknown, so it has no name. A code of `ActivityAction`.
    #[serde(rename = "ActivityAction", skip_serializing_if = "Option::is_none")]
    pub activity_action: Option<ActivityAction>,
    /// Entity id.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Is custom.
    #[serde(rename = "IsCustom", skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// Where a custom notification leads.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Text of a custom notification.
    #[serde(rename = "ActionText", skip_serializing_if = "Option::is_none")]
    pub action_text: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl NotificationsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(to_user_id_csv: impl Into<String>) -> Self {
        Self {
            to_user_id_csv: to_user_id_csv.into(),
            activity_action: None,
            entity_id: None,
            entity_type: None,
            is_custom: None,
            url: None,
            action_text: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `ActivityAction`.
    #[must_use]
    pub fn activity_action(mut self, activity_action: ActivityAction) -> Self {
        self.activity_action = Some(activity_action);
        self
    }

    /// Sets `EntityID`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `IsCustom`.
    #[must_use]
    pub fn is_custom(mut self, is_custom: bool) -> Self {
        self.is_custom = Some(is_custom);
        self
    }

    /// Sets `Url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `ActionText`.
    #[must_use]
    pub fn action_text(mut self, action_text: impl Into<String>) -> Self {
        self.action_text = Some(action_text.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `notifications.listUnread`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsListUnreadArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Start of the time.
    #[serde(rename = "fromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "toDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Only those that this user caused.
    #[serde(rename = "fromUserID", skip_serializing_if = "Option::is_none")]
    pub from_user_id: Option<UserId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Kind of notification; values unknown.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Rows of the answer, as one client sends it in place of PageLength.
    #[serde(rename = "NumberOfRecords", skip_serializing_if = "Option::is_none")]
    pub number_of_records: Option<i64>,
    /// Newest notification that the caller knows.
    #[serde(rename = "lastNotificationID", skip_serializing_if = "Option::is_none")]
    pub last_notification_id: Option<i64>,
}

impl NotificationsListUnreadArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `toDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `fromUserID`.
    #[must_use]
    pub fn from_user_id(mut self, from_user_id: impl Into<UserId>) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets `EntityTypeID`.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: EntityType) -> Self {
        self.entity_type_id = Some(entity_type_id);
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `NumberOfRecords`.
    #[must_use]
    pub fn number_of_records(mut self, number_of_records: i64) -> Self {
        self.number_of_records = Some(number_of_records);
        self
    }

    /// Sets `lastNotificationID`.
    #[must_use]
    pub fn last_notification_id(mut self, last_notification_id: i64) -> Self {
        self.last_notification_id = Some(last_notification_id);
        self
    }
}

/// The arguments of `notifications.markRead`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsMarkReadArgs {
    /// Ids of the notifications.
    #[serde(rename = "NotificationIDCSV", skip_serializing_if = "Option::is_none")]
    pub notification_id_csv: Option<Vec<i64>>,
}

impl NotificationsMarkReadArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NotificationIDCSV`.
    #[must_use]
    pub fn notification_id_csv(mut self, notification_id_csv: impl IntoIterator<Item = i64>) -> Self {
        self.notification_id_csv = Some(notification_id_csv.into_iter().collect());
        self
    }
}

/// The arguments of `notifications.messages.listUnread`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsMessagesListUnreadArgs {
    /// Newest message that the caller knows.
    #[serde(rename = "lastMessageID", skip_serializing_if = "Option::is_none")]
    pub last_message_id: Option<MessageId>,
    /// Page number.
    #[serde(rename = "startPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows of the answer.
    #[serde(rename = "numberOfRecords", skip_serializing_if = "Option::is_none")]
    pub number_of_records: Option<i64>,
}

impl NotificationsMessagesListUnreadArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lastMessageID`.
    #[must_use]
    pub fn last_message_id(mut self, last_message_id: impl Into<MessageId>) -> Self {
        self.last_message_id = Some(last_message_id.into());
        self
    }

    /// Sets `startPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `numberOfRecords`.
    #[must_use]
    pub fn number_of_records(mut self, number_of_records: i64) -> Self {
        self.number_of_records = Some(number_of_records);
        self
    }
}

/// The arguments of `notifications.deviceTokens.addIos`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsDeviceTokensAddIosArgs {
    /// Token of the device.
    #[serde(rename = "deviceToken")]
    pub device_token: String,
}

impl NotificationsDeviceTokensAddIosArgs {
    /// The arguments that the operation needs.
    pub fn new(device_token: impl Into<String>) -> Self {
        Self { device_token: device_token.into() }
    }
}

/// The arguments of `notifications.deviceTokens.addAndroid`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsDeviceTokensAddAndroidArgs {
    /// Token of the device.
    #[serde(rename = "deviceToken")]
    pub device_token: String,
}

impl NotificationsDeviceTokensAddAndroidArgs {
    /// The arguments that the operation needs.
    pub fn new(device_token: impl Into<String>) -> Self {
        Self { device_token: device_token.into() }
    }
}

/// The arguments of `notifications.deviceTokens.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NotificationsDeviceTokensRemoveArgs {
    /// Device token.
    #[serde(rename = "deviceToken")]
    pub device_token: String,
}

impl NotificationsDeviceTokensRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(device_token: impl Into<String>) -> Self {
        Self { device_token: device_token.into() }
    }
}
