// Written by `npm run generate` from api/; do not edit.
//! The models of `attendance`.

use crate::browser::api::codes::AttendanceType;
use crate::browser::api::ids::UserId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A person of an event. Guests from outside have no UserID, but a name or an address whose spelling is
/// unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct EventAttendee {
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Attendance type.
    #[serde(rename = "AttendanceType", skip_serializing_if = "Option::is_none")]
    pub attendance_type: Option<AttendanceType>,
    /// True for a member of the site.
    #[serde(rename = "IsCommunityUser", skip_serializing_if = "Option::is_none")]
    pub is_community_user: Option<bool>,
    /// Organizer.
    #[serde(rename = "Organizer", skip_serializing_if = "Option::is_none")]
    pub organizer: Option<bool>,
    /// User name.
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Name to show.
    #[serde(rename = "UserInfoDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_info_display_name: Option<String>,
    /// First name.
    #[serde(rename = "FirstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "LastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Email.
    #[serde(rename = "Email", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Avatar image url.
    #[serde(rename = "AvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub avatar_image_url: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    EventAttendee:
        0 "UserID" user_id,
        1 "AttendanceType" attendance_type,
        2 "IsCommunityUser" is_community_user,
        3 "Organizer" organizer,
        4 "UserName" user_name,
        5 "UserInfoDisplayName" user_info_display_name,
        6 "FirstName" first_name,
        7 "LastName" last_name,
        8 "Email" email,
        9 "AvatarImageURL" avatar_image_url,
}
