// Written by `npm run generate` from api/; do not edit.
//! The methods of `roles`.

use super::models::Role;
use super::operations;
use super::{Value, value::Nothing};
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &RolesGetArgs) -> Result<Role, Error> {
        self.client.call(operations::ROLES_GET, "roles.get", args).await
    }

    /// Change a site role.
    ///
    /// `PUT /api/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &RolesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::ROLES_UPDATE, "roles.update", args).await
    }

    /// Delete a site role.
    ///
    /// `DELETE /api/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &RolesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::ROLES_DELETE, "roles.delete", args).await
    }

    /// List the site roles.
    ///
    /// `GET /api/roles`
    ///
    /// Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self) -> Result<Vec<Role>, Error> {
        self.client.call(operations::ROLES_LIST, "roles.list", &Nothing {}).await
    }

    /// Add a site role.
    ///
    /// `POST /api/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API new RoleID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &RolesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::ROLES_CREATE, "roles.create", args).await
    }
}

/// The arguments of `roles.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RolesGetArgs {
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `roles.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RolesUpdateArgs {
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
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

/// The arguments of `roles.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RolesDeleteArgs {
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `roles.create`.
#[derive(Clone, Debug, Default, Serialize)]
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
