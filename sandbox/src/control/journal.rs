//! Control calls that read the journal.

use super::Outcome;
use crate::http::{Query, Response};
use crate::site::Site;
use crate::site::journal_view::{Filter, Summary};

pub fn entries(site: &Site, query: &Query) -> Outcome {
    let filter = Filter::read(query)?;
    Ok(Response::json(200, &filter.of(&site.journal).collect::<Vec<_>>()))
}

pub fn summary(site: &Site, query: &Query) -> Outcome {
    let filter = Filter::read(query)?;
    Ok(Response::json(200, &Summary::of(filter.of(&site.journal))))
}
