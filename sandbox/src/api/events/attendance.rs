//! Attendance of events.

use serde_json::{Value, json};

use super::activity_on;
use super::invitation::{Invitee, invite};
use crate::api::render::event::{attendee, statistics};
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::response::paging::Page;
use crate::api::users::matches;
use crate::api::{Call, Handler};
use crate::domain::events::{Answer, Attendance, Event, Guest};
use crate::domain::{ActivityType, Domain};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("events.attendees.list", list),
    ("events.attendees.set", set),
    ("events.attendees.getStats", stats),
    ("events.guests.list", list_guests),
    ("events.invitees.list", list_invitees),
    ("events.invitees.listMembers", list_member_invitees),
    ("events.invitees.addMembers", add_members),
    ("events.rsvp.getMine", get_mine),
    ("events.rsvp.setMine", set_mine),
    ("events.rsvp.get", get_answer),
    ("events.users.add", add_users),
    ("events.users.remove", remove_user),
    ("events.setOrganizer", set_organizer),
];

/// Default: attending people.
fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    let filter = call.input.code("Attendance", Answer::CODES).filter(|code| *code != 0).unwrap_or(Answer::ATTENDING.0);
    let is_invited = call.input.boolean("IsInvited");
    let keyword = call.input.text("Keyword").unwrap_or_default().to_lowercase();
    let is_meant = |known: &&Attendance| {
        known.answer.passes(filter)
            && is_invited.is_none_or(|is_invited| known.is_invited == is_invited)
            && call.person_of(domain, known.person).is_ok_and(|person| matches(person, &keyword))
    };
    let known: Vec<_> =
        domain.events.attendees(event).members().filter(is_meant).filter_map(|known| attendee(domain, call, known)).collect();
    Ok(Page::of(&call.input).answer(&known, Value::clone))
}

/// Organizers may set anyone's answer, other people their own.
fn set(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let people = people_in_body(domain, call)?;
    let event = event_for(domain, call, &people)?.id;
    let comes = call.input.boolean("IsAttendee").unwrap_or(true);
    for person in people {
        let answer = if comes { Answer::ATTENDING } else { Answer::NOT_ATTENDING };
        domain.events.attendees_mut(event).set_answer(person, answer);
    }
    Ok(answer::done())
}

fn people_in_body(domain: &Domain, call: &Call<'_>) -> Result<Vec<i64>, Refusal> {
    let people = call.input.bare_integers();
    if people.is_empty() || people.iter().any(|person| call.person_of(domain, *person).is_err()) {
        return Err(Refusal::missing());
    }
    Ok(people)
}

/// Returns the event in the path, if the caller may set the answers of these people.
fn event_for<'w>(domain: &'w Domain, call: &Call<'_>, people: &[i64]) -> Result<&'w Event, Refusal> {
    let id = call.input.id("EventID")?;
    if people == [call.person()] { call.event(domain, id) } else { call.event_to_change(domain, id) }
}

fn stats(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    Ok(answer::data(statistics(domain, event)))
}

fn event_in_query<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<&'w Event, Refusal> {
    call.event(domain, call.input.required_integer("EventID")?)
}

fn guest(guest: &Guest) -> Value {
    json!({
        "UserID": guest.id,
        "UserInfoDisplayName": guest.name,
        "Email": guest.email,
        "AttendanceType": guest.answer.0,
        "IsCommunityUser": false,
    })
}

fn list_guests(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = event_in_query(domain, call)?.id;
    let filter = call.input.code("Attendance", Answer::CODES).filter(|code| *code != 0).unwrap_or(Answer::ALL);
    let guests = domain.events.attendees(event).guests.iter().filter(|guest| guest.answer.passes(filter));
    Ok(answer::all(guests.map(guest).collect()))
}

fn invited(domain: &Domain, call: &Call<'_>, event: i64) -> Vec<Value> {
    let members = domain.events.attendees(event).members().filter(|known| known.is_invited);
    members.filter_map(|known| attendee(domain, call, known)).collect()
}

fn list_invitees(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = event_in_query(domain, call)?.id;
    let mut rows = invited(domain, call, event);
    rows.extend(domain.events.attendees(event).guests.iter().map(guest));
    Ok(answer::all(rows))
}

fn list_member_invitees(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = event_in_query(domain, call)?.id;
    Ok(answer::all(invited(domain, call, event)))
}

fn add_members(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event_to_change(domain, call.input.id("EventID")?)?.clone();
    let people = people_in_body(domain, call)?;
    invite(domain, call, &event, people.into_iter().map(Invitee::member).collect());
    Ok(answer::done())
}

fn get_mine(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    Ok(answer::created(domain.events.attendees(event).answer(call.person()).0))
}

fn set_mine(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    let code = call.input.bare_integer()?;
    let given = Answer::of(code).filter(|answer| *answer != Answer::AWAITED).ok_or_else(Refusal::missing)?;
    domain.events.attendees_mut(event).set_answer(call.person(), given);
    Ok(answer::created(given.0))
}

fn get_answer(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.id;
    let person = call.person_of(domain, call.input.id("UserID")?)?.id;
    Ok(answer::created(domain.events.attendees(event).answer(person).0))
}

fn add_users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event_to_change(domain, call.input.id("EventID")?)?.clone();
    let people = Invitee::all(domain, call, &call.input.body().ok_or_else(Refusal::missing)?)?;
    invite(domain, call, &event, people);
    Ok(answer::done())
}

fn remove_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let person = call.input.id("UserID")?;
    let event = event_for(domain, call, &[person])?.clone();
    if !domain.events.attendees_mut(event.id).remove(person) {
        return Err(Refusal::unknown("user"));
    }
    if call.input.boolean("Notify") == Some(true) {
        domain.record_activity(activity_on(&event, ActivityType::UPDATE, call).concerning([person]));
    }
    Ok(answer::done())
}

fn set_organizer(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event_to_change(domain, call.input.id("EventID")?)?.id;
    let person = call.person_of(domain, call.input.required_integer("UserID")?)?.id;
    let organizes = call.input.boolean("IsOrganizer").unwrap_or(true);
    domain.events.attendees_mut(event).set_organizer(person, organizes);
    Ok(answer::done())
}
