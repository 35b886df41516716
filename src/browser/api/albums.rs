// Written by `npm run generate` from api/; do not edit.
//! The methods of `albums`.

use super::ids::AlbumId;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::{Upload, Value};
use serde::Serialize;

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
    pub fn add(&self, args: AlbumsPhotosAddArgs) -> Call<Value> {
        self.client.call_value(operations::ALBUMS_PHOTOS_ADD, &args)
    }
}

/// The arguments of `albums.photos.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AlbumsPhotosAddArgs {
    /// The album.
    #[serde(rename = "AlbumID")]
    pub album_id: AlbumId,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
}

impl AlbumsPhotosAddArgs {
    /// The arguments that the operation needs.
    pub fn new(album_id: impl Into<AlbumId>, file: impl Into<Upload>) -> Self {
        Self { album_id: album_id.into(), file: file.into() }
    }
}
