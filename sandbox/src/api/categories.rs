//! Categories of items.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::Category;
use crate::domain::{Domain, Status};

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
        "EntityType": category.entity_type,
    })
}

fn category<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<&'w Category, Refusal> {
    let found = domain.content.categories.get(call.input.id("CategoryID")?);
    found.filter(|category| call.viewer.sees_category(category)).ok_or_else(|| Refusal::unknown("category"))
}

/// Returns the category in the path, if the caller may change it.
fn to_change(domain: &Domain, call: &Call<'_>) -> Result<i64, Refusal> {
    let category = category(domain, call)?;
    if call.viewer.moderates(category.space) { Ok(category.id) } else { Err(Refusal::forbidden()) }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(render(category(domain, call)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    let entity_type =
        call.input.entity_type("EntityTypeID").or_else(|| call.input.entity_type("EntityType")).filter(|entity_type| entity_type.0 != 0);
    let parent = call.input.integer("ParentCategoryID");
    let wanted = |category: &&Category| {
        category.space == space
            && entity_type.is_none_or(|entity_type| category.entity_type == entity_type)
            && parent.is_none_or(|parent| category.parent == parent)
            && call.viewer.sees_category(category)
    };
    let mut found: Vec<_> = domain.content.categories.iter().filter(wanted).collect();
    found.sort_by_key(|category| (category.name.to_lowercase(), category.id));
    Ok(answer::all(found.into_iter().map(render).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.moderates(space) {
        return Err(Refusal::forbidden());
    }
    let name = input.required_text("CategoryName")?.trim().to_owned();
    let entity_type = input.entity_type("EntityType").filter(|entity_type| entity_type.is_known()).ok_or_else(Refusal::missing)?;
    let parent = input.integer("ParentCategoryID").unwrap_or(0);
    if parent != 0
        && !domain.content.categories.get(parent).is_some_and(|parent| parent.entity_type == entity_type && parent.space == space)
    {
        return Err(Refusal::missing());
    }
    let status = Status(input.code("StatusID", Status::CODES).unwrap_or(Status::PUBLISHED.0));
    let description = input.text("CategoryDescription").unwrap_or_default();
    let id = domain.new_id();
    domain.content.categories.insert(id, Category { id, entity_type, space, parent, name, description, status });
    Ok(answer::created(id))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = to_change(domain, call)?;
    let name = call.input.text("CategoryName").map(|name| name.trim().to_owned());
    if name.as_ref().is_some_and(String::is_empty) {
        return Err(Refusal::missing());
    }
    if let Some(category) = domain.content.categories.get_mut(id) {
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
fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = to_change(domain, call)?;
    domain.content.categories.remove(id);
    let inside: Vec<_> = domain.content.iter().filter(|item| item.category == id).map(|item| item.id).collect();
    for item in inside {
        if let Some(item) = domain.content.get_mut(item) {
            item.category = 0;
        }
    }
    let below: Vec<_> = domain.content.categories.iter().filter(|category| category.parent == id).map(|category| category.id).collect();
    for category in below {
        if let Some(category) = domain.content.categories.get_mut(category) {
            category.parent = 0;
        }
    }
    Ok(answer::done())
}
