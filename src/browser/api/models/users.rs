// Written by `npm run generate` from api/; do not edit.
//! The models of `users`.

use crate::browser::api::ids::UserId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A person. Sites send more fields than the ones known here.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct User {
    /// User id.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// User name.
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Name to show.
    #[serde(rename = "UserInfoDisplayName", skip_serializing_if = "Option::is_none")]
    pub user_info_display_name: Option<String>,
    /// Email.
    #[serde(rename = "Email", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Avatar image url.
    #[serde(rename = "AvatarImageURL", skip_serializing_if = "Option::is_none")]
    pub avatar_image_url: Option<String>,
    /// First name.
    #[serde(rename = "FirstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "LastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Rank name.
    #[serde(rename = "RankName", skip_serializing_if = "Option::is_none")]
    pub rank_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    User:
        0 "UserID" user_id,
        1 "UserName" user_name,
        2 "UserInfoDisplayName" user_info_display_name,
        3 "Email" email,
        4 "AvatarImageURL" avatar_image_url,
        5 "FirstName" first_name,
        6 "LastName" last_name,
        7 "RankName" rank_name,
}

/// Profile fields of a person by their displayed names, which each site chooses. Some sites write
/// FirstName where others write First name.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UserProfile {
    /// First name.
    #[serde(rename = "First name", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The second entry is the URL.
    #[serde(rename = "Profile photo", skip_serializing_if = "Option::is_none")]
    pub profile_photo: Option<Vec<Value>>,
    /// Cover photo.
    #[serde(rename = "Cover photo", skip_serializing_if = "Value::is_undefined")]
    pub cover_photo: Value,
    /// About me.
    #[serde(rename = "About me", skip_serializing_if = "Option::is_none")]
    pub about_me: Option<String>,
    /// Department.
    #[serde(rename = "Department", skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Phone.
    #[serde(rename = "Phone", skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Email.
    #[serde(rename = "Email", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Company.
    #[serde(rename = "Company", skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// City.
    #[serde(rename = "City", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State.
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Interests.
    #[serde(rename = "Interests", skip_serializing_if = "Value::is_undefined")]
    pub interests: Value,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    UserProfile:
        0 "First name" first_name,
        1 "Profile photo" profile_photo,
        2 "Cover photo" cover_photo,
        3 "About me" about_me,
        4 "Department" department,
        5 "Phone" phone,
        6 "Email" email,
        7 "Company" company,
        8 "City" city,
        9 "State" state,
        10 "Interests" interests,
}
