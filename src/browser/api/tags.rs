// Written by `npm run generate` from api/; do not edit.
//! The methods of `tags`.

use super::codes::{EntityType, SortColumn, SortOrder};
use super::models::Tag;
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The methods of `tags`.
#[derive(Clone, Copy, Debug)]
pub struct TagsGroup<'c> {
    client: &'c Client,
}

impl<'c> TagsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List tags.
    ///
    /// `GET /api/tags`
    ///
    /// Answer: One page of tags. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TagsListArgs) -> Result<Page<Tag>, Error> {
        self.client.call_page(operations::TAGS_LIST, "tags.list", args).await
    }

    /// Put tags on an item.
    ///
    /// `POST /api/tags`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &TagsAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::TAGS_ADD, "tags.add", args).await
    }
}

/// The arguments of `tags.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TagsListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Part of a tag.
    #[serde(rename = "SearchText", skip_serializing_if = "Option::is_none")]
    pub search_text: Option<String>,
    /// Column to sort by; that it takes these codes is inferred. A code of `SortColumn`.
    #[serde(rename = "SortBy", skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<SortColumn>,
    /// Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
    /// Unspecified.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `tags.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TagsAddArgs {
    /// Names of tags, separated by commas; the separator is inferred.
    #[serde(rename = "Tags")]
    pub tags: String,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// The item.
    #[serde(rename = "EntityID")]
    pub entity_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Keep the tags that the item has.
    #[serde(rename = "MergeWithExisting", skip_serializing_if = "Option::is_none")]
    pub merge_with_existing: Option<bool>,
}
