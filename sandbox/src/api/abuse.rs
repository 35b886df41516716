//! Reports of abuse.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::content::reactions::Report;
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[("abuse.types.list", list_types), ("abuse.list", list), ("abuse.create", create)];

const REASONS: &[(i64, &str)] = &[(1, "Spam"), (2, "Inappropriate"), (3, "Confidential"), (4, "Outdated"), (5, "Other")];

fn list_types(_: &mut Domain, _: &Call<'_>) -> Outcome {
    let rows = REASONS.iter().map(|(id, name)| json!({ "ReportTypeID": id, "ReportTypeName": name }));
    Ok(answer::all(rows.collect()))
}

fn render(domain: &Domain, report: &Report) -> Value {
    let entity = domain.entity(&domain.unrestricted_viewer(), report.entity);
    json!({
        "ReportID": report.id,
        "ReportTypeID": report.reason,
        "FlagComment": report.text,
        "EntityID": report.entity,
        "EntityType": report.entity_type,
        "SpaceID": report.space,
        "UserID": report.person,
        "UserDisplayName": domain.people.name(report.person),
        "ContentTitle": entity.map(|entity| entity.title),
        "DateCreated": dates::wire(report.created),
    })
}

/// Moderators see the reports of their spaces, other people their own.
fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let mut spaces = input.integers("SpaceIDCSV");
    spaces.extend(input.integer("SpaceID"));
    let (person, entity) = (input.integer("UserID").filter(|id| *id != 0), input.integer("ContentID").filter(|id| *id != 0));
    let wanted = |report: &&Report| {
        (call.viewer.moderates(report.space) || report.person == call.person())
            && (spaces.is_empty() || spaces.contains(&report.space))
            && person.is_none_or(|person| report.person == person)
            && entity.is_none_or(|entity| report.entity == entity)
    };
    let found: Vec<_> = domain.reactions.reports.iter().rev().filter(wanted).collect();
    Ok(Page::of(input).answer(&found, |report| render(domain, report)))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let reason = call.input.required_integer("ReportTypeID")?;
    let entity = call.entity(domain, call.input.required_integer("EntityID")?)?;
    if !REASONS.iter().any(|(known, _)| *known == reason) {
        return Err(Refusal::missing());
    }
    let id = domain.new_id();
    domain.reactions.reports.push(Report {
        id,
        reason,
        text: call.input.text("FlagComment").unwrap_or_default(),
        entity: entity.id,
        entity_type: entity.entity_type.0,
        space: entity.space,
        person: call.person(),
        created: call.now(),
    });
    Ok(answer::created(id))
}
