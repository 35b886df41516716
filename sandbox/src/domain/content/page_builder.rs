//! Pages of the Page Builder.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::stub;
use crate::domain::{Domain, Entity, EntityType, Hit, SearchQuery, Status, Table, Viewer};
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
}

/// All pages.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Builder {
    table: Table<Page>,
}

impl Builder {
    pub fn get_mut(&mut self, id: i64) -> Option<&mut Page> {
        self.table.get_mut(id)
    }

    pub fn add(&mut self, page: Page) {
        self.table.insert(page.id, page);
    }
}

impl Domain {
    /// Returns the page, if the viewer may see it.
    pub fn builder_page(&self, viewer: &Viewer, id: i64) -> Option<&Page> {
        self.builder.table.get(id).filter(|page| viewer.sees_page(page))
    }
}

impl Viewer {
    fn sees_page(&self, page: &Page) -> bool {
        self.sees_content_of(page.space) && (page.status.is_public() || self.administers(page.space))
    }
}

/// Returns a page as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let page = domain.builder_page(viewer, id)?;
    let space = domain.spaces.get(page.space).map(crate::domain::spaces::Space::path).unwrap_or_default();
    Some(Entity {
        entity_type: EntityType::CMS_PAGE,
        id,
        space: page.space,
        author: page.author,
        title: page.name.clone(),
        summary: html::cut(&texts(page), 250),
        path: format!("{space}/{}/{id}/{}", EntityType::CMS_PAGE.folder(), stub(&page.name)),
        parent: 0,
        created: page.created,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::CMS_PAGE) {
        return;
    }
    for page in domain.builder.table.iter().filter(|page| page.status.is_public() && viewer.sees_page(page)) {
        if let Some(score) = query.score(&page.name, &[&texts(page)])
            && let Some(entity) = entity(domain, viewer, page.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}

/// Returns the words in the widgets of a page.
fn texts(page: &Page) -> String {
    let mut found = Vec::new();
    page.saved.values().for_each(|value| collect(value, &mut found));
    found.join(" ")
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

/// Removes the pages of a deleted space.
pub fn forget(domain: &mut Domain, id: i64) {
    let pages: Vec<_> = domain.builder.table.iter().filter(|page| page.space == id).map(|page| page.id).collect();
    for page in pages {
        domain.builder.table.remove(page);
        domain.forget(page);
    }
}
