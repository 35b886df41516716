// Written by `npm run generate` from api/; do not edit.
//! The methods of `polls`.

use super::Value;
use super::models::Poll;
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `polls`.
#[derive(Clone, Copy, Debug)]
pub struct PollsGroup<'c> {
    client: &'c Client,
}

impl<'c> PollsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `polls.results`.
    pub const fn results(&self) -> PollsResultsGroup<'c> {
        PollsResultsGroup::new(self.client)
    }

    /// Read one poll.
    ///
    /// `GET /api/polls/{PollID}`
    ///
    /// Answer: The poll. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &PollsGetArgs) -> Result<Poll, Error> {
        self.client.call(operations::POLLS_GET, "polls.get", args).await
    }

    /// Delete a poll.
    ///
    /// `DELETE /api/polls/{PollID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &PollsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::POLLS_DELETE, "polls.delete", args).await
    }

    /// List polls.
    ///
    /// `GET /api/polls/list`
    ///
    /// Answer: One page of polls. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &PollsListArgs) -> Result<Page<Poll>, Error> {
        self.client.call_page(operations::POLLS_LIST, "polls.list", args).await
    }

    /// Vote in a poll as the signed-in user.
    ///
    /// `POST /api/polls/{PollID}/choices/{ChoiceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn vote(&self, args: &PollsVoteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::POLLS_VOTE, "polls.vote", args).await
    }

    /// Create a poll.
    ///
    /// `POST /api/polls`
    ///
    /// Answer: Shape unknown: by the habit of the API new PollID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &PollsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::POLLS_CREATE, "polls.create", args).await
    }
}

/// The methods of `polls.results`.
#[derive(Clone, Copy, Debug)]
pub struct PollsResultsGroup<'c> {
    client: &'c Client,
}

impl<'c> PollsResultsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read the results of a poll.
    ///
    /// `GET /api/polls/{PollID}/results`
    ///
    /// Answer: The poll with a count on each choice, whose name is unknown. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &PollsResultsGetArgs) -> Result<Poll, Error> {
        self.client.call(operations::POLLS_RESULTS_GET, "polls.results.get", args).await
    }
}

/// The arguments of `polls.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PollsGetArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `polls.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PollsDeleteArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: i64,
}

/// The arguments of `polls.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PollsListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Several spaces at once.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<i64>>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `polls.vote`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PollsVoteArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: i64,
    /// The choice.
    #[serde(rename = "ChoiceID")]
    pub choice_id: i64,
}

/// The arguments of `polls.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PollsCreateArgs {
    /// Question.
    #[serde(rename = "Question")]
    pub question: String,
    /// The choices; their shape is unknown.
    #[serde(rename = "PollChoices", skip_serializing_if = "Value::is_undefined")]
    pub poll_choices: Value,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `polls.results.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PollsResultsGetArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: i64,
}
