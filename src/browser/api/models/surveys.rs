// Written by `npm run generate` from api/; do not edit.
//! The models of `surveys`.

use crate::browser::api::ids::{ChoiceId, SurveyId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The choice for one question.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SurveyVote {
    /// Question id.
    #[serde(rename = "QuestionID")]
    pub question_id: i64,
    /// A question with one choice.
    #[serde(rename = "ChoiceID")]
    pub choice_id: ChoiceId,
    /// A question with check boxes: the ids, separated by commas.
    #[serde(rename = "CheckBoxChoiceCsv", skip_serializing_if = "Option::is_none")]
    pub check_box_choice_csv: Option<String>,
    /// A question that is answered by a text.
    #[serde(rename = "TextBoxChoiceText", skip_serializing_if = "Option::is_none")]
    pub text_box_choice_text: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    SurveyVote:
        0 "QuestionID" question_id,
        1 "ChoiceID" choice_id,
        2 "CheckBoxChoiceCsv" check_box_choice_csv,
        3 "TextBoxChoiceText" text_box_choice_text,
}

/// A survey. It has questions with a QuestionID and choices with a ChoiceID; the names of these lists
/// are unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Survey {
    /// Survey id.
    #[serde(rename = "SurveyID", skip_serializing_if = "Option::is_none")]
    pub survey_id: Option<SurveyId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Survey:
        0 "SurveyID" survey_id,
}
