//! Pages of the Page Builder as visitors see them.

use serde_json::Value;

use crate::domain::content::editor;
use crate::domain::content::page_builder::Page;
use crate::html::fill;

/// Returns the widgets of a page, with the damage of the editor.
pub fn markup(page: &Page) -> String {
    let mut shown = String::new();
    for name in ["Widgets", "SavedWidgets"] {
        widgets(page.saved.get(name), &mut shown);
    }
    let layout = page.saved.iter().find(|(name, _)| name.eq_ignore_ascii_case("widgetLayoutString")).and_then(|(_, text)| text.as_str());
    if let Some(layout) = layout.filter(|_| shown.is_empty()) {
        match serde_json::from_str::<Value>(layout) {
            Ok(Value::Array(list)) => widgets(Some(&Value::Array(list)), &mut shown),
            Ok(tree) => widgets(tree.get("Widgets"), &mut shown),
            Err(_) => shown = broken(editor::BROKEN),
        }
    }
    shown
}

/// Returns raw HTML as a page shows it, with an error where the widget fails.
pub fn raw_html(raw: &str) -> String {
    editor::shown(raw).unwrap_or_else(broken)
}

fn broken(reason: &str) -> String {
    fill("<div class=\"alert alert-error\" role=\"alert\">[[reason]]</div>", &[("reason", reason)])
}

fn widgets(list: Option<&Value>, shown: &mut String) {
    for widget in list.and_then(Value::as_array).into_iter().flatten() {
        shown.push_str("<div class=\"widget\">");
        if let Some(title) = widget["WidgetTitle"].as_str().filter(|title| !title.is_empty()) {
            shown.push_str(&fill("<h3>[[title]]</h3>", &[("title", title)]));
        }
        shown.push_str(&content(&widget["WidgetProperties"]));
        widgets(widget.get("ChildWidgets"), shown);
        shown.push_str("</div>");
    }
}

/// The properties of a widget may be JSON inside a string.
fn content(properties: &Value) -> String {
    match properties {
        Value::Object(members) => members.get("RawHtml").and_then(Value::as_str).map(raw_html).unwrap_or_default(),
        Value::String(text) => serde_json::from_str::<Value>(text).map_or_else(|_| broken(editor::BROKEN), |inner| content(&inner)),
        _ => String::new(),
    }
}
