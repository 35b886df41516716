//! Seeds a year of visits, failed sign-ins and searches.

use super::{Random, SeedPlan};
use crate::domain::spaces::{COMMUNITY, Visibility};
use crate::domain::{Domain, SearchQuery};
use crate::time::dates;

const TERMS: &[&str] =
    &["holiday", "travel report", "calibration", "parking", "choir", "Lageplan", "إجازة", "canteen", "meeting notes", "vpn"];

/// Searches of a person in the year.
const SEARCHES: usize = 2;

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let people: Vec<_> =
        domain.people.iter().filter(|person| person.is_active()).map(|person| (person.id, person.profile.joined)).collect();
    for ago in (0..365).rev() {
        let day = dates::minus_days(dates::day_start(plan.now), ago);
        // 1970-01-01 was a Thursday, so days 2 and 3 of its count are a weekend.
        let weekend = [2, 3].contains(&(day.millis() / 86_400_000 % 7));
        let share = if weekend { 8 } else { 65 };
        for (person, joined) in &people {
            if *joined <= day && random.chance(share) {
                domain.usage.record_visit(*person, day);
            }
        }
        for _ in 0..random.below(2 + people.len() as u64 / 60) {
            domain.usage.sign_in_failed(day.plus_millis(random.below(86_400_000)).min(plan.now));
        }
    }
    search(domain, plan, random, &people.iter().map(|(person, _)| *person).collect::<Vec<_>>());
}

fn search(domain: &mut Domain, plan: &SeedPlan, random: &mut Random, people: &[i64]) {
    let mut searches: Vec<_> = (0..people.len() * SEARCHES)
        .map(|_| (dates::minus_millis(plan.now, random.below(365 * 86_400_000)), random.pick(people, 1), random.pick(TERMS, "holiday")))
        .collect();
    searches.sort();
    // The hits of a term are computed once, so only public content counts.
    let everything = domain.unrestricted_viewer();
    let open = |space: i64| space == COMMUNITY || domain.spaces.get(space).is_some_and(|space| space.visibility == Visibility::Public);
    let found: Vec<(&str, Vec<i64>)> = TERMS
        .iter()
        .map(|term| {
            let mut hits = domain.search(&everything, &SearchQuery::new(term, false, []));
            hits.sort_by_key(|hit| (std::cmp::Reverse(hit.score), hit.id));
            (*term, hits.into_iter().filter(|hit| open(hit.space)).map(|hit| hit.id).collect())
        })
        .collect();
    for (at, person, term) in searches {
        let hits = found.iter().find(|(known, _)| *known == term).map_or(&[][..], |(_, hits)| hits.as_slice());
        domain.searched(person, term, 0, (hits, hits.len()), at);
    }
}
