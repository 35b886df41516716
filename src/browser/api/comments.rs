// Written by `npm run generate` from api/; do not edit.
//! The methods of `comments`.

use super::Value;
use super::codes::{CommentStatus, EntityType, SortColumn, SortOrder};
use super::models::{Attachment, AxeroComment};
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `comments`.
#[derive(Clone, Copy, Debug)]
pub struct CommentsGroup<'c> {
    client: &'c Client,
}

impl<'c> CommentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `comments.attachments`.
    pub const fn attachments(&self) -> CommentsAttachmentsGroup<'c> {
        CommentsAttachmentsGroup::new(self.client)
    }

    /// Read one comment.
    ///
    /// `GET /api/comments/{CommentID}`
    ///
    /// Answer: One comment; the shape is inferred from the list. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &CommentsGetArgs) -> Result<AxeroComment, Error> {
        self.client.call(operations::COMMENTS_GET, "comments.get", args).await
    }

    /// Change the text of a comment.
    ///
    /// The collection sends the object inside a JSON string; the SDK sends the object, which the API takes
    /// elsewhere in both forms.
    ///
    /// `PUT /api/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &CommentsUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::COMMENTS_UPDATE, "comments.update", args).await
    }

    /// Delete a comment.
    ///
    /// `DELETE /api/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &CommentsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::COMMENTS_DELETE, "comments.delete", args).await
    }

    /// List comments.
    ///
    /// On a page past the end ResponseData may be missing.
    ///
    /// `GET /api/comments`
    ///
    /// Answer: One page of comments. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CommentsListArgs) -> Result<Page<AxeroComment>, Error> {
        self.client.call_page(operations::COMMENTS_LIST, "comments.list", args).await
    }

    /// Comment on an item.
    ///
    /// The answer is the new id, or an object with CommentID: a caller has to take both.
    ///
    /// `POST /api/comments`
    ///
    /// Answer: Id of the new comment, or an object with CommentID. Its shape is seen in client code.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
    /// mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &CommentsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::COMMENTS_CREATE, "comments.create", args).await
    }

    /// Set the state of a comment.
    ///
    /// `PUT /api/comments/{CommentID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &CommentsSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::COMMENTS_SET_STATUS, "comments.setStatus", args).await
    }
}

/// The methods of `comments.attachments`.
#[derive(Clone, Copy, Debug)]
pub struct CommentsAttachmentsGroup<'c> {
    client: &'c Client,
}

impl<'c> CommentsAttachmentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the attachments of a comment.
    ///
    /// `GET /api/comments/{CommentID}/attachments`
    ///
    /// Answer: The attachments; the shape is inferred from those of items. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CommentsAttachmentsListArgs) -> Result<Vec<Attachment>, Error> {
        self.client.call(operations::COMMENTS_ATTACHMENTS_LIST, "comments.attachments.list", args).await
    }
}

/// The arguments of `comments.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsGetArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
}

/// The arguments of `comments.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsUpdateArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// Comment text.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `comments.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsDeleteArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
}

/// The arguments of `comments.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsListArgs {
    /// Comment that was replied to.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// The item.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// State of the comments. 0 PendingWorkflow, 1 Published, 2 Spam, 3 Declined, 7 All.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<CommentStatus>,
    /// Author.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Column to sort items by; the server also takes the name as a string, with MostRelavant spelled so. A
    /// code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
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

/// The arguments of `comments.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsCreateArgs {
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Id of the item.
    #[serde(rename = "EntityID")]
    pub entity_id: i64,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Comment that is replied to.
    #[serde(rename = "ParentCommentID", skip_serializing_if = "Option::is_none")]
    pub parent_comment_id: Option<i64>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `comments.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsSetStatusArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// A code of CommentStatus, in quotes.
    #[serde(rename = "StatusID", skip_serializing_if = "Value::is_undefined")]
    pub status_id: Value,
}

/// The arguments of `comments.attachments.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommentsAttachmentsListArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// Kind of the comment. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}
