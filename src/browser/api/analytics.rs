// Written by `npm run generate` from api/; do not edit.
//! The methods of `analytics`.

use super::codes::{ActivityAction, EntityType};
use super::ids::{ContentId, SpaceId, UserId};
use super::models::{ContentItem, SearchActivity, SearchTerm, Space, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Value};
use crate::browser::written::Nothing;
use serde::Serialize;

/// The methods of `analytics`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `analytics.content`.
    pub const fn content(&self) -> AnalyticsContentGroup<'c> {
        AnalyticsContentGroup::new(self.client)
    }

    /// The methods of `analytics.users`.
    pub const fn users(&self) -> AnalyticsUsersGroup<'c> {
        AnalyticsUsersGroup::new(self.client)
    }

    /// The methods of `analytics.spaces`.
    pub const fn spaces(&self) -> AnalyticsSpacesGroup<'c> {
        AnalyticsSpacesGroup::new(self.client)
    }

    /// The methods of `analytics.metrics`.
    pub const fn metrics(&self) -> AnalyticsMetricsGroup<'c> {
        AnalyticsMetricsGroup::new(self.client)
    }

    /// The methods of `analytics.searchQueries`.
    pub const fn search_queries(&self) -> AnalyticsSearchQueriesGroup<'c> {
        AnalyticsSearchQueriesGroup::new(self.client)
    }

    /// The methods of `analytics.search`.
    pub const fn search(&self) -> AnalyticsSearchGroup<'c> {
        AnalyticsSearchGroup::new(self.client)
    }

    /// The methods of `analytics.recognition`.
    pub const fn recognition(&self) -> AnalyticsRecognitionGroup<'c> {
        AnalyticsRecognitionGroup::new(self.client)
    }
}

/// The methods of `analytics.content`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsContentGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsContentGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Count the items that something was done with.
    ///
    /// `GET /api/analytics/content/count`
    ///
    /// Answer: Number of items; the shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection.
    pub fn count(&self) -> Call<i64> {
        self.client.call(operations::ANALYTICS_CONTENT_COUNT, &Nothing)
    }

    /// The same as `count`, with arguments.
    pub fn count_with(&self, args: AnalyticsContentCountArgs) -> Call<i64> {
        self.client.call(operations::ANALYTICS_CONTENT_COUNT, &args)
    }

    /// List the top items.
    ///
    /// `GET /api/analytics/content/top`
    ///
    /// Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_top(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_TOP, &Nothing)
    }

    /// The same as `listTop`, with arguments.
    pub fn list_top_with(&self, args: AnalyticsContentListTopArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_TOP, &args)
    }

    /// List the most liked items.
    ///
    /// `GET /api/analytics/content/liked`
    ///
    /// Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_liked(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_LIKED, &Nothing)
    }

    /// The same as `listLiked`, with arguments.
    pub fn list_liked_with(&self, args: AnalyticsContentListLikedArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_LIKED, &args)
    }

    /// List the most viewed items.
    ///
    /// `GET /api/analytics/content/viewed`
    ///
    /// Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_viewed(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_VIEWED, &Nothing)
    }

    /// The same as `listViewed`, with arguments.
    pub fn list_viewed_with(&self, args: AnalyticsContentListViewedArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_VIEWED, &args)
    }
}

/// The methods of `analytics.users`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsUsersGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsUsersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the most active users.
    ///
    /// `GET /api/analytics/users/active`
    ///
    /// Answer: The people, each with a count whose name is unknown. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn list_active(&self) -> Call<Vec<User>> {
        self.client.call(operations::ANALYTICS_USERS_LIST_ACTIVE, &Nothing)
    }

    /// The same as `listActive`, with arguments.
    pub fn list_active_with(&self, args: AnalyticsUsersListActiveArgs) -> Call<Vec<User>> {
        self.client.call(operations::ANALYTICS_USERS_LIST_ACTIVE, &args)
    }
}

