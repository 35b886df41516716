// Written by `npm run generate` from api/; do not edit.
//! The methods of `permissions`.

use super::codes::EntityType;
use super::ids::{EntityId, RoleId, SpaceId, UserId};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self) -> Call<BTreeMap<String, bool>> {
        self.client.call(operations::PERMISSIONS_ACCESS_GET, &Nothing)
    }

    /// The same as `get`, with arguments.
    pub fn get_with(&self, args: PermissionsAccessGetArgs) -> Call<BTreeMap<String, bool>> {
        self.client.call(operations::PERMISSIONS_ACCESS_GET, &args)
    }

    /// Set the permissions of a role.
    ///
    /// The body has one member for each permission to set.
    ///
    /// `PUT /api/permissions/access`
    ///
    /// Answer: Shape unknown: by the habit of the API AccessMap or true. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set(&self, args: PermissionsAccessSetArgs) -> Call<Value> {
        self.client.call_value(operations::PERMISSIONS_ACCESS_SET, &args)
    }
}

/// The arguments of `permissions.access.get`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PermissionsAccessGetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Names of permissions, such as Create, Update, AdminEntityUpdate.
    #[serde(rename = "PermissionsCsv", skip_serializing_if = "Option::is_none")]
    pub permissions_csv: Option<Vec<String>>,
    /// Item that the permissions are for.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Another user than the signed-in one.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Id of the role.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<RoleId>,
}

impl PermissionsAccessGetArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `PermissionsCsv`.
    #[must_use]
    pub fn permissions_csv(mut self, permissions_csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.permissions_csv = Some(permissions_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `EntityID`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `RoleID`.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
}

/// The arguments of `permissions.access.set`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PermissionsAccessSetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the role.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<RoleId>,
    /// Item that the permissions are for.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Create.
    #[serde(rename = "Create", skip_serializing_if = "Option::is_none")]
    pub create: Option<bool>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl PermissionsAccessSetArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `RoleID`.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// Sets `EntityID`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `Create`.
    #[must_use]
    pub fn create(mut self, create: bool) -> Self {
        self.create = Some(create);
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}
