// Written by `npm run generate` from api/; do not edit.
//! The models of `casecomments`.

use crate::browser::api::ids::{CommentId, UserId};
use crate::browser::api::models::Attachment;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A comment on a case.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CaseComment {
    /// Comment id.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// User display name.
    #[serde(rename = "UserDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
    /// Avatar path.
    #[serde(rename = "AvatarPath", skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Display text.
    #[serde(rename = "CommentDateString", skip_serializing_if = "Option::is_none")]
    pub comment_date_string: Option<String>,
    /// HTML.
    #[serde(rename = "CommentTextHtmlFormatted", skip_serializing_if = "Option::is_none")]
    pub comment_text_html_formatted: Option<String>,
    /// Tags; their shape is not shown.
    #[serde(rename = "CommentTags", skip_serializing_if = "Value::is_undefined")]
    pub comment_tags: Value,
    /// Attachments.
    #[serde(rename = "Attachments", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CaseComment:
        0 "CommentID" comment_id,
        1 "UserID" user_id,
        2 "UserDisplayName" user_display_name,
        3 "AvatarPath" avatar_path,
        4 "CommentDateString" comment_date_string,
        5 "CommentTextHtmlFormatted" comment_text_html_formatted,
        6 "CommentTags" comment_tags,
        7 "Attachments" attachments,
}
