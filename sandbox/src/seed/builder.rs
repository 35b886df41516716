//! Seeds pages of the Page Builder, and journeys.

use serde_json::{Value, json};

use super::venues::Venue;
use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::content::page_builder::{Page, RAW_HTML};
use crate::domain::people::journeys::{Journey, Step};
use crate::domain::{Domain, EntityType, Status};
use crate::html;
use crate::time::dates;

/// The name of a step and the day it is due.
type Steps = &'static [(&'static str, u64)];

const JOURNEYS: &[(&str, &str, Steps)] = &[
    (
        "First week",
        "What everybody does who is new",
        &[("Meet your team", 0), ("Set up your profile", 1), ("Join two spaces", 2), ("Lunch with somebody from another city", 4)],
    ),
    ("New team lead", "The first month of leading", &[("Talk with each of your team", 3), ("Read the budget", 10), ("Hold a meeting", 20)]),
];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    for venue in Venue::all(domain) {
        page(domain, venue.space, plan, random);
    }
    let written: Vec<_> = domain.content.iter().filter(|item| item.entity_type == EntityType::CMS_PAGE).map(|item| item.id).collect();
    for id in written.into_iter().filter(|id| !domain.builder.has(*id)).collect::<Vec<_>>() {
        domain.page_of_item(id);
    }
    for (name, description, steps) in JOURNEYS {
        journey(domain, name, description, steps, plan, random);
    }
}

/// The home page of a space: a row with a greeting in raw HTML and a list of people.
fn page(domain: &mut Domain, space: i64, plan: &SeedPlan, random: &mut Random) {
    let name = if space == 0 { "Home".to_owned() } else { domain.spaces.name(space).to_owned() };
    let greeting = Words::of("en").map(|words| words.sentence(random)).unwrap_or_default().to_owned();
    let raw = format!("<div class=\"greeting\"><h2>{}</h2><p>{}</p></div>", html::escape(&name), html::escape(&greeting));
    let mut widget = |sort: i64, type_name: &str, title: &str, properties: Value, inside: Vec<Value>| {
        json!({
            "WidgetID": domain.new_id(),
            "WidgetTypeID": sort,
            "WidgetTypeName": type_name,
            "WidgetTitle": title,
            "WidgetProperties": properties,
            "ChildWidgets": inside,
        })
    };
    let html = widget(RAW_HTML, "Raw HTML", "Welcome", json!({ "RawHtml": raw }), Vec::new());
    let people = widget(PEOPLE, "People", "Who is here", json!({ "Count": 6 }), Vec::new());
    let row = widget(ROW, "Row", "", json!({ "Columns": 2 }), vec![html, people]);
    let saved = [("Widgets".to_owned(), json!([row]))].into_iter().collect();
    let id = domain.new_id();
    let created = dates::minus_days(plan.now, random.between(30, 300));
    domain.put_page(Page { id, space, author: 1, name, status: Status::PUBLISHED, saved, created, updated: created, is_home: true }, 1);
}

const PEOPLE: i64 = 901;
const ROW: i64 = 902;

fn journey(domain: &mut Domain, name: &str, description: &str, steps: &[(&str, u64)], plan: &SeedPlan, random: &mut Random) {
    let id = domain.new_id();
    let steps = steps.iter().map(|(name, day)| Step { id: domain.new_id(), name: (*name).to_owned(), day: *day }).collect();
    let everyone: Vec<_> = domain.people.iter().map(|person| person.id).filter(|id| *id != 1).collect();
    let chosen = everyone.into_iter().filter(|id| *id == 101 || random.chance(20)).collect::<Vec<_>>();
    let people = chosen.into_iter().map(|person| (person, dates::minus_days(plan.now, random.between(0, 25)))).collect();
    let journey = Journey { id, name: name.to_owned(), description: description.to_owned(), steps, people };
    domain.journeys.table.insert(id, journey);
}
