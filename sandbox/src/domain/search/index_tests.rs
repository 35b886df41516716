//! Compares each index with a plain scan of the rows after random changes.

use std::collections::BTreeSet;

use super::item_index::Brief;
use crate::domain::activity::Trace;
use crate::domain::content::Item;
use crate::domain::content::comments::Comment;
use crate::domain::{Kind, Status, Thing, Viewer, Wanted, World};
use crate::seed::Random;
use crate::time::Timestamp;

const WORDS: &[&str] = &["Harbour", "harbour light", "LATE", "lateral", "ÜBUNG", "vpn", "the vpn-gate", "Lighthouse  keeper"];

fn words(random: &mut Random) -> String {
    (0..random.below(4) + 1).map(|_| random.pick(WORDS, "vpn")).collect::<Vec<_>>().join(" ")
}

fn some_item(world: &World, random: &mut Random) -> i64 {
    let ids: Vec<_> = world.content.iter().map(|item| item.id).collect();
    random.pick(&ids, 0)
}

fn disturb(world: &mut World, random: &mut Random, now: Timestamp) {
    let id = some_item(world, random);
    match random.below(11) {
        0..=2 => {
            let new = world.new_id();
            let mut item = Item::new(new, Kind::ARTICLE, 101, [0, 7][usize::from(random.chance(50))], &words(random), now);
            item.body = words(random);
            item.parent = if random.chance(20) { id } else { 0 };
            item.tags = world.tag_ids(&[words(random)]);
            world.content.add(item);
            world.publish(new, now);
        }
        3 => world.purge_item(id),
        10 => {
            let parent = some_item(world, random);
            if parent < id {
                world.content.set_parent(id, parent);
            }
        }
        4 => world.content.look(102, id, now),
        5 => {
            let comment = world.new_id();
            world.comments.add(Comment::new(comment, Thing { kind: Kind::ARTICLE, id, space: 0, author: 101 }, 102, words(random), now));
        }
        6 => {
            let ids: Vec<_> = world.comments.iter().map(|comment| comment.id).collect();
            let comment = random.pick(&ids, 0);
            if let Some(comment) = world.comments.get_mut(comment) {
                comment.status = Status(i64::from(random.chance(50)));
            }
            if random.chance(30) {
                world.delete_comment(comment);
            }
        }
        _ => {
            let tags = world.tag_ids(&[words(random)]);
            if let Some(item) = world.content.get_mut(id) {
                item.title = words(random);
                item.status = random.pick(&[Status::PUBLISHED, Status::DRAFT, Status::PENDING], Status::PUBLISHED);
                item.summary = words(random);
                item.is_featured = random.chance(50);
                item.tags = tags;
            }
        }
    }
}

fn plain_search(world: &World, viewer: &Viewer, text: &str, exact: bool) -> BTreeSet<(i64, u32)> {
    let wanted = Wanted::new(text, exact, [Kind::ARTICLE.0]);
    let seen = world.content.iter().filter(|item| item.kind == Kind::ARTICLE && item.status.is_public() && viewer.sees(item));
    let score = |item: &Item| {
        let tagged = |number: usize| {
            let names = item.tags.iter().filter_map(|tag| world.tags.table.get(*tag)).map(|tag| tag.name.to_lowercase());
            wanted.words().get(number).is_some_and(|word| names.into_iter().any(|name| name.contains(word)))
        };
        let text = format!("{}\n{}", item.summary, item.body).to_lowercase();
        wanted.score_lower(&item.title.to_lowercase(), &text, tagged)
    };
    seen.filter_map(|item| Some((item.id, score(item)?))).collect()
}

fn published(world: &World, parent: i64) -> impl Iterator<Item = &Item> {
    world.content.children(parent).filter(|child| child.status.is_public())
}

fn plain_below<'w>(items: impl Iterator<Item = &'w Item>) -> (usize, i64) {
    let items: Vec<_> = items.collect();
    let newest = items.iter().max_by_key(|item| (item.created, item.id));
    (items.len(), newest.map_or(0, |item| item.author))
}

fn agree(world: &World) {
    let briefs: Vec<_> = world.content.briefs().iter().map(|brief| Brief { title: 0, ..*brief }).collect();
    assert!(briefs.into_iter().eq(world.content.iter().map(Brief::of)));
    let mut by_title: Vec<_> = world.content.briefs().iter().collect();
    by_title.sort_by_key(|brief| brief.title);
    let titles: Vec<_> = by_title.iter().filter_map(|brief| world.content.get(brief.id)).map(|item| item.title.to_lowercase()).collect();
    assert!(titles.is_sorted());
    for pair in by_title.windows(2).zip(titles.windows(2)) {
        assert_eq!(pair.0[0].title == pair.0[1].title, pair.1[0] == pair.1[1], "{:?}", pair.1);
    }
    assert!(world.comments.briefs().iter().copied().eq(world.comments.iter().map(Comment::brief)));
    for item in world.content.iter() {
        let family = world.content.family(item.id);
        let grandchildren = published(world, item.id).flat_map(|child| published(world, child.id));
        for (kept, plain) in [(family.children, plain_below(published(world, item.id))), (family.grandchildren, plain_below(grandchildren))]
        {
            assert_eq!((kept.count, kept.last_author()), plain, "{}", item.id);
        }
        let comments = world.comments.on(item.id).filter(|comment| comment.status.is_public());
        assert_eq!(world.comments.count(item.id), comments.count(), "{}", item.id);
    }
    let mut activities: Vec<_> = world.activity.iter().map(|activity| (activity.at, activity.id, activity.entity)).collect();
    activities.sort_unstable();
    let trace = |trace: &Trace| (trace.at, trace.id, trace.entity);
    assert!(world.activity.traces().iter().map(trace).eq(activities));
    for person in [101, 102, 1] {
        let viewer = world.viewer(person);
        for (text, exact) in [("harbour", false), ("light late", false), ("r l", true), ("übung", false), ("gate", false), ("", false)] {
            let found = world.search(&viewer, &Wanted::new(text, exact, [Kind::ARTICLE.0]));
            let found: BTreeSet<_> = found.into_iter().map(|hit| (hit.id, hit.score)).collect();
            assert_eq!(found, plain_search(world, &viewer, text, exact), "{text} for {person}");
        }
        let sight = world.sight(&viewer);
        for trace in world.activity.traces() {
            assert_eq!(sight.sees(trace.entity), world.sees(&viewer, trace.entity), "{}", trace.entity);
            assert_eq!(sight.sees(trace.entity), world.entity(&viewer, trace.entity).is_some(), "{}", trace.entity);
        }
    }
}

#[test]
fn an_index_never_disagrees_with_a_plain_scan() {
    for seed in 0..2 {
        let now = Timestamp::from_millis(1_760_000_000_000);
        let mut random = Random::new(seed);
        let mut world = crate::seed::world(&crate::SiteConfig::default(), now);
        let copy = world.clone();
        for round in 0..5 {
            for step in 0..random.below(30) {
                disturb(&mut world, &mut random, now.plus_millis(round * 100 + step));
            }
            agree(&world);
        }
        agree(&copy);
    }
}
