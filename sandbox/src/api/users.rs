//! People.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::render::merged;
use super::render::user::user;
use super::request::input::text_of;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, descending, directed, sort_column};
use super::{Call, Handler, render};
use crate::domain::people::{Person, Profile};
use crate::domain::{Activity, ActivityType, Domain, EntityType};
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("users.me", me),
    ("users.get", details),
    ("users.getByUsername", by_user_name),
    ("users.list", list),
    ("users.create", create),
    ("users.administrators.list", administrators),
    ("users.adminModerators.list", administrators_and_moderators),
    ("users.online.count", online_count),
    ("users.celebrations.list", celebrations),
    ("users.mentions.list", mentions),
    ("users.orgChart.list", org_chart),
    ("users.update", update),
    ("users.delete", delete),
];

const SORT_COLUMNS: &[(&str, i64)] =
    &[("Unspecified", 0), ("FirstName", 1), ("LastName", 2), ("DateJoined", 3), ("Points", 4), ("Username", 5), ("Email", 6)];

impl Call<'_> {
    /// Returns the person of this id, if the caller may see them.
    pub fn person_of<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Person, Refusal> {
        let person = domain.people.get(id).filter(|person| self.viewer.sees_person(person));
        person.ok_or_else(|| Refusal::unknown("user"))
    }

    /// Refuses callers other than the person themselves and administrators.
    pub fn self_or_administrator(&self, person: i64) -> Result<(), Refusal> {
        if person == self.person() { Ok(()) } else { self.administrators_only() }
    }

    /// Returns a person in its wire form.
    pub fn render_person(&self, person: &Person) -> Value {
        user(person, self.address())
    }
}

fn me(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(call.render_person(call.person_of(domain, call.person())?)))
}

fn details(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    if call.input.boolean("LogView") == Some(true) && id != call.person() {
        domain.record_activity(Activity::new(ActivityType::VIEW, EntityType::USER, id, call.person(), call.now()));
    }
    Ok(answer::data(call.render_person(call.person_of(domain, id)?)))
}

