//! Members of a space.

use serde_json::json;

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::users::matches;
use super::{Call, Handler};
use crate::domain::people::Person;
use crate::domain::spaces::{COMMUNITY, Membership};
use crate::domain::{Activity, ActivityType, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("spaces.members.list", list),
    ("spaces.members.add", add),
    ("spaces.members.search", search),
    ("spaces.members.addMultiple", add_multiple),
    ("spaces.members.remove", remove),
    ("spaces.members.setStatus", set_status),
    ("spaces.members.getStatus", status),
];

/// The membership status of people who requested to join; the meaning of the other numbers is unknown.
const PENDING: i64 = 0;

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.id("SpaceID")?)?;
    let input = &call.input;
    let keyword = input.text("SearchKeyWord").or_else(|| input.text("username")).unwrap_or_default().to_lowercase();
    let pending = input.integer("SpaceUserMembershipStatus") == Some(PENDING);
    if pending {
        call.space_administrators_only(domain, space)?;
    }
    let role = input.integer("RoleID").filter(|role| *role != 0);
    let person = input.integer("UserID").filter(|person| *person != 0);
    let public = input.boolean("IsProfilePublic");
    let wanted = |candidate: &&Person| {
        let membership = domain.spaces.membership(space, candidate.id);
        let belongs = if pending { membership == Some(Membership::Requested) } else { domain.spaces.is_member(space, candidate.id) };
        belongs
            && call.viewer.sees_person(candidate)
            && matches(candidate, &keyword)
            && role.is_none_or(|role| domain.roles.has(candidate.id, role))
            && person.is_none_or(|person| candidate.id == person)
            && public.is_none_or(|public| candidate.profile.is_public == public)
    };
    let mut found: Vec<_> = domain.people.iter().filter(wanted).collect();
    found.sort_by_key(|person| (person.display_name().to_lowercase(), person.id));
    Ok(Page::of(input).answer(&found, |person| call.render_person(person)))
}

fn search(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    list(domain, call)
}

fn add(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.input.id("SpaceID")?;
    let person = call.input.bare_integer()?;
    let as_member = call.input.boolean("asMember").unwrap_or(true);
    admit(domain, call, space, person, as_member)
}

fn add_multiple(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (people, spaces) = (call.input.integers("UserIDCSV"), call.input.integers("SpaceIDCSV"));
    if people.is_empty() || spaces.is_empty() {
        return Err(Refusal::missing());
    }
    // All or none: a partial refusal would leave the caller guessing.
    for space in &spaces {
        call.space(domain, *space)?;
        call.space_administrators_only(domain, *space)?;
    }
    for person in &people {
        call.person_of(domain, *person)?;
    }
    for space in &spaces {
        for person in &people {
            admit(domain, call, *space, *person, true)?;
        }
    }
    Ok(answer::done())
}

/// A person joins, requests to join, is accepted or is invited, depending on the caller's rights.
fn admit(domain: &mut Domain, call: &Call<'_>, id: i64, person: i64, as_member: bool) -> Outcome {
    let space = call.space(domain, id)?;
    let open = space.membership_type == 0;
    call.person_of(domain, person)?;
    let known = domain.spaces.membership(id, person);
    if known >= Some(Membership::Member) {
        return Ok(answer::done());
    }
    let administers = call.viewer.administers(id);
    let (membership, activity_type) = if person == call.person() {
        let enters = open || administers || known == Some(Membership::Invited);
        if enters {
            (Membership::Member, ActivityType::SPACE_MEMBERSHIP)
        } else {
            (Membership::Requested, ActivityType::SPACE_JOIN_REQUEST)
        }
    } else if !administers {
        return Err(Refusal::forbidden());
    } else if as_member {
        (Membership::Member, ActivityType::SPACE_MEMBERSHIP)
    } else {
        (Membership::Invited, ActivityType::SPACE_INVITATION)
    };
    enter(domain, call, id, person, membership, activity_type);
    Ok(answer::done())
}

fn enter(domain: &mut Domain, call: &Call<'_>, space: i64, person: i64, membership: Membership, activity_type: ActivityType) {
    domain.spaces.set_membership(space, person, membership, call.now());
    let name = domain.spaces.name(space).to_owned();
    let notified: Vec<_> = match activity_type {
        ActivityType::SPACE_JOIN_REQUEST => {
            let people = domain.spaces.people_of(space);
            people.filter(|(_, membership)| *membership == Membership::Administrator).map(|(person, _)| person).collect()
        }
        _ => vec![person],
    };
    // The activity belongs to the person who joined, even if another person accepted them.
    let actor = if activity_type == ActivityType::SPACE_INVITATION { call.person() } else { person };
    domain.record_activity(
        Activity::new(activity_type, EntityType::SPACE, space, actor, call.now()).in_space(space).titled(&name).concerning(notified),
    );
}

fn remove(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (space, person) = (call.input.id("SpaceID")?, call.input.id("UserID")?);
    call.space(domain, space)?;
    if person != call.person() {
        call.space_administrators_only(domain, space)?;
    }
    if !domain.spaces.leave(space, person) {
        return Err(Refusal::unknown("membership"));
    }
    let roles: Vec<_> = domain.roles.of_space(space).map(|role| role.id).collect();
    for role in roles {
        domain.roles.take(person, role);
    }
    Ok(answer::done())
}

fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (space, person) = (call.input.id("SpaceID")?, call.input.id("UserID")?);
    let accepted = call.input.bare_boolean()?;
    call.space(domain, space)?;
    let membership = domain.spaces.membership(space, person).ok_or_else(|| Refusal::unknown("membership"))?;
    let own_invitation = person == call.person() && membership == Membership::Invited;
    if !own_invitation {
        call.space_administrators_only(domain, space)?;
    }
    if !accepted {
        domain.spaces.leave(space, person);
    } else if membership < Membership::Member {
        enter(domain, call, space, person, Membership::Member, ActivityType::SPACE_MEMBERSHIP);
    }
    Ok(answer::done())
}

fn status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (person, space) = (call.input.id("UserID")?, call.input.id("SpaceID")?);
    call.person_of(domain, person)?;
    call.space_or_community(domain, space)?;
    let membership = domain.spaces.membership(space, person);
    // Requests and invitations are visible to the person and to administrators.
    let is_visible = person == call.person() || call.viewer.administers(space);
    Ok(answer::data(json!({
        "IsMember": space == COMMUNITY || membership >= Some(Membership::Member),
        "IsAdministrator": membership == Some(Membership::Administrator),
        "IsPending": is_visible && membership == Some(Membership::Requested),
        "IsInvited": is_visible && membership == Some(Membership::Invited),
    })))
}
