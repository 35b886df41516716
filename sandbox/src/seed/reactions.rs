//! Seeds reactions: comments, likes, votes, views, follows, bookmarks.

use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::content::comments::Comment;
use crate::domain::content::reactions::Bookmark;
use crate::domain::{Activity, ActivityType, Domain, EntityType, Status};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

const DAY: u64 = 86_400_000;
/// The most views in the log: more would not improve the counts of a large site.
const MOST_VIEWS: usize = 60_000;

/// The fields of an item that reactions need.
struct Target {
    id: i64,
    entity_type: EntityType,
    space: i64,
    author: i64,
    title: String,
    created: Timestamp,
}

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let held = [EntityType::FORUM, EntityType::FORUM_GROUP, EntityType::ALBUM];
    let published = domain.content.iter().filter(|item| item.status.is_public() && !held.contains(&item.entity_type));
    let targets: Vec<_> = published
        .map(|item| Target {
            id: item.id,
            entity_type: item.entity_type,
            space: item.space,
            author: item.author,
            title: item.title.clone(),
            created: item.created,
        })
        .collect();
    let everyone: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    let views_each = (MOST_VIEWS / targets.len().max(1)).clamp(1, 10) as u64;
    for target in &targets {
        let members: Vec<_> = if target.space == 0 { everyone.clone() } else { domain.spaces.members(target.space).collect() };
        views(domain, target, &members, views_each, plan, random);
        likes_and_votes(domain, target, &members, plan, random);
        comments(domain, target, &members, plan, random);
    }
    own_follows_and_bookmarks(domain, &targets, plan, random);
}

/// A moment between publication and now, more likely soon after publication.
fn later(target: &Target, plan: &SeedPlan, random: &mut Random) -> Timestamp {
    let left = plan.now.millis().saturating_sub(target.created.millis());
    let reach = if random.chance(70) { left.min(7 * DAY) } else { left };
    target.created.plus_millis(random.below(reach.max(1)))
}

fn record(domain: &mut Domain, activity_type: ActivityType, target: &Target, person: i64, at: Timestamp) {
    let activity = Activity::new(activity_type, target.entity_type, target.id, person, at).in_space(target.space).titled(&target.title);
    let concerned = (activity_type != ActivityType::VIEW).then_some(target.author);
    domain.record_activity(activity.concerning(concerned));
}

fn views(domain: &mut Domain, target: &Target, members: &[i64], each: u64, plan: &SeedPlan, random: &mut Random) {
    for _ in 0..random.below(2 * each + 1) {
        let (person, at) = (random.pick(members, 1), later(target, plan, random));
        domain.content.record_view(person, target.id, at);
        record(domain, ActivityType::VIEW, target, person, at);
    }
}

fn likes_and_votes(domain: &mut Domain, target: &Target, members: &[i64], plan: &SeedPlan, random: &mut Random) {
    for _ in 0..random.below(4) {
        let (person, at) = (random.pick(members, 1), later(target, plan, random));
        if person != target.author && domain.reactions.likes.set(target.id, person, 1, at) {
            record(domain, ActivityType::LIKE, target, person, at);
        }
    }
    if target.entity_type == EntityType::IDEA {
        for _ in 0..random.below(8) {
            let (person, at) = (random.pick(members, 1), later(target, plan, random));
            let value = if random.chance(80) { 1 } else { -1 };
            if domain.reactions.votes.set(target.id, person, value, at) {
                record(domain, ActivityType::VOTE, target, person, at);
            }
        }
    }
    if random.chance(15) {
        let (person, at) = (random.pick(members, 1), later(target, plan, random));
        domain.reactions.ratings.set(target.id, person, i64::try_from(random.between(2, 5)).unwrap_or(3), at);
    }
    if random.chance(20) {
        let (person, at) = (random.pick(members, 1), later(target, plan, random));
        let id = domain.new_id();
        domain.reactions.follows.set(target.id, person, id, at);
    }
}

fn comments(domain: &mut Domain, target: &Target, members: &[i64], plan: &SeedPlan, random: &mut Random) {
    let mut last = 0;
    for _ in 0..random.below(100) / 40 {
        let (author, at) = (random.pick(members, 1), later(target, plan, random));
        let language = domain.people.get(author).and_then(|person| Words::of(person.language()));
        let Some(words) = language else {
            continue;
        };
        let id = domain.new_id();
        let text = format!("<p>{}</p>", words.remark(random));
        let parent = if random.chance(30) { last } else { 0 };
        let activity = Activity::new(ActivityType::COMMENT, target.entity_type.comment(), id, author, at)
            .in_space(target.space)
            .on(target.id)
            .titled(&target.title)
            .saying(&html::plain(&text))
            .concerning([target.author]);
        domain.comments.add(Comment {
            id,
            entity: target.id,
            entity_type: target.entity_type,
            parent,
            space: target.space,
            author,
            text,
            status: Status::PUBLISHED,
            created: at,
            updated: at,
        });
        domain.record_activity(activity);
        last = id;
    }
}

/// People who can sign in follow and bookmark some content of the community.
fn own_follows_and_bookmarks(domain: &mut Domain, targets: &[Target], plan: &SeedPlan, random: &mut Random) {
    let own: Vec<_> = domain.people.with_sign_in().map(|person| person.id).collect();
    for person in own {
        for target in targets.iter().rev().filter(|target| target.space == 0).take(3) {
            let id = domain.new_id();
            let created = dates::minus_millis(plan.now, random.below(DAY));
            let (title, description) = (target.title.clone(), String::new());
            domain.reactions.bookmarks.push(Bookmark {
                id,
                person,
                entity: target.id,
                entity_type: target.entity_type.0,
                title,
                description,
                created,
            });
        }
    }
}
