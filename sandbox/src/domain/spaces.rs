//! Spaces and who is in them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::content::media::Media;
use super::{Entity, Hit, Kind, Status, Table, Viewer, Wanted, World};
use crate::time::Timestamp;

/// The id of the top-level community, which is no space and stands where one may stand.
pub const COMMUNITY: i64 = 0;

/// Who sees a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Visibility {
    Private,
    Public,
    Isolated,
}

impl Visibility {
    pub const CODES: &[(&str, i64)] = &[("Private", 0), ("Public", 1), ("All", 2), ("Isolated", 3)];

    pub const fn of(code: i64) -> Option<Self> {
        match code {
            0 => Some(Self::Private),
            1 => Some(Self::Public),
            3 => Some(Self::Isolated),
            _ => None,
        }
    }

    pub const fn code(self) -> i64 {
        match self {
            Self::Private => 0,
            Self::Public => 1,
            Self::Isolated => 3,
        }
    }
}

/// A space.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Space {
    pub id: i64,
    pub name: String,
    pub slug: String,
    pub description: String,
    pub visibility: Visibility,
    /// 0: everybody may join; 1: somebody has to let them in.
    pub membership_type: i64,
    pub status: Status,
    pub parent: i64,
    pub creator: i64,
    pub created: Timestamp,
    /// Features that are switched off, by the names of creation without `Enable`.
    pub switched_off: BTreeSet<String>,
    /// Whether what members write waits for approval.
    pub is_moderated: bool,
    /// A picture that was uploaded.
    pub image: Option<Media>,
}

/// What a space can do, by the names of creation without `Enable`, and the kinds of content it means.
pub const FEATURES: &[(&str, &[Kind])] = &[
    ("Articles", &[Kind::ARTICLE]),
    ("Blogs", &[Kind::BLOG]),
    ("Cases", &[Kind::ISSUE]),
    ("Events", &[Kind::EVENT]),
    ("Files", &[Kind::FILE, Kind::FILE_DIRECTORY]),
    ("Forums", &[Kind::FORUM, Kind::FORUM_GROUP, Kind::FORUM_TOPIC, Kind::FORUM_POST]),
    ("Ideas", &[Kind::IDEA]),
    ("IssueTracker", &[Kind::ISSUE]),
    ("Photos", &[Kind::PHOTO, Kind::ALBUM]),
    ("Polls", &[Kind::POLL]),
    ("Tasks", &[Kind::TASK_LIST, Kind::TASK_ITEM]),
    ("Videos", &[Kind::VIDEO]),
    ("Wiki", &[Kind::WIKI]),
];

impl Space {
    pub fn path(&self) -> String {
        format!("/spaces/{}/{}", self.id, self.slug)
    }

    /// Whether things of this kind can be made in the space.
    pub fn offers(&self, kind: Kind) -> bool {
        !FEATURES.iter().any(|(feature, kinds)| kinds.contains(&kind) && self.switched_off.contains(*feature))
    }
}

/// How a person belongs to a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standing {
    /// Has asked to join.
    Requested,
    /// Was invited and has not answered.
    Invited,
    Member,
    /// Member with all rights in the space.
    Administrator,
}

/// All spaces and their members.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Spaces {
    pub table: Table<Space>,
    members: BTreeMap<(i64, i64), (Standing, Timestamp)>,
}

impl Spaces {
    pub fn get(&self, id: i64) -> Option<&Space> {
        self.table.get(id)
    }

    pub fn get_mut(&mut self, id: i64) -> Option<&mut Space> {
        self.table.get_mut(id)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Space> + ExactSizeIterator {
        self.table.iter()
    }

    /// The space's name; the community has none.
    pub fn name(&self, id: i64) -> &str {
        self.get(id).map_or("", |space| space.name.as_str())
    }

    pub fn by_name(&self, name: &str) -> Option<&Space> {
        let name = name.trim().to_lowercase();
        self.iter().find(|space| space.name.to_lowercase() == name)
    }

    pub fn add(&mut self, space: Space) {
        self.table.insert(space.id, space);
    }

    /// Forgets a space and who was in it; whether there was one.
    pub fn remove(&mut self, id: i64) -> bool {
        self.members.retain(|(space, _), _| *space != id);
        self.table.remove(id)
    }

    pub fn standing(&self, space: i64, person: i64) -> Option<Standing> {
        self.members.get(&(space, person)).map(|(standing, _)| *standing)
    }

    /// Whether somebody is in a space; everybody is in the community.
    pub fn is_member(&self, space: i64, person: i64) -> bool {
        space == COMMUNITY || self.standing(space, person) >= Some(Standing::Member)
    }

    pub fn set_standing(&mut self, space: i64, person: i64, standing: Standing, now: Timestamp) {
        self.members.insert((space, person), (standing, now));
    }

    /// Whether the person belonged to the space in any way.
    pub fn leave(&mut self, space: i64, person: i64) -> bool {
        self.members.remove(&(space, person)).is_some()
    }

    /// Who belongs to a space and how, by their ids.
    pub fn people_of(&self, space: i64) -> impl Iterator<Item = (i64, Standing)> {
        let range = (space, i64::MIN)..=(space, i64::MAX);
        self.members.range(range).map(|((_, person), (standing, _))| (*person, *standing))
    }

    pub fn members(&self, space: i64) -> impl Iterator<Item = i64> {
        self.people_of(space).filter(|(_, standing)| *standing >= Standing::Member).map(|(person, _)| person)
    }

    /// The spaces that somebody belongs to, and how.
    pub fn of_person(&self, person: i64) -> impl Iterator<Item = (i64, Standing)> {
        self.members.iter().filter(move |((_, member), _)| *member == person).map(|((space, _), (standing, _))| (*space, *standing))
    }

    pub fn forget_person(&mut self, person: i64) {
        self.members.retain(|(_, member), _| *member != person);
    }
}

/// A space as a thing to refer to.
pub fn entity(world: &World, viewer: &Viewer, id: i64) -> Option<Entity> {
    let space = world.spaces.get(id).filter(|space| viewer.sees_space(space))?;
    Some(Entity {
        kind: Kind::SPACE,
        id,
        space: id,
        author: space.creator,
        title: space.name.clone(),
        summary: space.description.clone(),
        path: space.path(),
        parent: space.parent,
        created: space.created,
    })
}

pub fn search<'w>(world: &'w World, viewer: &Viewer, wanted: &Wanted, hits: &mut Vec<Hit<'w>>) {
    if !wanted.takes(Kind::SPACE) {
        return;
    }
    for space in world.spaces.iter() {
        if let Some(score) = wanted.score(&space.name, &[&space.description])
            && let Some(entity) = entity(world, viewer, space.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}
