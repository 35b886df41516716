// Written by `npm run generate` from api/; do not edit.
//! The methods of `pagebuilder`.

use super::codes::EntityStatus;
use super::ids::{PageId, SpaceId};
use super::models::{BuilderPage, BuilderWidget};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self, args: PagebuilderPagesGetArgs) -> Call<BuilderPage> {
        self.client.call(operations::PAGEBUILDER_PAGES_GET, &args)
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
    pub fn update(&self, args: PagebuilderPagesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::PAGEBUILDER_PAGES_UPDATE, &args)
    }
}

/// The arguments of `pagebuilder.pages.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PagebuilderPagesGetArgs {
    /// Id of the page.
    #[serde(rename = "PageID")]
    pub page_id: PageId,
    /// Format. Default: "json".
    #[serde(rename = "format", skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Culture name such as en-US.
    #[serde(rename = "locale", skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Space that the page belongs to.
    #[serde(rename = "spaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl PagebuilderPagesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(page_id: impl Into<PageId>) -> Self {
        Self { page_id: page_id.into(), format: None, locale: None, space_id: None }
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets `spaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `pagebuilder.pages.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PagebuilderPagesUpdateArgs {
    /// Id of the page.
    #[serde(rename = "PageID")]
    pub page_id: PageId,
    /// Format. Default: "json".
    #[serde(rename = "format", skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Culture name such as en-US.
    #[serde(rename = "locale", skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Space that the page belongs to.
    #[serde(rename = "spaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
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

impl PagebuilderPagesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(page_id: impl Into<PageId>) -> Self {
        Self {
            page_id: page_id.into(),
            format: None,
            locale: None,
            space_id: None,
            page_name: None,
            status_id: None,
            widgets_flattened: None,
            widgets: None,
            saved_widgets: None,
            widget_layout_string: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets `spaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `PageName`.
    #[must_use]
    pub fn page_name(mut self, page_name: impl Into<String>) -> Self {
        self.page_name = Some(page_name.into());
        self
    }

    /// Sets `StatusID`.
    #[must_use]
    pub fn status_id(mut self, status_id: EntityStatus) -> Self {
        self.status_id = Some(status_id);
        self
    }

    /// Sets `WidgetsFlattened`.
    #[must_use]
    pub fn widgets_flattened(mut self, widgets_flattened: impl IntoIterator<Item = BuilderWidget>) -> Self {
        self.widgets_flattened = Some(widgets_flattened.into_iter().collect());
        self
    }

    /// Sets `Widgets`.
    #[must_use]
    pub fn widgets(mut self, widgets: impl IntoIterator<Item = BuilderWidget>) -> Self {
        self.widgets = Some(widgets.into_iter().collect());
        self
    }

    /// Sets `SavedWidgets`.
    #[must_use]
    pub fn saved_widgets(mut self, saved_widgets: impl IntoIterator<Item = BuilderWidget>) -> Self {
        self.saved_widgets = Some(saved_widgets.into_iter().collect());
        self
    }

    /// Sets `widgetLayoutString`.
    #[must_use]
    pub fn widget_layout_string(mut self, widget_layout_string: impl Into<String>) -> Self {
        self.widget_layout_string = Some(widget_layout_string.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}
