//! Seeds task lists of every space, and private tasks.

use super::cases::{Remark, remark};
use super::venues::{Venue, between, past};
use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::tasks::{Task, TaskList, TimeLog};
use crate::domain::{Domain, EntityType};
use crate::time::Timestamp;
use crate::time::dates;

const HOUR: u64 = 3_600_000;
const LISTS: &[&str] = &["Next release", "Workshop move", "Customer day", "Spring cleaning"];
const NAMES: &[&str] = &[
    "Order spare lenses",
    "Write the release note",
    "Book the harbour room",
    "Ask two customers",
    "Check the crates",
    "Draw the new label",
    "Measure the cold room",
    "Call the carrier",
    "Update the price list",
];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    for venue in Venue::all(domain) {
        domain.prepare_tasks(venue.space);
        for _ in 0..random.between(1, 2) {
            let list = list(domain, &venue, plan, random);
            for number in 1..=random.between(3, 7) {
                let assignee = if random.chance(75) { venue.random_member(random) } else { 0 };
                let task = task(domain, &venue, (list, number), assignee, plan, random);
                work(domain, &venue, task, plan, random);
            }
        }
    }
    for person in [101, 102, 103] {
        let alone = Venue { space: 0, members: vec![person] };
        for number in 1..=2 {
            let task = task(domain, &alone, (0, number), person, plan, random);
            domain.tasks.put(task);
        }
    }
}

fn list(domain: &mut Domain, venue: &Venue, plan: &SeedPlan, random: &mut Random) -> i64 {
    let id = domain.new_id();
    let name = random.pick(LISTS, "To do").to_owned();
    let author = venue.random_member(random);
    let list =
        TaskList { id, space: venue.space, author, name, description: String::new(), is_active: true, created: past(plan.now, random) };
    domain.tasks.lists.insert(id, list);
    id
}

fn task(domain: &mut Domain, venue: &Venue, (list, number): (i64, u64), assignee: i64, plan: &SeedPlan, random: &mut Random) -> Task {
    let statuses: Vec<_> = domain.tasks.statuses_of(venue.space).map(|status| status.id).collect();
    let priorities: Vec<_> = domain.tasks.priorities_of(venue.space).map(|priority| priority.id).collect();
    let created = past(plan.now, random);
    let due = dates::plus_days(dates::day_start(created), random.between(5, 60)).plus_millis(17 * HOUR);
    Task {
        id: domain.new_id(),
        list,
        space: venue.space,
        author: venue.random_member(random),
        assignee,
        name: random.pick(NAMES, "Look into it").to_owned(),
        body: Words::of("en").map(|words| format!("<p>{}</p>", words.sentence(random))).unwrap_or_default(),
        status: random.pick(&statuses, 0),
        priority: random.pick(&priorities, 0),
        due: random.chance(80).then_some(due),
        estimated_hours: random.between(1, 32) as f64 / 2.0,
        sort_order: i64::try_from(number).unwrap_or(0),
        created,
        updated: between(created, plan.now, random),
    }
}

/// Adds a task with a time log and a comment.
fn work(domain: &mut Domain, venue: &Venue, task: Task, plan: &SeedPlan, random: &mut Random) {
    let (id, name, created, assignee) = (task.id, task.name.clone(), task.created, task.assignee);
    domain.tasks.put(task);
    if assignee != 0 && random.chance(50) {
        log(domain, id, assignee, between(created, plan.now, random), random);
    }
    if random.chance(30)
        && let Some(words) = Words::of("en")
    {
        let (author, at) = (venue.random_member(random), between(created, plan.now, random));
        remark(domain, &Remark { on: (EntityType::TASK_ITEM, id), title: &name, space: venue.space, author, at }, words.remark(random));
    }
}

fn log(domain: &mut Domain, task: i64, person: i64, start: Timestamp, random: &mut Random) {
    let id = domain.new_id();
    let end = start.plus_millis(random.between(1, 8) * HOUR / 2);
    domain.tasks.logs.insert(id, TimeLog { id, task, person, start, end, notes: String::new() });
}
