//! Views and read confirmations.

use serde_json::json;

use super::content::view;
use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::content::Item;
use crate::domain::people::Person;
use crate::domain::search::item_index::ItemRow;
use crate::domain::spaces::COMMUNITY;
use crate::domain::{Domain, EntityType};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("content.views.add", add_view),
    ("content.readStatus.set", set_read),
    ("content.readStatus.get", get_read),
    ("content.readReport.list", report),
    ("content.listUnseen", list_unseen),
    ("content.listRequired", list_required),
];

/// Entity types that people read: no containers, no comments.
const READ: &[EntityType] = &[
    EntityType::ARTICLE,
    EntityType::BLOG,
    EntityType::WIKI,
    EntityType::CMS_PAGE,
    EntityType::IDEA,
    EntityType::FORUM_TOPIC,
    EntityType::VIDEO,
    EntityType::FILE,
];

fn add_view(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.item(domain, call.input.id("ContentID")?)?.id;
    view(domain, call, id);
    Ok(answer::done())
}

/// Returns the item in the path and the version in the path, which must be one of the item's.
fn version<'w>(domain: &'w Domain, call: &Call<'_>) -> Result<(&'w Item, i64), Refusal> {
    let item = call.item(domain, call.input.id("ContentID")?)?;
    let version = call.input.id("VersionID")?;
    let known = version == item.version || item.history.iter().any(|known| known.id == version);
    if known { Ok((item, version)) } else { Err(Refusal::unknown("version")) }
}

fn set_read(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (item, version) = version(domain, call)?;
    let id = item.id;
    let confirmed = call.input.bare_boolean()?;
    domain.content.confirm(call.person(), id, version, call.now(), confirmed);
    Ok(answer::done())
}

fn get_read(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (item, version) = version(domain, call)?;
    Ok(answer::truth(domain.content.confirmed_at(call.person(), item.id, version).is_some()))
}

fn report(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let item = call.item_to_change(domain, call.input.id("ContentID")?)?;
    let version = call.input.integer("VersionID").filter(|version| *version != 0).unwrap_or(item.version);
    let filter = call.input.code("ReadFilter", &[("Read", 1), ("ReadAndConfirmed", 2), ("NotRead", 3), ("NotConfirmed", 4)]);
    let space = call.input.integer("SpaceID").filter(|space| *space != COMMUNITY).unwrap_or(item.space);
    let state = |person: &Person| (domain.content.seen_at(person.id, item.id), domain.content.confirmed_at(person.id, item.id, version));
    let wanted = |person: &&Person| {
        let (seen, confirmed) = state(person);
        let matches = match filter {
            Some(1) => seen.is_some(),
            Some(2) => confirmed.is_some(),
            Some(3) => seen.is_none(),
            Some(4) => confirmed.is_none(),
            _ => true,
        };
        matches && person.is_active() && domain.spaces.is_member(space, person.id)
    };
    let readers: Vec<_> = domain.people.iter().filter(wanted).collect();
    Ok(Page::of(&call.input).answer(&readers, |person| {
        let (seen, confirmed) = state(person);
        let more = json!({
            "HasRead": seen.is_some(),
            "DateRead": seen.map(dates::wire),
            "HasConfirmed": confirmed.is_some(),
            "DateConfirmed": confirmed.map(dates::wire),
        });
        merged([call.render_person(person), more])
    }))
}

fn list_unseen(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entity_types = call.input.entity_types("EntityTypeCsv");
    let entity_types = if entity_types.is_empty() { READ.to_vec() } else { entity_types };
    let space = call.input.integer("SpaceID");
    let (from, to) = (call.input.date("From"), call.input.date("To"));
    let wanted = |item: &ItemRow| {
        entity_types.contains(&item.entity_type)
            && item.status.is_public()
            && item.author != call.person()
            && space.is_none_or(|space| item.space == space)
            && from.is_none_or(|from| item.published >= from)
            && to.is_none_or(|to| item.published <= to)
            && call.viewer.sees_item_row(item)
            && domain.content.seen_at(call.person(), item.id).is_none()
    };
    let items: Vec<_> = domain.content.with(wanted).collect();
    let order = |one: &&Item, other: &&Item| (other.published, other.id).cmp(&(one.published, one.id));
    Ok(Page::of(&call.input).sorted(items, order, |item| call.render_item(domain, item)))
}

fn list_required(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.input.integer("SpaceID");
    let entity_type = call.input.entity_type("EntityTypeID").filter(|entity_type| entity_type.0 != 0);
    let wanted = |item: &ItemRow| {
        item.is_required
            && item.status.is_public()
            && space.is_none_or(|space| item.space == space)
            && entity_type.is_none_or(|entity_type| item.entity_type == entity_type)
            && call.viewer.sees_item_row(item)
            && call.viewer.is_member(item.space)
    };
    let is_open = |item: &&Item| domain.content.confirmed_at(call.person(), item.id, item.version).is_none();
    Ok(answer::all(domain.content.with(wanted).filter(is_open).map(|item| call.render_item(domain, item)).collect()))
}
