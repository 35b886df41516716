// Written by `npm run generate` from api/; do not edit.
//! The methods of `bookmarks`.

use super::Value;
use super::codes::EntityType;
use super::models::Bookmark;
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &BookmarksListArgs) -> Result<Page<Bookmark>, Error> {
        self.client.call_page(operations::BOOKMARKS_LIST, "bookmarks.list", args).await
    }

    /// Get the bookmark of an item, or the people who bookmarked it.
    ///
    /// `GET /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: With UserID the bookmark of that person; without it the people who bookmarked the item. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &BookmarksGetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::BOOKMARKS_GET, "bookmarks.get", args).await
    }

    /// Bookmark an item.
    ///
    /// `POST /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: Shape unknown: by the habit of the API new bookmark id or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &BookmarksAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::BOOKMARKS_ADD, "bookmarks.add", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &BookmarksUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::BOOKMARKS_UPDATE, "bookmarks.update", args).await
    }

    /// Remove a bookmark.
    ///
    /// `DELETE /api/content/{ContentID}/bookmarks`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &BookmarksRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::BOOKMARKS_REMOVE, "bookmarks.remove", args).await
    }
}

/// The arguments of `bookmarks.list`.
#[derive(Clone, Debug, Default, Serialize)]
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

/// The arguments of `bookmarks.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookmarksGetArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Whose bookmark; without it the answer is the people.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

/// The arguments of `bookmarks.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookmarksAddArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
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

/// The arguments of `bookmarks.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookmarksUpdateArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
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

/// The arguments of `bookmarks.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BookmarksRemoveArgs {
    /// The item.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}
