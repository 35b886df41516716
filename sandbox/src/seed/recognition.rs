//! Seeds awards, and a year in which people gave them to each other.

use super::{Random, SeedPlan};
use crate::domain::Domain;
use crate::domain::people::recognition::{Award, Challenge, Program};
use crate::time::dates;

/// Names of awards and their points.
type Awards = &'static [(&'static str, i64)];

/// Programs with their descriptions and awards.
const PROGRAMS: &[(&str, &str, Awards)] = &[
    ("Everyday thanks", "For the small things", &[("Helping hand", 10), ("Good listener", 10), ("Door opener", 15)]),
    ("Craft", "For work that shows care", &[("Fine adjustment", 25), ("Clean cut", 25), ("Steady hand", 40)]),
    ("Customers first", "For those whom customers remember", &[("Long way round", 30), ("Calm voice", 20)]),
];

const CHALLENGES: &[(&str, &str, i64)] = &[
    ("Ten new words", "Explain ten terms of our trade in the wiki", 50),
    ("Meet three people", "Have a coffee with three people of other departments", 30),
    ("Photograph of the month", "Show what your place of work looks like", 20),
];

const REASONS: &[&str] = &[
    "You found the fault that nobody else could see.",
    "Thank you for staying until the last crate was packed.",
    "Ohne dich wäre die Lieferung nicht rechtzeitig fertig geworden.",
    "شكرا على صبرك مع العميل.",
    "Merci pour ta patience.",
    "You made the first week of our new colleague easy.",
];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let mut awards = Vec::new();
    for (number, (name, description, list)) in PROGRAMS.iter().enumerate() {
        let id = domain.new_id();
        let program = Program { id, name: (*name).to_owned(), description: (*description).to_owned(), is_enabled: true };
        domain.recognition.programs.insert(id, program);
        for (name, points) in *list {
            let award = Award {
                id: domain.new_id(),
                program: id,
                name: (*name).to_owned(),
                description: (*description).to_owned(),
                points: *points,
            };
            awards.push(award.id);
            domain.recognition.awards.insert(award.id, award);
        }
        if let Some((name, description, points)) = CHALLENGES.get(number) {
            let challenge = Challenge {
                id: domain.new_id(),
                program: id,
                name: (*name).to_owned(),
                description: (*description).to_owned(),
                points: *points,
                starts: dates::minus_days(dates::day_start(plan.now), 20),
                ends: dates::plus_days(dates::day_start(plan.now), 40),
            };
            domain.recognition.challenges.insert(challenge.id, challenge);
        }
    }
    give(domain, plan, random, &awards);
}

fn give(domain: &mut Domain, plan: &SeedPlan, random: &mut Random, awards: &[i64]) {
    let people: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    let mut moments: Vec<_> = (0..plan.people).map(|_| dates::minus_millis(plan.now, random.below(365 * 86_400_000))).collect();
    moments.sort();
    for at in moments {
        let (from, to) = (random.pick(&people, 1), random.pick(&people, 1));
        if from != to {
            domain.give_award(random.pick(awards, 0), from, to, random.pick(REASONS, ""), at);
        }
    }
}
