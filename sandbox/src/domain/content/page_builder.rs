//! Pages of the Page Builder.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{Item, stub};
use crate::domain::{Domain, Entity, EntityType, Status, Table, Viewer};
use crate::html;
use crate::time::Timestamp;

/// A page made of widgets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Page {
    pub id: i64,
    pub space: i64,
    pub author: i64,
    pub name: String,
    pub status: Status,
    /// The widget tree and the other members as they were saved, without the fields above.
    pub saved: Map<String, Value>,
    pub created: Timestamp,
    pub updated: Timestamp,
    /// The page that its space begins with.
    #[serde(default)]
    pub is_home: bool,
}

/// All pages.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Builder {
    table: Table<Page>,
}

impl Builder {
    pub fn has(&self, id: i64) -> bool {
        self.table.get(id).is_some()
    }
}

impl Domain {
    /// Returns the page, if the viewer may see it.
    pub fn builder_page(&self, viewer: &Viewer, id: i64) -> Option<&Page> {
        self.builder.table.get(id).filter(|page| viewer.sees_page(page))
    }
}

impl Domain {
    /// Returns the page that a space begins with, if the viewer may see it.
    pub fn home_page(&self, viewer: &Viewer, space: i64) -> Option<&Page> {
        self.builder.table.iter().find(|page| page.is_home && page.space == space && viewer.sees_page(page))
    }

    /// Stores a page of the Page Builder, and the item that lists and searches find it by.
    pub fn put_page(&mut self, page: Page, editor: i64) {
        let body = texts(&page).iter().map(|text| format!("<p>{}</p>", html::escape(text))).collect::<String>();
        match self.content.get_mut(page.id) {
            Some(item) => {
                page.name.clone_into(&mut item.title);
                item.stub = stub(&page.name);
                (item.body, item.status, item.updated, item.updated_by) = (body, page.status, page.updated, editor);
            }
            None => {
                let item = Item::new(page.id, EntityType::CMS_PAGE, page.author, page.space, &page.name, page.created);
                self.content.add(Item { body, status: page.status, ..item });
            }
        }
        self.builder.table.insert(page.id, page);
    }

    /// Makes the page of an item that was written as content: one Raw HTML widget.
    pub fn page_of_item(&mut self, id: i64) {
        let Some(item) = self.content.get(id).filter(|item| item.entity_type == EntityType::CMS_PAGE) else {
            return;
        };
        let properties = json!({ "RawHtml": item.body });
        let widget = json!({
            "WidgetID": id,
            "WidgetTypeID": RAW_HTML,
            "WidgetTypeName": "Raw HTML",
            "WidgetTitle": "",
            "WidgetProperties": properties,
            "ChildWidgets": [],
        });
        let page = Page {
            id,
            space: item.space,
            author: item.author,
            name: item.title.clone(),
            status: item.status,
            saved: [("Widgets".to_owned(), json!([widget]))].into_iter().collect(),
            created: item.created,
            updated: item.updated,
            is_home: false,
        };
        self.builder.table.insert(id, page);
    }
}

impl Viewer {
    fn sees_page(&self, page: &Page) -> bool {
        self.sees_content_of(page.space) && (page.status.is_public() || self.administers(page.space))
    }
}

/// Returns a page as an [`Entity`]: who administers its space sees a draft, which as an item only its author does.
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let page = domain.builder_page(viewer, id)?;
    let space = domain.spaces.get(page.space).map(crate::domain::spaces::Space::path).unwrap_or_default();
    Some(Entity {
        entity_type: EntityType::CMS_PAGE,
        id,
        space: page.space,
        author: page.author,
        title: page.name.clone(),
        summary: html::cut(&texts(page).join(" "), 250),
        path: format!("{space}/{}/{id}/{}", EntityType::CMS_PAGE.folder(), stub(&page.name)),
        parent: 0,
        created: page.created,
    })
}

/// The widget number of raw HTML, the only one that is documented.
pub const RAW_HTML: i64 = 18;

/// Returns the texts in the widgets of a page.
fn texts(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    page.saved.values().for_each(|value| collect(value, &mut found));
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if name == "RawHtml" || name == "WidgetTitle" => found.push(html::plain(text)),
                    other => collect(other, found),
                }
            }
        }
        Value::Array(entries) => entries.iter().for_each(|entry| collect(entry, found)),
        _ => {}
    }
}

/// Removes a deleted page, and the pages of a deleted space.
pub fn forget(domain: &mut Domain, id: i64) {
    domain.builder.table.remove(id);
    let pages: Vec<_> = domain.builder.table.iter().filter(|page| page.space == id).map(|page| page.id).collect();
    for page in pages {
        domain.builder.table.remove(page);
        domain.forget(page);
    }
}
