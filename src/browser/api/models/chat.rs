// Written by `npm run generate` from api/; do not edit.
//! The models of `chat`.

use crate::browser::api::ids::{MessageId, ThreadId, UserId};
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A chat message. No answer of the chat routes was seen: the fields are those of unread messages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Message id.
    #[serde(rename = "MessageID", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<MessageId>,
    /// Thread id.
    #[serde(rename = "ThreadID", skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
    /// Sender user display name.
    #[serde(rename = "SenderUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub sender_user_display_name: Option<String>,
    /// Message body.
    #[serde(rename = "MessageBody", skip_serializing_if = "Option::is_none")]
    pub message_body: Option<String>,
    /// Date; its spelling is not shown.
    #[serde(rename = "DateSent", skip_serializing_if = "Option::is_none")]
    pub date_sent: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

/// Settings of the chat page.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatGlobals {
    /// 0 if nobody is signed in.
    #[serde(rename = "currentUserID", skip_serializing_if = "Option::is_none")]
    pub current_user_id: Option<UserId>,
    /// Current user display name.
    #[serde(rename = "currentUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub current_user_display_name: Option<String>,
    /// Login url.
    #[serde(rename = "loginUrl", skip_serializing_if = "Option::is_none")]
    pub login_url: Option<String>,
    /// Logout url.
    #[serde(rename = "logoutUrl", skip_serializing_if = "Option::is_none")]
    pub logout_url: Option<String>,
    /// Home url.
    #[serde(rename = "homeUrl", skip_serializing_if = "Option::is_none")]
    pub home_url: Option<String>,
    /// Cf version.
    #[serde(rename = "cfVersion", skip_serializing_if = "Option::is_none")]
    pub cf_version: Option<String>,
    /// App name.
    #[serde(rename = "appName", skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// Attachment upload url.
    #[serde(rename = "attachmentUploadUrl", skip_serializing_if = "Option::is_none")]
    pub attachment_upload_url: Option<String>,
    /// Kinds of files that may be attached; the shape is not shown.
    #[serde(rename = "allowedExtensions", skip_serializing_if = "Value::is_undefined")]
    pub allowed_extensions: Value,
    /// Largest attachment; the unit is not shown.
    #[serde(rename = "sizeLimit", skip_serializing_if = "Option::is_none")]
    pub size_limit: Option<i64>,
    /// Texts of the user interface; the shape is not shown.
    #[serde(rename = "languageResources", skip_serializing_if = "Value::is_undefined")]
    pub language_resources: Value,
    /// Is ad enabled.
    #[serde(rename = "isADEnabled", skip_serializing_if = "Option::is_none")]
    pub is_ad_enabled: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}
