// Written by `npm run generate` from api/; do not edit.
//! The methods of `connections`.

use super::models::User;
use super::operations;
use super::{Value, value::Nothing};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ConnectionsListArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::CONNECTIONS_LIST, "connections.list", args).await
    }

    /// Get how two users are connected.
    ///
    /// `GET /api/users/{UserID}/connections/{ConnectionUserID}/status`
    ///
    /// Answer: A code (none, pending, confirmed) or whether the two are connected. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_status(&self, args: &ConnectionsGetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONNECTIONS_GET_STATUS, "connections.getStatus", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &ConnectionsAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONNECTIONS_ADD, "connections.add", args).await
    }

    /// End the connection of two users.
    ///
    /// `DELETE /api/users/connections`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Sending it twice has the effect of
    /// once. Evidence: seen in client code. Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &ConnectionsRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CONNECTIONS_REMOVE, "connections.remove", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ConnectionsRequestsListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::CONNECTIONS_REQUESTS_LIST, "connections.requests.list", args).await
    }

    /// Count the pending connection requests to the signed-in user.
    ///
    /// `GET /api/users/me/friendrequests/pending/count`
    ///
    /// Answer: Number of requests; the shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count_pending(&self) -> Result<i64, Error> {
        self.client.call(operations::CONNECTIONS_REQUESTS_COUNT_PENDING, "connections.requests.countPending", &Nothing {}).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ConnectionsDirectReportsListArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::CONNECTIONS_DIRECT_REPORTS_LIST, "connections.directReports.list", args).await
    }
}

/// The arguments of `connections.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConnectionsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
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

/// The arguments of `connections.getStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConnectionsGetStatusArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the other user.
    #[serde(rename = "ConnectionUserID")]
    pub connection_user_id: i64,
}

/// The arguments of `connections.add`.
#[derive(Clone, Debug, Default, Serialize)]
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

/// The arguments of `connections.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConnectionsRemoveArgs {
    /// Id of the user.
    #[serde(rename = "userid")]
    pub userid: i64,
    /// Id of the other user.
    #[serde(rename = "connectionuserid")]
    pub connectionuserid: i64,
}

/// The arguments of `connections.requests.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConnectionsRequestsListArgs {
    /// Id of the receiving user.
    #[serde(rename = "ToUserID", skip_serializing_if = "Option::is_none")]
    pub to_user_id: Option<i64>,
    /// Fetch for all users.
    #[serde(rename = "FetchForAllUsers", skip_serializing_if = "Option::is_none")]
    pub fetch_for_all_users: Option<bool>,
}

/// The arguments of `connections.directReports.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConnectionsDirectReportsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
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
