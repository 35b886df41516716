// Written by `npm run generate` from api/; do not edit.
//! The methods of `contentTypes`.

use super::codes::EntityType;
use super::models::ProfileField;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use serde::Serialize;

/// The methods of `contentTypes`.
#[derive(Clone, Copy, Debug)]
pub struct ContentTypesGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentTypesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `contentTypes.fields`.
    pub const fn fields(&self) -> ContentTypesFieldsGroup<'c> {
        ContentTypesFieldsGroup::new(self.client)
    }
}

/// The methods of `contentTypes.fields`.
#[derive(Clone, Copy, Debug)]
pub struct ContentTypesFieldsGroup<'c> {
    client: &'c Client,
}

impl<'c> ContentTypesFieldsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the custom fields of a kind of item.
    ///
    /// With 15 the fields of the user profile.
    ///
    /// `GET /api/contenttype/fields/{EntityTypeID}`
    ///
    /// Answer: The fields. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self, args: ContentTypesFieldsListArgs) -> Call<Vec<ProfileField>> {
        self.client.call(operations::CONTENT_TYPES_FIELDS_LIST, &args)
    }
}

/// The arguments of `contentTypes.fields.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContentTypesFieldsListArgs {
    /// Kind of item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID")]
    pub entity_type_id: EntityType,
}

impl ContentTypesFieldsListArgs {
    /// The arguments that the operation needs.
    pub fn new(entity_type_id: EntityType) -> Self {
        Self { entity_type_id }
    }
}
