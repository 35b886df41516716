//! States, positions and versions of items.

use serde_json::{Value, json};

use super::content_change::status_for;
use super::request::body::member;
use super::request::input::integer_of;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::content::{Item, Version};
use crate::domain::search::item_index::ItemRow;
use crate::domain::{Domain, Status};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.setStatus", set_status),
    ("content.setOrderAndParent", set_order_and_parent),
    ("content.move", move_one),
    ("content.moveMany", move_many),
    ("content.history.get", version),
    ("content.workflow.listQueued", list_queued),
];

fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ContentID")?;
    let wanted = call.input.bare_integer()?;
    let item = call.item_to_change(domain, id)?;
    let was_public = item.status.is_public();
    let status = status_for(domain, call, item, wanted)?;
    if status == Status::PUBLISHED && !was_public {
        domain.publish(id, call.now());
    } else if let Some(item) = domain.content.get_mut(id) {
        item.status = status;
        domain.content.schedule(id);
    }
    Ok(answer::done())
}

/// The body is a string with JSON in it, or that JSON: entries with `ContentID`, `SortOrder`, `ParentContentID`.
fn set_order_and_parent(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let sent = call.input.body().ok_or_else(Refusal::missing)?;
    let sent = match sent {
        Value::String(text) => serde_json::from_str(&text).map_err(|_| Refusal::missing())?,
        other => other,
    };
    let entries = match sent {
        Value::Array(entries) => entries,
        entry => vec![entry],
    };
    let mut positions = Vec::new();
    for (position, entry) in (0..).zip(&entries) {
        let members = entry.as_object().ok_or_else(Refusal::missing)?;
        let integer = |names: [&str; 2]| names.iter().find_map(|name| member(members, name)).and_then(integer_of);
        let id = integer(["ContentID", "ID"]).ok_or_else(Refusal::missing)?;
        call.item_to_change(domain, id)?;
        let parent = integer(["ParentContentID", "ParentID"]);
        if let Some(parent) = parent {
            may_stand_below(domain, call, id, parent)?;
        }
        positions.push((id, integer(["SortOrder", "Order"]).unwrap_or(position), parent));
    }
    if positions.is_empty() {
        return Err(Refusal::missing());
    }
    for (id, order, parent) in positions {
        if let Some(item) = domain.content.get_mut(id) {
            item.sort_order = order;
        }
        if let Some(parent) = parent {
            domain.content.set_parent(id, parent);
        }
    }
    Ok(answer::done())
}

/// An item cannot be moved below itself or its descendants.
fn may_stand_below(domain: &Domain, call: &Call<'_>, id: i64, parent: i64) -> Result<(), Refusal> {
    let mut above = parent;
    while above != 0 {
        if above == id {
            return Err(Refusal::new(400, "An item cannot stand below itself."));
        }
        above = call.item(domain, above)?.parent;
    }
    Ok(())
}

fn move_one(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ContentID")?;
    check_move(domain, call, id)?;
    Ok(answer::created(move_or_copy(domain, call, id)))
}

fn move_many(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let ids = call.input.integers("ContentIDCSV");
    if ids.is_empty() {
        return Err(Refusal::missing());
    }
    for id in &ids {
        check_move(domain, call, *id)?;
    }
    Ok(answer::all(ids.into_iter().map(|id| json!(move_or_copy(domain, call, id))).collect()))
}

fn check_move(domain: &Domain, call: &Call<'_>, id: i64) -> Result<(), Refusal> {
    let copies = call.input.boolean("CopyContent") == Some(true);
    let item = if copies { call.item(domain, id)? } else { call.item_to_change(domain, id)? };
    let (entity_type, space) = (item.entity_type, call.input.integer("SpaceID").unwrap_or(item.space));
    call.space_or_community(domain, space)?;
    if let Some(parent) = call.input.integer("ParentContentID") {
        may_stand_below(domain, call, id, parent)?;
    }
    if domain.may_create(&call.viewer, entity_type, space) { Ok(()) } else { Err(Refusal::forbidden()) }
}

