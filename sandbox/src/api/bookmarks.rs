//! Bookmarks.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::content::reactions::Bookmark;
use crate::domain::{Activity, ActivityType, Domain};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] =
    &[("bookmarks.list", list), ("bookmarks.add", add), ("bookmarks.update", update), ("bookmarks.remove", remove), ("bookmarks.get", get)];

fn render(domain: &Domain, call: &Call<'_>, bookmark: &Bookmark) -> Value {
    let entity = domain.entity(&call.viewer, bookmark.entity);
    json!({
        "BookmarkID": bookmark.id,
        "UserID": bookmark.person,
        "EntityID": bookmark.entity,
        "EntityType": bookmark.entity_type,
        "Title": bookmark.title,
        "Description": bookmark.description,
        "DateCreated": dates::wire(bookmark.created),
        "ContentURL": entity.map(|entity| call.address().absolute(&entity.path)),
    })
}

/// The list leaves out bookmarks of objects that the caller may no longer see.
fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let own = domain.reactions.bookmarks.iter().filter(|bookmark| bookmark.person == call.person());
    let mut own: Vec<_> = own.filter(|bookmark| domain.sees(&call.viewer, bookmark.entity)).collect();
    own.sort_by_key(|bookmark| std::cmp::Reverse((bookmark.created, bookmark.id)));
    Ok(Page::of(&call.input).answer(&own, |bookmark| render(domain, call, bookmark)))
}

fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    if let Some(known) = domain.reactions.bookmark(call.person(), entity.id) {
        return Ok(answer::created(known.id));
    }
    let id = domain.new_id();
    let title = call.input.text("Title").filter(|title| !title.trim().is_empty()).unwrap_or_else(|| entity.title.clone());
    domain.reactions.bookmarks.push(Bookmark {
        id,
        person: call.person(),
        entity: entity.id,
        entity_type: entity.entity_type.0,
        title,
        description: call.input.text("Description").unwrap_or_default(),
        created: call.now(),
    });
    let activity = Activity::new(ActivityType::BOOKMARK, entity.entity_type, entity.id, call.person(), call.now()).in_space(entity.space);
    domain.record_activity(activity.titled(&entity.title));
    Ok(answer::created(id))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.input.id("ContentID")?;
    let mut own = domain.reactions.bookmarks.iter_mut();
    let own = own.find(|bookmark| bookmark.person == call.person() && bookmark.entity == entity);
    let bookmark = own.ok_or_else(|| Refusal::unknown("bookmark"))?;
    if let Some(title) = call.input.text("Title") {
        bookmark.title = title;
    }
    if let Some(description) = call.input.text("Description") {
        bookmark.description = description;
    }
    Ok(answer::done())
}

fn remove(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.input.id("ContentID")?;
    let before = domain.reactions.bookmarks.len();
    domain.reactions.bookmarks.retain(|bookmark| bookmark.person != call.person() || bookmark.entity != entity);
    Ok(answer::truth(domain.reactions.bookmarks.len() < before))
}

/// An item without a bookmark is not an error, because pages ask for every item.
fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity = call.entity(domain, call.input.id("ContentID")?)?;
    let person = call.input.integer("UserID").filter(|id| *id != 0).unwrap_or_else(|| call.person());
    call.self_or_administrator(person)?;
    let found = domain.reactions.bookmark(person, entity.id);
    Ok(found.map_or_else(answer::nothing, |bookmark| answer::data(render(domain, call, bookmark))))
}
