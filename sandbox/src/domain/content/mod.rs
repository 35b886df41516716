//! Content items: articles, wikis, topics, ideas, files, photos, and their containers.

pub mod announcements;
pub mod attachments;
pub mod comments;
pub mod editor;
pub mod files;
pub mod media;
mod mentions;
pub mod page_builder;
mod publishing;
pub mod reactions;
pub mod tags;
pub mod wall;

pub use mentions::mentions;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::search::item_index::{ItemIndex, ItemRow};
use super::storage::lazy_index::LazyIndex;
use super::{ChildCounts, CopyOnWrite, Domain, Entity, EntityType, Hit, SearchQuery, Status, Table, Viewer};
use crate::html;
use crate::time::Timestamp;
pub use media::Media;

/// An older version of an item.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    pub id: i64,
    pub title: String,
    pub body: String,
    pub summary: String,
    pub author: i64,
    pub at: Timestamp,
}

/// The first version of an item has a number of its own, so that nobody takes it for the id of the item.
const VERSION_IDS: i64 = 1_000_000;

/// An item.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    pub id: i64,
    pub entity_type: EntityType,
    pub status: Status,
    pub author: i64,
    pub original_author: i64,
    pub updated_by: i64,
    pub space: i64,
    pub category: i64,
    /// The container: forum of a topic, topic of a reply, album of a photo, folder of a file.
    pub parent: i64,
    pub grandparent: i64,
    /// Stage of an idea.
    pub stage: i64,
    pub title: String,
    pub stub: String,
    /// HTML.
    pub body: String,
    /// Plain text.
    pub summary: String,
    pub tags: Vec<i64>,
    pub culture: String,
    pub created: Timestamp,
    pub published: Timestamp,
    pub updated: Timestamp,
    pub expires: Option<Timestamp>,
    pub available_after_expiry: bool,
    pub is_featured: bool,
    pub is_sticky: bool,
    /// True for a reply that answers its topic, and for a topic that has such a reply.
    pub is_answered: bool,
    pub locked_by: i64,
    pub requires_read_confirmation: bool,
    pub meta_title: String,
    pub meta_description: String,
    pub meta_keywords: String,
    pub sort_order: i64,
    pub views: i64,
    pub downloads: i64,
    /// `ContentVersionID`: a new one for each change of the text.
    pub version: i64,
    pub history: Vec<Version>,
    pub image: Option<Media>,
    /// The stored file of a file, photo or video.
    pub media: Option<Media>,
}

impl Item {
    /// Returns a published item with the required fields only.
    pub fn new(id: i64, entity_type: EntityType, author: i64, space: i64, title: &str, now: Timestamp) -> Self {
        Self {
            id,
            entity_type,
            status: Status::PUBLISHED,
            author,
            original_author: author,
            updated_by: author,
            space,
            category: 0,
            parent: 0,
            grandparent: 0,
            stage: 0,
            title: title.to_owned(),
            stub: stub(title),
            body: String::new(),
            summary: String::new(),
            tags: Vec::new(),
            culture: "en-US".to_owned(),
            created: now,
            published: now,
            updated: now,
            expires: None,
            available_after_expiry: false,
            is_featured: false,
            is_sticky: false,
            is_answered: false,
            locked_by: 0,
            requires_read_confirmation: false,
            meta_title: String::new(),
            meta_description: String::new(),
            meta_keywords: String::new(),
            sort_order: 0,
            views: 0,
            downloads: 0,
            version: id + VERSION_IDS,
            history: Vec::new(),
            image: None,
            media: None,
        }
    }

    /// Returns the path of the item's page, below the site's folder.
    pub fn path(&self, domain: &Domain) -> String {
        let space = domain.spaces.get(self.space).map(super::spaces::Space::path).unwrap_or_default();
        format!("{space}/{}/{}/{}", self.entity_type.folder(), self.id, self.stub)
    }

    /// Returns the summary, or the beginning of the body if there is none.
    pub fn summary_or_beginning(&self) -> String {
        if self.summary.is_empty() { html::beginning(&self.body, 250) } else { self.summary.clone() }
    }
}

