//! Lists of events.

use std::cmp::Ordering;

use crate::api::render::event;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use crate::api::{Call, Input};
use crate::domain::events::{Answer, Event, Span, occurrences};
use crate::domain::{Domain, Status};
use crate::time::Timestamp;
use crate::time::dates;

/// The calendars of `EventViewSource`.
const SOURCES: &[(&str, i64)] = &[("Community", 1), ("Space", 2), ("MyAccount", 3)];
const MONTHS: &[(&str, i64)] = &[
    ("January", 1),
    ("February", 2),
    ("March", 3),
    ("April", 4),
    ("May", 5),
    ("June", 6),
    ("July", 7),
    ("August", 8),
    ("September", 9),
    ("October", 10),
    ("November", 11),
    ("December", 12),
];

pub fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = filter(domain, call)?;
    let events: Vec<_> = domain.events.iter().filter(|event| wanted(event)).collect();
    let column = sort_column(&call.input, SORT_COLUMNS);
    let falling = descending(&call.input, true);
    let order = |one: &&Event, other: &&Event| directed(compare(domain, one, other, column), falling).then(other.id.cmp(&one.id));
    Ok(Page::of(&call.input).sorted(events, order, |found| event::event(domain, call, found)))
}

/// The filters of a list. `DateRange` is accepted and ignored: the meaning of its numbers is unknown.
fn filter<'w>(domain: &'w Domain, call: &'w Call<'w>) -> Result<impl Fn(&Event) -> bool + 'w, Refusal> {
    let input = &call.input;
    let named = |name: &str| input.integer(name).filter(|id| *id != 0);
    let word = |name: &str| input.text(name).map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
    let space = input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(domain, space)?;
    }
    let person = named("UserID");
    let subscribed = input.boolean("ShowSubscribedEvents") == Some(true);
    let status = input.code("EntityStatus", Status::CODES);
    let featured = input.boolean("IsFeatured");
    let (sort, resource, state, country) = (named("EventType"), named("ResourceID"), named("StateID"), named("CountryID"));
    let (venue, city) = (word("VenueName"), word("City"));
    let keywords: Vec<_> = input.texts("Keywords").iter().map(|keyword| keyword.to_lowercase()).collect();
    let answer = input.code("AttendanceType", Answer::CODES).filter(|code| *code != 0);
    let whose = person.unwrap_or_else(|| call.person());
    let window = window(input, call.now());
    Ok(move |event: &Event| {
        let has = |text: &str, wanted: &Option<String>| wanted.as_ref().is_none_or(|wanted| text.to_lowercase().contains(wanted));
        space.is_none_or(|space| event.space == space)
            && has_status(event, status)
            && person.is_none_or(|person| concerns(domain, event, person) || (subscribed && follows(domain, event, person)))
            && answer.is_none_or(|answer| domain.events.attendees(event.id).get(whose).is_some_and(|known| known.answer.passes(answer)))
            && featured.is_none_or(|featured| event.is_featured == featured)
            && sort.is_none_or(|sort| event.sort == sort)
            && resource.is_none_or(|resource| event.resources.contains(&resource))
            && state.is_none_or(|state| event.state == state)
            && country.is_none_or(|country| event.country == country)
            && has(&event.venue, &venue)
            && has(&event.city, &city)
            && has_keywords(domain, event, &keywords)
            && window.is_none_or(|window| !occurrences(event.span(), event.frequency, window).is_empty())
            && domain.sees_event(&call.viewer, event)
    })
}

fn has_status(event: &Event, wanted: Option<i64>) -> bool {
    match wanted {
        Some(Status::ALL) => true,
        Some(status) => event.status.0 == status,
        None => event.status.is_public(),
    }
}

/// Returns true if an event is in a person's own calendar.
fn concerns(domain: &Domain, event: &Event, person: i64) -> bool {
    let known = domain.events.attendees(event.id).get(person);
    event.author == person || known.is_some_and(|known| known.answer != Answer::NOT_ATTENDING)
}

fn follows(domain: &Domain, event: &Event, person: i64) -> bool {
    [event.id, event.space].iter().any(|id| domain.reactions.followers(*id).any(|follower| follower == person))
}

