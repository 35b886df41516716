// Written by `npm run generate` from api/; do not edit.
//! The methods of `personas`.

use super::models::{Persona, PersonaActionInput, PersonaConditionInput, User};
use super::operations;
use super::{Value, value::Nothing};
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `personas`.
#[derive(Clone, Copy, Debug)]
pub struct PersonasGroup<'c> {
    client: &'c Client,
}

impl<'c> PersonasGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `personas.users`.
    pub const fn users(&self) -> PersonasUsersGroup<'c> {
        PersonasUsersGroup::new(self.client)
    }

    /// List the personas.
    ///
    /// `GET /api/personas`
    ///
    /// Answer: The personas. Its shape is inferred. Access: Site administrators; space administrators where
    /// the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self) -> Result<Vec<Persona>, Error> {
        self.client.call(operations::PERSONAS_LIST, "personas.list", &Nothing {}).await
    }

    /// Add a persona.
    ///
    /// `POST /api/personas`
    ///
    /// Answer: The new persona. Access: Site administrators; space administrators where the system property
    /// PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation. Sources: page 90735 of the
    /// vendor's documentation, the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &PersonasCreateArgs) -> Result<Persona, Error> {
        self.client.call(operations::PERSONAS_CREATE, "personas.create", args).await
    }

    /// Get one persona.
    ///
    /// `GET /api/personas/{PersonaID}`
    ///
    /// Answer: The persona. Its shape is inferred. Access: Site administrators; space administrators where
    /// the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &PersonasGetArgs) -> Result<Persona, Error> {
        self.client.call(operations::PERSONAS_GET, "personas.get", args).await
    }

    /// Change a persona.
    ///
    /// Fields that are left out stay as they are: the documented sample sends only the name.
    ///
    /// `PUT /api/personas/{PersonaID}`
    ///
    /// Answer: The changed persona. Access: Site administrators; space administrators where the system
    /// property PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation. Sources: page 90776 of
    /// the vendor's documentation.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &PersonasUpdateArgs) -> Result<Persona, Error> {
        self.client.call(operations::PERSONAS_UPDATE, "personas.update", args).await
    }

    /// Delete a persona.
    ///
    /// `DELETE /api/personas/{PersonaID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Access: Site administrators; space administrators where the system property
    /// PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &PersonasDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PERSONAS_DELETE, "personas.delete", args).await
    }
}

/// The methods of `personas.users`.
#[derive(Clone, Copy, Debug)]
pub struct PersonasUsersGroup<'c> {
    client: &'c Client,
}

impl<'c> PersonasUsersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the users that a persona matches.
    ///
    /// `GET /api/personas/{PersonaID}/users`
    ///
    /// Answer: The people. Its shape is inferred. Access: Site administrators; space administrators where
    /// the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &PersonasUsersListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::PERSONAS_USERS_LIST, "personas.users.list", args).await
    }
}

/// The arguments of `personas.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonasCreateArgs {
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Persona id.
    #[serde(rename = "PersonaID", skip_serializing_if = "Option::is_none")]
    pub persona_id: Option<i64>,
    /// Is enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Include actions.
    #[serde(rename = "IncludeActions", skip_serializing_if = "Option::is_none")]
    pub include_actions: Option<bool>,
    /// The parameter list spells it RunActionOnSave, the samples so.
    #[serde(rename = "RunActionsOnSave", skip_serializing_if = "Option::is_none")]
    pub run_actions_on_save: Option<bool>,
    /// 0 in the samples, presumably all conditions.
    #[serde(rename = "PersonaMatchCondition", skip_serializing_if = "Option::is_none")]
    pub persona_match_condition: Option<i64>,
    /// Persona conditions.
    #[serde(rename = "PersonaConditions", skip_serializing_if = "Option::is_none")]
    pub persona_conditions: Option<Vec<PersonaConditionInput>>,
    /// Persona actions.
    #[serde(rename = "PersonaActions", skip_serializing_if = "Option::is_none")]
    pub persona_actions: Option<Vec<PersonaActionInput>>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `personas.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonasGetArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: i64,
}

/// The arguments of `personas.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonasUpdateArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: i64,
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Is enabled.
    #[serde(rename = "IsEnabled", skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Include actions.
    #[serde(rename = "IncludeActions", skip_serializing_if = "Option::is_none")]
    pub include_actions: Option<bool>,
    /// The parameter list spells it RunActionOnSave, the samples so.
    #[serde(rename = "RunActionsOnSave", skip_serializing_if = "Option::is_none")]
    pub run_actions_on_save: Option<bool>,
    /// 0 in the samples, presumably all conditions.
    #[serde(rename = "PersonaMatchCondition", skip_serializing_if = "Option::is_none")]
    pub persona_match_condition: Option<i64>,
    /// Persona conditions.
    #[serde(rename = "PersonaConditions", skip_serializing_if = "Option::is_none")]
    pub persona_conditions: Option<Vec<PersonaConditionInput>>,
    /// Persona actions.
    #[serde(rename = "PersonaActions", skip_serializing_if = "Option::is_none")]
    pub persona_actions: Option<Vec<PersonaActionInput>>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `personas.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonasDeleteArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: i64,
}

/// The arguments of `personas.users.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonasUsersListArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: i64,
    /// Rows of the answer. Default: 20.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}
