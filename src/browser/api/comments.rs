// Written by `npm run generate` from api/; do not edit.
//! The methods of `comments`.

use super::codes::{CommentStatus, EntityType, SortColumn, SortOrder};
use super::ids::{CommentId, EntityId, SpaceId, UserId};
use super::models::{Attachment, AxeroComment};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::decode;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self, args: CommentsGetArgs) -> Call<AxeroComment> {
        self.client.call(operations::COMMENTS_GET, &args)
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
    pub fn update(&self, args: CommentsUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::COMMENTS_UPDATE, &args)
    }

    /// Delete a comment.
    ///
    /// `DELETE /api/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: CommentsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::COMMENTS_DELETE, &args)
    }

    /// List comments.
    ///
    /// On a page past the end ResponseData may be missing.
    ///
    /// `GET /api/comments`
    ///
    /// Answer: One page of comments. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: CommentsListArgs) -> Call<Page<AxeroComment>> {
        self.client.call_page(operations::COMMENTS_LIST, &args)
    }

    /// The items of all pages of `comments.list`, page by page or as a stream.
    pub fn list_all(&self, args: CommentsListArgs) -> Pages<AxeroComment> {
        self.client.call_all(operations::COMMENTS_LIST, &args)
    }

    /// Comment on an item.
    ///
    /// The site answers with the new id or with an object that has it as CommentID.
    ///
    /// `POST /api/comments`
    ///
    /// Answer: Id of the new comment, or an object with CommentID. Its shape is seen in client code.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection, the vendor's
    /// mobile app.
    pub fn create(&self, args: CommentsCreateArgs) -> Call<CommentId> {
        self.client.call_created(operations::COMMENTS_CREATE, &args, |answer, name| decode::created(answer, name, "CommentID"))
    }

    /// Set the state of a comment.
    ///
    /// `PUT /api/comments/{CommentID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_status(&self, args: CommentsSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::COMMENTS_SET_STATUS, &args)
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
    pub fn list(&self, args: CommentsAttachmentsListArgs) -> Call<Vec<Attachment>> {
        self.client.call(operations::COMMENTS_ATTACHMENTS_LIST, &args)
    }
}

/// The arguments of `comments.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsGetArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
}

impl CommentsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>) -> Self {
        Self { comment_id: comment_id.into() }
    }
}

/// The arguments of `comments.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsUpdateArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// Comment text.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CommentsUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>, comment_text: impl Into<String>) -> Self {
        Self { comment_id: comment_id.into(), comment_text: comment_text.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `comments.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsDeleteArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
}

impl CommentsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>) -> Self {
        Self { comment_id: comment_id.into() }
    }
}

/// The arguments of `comments.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsListArgs {
    /// Comment that was replied to.
    #[serde(rename = "ParentID", skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The item.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// State of the comments. 0 PendingWorkflow, 1 Published, 2 Spam, 3 Declined, 7 All.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<CommentStatus>,
    /// Author.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
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

impl CommentsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ParentID`.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EntityID`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(mut self, status: CommentStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: SortColumn) -> Self {
        self.sort_column = Some(sort_column);
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

/// The arguments of `comments.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsCreateArgs {
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Id of the item.
    #[serde(rename = "EntityID")]
    pub entity_id: EntityId,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Comment that is replied to.
    #[serde(rename = "ParentCommentID", skip_serializing_if = "Option::is_none")]
    pub parent_comment_id: Option<CommentId>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CommentsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_text: impl Into<String>, entity_id: impl Into<EntityId>, entity_type: EntityType) -> Self {
        Self {
            comment_text: comment_text.into(),
            entity_id: entity_id.into(),
            entity_type,
            parent_comment_id: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `ParentCommentID`.
    #[must_use]
    pub fn parent_comment_id(mut self, parent_comment_id: impl Into<CommentId>) -> Self {
        self.parent_comment_id = Some(parent_comment_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `comments.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsSetStatusArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// A code of CommentStatus, in quotes.
    #[serde(rename = "StatusID", skip_serializing_if = "Value::is_undefined")]
    pub status_id: Value,
}

impl CommentsSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>, status_id: impl Into<Value>) -> Self {
        Self { comment_id: comment_id.into(), status_id: status_id.into() }
    }
}

/// The arguments of `comments.attachments.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CommentsAttachmentsListArgs {
    /// The comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// Kind of the comment. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
}

impl CommentsAttachmentsListArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>) -> Self {
        Self { comment_id: comment_id.into(), entity_type: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }
}
