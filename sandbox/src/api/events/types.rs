//! Event types.

use serde_json::{Value, json};

use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Handler};
use crate::domain::Domain;
use crate::domain::events::EventType;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("events.types.get", get),
    ("events.types.list", list),
    ("events.types.create", create),
    ("events.types.update", update),
    ("events.types.delete", delete),
];

fn render(sort: &EventType) -> Value {
    json!({ "EventTypeID": sort.id, "EventTypeName": sort.name, "SpaceID": sort.space })
}

impl Call<'_> {
    fn event_type<'w>(&self, domain: &'w Domain) -> Result<&'w EventType, Refusal> {
        let id = self.input.id("EventTypeID")?;
        let sort = domain.events.types.get(id).filter(|sort| self.viewer.sees_content_of(sort.space));
        sort.ok_or_else(|| Refusal::unknown("event type"))
    }

    fn event_type_to_change(&self, domain: &Domain) -> Result<EventType, Refusal> {
        let sort = self.event_type(domain)?;
        self.space_administrators_only(domain, sort.space)?;
        Ok(sort.clone())
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(render(call.event_type(domain)?)))
}

/// A space has the types of the whole site and its own.
fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.sees_content_of(space) {
        return Err(Refusal::unknown("space"));
    }
    let mut types: Vec<_> = domain.events.types.iter().filter(|sort| sort.space == 0 || sort.space == space).collect();
    types.sort_by_key(|sort| (sort.name.to_lowercase(), sort.id));
    Ok(answer::all(types.into_iter().map(render).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("EventTypeName")?.trim().to_owned();
    let space = call.input.integer("SpaceID").unwrap_or(0);
    call.space_administrators_only(domain, space)?;
    let id = domain.new_id();
    domain.events.types.insert(id, EventType { id, name, space });
    Ok(answer::created(id))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let sort = call.event_type_to_change(domain)?;
    let name = call.input.required_text("EventTypeName")?.trim().to_owned();
    domain.events.types.insert(sort.id, EventType { name, ..sort });
    Ok(answer::done())
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.event_type_to_change(domain)?.id;
    domain.events.types.remove(id);
    domain.events.forget_type(id);
    Ok(answer::done())
}
