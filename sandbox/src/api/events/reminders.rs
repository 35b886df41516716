//! Reminders of events.

use crate::api::render::event::reminder;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Handler};
use crate::domain::events::Reminder;
use crate::domain::{Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] =
    &[("events.reminders.list", list), ("events.reminders.set", set), ("events.reminders.delete", delete)];

/// The units of `ReminderType`: 1 to 8 were seen, their meaning is unknown.
const UNITS: std::ops::RangeInclusive<i64> = 1..=8;

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    let person = reminded_person(call)?;
    let reminders = domain.events.reminders.iter().filter(|known| known.event == event && known.person == person);
    Ok(answer::all(reminders.map(reminder).collect()))
}

/// Returns the caller, or the person whom an administrator names.
fn reminded_person(call: &Call<'_>) -> Result<i64, Refusal> {
    let person = call.input.integer("UserID").filter(|person| *person != 0).unwrap_or_else(|| call.person());
    call.self_or_administrator(person)?;
    Ok(person)
}

fn set(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    if input.entity_type("EntityType").is_some_and(|entity_type| entity_type != EntityType::EVENT) {
        return Err(Refusal::missing());
    }
    let event = call.event(domain, input.required_integer("EntityID")?)?.id;
    let person = reminded_person(call)?;
    let unit = input.required_integer("ReminderType")?;
    let time = input.required_integer("ReminderTime")?;
    if !UNITS.contains(&unit) || time < 0 {
        return Err(Refusal::missing());
    }
    let named = input.integer("ReminderID").filter(|id| *id != 0);
    let is_meant = |known: &&Reminder| {
        let same = known.unit == unit && known.time == time;
        known.event == event && known.person == person && named.map_or(same, |named| known.id == named)
    };
    let known = domain.events.reminders.iter().find(is_meant).map(|known| known.id);
    if named.is_some() && known.is_none() {
        return Err(Refusal::unknown("reminder"));
    }
    let id = known.unwrap_or_else(|| domain.new_id());
    domain.events.reminders.insert(id, Reminder { id, event, person, unit, time });
    Ok(answer::created(id))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    let id = call.input.id("ReminderID")?;
    let known = domain.events.reminders.get(id).filter(|known| known.event == event);
    let is_own = known.is_some_and(|known| known.person == call.person() || call.viewer.is_administrator);
    if !is_own {
        return Err(Refusal::unknown("reminder"));
    }
    domain.events.reminders.remove(id);
    Ok(answer::done())
}
