//! Connections between people, and managers.

use serde_json::{Value, json};

use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, USUAL_LENGTH};
use super::{Call, Handler};
use crate::domain::people::{Connection, Person};
use crate::domain::{Activity, ActivityType, Domain, EntityType};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("connections.list", list),
    ("connections.requests.list", list_requests),
    ("connections.requests.countPending", count_requests),
    ("connections.directReports.list", list_reports),
    ("connections.getStatus", status),
    ("connections.add", add),
    ("connections.remove", remove),
];

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let confirmed = call.input.boolean("IsConfirmed").unwrap_or(true);
    if !confirmed {
        call.self_or_administrator(id)?;
    }
    let people: Vec<_> = domain.people.connected(id, confirmed).into_iter().filter_map(|id| call.person_of(domain, id).ok()).collect();
    Ok(page_of_people(call, people))
}

fn page_of_people(call: &Call<'_>, mut people: Vec<&Person>) -> answer::Answer {
    people.sort_by_key(|person| (person.display_name().to_lowercase(), person.id));
    Page::named(&call.input, "Page", USUAL_LENGTH).answer(&people, |person| call.render_person(person))
}

fn list_requests(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let to = call.input.integer("ToUserID").unwrap_or_else(|| call.person());
    let all_people = call.input.boolean("FetchForAllUsers") == Some(true);
    if all_people {
        call.administrators_only()?;
    } else {
        call.self_or_administrator(to)?;
    }
    let waiting = domain.people.connections().iter().filter(|known| !known.is_confirmed && (all_people || known.to == to));
    let row = |known: &Connection| -> Option<Value> {
        let from = domain.people.get(known.from)?;
        let more = json!({ "FromUserID": known.from, "ToUserID": known.to, "DateRequested": dates::wire(known.since) });
        Some(merged([call.render_person(from), more]))
    };
    Ok(answer::all(waiting.filter_map(row).collect()))
}

fn count_requests(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let waiting = domain.people.connections().iter().filter(|known| !known.is_confirmed && known.to == call.person());
    Ok(answer::data(json!(waiting.count())))
}

fn list_reports(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let people = domain.people.reports_of(id).filter(|person| call.viewer.sees_person(person)).collect();
    Ok(page_of_people(call, people))
}

fn status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (one, other) = (call.input.id("UserID")?, call.input.id("ConnectionUserID")?);
    call.person_of(domain, one)?;
    call.person_of(domain, other)?;
    let known = domain.people.connection(one, other);
    let concerned = [one, other].contains(&call.person()) || call.viewer.is_administrator;
    Ok(answer::data(json!({
        "IsConnected": known.is_some_and(|known| known.is_confirmed),
        "IsPending": concerned && known.is_some_and(|known| !known.is_confirmed),
    })))
}

/// The first call requests the connection, the call of the other person accepts it.
fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (from, to) = pair(domain, call)?;
    let confirmed = domain.people.connect(from, to, call.now());
    let activity = Activity::new(ActivityType::CONNECTION_REQUEST, EntityType::USER, to, from, call.now());
    if !confirmed {
        domain.record_activity(activity.concerning([to]));
    }
    Ok(answer::done())
}

fn remove(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (from, to) = pair(domain, call)?;
    Ok(answer::truth(domain.people.disconnect(from, to)))
}

fn pair(domain: &Domain, call: &Call<'_>) -> Result<(i64, i64), Refusal> {
    let (from, to) = (call.input.required_integer("userid")?, call.input.required_integer("connectionuserid")?);
    call.person_of(domain, from)?;
    call.person_of(domain, to)?;
    // The mobile client names the two in either order; one of them has to be the caller.
    let (from, to) = if to == call.person() { (to, from) } else { (from, to) };
    call.self_or_administrator(from)?;
    if from == to { Err(Refusal::missing()) } else { Ok((from, to)) }
}
