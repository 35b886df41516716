//! Events on the wire.

use serde_json::{Value, json};

use super::attachment::{folder, path};
use super::merged;
use crate::api::Call;
use crate::domain::Domain;
use crate::domain::events::{Answer, Attendance, Event, Reminder, Resource, Span};
use crate::html;
use crate::time::Timestamp;
use crate::time::dates;
use crate::time::dates::Parts;

/// An event at its first occurrence.
pub fn event(domain: &Domain, call: &Call<'_>, event: &Event) -> Value {
    event_at(domain, call, event, event.span())
}

/// A recurring event at one of its occurrences.
pub fn event_at(domain: &Domain, call: &Call<'_>, event: &Event, time: Span) -> Value {
    merged([texts(domain, call, event), dates_of(event, time), details(event), people(domain, call, event)])
}

fn texts(domain: &Domain, call: &Call<'_>, event: &Event) -> Value {
    let sort = domain.events.types.get(event.sort);
    let image = domain.attachments.get(event.image);
    json!({
        "EventID": event.id,
        "Title": event.title,
        "Description": event.body,
        "ContentSummary": html::beginning(&event.body, 250),
        "EventTypeID": event.sort,
        "EventTypeName": sort.map(|sort| sort.name.clone()),
        "StatusID": event.status,
        "Keywords": domain.tags.csv(domain.tags.tags_of(event.id)),
        "ImageURL": image.map(|image| call.address().path(&path(&folder(image.id), &image.file))).unwrap_or_default(),
        "EventURL": call.address().absolute(&event.path(domain)),
        "ViewCount": event.views,
        "CommentCount": domain.comments.count(event.id),
        "LikesCount": domain.reactions.likes.count(event.id, 1),
    })
}

fn dates_of(event: &Event, time: Span) -> Value {
    // An all-day event has no time: converted to another zone it would start on the evening before.
    let shown = |moment| if event.is_all_day { day(moment) } else { dates::display(moment) };
    let clock = |moment| if event.is_all_day { String::new() } else { dates::clock(moment) };
    json!({
        "StartDateISO": dates::wire(time.start),
        "EndDateISO": dates::wire(time.end),
        "StartTimeText": clock(time.start),
        "EndTimeText": clock(time.end),
        "StartDateWithRespectToUser": shown(time.start),
        "EndDateWithRespectToUser": shown(time.end),
        "CreatedOnDate": dates::wire(event.created),
        "IsAllDay": event.is_all_day,
        "IsRepeat": event.frequency.repeats(),
        "Frequency": event.frequency.0,
        "RepeatSummary": event.frequency.summary(),
    })
}

fn day(moment: Timestamp) -> String {
    let Parts { year, month, day, .. } = dates::parts(moment);
    format!("{month}/{day}/{year}")
}

fn details(event: &Event) -> Value {
    json!({
        "IsBusy": event.is_busy,
        "IsPrivate": event.is_private,
        "IsFeatured": event.is_featured,
        "WhoShouldAttend": event.who_should_attend,
        "VenueName": event.venue,
        "Address": event.address,
        "City": event.city,
        "CountryID": event.country,
        "StateID": event.state,
        "ResourceIDCSV": event.resources.iter().map(i64::to_string).collect::<Vec<_>>().join(","),
    })
}

fn people(domain: &Domain, call: &Call<'_>, event: &Event) -> Value {
    let attendees = domain.events.attendees(event.id);
    let users = attendees.members().map(|known| json!({ "UserID": known.person, "AttendanceType": known.answer.0 }));
    let mine = domain.events.reminders.iter().filter(|reminder| reminder.event == event.id && reminder.person == call.person());
    json!({
        "SpaceID": event.space,
        "SpaceName": domain.spaces.name(event.space),
        "AuthorID": event.author,
        "UserID": event.author,
        "UserDisplayName": domain.people.name(event.author),
        "Users": users.collect::<Vec<_>>(),
        "Reminders": mine.map(reminder).collect::<Vec<_>>(),
    })
}

pub fn reminder(reminder: &Reminder) -> Value {
    json!({
        "ReminderID": reminder.id,
        "EntityType": crate::domain::EntityType::EVENT,
        "EntityID": reminder.event,
        "ReminderType": reminder.unit,
        "ReminderTime": reminder.time,
        "UserID": reminder.person,
    })
}

/// Returns an attendee with their answer; `None` if the caller may not see the person.
pub fn attendee(domain: &Domain, call: &Call<'_>, known: &Attendance) -> Option<Value> {
    let person = call.person_of(domain, known.person).ok()?;
    let answer = json!({
        "AttendanceType": known.answer.0,
        "IsInvited": known.is_invited,
        "IsOrganizer": known.is_organizer,
        "IsCommunityUser": true,
    });
    Some(merged([call.render_person(person), answer]))
}

/// The answers to an invitation by their names.
pub fn statistics(domain: &Domain, event: i64) -> Value {
    let attendees = domain.events.attendees(event);
    let count = |answer| attendees.count(answer);
    json!({
        "AttendingCount": count(Answer::ATTENDING),
        "MaybeCount": count(Answer::MAYBE),
        "NotAttendingCount": count(Answer::NOT_ATTENDING),
        "AwaitingResponseCount": count(Answer::AWAITED),
        "TotalCount": attendees.members().count() + attendees.guests.len(),
    })
}

pub fn resource(domain: &Domain, call: &Call<'_>, resource: &Resource) -> Value {
    let sort = domain.events.resource_types.get(resource.sort);
    let spaces = resource.spaces.iter().filter(|space| call.viewer.sees_content_of(**space));
    json!({
        "ResourceID": resource.id,
        "ResourceName": resource.name,
        "Location": resource.location,
        "Description": resource.description,
        "EventResourceTypeID": resource.sort,
        "ResourceTypeName": sort.map(|sort| sort.name.clone()),
        "SpaceIDCSV": spaces.map(i64::to_string).collect::<Vec<_>>().join(","),
        "ImageURL": "",
    })
}
