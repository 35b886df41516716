//! Seeds pictures, attached files, files of videos, and wall posts with files and comments.

use super::pictures::landscape;
use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::content::attachments::Attachment;
use crate::domain::content::comments::Comment;
use crate::domain::content::{Item, Media};
use crate::domain::{Domain, EntityType, Target};

/// The head of a film, which is all that a player needs to say that it cannot play it.
const FILM: &[u8] = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";

/// Kinds of items that have a picture, with how many of a hundred.
const PICTURED: &[(EntityType, u64)] =
    &[(EntityType::ARTICLE, 20), (EntityType::BLOG, 30), (EntityType::ALBUM, 100), (EntityType::IDEA, 10)];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let picture = |id: i64| Media::picture("header.gif", landscape(id).to_vec());
    let film = Media::new("film.mp4", FILM.to_vec());
    let items: Vec<_> = domain.content.iter().map(|item| (item.id, item.entity_type)).collect();
    let mut articles = 0;
    for (id, entity_type) in items {
        if entity_type == EntityType::VIDEO
            && let Some(item) = domain.content.get_mut(id)
        {
            item.media = Some(film.clone());
            item.image = picture(id);
        }
        let share = PICTURED.iter().find(|(known, _)| *known == entity_type).map_or(0, |(_, share)| *share);
        articles += u64::from(entity_type == EntityType::ARTICLE);
        // A small site has some as well.
        let is_first = entity_type == EntityType::ARTICLE && articles == 1;
        if ((share > 0 && random.chance(share)) || is_first)
            && let Some(item) = domain.content.get_mut(id)
        {
            item.image = picture(id);
        }
        if entity_type == EntityType::ARTICLE && (is_first || random.chance(8)) {
            attach(domain, id, "Minutes.txt", b"1. Welcome\n2. Any other business\n");
            attach(domain, id, "plan.gif", landscape(id));
        }
    }
    let cases: Vec<_> = domain.cases.iter().map(|case| case.id).collect();
    for (number, id) in cases.into_iter().enumerate() {
        if number == 0 || random.chance(15) {
            attach(domain, id, "Report.txt", b"It happened again this morning.\n");
        }
    }
    posts(domain, plan, random);
}

/// Attaches a file in the name of the administrator, who may do so everywhere.
fn attach(domain: &mut Domain, entity: i64, name: &str, bytes: &[u8]) {
    let id = domain.new_id();
    let created = domain.content.get(entity).map_or_else(|| domain.cases.get(entity).map(|case| case.created), |item| Some(item.created));
    let Some(created) = created else { return };
    domain.attachments.add(Attachment { id, entity, sort: 1, author: 1, file: Media::new(name, bytes.to_vec()), created });
}

/// Some posts have files, pictures and comments; the newest has all of them.
fn posts(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let posts: Vec<_> = domain.wall.posts.iter().map(|post| (post.id, post.author, post.space, post.created)).collect();
    for (number, (id, author, space, at)) in posts.into_iter().rev().enumerate() {
        let has_all = number == 0;
        if has_all || random.chance(20) {
            let files = [("Notes.txt", b"For tomorrow.\n".to_vec()), ("photo.gif", landscape(id).to_vec())].map(|(name, bytes)| {
                let file = domain.new_id();
                let media = if name.ends_with("gif") { Media::picture(name, bytes) } else { Some(Media::new(name, bytes)) };
                domain.content.add(Item { media, ..Item::new(file, EntityType::FILE, author, space, name, at) });
                file
            });
            if let Some(post) = domain.wall.posts.get_mut(id) {
                post.files.extend(files);
            }
        }
        if has_all || random.chance(40) {
            let people: Vec<_> =
                if space == 0 { domain.people.iter().map(|person| person.id).collect() } else { domain.spaces.members(space).collect() };
            let who = random.pick(&people, 1);
            let words = domain.people.get(who).and_then(|person| Words::of(person.language()));
            let text = words.map(|words| format!("<p>{}</p>", words.remark(random))).unwrap_or_default();
            let comment = domain.new_id();
            let later = at.plus_millis(random.between(60_000, 3_600_000)).min(plan.now);
            let on = Target { entity_type: EntityType::WALL_POST, id, space, author };
            domain.comments.add(Comment::new(comment, on, who, text, later));
        }
    }
}
