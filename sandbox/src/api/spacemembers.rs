//! Members of a space.

use serde_json::json;

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::users::matches;
use super::{Call, Handler};
use crate::domain::people::Person;
use crate::domain::spaces::{COMMUNITY, Standing};
use crate::domain::{Action, Activity, Kind, World};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("spaces.members.list", list),
    ("spaces.members.add", add),
    ("spaces.members.search", search),
    ("spaces.members.addMultiple", add_multiple),
    ("spaces.members.remove", remove),
    ("spaces.members.setStatus", set_status),
    ("spaces.members.status", status),
];

/// The membership status of people who requested to join; the meaning of the other numbers is unknown.
const PENDING: i64 = 0;

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.id("SpaceID")?)?;
    let input = &call.input;
    let keyword = input.text("SearchKeyWord").or_else(|| input.text("username")).unwrap_or_default().to_lowercase();
    let pending = input.integer("SpaceUserMembershipStatus") == Some(PENDING);
    if pending {
        call.space_administrators_only(world, space)?;
    }
    let role = input.integer("RoleID").filter(|role| *role != 0);
    let person = input.integer("UserID").filter(|person| *person != 0);
    let public = input.boolean("IsProfilePublic");
    let wanted = |candidate: &&Person| {
        let standing = world.spaces.standing(space, candidate.id);
        let belongs = if pending { standing == Some(Standing::Requested) } else { world.spaces.is_member(space, candidate.id) };
        belongs
            && call.viewer.sees_person(candidate)
            && matches(candidate, &keyword)
            && role.is_none_or(|role| world.roles.has(candidate.id, role))
            && person.is_none_or(|person| candidate.id == person)
            && public.is_none_or(|public| candidate.profile.is_public == public)
    };
    let mut found: Vec<_> = world.people.iter().filter(wanted).collect();
    found.sort_by_key(|person| (person.display_name().to_lowercase(), person.id));
    Ok(Page::of(input).answer(&found, |person| call.render_person(person)))
}

fn search(world: &mut World, call: &Call<'_>) -> Outcome {
    list(world, call)
}

fn add(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.input.id("SpaceID")?;
    let person = call.input.bare_integer()?;
    let as_member = call.input.boolean("asMember").unwrap_or(true);
    admit(world, call, space, person, as_member)
}

fn add_multiple(world: &mut World, call: &Call<'_>) -> Outcome {
    let (people, spaces) = (call.input.integers("UserIDCSV"), call.input.integers("SpaceIDCSV"));
    if people.is_empty() || spaces.is_empty() {
        return Err(Refusal::missing());
    }
    // All or none: a partial refusal would leave the caller guessing.
    for space in &spaces {
        call.space(world, *space)?;
        call.space_administrators_only(world, *space)?;
    }
    for person in &people {
        call.person_of(world, *person)?;
    }
    for space in &spaces {
        for person in &people {
            admit(world, call, *space, *person, true)?;
        }
    }
    Ok(answer::done())
}

/// A person joins, requests to join, is accepted or is invited, depending on the caller's rights.
fn admit(world: &mut World, call: &Call<'_>, id: i64, person: i64, as_member: bool) -> Outcome {
    let space = call.space(world, id)?;
    let open = space.membership_type == 0;
    call.person_of(world, person)?;
    let known = world.spaces.standing(id, person);
    if known >= Some(Standing::Member) {
        return Ok(answer::done());
    }
    let administers = call.viewer.administers(id);
    let (standing, action) = if person == call.person() {
        let enters = open || administers || known == Some(Standing::Invited);
        if enters { (Standing::Member, Action::SPACE_MEMBERSHIP) } else { (Standing::Requested, Action::SPACE_JOIN_REQUEST) }
    } else if !administers {
        return Err(Refusal::forbidden());
    } else if as_member {
        (Standing::Member, Action::SPACE_MEMBERSHIP)
    } else {
        (Standing::Invited, Action::SPACE_INVITATION)
    };
    enter(world, call, id, person, standing, action);
    Ok(answer::done())
}

fn enter(world: &mut World, call: &Call<'_>, space: i64, person: i64, standing: Standing, action: Action) {
    world.spaces.set_standing(space, person, standing, call.now());
    let name = world.spaces.name(space).to_owned();
    let told: Vec<_> = match action {
        Action::SPACE_JOIN_REQUEST => {
            let people = world.spaces.people_of(space);
            people.filter(|(_, standing)| *standing == Standing::Administrator).map(|(person, _)| person).collect()
        }
        _ => vec![person],
    };
    // The activity belongs to the person who joined, even if another person accepted them.
    let actor = if action == Action::SPACE_INVITATION { call.person() } else { person };
    world.happened(Activity::new(action, Kind::SPACE, space, actor, call.now()).in_space(space).titled(&name).concerning(told));
}

fn remove(world: &mut World, call: &Call<'_>) -> Outcome {
    let (space, person) = (call.input.id("SpaceID")?, call.input.id("UserID")?);
    call.space(world, space)?;
    if person != call.person() {
        call.space_administrators_only(world, space)?;
    }
    if !world.spaces.leave(space, person) {
        return Err(Refusal::unknown("membership"));
    }
    let roles: Vec<_> = world.roles.of_space(space).map(|role| role.id).collect();
    for role in roles {
        world.roles.take(person, role);
    }
    Ok(answer::done())
}

fn set_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let (space, person) = (call.input.id("SpaceID")?, call.input.id("UserID")?);
    let accepted = call.input.bare_boolean()?;
    call.space(world, space)?;
    let standing = world.spaces.standing(space, person).ok_or_else(|| Refusal::unknown("membership"))?;
    let own_invitation = person == call.person() && standing == Standing::Invited;
    if !own_invitation {
        call.space_administrators_only(world, space)?;
    }
    if !accepted {
        world.spaces.leave(space, person);
    } else if standing < Standing::Member {
        enter(world, call, space, person, Standing::Member, Action::SPACE_MEMBERSHIP);
    }
    Ok(answer::done())
}

fn status(world: &mut World, call: &Call<'_>) -> Outcome {
    let (person, space) = (call.input.id("UserID")?, call.input.id("SpaceID")?);
    call.person_of(world, person)?;
    call.space_or_community(world, space)?;
    let standing = world.spaces.standing(space, person);
    // Requests and invitations are visible to the person and to administrators.
    let told = person == call.person() || call.viewer.administers(space);
    Ok(answer::data(json!({
        "IsMember": space == COMMUNITY || standing >= Some(Standing::Member),
        "IsAdministrator": standing == Some(Standing::Administrator),
        "IsPending": told && standing == Some(Standing::Requested),
        "IsInvited": told && standing == Some(Standing::Invited),
    })))
}
