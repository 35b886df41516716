// Written by `npm run generate` from api/; do not edit.
//! The methods of `videos`.

use super::Upload;
use super::codes::EntityType;
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &VideosCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::VIDEOS_CREATE, "videos.create", args).await
    }

    /// Replace the file of a video.
    ///
    /// `PUT /api/videos/{ContentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &VideosUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::VIDEOS_UPDATE, "videos.update", args).await
    }
}

/// The arguments of `videos.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct VideosCreateArgs {
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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

/// The arguments of `videos.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct VideosUpdateArgs {
    /// The video.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Content title.
    #[serde(rename = "ContentTitle", skip_serializing_if = "Option::is_none")]
    pub content_title: Option<String>,
}
