// Written by `npm run generate` from api/; do not edit.
//! The models of `surveys`.

use serde::{Deserialize, Serialize};

/// The choice for one question.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SurveyVote {
    /// Question id.
    #[serde(rename = "QuestionID")]
    pub question_id: i64,
    /// A question with one choice.
    #[serde(rename = "ChoiceID")]
    pub choice_id: i64,
    /// A question with check boxes: the ids, separated by commas.
    #[serde(rename = "CheckBoxChoiceCsv", skip_serializing_if = "Option::is_none")]
    pub check_box_choice_csv: Option<String>,
    /// A question that is answered by a text.
    #[serde(rename = "TextBoxChoiceText", skip_serializing_if = "Option::is_none")]
    pub text_box_choice_text: Option<String>,
}

/// A survey. It has questions with a QuestionID and choices with a ChoiceID; the names of these lists
/// are unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Survey {
    /// Survey id.
    #[serde(rename = "SurveyID", skip_serializing_if = "Option::is_none")]
    pub survey_id: Option<i64>,
}