/// The methods of `analytics.spaces`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsSpacesGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsSpacesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the most active spaces.
    ///
    /// `GET /api/analytics/spaces/active`
    ///
    /// Answer: The spaces, each with a count whose name is unknown. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn list_active(&self) -> Call<Vec<Space>> {
        self.client.call(operations::ANALYTICS_SPACES_LIST_ACTIVE, &Nothing)
    }

    /// The same as `listActive`, with arguments.
    pub fn list_active_with(&self, args: AnalyticsSpacesListActiveArgs) -> Call<Vec<Space>> {
        self.client.call(operations::ANALYTICS_SPACES_LIST_ACTIVE, &args)
    }
}

/// The methods of `analytics.metrics`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsMetricsGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsMetricsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Count the active users.
    ///
    /// The documented sample gives the limits of local days as UTC. A missing parameter is answered with a
    /// failure.
    ///
    /// `GET /api/analytics/metrics/users/active/count`
    ///
    /// Answer: Number of users. Access: Administrators and developers. Evidence: the vendor's
    /// documentation. Sources: page 85200 of the vendor's documentation, the vendor's request collection.
    pub fn count_active_users(&self) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_ACTIVE_USERS, &Nothing)
    }

    /// The same as `countActiveUsers`, with arguments.
    pub fn count_active_users_with(&self, args: AnalyticsMetricsCountActiveUsersArgs) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_ACTIVE_USERS, &args)
    }

    /// Count the failed sign-ins.
    ///
    /// `GET /api/analytics/metrics/users/failedlogins/count`
    ///
    /// Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn count_failed_logins(&self) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_FAILED_LOGINS, &Nothing)
    }

    /// The same as `countFailedLogins`, with arguments.
    pub fn count_failed_logins_with(&self, args: AnalyticsMetricsCountFailedLoginsArgs) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_FAILED_LOGINS, &args)
    }

    /// Count the new users.
    ///
    /// `GET /api/analytics/metrics/users/new/count`
    ///
    /// Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn count_new_users(&self) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_NEW_USERS, &Nothing)
    }

    /// The same as `countNewUsers`, with arguments.
    pub fn count_new_users_with(&self, args: AnalyticsMetricsCountNewUsersArgs) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_NEW_USERS, &args)
    }

    /// Count the distinct users.
    ///
    /// `GET /api/analytics/metrics/users/unique/count`
    ///
    /// Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn count_unique_users(&self) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_UNIQUE_USERS, &Nothing)
    }

    /// The same as `countUniqueUsers`, with arguments.
    pub fn count_unique_users_with(&self, args: AnalyticsMetricsCountUniqueUsersArgs) -> Call<i64> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_UNIQUE_USERS, &args)
    }
}

/// The methods of `analytics.searchQueries`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsSearchQueriesGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsSearchQueriesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List what was searched for.
    ///
    /// `GET /api/searchqueries`
    ///
    /// Answer: One page of search terms. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list(&self, args: AnalyticsSearchQueriesListArgs) -> Call<Page<SearchTerm>> {
        self.client.call_page(operations::ANALYTICS_SEARCH_QUERIES_LIST, &args)
    }

    /// The items of all pages of `analytics.searchQueries.list`, page by page or as a stream.
    pub fn list_all(&self, args: AnalyticsSearchQueriesListArgs) -> Pages<SearchTerm> {
        self.client.call_all(operations::ANALYTICS_SEARCH_QUERIES_LIST, &args)
    }
}

