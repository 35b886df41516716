//! Custom fields of entity types.

use serde_json::json;

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::userprofiles::FIELDS;
use super::{Call, Handler};
use crate::domain::{Action, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[("contentTypes.fields.list", list), ("content.fields.setVisibility", set_visibility)];

/// The id of the first field use; fields of an entity type follow each other.
pub const FIRST_USE: i64 = 500;

/// Returns the fields of the user profile; other entity types have none on this site.
fn names(entity_type: EntityType) -> &'static [&'static str] {
    if entity_type == EntityType::USER { FIELDS } else { &[] }
}

/// Values that hide a field from others; the words that real sites use are not documented.
const HIDDEN: &[&str] = &["onlyme", "me", "private", "hidden", "none", "nobody"];

/// Returns true if the owner has hidden a profile field from others.
pub fn is_hidden(domain: &Domain, person: i64, name: &str) -> bool {
    let apart = |name: &str| name.replace(' ', "").to_lowercase();
    let field = (FIRST_USE..).zip(FIELDS).find(|(_, field)| apart(field) == apart(name)).map(|(id, _)| id);
    let set = field.and_then(|field| domain.field_visibilities.get(&(person, field)));
    set.is_some_and(|visibility| HIDDEN.contains(&apart(visibility).as_str()))
}

fn list(_: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity_type = call.input.entity_type("EntityTypeID").filter(|entity_type| entity_type.is_known()).ok_or_else(Refusal::missing)?;
    let rows = (FIRST_USE..)
        .zip(names(entity_type))
        .map(|(id, name)| json!({ "FieldUseID": id, "FieldDisplayName": name, "EntityType": entity_type }));
    Ok(answer::all(rows.collect()))
}

fn set_visibility(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (id, field) = (call.input.required_integer("ContentID")?, call.input.required_integer("FieldUseID")?);
    let entity = call.entity(domain, id)?;
    call.may(domain, Action::Update, &entity)?;
    let known = usize::try_from(field - FIRST_USE).is_ok_and(|index| index < names(entity.entity_type).len());
    if !known {
        return Err(Refusal::missing());
    }
    let visibility = call.input.text("Visibility").unwrap_or_default();
    domain.field_visibilities.insert((id, field), visibility);
    Ok(answer::done())
}
