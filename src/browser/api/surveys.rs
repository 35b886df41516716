// Written by `npm run generate` from api/; do not edit.
//! The methods of `surveys`.

use super::models::{Survey, SurveyVote};
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &SurveysGetArgs) -> Result<Survey, Error> {
        self.client.call(operations::SURVEYS_GET, "surveys.get", args).await
    }

    /// List surveys.
    ///
    /// `GET /api/surveys/list`
    ///
    /// Answer: One page of surveys. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &SurveysListArgs) -> Result<Page<Survey>, Error> {
        self.client.call_page(operations::SURVEYS_LIST, "surveys.list", args).await
    }

    /// Answer a survey as the signed-in user.
    ///
    /// `POST /api/surveys/{SurveyID}/votes`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn vote(&self, args: &SurveysVoteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SURVEYS_VOTE, "surveys.vote", args).await
    }
}

/// The arguments of `surveys.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SurveysGetArgs {
    /// The survey.
    #[serde(rename = "SurveyID")]
    pub survey_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `surveys.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SurveysListArgs {
    /// Only these spaces.
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

/// The arguments of `surveys.vote`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SurveysVoteArgs {
    /// The survey.
    #[serde(rename = "SurveyID")]
    pub survey_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
    /// Votes.
    #[serde(rename = "Votes")]
    pub votes: Vec<SurveyVote>,
}
