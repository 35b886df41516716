//! Creating and changing items.

use serde_json::{Map, Value};

use super::Call;
use super::request::body::member;
use super::request::input::{boolean_of, integer_of, named, text_of, texts_of};
use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use crate::domain::content::{Category, Item, Media, Version, stub};
use crate::domain::{Activity, ActivityType, Domain, EntityType, Status};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

/// Entity types of content items; events, cases, polls and wall posts have their own operations.
const CONTENT: &[EntityType] = &[
    EntityType::FORUM,
    EntityType::FORUM_GROUP,
    EntityType::ARTICLE,
    EntityType::BLOG,
    EntityType::PHOTO,
    EntityType::VIDEO,
    EntityType::JOB,
    EntityType::WIKI,
    EntityType::CMS_PAGE,
    EntityType::FILE,
    EntityType::ALBUM,
    EntityType::FILE_DIRECTORY,
    EntityType::IDEA,
    EntityType::FORUM_POST,
    EntityType::FORUM_TOPIC,
    EntityType::UNIVERSAL,
];

/// Entity types that need a parent, with the entity type of the parent.
const PARENTS: &[(EntityType, EntityType)] = &[
    (EntityType::FORUM_TOPIC, EntityType::FORUM),
    (EntityType::FORUM_POST, EntityType::FORUM_TOPIC),
    (EntityType::PHOTO, EntityType::ALBUM),
];

/// Creates an item from the sent members, and publishes it unless it waits for approval.
pub fn create_item(domain: &mut Domain, call: &Call<'_>, entity_type: EntityType, media: Option<Media>) -> Outcome {
    if !CONTENT.contains(&entity_type) {
        return Err(Refusal::missing());
    }
    let input = &call.input;
    let parent = parent_of(domain, call, entity_type)?;
    let space = match &parent {
        Some(parent) => parent.space,
        None => call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?,
    };
    if !domain.may_create(&call.viewer, entity_type, space) || parent.as_ref().is_some_and(|parent| parent.is_locked_for(call)) {
        return Err(Refusal::forbidden());
    }
    let named = input.text("ContentTitle").filter(|title| !title.trim().is_empty());
    let inherited = parent.as_ref().filter(|_| entity_type == EntityType::FORUM_POST).map(|parent| format!("Re: {}", parent.title));
    let title = named.or(inherited).or_else(|| media.as_ref().map(|media| media.name.clone())).ok_or_else(Refusal::missing)?;
    let id = domain.new_id();
    let mut item = Item::new(id, entity_type, call.person(), space, title.trim(), call.now());
    item.parent = parent.as_ref().map_or(0, |parent| parent.id);
    item.grandparent = parent.as_ref().map_or(0, |parent| parent.above);
    item.media = media;
    if let Some(person) = domain.people.get(call.person()) {
        item.culture.clone_from(&person.locale);
    }
    let fields = fields_of(call);
    set(domain, call, &mut item, &fields)?;
    Ok(put(domain, call, item))
}

/// Stores a new item, publishes it or leaves it pending, and returns its id.
pub fn put(domain: &mut Domain, call: &Call<'_>, mut item: Item) -> Answer {
    let id = item.id;
    let waits = item.status == Status::PUBLISHED && domain.needs_approval(&call.viewer, item.space);
    if waits {
        item.status = Status::PENDING;
    } else if item.status == Status::PUBLISHED && item.published > call.now() {
        item.status = Status::DELAYED;
    }
    let is_published = item.status == Status::PUBLISHED;
    domain.content.add(item);
    domain.page_of_item(id);
    if is_published {
        domain.publish(id, call.now());
    }
    if waits { answer::created_pending(id) } else { answer::created(id) }
}

/// The fields of the parent item.
struct Parent {
    id: i64,
    above: i64,
    space: i64,
    title: String,
    locked_by: i64,
}

impl Parent {
    fn is_locked_for(&self, call: &Call<'_>) -> bool {
        self.locked_by != 0 && !call.viewer.moderates(self.space)
    }
}

fn parent_of(domain: &Domain, call: &Call<'_>, entity_type: EntityType) -> Result<Option<Parent>, Refusal> {
    let needed = PARENTS.iter().find(|(child, _)| *child == entity_type).map(|(_, parent)| *parent);
    let Some(id) = call.input.integer("ParentContentID").filter(|id| *id != 0) else {
        return if needed.is_some() { Err(Refusal::missing()) } else { Ok(None) };
    };
    let item = call.item(domain, id).map_err(|_| Refusal::missing())?;
    if needed.is_some_and(|needed| needed != item.entity_type) {
        return Err(Refusal::missing());
    }
    Ok(Some(Parent { id, above: item.parent, space: item.space, title: item.title.clone(), locked_by: item.locked_by }))
}

/// Returns the members of the body, or the fields of a form with files.
fn fields_of(call: &Call<'_>) -> Map<String, Value> {
    let members = call.input.members();
    if !members.is_empty() {
        return members;
    }
    let sent = FIELDS.iter().filter_map(|name| call.input.value(name).map(|value| ((*name).to_owned(), value)));
    sent.collect()
}

const FIELDS: &[&str] = &[
    "ContentBody",
    "ContentSummary",
    "CategoryID",
    "ContentStageID",
    "TagsCSV",
    "IsFeatured",
    "IsSticky",
    "RequiresReadConfirmation",
    "IsContentAvailablePostExpiry",
    "DatePublished",
    "DateExpired",
    "MetaTitle",
    "MetaDescription",
    "MetaKeywords",
    "AuthorID",
    "LockedByUserID",
    "StatusID",
    "Culture",
];