/// Returns the last segment of an address, made from a title.
pub fn stub(title: &str) -> String {
    let lower = title.to_lowercase();
    let words: Vec<_> = lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// A category of items of one entity type.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Category {
    pub id: i64,
    pub entity_type: EntityType,
    pub space: i64,
    pub parent: i64,
    pub name: String,
    pub description: String,
    pub status: Status,
}

/// A stage of ideas.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stage {
    pub id: i64,
    pub space: i64,
    pub name: String,
}

/// All items.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Contents {
    table: Table<Item>,
    /// Every change of an item invalidates it.
    #[serde(skip)]
    index: LazyIndex<ItemIndex>,
    children: Table<Vec<i64>>,
    /// Times at which items are due to be published or to expire.
    due: BTreeSet<(Timestamp, i64)>,
    pub categories: Table<Category>,
    pub stages: Table<Stage>,
    /// Time of the last view of an item by a person.
    seen: CopyOnWrite<HashMap<(i64, i64), Timestamp>>,
    /// The version of an item that a person has confirmed.
    confirmed: HashMap<(i64, i64), (i64, Timestamp)>,
}

impl Contents {
    pub fn get(&self, id: i64) -> Option<&Item> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Item> {
        self.index.invalidate(id);
        self.table.get_mut(id)
    }

    /// Returns the index rows of all items, sorted by id.
    pub fn item_rows(&self) -> &[ItemRow] {
        self.index().item_rows()
    }

    /// Returns the items whose row passes the filter, sorted by id. Other items are not loaded.
    pub fn with(&self, wanted: impl Fn(&ItemRow) -> bool) -> impl DoubleEndedIterator<Item = &Item> {
        self.item_rows().iter().filter(move |item_row| wanted(item_row)).filter_map(|item_row| self.get(item_row.id))
    }

    /// Returns the rank of a title in lower case among all item titles.
    pub fn title_rank(&self, title: &str) -> i64 {
        self.index().title_rank(title)
    }

    /// Returns pairs of tag and item.
    pub fn tagged(&self) -> impl Iterator<Item = (i64, i64)> {
        self.index().words.tagged()
    }

    fn index(&self) -> &ItemIndex {
        let (items, children) = (&self.table, &self.children);
        self.index.get(|| ItemIndex::of(items, children), |index, changed_ids| index.apply_changes(items, children, changed_ids))
    }

    /// Returns the item, if the viewer may see it.
    pub fn visible(&self, viewer: &Viewer, id: i64) -> Option<&Item> {
        self.get(id).filter(|item| viewer.sees(item))
    }

