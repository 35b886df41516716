//! Seeds wall posts and recent joins.

use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::content::wall::WallPost;
use crate::domain::{Activity, ActivityType, Domain, EntityType};
use crate::html;
use crate::time::dates;

/// Items of the site for each post.
const ITEMS_FOR_A_POST: usize = 10;
/// The most posts: nobody scrolls further than this.
const MOST_POSTS: usize = 2000;

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    let people: Vec<_> = domain.people.iter().map(|person| person.id).collect();
    let spaces: Vec<_> = domain.spaces.iter().map(|space| space.id).collect();
    let posts = (plan.items / ITEMS_FOR_A_POST).min(MOST_POSTS) as u64;
    for number in 0..posts {
        let at = dates::minus_millis(plan.now, (posts - number) * 365 * 86_400_000 / (posts + 1));
        let space = if random.chance(40) { random.pick(&spaces, 0) } else { 0 };
        let members: Vec<_> = if space == 0 { people.clone() } else { domain.spaces.members(space).collect() };
        let author = random.pick(&members, 1);
        let Some(words) = domain.people.get(author).and_then(|person| Words::of(person.language())) else {
            continue;
        };
        let to = if space == 0 && random.chance(20) { random.pick(&people, 0) } else { 0 };
        let to = if to == author { 0 } else { to };
        let text = format!("<p>{}</p>", words.sentence(random));
        let id = domain.new_id();
        let activity = Activity::new(ActivityType::CREATE, EntityType::WALL_POST, id, author, at)
            .in_space(space)
            .titled(&html::beginning(&text, 60))
            .saying(&html::plain(&text))
            .concerning((to != 0).then_some(to));
        domain.wall.posts.insert(id, WallPost { id, author, to, space, text, link: None, files: Vec::new(), created: at });
        domain.record_activity(activity);
    }
}
