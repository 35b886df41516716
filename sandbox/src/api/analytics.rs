//! Analytics.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::render::merged;
use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::activity::analytics::{Counted, found_items};
use crate::domain::activity::usage::{Query, Span};
use crate::domain::content::Item;
use crate::domain::{ActivityType, Domain};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("analytics.content.count", content_count),
    ("analytics.content.listTop", content_top),
    ("analytics.content.listLiked", content_liked),
    ("analytics.content.listViewed", content_viewed),
    ("analytics.users.listActive", users_active),
    ("analytics.spaces.listActive", spaces_active),
    ("analytics.metrics.countActiveUsers", active_users),
    ("analytics.metrics.countFailedLogins", failed_logins),
    ("analytics.metrics.countNewUsers", new_users),
    ("analytics.metrics.countUniqueUsers", unique_users),
    ("analytics.searchQueries.list", search_queries),
    ("analytics.search.listActivity", search_activity),
    ("analytics.search.listContent", search_content),
];

/// Default number of rows.
const USUAL_SIZE: usize = 10;

/// Default number of terms of an item.
const USUAL_TERMS: usize = 20;

fn counted(domain: &Domain, call: &Call<'_>) -> Result<Counted, Refusal> {
    let space = call.input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(domain, space)?;
    }
    Ok(Counted {
        activity_type: call.input.code("Action", ActivityType::CODES).filter(|code| *code != 0).map(ActivityType),
        space,
        entity_types: call.input.integers("ContentTypeCSV"),
        span: Span { from: call.input.date("FromDate"), to: call.input.date("ToDate") },
    })
}

/// Returns the rows with the highest counts; equal counts are sorted by id.
fn highest(call: &Call<'_>, mut counts: Vec<(i64, i64)>, row: impl Fn(i64, i64) -> Option<Value>) -> Answer {
    let size = call.input.integer("Size").and_then(|size| usize::try_from(size).ok()).filter(|size| *size > 0);
    counts.sort_by_key(|(id, count)| (Reverse(*count), *id));
    answer::all(counts.into_iter().filter_map(|(id, count)| row(id, count)).take(size.unwrap_or(USUAL_SIZE)).collect())
}

fn content_count(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(json!(counted(domain, call)?.by_item(domain, &call.viewer).len())))
}

fn content_top(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    top(domain, call, counted(domain, call)?)
}

fn content_liked(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    top(domain, call, Counted { activity_type: Some(ActivityType::LIKE), ..counted(domain, call)? })
}

fn content_viewed(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    top(domain, call, Counted { activity_type: Some(ActivityType::VIEW), ..counted(domain, call)? })
}

fn top(domain: &Domain, call: &Call<'_>, counted: Counted) -> Outcome {
    let row = |id, count| domain.content.get(id).map(|item| merged([call.render_item(domain, item), json!({ "Count": count })]));
    Ok(highest(call, counted.by_item(domain, &call.viewer), row))
}

fn users_active(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let row = |id, count| {
        let person = domain.people.get(id).filter(|person| call.viewer.sees_person(person))?;
        Some(merged([call.render_person(person), json!({ "Count": count })]))
    };
    Ok(highest(call, counted(domain, call)?.by_person(domain, &call.viewer), row))
}

fn spaces_active(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let row = |id, count| {
        let space = domain.spaces.get(id).filter(|space| call.viewer.sees_space(space))?;
        Some(merged([call.render_space(space), json!({ "Count": count })]))
    };
    Ok(highest(call, counted(domain, call)?.by_space(domain), row))
}

/// Returns a span with both ends, in the space that is named; for administrators.
fn metric(domain: &Domain, call: &Call<'_>) -> Result<Counted, Refusal> {
    call.administrators_only()?;
    let span = Span { from: Some(call.input.required_date("FromDate")?), to: Some(call.input.required_date("ToDate")?) };
    Ok(Counted { span, ..counted(domain, call)? })
}

