//! Analytics, computed from the activity log.

use std::collections::{BTreeMap, BTreeSet};

use super::Trace;
use super::usage::Span;
use crate::domain::spaces::COMMUNITY;
use crate::domain::{Action, Kind, Tally, Viewer, World};

/// Selects the activities to count.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub action: Option<Action>,
    /// One space, or the whole community.
    pub space: Option<i64>,
    /// Entity types of items; empty means all.
    pub kinds: Vec<i64>,
    pub span: Span,
}

/// Returns the item of an activity; for a comment, the item that it is on.
const fn subject(activity: &Trace) -> i64 {
    if activity.action.0 == Action::COMMENT.0 && activity.parent != 0 { activity.parent } else { activity.entity }
}

impl Counted {
    fn takes(&self, activity: &Trace) -> bool {
        self.action.is_none_or(|action| activity.action == action)
            && self.space.is_none_or(|space| space == COMMUNITY || activity.space == space)
            && self.span.holds(activity.at)
    }

    /// Counts activities by id; `of` returns the id that an activity counts for, or `None` to leave it out.
    fn count(&self, world: &World, of: impl Fn(&Trace) -> Option<i64>) -> Tally {
        let mut counts = Tally::default();
        for activity in world.activity.traces().iter().filter(|activity| self.takes(activity)) {
            if let Some(id) = of(activity) {
                counts.add(id, 1);
            }
        }
        counts
    }

    /// Counts activities by item, for items that the viewer may see.
    pub fn by_item(&self, world: &World, viewer: &Viewer) -> Vec<(i64, i64)> {
        let counts = self.count(world, |activity| Some(subject(activity)));
        let items = world.content.briefs().iter().filter(|item| counts.get(item.id) != 0 && item.status.is_public());
        let items = items.filter(|item| (self.kinds.is_empty() || self.kinds.contains(&item.kind.0)) && viewer.sees_brief(item));
        items.map(|item| (item.id, counts.get(item.id))).collect()
    }

    /// Counts activities by person, in spaces that the viewer may see.
    pub fn by_person(&self, world: &World, viewer: &Viewer) -> Vec<(i64, i64)> {
        self.count(world, |activity| viewer.looks_into(activity.space).then_some(activity.actor)).iter().collect()
    }

    /// Counts activities by space.
    pub fn by_space(&self, world: &World) -> Vec<(i64, i64)> {
        self.count(world, |activity| (activity.space != COMMUNITY).then_some(activity.space)).iter().collect()
    }

    /// Returns the people who did anything but view.
    pub fn active_people(&self, world: &World) -> BTreeSet<i64> {
        let looked = |action| [Action::VIEW, Action::DOWNLOAD].contains(&action);
        let did = self.count(world, |activity| (!looked(activity.action)).then_some(activity.actor));
        did.iter().map(|(id, _)| id).filter(|id| world.people.get(*id).is_some()).collect()
    }

    /// Returns the active people: those with an activity, and for the whole site also those who only visited.
    pub fn distinct_people(&self, world: &World) -> BTreeSet<i64> {
        let mut people: BTreeSet<i64> = self.by_person(world, &world.everything()).into_iter().map(|(id, _)| id).collect();
        if self.space.is_none_or(|space| space == COMMUNITY) {
            people.extend(world.usage.visitors(self.span));
        }
        people.retain(|id| world.people.get(*id).is_some());
        people
    }
}

/// Counts by search term and item how often the item was among the best hits.
pub fn found_items(world: &World, viewer: &Viewer, kind: Option<Kind>, wanted: impl Fn(&super::usage::Query) -> bool) -> Vec<Found> {
    let mut counts: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for query in world.usage.queries().filter(|query| wanted(query)) {
        for hit in &query.hits {
            *counts.entry((query.term.to_lowercase(), *hit)).or_default() += 1;
        }
    }
    let mut found: Vec<_> = counts.into_iter().map(|((term, item), count)| Found { term, item, count }).collect();
    found.retain(|found| world.entity(viewer, found.item).is_some_and(|entity| kind.is_none_or(|kind| entity.kind == kind)));
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
