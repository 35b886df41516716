//! Figures about what people do, computed from what happened.

use std::collections::{BTreeMap, BTreeSet};

use super::spaces::COMMUNITY;
use super::usage::Span;
use super::{Action, Activity, Kind, Viewer, World};

/// Which activities are counted.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub action: Option<Action>,
    /// One space, or the whole community.
    pub space: Option<i64>,
    /// Kinds of items; none means all.
    pub kinds: Vec<i64>,
    pub span: Span,
}

/// The item that something was done with: of a comment, the item it is on.
fn subject(activity: &Activity) -> i64 {
    if activity.action == Action::COMMENT && activity.parent != 0 { activity.parent } else { activity.entity }
}

impl Counted {
    fn takes(&self, activity: &Activity) -> bool {
        self.action.is_none_or(|action| activity.action == action)
            && self.space.is_none_or(|space| space == COMMUNITY || activity.space == space)
            && self.span.holds(activity.at)
    }

    /// How often something was done with each item that the viewer may see.
    pub fn by_item(&self, world: &World, viewer: &Viewer) -> BTreeMap<i64, usize> {
        let mut counts = BTreeMap::new();
        for activity in world.activity.iter().filter(|activity| self.takes(activity)) {
            *counts.entry(subject(activity)).or_default() += 1;
        }
        counts.retain(|id, _| {
            let item = world.content.get(*id).filter(|item| item.status.is_public() && viewer.sees(item));
            item.is_some_and(|item| self.kinds.is_empty() || self.kinds.contains(&item.kind.0))
        });
        counts
    }

    /// How much each person did.
    pub fn by_person(&self, world: &World) -> BTreeMap<i64, usize> {
        let mut counts = BTreeMap::new();
        for activity in world.activity.iter().filter(|activity| self.takes(activity)) {
            *counts.entry(activity.actor).or_default() += 1;
        }
        counts
    }

    /// How much was done in each space.
    pub fn by_space(&self, world: &World) -> BTreeMap<i64, usize> {
        let mut counts = BTreeMap::new();
        for activity in world.activity.iter().filter(|activity| activity.space != COMMUNITY && self.takes(activity)) {
            *counts.entry(activity.space).or_default() += 1;
        }
        counts
    }

    /// Those who did anything but look.
    pub fn active_people(&self, world: &World) -> BTreeSet<i64> {
        let looked = |action| [Action::VIEW, Action::DOWNLOAD].contains(&action);
        let did = world.activity.iter().filter(|activity| self.takes(activity) && !looked(activity.action));
        did.map(|activity| activity.actor).filter(|id| world.people.get(*id).is_some()).collect()
    }

    /// Those who were here: who looked at something or did something, and on the whole site who came at all.
    pub fn distinct_people(&self, world: &World) -> BTreeSet<i64> {
        let mut people: BTreeSet<i64> = self.by_person(world).into_keys().collect();
        if self.space.is_none_or(|space| space == COMMUNITY) {
            people.extend(world.usage.visitors(self.span));
        }
        people.retain(|id| world.people.get(*id).is_some());
        people
    }
}

/// How often each search term found each item, the best hits of a search only.
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

/// An item that was found for a term, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub term: String,
    pub item: i64,
    pub count: usize,
}
