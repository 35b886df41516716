// Written by `npm run generate` from api/; do not edit.
//! The methods of `polls`.

use super::ids::{ChoiceId, PollId, SpaceId};
use super::models::Poll;
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self, args: PollsGetArgs) -> Call<Poll> {
        self.client.call(operations::POLLS_GET, &args)
    }

    /// Delete a poll.
    ///
    /// `DELETE /api/polls/{PollID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: PollsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::POLLS_DELETE, &args)
    }

    /// List polls.
    ///
    /// `GET /api/polls/list`
    ///
    /// Answer: One page of polls. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list(&self, args: PollsListArgs) -> Call<Page<Poll>> {
        self.client.call_page(operations::POLLS_LIST, &args)
    }

    /// The items of all pages of `polls.list`, page by page or as a stream.
    pub fn list_all(&self, args: PollsListArgs) -> Pages<Poll> {
        self.client.call_all(operations::POLLS_LIST, &args)
    }

    /// Vote in a poll as the signed-in user.
    ///
    /// `POST /api/polls/{PollID}/choices/{ChoiceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn vote(&self, args: PollsVoteArgs) -> Call<Value> {
        self.client.call_value(operations::POLLS_VOTE, &args)
    }

    /// Create a poll.
    ///
    /// `POST /api/polls`
    ///
    /// Answer: Shape unknown: by the habit of the API new PollID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: PollsCreateArgs) -> Call<Value> {
        self.client.call_value(operations::POLLS_CREATE, &args)
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
    pub fn get(&self, args: PollsResultsGetArgs) -> Call<Poll> {
        self.client.call(operations::POLLS_RESULTS_GET, &args)
    }
}

/// The arguments of `polls.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PollsGetArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: PollId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl PollsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(poll_id: impl Into<PollId>) -> Self {
        Self { poll_id: poll_id.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `polls.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PollsDeleteArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: PollId,
}

impl PollsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(poll_id: impl Into<PollId>) -> Self {
        Self { poll_id: poll_id.into() }
    }
}

/// The arguments of `polls.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PollsListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Several spaces at once.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<SpaceId>>,
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

impl PollsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `SpaceIDCSV`.
    #[must_use]
    pub fn space_id_csv(mut self, space_id_csv: impl IntoIterator<Item = impl Into<SpaceId>>) -> Self {
        self.space_id_csv = Some(space_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `polls.vote`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PollsVoteArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: PollId,
    /// The choice.
    #[serde(rename = "ChoiceID")]
    pub choice_id: ChoiceId,
}

impl PollsVoteArgs {
    /// The arguments that the operation needs.
    pub fn new(poll_id: impl Into<PollId>, choice_id: impl Into<ChoiceId>) -> Self {
        Self { poll_id: poll_id.into(), choice_id: choice_id.into() }
    }
}

/// The arguments of `polls.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
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

impl PollsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(question: impl Into<String>, poll_choices: impl Into<Value>) -> Self {
        Self { question: question.into(), poll_choices: poll_choices.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `polls.results.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PollsResultsGetArgs {
    /// The poll.
    #[serde(rename = "PollID")]
    pub poll_id: PollId,
}

impl PollsResultsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(poll_id: impl Into<PollId>) -> Self {
        Self { poll_id: poll_id.into() }
    }
}
