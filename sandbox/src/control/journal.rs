//! Control calls that read the journal.

use serde_json::{Map, Value};

use super::{Outcome, check_fields, done};
use crate::server::http::{Query, Response};
use crate::state::journal::view::{Filter, Summary};
use crate::state::{KnownNames, Site};

pub fn entries(site: &Site, query: &Query) -> Outcome {
    let filter = filter(site, query)?;
    Ok(Response::json(200, &filter.of(&site.journal).collect::<Vec<_>>()))
}

pub fn summary(site: &Site, query: &Query) -> Outcome {
    let filter = filter(site, query)?;
    Ok(Response::json(200, &Summary::of(filter.of(&site.journal))))
}

/// Changes the status of one entry.
pub fn correct_status(site: &mut Site, body: &Map<String, Value>) -> Outcome {
    check_fields(body, &["number", "status"])?;
    let number = body.get("number").and_then(Value::as_u64).ok_or("\"number\" must be the number of an entry.")?;
    let status = body.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    site.journal.correct_status(number, status.ok_or("\"status\" must be a status.")?);
    Ok(done())
}

fn filter(site: &Site, query: &Query) -> Result<Filter, String> {
    Filter::read(query, &KnownNames::of(site), &site.journal)
}
