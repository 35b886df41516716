// Written by `npm run generate` from api/; do not edit.
//! The models of `comments`.

use crate::browser::api::codes::EntityType;
use crate::browser::api::ids::{CommentId, EntityId, UserId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A comment on an item.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AxeroComment {
    /// Comment id.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// 0 if it is not a reply.
    #[serde(rename = "ParentCommentID", skip_serializing_if = "Option::is_none")]
    pub parent_comment_id: Option<CommentId>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// User display name.
    #[serde(rename = "UserDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
    /// User avatar virtual path.
    #[serde(rename = "UserAvatarVirtualPath", skip_serializing_if = "Option::is_none")]
    pub user_avatar_virtual_path: Option<String>,
    /// Comment text.
    #[serde(rename = "CommentText", skip_serializing_if = "Option::is_none")]
    pub comment_text: Option<String>,
    /// Comment text formatted.
    #[serde(rename = "CommentTextFormatted", skip_serializing_if = "Option::is_none")]
    pub comment_text_formatted: Option<String>,
    /// HTML.
    #[serde(rename = "CommentTextHtmlFormatted", skip_serializing_if = "Option::is_none")]
    pub comment_text_html_formatted: Option<String>,
    /// Relative, written for display.
    #[serde(rename = "DateCommentedText", skip_serializing_if = "Option::is_none")]
    pub date_commented_text: Option<String>,
    /// Comment entity type.
    #[serde(rename = "CommentEntityType", skip_serializing_if = "Option::is_none")]
    pub comment_entity_type: Option<EntityType>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    AxeroComment:
        0 "CommentID" comment_id,
        1 "ParentCommentID" parent_comment_id,
        2 "UserID" user_id,
        3 "UserDisplayName" user_display_name,
        4 "UserAvatarVirtualPath" user_avatar_virtual_path,
        5 "CommentText" comment_text,
        6 "CommentTextFormatted" comment_text_formatted,
        7 "CommentTextHtmlFormatted" comment_text_html_formatted,
        8 "DateCommentedText" date_commented_text,
        9 "CommentEntityType" comment_entity_type,
}

/// A new comment.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CommentInput {
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Id of the item.
    #[serde(rename = "EntityID")]
    pub entity_id: EntityId,
    /// Entity type.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Comment that is replied to.
    #[serde(rename = "ParentCommentID", skip_serializing_if = "Option::is_none")]
    pub parent_comment_id: Option<CommentId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CommentInput:
        0 "CommentText" comment_text,
        1 "EntityID" entity_id,
        2 "EntityType" entity_type,
        3 "ParentCommentID" parent_comment_id,
}

/// The answer to a new comment, where it is not the bare id.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CommentReference {
    /// Comment id.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CommentReference:
        0 "CommentID" comment_id,
}
