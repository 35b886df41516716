// Written by `npm run generate` from api/; do not edit.
//! The models of `events`.

use crate::browser::api::codes::{AttendanceType, EventFrequency};
use crate::browser::api::ids::{EventId, EventTypeId, SpaceId, UserId};
use crate::browser::decode::model;
use crate::browser::values::{DateTime, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An event of a calendar.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct AxeroEvent {
    /// Event id.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// HTML.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Content summary.
    #[serde(rename = "ContentSummary", skip_serializing_if = "Option::is_none")]
    pub content_summary: Option<String>,
    /// ISO text with a T and without a zone; whose zone is not shown.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<String>,
    /// ISO text with a T and without a zone; whose zone is not shown.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<String>,
    /// Display text.
    #[serde(rename = "StartTimeText", skip_serializing_if = "Option::is_none")]
    pub start_time_text: Option<String>,
    /// Display text.
    #[serde(rename = "EndTimeText", skip_serializing_if = "Option::is_none")]
    pub end_time_text: Option<String>,
    /// In the time of the reader.
    #[serde(rename = "StartDateWithRespectToUser", skip_serializing_if = "Option::is_none")]
    pub start_date_with_respect_to_user: Option<String>,
    /// In the time of the reader.
    #[serde(rename = "EndDateWithRespectToUser", skip_serializing_if = "Option::is_none")]
    pub end_date_with_respect_to_user: Option<String>,
    /// Created on date.
    #[serde(rename = "CreatedOnDate", skip_serializing_if = "Option::is_none")]
    pub created_on_date: Option<String>,
    /// Is all day.
    #[serde(rename = "IsAllDay", skip_serializing_if = "Option::is_none")]
    pub is_all_day: Option<bool>,
    /// Is repeat.
    #[serde(rename = "IsRepeat", skip_serializing_if = "Option::is_none")]
    pub is_repeat: Option<bool>,
    /// Frequency.
    #[serde(rename = "Frequency", skip_serializing_if = "Option::is_none")]
    pub frequency: Option<EventFrequency>,
    /// Display text.
    #[serde(rename = "RepeatSummary", skip_serializing_if = "Option::is_none")]
    pub repeat_summary: Option<String>,
    /// Is busy.
    #[serde(rename = "IsBusy", skip_serializing_if = "Option::is_none")]
    pub is_busy: Option<bool>,
    /// Is private.
    #[serde(rename = "IsPrivate", skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// Venue name.
    #[serde(rename = "VenueName", skip_serializing_if = "Option::is_none")]
    pub venue_name: Option<String>,
    /// Who should attend.
    #[serde(rename = "WhoShouldAttend", skip_serializing_if = "Option::is_none")]
    pub who_should_attend: Option<String>,
    /// Website.
    #[serde(rename = "Website", skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Telephone.
    #[serde(rename = "Telephone", skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// Organization.
    #[serde(rename = "Organization", skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "Zip", skip_serializing_if = "Option::is_none")]
    pub zip: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "EventURL", skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// Known from the API of 2013.
    #[serde(rename = "IsOnline", skip_serializing_if = "Option::is_none")]
    pub is_online: Option<bool>,
    /// Known from the API of 2013.
    #[serde(rename = "Views", skip_serializing_if = "Option::is_none")]
    pub views: Option<i64>,
    /// Known from the API of 2013.
    #[serde(rename = "EventStatusID", skip_serializing_if = "Option::is_none")]
    pub event_status_id: Option<i64>,
    /// Known from the API of 2013.
    #[serde(rename = "EventTypeName", skip_serializing_if = "Option::is_none")]
    pub event_type_name: Option<String>,
    /// Tags, separated by commas.
    #[serde(rename = "Keywords", skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
    /// Event type id.
    #[serde(rename = "EventTypeID", skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<EventTypeId>,
    /// People of the event with their answers.
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<EventUser>>,
    /// Reminders; their shape is not shown.
    #[serde(rename = "Reminders", skip_serializing_if = "Value::is_undefined")]
    pub reminders: Value,
    /// Ids of the resources, separated by commas.
    #[serde(rename = "ResourceIDCSV", skip_serializing_if = "Option::is_none")]
    pub resource_id_csv: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// Author id.
    #[serde(rename = "AuthorID", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// User display name.
    #[serde(rename = "UserDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
    /// Image url.
    #[serde(rename = "ImageURL", skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Comment count.
    #[serde(rename = "CommentCount", skip_serializing_if = "Option::is_none")]
    pub comment_count: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    AxeroEvent:
        0 "EventID" event_id,
        1 "Title" title,
        2 "Description" description,
        3 "ContentSummary" content_summary,
        4 "StartDateISO" start_date_iso,
        5 "EndDateISO" end_date_iso,
        6 "StartTimeText" start_time_text,
        7 "EndTimeText" end_time_text,
        8 "StartDateWithRespectToUser" start_date_with_respect_to_user,
        9 "EndDateWithRespectToUser" end_date_with_respect_to_user,
        10 "CreatedOnDate" created_on_date,
        11 "IsAllDay" is_all_day,
        12 "IsRepeat" is_repeat,
        13 "Frequency" frequency,
        14 "RepeatSummary" repeat_summary,
        15 "IsBusy" is_busy,
        16 "IsPrivate" is_private,
        17 "VenueName" venue_name,
        18 "WhoShouldAttend" who_should_attend,
        19 "Website" website,
        20 "Telephone" telephone,
        21 "Organization" organization,
        22 "Address" address,
        23 "Zip" zip,
        24 "EventURL" event_url,
        25 "IsOnline" is_online,
        26 "Views" views,
        27 "EventStatusID" event_status_id,
        28 "EventTypeName" event_type_name,
        29 "Keywords" keywords,
        30 "EventTypeID" event_type_id,
        31 "Users" users,
        32 "Reminders" reminders,
        33 "ResourceIDCSV" resource_id_csv,
        34 "SpaceID" space_id,
        35 "SpaceName" space_name,
        36 "AuthorID" author_id,
        37 "UserID" user_id,
        38 "UserDisplayName" user_display_name,
        39 "ImageURL" image_url,
        40 "CommentCount" comment_count,
}

/// What an event is created or changed with. StartDate and EndDate, or StartDateISO and EndDateISO.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventInput {
    /// Event type id.
    #[serde(rename = "EventTypeID", skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<EventTypeId>,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// HTML.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Start date.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End date.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<DateTime>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<DateTime>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Who should attend.
    #[serde(rename = "WhoShouldAttend", skip_serializing_if = "Option::is_none")]
    pub who_should_attend: Option<String>,
    /// Venue name.
    #[serde(rename = "VenueName", skip_serializing_if = "Option::is_none")]
    pub venue_name: Option<String>,
    /// Address.
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// City.
    #[serde(rename = "City", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country id.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// State id.
    #[serde(rename = "StateID", skip_serializing_if = "Option::is_none")]
    pub state_id: Option<i64>,
    /// Frequency.
    #[serde(rename = "Frequency", skip_serializing_if = "Option::is_none")]
    pub frequency: Option<EventFrequency>,
    /// Is repeat.
    #[serde(rename = "IsRepeat", skip_serializing_if = "Option::is_none")]
    pub is_repeat: Option<bool>,
    /// Is all day.
    #[serde(rename = "IsAllDay", skip_serializing_if = "Option::is_none")]
    pub is_all_day: Option<bool>,
    /// True for an event of the personal calendar.
    #[serde(rename = "IsPrivate", skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// Whether the time shows as busy.
    #[serde(rename = "IsBusy", skip_serializing_if = "Option::is_none")]
    pub is_busy: Option<bool>,
    /// Tags, separated by commas.
    #[serde(rename = "Keywords", skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
    /// Ids of the resources, separated by commas.
    #[serde(rename = "ResourceIDCSV", skip_serializing_if = "Option::is_none")]
    pub resource_id_csv: Option<String>,
    /// People to invite.
    #[serde(rename = "NewUsers", skip_serializing_if = "Option::is_none")]
    pub new_users: Option<Vec<EventUser>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventInput:
        0 "EventTypeID" event_type_id,
        1 "Title" title,
        2 "Description" description,
        3 "StartDate" start_date,
        4 "EndDate" end_date,
        5 "StartDateISO" start_date_iso,
        6 "EndDateISO" end_date_iso,
        7 "SpaceID" space_id,
        8 "WhoShouldAttend" who_should_attend,
        9 "VenueName" venue_name,
        10 "Address" address,
        11 "City" city,
        12 "CountryID" country_id,
        13 "StateID" state_id,
        14 "Frequency" frequency,
        15 "IsRepeat" is_repeat,
        16 "IsAllDay" is_all_day,
        17 "IsPrivate" is_private,
        18 "IsBusy" is_busy,
        19 "Keywords" keywords,
        20 "ResourceIDCSV" resource_id_csv,
        21 "NewUsers" new_users,
}

/// A person of an event.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventUser {
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Attendance type.
    #[serde(rename = "AttendanceType", skip_serializing_if = "Option::is_none")]
    pub attendance_type: Option<AttendanceType>,
    /// True for a member of the site; sent only.
    #[serde(rename = "IsCommunityUser", skip_serializing_if = "Option::is_none")]
    pub is_community_user: Option<bool>,
    /// Seen in NewUsers of a new event only.
    #[serde(rename = "Organizer", skip_serializing_if = "Option::is_none")]
    pub organizer: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventUser:
        0 "UserID" user_id,
        1 "AttendanceType" attendance_type,
        2 "IsCommunityUser" is_community_user,
        3 "Organizer" organizer,
}
