// Written by `npm run generate` from api/; do not edit.
//! The methods of `journeys`.

use super::ids::JourneyId;
use super::models::User;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self, args: JourneysGetArgs) -> Call<Value> {
        self.client.call_value(operations::JOURNEYS_GET, &args)
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
    pub fn search(&self) -> Call<Vec<User>> {
        self.client.call(operations::JOURNEYS_USERS_SEARCH, &Nothing)
    }

    /// Add users to a journey.
    ///
    /// Only the path is known; method and body are inferred or missing.
    ///
    /// `POST /api/journey/user/add`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: seen in client code.
    /// Sources: scripts for the Page Builder.
    pub fn add(&self, args: JourneysUsersAddArgs) -> Call<Value> {
        self.client.call_value(operations::JOURNEYS_USERS_ADD, &args)
    }
}

/// The arguments of `journeys.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JourneysGetArgs {
    /// Id of the journey.
    #[serde(rename = "JourneyID")]
    pub journey_id: JourneyId,
}

impl JourneysGetArgs {
    /// The arguments that the operation needs.
    pub fn new(journey_id: impl Into<JourneyId>) -> Self {
        Self { journey_id: journey_id.into() }
    }
}

/// The arguments of `journeys.users.add`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JourneysUsersAddArgs {
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl JourneysUsersAddArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}
