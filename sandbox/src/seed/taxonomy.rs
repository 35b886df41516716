//! Seeds categories, tags, stages and announcements.

use super::{Plan, Random};
use crate::domain::content::announcements::Announcement;
use crate::domain::content::tags::TagGroup;
use crate::domain::content::{Category, Stage};
use crate::domain::{Kind, Status, World};

const CATEGORIES: &[(Kind, &[&str])] = &[
    (Kind::ARTICLE, &["News", "How we work", "Safety"]),
    (Kind::BLOG, &["Workshop", "Travel", "Opinion"]),
    (Kind::WIKI, &["Instruments", "Procedures", "Glossary"]),
    (Kind::IDEA, &["Product", "Workplace"]),
    (Kind::VIDEO, &["Talks", "Tutorials"]),
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

pub fn sow(world: &mut World, _: &Plan, _: &mut Random) {
    let spaces: Vec<i64> = std::iter::once(0).chain(world.spaces.iter().map(|space| space.id)).collect();
    for space in &spaces {
        for (kind, names) in CATEGORIES {
            for name in *names {
                let id = world.new_id();
                let (name, description) = ((*name).to_owned(), String::new());
                let category = Category { id, kind: *kind, space: *space, parent: 0, name, description, status: Status::PUBLISHED };
                world.content.categories.insert(id, category);
            }
        }
    }
    for (name, tags) in TAGS {
        let group = world.new_id();
        world.tags.groups.insert(group, TagGroup { id: group, name: (*name).to_owned() });
        for tag in *tags {
            let fresh = world.new_id();
            let id = world.tags.named(tag, fresh);
            if let Some(tag) = world.tags.table.get_mut(id) {
                tag.group = group;
            }
        }
    }
    for name in STAGES {
        let id = world.new_id();
        world.content.stages.insert(id, Stage { id, space: 0, name: (*name).to_owned() });
    }
    for (space, name, value) in ANNOUNCEMENTS.iter().filter(|(space, ..)| spaces.contains(space)) {
        let id = world.new_id();
        let (name, value) = ((*name).to_owned(), (*value).to_owned());
        world.announcements.0.insert(id, Announcement { id, space: *space, name, value });
    }
}
