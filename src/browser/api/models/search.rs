// Written by `npm run generate` from api/; do not edit.
//! The models of `search`.

use crate::browser::api::codes::EntityType;
use crate::browser::api::ids::{ContentId, SpaceId, UserId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A hit of the search.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SearchResult {
    /// Content id.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Entity type.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Summary.
    #[serde(rename = "Summary", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Content image url.
    #[serde(rename = "ContentImageURL", skip_serializing_if = "Option::is_none")]
    pub content_image_url: Option<String>,
    /// Written for display.
    #[serde(rename = "DateCreatedString", skip_serializing_if = "Option::is_none")]
    pub date_created_string: Option<String>,
    /// Author user id.
    #[serde(rename = "AuthorUserID", skip_serializing_if = "Option::is_none")]
    pub author_user_id: Option<UserId>,
    /// Author user display name.
    #[serde(rename = "AuthorUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub author_user_display_name: Option<String>,
    /// Author user avatar image url.
    #[serde(rename = "AuthorUserAvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub author_user_avatar_image_url: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// Parent content id.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    SearchResult:
        0 "ContentID" content_id,
        1 "EntityType" entity_type,
        2 "Title" title,
        3 "Summary" summary,
        4 "ContentImageURL" content_image_url,
        5 "DateCreatedString" date_created_string,
        6 "AuthorUserID" author_user_id,
        7 "AuthorUserDisplayName" author_user_display_name,
        8 "AuthorUserAvatarImageURL" author_user_avatar_image_url,
        9 "SpaceID" space_id,
        10 "SpaceName" space_name,
        11 "ParentContentID" parent_content_id,
}