/// The methods of `analytics.search`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsSearchGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsSearchGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the activity of searching.
    ///
    /// `GET /api/search/activity`
    ///
    /// Answer: One page of searches. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list_activity(&self, args: AnalyticsSearchListActivityArgs) -> Call<Page<SearchActivity>> {
        self.client.call_page(operations::ANALYTICS_SEARCH_LIST_ACTIVITY, &args)
    }

    /// The items of all pages of `analytics.search.listActivity`, page by page or as a stream.
    pub fn list_activity_all(&self, args: AnalyticsSearchListActivityArgs) -> Pages<SearchActivity> {
        self.client.call_all(operations::ANALYTICS_SEARCH_LIST_ACTIVITY, &args)
    }

    /// List the items that were found for searched terms.
    ///
    /// `GET /api/search/content`
    ///
    /// Answer: One page of items, each with a list of terms whose name is unknown. Its shape is inferred.
    /// Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    pub fn list_content(&self, args: AnalyticsSearchListContentArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::ANALYTICS_SEARCH_LIST_CONTENT, &args)
    }

    /// The items of all pages of `analytics.search.listContent`, page by page or as a stream.
    pub fn list_content_all(&self, args: AnalyticsSearchListContentArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::ANALYTICS_SEARCH_LIST_CONTENT, &args)
    }
}

/// The methods of `analytics.recognition`.
#[derive(Clone, Copy, Debug)]
pub struct AnalyticsRecognitionGroup<'c> {
    client: &'c Client,
}

impl<'c> AnalyticsRecognitionGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the recognitions that were given.
    ///
    /// `GET /api/analytics/recognition`
    ///
    /// Answer: Shape unknown: by ReqType rows of activity (who, to whom, award, date) or of statistics
    /// (person, counts); no field name is known. Pages by StartPage and PageLength. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn list(&self, args: AnalyticsRecognitionListArgs) -> Call<Page<Value>> {
        self.client.call_page(operations::ANALYTICS_RECOGNITION_LIST, &args)
    }

    /// The items of all pages of `analytics.recognition.list`, page by page or as a stream.
    pub fn list_all(&self, args: AnalyticsRecognitionListArgs) -> Pages<Value> {
        self.client.call_all(operations::ANALYTICS_RECOGNITION_LIST, &args)
    }
}

/// The arguments of `analytics.content.count`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsContentCountArgs {
    /// What users did with the items. A code of `ActivityAction`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<ActivityAction>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
}