fn has_keywords(domain: &Domain, event: &Event, keywords: &[String]) -> bool {
    if keywords.is_empty() {
        return true;
    }
    let tags = domain.tags.csv(domain.tags.tags_of(event.id)).to_lowercase();
    keywords.iter().all(|keyword| tags.split(',').any(|tag| tag == keyword))
}

/// Returns the span of `StartDate`, `EndDate` and `Month`, if any was sent.
fn window(input: &Input, now: Timestamp) -> Option<Span> {
    let month = input.text("Month").and_then(|text| month(&text, now));
    let start = ["StartDate", "StartDateISO"].iter().find_map(|name| input.date(name));
    let end = ["EndDate", "EndDateISO"].iter().find_map(|name| input.date(name));
    if month.is_none() && start.is_none() && end.is_none() {
        return None;
    }
    let month = month.unwrap_or(Span { start: Timestamp::from_millis(0), end: Timestamp::from_millis(i64::MAX.unsigned_abs()) });
    let start = start.map_or(month.start, |start| start.max(month.start));
    let end = end.map_or(month.end, |end| end.min(month.end));
    Some(Span { start, end })
}

/// `2025-10`, `10/2025`, or a month of this year by its number or name.
fn month(text: &str, now: Timestamp) -> Option<Span> {
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let this_year = dates::parts(now).year;
    let (year, month) = match (text.split_once('-'), text.split_once('/')) {
        (Some((year, month)), _) | (_, Some((month, year))) => (number(year)?, number(month)?),
        _ => {
            let named = MONTHS.iter().find(|(name, _)| name.eq_ignore_ascii_case(text.trim()));
            (this_year, named.and_then(|(_, month)| u64::try_from(*month).ok()).or_else(|| number(text))?)
        }
    };
    let start = dates::midnight(year, month, 1)?;
    let end = dates::midnight(year + month / 12, month % 12 + 1, 1)?;
    Some(Span { start, end })
}

fn compare(domain: &Domain, one: &Event, other: &Event, column: i64) -> Ordering {
    match column {
        4 => one.updated.cmp(&other.updated),
        5 => one.views.cmp(&other.views),
        6 => domain.comments.count(one.id).cmp(&domain.comments.count(other.id)),
        7 => one.start.cmp(&other.start),
        10 => one.title.to_lowercase().cmp(&other.title.to_lowercase()),
        _ => one.created.cmp(&other.created),
    }
}

pub fn list_by_space(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let person = call.input.integer("UserID").filter(|person| *person != 0);
    let is_meant = |event: &&Event| {
        event.space == space
            && event.status.is_public()
            && person.is_none_or(|person| concerns(domain, event, person))
            && domain.sees_event(&call.viewer, event)
    };
    let mut events: Vec<_> = domain.events.iter().filter(is_meant).collect();
    events.sort_by_key(|event| (event.start, event.id));
    Ok(answer::all(events.into_iter().map(|found| event::event(domain, call, found)).collect()))
}

/// Returns all occurrences of the events of a calendar. Default span: one month from today.
pub fn list_by_calendar(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    let today = dates::day_start(call.now());
    let start = input.date("StartDateISO").unwrap_or(today);
    let end = input.date("EndDateISO").unwrap_or_else(|| dates::plus_days(start, 31));
    let source = input.code("EventViewSource", SOURCES).unwrap_or(if space == 0 { 1 } else { 2 });
    let is_shown = |event: &&Event| {
        let belongs = match source {
            3 => concerns(domain, event, call.person()),
            2 => event.space == space && !event.is_private,
            _ => event.space == 0 && !event.is_private,
        };
        belongs && event.status.is_public() && domain.sees_event(&call.viewer, event)
    };
    let window = Span { start, end };
    let shown = domain.events.iter().filter(is_shown);
    let mut times: Vec<_> =
        shown.flat_map(|event| occurrences(event.span(), event.frequency, window).into_iter().map(move |time| (time, event))).collect();
    times.sort_by_key(|(time, event)| (time.start, event.id));
    Ok(answer::all(times.into_iter().map(|(time, found)| event::event_at(domain, call, found, time)).collect()))
}
