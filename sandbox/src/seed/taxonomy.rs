//! Seeds categories, tags, stages and announcements.

use super::{Random, SeedPlan};
use crate::domain::content::announcements::Announcement;
use crate::domain::content::tags::TagGroup;
use crate::domain::content::{Category, Stage};
use crate::domain::{Domain, EntityType, Status};

const CATEGORIES: &[(EntityType, &[&str])] = &[
    (EntityType::ARTICLE, &["News", "How we work", "Safety"]),
    (EntityType::BLOG, &["Workshop", "Travel", "Opinion"]),
    (EntityType::WIKI, &["Instruments", "Procedures", "Glossary"]),
    (EntityType::IDEA, &["Product", "Workplace"]),
    (EntityType::VIDEO, &["Talks", "Tutorials"]),
];

const TAGS: &[(&str, &[&str])] = &[
    ("Instruments", &["lens", "tripod", "calibration", "sensor", "prototype"]),
    ("Work", &["safety", "onboarding", "planning", "travel", "training"]),
    ("Life", &["garden", "choir", "books", "sport", "kitchen"]),
];

const STAGES: &[&str] = &["New", "Under review", "Planned", "Done"];

const ANNOUNCEMENTS: &[(i64, &str, &str)] = &[
    (0, "Winter break", "The offices are closed from December 24 to January 1."),
    (0, "Customer day", "Guests are with us on Thursday; please keep hall three free."),
    (7, "Bench two", "Bench two is back in service."),
    (44, "Next meeting", "The board meets on the first Monday of the month."),
];

pub fn populate(domain: &mut Domain, _: &SeedPlan, _: &mut Random) {
    let spaces: Vec<i64> = std::iter::once(0).chain(domain.spaces.iter().map(|space| space.id)).collect();
    for space in &spaces {
        for (entity_type, names) in CATEGORIES {
            for name in *names {
                let id = domain.new_id();
                let (name, description) = ((*name).to_owned(), String::new());
                let category =
                    Category { id, entity_type: *entity_type, space: *space, parent: 0, name, description, status: Status::PUBLISHED };
                domain.content.categories.insert(id, category);
            }
        }
    }
    for (name, tags) in TAGS {
        let group = domain.new_id();
        domain.tags.groups.insert(group, TagGroup { id: group, name: (*name).to_owned() });
        for tag in *tags {
            let fresh = domain.new_id();
            let id = domain.tags.named(tag, fresh);
            if let Some(tag) = domain.tags.table.get_mut(id) {
                tag.group = group;
            }
        }
    }
    for name in STAGES {
        let id = domain.new_id();
        domain.content.stages.insert(id, Stage { id, space: 0, name: (*name).to_owned() });
    }
    for (space, name, value) in ANNOUNCEMENTS.iter().filter(|(space, ..)| spaces.contains(space)) {
        let id = domain.new_id();
        let (name, value) = ((*name).to_owned(), (*value).to_owned());
        domain.announcements.0.insert(id, Announcement { id, space: *space, name, value });
    }
}
