//! Seeds a year of content items.

use super::words::Words;
use super::{Plan, Random};
use crate::domain::content::{Item, Media};
use crate::domain::{Action, Activity, Kind, Status, World};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;

/// A year in milliseconds.
const YEAR: u64 = 365 * 86_400_000;

/// Entity types with their share of a hundred items.
const SHARES: &[(Kind, u64)] = &[
    (Kind::ARTICLE, 26),
    (Kind::BLOG, 14),
    (Kind::WIKI, 14),
    (Kind::IDEA, 12),
    (Kind::FORUM_TOPIC, 12),
    (Kind::FORUM_POST, 12),
    (Kind::PHOTO, 5),
    (Kind::VIDEO, 3),
    (Kind::CMS_PAGE, 2),
];

/// The smallest picture that a browser shows: one grey pixel.
const POINT: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x99\x99\x99\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// A space with its authors and the containers that they write into.
struct Place {
    space: i64,
    writers: Vec<i64>,
    forum: i64,
    album: i64,
    /// Topics that can be answered, with their number.
    topics: Vec<i64>,
}

pub fn sow(world: &mut World, plan: &Plan, random: &mut Random) {
    let start = dates::minus_millis(plan.now, YEAR);
    let mut places = places(world, start);
    let shelves = Shelves::of(world);
    let step = YEAR / (plan.items as u64 + 1);
    for number in 0..plan.items as u64 {
        let at = start.plus_millis(number * step + random.below(step / 2 + 1));
        let index = usize::try_from(random.below(places.len() as u64)).unwrap_or(0);
        if let Some(place) = places.get_mut(index) {
            write(world, place, &shelves, at, plan, random);
        }
    }
    for person in [101, 102, 103] {
        drafts(world, person, plan, random);
    }
}

/// The community and every space, each with a forum and an album.
fn places(world: &mut World, start: Timestamp) -> Vec<Place> {
    let spaces: Vec<i64> = std::iter::once(0).chain(world.spaces.iter().map(|space| space.id)).collect();
    let everybody: Vec<_> = world.people.iter().map(|person| person.id).collect();
    let mut places = Vec::new();
    for space in spaces {
        let writers = if space == 0 { everybody.clone() } else { world.spaces.members(space).collect() };
        let mut holder = |kind: Kind, title: &str, parent: i64| {
            let id = world.new_id();
            let item = Item { parent, ..Item::new(id, kind, 1, space, title, start) };
            world.content.add(item);
            id
        };
        let group = holder(Kind::FORUM_GROUP, "Discussions", 0);
        let forum = holder(Kind::FORUM, "General", group);
        let album = holder(Kind::ALBUM, "Around the house", 0);
        places.push(Place { space, writers, forum, album, topics: Vec::new() });
    }
    places
}

/// Categories, tags and stages, looked up once.
struct Shelves {
    categories: Vec<(Kind, i64, i64)>,
    tags: Vec<i64>,
    stages: Vec<i64>,
}

impl Shelves {
    fn of(world: &World) -> Self {
        Self {
            categories: world.content.categories.iter().map(|category| (category.kind, category.space, category.id)).collect(),
            tags: world.tags.table.ids(),
            stages: world.content.stages.ids(),
        }
    }

    fn category(&self, kind: Kind, space: i64, random: &mut Random) -> i64 {
        let fitting: Vec<_> = self.categories.iter().filter(|(of, at, _)| (*of, *at) == (kind, space)).map(|(.., id)| *id).collect();
        if random.chance(70) { random.pick(&fitting, 0) } else { 0 }
    }

    fn some_tags(&self, random: &mut Random) -> Vec<i64> {
        let mut tags: Vec<_> = (0..random.below(4)).map(|_| random.pick(&self.tags, 0)).filter(|tag| *tag != 0).collect();
        tags.sort_unstable();
        tags.dedup();
        tags
    }
}

fn write(world: &mut World, place: &mut Place, shelves: &Shelves, at: Timestamp, plan: &Plan, random: &mut Random) {
    let author = random.pick(&place.writers, 1);
    let locale = world.people.get(author).map_or("en-US", |person| &person.locale).to_owned();
    let Some(words) = locale.split('-').next().and_then(Words::of) else {
        return;
    };
    let mut kind = kind(random);
    if kind == Kind::FORUM_POST && place.topics.is_empty() {
        kind = Kind::FORUM_TOPIC;
    }
    let id = world.new_id();
    let mut item = Item::new(id, kind, author, place.space, &words.title(random), at);
    item.culture = locale;
    item.body = words.body(random);
    item.category = shelves.category(kind, place.space, random);
    item.tags = shelves.some_tags(random);
    match kind {
        Kind::FORUM_TOPIC => {
            item.parent = place.forum;
            place.topics.push(id);
        }
        Kind::FORUM_POST => {
            item.parent = random.pick(&place.topics, place.forum);
            item.grandparent = place.forum;
            item.title = world.content.get(item.parent).map(|topic| format!("Re: {}", topic.title)).unwrap_or_default();
        }
        Kind::PHOTO => {
            item.parent = place.album;
            let picture = Media::picture("photo.gif", POINT.to_vec());
            item.image.clone_from(&picture);
            item.media = picture;
        }
        Kind::IDEA => item.stage = random.pick(&shelves.stages, 0),
        Kind::ARTICLE | Kind::CMS_PAGE => {
            item.summary = words.sentence(random).to_owned();
            item.requires_read_confirmation = random.chance(4);
        }
        _ => {}
    }
    item.is_featured = random.chance(4);
    item.status = status(place.space, kind, random);
    if item.status == Status::DELAYED {
        item.published = dates::plus_days(plan.now, random.between(1, 30));
    }
    if item.status == Status::EXPIRED {
        item.expires = Some(dates::plus_days(at, 1));
    }
    let text = html::beginning(&item.body, 250);
    let activity = Activity::new(Action::CREATE, kind, id, author, at).in_space(place.space).on(item.parent).titled(&item.title);
    let is_public = item.status == Status::PUBLISHED;
    world.content.add(item);
    if is_public {
        world.happened(activity.saying(&text));
    }
}

fn kind(random: &mut Random) -> Kind {
    let mut left = random.below(100);
    for (kind, share) in SHARES {
        if left < *share {
            return *kind;
        }
        left -= share;
    }
    Kind::ARTICLE
}

/// Most items are published; topics and photos always are.
fn status(space: i64, kind: Kind, random: &mut Random) -> Status {
    if [Kind::FORUM_TOPIC, Kind::FORUM_POST, Kind::PHOTO].contains(&kind) {
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
fn drafts(world: &mut World, person: i64, plan: &Plan, random: &mut Random) {
    let locale = world.people.get(person).map(|person| person.locale.clone());
    let words = locale.as_deref().and_then(|locale| locale.split('-').next()).and_then(Words::of);
    let (Some(locale), Some(words)) = (locale, words) else {
        return;
    };
    let id = world.new_id();
    let at = dates::minus_days(plan.now, random.between(1, 6));
    let mut item = Item::new(id, Kind::ARTICLE, person, 0, &words.title(random), at);
    item.body = words.body(random);
    item.culture = locale;
    item.status = Status::DRAFT;
    world.content.add(item);
}
