//! Awards: the list, giving one, and the ranking of receivers.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::render::merged;
use super::render::recognition::{award, challenge, given, program};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, USUAL_LENGTH};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::activity::usage::Span;
use crate::domain::people::Person;
use crate::domain::people::recognition::{Given, Program};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("recognition.programs.list", programs),
    ("recognition.awards.list", awards),
    ("recognition.awards.listPrograms", programs_for),
    ("recognition.challenges.list", challenges),
    ("recognition.topContributors.list", top_contributors),
    ("recognition.users.getInsights", insights),
    ("recognition.create", give),
    ("analytics.recognition.list", report),
];

fn programs(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::all(enabled(domain).map(|known| program(domain, call, known)).collect()))
}

fn enabled(domain: &Domain) -> impl Iterator<Item = &Program> {
    domain.recognition.programs.iter().filter(|program| program.is_enabled)
}

fn awards(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = call.input.integer("ProgramID").filter(|id| *id != 0);
    let known = domain.recognition.awards.iter().filter(|award| domain.recognition.award(award.id).is_some());
    Ok(answer::all(known.filter(|award| wanted.is_none_or(|id| award.program == id)).map(|known| award(domain, call, known)).collect()))
}

/// People cannot give an award to themselves.
fn programs_for(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let Some(person) = call.input.integer("ForUserID") else {
        return Err(Refusal::missing());
    };
    call.person_of(domain, person)?;
    if person == call.person() {
        return Ok(answer::all(Vec::new()));
    }
    let with_awards = enabled(domain).map(|known| {
        let awards = domain.recognition.awards.iter().filter(|award| award.program == known.id);
        merged([program(domain, call, known), json!({ "Awards": awards.map(|known| award(domain, call, known)).collect::<Vec<_>>() })])
    });
    Ok(answer::all(with_awards.collect()))
}

fn challenges(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = call.input.integer("ProgramID").filter(|id| *id != 0);
    let known = domain.recognition.challenges.iter().filter(|challenge| wanted.is_none_or(|id| challenge.program == id));
    Ok(Page::of(&call.input).answer(&known.collect::<Vec<_>>(), |known| challenge(domain, call, known)))
}

fn span(call: &Call<'_>, from: &str, to: &str) -> Span {
    // A last day without a time includes the whole day.
    let whole_day = |end| if dates::day_start(end) == end { dates::plus_days(end, 1) } else { end };
    Span { from: call.input.date(from), to: call.input.date(to).map(whole_day) }
}

fn top_contributors(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (span, wanted) = (span(call, "FromDate", "ToDate"), call.input.integer("ProgramID").filter(|id| *id != 0));
    let mut points: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    for given in domain.recognition.given.iter().filter(|given| span.holds(given.at)) {
        if wanted.is_none_or(|id| domain.recognition.program_of(given) == id) {
            let sums = points.entry(given.to).or_default();
            *sums = (sums.0 + domain.recognition.points_of(given), sums.1 + 1);
        }
    }
    let mut best: Vec<_> = points.into_iter().filter_map(|(id, sums)| domain.people.get(id).map(|person| (person, sums))).collect();
    best.retain(|(person, _)| call.viewer.sees_person(person));
    best.sort_by_key(|(person, sums)| (-sums.0, person.id));
    best.truncate(Page::of(&call.input).length.min(USUAL_LENGTH * 10));
    let row = |(person, (points, awards)): &(&Person, (i64, i64))| {
        merged([call.render_person(person), json!({ "Points": points, "AwardCount": awards })])
    };
    Ok(answer::all(best.iter().map(row).collect()))
}

fn insights(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    let person = call.person_of(domain, id)?;
    let span = span(call, "FromDate", "ToDate");
    let within: Vec<_> = domain.recognition.given.iter().filter(|given| span.holds(given.at)).collect();
    let received: Vec<_> = within.iter().filter(|given| given.to == id).collect();
    let points: i64 = received.iter().map(|given| domain.recognition.points_of(given)).sum();
    Ok(answer::data(json!({
        "UserID": id,
        "UserDisplayName": person.display_name(),
        "ReceivedCount": received.len(),
        "GivenCount": within.iter().filter(|given| given.from == id).count(),
        "PointsReceived": points,
        "TotalPoints": person.profile.points,
    })))
}

fn give(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (to, award) = (call.input.required_integer("ToUserID")?, call.input.required_integer("AwardContentID")?);
    call.person_of(domain, to)?;
    if to == call.person() {
        return Err(Refusal::new(400, "Nobody can give an award to themselves."));
    }
    let reason = call.input.text("Reason").unwrap_or_default();
    let id = domain.give_award(award, call.person(), to, &reason, call.now()).ok_or_else(|| Refusal::unknown("award"))?;
    Ok(answer::created(id))
}

/// All awards that were given, newest first, without those to people whom the caller may not see.
fn report(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let span = span(call, "StartDate", "EndDate");
    let (people, space) = (call.input.integers("UserIDCSV"), call.input.integer("SpaceID").filter(|id| *id != 0));
    let parent = call.input.integer("ParentContentID").filter(|id| *id != 0);
    let fields = profile_filter(call);
    let wanted = |given: &&Given| {
        span.holds(given.at)
            && domain.people.get(given.to).is_some_and(|person| call.viewer.sees_person(person))
            && (people.is_empty() || people.contains(&given.to))
            && space.is_none_or(|space| domain.spaces.is_member(space, given.to))
            && parent.is_none_or(|id| given.award == id || domain.recognition.program_of(given) == id)
            && fields.iter().all(|(name, value)| has_field(domain, given.to, name, value))
    };
    if space.is_some_and(|space| !call.viewer.sees_content_of(space)) {
        return Err(Refusal::unknown("space"));
    }
    let rows: Vec<_> = domain.recognition.given.iter().rev().filter(wanted).collect();
    Ok(Page::of(&call.input).answer(&rows, |row| -> Value { given(row, domain, call.address()) }))
}

/// Pairs of a profile field's name and the wanted value.
fn profile_filter(call: &Call<'_>) -> Vec<(&'static str, String)> {
    let names = call.input.integers("FieldUseIDCSV").into_iter().filter_map(super::personas::field_name);
    names.zip(call.input.texts("FieldValueCSV")).collect()
}

fn has_field(domain: &Domain, person: i64, name: &str, value: &str) -> bool {
    domain.people.get(person).and_then(|person| person.profile.fields.get(name)).is_some_and(|known| known.eq_ignore_ascii_case(value))
}
