//! Tags.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::{Call, Handler};
use crate::domain::content::tags::Tag;
use crate::domain::search::item_index::ItemRow;
use crate::domain::{Action, Domain, IdCounter};

pub const HANDLERS: &[(&str, Handler)] = &[("tags.list", list), ("tags.add", add), ("tagGroups.list", list_groups)];

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let space = input.integer("SpaceID");
    let entity_type = input.entity_type("EntityType").filter(|entity_type| entity_type.0 != 0);
    let search = input.text("SearchText").unwrap_or_default().to_lowercase();
    let mut counts: HashMap<i64, usize> = HashMap::new();
    let counted = |item: &ItemRow| {
        let wanted = space.is_none_or(|space| item.space == space) && entity_type.is_none_or(|entity_type| item.entity_type == entity_type);
        item.tags > 0 && wanted && item.status.is_public() && call.viewer.sees_item_row(item)
    };
    let mut taken = IdCounter::default();
    for item in domain.content.item_rows().iter().filter(|item| counted(item)) {
        taken.add(item.id, 1);
    }
    for (tag, _) in domain.content.tagged().filter(|(_, item)| taken.get(*item) != 0) {
        *counts.entry(tag).or_default() += 1;
    }
    let narrowed = space.is_some() || entity_type.is_some();
    let count = |tag: &Tag| counts.get(&tag.id).copied().unwrap_or(0);
    let wanted = |tag: &&Tag| tag.name.to_lowercase().contains(&search) && (!narrowed || count(tag) > 0);
    let found: Vec<_> = domain.tags.table.iter().filter(wanted).collect();
    let by_count = sort_column(input, SORT_COLUMNS) == 12;
    let falling = descending(input, by_count);
    let order = |one: &&Tag, other: &&Tag| {
        let by_name = one.name.to_lowercase().cmp(&other.name.to_lowercase());
        let by_column = if by_count { count(one).cmp(&count(other)) } else { by_name };
        directed(by_column, falling).then(by_name).then(one.id.cmp(&other.id))
    };
    let row = |tag: &&Tag| json!({ "TagID": tag.id, "TagName": tag.name, "TagCount": count(tag) });
    Ok(Page::of(input).sorted(found, order, row))
}

fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let names = call.input.texts("Tags");
    let entity = call.entity(domain, call.input.required_integer("EntityID")?)?;
    if names.is_empty() && !call.input.names("Tags") {
        return Err(Refusal::missing());
    }
    call.may(domain, Action::Update, &entity)?;
    let fresh = domain.tag_ids(&names);
    let keep = call.input.boolean("MergeWithExisting") == Some(true);
    let mut tags = match domain.content.get(entity.id) {
        Some(item) => item.tags.clone(),
        None => domain.tags.tags_of(entity.id).to_vec(),
    };
    if !keep {
        tags.clear();
    }
    tags.extend(fresh.into_iter().filter(|tag| !tags.contains(tag)).collect::<Vec<_>>());
    match domain.content.get_mut(entity.id) {
        Some(item) => item.tags = tags,
        None => domain.tags.set_tags_of(entity.id, tags),
    }
    Ok(answer::done())
}

fn list_groups(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let with_tags = call.input.boolean("FetchTags") == Some(true);
    let rows = domain.tags.groups.iter().map(|group| {
        let tags = domain.tags.table.iter().filter(|tag| tag.group == group.id);
        let tags: Vec<Value> = tags.map(|tag| json!({ "TagID": tag.id, "TagName": tag.name })).collect();
        json!({ "TagGroupID": group.id, "TagGroupName": group.name, "Tags": with_tags.then_some(tags) })
    });
    Ok(answer::all(rows.collect()))
}
