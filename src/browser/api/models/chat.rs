// Written by `npm run generate` from api/; do not edit.
//! The models of `chat`.

use crate::browser::api::ids::{MessageId, ThreadId, UserId};
use crate::browser::decode::model;
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

model! {
    ChatMessage:
        0 "MessageID" message_id,
        1 "ThreadID" thread_id,
        2 "SenderUserDisplayName" sender_user_display_name,
        3 "MessageBody" message_body,
        4 "DateSent" date_sent,
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
    /// Kinds of files that may be attached, separated by commas.
    #[serde(rename = "allowedExtensions", skip_serializing_if = "Option::is_none")]
    pub allowed_extensions: Option<String>,
    /// Bytes of the largest attachment.
    #[serde(rename = "sizeLimit", skip_serializing_if = "Option::is_none")]
    pub size_limit: Option<i64>,
    /// Texts of the user interface by their keys.
    #[serde(rename = "languageResources", skip_serializing_if = "Option::is_none")]
    pub language_resources: Option<BTreeMap<String, String>>,
    /// Is ad enabled.
    #[serde(rename = "isADEnabled", skip_serializing_if = "Option::is_none")]
    pub is_ad_enabled: Option<bool>,
    /// Is release.
    #[serde(rename = "isRelease", skip_serializing_if = "Option::is_none")]
    pub is_release: Option<bool>,
    /// Doc title.
    #[serde(rename = "docTitle", skip_serializing_if = "Option::is_none")]
    pub doc_title: Option<String>,
    /// Favicon.
    #[serde(rename = "favicon", skip_serializing_if = "Option::is_none")]
    pub favicon: Option<String>,
    /// Custom override css.
    #[serde(rename = "customOverrideCss", skip_serializing_if = "Option::is_none")]
    pub custom_override_css: Option<String>,
    /// Virtual directory.
    #[serde(rename = "virtualDirectory", skip_serializing_if = "Option::is_none")]
    pub virtual_directory: Option<String>,
    /// Loading image.
    #[serde(rename = "loadingImage", skip_serializing_if = "Option::is_none")]
    pub loading_image: Option<String>,
    /// Allow message edit delete.
    #[serde(rename = "allowMessageEditDelete", skip_serializing_if = "Option::is_none")]
    pub allow_message_edit_delete: Option<bool>,
    /// Allow enter key as submit.
    #[serde(rename = "allowEnterKeyAsSubmit", skip_serializing_if = "Option::is_none")]
    pub allow_enter_key_as_submit: Option<bool>,
    /// Current user avatar.
    #[serde(rename = "currentUserAvatar", skip_serializing_if = "Option::is_none")]
    pub current_user_avatar: Option<String>,
    /// Current user presence class.
    #[serde(rename = "currentUserPresenceClass", skip_serializing_if = "Option::is_none")]
    pub current_user_presence_class: Option<String>,
    /// Rooms.
    #[serde(rename = "rooms", skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Vec<Value>>,
    /// The room that is open; its shape is not shown.
    #[serde(rename = "activeRoom", skip_serializing_if = "Value::is_undefined")]
    pub active_room: Value,
    /// Spelled so on the wire; its shape is not shown.
    #[serde(rename = "activeRoomInforCore", skip_serializing_if = "Value::is_undefined")]
    pub active_room_infor_core: Value,
    /// Get friends url.
    #[serde(rename = "getFriendsUrl", skip_serializing_if = "Option::is_none")]
    pub get_friends_url: Option<String>,
    /// Desktop notification image url.
    #[serde(rename = "desktopNotificationImageUrl", skip_serializing_if = "Option::is_none")]
    pub desktop_notification_image_url: Option<String>,
    /// Chat sound url.
    #[serde(rename = "chatSoundUrl", skip_serializing_if = "Option::is_none")]
    pub chat_sound_url: Option<String>,
    /// App logo url.
    #[serde(rename = "appLogoUrl", skip_serializing_if = "Option::is_none")]
    pub app_logo_url: Option<String>,
    /// Is signal r client connection logging enabled.
    #[serde(rename = "isSignalRClientConnectionLoggingEnabled", skip_serializing_if = "Option::is_none")]
    pub is_signal_r_client_connection_logging_enabled: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ChatGlobals:
        0 "currentUserID" current_user_id,
        1 "currentUserDisplayName" current_user_display_name,
        2 "loginUrl" login_url,
        3 "logoutUrl" logout_url,
        4 "homeUrl" home_url,
        5 "cfVersion" cf_version,
        6 "appName" app_name,
        7 "attachmentUploadUrl" attachment_upload_url,
        8 "allowedExtensions" allowed_extensions,
        9 "sizeLimit" size_limit,
        10 "languageResources" language_resources,
        11 "isADEnabled" is_ad_enabled,
        12 "isRelease" is_release,
        13 "docTitle" doc_title,
        14 "favicon" favicon,
        15 "customOverrideCss" custom_override_css,
        16 "virtualDirectory" virtual_directory,
        17 "loadingImage" loading_image,
        18 "allowMessageEditDelete" allow_message_edit_delete,
        19 "allowEnterKeyAsSubmit" allow_enter_key_as_submit,
        20 "currentUserAvatar" current_user_avatar,
        21 "currentUserPresenceClass" current_user_presence_class,
        22 "rooms" rooms,
        23 "activeRoom" active_room,
        24 "activeRoomInforCore" active_room_infor_core,
        25 "getFriendsUrl" get_friends_url,
        26 "desktopNotificationImageUrl" desktop_notification_image_url,
        27 "chatSoundUrl" chat_sound_url,
        28 "appLogoUrl" app_logo_url,
        29 "isSignalRClientConnectionLoggingEnabled" is_signal_r_client_connection_logging_enabled,
}

