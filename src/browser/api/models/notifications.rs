// Written by `npm run generate` from api/; do not edit.
//! The models of `notifications`.

use crate::browser::api::codes::{ActivityAction, EntityType};
use crate::browser::api::ids::{EntityId, MessageId, SpaceId, ThreadId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that happened and concerns the signed-in user.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AxeroNotification {
    /// Id.
    #[serde(rename = "ID")]
    pub id: i64,
    /// Entity id.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// Entity type.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Parent entity id.
    #[serde(rename = "ParentEntityID", skip_serializing_if = "Option::is_none")]
    pub parent_entity_id: Option<EntityId>,
    /// Activity action.
    #[serde(rename = "ActivityAction", skip_serializing_if = "Option::is_none")]
    pub activity_action: Option<ActivityAction>,
    /// Action text.
    #[serde(rename = "ActionText", skip_serializing_if = "Option::is_none")]
    pub action_text: Option<String>,
    /// Subject.
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// News feed text.
    #[serde(rename = "NewsFeedText", skip_serializing_if = "Option::is_none")]
    pub news_feed_text: Option<String>,
    /// Date created string.
    #[serde(rename = "DateCreatedString", skip_serializing_if = "Option::is_none")]
    pub date_created_string: Option<String>,
    /// Date created.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// Avatar image url.
    #[serde(rename = "AvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub avatar_image_url: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// From user.
    #[serde(rename = "FromUser", skip_serializing_if = "Option::is_none")]
    pub from_user: Option<NotificationSender>,
    /// From user info display name.
    #[serde(rename = "FromUserInfoDisplayName", skip_serializing_if = "Option::is_none")]
    pub from_user_info_display_name: Option<String>,
    /// From user avatar image url.
    #[serde(rename = "FromUserAvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub from_user_avatar_image_url: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    AxeroNotification:
        0 "ID" id,
        1 "EntityID" entity_id,
        2 "EntityType" entity_type,
        3 "ParentEntityID" parent_entity_id,
        4 "ActivityAction" activity_action,
        5 "ActionText" action_text,
        6 "Subject" subject,
        7 "NewsFeedText" news_feed_text,
        8 "DateCreatedString" date_created_string,
        9 "DateCreated" date_created,
        10 "AvatarImageURL" avatar_image_url,
        11 "SpaceID" space_id,
        12 "SpaceName" space_name,
        13 "FromUser" from_user,
        14 "FromUserInfoDisplayName" from_user_info_display_name,
        15 "FromUserAvatarImageURL" from_user_avatar_image_url,
}

/// Who caused a notification.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct NotificationSender {
    /// User info display name.
    #[serde(rename = "UserInfoDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_info_display_name: Option<String>,
    /// Avatar image url.
    #[serde(rename = "AvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub avatar_image_url: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    NotificationSender:
        0 "UserInfoDisplayName" user_info_display_name,
        1 "AvatarImageURL" avatar_image_url,
}

/// A message that has not been read.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UnreadMessage {
    /// Message id.
    #[serde(rename = "MessageID", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<MessageId>,
    /// Thread id.
    #[serde(rename = "ThreadID", skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
    /// Sender user display name.
    #[serde(rename = "SenderUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub sender_user_display_name: Option<String>,
    /// Sender avatar image url.
    #[serde(rename = "SenderAvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub sender_avatar_image_url: Option<String>,
    /// Message body.
    #[serde(rename = "MessageBody", skip_serializing_if = "Option::is_none")]
    pub message_body: Option<String>,
    /// Date sent.
    #[serde(rename = "DateSent", skip_serializing_if = "Option::is_none")]
    pub date_sent: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    UnreadMessage:
        0 "MessageID" message_id,
        1 "ThreadID" thread_id,
        2 "SenderUserDisplayName" sender_user_display_name,
        3 "SenderAvatarImageURL" sender_avatar_image_url,
        4 "MessageBody" message_body,
        5 "DateSent" date_sent,
}
