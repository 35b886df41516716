//! Seeds a year of content items.

use super::pictures::landscape;
use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::content::{Item, Media};
use crate::domain::{Activity, ActivityType, Domain, EntityType, Status};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

/// A year in milliseconds.
const YEAR: u64 = 365 * 86_400_000;

/// Entity types with their share of a hundred items.
const SHARES: &[(EntityType, u64)] = &[
    (EntityType::ARTICLE, 26),
    (EntityType::BLOG, 14),
    (EntityType::WIKI, 14),
    (EntityType::IDEA, 12),
    (EntityType::FORUM_TOPIC, 12),
    (EntityType::FORUM_POST, 12),
    (EntityType::PHOTO, 5),
    (EntityType::VIDEO, 3),
    (EntityType::CMS_PAGE, 2),
];

/// A space with its authors and the containers that they write into.
struct Venue {
    space: i64,
    writers: Vec<i64>,
    forum: i64,
    album: i64,
    /// Topics that can be answered, with their number.
    topics: Vec<i64>,
}

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let start = dates::minus_millis(plan.now, YEAR);
    let mut venues = venues(domain, start);
    let shelves = Shelves::of(domain);
    let step = YEAR / (plan.items as u64 + 1);
    for number in 0..plan.items as u64 {
        let at = start.plus_millis(number * step + random.below(step / 2 + 1));
        let index = usize::try_from(random.below(venues.len() as u64)).unwrap_or(0);
        if let Some(venue) = venues.get_mut(index) {
            write(domain, venue, &shelves, at, plan, random);
        }
    }
    for person in [101, 102, 103] {
        drafts(domain, person, plan, random);
    }
}

/// The community and every space, each with a forum and an album.
fn venues(domain: &mut Domain, start: Timestamp) -> Vec<Venue> {
    let spaces: Vec<i64> = std::iter::once(0).chain(domain.spaces.iter().map(|space| space.id)).collect();
    let everyone: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    let mut venues = Vec::new();
    for space in spaces {
        let writers = if space == 0 { everyone.clone() } else { domain.spaces.members(space).collect() };
        let mut holder = |entity_type: EntityType, title: &str, parent: i64| {
            let id = domain.new_id();
            let item = Item { parent, ..Item::new(id, entity_type, 1, space, title, start) };
            domain.content.add(item);
            id
        };
        let group = holder(EntityType::FORUM_GROUP, "Discussions", 0);
        let forum = holder(EntityType::FORUM, "General", group);
        let album = holder(EntityType::ALBUM, "Around the house", 0);
        venues.push(Venue { space, writers, forum, album, topics: Vec::new() });
    }
    venues
}

/// Categories, tags and stages, looked up once.
struct Shelves {
    categories: Vec<(EntityType, i64, i64)>,
    tags: Vec<i64>,
    stages: Vec<i64>,
}

impl Shelves {
    fn of(domain: &Domain) -> Self {
        Self {
            categories: domain.content.categories.iter().map(|category| (category.entity_type, category.space, category.id)).collect(),
            tags: domain.tags.table.ids(),
            stages: domain.content.stages.ids(),
        }
    }

    fn category(&self, entity_type: EntityType, space: i64, random: &mut Random) -> i64 {
        let fitting: Vec<_> = self.categories.iter().filter(|(of, at, _)| (*of, *at) == (entity_type, space)).map(|(.., id)| *id).collect();
        if random.chance(70) { random.pick(&fitting, 0) } else { 0 }
    }

    fn some_tags(&self, random: &mut Random) -> Vec<i64> {
        let mut tags: Vec<_> = (0..random.below(4)).map(|_| random.pick(&self.tags, 0)).filter(|tag| *tag != 0).collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }
}

fn write(domain: &mut Domain, venue: &mut Venue, shelves: &Shelves, at: Timestamp, plan: &SeedPlan, random: &mut Random) {
    let author = random.pick(&venue.writers, 1);
    let locale = domain.people.get(author).map_or("en-US", |person| &person.locale).to_owned();
    let Some(words) = locale.split('-').next().and_then(Words::of) else {
        return;
    };
    let mut entity_type = entity_type(random);
    if entity_type == EntityType::FORUM_POST && venue.topics.is_empty() {
        entity_type = EntityType::FORUM_TOPIC;
    }
    let id = domain.new_id();
    let mut item = Item::new(id, entity_type, author, venue.space, &words.title(random), at);
    item.culture = locale;
    item.body = words.body(random);
    item.category = shelves.category(entity_type, venue.space, random);
    item.tags = shelves.some_tags(random);
    match entity_type {
        EntityType::FORUM_TOPIC => {
            item.parent = venue.forum;
            venue.topics.push(id);
        }
        EntityType::FORUM_POST => {
            item.parent = random.pick(&venue.topics, venue.forum);
            item.grandparent = venue.forum;
            item.title = domain.content.get(item.parent).map(|topic| format!("Re: {}", topic.title)).unwrap_or_default();
        }
        EntityType::PHOTO => {
            item.parent = venue.album;
            let picture = Media::picture("photo.gif", landscape(id).to_vec());
            item.image.clone_from(&picture);
            item.media = picture;
        }
        EntityType::IDEA => item.stage = random.pick(&shelves.stages, 0),
        EntityType::ARTICLE | EntityType::CMS_PAGE => {
            item.summary = words.sentence(random).to_owned();
            item.requires_read_confirmation = random.chance(4);
        }
        _ => {}
    }
    item.is_featured = random.chance(4);
    item.status = status(venue.space, entity_type, random);
    if item.status == Status::DELAYED {
        item.published = dates::plus_days(plan.now, random.between(1, 30));
    }
    if item.status == Status::EXPIRED {
        item.expires = Some(dates::plus_days(at, 1));
    }
    let text = html::beginning(&item.body, 250);
    let activity =
        Activity::new(ActivityType::CREATE, entity_type, id, author, at).in_space(venue.space).on(item.parent).titled(&item.title);
    let is_public = item.status == Status::PUBLISHED;
    domain.content.add(item);
    if is_public {
        domain.record_activity(activity.saying(&text));
    }
}

fn entity_type(random: &mut Random) -> EntityType {
    let mut left = random.below(100);
    for (entity_type, share) in SHARES {
        if left < *share {
            return *entity_type;
        }
        left -= share;
    }
    EntityType::ARTICLE
}

/// Most items are published; topics and photos always are.
fn status(space: i64, entity_type: EntityType, random: &mut Random) -> Status {
    if [EntityType::FORUM_TOPIC, EntityType::FORUM_POST, EntityType::PHOTO].contains(&entity_type) {
        return Status::PUBLISHED;
    }
    match random.below(100) {
        0..2 => Status::DRAFT,
        2 => Status::DELAYED,
        3 => Status::EXPIRED,
        4..10 if space == super::spaces::MODERATED => Status::PENDING,
        _ => Status::PUBLISHED,
    }
}

/// People who can sign in have unfinished drafts.
fn drafts(domain: &mut Domain, person: i64, plan: &SeedPlan, random: &mut Random) {
    let locale = domain.people.get(person).map(|person| person.locale.clone());
    let words = locale.as_deref().and_then(|locale| locale.split('-').next()).and_then(Words::of);
    let (Some(locale), Some(words)) = (locale, words) else {
        return;
    };
    let id = domain.new_id();
    let at = dates::minus_days(plan.now, random.between(1, 6));
    let mut item = Item::new(id, EntityType::ARTICLE, person, 0, &words.title(random), at);
    item.body = words.body(random);
    item.culture = locale;
    item.status = Status::DRAFT;
    domain.content.add(item);
}
