// Written by `npm run generate` from api/; do not edit.
//! The methods of `pagebuilder`.

use super::Value;
use super::codes::EntityStatus;
use super::models::{BuilderPage, BuilderWidget};
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `pagebuilder`.
#[derive(Clone, Copy, Debug)]
pub struct PagebuilderGroup<'c> {
    client: &'c Client,
}

impl<'c> PagebuilderGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `pagebuilder.pages`.
    pub const fn pages(&self) -> PagebuilderPagesGroup<'c> {
        PagebuilderPagesGroup::new(self.client)
    }
}

/// The methods of `pagebuilder.pages`.
#[derive(Clone, Copy, Debug)]
pub struct PagebuilderPagesGroup<'c> {
    client: &'c Client,
}

impl<'c> PagebuilderPagesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get one Page Builder page with its widgets.
    ///
    /// Seen with a bearer token only; that the session suffices is inferred.
    ///
    /// `GET /api/pb/pages/{PageID}`
    ///
    /// Answer: The page, without the envelope. The answer has no envelope. Evidence: seen in client code.
    /// Sources: scripts for the Page Builder.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &PagebuilderPagesGetArgs) -> Result<BuilderPage, Error> {
        self.client.call(operations::PAGEBUILDER_PAGES_GET, "pagebuilder.pages.get", args).await
    }

    /// Save a Page Builder page.
    ///
    /// The body is the whole page as it was read. The editor loses empty object literals and backslashes in
    /// raw HTML.
    ///
    /// `PUT /api/pb/pages/{PageID}`
    ///
    /// Answer: Shape unknown, without the envelope: a client looks at the status only. The answer has no
    /// envelope. Evidence: seen in client code. Sources: scripts for the Page Builder.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &PagebuilderPagesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::PAGEBUILDER_PAGES_UPDATE, "pagebuilder.pages.update", args).await
    }
}

/// The arguments of `pagebuilder.pages.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PagebuilderPagesGetArgs {
    /// Id of the page.
    #[serde(rename = "PageID")]
    pub page_id: i64,
    /// Format. Default: "json".
    #[serde(rename = "format", skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Culture name such as en-US.
    #[serde(rename = "locale", skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Space that the page belongs to.
    #[serde(rename = "spaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `pagebuilder.pages.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PagebuilderPagesUpdateArgs {
    /// Id of the page.
    #[serde(rename = "PageID")]
    pub page_id: i64,
    /// Format. Default: "json".
    #[serde(rename = "format", skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Culture name such as en-US.
    #[serde(rename = "locale", skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Space that the page belongs to.
    #[serde(rename = "spaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Page name.
    #[serde(rename = "PageName", skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// State of an item; All is for filters only. Forums have 1 active and 3 inactive, groups of forums 1
    /// active and 0 inactive. A code of `EntityStatus`.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<EntityStatus>,
    /// Widgets flattened.
    #[serde(rename = "WidgetsFlattened", skip_serializing_if = "Option::is_none")]
    pub widgets_flattened: Option<Vec<BuilderWidget>>,
    /// Widgets.
    #[serde(rename = "Widgets", skip_serializing_if = "Option::is_none")]
    pub widgets: Option<Vec<BuilderWidget>>,
    /// Saved widgets.
    #[serde(rename = "SavedWidgets", skip_serializing_if = "Option::is_none")]
    pub saved_widgets: Option<Vec<BuilderWidget>>,
    /// The tree as JSON text, in some versions.
    #[serde(rename = "widgetLayoutString", skip_serializing_if = "Option::is_none")]
    pub widget_layout_string: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}
