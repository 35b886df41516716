// Written by `npm run generate` from api/; do not edit.
//! The methods of `tagGroups`.

use super::models::TagGroup;
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;

/// The methods of `tagGroups`.
#[derive(Clone, Copy, Debug)]
pub struct TagGroupsGroup<'c> {
    client: &'c Client,
}

impl<'c> TagGroupsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the groups of tags.
    ///
    /// `GET /api/taggroups/list`
    ///
    /// Answer: The groups of tags. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &TagGroupsListArgs) -> Result<Vec<TagGroup>, Error> {
        self.client.call(operations::TAG_GROUPS_LIST, "tagGroups.list", args).await
    }
}

/// The arguments of `tagGroups.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TagGroupsListArgs {
    /// Whether the tags of each group are wanted too.
    #[serde(rename = "FetchTags", skip_serializing_if = "Option::is_none")]
    pub fetch_tags: Option<bool>,
}
