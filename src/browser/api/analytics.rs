// Written by `npm run generate` from api/; do not edit.
//! The methods of `analytics`.

use super::Value;
use super::codes::{ActivityAction, EntityType};
use super::models::{ContentItem, SearchActivity, SearchTerm, Space, User};
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count(&self, args: &AnalyticsContentCountArgs) -> Result<i64, Error> {
        self.client.call(operations::ANALYTICS_CONTENT_COUNT, "analytics.content.count", args).await
    }

    /// List the top items.
    ///
    /// `GET /api/analytics/content/top`
    ///
    /// Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_top(&self, args: &AnalyticsContentListTopArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_TOP, "analytics.content.listTop", args).await
    }

    /// List the most liked items.
    ///
    /// `GET /api/analytics/content/liked`
    ///
    /// Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_liked(&self, args: &AnalyticsContentListLikedArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_LIKED, "analytics.content.listLiked", args).await
    }

    /// List the most viewed items.
    ///
    /// `GET /api/analytics/content/viewed`
    ///
    /// Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
    /// shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_viewed(&self, args: &AnalyticsContentListViewedArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::ANALYTICS_CONTENT_LIST_VIEWED, "analytics.content.listViewed", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_active(&self, args: &AnalyticsUsersListActiveArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::ANALYTICS_USERS_LIST_ACTIVE, "analytics.users.listActive", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_active(&self, args: &AnalyticsSpacesListActiveArgs) -> Result<Vec<Space>, Error> {
        self.client.call(operations::ANALYTICS_SPACES_LIST_ACTIVE, "analytics.spaces.listActive", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_active_users(&self, args: &AnalyticsMetricsCountActiveUsersArgs) -> Result<i64, Error> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_ACTIVE_USERS, "analytics.metrics.countActiveUsers", args).await
    }

    /// Count the failed sign-ins.
    ///
    /// `GET /api/analytics/metrics/users/failedlogins/count`
    ///
    /// Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_failed_logins(&self, args: &AnalyticsMetricsCountFailedLoginsArgs) -> Result<i64, Error> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_FAILED_LOGINS, "analytics.metrics.countFailedLogins", args).await
    }

    /// Count the new users.
    ///
    /// `GET /api/analytics/metrics/users/new/count`
    ///
    /// Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_new_users(&self, args: &AnalyticsMetricsCountNewUsersArgs) -> Result<i64, Error> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_NEW_USERS, "analytics.metrics.countNewUsers", args).await
    }

    /// Count the distinct users.
    ///
    /// `GET /api/analytics/metrics/users/unique/count`
    ///
    /// Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_unique_users(&self, args: &AnalyticsMetricsCountUniqueUsersArgs) -> Result<i64, Error> {
        self.client.call(operations::ANALYTICS_METRICS_COUNT_UNIQUE_USERS, "analytics.metrics.countUniqueUsers", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &AnalyticsSearchQueriesListArgs) -> Result<Page<SearchTerm>, Error> {
        self.client.call_page(operations::ANALYTICS_SEARCH_QUERIES_LIST, "analytics.searchQueries.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_activity(&self, args: &AnalyticsSearchListActivityArgs) -> Result<Page<SearchActivity>, Error> {
        self.client.call_page(operations::ANALYTICS_SEARCH_LIST_ACTIVITY, "analytics.search.listActivity", args).await
    }

    /// List the items that were found for searched terms.
    ///
    /// `GET /api/search/content`
    ///
    /// Answer: One page of items, each with a list of terms whose name is unknown. Its shape is inferred.
    /// Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_content(&self, args: &AnalyticsSearchListContentArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::ANALYTICS_SEARCH_LIST_CONTENT, "analytics.search.listContent", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &AnalyticsRecognitionListArgs) -> Result<Page<Value>, Error> {
        self.client.call_page(operations::ANALYTICS_RECOGNITION_LIST, "analytics.recognition.list", args).await
    }
}

/// The arguments of `analytics.content.count`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsContentCountArgs {
    /// What users did with the items. A code of `ActivityAction`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<ActivityAction>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
}

/// The arguments of `analytics.content.listTop`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsContentListTopArgs {
    /// What users did with the items. A code of `ActivityAction`.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<ActivityAction>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// The arguments of `analytics.content.listLiked`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsContentListLikedArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// The arguments of `analytics.content.listViewed`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsContentListViewedArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Entity types.
    #[serde(rename = "ContentTypeCSV", skip_serializing_if = "Option::is_none")]
    pub content_type_csv: Option<Vec<i64>>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// The arguments of `analytics.users.listActive`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsUsersListActiveArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// The arguments of `analytics.spaces.listActive`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsSpacesListActiveArgs {
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Rows of the answer.
    #[serde(rename = "Size", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

/// The arguments of `analytics.metrics.countActiveUsers`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsMetricsCountActiveUsersArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
}

/// The arguments of `analytics.metrics.countFailedLogins`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsMetricsCountFailedLoginsArgs {
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
}

/// The arguments of `analytics.metrics.countNewUsers`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsMetricsCountNewUsersArgs {
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
}

/// The arguments of `analytics.metrics.countUniqueUsers`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsMetricsCountUniqueUsersArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
}

/// The arguments of `analytics.searchQueries.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsSearchQueriesListArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Text of the search.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// Who searched.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The arguments of `analytics.search.listActivity`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsSearchListActivityArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Text of the search.
    #[serde(rename = "Term", skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// Who searched.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The arguments of `analytics.search.listContent`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnalyticsSearchListContentArgs {
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
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

/// The arguments of `analytics.recognition.list`.
#[derive(Clone, Debug, Default, Serialize)]
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
    pub parent_content_id: Option<i64>,
    /// Ids of users.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<i64>>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Profile fields to filter by.
    #[serde(rename = "FieldUseIDCSV", skip_serializing_if = "Option::is_none")]
    pub field_use_id_csv: Option<Vec<i64>>,
    /// Values of those fields.
    #[serde(rename = "FieldValueCSV", skip_serializing_if = "Option::is_none")]
    pub field_value_csv: Option<Vec<String>>,
    /// Start of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}
