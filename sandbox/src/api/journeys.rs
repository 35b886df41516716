//! Journeys. Only their paths are documented: names of parameters and fields follow the conventions of the API.

use serde_json::{Value, json};

use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::users::matches;
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::people::Person;
use crate::domain::people::journeys::Journey;
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] =
    &[("journeys.get", get), ("journeys.users.search", search_users), ("journeys.users.add", add_users)];

impl Call<'_> {
    fn journey<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Journey, Refusal> {
        let journey = domain.journeys.table.get(id).filter(|journey| self.sees_journey(journey));
        journey.ok_or_else(|| Refusal::unknown("journey"))
    }

    /// A journey is visible to its people and to administrators.
    fn sees_journey(&self, journey: &Journey) -> bool {
        self.viewer.is_administrator || journey.people.contains_key(&self.person())
    }
}

/// Returns the days that a person has been on a journey.
fn days(call: &Call<'_>, journey: &Journey, person: i64) -> Option<u64> {
    let since = journey.people.get(&person)?;
    Some(call.now().millis().saturating_sub(since.millis()) / 86_400_000)
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let journey = call.journey(domain, call.input.id("JourneyID")?)?;
    let day = days(call, journey, call.person());
    let step = |step: &crate::domain::people::journeys::Step| json!({ "StepID": step.id, "StepName": step.name, "Day": step.day, "IsDue": day.is_some_and(|day| day >= step.day) });
    Ok(answer::data(json!({
        "JourneyID": journey.id,
        "JourneyName": journey.name,
        "Description": journey.description,
        "Steps": journey.steps.iter().map(step).collect::<Vec<_>>(),
        "UserCount": journey.people.len(),
    })))
}

/// People by name. If a journey is named, each row says whether the person is on it.
fn search_users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let keyword = input.text("Keyword").or_else(|| input.text("SearchKeyword")).unwrap_or_default().to_lowercase();
    let journey = input.integer("JourneyID").filter(|id| *id != 0).map(|id| call.journey(domain, id)).transpose()?;
    let mut people: Vec<_> = domain.people.iter().filter(|person| call.viewer.sees_person(person) && matches(person, &keyword)).collect();
    people.sort_by_key(|person| (person.display_name().to_lowercase(), person.id));
    let render = |person: &&Person| -> Value {
        let since = journey.and_then(|journey| journey.people.get(&person.id));
        let is_on = journey.map(|_| since.is_some());
        merged([call.render_person(person), json!({ "IsOnJourney": is_on, "DateAdded": since.map(|since| dates::wire(*since)) })])
    };
    Ok(Page::of(input).answer(&people, render))
}

fn add_users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let input = &call.input;
    let id = call.journey(domain, input.required_integer("JourneyID")?)?.id;
    let people: Vec<_> = ["UserIDCSV", "UserIDsCSV", "UserIDs", "UserID"].iter().flat_map(|name| input.integers(name)).collect();
    if people.is_empty() || people.iter().any(|person| call.person_of(domain, *person).is_err()) {
        return Err(Refusal::missing());
    }
    if let Some(journey) = domain.journeys.table.get_mut(id) {
        for person in people {
            journey.people.entry(person).or_insert(call.now());
        }
    }
    Ok(answer::done())
}