/// Moves or copies an item that was checked. Returns the id of the item at the new position.
fn move_or_copy(domain: &mut Domain, call: &Call<'_>, id: i64) -> i64 {
    let input = &call.input;
    let target = if input.boolean("CopyContent") == Some(true) { copy(domain, call, id) } else { id };
    if let Some(space) = input.integer("SpaceID") {
        move_descendants(domain, target, space);
    }
    if let Some(parent) = input.integer("ParentContentID") {
        domain.content.set_parent(target, parent);
    }
    let author = input.integer("AuthorID").filter(|author| call.viewer.is_moderator && domain.people.get(*author).is_some());
    let Some(item) = domain.content.get_mut(target) else {
        return target;
    };
    if let Some(category) = input.integer("SubCategoryID").or_else(|| input.integer("CategoryID")) {
        item.category = category;
    }
    if let Some(author) = author {
        item.author = author;
    }
    target
}

/// Descendants of an item move to its space.
fn move_descendants(domain: &mut Domain, id: i64, space: i64) {
    if let Some(item) = domain.content.get_mut(id) {
        item.space = space;
    }
    let below: Vec<_> = domain.content.children(id).map(|child| child.id).collect();
    for child in below {
        move_descendants(domain, child, space);
    }
}

fn copy(domain: &mut Domain, call: &Call<'_>, id: i64) -> i64 {
    let fresh = domain.new_id();
    let includes = |name: &str| call.input.boolean(name) == Some(true);
    if let Some(item) = domain.content.get(id).cloned() {
        let history = if includes("IncludeHistory") { item.history.clone() } else { Vec::new() };
        let copy = Item { id: fresh, version: fresh, history, created: call.now(), updated: call.now(), views: 0, downloads: 0, ..item };
        domain.content.add(copy);
    }
    if includes("IncludeComments") {
        let comments: Vec<_> = domain.comments.on(id).cloned().collect();
        for mut comment in comments {
            comment.id = domain.new_id();
            comment.entity = fresh;
            comment.parent = 0;
            domain.comments.add(comment);
        }
    }
    let reactions = &mut *domain.reactions;
    for (name, marks) in
        [("IncludeLikes", &mut reactions.likes), ("IncludeRatings", &mut reactions.ratings), ("IncludeFollows", &mut reactions.follows)]
    {
        if includes(name) {
            for mark in marks.of(id).to_vec() {
                marks.set(fresh, mark.person, mark.value, mark.at);
            }
        }
    }
    fresh
}

fn version(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.item_to_change(domain, call.input.id("ContentID")?)?;
    let wanted = call.input.id("VersionID")?;
    if wanted == item.version {
        return Ok(answer::data(call.render_item(domain, item)));
    }
    let version = item.history.iter().find(|version| version.id == wanted).ok_or_else(|| Refusal::unknown("version"))?;
    Ok(answer::data(call.render_item(domain, &at_version(item, version))))
}

fn at_version(item: &Item, version: &Version) -> Item {
    Item {
        version: version.id,
        title: version.title.clone(),
        body: version.body.clone(),
        summary: version.summary.clone(),
        updated_by: version.author,
        updated: version.at,
        ..item.clone()
    }
}

/// Returns items that the caller may approve, and items of the caller that wait for approval.
fn list_queued(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.input.integer("SpaceID");
    let entity_type = call.input.entity_type("EntityType").filter(|entity_type| entity_type.0 != 0);
    let role = call.input.integer("RoleID").filter(|role| *role != 0);
    let wanted = |item: &ItemRow| {
        item.status == Status::PENDING
            && call.viewer.sees_item_row(item)
            && space.is_none_or(|space| item.space == space)
            && entity_type.is_none_or(|entity_type| item.entity_type == entity_type)
            && role.is_none_or(|role| domain.roles.has(item.author, role))
    };
    let items: Vec<_> = domain.content.with(wanted).collect();
    let row = |item: &&Item| {
        let mut row = call.render_item(domain, item);
        if let Some(members) = row.as_object_mut() {
            members.insert("DateQueued".to_owned(), json!(dates::wire(item.updated)));
        }
        row
    };
    let order = |one: &&Item, other: &&Item| (one.updated, one.id).cmp(&(other.updated, other.id));
    Ok(Page::of(&call.input).sorted(items, order, row))
}
