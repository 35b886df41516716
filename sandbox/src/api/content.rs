//! Content items of all kinds: read, write, delete.

use serde_json::Value;

use super::content_change::{change, create_item};
use super::response::answer;
use super::response::answer::{Answer, Outcome, Refusal};
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::userprofiles::profile;
use super::{Call, Handler, render};
use crate::domain::content::{Item, Media};
use crate::domain::search::item_index::ItemRow;
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType, IdCounter, Status};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.get", get),
    ("content.list", list),
    ("content.listByIds", get_many),
    ("content.listRelated", list_related),
    ("content.create", create),
    ("content.update", update),
    ("content.updateMany", update_many),
    ("content.delete", delete),
    ("albums.photos.add", add_photo),
];

impl Call<'_> {
    /// Returns the item of this id, if the caller may see it.
    pub fn item<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Item, Refusal> {
        domain.content.visible(&self.viewer, id).ok_or_else(|| Refusal::unknown("content"))
    }

    /// Returns the item of this id, if the caller may change it.
    pub fn item_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Item, Refusal> {
        let item = self.item(domain, id)?;
        self.may(domain, Action::Update, item)?;
        Ok(item)
    }

    /// Returns an item in its wire form.
    pub fn render_item(&self, domain: &Domain, item: &Item) -> Value {
        render::content::item(domain, self, item)
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ContentID")?;
    if call.input.entity_type("ContentTypeID") == Some(EntityType::USER) {
        let person = call.person_of(domain, id)?;
        return Ok(answer::data(profile(domain, person, &call.input.texts("Fields"), call)));
    }
    call.item(domain, id)?;
    if call.input.boolean("LogView") == Some(true) {
        view(domain, call, id);
    }
    Ok(answer::data(call.render_item(domain, call.item(domain, id)?)))
}

/// Counts a view of an item by the caller.
pub fn view(domain: &mut Domain, call: &Call<'_>, id: i64) {
    domain.content.record_view(call.person(), id, call.now());
    if let Some(item) = domain.content.get(id) {
        let activity = Activity::new(ActivityType::VIEW, item.entity_type, id, call.person(), call.now()).in_space(item.space);
        domain.record_activity(activity);
    }
}

fn get_many(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let ids = call.input.integers("ContentIDCSV");
    if ids.is_empty() {
        return Err(Refusal::missing());
    }
    let items = ids.iter().filter_map(|id| call.item(domain, *id).ok());
    Ok(answer::all(items.map(|item| call.render_item(domain, item)).collect()))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = filter(domain, call)?;
    let found = domain.content.item_rows().iter().rev().filter(|item_row| wanted(item_row));
    Ok(sorted(domain, call, found))
}

/// Returns a page of items in the requested order. Default: newest first.
pub fn sorted<'w>(domain: &'w Domain, call: &Call<'_>, found: impl Iterator<Item = &'w ItemRow>) -> Answer {
    let key = sort_key(domain, sort_column(&call.input, SORT_COLUMNS));
    let falling = descending(&call.input, true);
    // Each row's sort key is computed once: computing it for each comparison would dominate the run time.
    let keyed: Vec<_> = found.map(|item_row| (key(item_row), item_row)).collect();
    let order = |one: &(i64, &ItemRow), other: &(i64, &ItemRow)| directed(one.0.cmp(&other.0), falling).then(other.1.id.cmp(&one.1.id));
    let render = |item_row: &ItemRow| domain.content.get(item_row.id).map_or(Value::Null, |item| call.render_item(domain, item));
    Page::of(&call.input).sorted(keyed, order, |(_, item_row)| render(item_row))
}

/// The filters of a list, with all lookups done once.
fn filter<'w>(domain: &'w Domain, call: &'w Call<'w>) -> Result<impl Fn(&ItemRow) -> bool + 'w, Refusal> {
    let input = &call.input;
    let mut entity_types = input.entity_types("EntityTypeCSV");
    entity_types.extend(input.entity_type("EntityType").filter(|entity_type| entity_type.0 != 0));
    let space = input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(domain, space)?;
    }
    let mut categories: Vec<i64> = input.integer("CategoryID").filter(|id| *id != 0).into_iter().collect();
    let names: Vec<_> =
        input.texts("CategoryNameCSV").into_iter().chain(input.text("CategoryName")).map(|name| name.to_lowercase()).collect();
    let named = domain.content.categories.iter().filter(|category| names.contains(&category.name.to_lowercase()));
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
    Ok(move |item: &ItemRow| {
        (entity_types.is_empty() || entity_types.contains(&item.entity_type))
            && space.is_none_or(|space| item.space == space)
            && has_status(item, status, expired)
            && parent.is_none_or(|parent| item.parent == parent)
            && author.is_none_or(|author| item.author == author)
            && (!by_category || categories.contains(&item.category))
            && featured.is_none_or(|featured| item.is_featured == featured)
            && answers.is_none_or(|answers| item.is_answered == answers)
            && unanswered.is_none_or(|unanswered| item.is_answered != unanswered)
            && (!mine || (item.space != 0 && call.viewer.is_member(item.space)))
            && call.viewer.sees_item_row(item)
    })
}

