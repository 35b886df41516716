// Written by `npm run generate` from api/; do not edit.
//! The methods of `connections`.

use super::ids::UserId;
use super::models::User;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `connections`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionsGroup<'c> {
    client: &'c Client,
}

impl<'c> ConnectionsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `connections.requests`.
    pub const fn requests(&self) -> ConnectionsRequestsGroup<'c> {
        ConnectionsRequestsGroup::new(self.client)
    }

    /// The methods of `connections.directReports`.
    pub const fn direct_reports(&self) -> ConnectionsDirectReportsGroup<'c> {
        ConnectionsDirectReportsGroup::new(self.client)
    }

    /// List the connections of a user.
    ///
    /// `GET /api/users/{UserID}/friends`
    ///
    /// Answer: One page of users. Pages by Page and PageLength. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: ConnectionsListArgs) -> Call<Page<User>> {
        self.client.call_page(operations::CONNECTIONS_LIST, &args)
    }

    /// The items of all pages of `connections.list`, page by page or as a stream.
    pub fn list_all(&self, args: ConnectionsListArgs) -> Pages<User> {
        self.client.call_all(operations::CONNECTIONS_LIST, &args)
    }

    /// Get how two users are connected.
    ///
    /// `GET /api/users/{UserID}/connections/{ConnectionUserID}/status`
    ///
    /// Answer: A code (none, pending, confirmed) or whether the two are connected. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn get_status(&self, args: ConnectionsGetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::CONNECTIONS_GET_STATUS, &args)
    }

    /// Connect two users.
    ///
    /// Whether the call asks for a connection, accepts one, or both, is unknown. The client sends an empty
    /// object as the body.
    ///
    /// `PUT /api/users/connections`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: seen in client code.
    /// Sources: the vendor's mobile app.
    pub fn add(&self, args: ConnectionsAddArgs) -> Call<Value> {
        self.client.call_value(operations::CONNECTIONS_ADD, &args)
    }

    /// End the connection of two users.
    ///
    /// `DELETE /api/users/connections`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Sending it twice has the effect of
    /// once. Evidence: seen in client code. Sources: the vendor's mobile app.
    pub fn remove(&self, args: ConnectionsRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::CONNECTIONS_REMOVE, &args)
    }
}

/// The methods of `connections.requests`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionsRequestsGroup<'c> {
    client: &'c Client,
}

impl<'c> ConnectionsRequestsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List connection requests.
    ///
    /// `GET /api/users/friendrequests`
    ///
    /// Answer: The people who ask; perhaps rows around them. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::CONNECTIONS_REQUESTS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: ConnectionsRequestsListArgs) -> Call<Vec<User>> {
        self.client.call(operations::CONNECTIONS_REQUESTS_LIST, &args)
    }

    /// Count the pending connection requests to the signed-in user.
    ///
    /// `GET /api/users/me/friendrequests/pending/count`
    ///
    /// Answer: Number of requests; the shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn count_pending(&self) -> Call<i64> {
        self.client.call(operations::CONNECTIONS_REQUESTS_COUNT_PENDING, &Nothing)
    }
}

/// The methods of `connections.directReports`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionsDirectReportsGroup<'c> {
    client: &'c Client,
}

impl<'c> ConnectionsDirectReportsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the direct reports of a user.
    ///
    /// `GET /api/users/{UserID}/directreports`
    ///
    /// Answer: One page of users; the shape is inferred from connections.list. Pages by Page and
    /// PageLength. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn list(&self, args: ConnectionsDirectReportsListArgs) -> Call<Page<User>> {
        self.client.call_page(operations::CONNECTIONS_DIRECT_REPORTS_LIST, &args)
    }

    /// The items of all pages of `connections.directReports.list`, page by page or as a stream.
    pub fn list_all(&self, args: ConnectionsDirectReportsListArgs) -> Pages<User> {
        self.client.call_all(operations::CONNECTIONS_DIRECT_REPORTS_LIST, &args)
    }
}

/// The arguments of `connections.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Only accepted or only pending ones.
    #[serde(rename = "IsConfirmed", skip_serializing_if = "Option::is_none")]
    pub is_confirmed: Option<bool>,
    /// Page number.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Add ready HTML to the answer.
    #[serde(rename = "IncludeListHTML", skip_serializing_if = "Option::is_none")]
    pub include_list_html: Option<bool>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl ConnectionsListArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), is_confirmed: None, page: None, page_length: None, include_list_html: None, log_view: None }
    }

    /// Sets `IsConfirmed`.
    #[must_use]
    pub fn is_confirmed(mut self, is_confirmed: bool) -> Self {
        self.is_confirmed = Some(is_confirmed);
        self
    }

    /// Sets `Page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `IncludeListHTML`.
    #[must_use]
    pub fn include_list_html(mut self, include_list_html: bool) -> Self {
        self.include_list_html = Some(include_list_html);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `connections.getStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionsGetStatusArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the other user.
    #[serde(rename = "ConnectionUserID")]
    pub connection_user_id: UserId,
}

impl ConnectionsGetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, connection_user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), connection_user_id: connection_user_id.into() }
    }
}

/// The arguments of `connections.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionsAddArgs {
    /// Id of the user.
    #[serde(rename = "userid")]
    pub userid: i64,
    /// Id of the other user.
    #[serde(rename = "connectionuserid")]
    pub connectionuserid: i64,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl ConnectionsAddArgs {
    /// The arguments that the operation needs.
    pub fn new(userid: i64, connectionuserid: i64) -> Self {
        Self { userid, connectionuserid, other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `connections.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionsRemoveArgs {
    /// Id of the user.
    #[serde(rename = "userid")]
    pub userid: i64,
    /// Id of the other user.
    #[serde(rename = "connectionuserid")]
    pub connectionuserid: i64,
}

impl ConnectionsRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(userid: i64, connectionuserid: i64) -> Self {
        Self { userid, connectionuserid }
    }
}

/// The arguments of `connections.requests.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionsRequestsListArgs {
    /// Id of the receiving user.
    #[serde(rename = "ToUserID", skip_serializing_if = "Option::is_none")]
    pub to_user_id: Option<UserId>,
    /// Fetch for all users.
    #[serde(rename = "FetchForAllUsers", skip_serializing_if = "Option::is_none")]
    pub fetch_for_all_users: Option<bool>,
}

impl ConnectionsRequestsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ToUserID`.
    #[must_use]
    pub fn to_user_id(mut self, to_user_id: impl Into<UserId>) -> Self {
        self.to_user_id = Some(to_user_id.into());
        self
    }

    /// Sets `FetchForAllUsers`.
    #[must_use]
    pub fn fetch_for_all_users(mut self, fetch_for_all_users: bool) -> Self {
        self.fetch_for_all_users = Some(fetch_for_all_users);
        self
    }
}

/// The arguments of `connections.directReports.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConnectionsDirectReportsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Add ready HTML to the answer.
    #[serde(rename = "IncludeListHTML", skip_serializing_if = "Option::is_none")]
    pub include_list_html: Option<bool>,
    /// Page number.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl ConnectionsDirectReportsListArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), include_list_html: None, page: None, page_length: None }
    }

    /// Sets `IncludeListHTML`.
    #[must_use]
    pub fn include_list_html(mut self, include_list_html: bool) -> Self {
        self.include_list_html = Some(include_list_html);
        self
    }

    /// Sets `Page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}
