// Written by `npm run generate` from api/; do not edit.
//! The methods of `albums`.

use super::Upload;
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The methods of `albums`.
#[derive(Clone, Copy, Debug)]
pub struct AlbumsGroup<'c> {
    client: &'c Client,
}

impl<'c> AlbumsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `albums.photos`.
    pub const fn photos(&self) -> AlbumsPhotosGroup<'c> {
        AlbumsPhotosGroup::new(self.client)
    }
}

/// The methods of `albums.photos`.
#[derive(Clone, Copy, Debug)]
pub struct AlbumsPhotosGroup<'c> {
    client: &'c Client,
}

impl<'c> AlbumsPhotosGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Add a photo to an album.
    ///
    /// `POST /api/albums/{AlbumID}/photos`
    ///
    /// Answer: Shape unknown: by the habit of the API ids of the new photos or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &AlbumsPhotosAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::ALBUMS_PHOTOS_ADD, "albums.photos.add", args).await
    }
}

/// The arguments of `albums.photos.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AlbumsPhotosAddArgs {
    /// The album.
    #[serde(rename = "AlbumID")]
    pub album_id: i64,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
}
