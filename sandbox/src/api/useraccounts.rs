//! User accounts: keys, states, points.

use serde_json::json;

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::people::Profile;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("users.passcode.getQrCode", qr_code),
    ("users.checkAvailability", availability),
    ("users.twoFactor.get", two_factor),
    ("users.twoFactor.delete", delete_two_factor),
    ("users.setStatus", set_status),
    ("users.points.set", set_points),
    ("users.activate", activate),
    ("users.setFeatured", set_featured),
    ("users.setBanStatus", set_ban_status),
];

/// The text of the QR code; the reader draws it.
fn qr_code(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let person = call.person_of(domain, call.person())?;
    let address = call.address().absolute(&format!("/login?passcode={}&user={}", call.context.ambient.guid(), person.id));
    Ok(answer::data(json!(address)))
}

fn availability(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (name, email) = (call.input.text("Username"), call.input.text("UserEmail"));
    if name.is_none() && email.is_none() {
        return Err(Refusal::missing());
    }
    let taken = name.is_some_and(|name| domain.people.by_user_name(&name).is_some())
        || email.is_some_and(|email| domain.people.by_email(&email).is_some());
    Ok(answer::truth(!taken))
}

fn two_factor(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    let enabled = call.person_of(domain, id)?.profile.two_factor;
    call.self_or_administrator(id)?;
    Ok(answer::truth(enabled))
}

fn delete_two_factor(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.self_or_administrator(id)?;
    change(domain, call, id, |profile| profile.two_factor = false)
}

/// The values of `ActivityType` are not documented: these are the plain words for the possible actions.
fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let action = call.input.required_text("Action")?.to_lowercase();
    let reason = call.input.text("Reason").unwrap_or_default();
    let ids = call.input.integers("UserIDCSV");
    if ids.is_empty() {
        return Err(Refusal::missing());
    }
    for id in ids {
        if action == "delete" {
            call.person_of(domain, id)?;
            domain.delete_person(id, false);
            continue;
        }
        let set: fn(&mut Profile) = match action.as_str() {
            "activate" | "approve" => |profile| profile.is_activated = true,
            "deactivate" => |profile| profile.is_activated = false,
            "ban" => |profile| profile.is_banned = true,
            "unban" => |profile| profile.is_banned = false,
            "moderate" => |profile| profile.is_moderated = true,
            "unmoderate" => |profile| profile.is_moderated = false,
            _ => return Err(Refusal::missing()),
        };
        change(domain, call, id, |profile| {
            set(profile);
            if profile.is_banned {
                profile.ban_reason.clone_from(&reason);
            }
        })?;
    }
    Ok(answer::done())
}

fn set_points(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let points = call.input.bare_integer()?;
    change(domain, call, call.input.id("UserID")?, |profile| profile.points = points)
}

fn activate(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    change(domain, call, call.input.bare_integer()?, |profile| profile.is_activated = true)
}

fn set_featured(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let featured = call.input.boolean("IsFeatured").unwrap_or(true);
    change(domain, call, call.input.required_integer("UserID")?, |profile| profile.is_featured = featured)
}

fn set_ban_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let banned = call.input.required_boolean("IsBanned")?;
    let reason = call.input.text("Description").unwrap_or_default();
    let id = call.input.required_integer("UserID")?;
    if id == call.person() {
        return Err(Refusal::new(400, "Nobody can ban themselves."));
    }
    change(domain, call, id, |profile| {
        profile.is_banned = banned;
        profile.ban_reason = if banned { reason } else { String::new() };
    })
}

fn change(domain: &mut Domain, call: &Call<'_>, id: i64, change: impl FnOnce(&mut Profile)) -> Outcome {
    call.person_of(domain, id)?;
    if let Some(person) = domain.people.get_mut(id) {
        change(&mut person.profile);
    }
    Ok(answer::done())
}
