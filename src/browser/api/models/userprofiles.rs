// Written by `npm run generate` from api/; do not edit.
//! The models of `userprofiles`.

use crate::browser::api::ids::UserId;
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An address of a person. The fields are those of the API of 2013.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct UserAddress {
    /// Address1.
    #[serde(rename = "Address1", skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Address2.
    #[serde(rename = "Address2", skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Address type.
    #[serde(rename = "AddressType", skip_serializing_if = "Option::is_none")]
    pub address_type: Option<i64>,
    /// City.
    #[serde(rename = "City", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country id.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// Fax number.
    #[serde(rename = "FaxNumber", skip_serializing_if = "Option::is_none")]
    pub fax_number: Option<String>,
    /// Phone number.
    #[serde(rename = "PhoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Postal code.
    #[serde(rename = "PostalCode", skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// First name.
    #[serde(rename = "FirstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "LastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    UserAddress:
        0 "Address1" address1,
        1 "Address2" address2,
        2 "AddressType" address_type,
        3 "City" city,
        4 "CountryID" country_id,
        5 "FaxNumber" fax_number,
        6 "PhoneNumber" phone_number,
        7 "PostalCode" postal_code,
        8 "FirstName" first_name,
        9 "LastName" last_name,
        10 "UserID" user_id,
}
