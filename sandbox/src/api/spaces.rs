//! Spaces.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::render;
use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::content::{Media, stub};
use crate::domain::permissions::roles::Role;
use crate::domain::spaces::{COMMUNITY, FEATURES, Membership, Space, Visibility};
use crate::domain::{Activity, ActivityType, Domain, EntityType, Status};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("spaces.get", get),
    ("spaces.update", update),
    ("spaces.delete", delete),
    ("spaces.listMine", list_mine),
    ("spaces.listMineLegacy", list_mine_legacy),
    ("spaces.list", list),
    ("spaces.create", create),
    ("spaces.listChildren", list_children),
    ("spaces.getFeatures", features),
    ("spaces.getUrl", url),
    ("spaces.getEntityAccess", entity_access),
    ("spaces.listIdsByUser", list_ids),
    ("spaces.setImage", set_image),
    ("spaces.setStatus", set_status),
    ("spaces.checkAvailability", availability),
    ("spaces.getModerationStatus", moderation_status),
];

const STATUS_CODES: &[(&str, i64)] = &[("Pending", 0), ("Published", 1), ("Declined", 3), ("All", 7)];

/// Entity types by the names of the response.
const ACCESS: &[EntityType] = &[
    EntityType::ARTICLE,
    EntityType::BLOG,
    EntityType::ISSUE,
    EntityType::FORUM,
    EntityType::FILE,
    EntityType::IDEA,
    EntityType::PHOTO,
    EntityType::VIDEO,
    EntityType::WIKI,
];

impl Call<'_> {
    /// Returns the space of this id, if the caller may see it.
    pub fn space<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Space, Refusal> {
        domain.spaces.get(id).filter(|space| self.viewer.sees_space(space)).ok_or_else(|| Refusal::unknown("space"))
    }

    /// Returns the id of a space that the caller may see, or of the community.
    pub fn space_or_community(&self, domain: &Domain, id: i64) -> Result<i64, Refusal> {
        if id == COMMUNITY { Ok(id) } else { self.space(domain, id).map(|space| space.id) }
    }

    /// Refuses callers without all rights in a space that they see.
    pub fn space_administrators_only(&self, domain: &Domain, id: i64) -> Result<(), Refusal> {
        self.space_or_community(domain, id)?;
        if self.viewer.administers(id) { Ok(()) } else { Err(Refusal::forbidden()) }
    }

    pub fn render_space(&self, space: &Space) -> Value {
        render::space::space(space, self.address())
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("SpaceID")?;
    if id == COMMUNITY {
        return Ok(answer::data(render::space::community(call.address())));
    }
    let basic_is_enough = call.input.boolean("ShowBasicInfoIfNoPermission") == Some(true);
    match (call.space(domain, id), domain.spaces.get(id)) {
        (Ok(space), _) => Ok(answer::data(call.render_space(space))),
        (_, Some(space)) if basic_is_enough && space.visibility == Visibility::Private && space.status.is_public() => {
            Ok(answer::data(render::space::basic(space, call.address())))
        }
        (Err(refusal), _) => Err(refusal),
    }
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let status = input.code("Status", STATUS_CODES).unwrap_or(Status::PUBLISHED.0);
    let visibility = input.code("Visibility", Visibility::CODES).filter(|code| *code != 2);
    let only_new = input.boolean("GetNonMemberPublicSpacesOnly") == Some(true);
    let wanted = |space: &&Space| {
        call.viewer.sees_space(space)
            && (status == Status::ALL || space.status.0 == status)
            && visibility.is_none_or(|code| space.visibility.code() == code)
            && !(only_new && (space.visibility != Visibility::Public || call.viewer.is_member(space.id)))
    };
    Ok(answer::all(by_name(domain.spaces.iter().filter(wanted)).into_iter().map(|space| call.render_space(space)).collect()))
}

fn by_name<'w>(spaces: impl Iterator<Item = &'w Space>) -> Vec<&'w Space> {
    let mut spaces: Vec<_> = spaces.collect();
    spaces.sort_by_key(|space| (space.name.to_lowercase(), space.id));
    spaces
}

fn mine<'w>(domain: &'w Domain, call: &Call<'_>) -> Vec<&'w Space> {
    by_name(domain.spaces.iter().filter(|space| call.viewer.is_member(space.id) && call.viewer.sees_space(space)))
}

fn list_mine(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (from, to) = (call.input.date("NewContentFromDate"), call.input.date("NewContentToDate"));
    let row = |space: &&Space| {
        if from.is_none() && to.is_none() {
            return call.render_space(space);
        }
        let is_new = |at| from.is_none_or(|from| at >= from) && to.is_none_or(|to| at <= to);
        let new =
            domain.content.item_rows().iter().filter(|item| item.space == space.id && item.status.is_public() && is_new(item.published));
        merged([call.render_space(space), json!({ "NewContentCount": new.count() })])
    };
    Ok(Page::of(&call.input).answer(&mine(domain, call), row))
}

fn list_mine_legacy(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::all(mine(domain, call).into_iter().map(|space| call.render_space(space)).collect()))
}

fn list_children(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let parent = call.input.integer("ParentSpaceID").unwrap_or(0);
    let person = call.input.integer("UserID").filter(|id| *id != 0);
    let wanted = |space: &&Space| {
        space.parent == parent
            && space.status.is_public()
            && call.viewer.sees_space(space)
            && person.is_none_or(|person| domain.spaces.is_member(space.id, person))
    };
    Ok(answer::all(by_name(domain.spaces.iter().filter(wanted)).into_iter().map(|space| call.render_space(space)).collect()))
}

