//! Control calls that read the journal.

use super::Outcome;
use crate::server::http::{Query, Response};
use crate::state::Site;
use crate::state::journal::view::{Filter, Summary};

pub fn entries(site: &Site, query: &Query) -> Outcome {
    let filter = Filter::read(query)?;
    Ok(Response::json(200, &filter.of(&site.journal).collect::<Vec<_>>()))
}

pub fn summary(site: &Site, query: &Query) -> Outcome {
    let filter = Filter::read(query)?;
    Ok(Response::json(200, &Summary::of(filter.of(&site.journal))))
}
