//! Compares each index with a plain scan of the rows after random changes.

use std::collections::BTreeSet;

use super::item_index::ItemRow;
use crate::domain::activity::ActivityRow;
use crate::domain::content::Item;
use crate::domain::content::comments::Comment;
use crate::domain::{Domain, EntityType, SearchQuery, Status, Target, Viewer};
use crate::seed::Random;
use crate::time::Timestamp;

const WORDS: &[&str] = &["Harbour", "harbour light", "LATE", "lateral", "ÜBUNG", "vpn", "the vpn-gate", "Lighthouse  keeper"];

fn words(random: &mut Random) -> String {
    (0..random.below(4) + 1).map(|_| random.pick(WORDS, "vpn")).collect::<Vec<_>>().join(" ")
}

fn some_item(domain: &Domain, random: &mut Random) -> i64 {
    let ids: Vec<_> = domain.content.iter().map(|item| item.id).collect();
    random.pick(&ids, 0)
}

fn disturb(domain: &mut Domain, random: &mut Random, now: Timestamp) {
    let id = some_item(domain, random);
    match random.below(11) {
        0..=2 => {
            let new = domain.new_id();
            let mut item = Item::new(new, EntityType::ARTICLE, 101, [0, 7][usize::from(random.chance(50))], &words(random), now);
            item.body = words(random);
            item.parent = if random.chance(20) { id } else { 0 };
            item.tags = domain.tag_ids(&[words(random)]);
            domain.content.add(item);
            domain.publish(new, now);
        }
        3 => domain.purge_item(id),
        10 => {
            let parent = some_item(domain, random);
            if parent < id {
                domain.content.set_parent(id, parent);
            }
        }
        4 => domain.content.record_view(102, id, now),
        5 => {
            let comment = domain.new_id();
            domain.comments.add(Comment::new(
                comment,
                Target { entity_type: EntityType::ARTICLE, id, space: 0, author: 101 },
                102,
                words(random),
                now,
            ));
        }
        6 => {
            let ids: Vec<_> = domain.comments.iter().map(|comment| comment.id).collect();
            let comment = random.pick(&ids, 0);
            if let Some(comment) = domain.comments.get_mut(comment) {
                comment.status = Status(i64::from(random.chance(50)));
            }
            if random.chance(30) {
                domain.delete_comment(comment);
            }
        }
        _ => {
            let tags = domain.tag_ids(&[words(random)]);
            if let Some(item) = domain.content.get_mut(id) {
                item.title = words(random);
                item.status = random.pick(&[Status::PUBLISHED, Status::DRAFT, Status::PENDING], Status::PUBLISHED);
                item.summary = words(random);
                item.is_featured = random.chance(50);
                item.tags = tags;
            }
        }
    }
}

fn plain_search(domain: &Domain, viewer: &Viewer, text: &str, exact: bool) -> BTreeSet<(i64, u32)> {
    let wanted = SearchQuery::new(text, exact, [EntityType::ARTICLE.0]);
    let seen = domain.content.iter().filter(|item| item.entity_type == EntityType::ARTICLE && item.status.is_public() && viewer.sees(item));
    let score = |item: &Item| {
        let tagged = |number: usize| {
            let names = item.tags.iter().filter_map(|tag| domain.tags.table.get(*tag)).map(|tag| tag.name.to_lowercase());
            wanted.words().get(number).is_some_and(|word| names.into_iter().any(|name| name.contains(word)))
        };
        let text = format!("{}\n{}", item.summary, item.body).to_lowercase();
        wanted.score_lower(&item.title.to_lowercase(), &text, tagged)
    };
    seen.filter_map(|item| Some((item.id, score(item)?))).collect()
}

fn published(domain: &Domain, parent: i64) -> impl Iterator<Item = &Item> {
    domain.content.children(parent).filter(|child| child.status.is_public())
}

fn plain_below<'w>(items: impl Iterator<Item = &'w Item>) -> (usize, i64) {
    let items: Vec<_> = items.collect();
    let newest = items.iter().max_by_key(|item| (item.created, item.id));
    (items.len(), newest.map_or(0, |item| item.author))
}

fn agree(domain: &Domain) {
    let item_rows: Vec<_> = domain.content.item_rows().iter().map(|item_row| ItemRow { title: 0, ..*item_row }).collect();
    assert!(item_rows.into_iter().eq(domain.content.iter().map(ItemRow::of)));
    let mut by_title: Vec<_> = domain.content.item_rows().iter().collect();
    by_title.sort_by_key(|item_row| item_row.title);
    let titles: Vec<_> =
        by_title.iter().filter_map(|item_row| domain.content.get(item_row.id)).map(|item| item.title.to_lowercase()).collect();
    assert!(titles.is_sorted());
    for pair in by_title.windows(2).zip(titles.windows(2)) {
        assert_eq!(pair.0[0].title == pair.0[1].title, pair.1[0] == pair.1[1], "{:?}", pair.1);
    }
    assert!(domain.comments.comment_rows().iter().copied().eq(domain.comments.iter().map(Comment::comment_row)));
    for item in domain.content.iter() {
        let child_counts = domain.content.child_counts(item.id);
        let grandchildren = published(domain, item.id).flat_map(|child| published(domain, child.id));
        for (indexed, plain) in
            [(child_counts.children, plain_below(published(domain, item.id))), (child_counts.grandchildren, plain_below(grandchildren))]
        {
            assert_eq!((indexed.count, indexed.last_author()), plain, "{}", item.id);
        }
        let comments = domain.comments.on(item.id).filter(|comment| comment.status.is_public());
        assert_eq!(domain.comments.count(item.id), comments.count(), "{}", item.id);
    }
    let mut activities: Vec<_> = domain.activity.iter().map(|activity| (activity.at, activity.id, activity.entity)).collect();
    activities.sort_unstable();
    let row = |row: &ActivityRow| (row.at, row.id, row.entity);
    assert!(domain.activity.activity_rows().iter().map(row).eq(activities));
    for person in [101, 102, 1] {
        let viewer = domain.viewer(person);
        for (text, exact) in [("harbour", false), ("light late", false), ("r l", true), ("übung", false), ("gate", false), ("", false)] {
            let found = domain.search(&viewer, &SearchQuery::new(text, exact, [EntityType::ARTICLE.0]));
            let found: BTreeSet<_> = found.into_iter().map(|hit| (hit.id, hit.score)).collect();
            assert_eq!(found, plain_search(domain, &viewer, text, exact), "{text} for {person}");
        }
        let visible = domain.visibility_cache(&viewer);
        for row in domain.activity.activity_rows() {
            assert_eq!(visible.sees(row.entity), domain.sees(&viewer, row.entity), "{}", row.entity);
            assert_eq!(visible.sees(row.entity), domain.entity(&viewer, row.entity).is_some(), "{}", row.entity);
        }
    }
}

#[test]
fn an_index_never_disagrees_with_a_plain_scan() {
    for seed in 0..2 {
        let now = Timestamp::from_millis(1_760_000_000_000);
        let mut random = Random::new(seed);
        let mut domain = crate::seed::generate(&crate::SiteConfig::default(), now);
        let copy = domain.clone();
        for round in 0..5 {
            for step in 0..random.below(30) {
                disturb(&mut domain, &mut random, now.plus_millis(round * 100 + step));
            }
            agree(&domain);
        }
        agree(&copy);
    }
}
