//! Creating and changing events.

use serde_json::Value;

use super::activity_on;
use super::invitation::{Invitee, invite};
use crate::api::render::event;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Input};
use crate::domain::events::{Answer, Event, Frequency};
use crate::domain::{ActivityType, Domain, EntityType, Status};
use crate::time::Timestamp;
use crate::time::dates;

pub fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let title = input.required_text("Title")?;
    let start = moment(input, ["StartDateISO", "StartDate"])?.ok_or_else(Refusal::missing)?;
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    let is_private = input.boolean("IsPrivate") == Some(true);
    if !is_private && !domain.may_create(&call.viewer, EntityType::EVENT, space) {
        return Err(Refusal::forbidden());
    }
    let id = domain.new_id();
    let mut made = Event::new(id, call.person(), space, title.trim(), start, call.now());
    set(domain, call, &mut made)?;
    let people = new_people(domain, call)?;
    let waits = made.status == Status::PUBLISHED && !is_private && domain.needs_approval(&call.viewer, space);
    if waits {
        made.status = Status::PENDING;
    }
    domain.events.put(made.clone());
    let attendees = domain.events.attendees_mut(id);
    attendees.set_answer(call.person(), Answer::ATTENDING);
    attendees.set_organizer(call.person(), true);
    store_keywords(domain, call, id);
    if made.status.is_public() && !is_private {
        domain.record_activity(activity_on(&made, ActivityType::CREATE, call));
    }
    invite(domain, call, &made, people);
    let data = answer::data(event::event(domain, call, &made));
    Ok(if waits { data.waiting() } else { data })
}

pub fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let before = call.event_to_change(domain, call.input.id("EventID")?)?.clone();
    let mut changed = before.clone();
    if call.input.names("Title") {
        call.input.required_text("Title")?.trim().clone_into(&mut changed.title);
    }
    if let Some(start) = moment(&call.input, ["StartDateISO", "StartDate"])? {
        let length = before.end.millis().saturating_sub(before.start.millis());
        changed.start = start;
        changed.end = start.plus_millis(length);
    }
    if let Some(is_private) = call.input.boolean("IsPrivate") {
        changed.is_private = is_private;
    }
    if before.is_private && !changed.is_private && !domain.may_create(&call.viewer, EntityType::EVENT, changed.space) {
        return Err(Refusal::forbidden());
    }
    set(domain, call, &mut changed)?;
    let new = new_people(domain, call)?;
    changed.updated = call.now();
    domain.events.put(changed.clone());
    store_keywords(domain, call, changed.id);
    let comes_out = changed.status.is_public() && !before.status.is_public();
    let activity_type = if comes_out { ActivityType::CREATE } else { ActivityType::UPDATE };
    let members = domain.events.attendees(changed.id).members();
    let people: Vec<_> = members.filter(|known| known.answer != Answer::NOT_ATTENDING).map(|known| known.person).collect();
    domain.record_activity(activity_on(&changed, activity_type, call).concerning(people));
    invite(domain, call, &changed, new);
    Ok(answer::data(event::event(domain, call, &changed)))
}

/// Returns the people of `NewUsers`. They are read before anything is stored.
fn new_people(domain: &Domain, call: &Call<'_>) -> Result<Vec<Invitee>, Refusal> {
    call.input.value("NewUsers").map_or_else(|| Ok(Vec::new()), |sent| Invitee::all(domain, call, &sent))
}

/// Returns the date under the first name that was sent; an unreadable date is an error, not the year 1970.
fn moment(input: &Input, names: [&str; 2]) -> Result<Option<Timestamp>, Refusal> {
    let sent = names.into_iter().find(|name| input.text(name).is_some_and(|text| !text.trim().is_empty()));
    sent.map(|name| input.required_date(name)).transpose()
}

