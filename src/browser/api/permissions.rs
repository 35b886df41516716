// Written by `npm run generate` from api/; do not edit.
//! The methods of `permissions`.

use super::Value;
use super::codes::EntityType;
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `permissions`.
#[derive(Clone, Copy, Debug)]
pub struct PermissionsGroup<'c> {
    client: &'c Client,
}

impl<'c> PermissionsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `permissions.access`.
    pub const fn access(&self) -> PermissionsAccessGroup<'c> {
        PermissionsAccessGroup::new(self.client)
    }
}

/// The methods of `permissions.access`.
#[derive(Clone, Copy, Debug)]
pub struct PermissionsAccessGroup<'c> {
    client: &'c Client,
}

impl<'c> PermissionsAccessGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get which permissions somebody has.
    ///
    /// The answer is keyed by the names in the spelling of the caller.
    ///
    /// `GET /api/permissions/access`
    ///
    /// Answer: Whether each permission is given. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &PermissionsAccessGetArgs) -> Result<BTreeMap<String, bool>, Error> {
        self.client.call(operations::PERMISSIONS_ACCESS_GET, "permissions.access.get", args).await
    }

    /// Set the permissions of a role.
    ///
    /// The body has one member for each permission to set.
    ///
    /// `PUT /api/permissions/access`
    ///
    /// Answer: Shape unknown: by the habit of the API AccessMap or true. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &PermissionsAccessSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PERMISSIONS_ACCESS_SET, "permissions.access.set", args).await
    }
}

/// The arguments of `permissions.access.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PermissionsAccessGetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Names of permissions, such as Create, Update, AdminEntityUpdate.
    #[serde(rename = "PermissionsCsv", skip_serializing_if = "Option::is_none")]
    pub permissions_csv: Option<Vec<String>>,
    /// Item that the permissions are for.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Another user than the signed-in one.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Id of the role.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<i64>,
}

/// The arguments of `permissions.access.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PermissionsAccessSetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the role.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<i64>,
    /// Item that the permissions are for.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Create.
    #[serde(rename = "Create", skip_serializing_if = "Option::is_none")]
    pub create: Option<bool>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
