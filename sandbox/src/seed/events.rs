//! Seeds a year of events, some of them in the future.

use super::venues::Venue;
use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::events::{Answer, Event, EventType, Frequency, Resource, ResourceType};
use crate::domain::{Activity, ActivityType, Domain, EntityType};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

const HOUR: u64 = 3_600_000;
/// Days of the year that are in the past; the others are in the future.
const PAST_DAYS: u64 = 300;

/// Name, and the space that it belongs to.
const TYPES: &[(&str, i64)] = &[("Meeting", 0), ("Training", 0), ("Celebration", 0), ("Customer visit", 0), ("Design review", 7)];
const RESOURCE_TYPES: &[&str] = &["Room", "Equipment", "Vehicle"];
/// Name, location, number of its type, and the space whose events alone may use it.
const RESOURCES: &[(&str, &str, usize, i64)] = &[
    ("Harbour Room", "First floor, 12 seats", 0, 0),
    ("Lantern Room", "Second floor, 6 seats", 0, 0),
    ("Lens Lab", "Hall three", 0, 7),
    ("Travelling projector", "Welcome desk", 1, 0),
    ("Field van", "Yard", 2, 0),
];
const TITLES: &[&str] = &[
    "Calibration workshop",
    "Harbour walk",
    "Open lab evening",
    "Release planning",
    "Lunch and learn",
    "Choir rehearsal",
    "Customer day",
    "Safety training",
    "Book circle",
    "Lens bench demonstration",
    "Quarterly numbers",
    "New colleagues' breakfast",
];
const VENUES: &[(&str, &str)] = &[("Canteen", "Harbourvale"), ("Hall two", "Lindenfurt"), ("Roof terrace", "Qasr Nour"), ("", "")];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let types = types(domain);
    let resources = resources(domain);
    let venues = Venue::all(domain);
    let start = dates::minus_days(dates::day_start(plan.now), PAST_DAYS);
    for number in 0..plan.events as u64 {
        let day = dates::plus_days(start, number * 365 / (plan.events as u64).max(1));
        let index = if random.chance(35) { 0 } else { usize::try_from(random.below(venues.len() as u64)).unwrap_or(0) };
        if let Some(venue) = venues.get(index) {
            let mut event = event(domain, venue, day.plus_millis(random.between(14, 21) * HOUR), plan, random);
            event.sort = fitting(&types, venue.space, random);
            book(domain, &mut event, &resources, random);
            hold(domain, venue, event, random);
        }
    }
    for person in [101, 102, 103] {
        own(domain, person, plan, random);
    }
}

fn types(domain: &mut Domain) -> Vec<(i64, i64)> {
    let mut made = Vec::new();
    for (name, space) in TYPES {
        let id = domain.new_id();
        domain.events.types.insert(id, EventType { id, name: (*name).to_owned(), space: *space });
        made.push((id, *space));
    }
    made
}

fn resources(domain: &mut Domain) -> Vec<(i64, i64)> {
    let mut sorts = Vec::new();
    for name in RESOURCE_TYPES {
        let id = domain.new_id();
        domain.events.resource_types.insert(id, ResourceType { id, name: (*name).to_owned(), space: 0 });
        sorts.push(id);
    }
    let mut made = Vec::new();
    for (name, location, sort, space) in RESOURCES {
        let id = domain.new_id();
        let spaces = (*space != 0).then_some(*space).into_iter().collect();
        let sort = sorts.get(*sort).copied().unwrap_or(0);
        let (name, location) = ((*name).to_owned(), (*location).to_owned());
        domain.events.resources.insert(id, Resource { id, name, location, description: String::new(), sort, spaces });
        made.push((id, *space));
    }
    made
}

/// Picks one that is for all spaces or for this space.
fn fitting(known: &[(i64, i64)], space: i64, random: &mut Random) -> i64 {
    let fitting: Vec<_> = known.iter().filter(|(_, home)| *home == 0 || *home == space).map(|(id, _)| *id).collect();
    random.pick(&fitting, 0)
}

fn event(domain: &mut Domain, venue: &Venue, start: Timestamp, plan: &SeedPlan, random: &mut Random) -> Event {
    let author = venue.random_member(random);
    let created = dates::minus_days(start, random.between(3, 40)).min(dates::minus_millis(plan.now, random.below(20 * HOUR)));
    let (venue_name, city) = random.pick(VENUES, ("", ""));
    let mut event = Event::new(domain.new_id(), author, venue.space, random.pick(TITLES, "Meeting"), start, created);
    event.end = start.plus_millis(random.between(1, 4) * HOUR / 2);
    venue_name.clone_into(&mut event.venue);
    city.clone_into(&mut event.city);
    if let Some(words) = Words::of("en") {
        event.body = format!("<p>{}</p>", words.sentence(random));
    }
    event.is_featured = random.chance(5);
    match random.below(100) {
        0..8 => event.frequency = Frequency::WEEK,
        8..12 => event.frequency = Frequency(4),
        12..18 => {
            event.is_all_day = true;
            event.start = dates::day_start(start);
            event.end = dates::plus_days(event.start, random.between(1, 2));
        }
        _ => {}
    }
    event
}

fn book(domain: &Domain, event: &mut Event, resources: &[(i64, i64)], random: &mut Random) {
    if event.frequency.repeats() || !random.chance(40) {
        return;
    }
    let wanted = fitting(resources, event.space, random);
    if domain.events.is_free(wanted, event.span(), event.id) {
        event.resources.push(wanted);
    }
}

/// Adds an event and the answers of the invited people.
fn hold(domain: &mut Domain, venue: &Venue, event: Event, random: &mut Random) {
    let (id, author, created) = (event.id, event.author, event.created);
    let activity = Activity::new(ActivityType::CREATE, EntityType::EVENT, id, author, created)
        .in_space(event.space)
        .titled(&event.title)
        .saying(&html::plain(&event.body));
    domain.events.put(event);
    let attendees = domain.events.attendees_mut(id);
    attendees.set_answer(author, Answer::ATTENDING);
    attendees.set_organizer(author, true);
    for _ in 0..random.between(2, 12) {
        let person = venue.random_member(random);
        if person == author {
            continue;
        }
        attendees.invite(person);
        let answer = match random.below(10) {
            0..5 => Answer::ATTENDING,
            5 => Answer::MAYBE,
            6 => Answer::NOT_ATTENDING,
            _ => Answer::AWAITED,
        };
        attendees.set_answer(person, answer);
    }
    domain.record_activity(activity);
}

/// Adds an event to a personal calendar.
fn own(domain: &mut Domain, person: i64, plan: &SeedPlan, random: &mut Random) {
    let start = dates::plus_days(dates::day_start(plan.now), random.between(1, 9)).plus_millis(15 * HOUR);
    let id = domain.new_id();
    let mut event = Event::new(id, person, 0, "Dentist", start, dates::minus_days(plan.now, random.between(1, 30)));
    event.is_private = true;
    domain.events.put(event);
    let attendees = domain.events.attendees_mut(id);
    attendees.set_answer(person, Answer::ATTENDING);
    attendees.set_organizer(person, true);
}
