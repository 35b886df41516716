// Written by `npm run generate` from api/; do not edit.
//! The models of `surveys`.

use crate::browser::api::ids::ChoiceId;
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
    /// Choice id.
    #[serde(rename = "ChoiceID")]
    pub choice_id: ChoiceId,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}
