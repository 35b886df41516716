// Written by `npm run generate` from api/; do not edit.
//! The methods of `bookmarks`.

use super::codes::EntityType;
use super::ids::{ContentId, UserId};
use super::models::Bookmark;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `bookmarks`.
#[derive(Clone, Copy, Debug)]
pub struct BookmarksGroup<'c> {
    client: &'c Client,
}

impl<'c> BookmarksGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the bookmarks of the signed-in user.
    ///
    /// `GET /api/content/bookmarks`
    ///
    /// Answer: One page of bookmarks. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list(&self, args: BookmarksListArgs) -> Call<Page<Bookmark>> {
        self.client.call_page(operations::BOOKMARKS_LIST, &args)
    }

    /// The items of all pages of `bookmarks.list`, page by page or as a stream.
    pub fn list_all(&self, args: BookmarksListArgs) -> Pages<Bookmark> {
        self.client.call_all(operations::BOOKMARKS_LIST, &args)
    }

    /// Get the bookmark of an item, or the people who bookmarked it.
    ///
    /// `GET /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: With UserID the bookmark of that person; without it the people who bookmarked the item. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: BookmarksGetArgs) -> Call<Value> {
        self.client.call_value(operations::BOOKMARKS_GET, &args)
    }

    /// Bookmark an item.
    ///
    /// `POST /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: Shape unknown: by the habit of the API new bookmark id or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn add(&self, args: BookmarksAddArgs) -> Call<Value> {
        self.client.call_value(operations::BOOKMARKS_ADD, &args)
    }

    /// Change the text of a bookmark.
    ///
    /// The collection sends the object inside a JSON string; the SDK sends the object, which the API takes
    /// elsewhere in both forms.
    ///
    /// `PUT /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn update(&self, args: BookmarksUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::BOOKMARKS_UPDATE, &args)
    }

    /// Remove a bookmark.
    ///
    /// `DELETE /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: BookmarksRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::BOOKMARKS_REMOVE, &args)
    }
}

/// The arguments of `bookmarks.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookmarksListArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl BookmarksListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `bookmarks.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookmarksGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Whose bookmark; without it the answer is the people.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl BookmarksGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), user_id: None, entity_type: None }
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}

/// The arguments of `bookmarks.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookmarksAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "Entitytype", skip_serializing_if = "Option::is_none")]
    pub entitytype: Option<EntityType>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl BookmarksAddArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), title: None, description: None, entitytype: None, other_fields: BTreeMap::new() }
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `Entitytype`.
    #[must_use]
    pub fn entitytype(mut self, entitytype: EntityType) -> Self {
        self.entitytype = Some(entitytype);
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `bookmarks.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookmarksUpdateArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "entitytype", skip_serializing_if = "Option::is_none")]
    pub entitytype: Option<EntityType>,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl BookmarksUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entitytype: None, title: None, description: None, other_fields: BTreeMap::new() }
    }

    /// Sets `entitytype`.
    #[must_use]
    pub fn entitytype(mut self, entitytype: EntityType) -> Self {
        self.entitytype = Some(entitytype);
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `bookmarks.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookmarksRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl BookmarksRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}
