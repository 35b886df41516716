// Written by `npm run generate` from api/; do not edit.
//! The methods of `tags`.

use super::codes::{EntityType, SortColumn, SortOrder};
use super::ids::{EntityId, SpaceId};
use super::models::Tag;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use serde::Serialize;

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
    pub fn list(&self, args: TagsListArgs) -> Call<Page<Tag>> {
        self.client.call_page(operations::TAGS_LIST, &args)
    }

    /// The items of all pages of `tags.list`, page by page or as a stream.
    pub fn list_all(&self, args: TagsListArgs) -> Pages<Tag> {
        self.client.call_all(operations::TAGS_LIST, &args)
    }

    /// Put tags on an item.
    ///
    /// `POST /api/tags`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add(&self, args: TagsAddArgs) -> Call<Value> {
        self.client.call_value(operations::TAGS_ADD, &args)
    }
}

/// The arguments of `tags.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TagsListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
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

impl TagsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `SearchText`.
    #[must_use]
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        self.search_text = Some(search_text.into());
        self
    }

    /// Sets `SortBy`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: SortColumn) -> Self {
        self.sort_by = Some(sort_by);
        self
    }

    /// Sets `SortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: SortOrder) -> Self {
        self.sort_order = Some(sort_order);
        self
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
}

/// The arguments of `tags.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TagsAddArgs {
    /// Names of tags, separated by commas; the separator is inferred.
    #[serde(rename = "Tags")]
    pub tags: String,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The item.
    #[serde(rename = "EntityID")]
    pub entity_id: EntityId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Keep the tags that the item has.
    #[serde(rename = "MergeWithExisting", skip_serializing_if = "Option::is_none")]
    pub merge_with_existing: Option<bool>,
}

impl TagsAddArgs {
    /// The arguments that the operation needs.
    pub fn new(tags: impl Into<String>, entity_id: impl Into<EntityId>) -> Self {
        Self { tags: tags.into(), space_id: None, entity_id: entity_id.into(), entity_type: None, merge_with_existing: None }
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `MergeWithExisting`.
    #[must_use]
    pub fn merge_with_existing(mut self, merge_with_existing: bool) -> Self {
        self.merge_with_existing = Some(merge_with_existing);
        self
    }
}