    /// Items in the order of their ids, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Item> + ExactSizeIterator {
        self.table.iter()
    }

    pub fn add(&mut self, item: Item) {
        let id = item.id;
        self.index.invalidate(id);
        self.children.entry(item.parent).push(id);
        self.table.insert(id, item);
        self.schedule(id);
    }

    /// Schedules publishing and expiry of an item. Call it again after these dates change.
    pub fn schedule(&mut self, id: i64) {
        let Some(item) = self.table.get(id) else {
            return;
        };
        if item.status == Status::DELAYED {
            self.due.insert((item.published, id));
        }
        self.due.extend(item.expires.map(|expires| (expires, id)));
    }

    /// Expires items that are due, and returns the delayed items to publish.
    pub fn run_schedule(&mut self, now: Timestamp) -> Vec<i64> {
        let mut to_publish = Vec::new();
        while let Some((at, id)) = self.due.first().copied().filter(|(at, _)| *at <= now) {
            self.due.remove(&(at, id));
            self.index.invalidate(id);
            let Some(item) = self.table.get_mut(id) else {
                continue;
            };
            if item.status == Status::DELAYED && item.published <= now {
                to_publish.push(id);
            }
            if item.status.is_public() && item.expires.is_some_and(|expires| expires <= now) {
                item.status = Status::EXPIRED;
            }
        }
        to_publish
    }

    /// Moves an item below another one.
    pub fn set_parent(&mut self, id: i64, parent: i64) {
        self.index.invalidate(id);
        let Some(item) = self.table.get_mut(id) else {
            return;
        };
        let former = std::mem::replace(&mut item.parent, parent);
        if let Some(siblings) = self.children.get_mut(former) {
            siblings.retain(|sibling| *sibling != id);
        }
        self.children.entry(parent).push(id);
    }

    /// Returns the direct children of an item.
    pub fn children(&self, id: i64) -> impl Iterator<Item = &Item> {
        let ids = self.children.get(id).map_or(&[][..], Vec::as_slice);
        ids.iter().filter_map(|id| self.get(*id))
    }

    /// Returns the counts of the children and grandchildren of an item.
    pub fn child_counts(&self, id: i64) -> ChildCounts {
        self.index().child_counts.get(id)
    }

    /// Removes an item and its descendants. Returns the removed ids.
    pub fn remove(&mut self, id: i64) -> Vec<i64> {
        let Some(item) = self.get(id) else {
            return Vec::new();
        };
        let parent = item.parent;
        self.index.invalidate(id);
        if let Some(siblings) = self.children.get_mut(parent) {
            siblings.retain(|sibling| *sibling != id);
        }
        let mut removed = vec![id];
        let children = self.children.get(id).cloned().unwrap_or_default();
        self.children.remove(id);
        for child in children {
            removed.extend(self.remove(child));
        }
        self.table.remove(id);
        self.seen.retain(|(_, item), _| *item != id);
        self.confirmed.retain(|(_, item), _| *item != id);
        removed
    }

    /// Records that a person viewed an item.
    pub fn record_view(&mut self, person: i64, id: i64, now: Timestamp) {
        if let Some(item) = self.table.get_mut(id) {
            item.views += 1;
            self.index.invalidate(id);
            self.seen.insert((person, id), now);
        }
    }

    pub fn seen_at(&self, person: i64, id: i64) -> Option<Timestamp> {
        self.seen.get(&(person, id)).copied()
    }

    /// Records or withdraws the confirmation that a person has read a version.
    pub fn confirm(&mut self, person: i64, id: i64, version: i64, now: Timestamp, confirmed: bool) {
        if confirmed {
            self.confirmed.insert((person, id), (version, now));
        } else {
            self.confirmed.remove(&(person, id));
        }
    }

    /// Returns when a person confirmed a version.
    pub fn confirmed_at(&self, person: i64, id: i64, version: i64) -> Option<Timestamp> {
        self.confirmed.get(&(person, id)).filter(|(known, _)| *known == version).map(|(_, at)| *at)
    }
}

/// Returns an item as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let item = domain.content.visible(viewer, id)?;
    Some(Entity {
        entity_type: item.entity_type,
        id,
        space: item.space,
        author: item.author,
        title: item.title.clone(),
        summary: item.summary_or_beginning(),
        path: item.path(domain),
        parent: item.parent,
        created: item.created,
    })
}

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    let index = domain.content.index();
    let tags: Vec<_> = query.words().iter().map(|word| domain.tags.with(word)).collect();
    let mut item_rows = index.item_rows().iter();
    for (id, text) in index.words.candidates(query, &tags) {
        let Some(item_row) = item_rows.find(|item_row| item_row.id >= id).filter(|item_row| item_row.id == id) else {
            continue;
        };
        if !query.includes(item_row.entity_type) || !item_row.status.is_public() || !viewer.sees_item_row(item_row) {
            continue;
        }
        let tagged = |number: usize| tags.get(number).is_some_and(|tags| text.tags.iter().any(|tag| tags.contains(tag)));
        if let Some(score) = query.score_lower(text.title(), text.text(), tagged) {
            hits.push(Hit {
                id,
                entity_type: item_row.entity_type,
                space: item_row.space,
                author: item_row.author,
                parent: item_row.parent,
                created: item_row.created,
                updated: item_row.updated,
                views: item_row.views,
                title: text.title().into(),
                title_rank: item_row.title,
                score,
            });
        }
    }
}
