// Written by `npm run generate` from api/; do not edit.
//! The methods of `search`.

use super::codes::{EntityType, SortColumn, SortOrder};
use super::models::SearchResult;
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;

/// The methods of `search`.
#[derive(Clone, Copy, Debug)]
pub struct SearchGroup<'c> {
    client: &'c Client,
}

impl<'c> SearchGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Search the site.
    ///
    /// Covers what the signed-in user may see. The rows have field names of their own: Title where a
    /// content item has ContentTitle.
    ///
    /// `GET /api/search`
    ///
    /// Answer: One page of hits. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &SearchListArgs) -> Result<Page<SearchResult>, Error> {
        self.client.call_page(operations::SEARCH_LIST, "search.list", args).await
    }
}

/// The arguments of `search.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SearchListArgs {
    /// Words to search for.
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// Only these spaces.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<i64>>,
    /// Only these kinds. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCSV", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Only these authors.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<i64>>,
    /// Exact match.
    #[serde(rename = "ExactMatch", skip_serializing_if = "Option::is_none")]
    pub exact_match: Option<bool>,
    /// Tag id csv.
    #[serde(rename = "TagIDCSV", skip_serializing_if = "Option::is_none")]
    pub tag_id_csv: Option<Vec<i64>>,
    /// Tag group id csv.
    #[serde(rename = "TagGroupIDCSV", skip_serializing_if = "Option::is_none")]
    pub tag_group_id_csv: Option<Vec<i64>>,
    /// Names of tags, separated by commas; the separator is inferred.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// First day of the range. Sent as `YYYYMMDD`.
    #[serde(rename = "FromDateString", skip_serializing_if = "Option::is_none")]
    pub from_date_string: Option<String>,
    /// Last day of the range. Sent as `YYYYMMDD`.
    #[serde(rename = "ToDateString", skip_serializing_if = "Option::is_none")]
    pub to_date_string: Option<String>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// Search only tags.
    #[serde(rename = "SearchOnlyTags", skip_serializing_if = "Option::is_none")]
    pub search_only_tags: Option<bool>,
    /// Parent content id.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Column to sort by; that it takes these codes is inferred. A code of `SortColumn`.
    #[serde(rename = "SortBy", skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<SortColumn>,
    /// Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
    /// Unspecified.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Characters of the title.
    #[serde(rename = "TitleLength", skip_serializing_if = "Option::is_none")]
    pub title_length: Option<i64>,
    /// Characters of the summary.
    #[serde(rename = "SummaryLength", skip_serializing_if = "Option::is_none")]
    pub summary_length: Option<i64>,
    /// Is generic content search.
    #[serde(rename = "IsGenericContentSearch", skip_serializing_if = "Option::is_none")]
    pub is_generic_content_search: Option<bool>,
}