fn by_user_name(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let name = call.input.required_text("Username")?;
    let id = domain.people.by_user_name(&name).map(|person| person.id).ok_or_else(|| Refusal::unknown("user"))?;
    Ok(answer::data(call.render_person(call.person_of(domain, id)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let search = input.text("UserName").or_else(|| input.text("searchText")).unwrap_or_default().trim().to_lowercase();
    let department = input.text("Department").map(|name| name.to_lowercase());
    let role = input.integer("RoleID").filter(|role| *role != 0);
    let flag = |name: &str, value: bool| input.boolean(name).is_none_or(|wanted| wanted == value);
    let wanted = |person: &&Person| {
        let profile = &person.profile;
        call.viewer.sees_person(person)
            && matches(person, &search)
            && department.as_ref().is_none_or(|name| profile.fields.get("Department").is_some_and(|own| own.to_lowercase() == *name))
            && role.is_none_or(|role| domain.roles.has(person.id, role))
            && flag("IsActivated", profile.is_activated)
            && flag("IsBanned", profile.is_banned)
            && flag("IsModerated", profile.is_moderated)
            && flag("IsProfilePublic", profile.is_public)
            && !(input.boolean("excludeCurrentUser") == Some(true) && person.id == call.person())
    };
    let found: Vec<_> = domain.people.iter().filter(wanted).collect();
    let column = sort_column(input, SORT_COLUMNS);
    let falling = descending(input, false);
    let order = |one: &&Person, other: &&Person| directed(compare(one, other, column), falling).then(one.id.cmp(&other.id));
    Ok(Page::of(input).sorted(found, order, |person| call.render_person(person)))
}

/// Returns true if the text is part of the name, the user name or the mail address.
pub fn matches(person: &Person, search: &str) -> bool {
    let contains = |text: &str| text.to_lowercase().contains(search);
    search.is_empty() || contains(&person.display_name()) || contains(&person.user_name) || contains(&person.email)
}

fn compare(one: &Person, other: &Person, column: i64) -> Ordering {
    let texts = |text: fn(&Person) -> &str| text(one).to_lowercase().cmp(&text(other).to_lowercase());
    match column {
        2 => texts(|person| &person.last_name),
        3 => one.profile.joined.cmp(&other.profile.joined),
        4 => one.profile.points.cmp(&other.profile.points),
        5 => texts(|person| &person.user_name),
        6 => texts(|person| &person.email),
        _ => texts(|person| &person.first_name),
    }
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let input = &call.input;
    let (user_name, email) = (input.required_text("UserName")?, input.required_text("Email")?);
    let password = input.required_text("Password")?;
    if domain.people.by_user_name(&user_name).is_some() || domain.people.by_email(&email).is_some() {
        return Err(Refusal::new(400, "The user name or the email address is taken."));
    }
    let id = domain.new_id();
    domain.people.add(Person {
        id,
        user_name: user_name.trim().to_owned(),
        password,
        first_name: input.text("FirstName").unwrap_or_default(),
        last_name: input.text("LastName").unwrap_or_default(),
        email: email.trim().to_owned(),
        rank: None,
        locale: input.text("Culture").unwrap_or_else(|| "en-US".to_owned()),
        is_administrator: false,
        profile: Profile { joined: call.now(), ..Profile::default() },
    });
    Ok(answer::created(id))
}

fn administrators(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(people_with(domain, call, |domain, person, space| domain.viewer(person).administers(space)))
}

fn administrators_and_moderators(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(people_with(domain, call, |domain, person, space| domain.viewer(person).moderates(space)))
}

fn people_with(domain: &Domain, call: &Call<'_>, has: fn(&Domain, i64, i64) -> bool) -> answer::Answer {
    let space = call.input.integer("SpaceID").unwrap_or(0);
    let found = domain.people.iter().filter(|person| call.viewer.sees_person(person) && has(domain, person.id, space));
    answer::all(found.map(|person| call.render_person(person)).collect())
}

fn online_count(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let minutes = call.input.integer("MinutesSinceLastActive").filter(|minutes| *minutes > 0).unwrap_or(15);
    let minutes = u64::try_from(minutes).unwrap_or(15).min(60 * 24 * 365);
    let since = dates::minus_millis(call.now(), minutes * 60_000);
    let online = domain.people.iter().filter(|person| person.profile.last_active.is_some_and(|at| at >= since));
    Ok(answer::data(json!(online.count())))
}

fn celebrations(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let days = call.input.integer("NumberOfDays").and_then(|days| u64::try_from(days).ok()).unwrap_or(30).min(366);
    let space = call.input.integer("SpaceID").unwrap_or(0);
    let only_birthdays = call.input.boolean("OnlyBirthdays") == Some(true);
    let mut rows = Vec::new();
    let today = dates::day_start(call.now());
    for offset in 0..=days {
        let day = dates::parts(dates::plus_days(today, offset));
        let here = domain.people.iter().filter(|person| person.is_active() && domain.spaces.is_member(space, person.id));
        for person in here {
            let joined = dates::parts(person.profile.joined);
            let years = day.year.saturating_sub(joined.year);
            let mut celebrate = |what: &str, years: Option<u64>| {
                let more = json!({
                    "CelebrationType": what,
                    "CelebrationDate": dates::wire(dates::plus_days(today, offset)),
                    "NumberOfYears": years,
                });
                rows.push(merged([call.render_person(person), more]));
            };
            if person.profile.birthday == Some((day.month, day.day)) {
                celebrate("Birthday", None);
            }
            if !only_birthdays && years > 0 && (joined.month, joined.day) == (day.month, day.day) {
                celebrate("Anniversary", Some(years));
            }
        }
    }
    Ok(answer::all(rows))
}

fn mentions(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    let named = |activity: &&Activity| activity.activity_type == ActivityType::MENTION && activity.concerns.contains(&id);
    let all = domain.activity.iter().rev().filter(named).filter(|activity| domain.sees(&call.viewer, activity.entity));
    let all: Vec<_> = all.collect();
    Ok(Page::named(&call.input, "PageNumber", super::response::paging::USUAL_LENGTH)
        .answer(&all, |activity| render::wall::mention(domain, call, activity)))
}

fn org_chart(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let start = call.input.integer("UserID").or_else(|| call.input.integer("StartNode"));
    let tops: Vec<_> = match start {
        Some(id) => vec![call.person_of(domain, id)?],
        None => domain.people.iter().filter(|person| person.profile.manager.is_none() && call.viewer.sees_person(person)).collect(),
    };
    let levels = call.input.integer("NoOfLevels").filter(|levels| *levels > 0).unwrap_or(2).min(20);
    let mut rows = Vec::new();
    let mut level: Vec<&Person> = tops;
    for depth in 0..=levels {
        rows.extend(level.iter().map(|person| {
            let reports = domain.people.reports_of(person.id).count();
            let more = json!({ "ManagerUserID": person.profile.manager, "Level": depth, "DirectReportsCount": reports });
            merged([call.render_person(person), more])
        }));
        let below = level.iter().flat_map(|person| domain.people.reports_of(person.id));
        level = below.filter(|person| call.viewer.sees_person(person)).collect();
    }
    Ok(answer::all(rows))
}

fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    call.self_or_administrator(id)?;
    for (name, value) in call.input.members() {
        set_field(domain, id, &name, &value);
    }
    Ok(answer::done())
}

/// Sets a member of a person or one of their profile fields; names may be written with or without spaces.
pub fn set_field(domain: &mut Domain, id: i64, name: &str, value: &Value) {
    let Some(person) = domain.people.get_mut(id) else {
        return;
    };
    let text = text_of(value).unwrap_or_default();
    match name.replace(' ', "").to_lowercase().as_str() {
        "userid" | "username" => {}
        "firstname" => person.first_name = text,
        "lastname" => person.last_name = text,
        "email" => person.email = text,
        "sharemyprofile" => person.profile.is_public = super::request::input::boolean_of(value).unwrap_or(true),
        key => {
            let known = person.profile.fields.keys().find(|known| known.replace(' ', "").to_lowercase() == key).cloned();
            person.profile.fields.insert(known.unwrap_or_else(|| name.to_owned()), text);
        }
    }
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let id = call.input.id("UserID")?;
    call.person_of(domain, id)?;
    if id == call.person() {
        return Err(Refusal::new(400, "Nobody can delete themselves."));
    }
    domain.delete_person(id, call.input.boolean("DeleteAllContent") == Some(true));
    Ok(answer::done())
}
