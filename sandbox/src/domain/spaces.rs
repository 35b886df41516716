//! Spaces and their members.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::content::media::Media;
use super::{Domain, Entity, EntityType, Hit, SearchQuery, Status, Table, Viewer};
use crate::time::Timestamp;

/// The id of the community, which is not a space but is accepted wherever a space id is.
pub const COMMUNITY: i64 = 0;

/// The visibility of a space.
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
    /// 0: everyone may join; 1: an administrator has to accept the request.
    pub membership_type: i64,
    pub status: Status,
    pub parent: i64,
    pub creator: i64,
    pub created: Timestamp,
    /// Features that are switched off, by the names of creation without `Enable`.
    pub switched_off: BTreeSet<String>,
    /// True if posts of members wait for approval.
    pub is_moderated: bool,
    /// The uploaded picture.
    pub image: Option<Media>,
}

/// Features of a space, by the names that creation uses (without `Enable`), and the entity types that each one covers.
pub const FEATURES: &[(&str, &[EntityType])] = &[
    ("Articles", &[EntityType::ARTICLE]),
    ("Blogs", &[EntityType::BLOG]),
    ("Cases", &[EntityType::ISSUE]),
    ("Events", &[EntityType::EVENT]),
    ("Files", &[EntityType::FILE, EntityType::FILE_DIRECTORY]),
    ("Forums", &[EntityType::FORUM, EntityType::FORUM_GROUP, EntityType::FORUM_TOPIC, EntityType::FORUM_POST]),
    ("Ideas", &[EntityType::IDEA]),
    ("IssueTracker", &[EntityType::ISSUE]),
    ("Photos", &[EntityType::PHOTO, EntityType::ALBUM]),
    ("Polls", &[EntityType::POLL]),
    ("Tasks", &[EntityType::TASK_LIST, EntityType::TASK_ITEM]),
    ("Videos", &[EntityType::VIDEO]),
    ("Wiki", &[EntityType::WIKI]),
];

impl Space {
    pub fn path(&self) -> String {
        format!("/spaces/{}/{}", self.id, self.slug)
    }

    /// Returns true if objects of this entity type can be created in the space.
    pub fn offers(&self, entity_type: EntityType) -> bool {
        !FEATURES.iter().any(|(feature, entity_types)| entity_types.contains(&entity_type) && self.switched_off.contains(*feature))
    }
}

/// The membership of a person in a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Membership {
    /// Requested to join.
    Requested,
    /// Invited, not answered yet.
    Invited,
    Member,
    /// Member with all rights in the space.
    Administrator,
}

/// All spaces and their members.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Spaces {
    pub table: Table<Space>,
    members: BTreeMap<(i64, i64), (Membership, Timestamp)>,
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

    /// Returns the space's name; empty for the community.
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

    /// Removes a space and its members. Returns false if there was none.
    pub fn remove(&mut self, id: i64) -> bool {
        self.members.retain(|(space, _), _| *space != id);
        self.table.remove(id)
    }

    pub fn membership(&self, space: i64, person: i64) -> Option<Membership> {
        self.members.get(&(space, person)).map(|(membership, _)| *membership)
    }

    /// Returns true if a person is a member; everyone is a member of the community.
    pub fn is_member(&self, space: i64, person: i64) -> bool {
        space == COMMUNITY || self.membership(space, person) >= Some(Membership::Member)
    }

    pub fn set_membership(&mut self, space: i64, person: i64, membership: Membership, now: Timestamp) {
        self.members.insert((space, person), (membership, now));
    }

    /// Returns false if the person had no membership of any kind.
    pub fn leave(&mut self, space: i64, person: i64) -> bool {
        self.members.remove(&(space, person)).is_some()
    }

    /// Returns the people of a space with their membership, by id.
    pub fn people_of(&self, space: i64) -> impl Iterator<Item = (i64, Membership)> {
        let range = (space, i64::MIN)..=(space, i64::MAX);
        self.members.range(range).map(|((_, person), (membership, _))| (*person, *membership))
    }

    pub fn members(&self, space: i64) -> impl Iterator<Item = i64> {
        self.people_of(space).filter(|(_, membership)| *membership >= Membership::Member).map(|(person, _)| person)
    }

    /// Returns the spaces of a person with their membership.
    pub fn of_person(&self, person: i64) -> impl Iterator<Item = (i64, Membership)> {
        self.members.iter().filter(move |((_, member), _)| *member == person).map(|((space, _), (membership, _))| (*space, *membership))
    }

    pub fn forget_person(&mut self, person: i64) {
        self.members.retain(|(_, member), _| *member != person);
    }
}

/// Returns a space as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let space = domain.spaces.get(id).filter(|space| viewer.sees_space(space))?;
    Some(Entity {
        entity_type: EntityType::SPACE,
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

pub fn search<'w>(domain: &'w Domain, viewer: &Viewer, query: &SearchQuery, hits: &mut Vec<Hit<'w>>) {
    if !query.includes(EntityType::SPACE) {
        return;
    }
    for space in domain.spaces.iter() {
        if let Some(score) = query.score(&space.name, &[&space.description])
            && let Some(entity) = entity(domain, viewer, space.id)
        {
            hits.push(Hit::of(entity, score));
        }
    }
}
