// Written by `npm run generate` from api/; do not edit.
//! The methods of `abuse`.

use super::codes::EntityType;
use super::models::{AbuseReport, AbuseType};
use super::operations;
use super::{Value, value::Nothing};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &AbuseListArgs) -> Result<Page<AbuseReport>, Error> {
        self.client.call_page(operations::ABUSE_LIST, "abuse.list", args).await
    }

    /// Report an item or a comment.
    ///
    /// `POST /api/content/abuses`
    ///
    /// Answer: Shape unknown: by the habit of the API new report id or true. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &AbuseCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::ABUSE_CREATE, "abuse.create", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self) -> Result<Vec<AbuseType>, Error> {
        self.client.call(operations::ABUSE_TYPES_LIST, "abuse.types.list", &Nothing {}).await
    }
}

/// The arguments of `abuse.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AbuseListArgs {
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Several spaces at once.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<i64>>,
    /// The reported item.
    #[serde(rename = "ContentID", skip_serializing_if = "Option::is_none")]
    pub content_id: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
}

/// The arguments of `abuse.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AbuseCreateArgs {
    /// A reason from abuse.types.list.
    #[serde(rename = "ReportTypeID")]
    pub report_type_id: i64,
    /// Flag comment.
    #[serde(rename = "FlagComment", skip_serializing_if = "Option::is_none")]
    pub flag_comment: Option<String>,
    /// Entity id.
    #[serde(rename = "EntityID")]
    pub entity_id: i64,
    /// Kind of an item, a comment or another thing that has an id. A code of `EntityType`.
    #[serde(rename = "EntityType")]
    pub entity_type: EntityType,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
