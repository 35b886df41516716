// Written by `npm run generate` from api/; do not edit.
//! The methods of `surveys`.

use super::ids::{SpaceId, SurveyId};
use super::models::{Survey, SurveyVote};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::Value;
use serde::Serialize;

/// The methods of `surveys`.
#[derive(Clone, Copy, Debug)]
pub struct SurveysGroup<'c> {
    client: &'c Client,
}

impl<'c> SurveysGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read one survey.
    ///
    /// `GET /api/surveys/{SurveyID}`
    ///
    /// Answer: The survey. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: SurveysGetArgs) -> Call<Survey> {
        self.client.call(operations::SURVEYS_GET, &args)
    }

    /// List surveys.
    ///
    /// `GET /api/surveys/list`
    ///
    /// Answer: One page of surveys. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list(&self, args: SurveysListArgs) -> Call<Page<Survey>> {
        self.client.call_page(operations::SURVEYS_LIST, &args)
    }

    /// The items of all pages of `surveys.list`, page by page or as a stream.
    pub fn list_all(&self, args: SurveysListArgs) -> Pages<Survey> {
        self.client.call_all(operations::SURVEYS_LIST, &args)
    }

    /// Answer a survey as the signed-in user.
    ///
    /// `POST /api/surveys/{SurveyID}/votes`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn vote(&self, args: SurveysVoteArgs) -> Call<Value> {
        self.client.call_value(operations::SURVEYS_VOTE, &args)
    }
}

/// The arguments of `surveys.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SurveysGetArgs {
    /// The survey.
    #[serde(rename = "SurveyID")]
    pub survey_id: SurveyId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl SurveysGetArgs {
    /// The arguments that the operation needs.
    pub fn new(survey_id: impl Into<SurveyId>) -> Self {
        Self { survey_id: survey_id.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `surveys.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SurveysListArgs {
    /// Only these spaces.
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

impl SurveysListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
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

/// The arguments of `surveys.vote`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SurveysVoteArgs {
    /// The survey.
    #[serde(rename = "SurveyID")]
    pub survey_id: SurveyId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
    /// Votes.
    #[serde(rename = "Votes")]
    pub votes: Vec<SurveyVote>,
}

impl SurveysVoteArgs {
    /// The arguments that the operation needs.
    pub fn new(survey_id: impl Into<SurveyId>, votes: impl IntoIterator<Item = SurveyVote>) -> Self {
        Self { survey_id: survey_id.into(), log_view: None, votes: votes.into_iter().collect() }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}
