// Written by `npm run generate` from api/; do not edit.
//! The methods of `contentTypes`.

use super::codes::EntityType;
use super::models::ProfileField;
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &ContentTypesFieldsListArgs) -> Result<Vec<ProfileField>, Error> {
        self.client.call(operations::CONTENT_TYPES_FIELDS_LIST, "contentTypes.fields.list", args).await
    }
}

/// The arguments of `contentTypes.fields.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContentTypesFieldsListArgs {
    /// Kind of item. A code of `EntityType`.
    #[serde(rename = "EntityTypeID")]
    pub entity_type_id: EntityType,
}