/// A conversation. The fields are those of the chat page's live connection.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatThread {
    /// Thread id.
    #[serde(rename = "ThreadID", skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
    /// ThreadID as text.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Thread title original.
    #[serde(rename = "ThreadTitleOriginal", skip_serializing_if = "Option::is_none")]
    pub thread_title_original: Option<String>,
    /// Participants json string.
    #[serde(rename = "ParticipantsJsonString", skip_serializing_if = "Option::is_none")]
    pub participants_json_string: Option<String>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// 1 group; 3 two people.
    #[serde(rename = "RoomType", skip_serializing_if = "Option::is_none")]
    pub room_type: Option<i64>,
    /// Room display name.
    #[serde(rename = "RoomDisplayName", skip_serializing_if = "Option::is_none")]
    pub room_display_name: Option<String>,
    /// Room image url.
    #[serde(rename = "RoomImageUrl", skip_serializing_if = "Option::is_none")]
    pub room_image_url: Option<String>,
    /// A CSS class: status-online, status-offline, status-invisible or status-away.
    #[serde(rename = "Presence", skip_serializing_if = "Option::is_none")]
    pub presence: Option<String>,
    /// Unread message count.
    #[serde(rename = "UnreadMessageCount", skip_serializing_if = "Option::is_none")]
    pub unread_message_count: Option<i64>,
    /// Count.
    #[serde(rename = "Count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Is favorite.
    #[serde(rename = "IsFavorite", skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Is owner.
    #[serde(rename = "IsOwner", skip_serializing_if = "Option::is_none")]
    pub is_owner: Option<bool>,
    /// UTC.
    #[serde(rename = "When", skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Text of the last message.
    #[serde(rename = "MessageBody", skip_serializing_if = "Option::is_none")]
    pub message_body: Option<String>,
    /// Users.
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<ChatUser>>,
    /// Recent messages.
    #[serde(rename = "RecentMessages", skip_serializing_if = "Option::is_none")]
    pub recent_messages: Option<Vec<ChatHubMessage>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ChatThread:
        0 "ThreadID" thread_id,
        1 "Name" name,
        2 "ThreadTitleOriginal" thread_title_original,
        3 "ParticipantsJsonString" participants_json_string,
        4 "UserID" user_id,
        5 "RoomType" room_type,
        6 "RoomDisplayName" room_display_name,
        7 "RoomImageUrl" room_image_url,
        8 "Presence" presence,
        9 "UnreadMessageCount" unread_message_count,
        10 "Count" count,
        11 "IsFavorite" is_favorite,
        12 "IsOwner" is_owner,
        13 "When" when,
        14 "MessageBody" message_body,
        15 "Users" users,
        16 "RecentMessages" recent_messages,
}

