// Written by `npm run generate` from api/; do not edit.
//! The models of `spaces`.

use crate::browser::api::codes::SpaceVisibility;
use crate::browser::api::ids::SpaceId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A space, also called a community.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Space {
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// Space visibility.
    #[serde(rename = "SpaceVisibility", skip_serializing_if = "Option::is_none")]
    pub space_visibility: Option<SpaceVisibility>,
    /// Space icon url.
    #[serde(rename = "SpaceIconURL", skip_serializing_if = "Option::is_none")]
    pub space_icon_url: Option<String>,
    /// Space icon file name.
    #[serde(rename = "SpaceIconFileName", skip_serializing_if = "Option::is_none")]
    pub space_icon_file_name: Option<String>,
    /// Space image url.
    #[serde(rename = "SpaceImageURL", skip_serializing_if = "Option::is_none")]
    pub space_image_url: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Space:
        0 "SpaceID" space_id,
        1 "SpaceName" space_name,
        2 "SpaceVisibility" space_visibility,
        3 "SpaceIconURL" space_icon_url,
        4 "SpaceIconFileName" space_icon_file_name,
        5 "SpaceImageURL" space_image_url,
}

/// Whether the caller may use each kind of content that was asked for, keyed by its name.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SpaceEntityAccess {
    /// Article.
    #[serde(rename = "Article", skip_serializing_if = "Option::is_none")]
    pub article: Option<bool>,
    /// Blog.
    #[serde(rename = "Blog", skip_serializing_if = "Option::is_none")]
    pub blog: Option<bool>,
    /// Issue.
    #[serde(rename = "Issue", skip_serializing_if = "Option::is_none")]
    pub issue: Option<bool>,
    /// Forum.
    #[serde(rename = "Forum", skip_serializing_if = "Option::is_none")]
    pub forum: Option<bool>,
    /// File.
    #[serde(rename = "File", skip_serializing_if = "Option::is_none")]
    pub file: Option<bool>,
    /// Idea.
    #[serde(rename = "Idea", skip_serializing_if = "Option::is_none")]
    pub idea: Option<bool>,
    /// Photo.
    #[serde(rename = "Photo", skip_serializing_if = "Option::is_none")]
    pub photo: Option<bool>,
    /// Video.
    #[serde(rename = "Video", skip_serializing_if = "Option::is_none")]
    pub video: Option<bool>,
    /// Wiki.
    #[serde(rename = "Wiki", skip_serializing_if = "Option::is_none")]
    pub wiki: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, bool>,
}

model! {
    SpaceEntityAccess:
        0 "Article" article,
        1 "Blog" blog,
        2 "Issue" issue,
        3 "Forum" forum,
        4 "File" file,
        5 "Idea" idea,
        6 "Photo" photo,
        7 "Video" video,
        8 "Wiki" wiki,
}
