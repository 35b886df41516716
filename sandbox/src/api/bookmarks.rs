//! Bookmarks.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::content::reactions::Bookmark;
use crate::domain::{Action, Activity, World};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] =
    &[("bookmarks.list", list), ("bookmarks.add", add), ("bookmarks.update", update), ("bookmarks.remove", remove), ("bookmarks.get", get)];

fn render(world: &World, call: &Call<'_>, bookmark: &Bookmark) -> Value {
    let entity = world.entity(&call.viewer, bookmark.entity);
    json!({
        "BookmarkID": bookmark.id,
        "UserID": bookmark.person,
        "EntityID": bookmark.entity,
        "EntityType": bookmark.kind,
        "Title": bookmark.title,
        "Description": bookmark.description,
        "DateCreated": dates::wire(bookmark.created),
        "ContentURL": entity.map(|entity| call.address().absolute(&entity.path)),
    })
}

/// The list leaves out bookmarks of objects that the caller may no longer see.
fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let own = world.reactions.bookmarks.iter().filter(|bookmark| bookmark.person == call.person());
    let mut own: Vec<_> = own.filter(|bookmark| world.sees(&call.viewer, bookmark.entity)).collect();
    own.sort_by_key(|bookmark| std::cmp::Reverse((bookmark.created, bookmark.id)));
    Ok(Page::of(&call.input).answer(&own, |bookmark| render(world, call, bookmark)))
}

fn add(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    if let Some(known) = world.reactions.bookmark(call.person(), entity.id) {
        return Ok(answer::created(known.id));
    }
    let id = world.new_id();
    let title = call.input.text("Title").filter(|title| !title.trim().is_empty()).unwrap_or_else(|| entity.title.clone());
    world.reactions.bookmarks.push(Bookmark {
        id,
        person: call.person(),
        entity: entity.id,
        kind: entity.kind.0,
        title,
        description: call.input.text("Description").unwrap_or_default(),
        created: call.now(),
    });
    let activity = Activity::new(Action::BOOKMARK, entity.kind, entity.id, call.person(), call.now()).in_space(entity.space);
    world.happened(activity.titled(&entity.title));
    Ok(answer::created(id))
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.input.id("ContentID")?;
    let mut own = world.reactions.bookmarks.iter_mut();
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

fn remove(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.input.id("ContentID")?;
    let before = world.reactions.bookmarks.len();
    world.reactions.bookmarks.retain(|bookmark| bookmark.person != call.person() || bookmark.entity != entity);
    Ok(answer::truth(world.reactions.bookmarks.len() < before))
}

/// An item without a bookmark is not an error, because pages ask for every item.
fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let entity = call.entity(world, call.input.id("ContentID")?)?;
    let person = call.input.integer("UserID").filter(|id| *id != 0).unwrap_or_else(|| call.person());
    call.self_or_administrator(person)?;
    let found = world.reactions.bookmark(person, entity.id);
    Ok(found.map_or_else(answer::nothing, |bookmark| answer::data(render(world, call, bookmark))))
}
