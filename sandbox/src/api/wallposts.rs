//! Posts by the wall that they are on.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::response::paging::Page;
use super::wall::USUAL_COMMENTS;
use super::{Call, Handler, render};
use crate::domain::Domain;
use crate::domain::content::wall::WallPost;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("wall.posts.listByUser", list_by_user),
    ("wall.posts.countByUser", count_by_user),
    ("wall.posts.listBySpace", list_by_space),
    ("wall.posts.countBySpace", count_by_space),
];

/// Posts by a person on their own wall, and posts by others there.
fn of_user<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<Vec<&'w WallPost>, Refusal> {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let theirs = move |post: &&WallPost| post.to == id || (post.author == id && post.to == 0);
    Ok(domain.wall.posts.iter().filter(theirs).filter(|post| call.viewer.sees_content_of(post.space)).collect())
}

fn of_space<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<Vec<&'w WallPost>, Refusal> {
    let id = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let here = move |post: &&WallPost| post.space == id && post.to == 0;
    Ok(domain.wall.posts.iter().filter(here).filter(|post| call.viewer.sees_content_of(post.space)).collect())
}

fn page(domain: &Domain, call: &Call<'_>, mut posts: Vec<&WallPost>) -> Answer {
    posts.sort_by_key(|post| Reverse((post.created, post.id)));
    Page::of(&call.input).answer(&posts, |post| render::wall::post(domain, call, post, USUAL_COMMENTS).unwrap_or(Value::Null))
}

fn list_by_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(page(domain, call, of_user(domain, call)?))
}

fn count_by_user(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(json!(of_user(domain, call)?.len())))
}

fn list_by_space(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(page(domain, call, of_space(domain, call)?))
}

fn count_by_space(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(json!(of_space(domain, call)?.len())))
}
