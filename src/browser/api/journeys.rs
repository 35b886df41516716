// Written by `npm run generate` from api/; do not edit.
//! The methods of `journeys`.

use super::models::User;
use super::operations;
use super::{Value, value::Nothing};
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `journeys`.
#[derive(Clone, Copy, Debug)]
pub struct JourneysGroup<'c> {
    client: &'c Client,
}

impl<'c> JourneysGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `journeys.users`.
    pub const fn users(&self) -> JourneysUsersGroup<'c> {
        JourneysUsersGroup::new(self.client)
    }

    /// Get one journey.
    ///
    /// Only the path is known; the method is inferred.
    ///
    /// `GET /api/journey/{JourneyID}`
    ///
    /// Answer: Shape unknown: the journey with its steps and, for a person, percent complete, the current
    /// step and which steps are locked, delayed or done; no field name is known. Evidence: seen in client
    /// code. Sources: scripts for the Page Builder.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &JourneysGetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::JOURNEYS_GET, "journeys.get", args).await
    }
}

/// The methods of `journeys.users`.
#[derive(Clone, Copy, Debug)]
pub struct JourneysUsersGroup<'c> {
    client: &'c Client,
}

impl<'c> JourneysUsersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Search users for a journey.
    ///
    /// Only the path is known; method and parameters are inferred or missing.
    ///
    /// `GET /api/journey/user/search`
    ///
    /// Answer: The people. Its shape is inferred. Evidence: seen in client code. Sources: scripts for the
    /// Page Builder.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn search(&self) -> Result<Vec<User>, Error> {
        self.client.call(operations::JOURNEYS_USERS_SEARCH, "journeys.users.search", &Nothing {}).await
    }

    /// Add users to a journey.
    ///
    /// Only the path is known; method and body are inferred or missing.
    ///
    /// `POST /api/journey/user/add`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: seen in client code.
    /// Sources: scripts for the Page Builder.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &JourneysUsersAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::JOURNEYS_USERS_ADD, "journeys.users.add", args).await
    }
}

/// The arguments of `journeys.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct JourneysGetArgs {
    /// Id of the journey.
    #[serde(rename = "JourneyID")]
    pub journey_id: i64,
}

/// The arguments of `journeys.users.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct JourneysUsersAddArgs {
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
