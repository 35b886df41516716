// Written by `npm run generate` from api/; do not edit.
//! The methods of `notifications`.

use super::Value;
use super::codes::{ActivityAction, EntityType};
use super::models::{AxeroNotification, UnreadMessage};
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &NotificationsListArgs) -> Result<Page<AxeroNotification>, Error> {
        self.client.call_page(operations::NOTIFICATIONS_LIST, "notifications.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &NotificationsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::NOTIFICATIONS_CREATE, "notifications.create", args).await
    }

    /// List the unread notifications of the signed-in user.
    ///
    /// Newest first.
    ///
    /// `GET /api/notifications/unread`
    ///
    /// Answer: One page of notifications. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, an Android app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_unread(&self, args: &NotificationsListUnreadArgs) -> Result<Page<AxeroNotification>, Error> {
        self.client.call_page(operations::NOTIFICATIONS_LIST_UNREAD, "notifications.listUnread", args).await
    }

    /// Mark notifications as read.
    ///
    /// `POST /api/notifications/read`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn mark_read(&self, args: &NotificationsMarkReadArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::NOTIFICATIONS_MARK_READ, "notifications.markRead", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_unread(&self, args: &NotificationsMessagesListUnreadArgs) -> Result<Page<UnreadMessage>, Error> {
        self.client.call_page(operations::NOTIFICATIONS_MESSAGES_LIST_UNREAD, "notifications.messages.listUnread", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_ios(&self, args: &NotificationsDeviceTokensAddIosArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::NOTIFICATIONS_DEVICE_TOKENS_ADD_IOS, "notifications.deviceTokens.addIos", args).await
    }

    /// Register an Android device for push messages.
    ///
    /// `POST /api/users/me/devicetokens/android`
    ///
    /// Answer: A number or true, if the device was registered. Its shape is seen in client code. Evidence:
    /// seen in client code. Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_android(&self, args: &NotificationsDeviceTokensAddAndroidArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::NOTIFICATIONS_DEVICE_TOKENS_ADD_ANDROID, "notifications.deviceTokens.addAndroid", args).await
    }

    /// Forget a device.
    ///
    /// The client also sends its API key in the query; in a page the session takes its place.
    ///
    /// `DELETE /api/users/me/devicetokens`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: seen in client code. Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &NotificationsDeviceTokensRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::NOTIFICATIONS_DEVICE_TOKENS_REMOVE, "notifications.deviceTokens.remove", args).await
    }
}

/// The arguments of `notifications.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsListArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Start of the time.
    #[serde(rename = "fromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "toDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Only those that this user caused.
    #[serde(rename = "fromUserID", skip_serializing_if = "Option::is_none")]
    pub from_user_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Kind of notification; values unknown.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
}

/// The arguments of `notifications.create`.
#[derive(Clone, Debug, Default, Serialize)]
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
    pub entity_id: Option<i64>,
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

/// The arguments of `notifications.listUnread`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsListUnreadArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Start of the time.
    #[serde(rename = "fromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "toDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Only those that this user caused.
    #[serde(rename = "fromUserID", skip_serializing_if = "Option::is_none")]
    pub from_user_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Kind of notification; values unknown.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// Rows of the answer, as one client sends it in place of PageLength.
    #[serde(rename = "NumberOfRecords", skip_serializing_if = "Option::is_none")]
    pub number_of_records: Option<i64>,
    /// Newest notification that the caller knows.
    #[serde(rename = "lastNotificationID", skip_serializing_if = "Option::is_none")]
    pub last_notification_id: Option<i64>,
}

/// The arguments of `notifications.markRead`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsMarkReadArgs {
    /// Ids of the notifications.
    #[serde(rename = "NotificationIDCSV", skip_serializing_if = "Option::is_none")]
    pub notification_id_csv: Option<Vec<i64>>,
}

/// The arguments of `notifications.messages.listUnread`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsMessagesListUnreadArgs {
    /// Newest message that the caller knows.
    #[serde(rename = "lastMessageID", skip_serializing_if = "Option::is_none")]
    pub last_message_id: Option<i64>,
    /// Page number.
    #[serde(rename = "startPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows of the answer.
    #[serde(rename = "numberOfRecords", skip_serializing_if = "Option::is_none")]
    pub number_of_records: Option<i64>,
}

/// The arguments of `notifications.deviceTokens.addIos`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsDeviceTokensAddIosArgs {
    /// Token of the device.
    #[serde(rename = "deviceToken")]
    pub device_token: String,
}

/// The arguments of `notifications.deviceTokens.addAndroid`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsDeviceTokensAddAndroidArgs {
    /// Token of the device.
    #[serde(rename = "deviceToken")]
    pub device_token: String,
}

/// The arguments of `notifications.deviceTokens.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotificationsDeviceTokensRemoveArgs {
    /// Device token.
    #[serde(rename = "deviceToken")]
    pub device_token: String,
}
