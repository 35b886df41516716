// Written by `npm run generate` from api/; do not edit.
//! The methods of `announcements`.

use super::ids::SpaceId;
use super::models::Announcement;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use serde::Serialize;

/// The methods of `announcements`.
#[derive(Clone, Copy, Debug)]
pub struct AnnouncementsGroup<'c> {
    client: &'c Client,
}

impl<'c> AnnouncementsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List announcements.
    ///
    /// The rows are name and value pairs, not content items.
    ///
    /// `GET /api/announcements`
    ///
    /// Answer: One page of announcements. Pages by PageNumber and PageLength. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: AnnouncementsListArgs) -> Call<Page<Announcement>> {
        self.client.call_page(operations::ANNOUNCEMENTS_LIST, &args)
    }

    /// The items of all pages of `announcements.list`, page by page or as a stream.
    pub fn list_all(&self, args: AnnouncementsListArgs) -> Pages<Announcement> {
        self.client.call_all(operations::ANNOUNCEMENTS_LIST, &args)
    }
}

/// The arguments of `announcements.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnnouncementsListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number, counted from 1.
    #[serde(rename = "PageNumber", skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i64>,
}

impl AnnouncementsListArgs {
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

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `PageNumber`.
    #[must_use]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}
