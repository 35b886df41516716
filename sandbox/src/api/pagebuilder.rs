//! Pages of the Page Builder.

use serde_json::{Map, Value, json};

use super::request::body::member;
use super::request::input::{integer_of, text_of};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::editor;
use crate::domain::content::page_builder::Page;
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType, Status};

pub const HANDLERS: &[(&str, Handler)] = &[("pagebuilder.pages.get", get), ("pagebuilder.pages.update", update)];

/// Members that are stored beside the tree, and built again for each response.
const OWN: &[&str] = &["PageID", "PageName", "StatusID", "SpaceID", "WidgetsFlattened"];

impl Call<'_> {
    /// Returns the page in the path, if the caller may see it.
    fn builder_page<'w>(&self, domain: &'w Domain) -> Result<&'w Page, Refusal> {
        let page = domain.builder_page(&self.viewer, self.input.id("PageID")?);
        let space = self.input.integer("spaceID");
        page.filter(|page| space.is_none_or(|space| page.space == space)).ok_or_else(|| Refusal::unknown("page"))
    }
}

fn render(page: &Page) -> Value {
    let mut shown = Map::new();
    shown.insert("PageID".to_owned(), json!(page.id));
    shown.insert("PageName".to_owned(), json!(page.name));
    shown.insert("StatusID".to_owned(), json!(page.status));
    shown.insert("SpaceID".to_owned(), json!(page.space));
    let mut flat = Vec::new();
    for name in ["Widgets", "SavedWidgets"] {
        flatten(member(&page.saved, name), &mut flat);
    }
    shown.insert("WidgetsFlattened".to_owned(), Value::Array(flat));
    shown.extend(page.saved.clone());
    Value::Object(shown)
}

/// Returns all widgets of a tree, each without its nested widgets.
fn flatten(widgets: Option<&Value>, flat: &mut Vec<Value>) {
    for widget in widgets.and_then(Value::as_array).into_iter().flatten() {
        let Value::Object(members) = widget else {
            continue;
        };
        let is_own = |name: &str| !name.eq_ignore_ascii_case("ChildWidgets");
        flat.push(members.iter().filter(|(name, _)| is_own(name)).map(|(name, value)| (name.clone(), value.clone())).collect());
        flatten(member(members, "ChildWidgets"), flat);
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(render(call.builder_page(domain)?)))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let page = call.builder_page(domain)?;
    call.may(domain, Action::Update, page)?;
    let id = page.id;
    let sent = call.input.members();
    if sent.is_empty() || member(&sent, "PageID").and_then(integer_of).is_some_and(|sent| sent != id) {
        return Err(Refusal::missing());
    }
    let name = member(&sent, "PageName").and_then(text_of).map(|name| name.trim().to_owned());
    if name.as_ref().is_some_and(String::is_empty) {
        return Err(Refusal::missing());
    }
    let status = member(&sent, "StatusID").and_then(integer_of).map(Status);
    let is_own = |name: &str| OWN.iter().any(|own| own.eq_ignore_ascii_case(name));
    let mut saved: Map<String, Value> = sent.into_iter().filter(|(name, _)| !is_own(name)).collect();
    damage_members(&mut saved);
    let before = call.builder_page(domain)?.clone();
    let page = Page {
        saved,
        name: name.unwrap_or_else(|| before.name.clone()),
        status: status.unwrap_or(before.status),
        updated: call.now(),
        ..before
    };
    let activity =
        Activity::new(ActivityType::UPDATE, EntityType::CMS_PAGE, id, call.person(), call.now()).in_space(page.space).titled(&page.name);
    let shown = render(&page);
    domain.put_page(page, call.person());
    domain.record_activity(activity);
    Ok(answer::data(shown))
}

/// Damages raw HTML wherever it is, as saving a page does.
fn damage(value: &mut Value) {
    match value {
        Value::Object(members) => damage_members(members),
        Value::Array(entries) => entries.iter_mut().for_each(damage),
        _ => {}
    }
}

fn damage_members(members: &mut Map<String, Value>) {
    for (name, member) in members.iter_mut() {
        match member {
            Value::String(text) if name.eq_ignore_ascii_case("RawHtml") => *text = editor::saved(text),
            Value::String(text) if JSON_TEXTS.iter().any(|known| name.eq_ignore_ascii_case(known)) => damage_json(text),
            other => damage(other),
        }
    }
}

/// Members that hold a tree as JSON in a text.
const JSON_TEXTS: [&str; 2] = ["WidgetProperties", "widgetLayoutString"];

fn damage_json(text: &mut String) {
    if let Ok(mut inner) = serde_json::from_str::<Value>(text) {
        damage(&mut inner);
        *text = inner.to_string();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_html_is_damaged_wherever_it_is_and_nothing_else_is() {
        let mut page = json!({
            "widgetLayoutString": r#"[{"WidgetProperties":{"RawHtml":"y = {}"}}]"#,
            "Widgets": [{
                "WidgetTitle": "a {}",
                "WidgetProperties": "{\"RawHtml\":\"x={}\\\\n\"}",
                "ChildWidgets": [{ "WidgetProperties": { "RawHtml": "{}\\d" } }],
            }],
        });
        damage(&mut page);
        assert_eq!(page["widgetLayoutString"], r#"[{"WidgetProperties":{"RawHtml":"y = "}}]"#);
        let widget = &page["Widgets"][0];
        assert_eq!(widget["WidgetTitle"], "a {}");
        assert_eq!(widget["WidgetProperties"], "{\"RawHtml\":\"x=\\\\n\"}");
        assert_eq!(widget["ChildWidgets"][0]["WidgetProperties"]["RawHtml"], "\\d");
    }
}