/// Default states: published, and scheduled items that the caller may see already.
fn has_status(item: &ItemRow, wanted: Option<i64>, expired: bool) -> bool {
    match wanted {
        Some(Status::ALL) => true,
        Some(status) => item.status.0 == status,
        None => item.status.is_public() || item.status == Status::DELAYED || (expired && item.status == Status::EXPIRED),
    }
}

/// Returns the number that a column of `SortColumn` sorts by.
fn sort_key(domain: &Domain, column: i64) -> Box<dyn Fn(&ItemRow) -> i64 + '_> {
    let tallied = |tally: IdCounter| -> Box<dyn Fn(&ItemRow) -> i64> { Box::new(move |item| tally.get(item.id)) };
    match column {
        2 => tallied(domain.reactions.ratings.averages()),
        3 => Box::new(|item| item.published.signed_millis()),
        4 => Box::new(|item| item.updated.signed_millis()),
        5 => Box::new(|item| item.views),
        6 => {
            let counts = domain.comments.counts();
            Box::new(|item| counts.get(item.id))
        }
        8 => Box::new(|item| item.sort_order),
        9 => tallied(domain.reactions.votes.sums()),
        10 => Box::new(|item| item.title),
        12 => Box::new(|item| i64::try_from(item.tags).unwrap_or(i64::MAX)),
        _ => Box::new(|item| item.created.signed_millis()),
    }
}

/// Items that share tags or the category, the closest first.
fn list_related(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.item(domain, call.input.id("ContentID")?)?;
    let mut common = IdCounter::default();
    for (_, other) in domain.content.tagged().filter(|(tag, _)| item.tags.contains(tag)) {
        common.add(other, 2);
    }
    for other in domain.content.item_rows().iter().filter(|other| item.category != 0 && other.category == item.category) {
        common.add(other.id, 1);
    }
    let wanted =
        |other: &&ItemRow| common.get(other.id) != 0 && other.id != item.id && other.status.is_public() && call.viewer.sees_item_row(other);
    let mut related: Vec<_> = domain.content.item_rows().iter().filter(wanted).map(|other| (common.get(other.id), other)).collect();
    related.sort_by_key(|(common, other)| (std::cmp::Reverse(*common), std::cmp::Reverse(other.created), other.id));
    Ok(answer::all(
        related
            .into_iter()
            .take(10)
            .filter_map(|(_, other)| domain.content.get(other.id))
            .map(|item| call.render_item(domain, item))
            .collect(),
    ))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity_type = call.input.entity_type("EntityType").ok_or_else(Refusal::missing)?;
    create_item(domain, call, entity_type, None)
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ContentID")?;
    change(domain, call, id, &call.input.members())?;
    Ok(answer::created(id))
}

fn update_many(domain: &mut Domain, call: &Call<'_>) -> Outcome {
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
        call.item_to_change(domain, id)?;
        changes.push((id, members));
    }
    for (id, members) in changes {
        change(domain, call, id, &members)?;
    }
    Ok(answer::done())
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.item(domain, call.input.id("ContentID")?)?;
    call.may(domain, Action::Delete, item)?;
    let id = item.id;
    domain.delete_item(id);
    Ok(answer::done())
}

fn add_photo(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let album = call.item(domain, call.input.id("AlbumID")?)?;
    if album.entity_type != EntityType::ALBUM {
        return Err(Refusal::unknown("album"));
    }
    let (album, space) = (album.id, album.space);
    if !domain.may_create(&call.viewer, EntityType::PHOTO, space) {
        return Err(Refusal::forbidden());
    }
    let upload = call.input.upload()?;
    let picture = Media::picture(&upload.name, upload.bytes).ok_or_else(|| Refusal::new(400, "The file is not a picture."))?;
    let title = call.input.text("ContentTitle").unwrap_or_else(|| picture.name.clone());
    let id = domain.new_id();
    let mut photo = Item::new(id, EntityType::PHOTO, call.person(), space, &title, call.now());
    photo.parent = album;
    photo.image = Some(picture.clone());
    photo.media = Some(picture);
    Ok(super::content_change::put(domain, call, photo))
}
