//! Control calls that read the journal.

use super::Outcome;
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

fn filter(site: &Site, query: &Query) -> Result<Filter, String> {
    Filter::read(query, &KnownNames::of(site), &site.journal)
}
