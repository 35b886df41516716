// Written by `npm run generate` from api/; do not edit.
//! The methods of `personas`.

use super::ids::PersonaId;
use super::models::{Persona, PersonaActionInput, PersonaConditionInput, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn list(&self) -> Call<Vec<Persona>> {
        self.client.call(operations::PERSONAS_LIST, &Nothing)
    }

    /// Add a persona.
    ///
    /// `POST /api/personas`
    ///
    /// Answer: The new persona. Access: Site administrators; space administrators where the system property
    /// PersonaSpaceAdminAccess is on. Evidence: the vendor's documentation. Sources: page 90735 of the
    /// vendor's documentation, the vendor's request collection.
    pub fn create(&self, args: PersonasCreateArgs) -> Call<Persona> {
        self.client.call(operations::PERSONAS_CREATE, &args)
    }

    /// Get one persona.
    ///
    /// `GET /api/personas/{PersonaID}`
    ///
    /// Answer: The persona. Its shape is inferred. Access: Site administrators; space administrators where
    /// the system property PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn get(&self, args: PersonasGetArgs) -> Call<Persona> {
        self.client.call(operations::PERSONAS_GET, &args)
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
    pub fn update(&self, args: PersonasUpdateArgs) -> Call<Persona> {
        self.client.call(operations::PERSONAS_UPDATE, &args)
    }

    /// Delete a persona.
    ///
    /// `DELETE /api/personas/{PersonaID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Access: Site administrators; space administrators where the system property
    /// PersonaSpaceAdminAccess is on. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    pub fn delete(&self, args: PersonasDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::PERSONAS_DELETE, &args)
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
    pub fn list(&self, args: PersonasUsersListArgs) -> Call<Vec<User>> {
        self.client.call(operations::PERSONAS_USERS_LIST, &args)
    }
}

/// The arguments of `personas.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PersonasCreateArgs {
    /// Name.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Persona id.
    #[serde(rename = "PersonaID", skip_serializing_if = "Option::is_none")]
    pub persona_id: Option<PersonaId>,
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

impl PersonasCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `PersonaID`.
    #[must_use]
    pub fn persona_id(mut self, persona_id: impl Into<PersonaId>) -> Self {
        self.persona_id = Some(persona_id.into());
        self
    }

    /// Sets `IsEnabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `IncludeActions`.
    #[must_use]
    pub fn include_actions(mut self, include_actions: bool) -> Self {
        self.include_actions = Some(include_actions);
        self
    }

    /// Sets `RunActionsOnSave`.
    #[must_use]
    pub fn run_actions_on_save(mut self, run_actions_on_save: bool) -> Self {
        self.run_actions_on_save = Some(run_actions_on_save);
        self
    }

    /// Sets `PersonaMatchCondition`.
    #[must_use]
    pub fn persona_match_condition(mut self, persona_match_condition: i64) -> Self {
        self.persona_match_condition = Some(persona_match_condition);
        self
    }

    /// Sets `PersonaConditions`.
    #[must_use]
    pub fn persona_conditions(mut self, persona_conditions: impl IntoIterator<Item = PersonaConditionInput>) -> Self {
        self.persona_conditions = Some(persona_conditions.into_iter().collect());
        self
    }

    /// Sets `PersonaActions`.
    #[must_use]
    pub fn persona_actions(mut self, persona_actions: impl IntoIterator<Item = PersonaActionInput>) -> Self {
        self.persona_actions = Some(persona_actions.into_iter().collect());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `personas.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PersonasGetArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: PersonaId,
}

impl PersonasGetArgs {
    /// The arguments that the operation needs.
    pub fn new(persona_id: impl Into<PersonaId>) -> Self {
        Self { persona_id: persona_id.into() }
    }
}

/// The arguments of `personas.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PersonasUpdateArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: PersonaId,
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

impl PersonasUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(persona_id: impl Into<PersonaId>) -> Self {
        Self {
            persona_id: persona_id.into(),
            name: None,
            is_enabled: None,
            include_actions: None,
            run_actions_on_save: None,
            persona_match_condition: None,
            persona_conditions: None,
            persona_actions: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `IsEnabled`.
    #[must_use]
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `IncludeActions`.
    #[must_use]
    pub fn include_actions(mut self, include_actions: bool) -> Self {
        self.include_actions = Some(include_actions);
        self
    }

    /// Sets `RunActionsOnSave`.
    #[must_use]
    pub fn run_actions_on_save(mut self, run_actions_on_save: bool) -> Self {
        self.run_actions_on_save = Some(run_actions_on_save);
        self
    }

    /// Sets `PersonaMatchCondition`.
    #[must_use]
    pub fn persona_match_condition(mut self, persona_match_condition: i64) -> Self {
        self.persona_match_condition = Some(persona_match_condition);
        self
    }

    /// Sets `PersonaConditions`.
    #[must_use]
    pub fn persona_conditions(mut self, persona_conditions: impl IntoIterator<Item = PersonaConditionInput>) -> Self {
        self.persona_conditions = Some(persona_conditions.into_iter().collect());
        self
    }

    /// Sets `PersonaActions`.
    #[must_use]
    pub fn persona_actions(mut self, persona_actions: impl IntoIterator<Item = PersonaActionInput>) -> Self {
        self.persona_actions = Some(persona_actions.into_iter().collect());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `personas.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PersonasDeleteArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: PersonaId,
}

impl PersonasDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(persona_id: impl Into<PersonaId>) -> Self {
        Self { persona_id: persona_id.into() }
    }
}

/// The arguments of `personas.users.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PersonasUsersListArgs {
    /// Id of the persona.
    #[serde(rename = "PersonaID")]
    pub persona_id: PersonaId,
    /// Rows of the answer. Default: 20.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl PersonasUsersListArgs {
    /// The arguments that the operation needs.
    pub fn new(persona_id: impl Into<PersonaId>) -> Self {
        Self { persona_id: persona_id.into(), page_length: None }
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}
