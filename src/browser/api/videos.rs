// Written by `npm run generate` from api/; do not edit.
//! The methods of `videos`.

use super::codes::EntityType;
use super::ids::{CategoryId, ContentId, SpaceId};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::{Upload, Value};
use serde::Serialize;

/// The methods of `videos`.
#[derive(Clone, Copy, Debug)]
pub struct VideosGroup<'c> {
    client: &'c Client,
}

impl<'c> VideosGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Upload a video.
    ///
    /// The file is video/mp4 where clients send it.
    ///
    /// `POST /api/videos`
    ///
    /// Answer: Id of the new video; the message ToBePublished means that it waits for approval. Its shape
    /// is inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection,
    /// the vendor's mobile app.
    pub fn create(&self, args: VideosCreateArgs) -> Call<i64> {
        self.client.call(operations::VIDEOS_CREATE, &args)
    }

    /// Replace the file of a video.
    ///
    /// `PUT /api/videos/{ContentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: VideosUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::VIDEOS_UPDATE, &args)
    }
}

/// The arguments of `videos.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VideosCreateArgs {
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
    /// HTML.
    #[serde(rename = "ContentBody", skip_serializing_if = "Option::is_none")]
    pub content_body: Option<String>,
    /// Plain text.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
}

impl VideosCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            entity_type: None,
            category_id: None,
            space_id: None,
            content_title: None,
            content_body: None,
            content_summary: None,
        }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ContentTitle`.
    #[must_use]
    pub fn content_title(mut self, content_title: impl Into<String>) -> Self {
        self.content_title = Some(content_title.into());
        self
    }

    /// Sets `ContentBody`.
    #[must_use]
    pub fn content_body(mut self, content_body: impl Into<String>) -> Self {
        self.content_body = Some(content_body.into());
        self
    }

    /// Sets `ContentSummary`.
    #[must_use]
    pub fn content_summary(mut self, content_summary: impl Into<String>) -> Self {
        self.content_summary = Some(content_summary.into());
        self
    }
}

/// The arguments of `videos.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VideosUpdateArgs {
    /// The video.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
}

impl VideosUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, file: impl Into<Upload>) -> Self {
        Self { content_id: content_id.into(), file: file.into(), content_title: None }
    }

    /// Sets `ContentTitle`.
    #[must_use]
    pub fn content_title(mut self, content_title: impl Into<String>) -> Self {
        self.content_title = Some(content_title.into());
        self
    }
}
