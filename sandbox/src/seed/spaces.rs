//! Seeds spaces and their members.

use std::collections::BTreeSet;

use super::{Random, SeedPlan};
use crate::domain::content::stub;
use crate::domain::permissions::roles::Role;
use crate::domain::spaces::{Membership, Space, Visibility};
use crate::domain::{Domain, Status};
use crate::time::dates;

/// Id, name, description and visibility, in the order in which smaller sites have them.
const SPACES: &[(i64, &str, &str, Visibility)] = &[
    (7, "Engineering", "How our instruments are built", Visibility::Public),
    (12, "Design Studio", "Sketches, type and colour", Visibility::Public),
    (23, "Field Notes", "From those who are on site", Visibility::Public),
    (31, "Welcome Desk", "For everybody who is new", Visibility::Public),
    (44, "Board Room", "Minutes and plans of the board", Visibility::Private),
    (52, "Quiet Harbour", "A place that does not show", Visibility::Isolated),
    (63, "Sales Floor", "Offers and customers", Visibility::Public),
    (68, "Finance", "Numbers, and what they mean", Visibility::Private),
    (71, "People and Culture", "Working here", Visibility::Public),
    (75, "مركز القاهرة", "أخبار فريق القاهرة", Visibility::Public),
    (79, "Werk Lindenfurt", "Alles aus dem Werk", Visibility::Public),
    (83, "Choir", "Rehearsals on Thursdays", Visibility::Public),
    (88, "Book Circle", "One book a month", Visibility::Public),
    (91, "Security", "Keys, doors and passwords", Visibility::Private),
    (95, "Atelier de Lyon", "Les nouvelles de l’atelier", Visibility::Public),
    (201, "Data", "Questions and the answers of numbers", Visibility::Public),
    (207, "Logistics", "What goes where", Visibility::Public),
    (213, "Customer Stories", "What people do with our instruments", Visibility::Public),
    (219, "Labs", "Things that do not work yet", Visibility::Public),
    (224, "Garden", "The roof, the bees and the tomatoes", Visibility::Public),
];

/// The space in which posts of members wait for approval.
pub const MODERATED: i64 = 31;

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let people: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    for (id, name, description, visibility) in SPACES.iter().take(plan.spaces) {
        let created = dates::minus_days(dates::day_start(plan.now), random.between(380, 900));
        let space = Space {
            id: *id,
            name: (*name).to_owned(),
            slug: stub(name),
            description: (*description).to_owned(),
            visibility: *visibility,
            membership_type: i64::from(*visibility != Visibility::Public),
            status: Status::PUBLISHED,
            parent: if *id == 219 { 7 } else { 0 },
            creator: 1,
            created,
            switched_off: BTreeSet::new(),
            is_moderated: *id == MODERATED,
            image: None,
        };
        domain.spaces.add(space);
        let share = if *visibility == Visibility::Public { 45 } else { 12 };
        for person in &people {
            if let Some(membership) = membership(*id, *person, share, random) {
                domain.spaces.set_membership(*id, *person, membership, created);
            }
        }
        roles(domain, *id);
    }
}

/// The memberships of people who can sign in are fixed, as tests and the README say; the others are random.
fn membership(space: i64, person: i64, share: u64, random: &mut Random) -> Option<Membership> {
    let by_chance = match random.below(100) {
        number if number < share => Some(Membership::Member),
        number if number < share + 3 => Some(Membership::Requested),
        _ => None,
    };
    match (person, space) {
        (1, _) => Some(Membership::Administrator),
        (101, 7) => Some(Membership::Administrator),
        (101, 12 | 31 | 44) | (102, 7 | 23 | 31) | (103, 12 | 31 | 75) => Some(Membership::Member),
        (101..=103, _) => None,
        _ => by_chance,
    }
}

fn roles(domain: &mut Domain, space: i64) {
    for (name, description) in [("Space Administrators", "Run the space"), ("Editors", "Look after its pages")] {
        let id = domain.new_id();
        domain.roles.add(Role { id, name: name.to_owned(), description: description.to_owned(), space, is_system: name != "Editors" });
    }
}
