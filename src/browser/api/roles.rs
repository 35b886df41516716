// Written by `npm run generate` from api/; do not edit.
//! The methods of `roles`.

use super::ids::RoleId;
use super::models::Role;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `roles`.
#[derive(Clone, Copy, Debug)]
pub struct RolesGroup<'c> {
    client: &'c Client,
}

impl<'c> RolesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get one site role.
    ///
    /// `GET /api/roles/{RoleID}`
    ///
    /// Answer: The role. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: RolesGetArgs) -> Call<Role> {
        self.client.call(operations::ROLES_GET, &args)
    }

    /// Change a site role.
    ///
    /// `PUT /api/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: RolesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::ROLES_UPDATE, &args)
    }

    /// Delete a site role.
    ///
    /// `DELETE /api/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: RolesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::ROLES_DELETE, &args)
    }

    /// List the site roles.
    ///
    /// `GET /api/roles`
    ///
    /// Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self) -> Call<Vec<Role>> {
        self.client.call(operations::ROLES_LIST, &Nothing)
    }

    /// Add a site role.
    ///
    /// `POST /api/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API new RoleID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: RolesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::ROLES_CREATE, &args)
    }
}

/// The arguments of `roles.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RolesGetArgs {
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl RolesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(role_id: impl Into<RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}

/// The arguments of `roles.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RolesUpdateArgs {
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
    /// Role name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl RolesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(role_id: impl Into<RoleId>) -> Self {
        Self { role_id: role_id.into(), role_name: None, description: None, other_fields: BTreeMap::new() }
    }

    /// Sets `RoleName`.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `roles.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RolesDeleteArgs {
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl RolesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(role_id: impl Into<RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}

/// The arguments of `roles.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RolesCreateArgs {
    /// Role name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl RolesCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RoleName`.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}