/// A message as the chat page's live connection sends it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatHubMessage {
    /// Id.
    #[serde(rename = "ID", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Message id.
    #[serde(rename = "MessageID", skip_serializing_if = "Option::is_none")]
    pub message_id: Option<MessageId>,
    /// Thread id.
    #[serde(rename = "ThreadID", skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<ThreadId>,
    /// Content.
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// Html encoded.
    #[serde(rename = "HtmlEncoded", skip_serializing_if = "Option::is_none")]
    pub html_encoded: Option<bool>,
    /// HTML.
    #[serde(rename = "HtmlContent", skip_serializing_if = "Option::is_none")]
    pub html_content: Option<String>,
    /// UTC.
    #[serde(rename = "When", skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Image url.
    #[serde(rename = "ImageUrl", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Source.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Message type.
    #[serde(rename = "MessageType", skip_serializing_if = "Option::is_none")]
    pub message_type: Option<i64>,
    /// Is deleted.
    #[serde(rename = "IsDeleted", skip_serializing_if = "Option::is_none")]
    pub is_deleted: Option<bool>,
    /// Is edited.
    #[serde(rename = "IsEdited", skip_serializing_if = "Option::is_none")]
    pub is_edited: Option<bool>,
    /// Message delivery status class.
    #[serde(rename = "MessageDeliveryStatusClass", skip_serializing_if = "Option::is_none")]
    pub message_delivery_status_class: Option<String>,
    /// Attachment.
    #[serde(rename = "Attachment", skip_serializing_if = "Option::is_none")]
    pub attachment: Option<ChatAttachment>,
    /// User.
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<ChatUser>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ChatHubMessage:
        0 "ID" id,
        1 "MessageID" message_id,
        2 "ThreadID" thread_id,
        3 "Content" content,
        4 "HtmlEncoded" html_encoded,
        5 "HtmlContent" html_content,
        6 "When" when,
        7 "ImageUrl" image_url,
        8 "Source" source,
        9 "MessageType" message_type,
        10 "IsDeleted" is_deleted,
        11 "IsEdited" is_edited,
        12 "MessageDeliveryStatusClass" message_delivery_status_class,
        13 "Attachment" attachment,
        14 "User" user,
}

/// A file of a chat message.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatAttachment {
    /// Url.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Thumb url.
    #[serde(rename = "ThumbUrl", skip_serializing_if = "Option::is_none")]
    pub thumb_url: Option<String>,
    /// Is image.
    #[serde(rename = "IsImage", skip_serializing_if = "Option::is_none")]
    pub is_image: Option<bool>,
    /// Extension.
    #[serde(rename = "Extension", skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Extension class.
    #[serde(rename = "ExtensionClass", skip_serializing_if = "Option::is_none")]
    pub extension_class: Option<String>,
    /// Written for display.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ChatAttachment:
        0 "Url" url,
        1 "Name" name,
        2 "ThumbUrl" thumb_url,
        3 "IsImage" is_image,
        4 "Extension" extension,
        5 "ExtensionClass" extension_class,
        6 "Size" size,
}

/// A person of a conversation.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ChatUser {
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Avatar image url.
    #[serde(rename = "AvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub avatar_image_url: Option<String>,
    /// A CSS class.
    #[serde(rename = "Presence", skip_serializing_if = "Option::is_none")]
    pub presence: Option<String>,
    /// Online chat status.
    #[serde(rename = "OnlineChatStatus", skip_serializing_if = "Option::is_none")]
    pub online_chat_status: Option<i64>,
    /// Skype im.
    #[serde(rename = "SkypeIM", skip_serializing_if = "Option::is_none")]
    pub skype_im: Option<String>,
    /// Is admin.
    #[serde(rename = "IsAdmin", skip_serializing_if = "Option::is_none")]
    pub is_admin: Option<bool>,
    /// Is afk.
    #[serde(rename = "IsAfk", skip_serializing_if = "Option::is_none")]
    pub is_afk: Option<bool>,
    /// Last activity date.
    #[serde(rename = "LastActivityDate", skip_serializing_if = "Option::is_none")]
    pub last_activity_date: Option<String>,
    /// Active.
    #[serde(rename = "Active", skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Country.
    #[serde(rename = "Country", skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Flag.
    #[serde(rename = "Flag", skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
    /// Hash.
    #[serde(rename = "Hash", skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    ChatUser:
        0 "UserID" user_id,
        1 "Name" name,
        2 "AvatarImageURL" avatar_image_url,
        3 "Presence" presence,
        4 "OnlineChatStatus" online_chat_status,
        5 "SkypeIM" skype_im,
        6 "IsAdmin" is_admin,
        7 "IsAfk" is_afk,
        8 "LastActivityDate" last_activity_date,
        9 "Active" active,
        10 "Country" country,
        11 "Flag" flag,
        12 "Hash" hash,
}