fn list_ids(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let person = call.input.id("UserID")?;
    call.person_of(domain, person)?;
    let status = call.input.code("Status", STATUS_CODES).unwrap_or(Status::PUBLISHED.0);
    let of_status = |space: &&Space| status == Status::ALL || space.status.0 == status;
    let theirs = domain.spaces.iter().filter(of_status).filter(|space| domain.spaces.is_member(space.id, person));
    Ok(answer::all(theirs.filter(|space| call.viewer.sees_space(space)).map(|space| json!(space.id)).collect()))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let name = input.required_text("SpaceName")?.trim().to_owned();
    if domain.spaces.by_name(&name).is_some() {
        return Err(Refusal::new(400, "A space with this name exists."));
    }
    let visibility = input.code("SpaceVisibility", Visibility::CODES).unwrap_or(1);
    let visibility = Visibility::of(visibility).ok_or_else(Refusal::missing)?;
    let parent = call.space_or_community(domain, input.integer("ParentSpaceID").unwrap_or(0))?;
    let id = domain.new_id();
    domain.spaces.add(Space {
        id,
        slug: stub(&name),
        name: name.clone(),
        description: input.text("Description").unwrap_or_default(),
        visibility,
        membership_type: input.integer("MembershipType").unwrap_or(0),
        status: Status::PUBLISHED,
        parent,
        creator: call.person(),
        created: call.now(),
        switched_off: switched_off(call, BTreeSet::new()),
        is_moderated: false,
        image: None,
    });
    domain.spaces.set_membership(id, call.person(), Membership::Administrator, call.now());
    let role = domain.new_id();
    let description = "Run the space".to_owned();
    domain.roles.add(Role { id: role, name: "Space Administrators".to_owned(), description, space: id, is_system: true });
    domain
        .record_activity(Activity::new(ActivityType::CREATE, EntityType::SPACE, id, call.person(), call.now()).in_space(id).titled(&name));
    Ok(answer::created(id))
}

/// Returns the disabled features after the `Enable...` members of the call are applied.
fn switched_off(call: &Call<'_>, before: BTreeSet<String>) -> BTreeSet<String> {
    let mut off = before;
    for (feature, _) in FEATURES {
        match call.input.boolean(&format!("Enable{feature}")) {
            Some(true) => {
                off.remove(*feature);
            }
            Some(false) => {
                off.insert((*feature).to_owned());
            }
            None => {}
        }
    }
    off
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("SpaceID")?;
    call.space(domain, id)?;
    call.space_administrators_only(domain, id)?;
    let name = call.input.text("SpaceName").map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    if name.as_ref().is_some_and(|name| domain.spaces.by_name(name).is_some_and(|other| other.id != id)) {
        return Err(Refusal::new(400, "A space with this name exists."));
    }
    let Some(space) = domain.spaces.get_mut(id) else {
        return Err(Refusal::unknown("space"));
    };
    if let Some(name) = name {
        space.slug = stub(&name);
        space.name = name;
    }
    if let Some(description) = call.input.text("Description") {
        space.description = description;
    }
    if let Some(visibility) = call.input.code("SpaceVisibility", Visibility::CODES).and_then(Visibility::of) {
        space.visibility = visibility;
    }
    if let Some(membership) = call.input.integer("MembershipType") {
        space.membership_type = membership;
    }
    space.switched_off = switched_off(call, std::mem::take(&mut space.switched_off));
    Ok(answer::done())
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("SpaceID")?;
    call.space(domain, id)?;
    call.space_administrators_only(domain, id)?;
    domain.delete_space(id);
    Ok(answer::done())
}

fn features(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let off = domain.spaces.get(id).map(|space| space.switched_off.clone()).unwrap_or_default();
    let rows: Map<String, Value> = FEATURES.iter().map(|(feature, _)| ((*feature).to_owned(), json!(!off.contains(*feature)))).collect();
    Ok(answer::data(Value::Object(rows)))
}

fn url(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let path = domain.spaces.get(id).map_or_else(|| "/".to_owned(), Space::path);
    Ok(answer::data(json!(call.address().absolute(&path))))
}

fn entity_access(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let mut entity_types = call.input.entity_types("entityCsv");
    if entity_types.is_empty() {
        entity_types = ACCESS.to_vec();
    }
    let offers =
        |entity_type: EntityType| call.viewer.sees_content_of(id) && domain.spaces.get(id).is_none_or(|space| space.offers(entity_type));
    let known = entity_types.into_iter().filter(|entity_type| entity_type.is_known());
    let members: Map<String, Value> = known.map(|entity_type| (entity_type.name().to_owned(), json!(offers(entity_type)))).collect();
    Ok(answer::data(Value::Object(members)))
}

fn set_image(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("SpaceID")?;
    call.space(domain, id)?;
    call.space_administrators_only(domain, id)?;
    let upload = call.input.upload()?;
    let picture = Media::picture(&upload.name, upload.bytes).ok_or_else(|| Refusal::new(400, "The file is not a picture."))?;
    if let Some(space) = domain.spaces.get_mut(id) {
        space.image = Some(picture);
    }
    Ok(answer::done())
}

fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let id = call.space(domain, call.input.id("SpaceID")?)?.id;
    let status = call.input.bare_integer()?;
    if ![0, 1, 3].contains(&status) {
        return Err(Refusal::missing());
    }
    if let Some(space) = domain.spaces.get_mut(id) {
        space.status = Status(status);
    }
    Ok(answer::done())
}

fn availability(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("SpaceName")?;
    Ok(answer::truth(domain.spaces.by_name(&name).is_none()))
}

fn moderation_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    Ok(answer::truth(domain.spaces.get(id).is_some_and(|space| space.is_moderated)))
}
