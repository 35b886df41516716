//! Posts on the walls of the community, of spaces and of people.

use serde::{Deserialize, Serialize};

use crate::domain::{Domain, Entity, EntityType, Table, Viewer};
use crate::html;
use crate::time::Timestamp;

/// A link that a post shares.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SharedLink {
    pub title: String,
    pub description: String,
    pub image: String,
    pub address: String,
}

/// A post on a wall.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WallPost {
    pub id: i64,
    pub author: i64,
    /// The person whose wall it is on; 0 for the wall of a space.
    pub to: i64,
    pub space: i64,
    /// HTML.
    pub text: String,
    pub link: Option<SharedLink>,
    /// Content items that hold the files of the post.
    pub files: Vec<i64>,
    pub created: Timestamp,
}

/// All posts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Wall {
    pub posts: Table<WallPost>,
}

/// Returns a post as an [`Entity`].
pub fn entity(domain: &Domain, viewer: &Viewer, id: i64) -> Option<Entity> {
    let post = domain.wall.posts.get(id).filter(|post| viewer.sees_content_of(post.space))?;
    let text = html::beginning(&post.text, 250);
    Some(Entity {
        entity_type: EntityType::WALL_POST,
        id,
        space: post.space,
        author: post.author,
        title: html::beginning(&post.text, 60),
        summary: text,
        path: format!("/wall/{id}"),
        parent: post.to,
        created: post.created,
    })
}