fn set(domain: &Domain, call: &Call<'_>, event: &mut Event) -> Result<(), Refusal> {
    let input = &call.input;
    for (name, field) in [
        ("Description", &mut event.body),
        ("WhoShouldAttend", &mut event.who_should_attend),
        ("VenueName", &mut event.venue),
        ("Address", &mut event.address),
        ("City", &mut event.city),
    ] {
        if let Some(text) = input.text(name) {
            *field = text;
        }
    }
    for (name, field) in [("CountryID", &mut event.country), ("StateID", &mut event.state)] {
        *field = input.integer(name).unwrap_or(*field);
    }
    event.is_busy = input.boolean("IsBusy").unwrap_or(event.is_busy);
    event.is_private |= input.boolean("IsPrivate") == Some(true);
    if let Some(is_featured) = input.boolean("IsFeatured").filter(|_| call.viewer.moderates(event.space)) {
        event.is_featured = is_featured;
    }
    if let Some(sort) = input.integer("EventTypeID") {
        let is_offered = sort == 0 || domain.events.types.get(sort).is_some_and(|known| known.space == 0 || known.space == event.space);
        event.sort = if is_offered { sort } else { return Err(Refusal::missing()) };
    }
    set_status(domain, call, event)?;
    set_time(input, event)?;
    set_resources(domain, call, event)
}

/// Authors may save drafts, and publish unless moderation is on; moderators may set any state.
fn set_status(domain: &Domain, call: &Call<'_>, event: &mut Event) -> Result<(), Refusal> {
    let Some(status) = call.input.code("StatusID", Status::CODES).map(Status) else {
        return Ok(());
    };
    if status.0 == Status::ALL {
        return Err(Refusal::missing());
    }
    let waits = !event.is_private && domain.needs_approval(&call.viewer, event.space);
    event.status = match status {
        Status::PUBLISHED if waits && status != event.status => Status::PENDING,
        Status::PUBLISHED | Status::DRAFT => status,
        _ if status == event.status || call.viewer.moderates(event.space) => status,
        _ => return Err(Refusal::forbidden()),
    };
    Ok(())
}

fn set_time(input: &Input, event: &mut Event) -> Result<(), Refusal> {
    if let Some(end) = moment(input, ["EndDateISO", "EndDate"])? {
        event.end = end;
    }
    event.is_all_day = input.boolean("IsAllDay").unwrap_or(event.is_all_day);
    if event.is_all_day {
        event.start = dates::day_start(event.start);
        let last = dates::day_start(event.end);
        event.end = if last < event.end || last <= event.start { dates::plus_days(last.max(event.start), 1) } else { last };
    }
    if event.end < event.start {
        return Err(Refusal::new(400, "The event ends before it begins."));
    }
    if let Some(frequency) = input.code("Frequency", Frequency::CODES).map(Frequency) {
        event.frequency = if frequency.is_known() { frequency } else { return Err(Refusal::missing()) };
    }
    match input.boolean("IsRepeat") {
        Some(false) => event.frequency = Frequency::NEVER,
        Some(true) if !event.frequency.repeats() => event.frequency = Frequency::WEEK,
        _ => {}
    }
    Ok(())
}

fn set_resources(domain: &Domain, call: &Call<'_>, event: &mut Event) -> Result<(), Refusal> {
    if call.input.names("ResourceIDCSV") {
        let ids = call.input.integers("ResourceIDCSV");
        let may_use = |id: &i64| domain.events.resources.get(*id).is_some_and(|resource| call.viewer.sees_resource(resource));
        if !ids.iter().all(may_use) {
            return Err(Refusal::missing());
        }
        event.resources = ids;
    }
    match domain.events.conflicting_resource(event).and_then(|taken| domain.events.resources.get(taken)) {
        Some(taken) => Err(Refusal::new(400, &format!("{} is not available at that time.", taken.name))),
        None => Ok(()),
    }
}

fn store_keywords(domain: &mut Domain, call: &Call<'_>, event: i64) {
    if matches!(call.input.value("Keywords"), Some(Value::String(_) | Value::Array(_))) {
        let tags = domain.tag_ids(&call.input.texts("Keywords"));
        domain.tags.set_tags_of(event, tags);
    }
}
