//! User profiles.

use serde_json::{Map, Value, json};

use super::fields::is_hidden;
use super::render::merged;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::users::set_field;
use super::{Call, Handler};
use crate::domain::content::Media;
use crate::domain::people::Person;
use crate::domain::{ActivityType, Domain};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("users.address.get", address),
    ("users.statistics.list", statistics),
    ("users.gettingStarted.get", completeness),
    ("users.profileImage.set", set_image),
    ("users.photo.delete", delete_photo),
    ("users.fields.update", update_fields),
];

/// The profile fields of the site, in the order of the profile page.
pub const FIELDS: &[&str] = &[
    "First name",
    "Last name",
    "Profile photo",
    "Cover photo",
    "About me",
    "Department",
    "Job title",
    "Phone",
    "Email",
    "Company",
    "City",
    "State",
    "Interests",
];

/// Returns a profile by the displayed names of its fields; `wanted` selects fields, in the spelling of the caller.
pub fn profile(domain: &Domain, person: &Person, wanted: &[String], call: &Call<'_>) -> Value {
    let photo = call.address().absolute(&person.avatar_path());
    let hidden = |name: &str| !call.viewer.edits(person.id, 0) && is_hidden(domain, person.id, name);
    let value = |name: &str| match name.replace(' ', "").to_lowercase().as_str() {
        _ if hidden(name) => Value::Null,
        "firstname" => json!(person.first_name),
        "lastname" => json!(person.last_name),
        "email" => json!(person.email),
        "profilephoto" | "coverphoto" => json!([format!("{}.svg", person.id), photo]),
        key => {
            let key = if key == "bio" { "aboutme" } else { key };
            let field = person.profile.fields.iter().find(|(known, _)| known.replace(' ', "").to_lowercase() == key);
            field.map_or(Value::Null, |(_, text)| json!(text))
        }
    };
    let members: Map<String, Value> = if wanted.is_empty() {
        FIELDS.iter().map(|name| ((*name).to_owned(), value(name))).collect()
    } else {
        wanted.iter().map(|name| (name.clone(), value(name))).collect()
    };
    Value::Object(members)
}

fn address(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let person = call.person_of(domain, call.input.id("UserID")?)?;
    let field = |name: &str| person.profile.fields.get(name);
    Ok(answer::data(json!({ "UserID": person.id, "City": field("City"), "State": field("State"), "Phone": field("Phone") })))
}

fn statistics(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let (from, to) = (call.input.date("FromDate"), call.input.date("ToDate"));
    let wanted = call.input.code("Activity", ActivityType::CODES);
    let mut counts: Vec<(ActivityType, usize)> = Vec::new();
    for activity in domain.activity.iter().filter(|activity| activity.actor == id) {
        let in_time = from.is_none_or(|from| activity.at >= from) && to.is_none_or(|to| activity.at <= to);
        if !in_time || wanted.is_some_and(|wanted| wanted != activity.activity_type.0) {
            continue;
        }
        match counts.iter_mut().find(|(activity_type, _)| *activity_type == activity.activity_type) {
            Some((_, count)) => *count += 1,
            None => counts.push((activity.activity_type, 1)),
        }
    }
    counts.sort();
    Ok(Page::of(&call.input).answer(&counts, |(activity_type, count)| json!({ "Activity": activity_type.0, "Count": count })))
}

fn completeness(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let row = |person: &Person| {
        let filled = profile(domain, person, &[], call);
        let filled = filled.as_object().map_or(0, |members| members.values().filter(|value| !value.is_null()).count());
        let percent = filled * 100 / FIELDS.len();
        merged([call.render_person(person), json!({ "PercentComplete": percent, "IsProfileComplete": percent == 100 })])
    };
    Ok(answer::all(domain.people.iter().map(row).collect()))
}

fn set_image(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    call.self_or_administrator(id)?;
    let upload = call.input.upload()?;
    let picture = Media::picture(&upload.name, upload.bytes).ok_or_else(|| Refusal::new(400, "The file is not a picture."))?;
    if let Some(person) = domain.people.get_mut(id) {
        person.profile.photo = Some(picture);
    }
    Ok(answer::done())
}

fn delete_photo(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    call.self_or_administrator(id)?;
    if let Some(person) = domain.people.get_mut(id) {
        person.profile.photo = None;
    }
    Ok(answer::done())
}

fn update_fields(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let entries = match call.input.body() {
        Some(Value::Array(entries)) => entries,
        Some(entry) => vec![entry],
        None => return Err(Refusal::missing()),
    };
    for entry in entries.iter().filter_map(Value::as_object) {
        let id = super::request::body::member(entry, "UserID").and_then(super::request::input::integer_of).unwrap_or_else(|| call.person());
        call.person_of(domain, id)?;
        call.self_or_administrator(id)?;
        for (name, value) in entry {
            set_field(domain, id, name, value);
        }
    }
    Ok(answer::done())
}
