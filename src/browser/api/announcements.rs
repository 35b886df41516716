// Written by `npm run generate` from api/; do not edit.
//! The methods of `announcements`.

use super::models::Announcement;
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &AnnouncementsListArgs) -> Result<Page<Announcement>, Error> {
        self.client.call_page(operations::ANNOUNCEMENTS_LIST, "announcements.list", args).await
    }
}

/// The arguments of `announcements.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnnouncementsListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number, counted from 1.
    #[serde(rename = "PageNumber", skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i64>,
}
