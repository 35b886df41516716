//! Categories of items.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::Category;
use crate::domain::{Status, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.categories.get", get),
    ("content.categories.update", update),
    ("content.categories.delete", delete),
    ("content.categories.list", list),
    ("content.categories.create", create),
];

fn render(category: &Category) -> Value {
    json!({
        "CategoryID": category.id,
        "CategoryName": category.name,
        "CategoryDescription": category.description,
        "ParentCategoryID": category.parent,
        "SpaceID": category.space,
        "EntityType": category.kind,
    })
}

fn category<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Category, Refusal> {
    let found = world.content.categories.get(call.input.id("CategoryID")?);
    found.filter(|category| call.viewer.sees_category(category)).ok_or_else(|| Refusal::unknown("category"))
}

/// Returns the category in the path, if the caller may change it.
fn to_change(world: &World, call: &Call<'_>) -> Result<i64, Refusal> {
    let category = category(world, call)?;
    if call.viewer.moderates(category.space) { Ok(category.id) } else { Err(Refusal::forbidden()) }
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(answer::data(render(category(world, call)?)))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    let kind = call.input.kind("EntityTypeID").or_else(|| call.input.kind("EntityType")).filter(|kind| kind.0 != 0);
    let parent = call.input.integer("ParentCategoryID");
    let wanted = |category: &&Category| {
        category.space == space
            && kind.is_none_or(|kind| category.kind == kind)
            && parent.is_none_or(|parent| category.parent == parent)
            && call.viewer.sees_category(category)
    };
    let mut found: Vec<_> = world.content.categories.iter().filter(wanted).collect();
    found.sort_by_key(|category| (category.name.to_lowercase(), category.id));
    Ok(answer::all(found.into_iter().map(render).collect()))
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = call.space_or_community(world, input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.moderates(space) {
        return Err(Refusal::forbidden());
    }
    let name = input.required_text("CategoryName")?.trim().to_owned();
    let kind = input.kind("EntityType").filter(|kind| kind.is_known()).ok_or_else(Refusal::missing)?;
    let parent = input.integer("ParentCategoryID").unwrap_or(0);
    if parent != 0 && !world.content.categories.get(parent).is_some_and(|parent| parent.kind == kind && parent.space == space) {
        return Err(Refusal::missing());
    }
    let status = Status(input.code("StatusID", Status::CODES).unwrap_or(Status::PUBLISHED.0));
    let description = input.text("CategoryDescription").unwrap_or_default();
    let id = world.new_id();
    world.content.categories.insert(id, Category { id, kind, space, parent, name, description, status });
    Ok(answer::created(id))
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = to_change(world, call)?;
    let name = call.input.text("CategoryName").map(|name| name.trim().to_owned());
    if name.as_ref().is_some_and(String::is_empty) {
        return Err(Refusal::missing());
    }
    if let Some(category) = world.content.categories.get_mut(id) {
        if let Some(name) = name {
            category.name = name;
        }
        if let Some(description) = call.input.text("CategoryDescription") {
            category.description = description;
        }
    }
    Ok(answer::done())
}

/// Items of a deleted category have none.
fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = to_change(world, call)?;
    world.content.categories.remove(id);
    let inside: Vec<_> = world.content.iter().filter(|item| item.category == id).map(|item| item.id).collect();
    for item in inside {
        if let Some(item) = world.content.get_mut(item) {
            item.category = 0;
        }
    }
    let below: Vec<_> = world.content.categories.iter().filter(|category| category.parent == id).map(|category| category.id).collect();
    for category in below {
        if let Some(category) = world.content.categories.get_mut(category) {
            category.parent = 0;
        }
    }
    Ok(answer::done())
}