impl AnalyticsContentCountArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Action`.
    #[must_use]
    pub fn action(mut self, action: ActivityAction) -> Self {
        self.action = Some(action);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ContentTypeCSV`.
    #[must_use]
    pub fn content_type_csv(mut self, content_type_csv: impl IntoIterator<Item = i64>) -> Self {
        self.content_type_csv = Some(content_type_csv.into_iter().collect());
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// The arguments of `analytics.content.listTop`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsContentListTopArgs {
    /// What users did with the items. A code of `ActivityAction`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<ActivityAction>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl AnalyticsContentListTopArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Action`.
    #[must_use]
    pub fn action(mut self, action: ActivityAction) -> Self {
        self.action = Some(action);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ContentTypeCSV`.
    #[must_use]
    pub fn content_type_csv(mut self, content_type_csv: impl IntoIterator<Item = i64>) -> Self {
        self.content_type_csv = Some(content_type_csv.into_iter().collect());
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The arguments of `analytics.content.listLiked`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsContentListLikedArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl AnalyticsContentListLikedArgs {
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

    /// Sets `ContentTypeCSV`.
    #[must_use]
    pub fn content_type_csv(mut self, content_type_csv: impl IntoIterator<Item = i64>) -> Self {
        self.content_type_csv = Some(content_type_csv.into_iter().collect());
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The arguments of `analytics.content.listViewed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsContentListViewedArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl AnalyticsContentListViewedArgs {
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

    /// Sets `ContentTypeCSV`.
    #[must_use]
    pub fn content_type_csv(mut self, content_type_csv: impl IntoIterator<Item = i64>) -> Self {
        self.content_type_csv = Some(content_type_csv.into_iter().collect());
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The arguments of `analytics.users.listActive`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsUsersListActiveArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl AnalyticsUsersListActiveArgs {
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

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The arguments of `analytics.spaces.listActive`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsSpacesListActiveArgs {
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl AnalyticsSpacesListActiveArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `Size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The arguments of `analytics.metrics.countActiveUsers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsMetricsCountActiveUsersArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
}

impl AnalyticsMetricsCountActiveUsersArgs {
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

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// The arguments of `analytics.metrics.countFailedLogins`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsMetricsCountFailedLoginsArgs {
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
}

impl AnalyticsMetricsCountFailedLoginsArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// The arguments of `analytics.metrics.countNewUsers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsMetricsCountNewUsersArgs {
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
}

impl AnalyticsMetricsCountNewUsersArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// The arguments of `analytics.metrics.countUniqueUsers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsMetricsCountUniqueUsersArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
}

impl AnalyticsMetricsCountUniqueUsersArgs {
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

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}

/// The arguments of `analytics.searchQueries.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsSearchQueriesListArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Text of the search.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// Who searched.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl AnalyticsSearchQueriesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `Term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = Some(term.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The arguments of `analytics.search.listActivity`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsSearchListActivityArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Text of the search.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// Who searched.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl AnalyticsSearchListActivityArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `Term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = Some(term.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The arguments of `analytics.search.listContent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsSearchListContentArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Search term.
    #[serde(rename = "SearchTerm", skip_serializing_if = "Option::is_none")]
    pub search_term: Option<String>,
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID", skip_serializing_if = "Option::is_none")]
    pub entity_type_id: Option<EntityType>,
    /// Rows for each term; the meaning is inferred.
    #[serde(rename = "noOfSearchTermResult", skip_serializing_if = "Option::is_none")]
    pub no_of_search_term_result: Option<i64>,
}

impl AnalyticsSearchListContentArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `SearchTerm`.
    #[must_use]
    pub fn search_term(mut self, search_term: impl Into<String>) -> Self {
        self.search_term = Some(search_term.into());
        self
    }

    /// Sets `EntityTypeID`.
    #[must_use]
    pub fn entity_type_id(mut self, entity_type_id: EntityType) -> Self {
        self.entity_type_id = Some(entity_type_id);
        self
    }

    /// Sets `noOfSearchTermResult`.
    #[must_use]
    pub fn no_of_search_term_result(mut self, no_of_search_term_result: i64) -> Self {
        self.no_of_search_term_result = Some(no_of_search_term_result);
        self
    }
}

/// The arguments of `analytics.recognition.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AnalyticsRecognitionListArgs {
    /// Activity or userstats.
    #[serde(rename = "ReqType", skip_serializing_if = "Option::is_none")]
    pub req_type: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Parent content id.
    #[serde(rename = "ParentContentID", skip_serializing_if = "Option::is_none")]
    pub parent_content_id: Option<ContentId>,
    /// Ids of users.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<UserId>>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Profile fields to filter by.
    #[serde(rename = "FieldUseIDCSV", skip_serializing_if = "Option::is_none")]
    pub field_use_id_csv: Option<Vec<i64>>,
    /// Values of those fields.
    #[serde(rename = "FieldValueCSV", skip_serializing_if = "Option::is_none")]
    pub field_value_csv: Option<Vec<String>>,
    /// Start of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
}

impl AnalyticsRecognitionListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ReqType`.
    #[must_use]
    pub fn req_type(mut self, req_type: impl Into<String>) -> Self {
        self.req_type = Some(req_type.into());
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

    /// Sets `ParentContentID`.
    #[must_use]
    pub fn parent_content_id(mut self, parent_content_id: impl Into<ContentId>) -> Self {
        self.parent_content_id = Some(parent_content_id.into());
        self
    }

    /// Sets `UserIDCSV`.
    #[must_use]
    pub fn user_id_csv(mut self, user_id_csv: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.user_id_csv = Some(user_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `FieldUseIDCSV`.
    #[must_use]
    pub fn field_use_id_csv(mut self, field_use_id_csv: impl IntoIterator<Item = i64>) -> Self {
        self.field_use_id_csv = Some(field_use_id_csv.into_iter().collect());
        self
    }

    /// Sets `FieldValueCSV`.
    #[must_use]
    pub fn field_value_csv(mut self, field_value_csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field_value_csv = Some(field_value_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}
