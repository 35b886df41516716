//! Own answers: data that a test gives instead of the site's.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::api::response::answer::Refusal;
use crate::server::http::Response;
use crate::state::settings::Settings;

/// An answer that replaces the site's. The site does not act.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnAnswer {
    /// The content, without an envelope.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    #[serde(default = "ok")]
    pub status: u16,
    /// `ResponseMessage`, or the sentence of a refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `TotalRecords`. Default: the number of rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// The number of a JavaScript function that makes the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<u32>,
}

/// The field that names a function. A test gives the function itself, so no sentence lists it.
pub const FUNCTION: &str = "function";

const fn ok() -> u16 {
    200
}

/// Statuses whose responses have no body.
pub const BODILESS: [u16; 3] = [204, 205, 304];

impl OwnAnswer {
    /// Returns the error sentence of an answer that cannot be sent; `bare` is for operations without an envelope.
    pub fn check(&self, bare: bool, functions: bool) -> Result<(), String> {
        let refuses = self.status >= 400;
        if !(200..=599).contains(&self.status) {
            return Err(format!("{} is not a status from 200 to 599.", self.status));
        }
        if BODILESS.contains(&self.status) && (self.data.is_some() || self.function.is_some()) {
            return Err(format!("A response with the status {} has no body: leave out \"data\".", self.status));
        }
        if self.total.is_some() && (bare || refuses) {
            return Err("\"total\" belongs to an envelope, which this answer does not have.".to_owned());
        }
        if self.message.is_some() && ((bare && !refuses) || (refuses && self.data.is_some())) {
            return Err("\"message\" belongs to an envelope or a refusal without \"data\". Put it into the data instead.".to_owned());
        }
        if self.function.is_some() && !functions {
            return Err("A function can only answer in the page or worker that has it: give \"data\".".to_owned());
        }
        Ok(())
    }

    /// Returns the response. With a function, JavaScript puts the data in.
    pub fn response(&self, bare: bool, settings: &Settings) -> Response {
        if BODILESS.contains(&self.status) {
            return Response::empty(self.status);
        }
        if self.status >= 400 && self.data.is_none() {
            let message = self.message.as_deref().unwrap_or("An error has occurred.");
            return Refusal::new(self.status, message).into_response(settings);
        }
        if !self.has_envelope(bare) {
            return Response::json(self.status, &self.data);
        }
        let rows = self.data.as_ref().and_then(Value::as_array).map(|rows| rows.len() as u64);
        let members = [
            ("IsError", Some(json!(false))),
            ("ResponseMessage", self.message.as_deref().or_else(|| settings.success_message.text()).map(Value::from)),
            ("TotalRecords", self.total.or(rows).map(Value::from)),
            ("ResponseData", self.data.clone()),
        ];
        let envelope: Map<String, Value> = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
        Response::json(self.status, &envelope)
    }

    /// Returns true if the data is inside an envelope. The body of an error is the data itself.
    pub const fn has_envelope(&self, bare: bool) -> bool {
        !bare && self.status < 400
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(value: Value) -> OwnAnswer {
        serde_json::from_value(value).unwrap()
    }

    fn body(value: Value, bare: bool) -> (u16, Value) {
        let response = own(value).response(bare, &Settings::default());
        (response.status, serde_json::from_slice(&response.body).unwrap_or(Value::Null))
    }

    #[test]
    fn data_is_put_into_the_envelope_unless_the_operation_has_none() {
        let poll = json!({ "data": { "PollID": 5 } });
        assert_eq!(body(poll.clone(), true), (200, json!({ "PollID": 5 })));
        assert_eq!(body(poll, false), (200, json!({ "IsError": false, "ResponseMessage": "", "ResponseData": { "PollID": 5 } })));
        let rows = json!({ "data": [1, 2], "message": "ToBePublished" });
        let envelope = json!({ "IsError": false, "ResponseMessage": "ToBePublished", "TotalRecords": 2, "ResponseData": [1, 2] });
        assert_eq!(body(rows, false), (200, envelope));
        assert_eq!(body(json!({ "data": [1], "total": 70 }), false).1["TotalRecords"], 70);
    }

    #[test]
    fn a_refusal_has_the_form_of_the_sites_own_or_the_given_body() {
        assert_eq!(body(json!({ "status": 404, "message": "It is gone." }), false), (404, json!({ "Message": "It is gone." })));
        assert_eq!(body(json!({ "status": 500 }), true), (500, json!({ "Message": "An error has occurred." })));
        assert_eq!(body(json!({ "status": 409, "data": { "code": 7 } }), false), (409, json!({ "code": 7 })));
        assert_eq!(own(json!({ "status": 204 })).response(false, &Settings::default()).body, Vec::<u8>::new());
    }

    #[test]
    fn answers_that_cannot_be_sent_are_refused() {
        for (value, bare) in [
            (json!({ "status": 199 }), false),
            (json!({ "status": 204, "data": 1 }), false),
            (json!({ "total": 1 }), true),
            (json!({ "status": 404, "total": 1 }), false),
            (json!({ "message": "no" }), true),
            (json!({ "status": 404, "message": "no", "data": 1 }), false),
            (json!({ "function": 1 }), false),
        ] {
            assert!(own(value.clone()).check(bare, false).is_err(), "{value}");
        }
        assert_eq!(own(json!({ "function": 1, "total": 3 })).check(false, true), Ok(()));
        assert_eq!(own(json!({ "status": 403, "message": "no" })).check(true, false), Ok(()));
    }
}
