//! Content items of all kinds: read, write, delete.

use serde_json::Value;

use super::content_change::{change, create_item};
use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::userprofiles::profile;
use super::{Call, Handler, render};
use crate::domain::content::{Item, Media};
use crate::domain::search::item_index::Brief;
use crate::domain::{Action, Activity, Deed, Kind, Status, Tally, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.get", get),
    ("content.list", list),
    ("content.getMany", get_many),
    ("content.listRelated", list_related),
    ("content.create", create),
    ("content.update", update),
    ("content.updateMany", update_many),
    ("content.delete", delete),
    ("albums.photos.add", add_photo),
];

impl Call<'_> {
    /// Returns the item of this id, if the caller may see it.
    pub fn item<'w>(&self, world: &'w World, id: i64) -> Result<&'w Item, Refusal> {
        world.content.visible(&self.viewer, id).ok_or_else(|| Refusal::unknown("content"))
    }

    /// Returns the item of this id, if the caller may change it.
    pub fn item_to_change<'w>(&self, world: &'w World, id: i64) -> Result<&'w Item, Refusal> {
        let item = self.item(world, id)?;
        self.may(world, Deed::Update, item)?;
        Ok(item)
    }

    /// Returns an item in its wire form.
    pub fn render_item(&self, world: &World, item: &Item) -> Value {
        render::content::item(world, self, item)
    }
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ContentID")?;
    if call.input.kind("ContentTypeID") == Some(Kind::USER) {
        let person = call.person_of(world, id)?;
        return Ok(answer::data(profile(world, person, &call.input.texts("Fields"), call)));
    }
    call.item(world, id)?;
    if call.input.boolean("LogView") == Some(true) {
        view(world, call, id);
    }
    Ok(answer::data(call.render_item(world, call.item(world, id)?)))
}

/// Counts a view of an item by the caller.
pub fn view(world: &mut World, call: &Call<'_>, id: i64) {
    world.content.look(call.person(), id, call.now());
    if let Some(item) = world.content.get(id) {
        let activity = Activity::new(Action::VIEW, item.kind, id, call.person(), call.now()).in_space(item.space);
        world.happened(activity);
    }
}

fn get_many(world: &mut World, call: &Call<'_>) -> Outcome {
    let ids = call.input.integers("ContentIDCSV");
    if ids.is_empty() {
        return Err(Refusal::missing());
    }
    let items = ids.iter().filter_map(|id| call.item(world, *id).ok());
    Ok(answer::all(items.map(|item| call.render_item(world, item)).collect()))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let wanted = filter(world, call)?;
    let found = world.content.briefs().iter().rev().filter(|brief| wanted(brief));
    Ok(sorted(world, call, found))
}

/// Returns a page of items in the requested order. Default: newest first.
pub fn sorted<'w>(world: &'w World, call: &Call<'_>, found: impl Iterator<Item = &'w Brief>) -> Answer {
    let key = sort_key(world, sort_column(&call.input, SORT_COLUMNS));
    let falling = descending(&call.input, true);
    // Each row's sort key is computed once: computing it for each comparison would dominate the run time.
    let keyed: Vec<_> = found.map(|brief| (key(brief), brief)).collect();
    let order = |one: &(i64, &Brief), other: &(i64, &Brief)| directed(one.0.cmp(&other.0), falling).then(other.1.id.cmp(&one.1.id));
    let render = |brief: &Brief| world.content.get(brief.id).map_or(Value::Null, |item| call.render_item(world, item));
    Page::of(&call.input).sorted(keyed, order, |(_, brief)| render(brief))
}

/// The filters of a list, with all lookups done once.
fn filter<'w>(world: &'w World, call: &'w Call<'w>) -> Result<impl Fn(&Brief) -> bool + 'w, Refusal> {
    let input = &call.input;
    let mut kinds = input.kinds("EntityTypeCSV");
    kinds.extend(input.kind("EntityType").filter(|kind| kind.0 != 0));
    let space = input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(world, space)?;
    }
    let mut categories: Vec<i64> = input.integer("CategoryID").filter(|id| *id != 0).into_iter().collect();
    let names: Vec<_> =
        input.texts("CategoryNameCSV").into_iter().chain(input.text("CategoryName")).map(|name| name.to_lowercase()).collect();
    let named = world.content.categories.iter().filter(|category| names.contains(&category.name.to_lowercase()));
    categories.extend(named.map(|category| category.id));
    let by_category = !categories.is_empty() || !names.is_empty();
    let parent = input.integer("ParentContentID").filter(|id| *id != 0);
    let author = input.integer("UserID").filter(|id| *id != 0);
    let status = input.code("EntityStatus", Status::CODES);
    let expired = input.boolean("ShowExpired") == Some(true);
    let featured = input.boolean("IsFeatured");
    let answers = input.boolean("MarkedAsAnswer");
    let unanswered = input.boolean("IsUnanswered");
    let mine = input.boolean("ForMySpaces") == Some(true);
    Ok(move |item: &Brief| {
        (kinds.is_empty() || kinds.contains(&item.kind))
            && space.is_none_or(|space| item.space == space)
            && has_status(item, status, expired)
            && parent.is_none_or(|parent| item.parent == parent)
            && author.is_none_or(|author| item.author == author)
            && (!by_category || categories.contains(&item.category))
            && featured.is_none_or(|featured| item.is_featured == featured)
            && answers.is_none_or(|answers| item.is_answered == answers)
            && unanswered.is_none_or(|unanswered| item.is_answered != unanswered)
            && (!mine || (item.space != 0 && call.viewer.is_member(item.space)))
            && call.viewer.sees_brief(item)
    })
}

