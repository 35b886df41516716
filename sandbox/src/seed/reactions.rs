//! Seeds reactions: comments, likes, votes, views, follows, bookmarks.

use super::words::Words;
use super::{Plan, Random};
use crate::domain::content::comments::Comment;
use crate::domain::content::reactions::Bookmark;
use crate::domain::{Action, Activity, Kind, Status, World};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

const DAY: u64 = 86_400_000;
/// The most views in the log: more would not improve the counts of a large site.
const MOST_VIEWS: usize = 60_000;

/// The fields of an item that reactions need.
struct Thing {
    id: i64,
    kind: Kind,
    space: i64,
    author: i64,
    title: String,
    created: Timestamp,
}

pub fn sow(world: &mut World, plan: &Plan, random: &mut Random) {
    let held = [Kind::FORUM, Kind::FORUM_GROUP, Kind::ALBUM];
    let published = world.content.iter().filter(|item| item.status.is_public() && !held.contains(&item.kind));
    let things: Vec<_> = published
        .map(|item| Thing {
            id: item.id,
            kind: item.kind,
            space: item.space,
            author: item.author,
            title: item.title.clone(),
            created: item.created,
        })
        .collect();
    let everybody: Vec<_> = world.people.iter().map(|person| person.id).collect();
    let views_each = (MOST_VIEWS / things.len().max(1)).clamp(1, 10) as u64;
    for thing in &things {
        let members: Vec<_> = if thing.space == 0 { everybody.clone() } else { world.spaces.members(thing.space).collect() };
        views(world, thing, &members, views_each, plan, random);
        marks(world, thing, &members, plan, random);
        comments(world, thing, &members, plan, random);
    }
    own_marks(world, &things, plan, random);
}

/// A moment between publication and now, more likely soon after publication.
fn later(thing: &Thing, plan: &Plan, random: &mut Random) -> Timestamp {
    let left = plan.now.millis().saturating_sub(thing.created.millis());
    let reach = if random.chance(70) { left.min(7 * DAY) } else { left };
    thing.created.plus_millis(random.below(reach.max(1)))
}

fn told(world: &mut World, action: Action, thing: &Thing, person: i64, at: Timestamp) {
    let activity = Activity::new(action, thing.kind, thing.id, person, at).in_space(thing.space).titled(&thing.title);
    let concerned = (action != Action::VIEW).then_some(thing.author);
    world.happened(activity.concerning(concerned));
}

fn views(world: &mut World, thing: &Thing, members: &[i64], each: u64, plan: &Plan, random: &mut Random) {
    for _ in 0..random.below(2 * each + 1) {
        let (person, at) = (random.pick(members, 1), later(thing, plan, random));
        world.content.look(person, thing.id, at);
        told(world, Action::VIEW, thing, person, at);
    }
}

fn marks(world: &mut World, thing: &Thing, members: &[i64], plan: &Plan, random: &mut Random) {
    for _ in 0..random.below(4) {
        let (person, at) = (random.pick(members, 1), later(thing, plan, random));
        if person != thing.author && world.reactions.likes.set(thing.id, person, 1, at) {
            told(world, Action::LIKE, thing, person, at);
        }
    }
    if thing.kind == Kind::IDEA {
        for _ in 0..random.below(8) {
            let (person, at) = (random.pick(members, 1), later(thing, plan, random));
            let value = if random.chance(80) { 1 } else { -1 };
            if world.reactions.votes.set(thing.id, person, value, at) {
                told(world, Action::VOTE, thing, person, at);
            }
        }
    }
    if random.chance(15) {
        let (person, at) = (random.pick(members, 1), later(thing, plan, random));
        world.reactions.ratings.set(thing.id, person, i64::try_from(random.between(2, 5)).unwrap_or(3), at);
    }
    if random.chance(20) {
        let (person, at) = (random.pick(members, 1), later(thing, plan, random));
        let id = world.new_id();
        world.reactions.follows.set(thing.id, person, id, at);
    }
}

fn comments(world: &mut World, thing: &Thing, members: &[i64], plan: &Plan, random: &mut Random) {
    let mut last = 0;
    for _ in 0..random.below(100) / 40 {
        let (author, at) = (random.pick(members, 1), later(thing, plan, random));
        let language = world.people.get(author).and_then(|person| Words::of(person.language()));
        let Some(words) = language else {
            continue;
        };
        let id = world.new_id();
        let text = format!("<p>{}</p>", words.remark(random));
        let parent = if random.chance(30) { last } else { 0 };
        let activity = Activity::new(Action::COMMENT, thing.kind.comment(), id, author, at)
            .in_space(thing.space)
            .on(thing.id)
            .titled(&thing.title)
            .saying(&html::plain(&text))
            .concerning([thing.author]);
        world.comments.add(Comment {
            id,
            entity: thing.id,
            entity_kind: thing.kind,
            parent,
            space: thing.space,
            author,
            text,
            status: Status::PUBLISHED,
            created: at,
            updated: at,
        });
        world.happened(activity);
        last = id;
    }
}

/// People who can sign in follow and bookmark some content of the community.
fn own_marks(world: &mut World, things: &[Thing], plan: &Plan, random: &mut Random) {
    let own: Vec<_> = world.people.with_sign_in().map(|person| person.id).collect();
    for person in own {
        for thing in things.iter().rev().filter(|thing| thing.space == 0).take(3) {
            let id = world.new_id();
            let created = dates::minus_millis(plan.now, random.below(DAY));
            let (title, description) = (thing.title.clone(), String::new());
            world.reactions.bookmarks.push(Bookmark { id, person, entity: thing.id, kind: thing.kind.0, title, description, created });
        }
    }
}
