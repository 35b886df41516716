//! Analytics, computed from the activity log.

use std::collections::{BTreeMap, BTreeSet};

use super::ActivityRow;
use super::usage::Span;
use crate::domain::spaces::COMMUNITY;
use crate::domain::{ActivityType, Domain, EntityType, IdCounter, Viewer};

/// Selects the activities to count.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub activity_type: Option<ActivityType>,
    /// One space, or the whole community.
    pub space: Option<i64>,
    /// Entity types of items; empty means all.
    pub entity_types: Vec<i64>,
    pub span: Span,
}

/// Returns the item of an activity; for a comment, the item that it is on.
const fn subject(activity: &ActivityRow) -> i64 {
    if activity.activity_type.0 == ActivityType::COMMENT.0 && activity.parent != 0 { activity.parent } else { activity.entity }
}

impl Counted {
    fn takes(&self, activity: &ActivityRow) -> bool {
        self.activity_type.is_none_or(|activity_type| activity.activity_type == activity_type)
            && self.space.is_none_or(|space| space == COMMUNITY || activity.space == space)
            && self.span.holds(activity.at)
    }

    /// Counts activities by id; `of` returns the id that an activity counts for, or `None` to leave it out.
    fn count(&self, domain: &Domain, of: impl Fn(&ActivityRow) -> Option<i64>) -> IdCounter {
        let mut counts = IdCounter::default();
        for activity in domain.activity.activity_rows().iter().filter(|activity| self.takes(activity)) {
            if let Some(id) = of(activity) {
                counts.add(id, 1);
            }
        }
        counts
    }

    /// Counts activities by item, for items that the viewer may see.
    pub fn by_item(&self, domain: &Domain, viewer: &Viewer) -> Vec<(i64, i64)> {
        let counts = self.count(domain, |activity| Some(subject(activity)));
        let items = domain.content.item_rows().iter().filter(|item| counts.get(item.id) != 0 && item.status.is_public());
        let items = items
            .filter(|item| (self.entity_types.is_empty() || self.entity_types.contains(&item.entity_type.0)) && viewer.sees_item_row(item));
        items.map(|item| (item.id, counts.get(item.id))).collect()
    }

    /// Counts activities by person, in spaces that the viewer may see.
    pub fn by_person(&self, domain: &Domain, viewer: &Viewer) -> Vec<(i64, i64)> {
        self.count(domain, |activity| viewer.sees_content_of(activity.space).then_some(activity.actor)).iter().collect()
    }

    /// Counts activities by space.
    pub fn by_space(&self, domain: &Domain) -> Vec<(i64, i64)> {
        self.count(domain, |activity| (activity.space != COMMUNITY).then_some(activity.space)).iter().collect()
    }

    /// Returns the people who did anything but view.
    pub fn active_people(&self, domain: &Domain) -> BTreeSet<i64> {
        let looked = |activity_type| [ActivityType::VIEW, ActivityType::DOWNLOAD].contains(&activity_type);
        let did = self.count(domain, |activity| (!looked(activity.activity_type)).then_some(activity.actor));
        did.iter().map(|(id, _)| id).filter(|id| domain.people.get(*id).is_some()).collect()
    }

    /// Returns the active people: those with an activity, and for the whole site also those who only visited.
    pub fn distinct_people(&self, domain: &Domain) -> BTreeSet<i64> {
        let mut people: BTreeSet<i64> = self.by_person(domain, &domain.unrestricted_viewer()).into_iter().map(|(id, _)| id).collect();
        if self.space.is_none_or(|space| space == COMMUNITY) {
            people.extend(domain.usage.visitors(self.span));
        }
        people.retain(|id| domain.people.get(*id).is_some());
        people
    }
}

/// Counts by search term and item how often the item was among the best hits.
pub fn found_items(
    domain: &Domain,
    viewer: &Viewer,
    entity_type: Option<EntityType>,
    wanted: impl Fn(&super::usage::Query) -> bool,
) -> Vec<Found> {
    let mut counts: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for query in domain.usage.queries().filter(|query| wanted(query)) {
        for hit in &query.hits {
            *counts.entry((query.term.to_lowercase(), *hit)).or_default() += 1;
        }
    }
    let mut found: Vec<_> = counts.into_iter().map(|((term, item), count)| Found { term, item, count }).collect();
    found.retain(|found| {
        domain.entity(viewer, found.item).is_some_and(|entity| entity_type.is_none_or(|entity_type| entity.entity_type == entity_type))
    });
    found.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| (&one.term, one.item).cmp(&(&other.term, other.item))));
    found
}

/// An item that was found for a term, and the number of times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub term: String,
    pub item: i64,
    pub count: usize,
}
