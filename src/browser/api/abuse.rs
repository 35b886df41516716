// Written by `npm run generate` from api/; do not edit.
//! The methods of `abuse`.

use super::codes::EntityType;
use super::ids::{ContentId, EntityId, SpaceId, UserId};
use super::models::{AbuseReport, AbuseType};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `abuse`.
#[derive(Clone, Copy, Debug)]
pub struct AbuseGroup<'c> {
    client: &'c Client,
}

impl<'c> AbuseGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `abuse.types`.
    pub const fn types(&self) -> AbuseTypesGroup<'c> {
        AbuseTypesGroup::new(self.client)
    }

    /// List reports of abuse.
    ///
    /// `GET /api/content/abuses`
    ///
    /// Answer: One page of reports. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list(&self, args: AbuseListArgs) -> Call<Page<AbuseReport>> {
        self.client.call_page(operations::ABUSE_LIST, &args)
    }

    /// The items of all pages of `abuse.list`, page by page or as a stream.
    pub fn list_all(&self, args: AbuseListArgs) -> Pages<AbuseReport> {
        self.client.call_all(operations::ABUSE_LIST, &args)
    }

    /// Report an item or a comment.
    ///
    /// `POST /api/content/abuses`
    ///
    /// Answer: Shape unknown: by the habit of the API new report id or true. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: AbuseCreateArgs) -> Call<Value> {
        self.client.call_value(operations::ABUSE_CREATE, &args)
    }
}

/// The methods of `abuse.types`.
#[derive(Clone, Copy, Debug)]
pub struct AbuseTypesGroup<'c> {
    client: &'c Client,
}

impl<'c> AbuseTypesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the reasons for which something can be reported.
    ///
    /// `GET /api/content/abuseTypes`
    ///
    /// Answer: The reasons. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self) -> Call<Vec<AbuseType>> {
        self.client.call(operations::ABUSE_TYPES_LIST, &Nothing)
    }
}

/// The arguments of `abuse.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AbuseListArgs {
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Several spaces at once.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<SpaceId>>,
    /// The reported item.
    #[serde(rename = "ContentID", skip_serializing_if = "Option::is_none")]
    pub content_id: Option<ContentId>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
}

impl AbuseListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `SpaceIDCSV`.
    #[must_use]
    pub fn space_id_csv(mut self, space_id_csv: impl IntoIterator<Item = impl Into<SpaceId>>) -> Self {
        self.space_id_csv = Some(space_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ContentID`.
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<ContentId>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }
}

/// The arguments of `abuse.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AbuseCreateArgs {
    /// A reason from abuse.types.list.
    #[serde(rename = "ReportTypeID")]
    pub report_type_id: i64,
    /// Flag comment.
    #[serde(rename = "FlagComment", skip_serializing_if = "Option::is_none")]
    pub flag_comment: Option<String>,
    /// Entity id.
    #[serde(rename = "EntityID")]
    pub entity_id: EntityId,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl AbuseCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(report_type_id: i64, entity_id: impl Into<EntityId>, entity_type: EntityType) -> Self {
        Self { report_type_id, flag_comment: None, entity_id: entity_id.into(), entity_type, other_fields: BTreeMap::new() }
    }

    /// Sets `FlagComment`.
    #[must_use]
    pub fn flag_comment(mut self, flag_comment: impl Into<String>) -> Self {
        self.flag_comment = Some(flag_comment.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}
