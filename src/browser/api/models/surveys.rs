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
    /// Choice id.
    #[serde(rename = "ChoiceID")]
    pub choice_id: i64,
}
