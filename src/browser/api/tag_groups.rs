// Written by `npm run generate` from api/; do not edit.
//! The methods of `tagGroups`.

use super::models::TagGroup;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::written::Nothing;
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
    pub fn list(&self) -> Call<Vec<TagGroup>> {
        self.client.call(operations::TAG_GROUPS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: TagGroupsListArgs) -> Call<Vec<TagGroup>> {
        self.client.call(operations::TAG_GROUPS_LIST, &args)
    }
}

/// The arguments of `tagGroups.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TagGroupsListArgs {
    /// Whether the tags of each group are wanted too.
    #[serde(rename = "FetchTags", skip_serializing_if = "Option::is_none")]
    pub fetch_tags: Option<bool>,
}

impl TagGroupsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FetchTags`.
    #[must_use]
    pub fn fetch_tags(mut self, fetch_tags: bool) -> Self {
        self.fetch_tags = Some(fetch_tags);
        self
    }
}