fn active_users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let counted = metric(domain, call)?;
    call.input.required_integer("SpaceID")?;
    Ok(answer::data(json!(counted.active_people(domain).len())))
}

fn unique_users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(json!(metric(domain, call)?.distinct_people(domain).len())))
}

fn failed_logins(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(json!(domain.usage.failed_sign_ins(metric(domain, call)?.span))))
}

fn new_users(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let span = metric(domain, call)?.span;
    Ok(answer::data(json!(domain.people.iter().filter(|person| span.holds(person.profile.joined)).count())))
}

/// Returns the searches that a call selects; for administrators.
fn searches<'a>(call: &'a Call<'_>, term: &str) -> Result<impl Fn(&Query) -> bool + use<'a>, Refusal> {
    call.administrators_only()?;
    let span = Span { from: call.input.date("StartDate"), to: call.input.date("EndDate") };
    let term = call.input.text(term).unwrap_or_default().trim().to_lowercase();
    let space = call.input.integer("SpaceID").filter(|space| *space != 0);
    let person = call.input.integer("UserID").filter(|person| *person != 0);
    Ok(move |query: &Query| {
        span.holds(query.at)
            && query.term.to_lowercase().contains(&term)
            && space.is_none_or(|space| query.space == space)
            && person.is_none_or(|person| query.person == person)
    })
}

/// One row for each term, the most frequent first.
fn search_queries(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = searches(call, "Term")?;
    let mut terms: BTreeMap<String, (usize, &Query)> = BTreeMap::new();
    for query in domain.usage.queries().filter(|query| wanted(query)) {
        let known = terms.entry(query.term.to_lowercase()).or_insert((0, query));
        *known = (known.0 + 1, query);
    }
    let mut terms: Vec<_> = terms.into_iter().collect();
    terms.sort_by(|(one, (few, _)), (other, (many, _))| many.cmp(few).then_with(|| one.cmp(other)));
    Ok(Page::of(&call.input).answer(&terms, |(_, (count, last))| {
        json!({ "SearchTerm": last.term, "Count": count, "ResultCount": last.total, "LastSearched": dates::wire(last.at) })
    }))
}

/// One row for each search, newest first.
fn search_activity(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = searches(call, "Term")?;
    let queries: Vec<_> = domain.usage.queries().rev().filter(|query| wanted(query)).collect();
    Ok(Page::of(&call.input).answer(&queries, |query| {
        json!({
            "ID": query.id,
            "Term": query.term,
            "ResultCount": query.total,
            "UserID": query.person,
            "UserDisplayName": domain.people.name(query.person),
            "SpaceID": query.space,
            "SpaceName": domain.spaces.name(query.space),
            "DateCreated": dates::wire(query.at),
            "DateCreatedString": dates::display(query.at),
        })
    }))
}

/// One row for each item, with the terms that it was found by, the most frequent first.
fn search_content(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = searches(call, "SearchTerm")?;
    let entity_type = call.input.entity_type("EntityTypeID").filter(|entity_type| entity_type.0 != 0);
    let most = call.input.integer("noOfSearchTermResult").and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0);
    let most = most.unwrap_or(USUAL_TERMS);
    let mut rows: Vec<(&Item, Vec<Value>)> = Vec::new();
    for found in found_items(domain, &call.viewer, entity_type, wanted) {
        let Some(item) = domain.content.get(found.item) else { continue };
        let term = json!({ "SearchTerm": found.term, "Count": found.count });
        match rows.iter_mut().find(|(known, _)| known.id == item.id) {
            Some((_, terms)) if terms.len() < most => terms.push(term),
            Some(_) => {}
            None => rows.push((item, vec![term])),
        }
    }
    Ok(Page::of(&call.input).answer(&rows, |(item, terms)| merged([call.render_item(domain, item), json!({ "SearchTerms": terms })])))
}
