// Written by `npm run generate` from api/; do not edit.
//! The methods of `search`.

use super::codes::{EntityType, SortColumn, SortOrder};
use super::ids::{CategoryId, ContentId, SpaceId, UserId};
use super::models::SearchResult;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::DateTime;
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
    pub fn list(&self, args: SearchListArgs) -> Call<Page<SearchResult>> {
        self.client.call_page(operations::SEARCH_LIST, &args)
    }

    /// The items of all pages of `search.list`, page by page or as a stream.
    pub fn list_all(&self, args: SearchListArgs) -> Pages<SearchResult> {
        self.client.call_all(operations::SEARCH_LIST, &args)
    }
}

/// The arguments of `search.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SearchListArgs {
    /// Words to search for.
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// Only these spaces.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<SpaceId>>,
    /// Only these kinds. Codes of `EntityType`.
    #[serde(rename = "EntityTypeCSV", skip_serializing_if = "Option::is_none")]
    pub entity_type_csv: Option<Vec<EntityType>>,
    /// Only these authors.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<UserId>>,
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
    pub from_date_string: Option<DateTime>,
    /// Last day of the range. Sent as `YYYYMMDD`.
    #[serde(rename = "ToDateString", skip_serializing_if = "Option::is_none")]
    pub to_date_string: Option<DateTime>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Category id.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Search only tags.
    #[serde(rename = "SearchOnlyTags", skip_serializing_if = "Option::is_none")]
    pub search_only_tags: Option<bool>,
    /// Parent content id.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
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

impl SearchListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Keyword`.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `SpaceIDCSV`.
    #[must_use]
    pub fn space_id_csv(mut self, space_id_csv: impl IntoIterator<Item = impl Into<SpaceId>>) -> Self {
        self.space_id_csv = Some(space_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `EntityTypeCSV`.
    #[must_use]
    pub fn entity_type_csv(mut self, entity_type_csv: impl IntoIterator<Item = EntityType>) -> Self {
        self.entity_type_csv = Some(entity_type_csv.into_iter().collect());
        self
    }

    /// Sets `UserIDCSV`.
    #[must_use]
    pub fn user_id_csv(mut self, user_id_csv: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.user_id_csv = Some(user_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ExactMatch`.
    #[must_use]
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.exact_match = Some(exact_match);
        self
    }

    /// Sets `TagIDCSV`.
    #[must_use]
    pub fn tag_id_csv(mut self, tag_id_csv: impl IntoIterator<Item = i64>) -> Self {
        self.tag_id_csv = Some(tag_id_csv.into_iter().collect());
        self
    }

    /// Sets `TagGroupIDCSV`.
    #[must_use]
    pub fn tag_group_id_csv(mut self, tag_group_id_csv: impl IntoIterator<Item = i64>) -> Self {
        self.tag_group_id_csv = Some(tag_group_id_csv.into_iter().collect());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// Sets `FromDateString`.
    #[must_use]
    pub fn from_date_string(mut self, from_date_string: impl Into<DateTime>) -> Self {
        self.from_date_string = Some(from_date_string.into());
        self
    }

    /// Sets `ToDateString`.
    #[must_use]
    pub fn to_date_string(mut self, to_date_string: impl Into<DateTime>) -> Self {
        self.to_date_string = Some(to_date_string.into());
        self
    }

    /// Sets `IsFeatured`.
    #[must_use]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `SearchOnlyTags`.
    #[must_use]
    pub fn search_only_tags(mut self, search_only_tags: bool) -> Self {
        self.search_only_tags = Some(search_only_tags);
        self
    }

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
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

    /// Sets `SortBy`.
    #[must_use]
    pub fn sort_by(mut self, sort_by: SortColumn) -> Self {
        self.sort_by = Some(sort_by);
        self
    }

    /// Sets `SortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: SortOrder) -> Self {
        self.sort_order = Some(sort_order);
        self
    }

    /// Sets `TitleLength`.
    #[must_use]
    pub fn title_length(mut self, title_length: i64) -> Self {
        self.title_length = Some(title_length);
        self
    }

    /// Sets `SummaryLength`.
    #[must_use]
    pub fn summary_length(mut self, summary_length: i64) -> Self {
        self.summary_length = Some(summary_length);
        self
    }

    /// Sets `IsGenericContentSearch`.
    #[must_use]
    pub fn is_generic_content_search(mut self, is_generic_content_search: bool) -> Self {
        self.is_generic_content_search = Some(is_generic_content_search);
        self
    }
}