/// Changes an item by the sent members; the former text goes to the history.
pub fn change(domain: &mut Domain, call: &Call<'_>, id: i64, fields: &Map<String, Value>) -> Result<(), Refusal> {
    let before = call.item_to_change(domain, id)?.clone();
    let mut item = before.clone();
    if let Some(title) = member(fields, "ContentTitle").and_then(text_of) {
        if title.trim().is_empty() {
            return Err(Refusal::missing());
        }
        title.trim().clone_into(&mut item.title);
        item.stub = stub(&item.title);
    }
    set(domain, call, &mut item, fields)?;
    if (&item.title, &item.body, &item.summary) != (&before.title, &before.body, &before.summary) {
        item.version = domain.new_id();
        item.history.push(Version {
            id: before.version,
            title: before.title.clone(),
            body: before.body.clone(),
            summary: before.summary.clone(),
            author: before.updated_by,
            at: before.updated,
        });
    }
    item.updated = call.now();
    item.updated_by = call.person();
    if item.status == Status::PUBLISHED && item.published > call.now() {
        item.status = Status::DELAYED;
    }
    let comes_out = item.status == Status::PUBLISHED && !before.status.is_public();
    let activity =
        Activity::new(ActivityType::UPDATE, item.entity_type, id, call.person(), call.now()).in_space(item.space).titled(&item.title);
    let activity = activity.saying(&html::beginning(&item.body, 250));
    if let Some(stored) = domain.content.get_mut(id) {
        *stored = item;
    }
    domain.page_of_item(id);
    domain.content.schedule(id);
    if comes_out {
        domain.publish(id, call.now());
    } else {
        domain.record_activity(activity);
    }
    Ok(())
}

fn set(domain: &mut Domain, call: &Call<'_>, item: &mut Item, fields: &Map<String, Value>) -> Result<(), Refusal> {
    let text = |name: &str| member(fields, name).and_then(text_of);
    let integer = |name: &str| member(fields, name).and_then(integer_of);
    let boolean = |name: &str| member(fields, name).and_then(boolean_of);
    let date = |name: &str| text(name).map(|text| dates::parse(&text));
    let moderates = call.viewer.moderates(item.space);
    copy(&mut item.body, text("ContentBody"));
    copy(&mut item.summary, text("ContentSummary"));
    copy(&mut item.meta_title, text("MetaTitle"));
    copy(&mut item.meta_description, text("MetaDescription"));
    copy(&mut item.meta_keywords, text("MetaKeywords"));
    copy(&mut item.culture, text("Culture"));
    if let Some(category) = integer("CategoryID") {
        let fits = |known: &Category| known.entity_type == item.entity_type && call.viewer.sees_category(known);
        let known = [0, item.category].contains(&category) || domain.content.categories.get(category).is_some_and(fits);
        item.category = if known { category } else { return Err(Refusal::missing()) };
    }
    if let Some(stage) = integer("ContentStageID") {
        item.stage = if stage == 0 || domain.content.stages.contains(stage) { stage } else { return Err(Refusal::missing()) };
    }
    if let Some(tags) = member(fields, "TagsCSV") {
        item.tags = domain.tag_ids(&texts_of(tags));
    }
    copy(&mut item.requires_read_confirmation, boolean("RequiresReadConfirmation"));
    copy(&mut item.available_after_expiry, boolean("IsContentAvailablePostExpiry"));
    if let Some(published) = date("DatePublished").flatten() {
        item.published = published;
    }
    if let Some(expires) = date("DateExpired") {
        item.expires = expires.filter(|expires| *expires > Timestamp::from_millis(0));
    }
    if let Some(status) = member(fields, "StatusID").and_then(|value| integer_of(value).or_else(|| named(&text_of(value)?, Status::CODES)))
    {
        item.status = status_for(domain, call, item, status)?;
    }
    // Only moderators may feature or pin an item.
    if moderates {
        copy(&mut item.is_featured, boolean("IsFeatured"));
        copy(&mut item.is_sticky, boolean("IsSticky"));
        copy(&mut item.locked_by, integer("LockedByUserID"));
        if let Some(author) = integer("AuthorID").filter(|author| *author != 0) {
            call.person_of(domain, author)?;
            item.author = author;
        }
    }
    Ok(())
}

fn copy<T>(field: &mut T, sent: Option<T>) {
    if let Some(sent) = sent {
        *field = sent;
    }
}

/// Returns the state that an item gets when the caller requests this one. Authors may draft and publish, moderators
/// may set any state; in moderated spaces, publishing means waiting for approval.
pub fn status_for(domain: &Domain, call: &Call<'_>, item: &Item, status: i64) -> Result<Status, Refusal> {
    if !(0..=11).contains(&status) || status == Status::ALL {
        return Err(Refusal::missing());
    }
    let wanted = Status(status);
    if call.viewer.moderates(item.space) {
        return Ok(wanted);
    }
    let own = [Status::PENDING, Status::PUBLISHED, Status::DRAFT, Status::TEMPORARY].contains(&wanted);
    if !own || [Status::DECLINED, Status::SPAM].contains(&item.status) {
        return Err(Refusal::forbidden());
    }
    let waits = wanted == Status::PUBLISHED && !item.status.is_public() && domain.needs_approval(&call.viewer, item.space);
    Ok(if waits { Status::PENDING } else { wanted })
}