/// Default states: published, and scheduled items that the caller may see already.
fn has_status(item: &Brief, wanted: Option<i64>, expired: bool) -> bool {
    match wanted {
        Some(Status::ALL) => true,
        Some(status) => item.status.0 == status,
        None => item.status.is_public() || item.status == Status::DELAYED || (expired && item.status == Status::EXPIRED),
    }
}

/// Returns the number that a column of `SortColumn` sorts by.
fn sort_key(world: &World, column: i64) -> Box<dyn Fn(&Brief) -> i64 + '_> {
    let tallied = |tally: Tally| -> Box<dyn Fn(&Brief) -> i64> { Box::new(move |item| tally.get(item.id)) };
    match column {
        2 => tallied(world.reactions.ratings.averages()),
        3 => Box::new(|item| item.published.signed_millis()),
        4 => Box::new(|item| item.updated.signed_millis()),
        5 => Box::new(|item| item.views),
        6 => {
            let counts = world.comments.counts();
            Box::new(|item| counts.get(item.id))
        }
        8 => Box::new(|item| item.sort_order),
        9 => tallied(world.reactions.votes.sums()),
        10 => Box::new(|item| item.title),
        12 => Box::new(|item| i64::try_from(item.tags).unwrap_or(i64::MAX)),
        _ => Box::new(|item| item.created.signed_millis()),
    }
}

/// Items that share tags or the category, the closest first.
fn list_related(world: &mut World, call: &Call<'_>) -> Outcome {
    let item = call.item(world, call.input.id("ContentID")?)?;
    let mut common = Tally::default();
    for (_, other) in world.content.tagged().filter(|(tag, _)| item.tags.contains(tag)) {
        common.add(other, 2);
    }
    for other in world.content.briefs().iter().filter(|other| item.category != 0 && other.category == item.category) {
        common.add(other.id, 1);
    }
    let wanted =
        |other: &&Brief| common.get(other.id) != 0 && other.id != item.id && other.status.is_public() && call.viewer.sees_brief(other);
    let mut related: Vec<_> = world.content.briefs().iter().filter(wanted).map(|other| (common.get(other.id), other)).collect();
    related.sort_by_key(|(common, other)| (std::cmp::Reverse(*common), std::cmp::Reverse(other.created), other.id));
    Ok(answer::all(
        related
            .into_iter()
            .take(10)
            .filter_map(|(_, other)| world.content.get(other.id))
            .map(|item| call.render_item(world, item))
            .collect(),
    ))
}

fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let kind = call.input.kind("EntityType").ok_or_else(Refusal::missing)?;
    create_item(world, call, kind, None)
}

fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ContentID")?;
    change(world, call, id, &call.input.members())?;
    Ok(answer::done())
}

fn update_many(world: &mut World, call: &Call<'_>) -> Outcome {
    let Some(Value::Array(entries)) = call.input.body() else {
        return Err(Refusal::missing());
    };
    let mut changes = Vec::new();
    for entry in entries {
        let Value::Object(members) = entry else {
            return Err(Refusal::missing());
        };
        let id =
            super::request::body::member(&members, "ContentID").and_then(super::request::input::integer_of).ok_or_else(Refusal::missing)?;
        call.item_to_change(world, id)?;
        changes.push((id, members));
    }
    for (id, members) in changes {
        change(world, call, id, &members)?;
    }
    Ok(answer::done())
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let item = call.item(world, call.input.id("ContentID")?)?;
    call.may(world, Deed::Delete, item)?;
    let id = item.id;
    world.delete_item(id);
    Ok(answer::done())
}

fn add_photo(world: &mut World, call: &Call<'_>) -> Outcome {
    let album = call.item(world, call.input.id("AlbumID")?)?;
    if album.kind != Kind::ALBUM {
        return Err(Refusal::unknown("album"));
    }
    let (album, space) = (album.id, album.space);
    if !world.may_create(&call.viewer, Kind::PHOTO, space) {
        return Err(Refusal::forbidden());
    }
    let upload = call.input.upload()?;
    let picture = Media::picture(&upload.name, upload.bytes).ok_or_else(|| Refusal::new(400, "The file is not a picture."))?;
    let title = call.input.text("ContentTitle").unwrap_or_else(|| picture.name.clone());
    let id = world.new_id();
    let mut photo = Item::new(id, Kind::PHOTO, call.person(), space, &title, call.now());
    photo.parent = album;
    photo.image = Some(picture.clone());
    photo.media = Some(picture);
    Ok(super::content_change::put(world, call, photo))
}
