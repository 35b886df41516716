//! Seeds the cases of every space.

use super::venues::{Venue, between, past};
use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::cases::Case;
use crate::domain::content::comments::Comment;
use crate::domain::{Activity, ActivityType, Domain, EntityType, Status};
use crate::html;
use crate::time::Timestamp;

const TITLES: &[&str] = &[
    "The lens bench drifts after lunch",
    "Labels peel off in the rain",
    "Cannot open last week's survey",
    "Battery of kit two empties overnight",
    "The door of hall three does not close",
    "Wrong address on the delivery note",
    "A customer misses the spare tripod",
    "The report counts holidays twice",
    "Please add a second calendar",
    "Focus ring is too stiff",
];
const PROJECTS: &[(&str, &[&str], &[&str])] = &[
    ("Field kit", &["Hardware", "Packing", "Manual"], &["Winter release", "Spring release"]),
    ("Workshop", &["Machines", "Building"], &["Inspection"]),
];
/// Items of the site for each case of a space.
const ITEMS_FOR_A_CASE: usize = 60;

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let count = (plan.items / ITEMS_FOR_A_CASE).clamp(4, 40);
    for venue in Venue::all(domain) {
        domain.prepare_cases(venue.space);
        let (title, sections, milestones) = random.pick(PROJECTS, ("Field kit", &[], &[]));
        let project = domain.add_project(venue.space, title, "");
        let sections: Vec<_> = sections.iter().map(|name| domain.add_section(project, name)).collect();
        let milestones: Vec<_> = milestones.iter().map(|title| domain.add_milestone(project, title)).collect();
        let statuses: Vec<_> = domain.cases.statuses_of(venue.space).map(|status| status.id).collect();
        let priorities: Vec<_> = domain.cases.priorities_of(venue.space).map(|priority| priority.id).collect();
        for _ in 0..count {
            let created = past(plan.now, random);
            let mut case = case(domain, &venue, created, random);
            case.status = random.pick(&statuses, 0);
            case.priority = random.pick(&priorities, 0);
            if random.chance(60) {
                case.project = project;
                case.section = random.pick(&sections, 0);
                case.milestone = random.pick(&milestones, 0);
            }
            case.updated = between(created, plan.now, random);
            file(domain, &venue, case, plan, random);
        }
    }
}

fn case(domain: &mut Domain, venue: &Venue, created: Timestamp, random: &mut Random) -> Case {
    let body = Words::of("en").map(|words| words.body(random)).unwrap_or_default();
    Case {
        id: domain.new_id(),
        space: venue.space,
        title: random.pick(TITLES, "Something is odd").to_owned(),
        body,
        status: 0,
        priority: 0,
        project: domain.cases.default_project(venue.space),
        section: 0,
        milestone: 0,
        assignee: if random.chance(70) { venue.random_member(random) } else { 0 },
        reporter: venue.random_member(random),
        recipients: Vec::new(),
        views: i64::try_from(random.below(40)).unwrap_or(0),
        created,
        updated: created,
    }
}

fn file(domain: &mut Domain, venue: &Venue, case: Case, plan: &SeedPlan, random: &mut Random) {
    let (id, title, created, assignee) = (case.id, case.title.clone(), case.created, case.assignee);
    let activity = Activity::new(ActivityType::CREATE, EntityType::ISSUE, id, case.reporter, created)
        .in_space(case.space)
        .titled(&title)
        .saying(&html::beginning(&case.body, 250))
        .concerning((assignee != 0).then_some(assignee));
    domain.cases.put(case);
    domain.record_activity(activity);
    for _ in 0..random.below(3) {
        let (author, at) = (venue.random_member(random), between(created, plan.now, random));
        let Some(words) = Words::of("en") else {
            continue;
        };
        remark(domain, &Remark { on: (EntityType::ISSUE, id), title: &title, space: venue.space, author, at }, words.remark(random));
    }
}

/// A comment on an object that is not a content item.
pub struct Remark<'a> {
    pub on: (EntityType, i64),
    pub title: &'a str,
    pub space: i64,
    pub author: i64,
    pub at: Timestamp,
}

pub fn remark(domain: &mut Domain, remark: &Remark<'_>, words: &str) {
    let Remark { on: (entity_type, entity), title, space, author, at } = *remark;
    let id = domain.new_id();
    let text = format!("<p>{words}</p>");
    let activity =
        Activity::new(ActivityType::COMMENT, entity_type.comment(), id, author, at).in_space(space).on(entity).titled(title).saying(words);
    domain.comments.add(Comment {
        id,
        entity,
        entity_type,
        parent: 0,
        space,
        author,
        text,
        status: Status::PUBLISHED,
        created: at,
        updated: at,
    });
    domain.record_activity(activity);
}
