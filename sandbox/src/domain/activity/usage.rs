//! Usage counts that are not activities: visits, failed sign-ins, searches.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::Domain;
use crate::time::Timestamp;
use crate::time::dates;

/// One search and its hits.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Query {
    pub id: i64,
    pub person: i64,
    /// The one space that was searched; 0 for the whole site.
    pub space: i64,
    pub term: String,
    pub at: Timestamp,
    pub total: usize,
    /// The ids of the best hits, best first.
    pub hits: Vec<i64>,
}

/// A time span; a limit that is `None` is open.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Span {
    pub from: Option<Timestamp>,
    pub to: Option<Timestamp>,
}

impl Span {
    pub fn holds(self, at: Timestamp) -> bool {
        self.from.is_none_or(|from| from <= at) && self.to.is_none_or(|to| at <= to)
    }

    /// Returns true if any moment of a day is in the span.
    fn touches(self, day: Timestamp) -> bool {
        self.from.is_none_or(|from| from < dates::plus_days(day, 1)) && self.to.is_none_or(|to| day <= to)
    }
}

/// Hits that are recorded for each search.
pub const HITS: usize = 20;

/// The usage counts of the site.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Usage {
    /// Days on which a person visited the site: the start of the day, then the person.
    visits: Arc<BTreeSet<(Timestamp, i64)>>,
    failures: Vec<Timestamp>,
    queries: Vec<Arc<Query>>,
}

impl Usage {
    pub fn record_visit(&mut self, person: i64, now: Timestamp) {
        let visit = (dates::day_start(now), person);
        if !self.visits.contains(&visit) {
            Arc::make_mut(&mut self.visits).insert(visit);
        }
    }

    pub fn sign_in_failed(&mut self, now: Timestamp) {
        self.failures.push(now);
    }

    /// Returns the people who visited in a span.
    pub fn visitors(&self, span: Span) -> BTreeSet<i64> {
        self.visits.iter().filter(|(day, _)| span.touches(*day)).map(|(_, person)| *person).collect()
    }

    pub fn failed_sign_ins(&self, span: Span) -> usize {
        self.failures.iter().filter(|at| span.holds(**at)).count()
    }

    /// Returns the searches, oldest first.
    pub fn queries(&self) -> impl DoubleEndedIterator<Item = &Query> {
        self.queries.iter().map(Arc::as_ref)
    }
}

impl Domain {
    /// Records a search with the ids of its best hits, best first, and the total number of hits.
    pub fn searched(&mut self, person: i64, term: &str, space: i64, (best, total): (&[i64], usize), now: Timestamp) {
        let term = term.trim();
        if term.is_empty() {
            return;
        }
        let id = self.new_id();
        let query = Query { id, person, space, term: term.to_owned(), at: now, total, hits: best.iter().take(HITS).copied().collect() };
        self.usage.queries.push(Arc::new(query));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_counts_for_each_span_that_touches_its_day() {
        let mut usage = Usage::default();
        let noon = dates::parse("2025-10-20T12:00:00").unwrap();
        usage.record_visit(7, noon);
        usage.record_visit(7, noon.plus_millis(1));
        let span = |from: &str, to: &str| Span { from: dates::parse(from), to: dates::parse(to) };
        assert_eq!(usage.visitors(span("2025-10-20T17:00:00", "2025-10-21")), BTreeSet::from([7]));
        assert!(usage.visitors(span("2025-10-21", "2025-10-22")).is_empty());
        assert!(usage.visitors(span("2025-10-18", "2025-10-19T23:59:59")).is_empty());
        assert_eq!(usage.visits.len(), 1);
    }
}
