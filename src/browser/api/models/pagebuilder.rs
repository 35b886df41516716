// Written by `npm run generate` from api/; do not edit.
//! The models of `pagebuilder`.

use crate::browser::api::codes::{EntityStatus, WidgetType};
use crate::browser::api::ids::PageId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A page made of widgets. The tree is in Widgets or SavedWidgets or, in some versions, in
/// widgetLayoutString.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BuilderPage {
    /// Page id.
    #[serde(rename = "PageID", skip_serializing_if = "Option::is_none")]
    pub page_id: Option<PageId>,
    /// Page name.
    #[serde(rename = "PageName", skip_serializing_if = "Option::is_none")]
    pub page_name: Option<String>,
    /// Status id.
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
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    BuilderPage:
        0 "PageID" page_id,
        1 "PageName" page_name,
        2 "StatusID" status_id,
        3 "WidgetsFlattened" widgets_flattened,
        4 "Widgets" widgets,
        5 "SavedWidgets" saved_widgets,
        6 "widgetLayoutString" widget_layout_string,
}

/// A widget of a page.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct BuilderWidget {
    /// Type unknown.
    #[serde(rename = "WidgetID", skip_serializing_if = "Value::is_undefined")]
    pub widget_id: Value,
    /// Widget type id.
    #[serde(rename = "WidgetTypeID", skip_serializing_if = "Option::is_none")]
    pub widget_type_id: Option<WidgetType>,
    /// Widget type name.
    #[serde(rename = "WidgetTypeName", skip_serializing_if = "Option::is_none")]
    pub widget_type_name: Option<String>,
    /// Widget title.
    #[serde(rename = "WidgetTitle", skip_serializing_if = "Option::is_none")]
    pub widget_title: Option<String>,
    /// Child widgets.
    #[serde(rename = "ChildWidgets", skip_serializing_if = "Option::is_none")]
    pub child_widgets: Option<Vec<BuilderWidget>>,
    /// An object or its JSON text; a Raw HTML widget has RawHtml in it.
    #[serde(rename = "WidgetProperties", skip_serializing_if = "Value::is_undefined")]
    pub widget_properties: Value,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    BuilderWidget:
        0 "WidgetID" widget_id,
        1 "WidgetTypeID" widget_type_id,
        2 "WidgetTypeName" widget_type_name,
        3 "WidgetTitle" widget_title,
        4 "ChildWidgets" child_widgets,
        5 "WidgetProperties" widget_properties,
}
