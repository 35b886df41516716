// Written by `npm run generate` from api/; do not edit.
//! The models of `polls`.

use serde::{Deserialize, Serialize};

/// A poll. The fields are those that its creation sends. Results surely have a count on each choice,
/// whose name is unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Poll {
    /// Poll id.
    #[serde(rename = "PollID", skip_serializing_if = "Option::is_none")]
    pub poll_id: Option<i64>,
    /// Question.
    #[serde(rename = "Question", skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Poll choices.
    #[serde(rename = "PollChoices", skip_serializing_if = "Option::is_none")]
    pub poll_choices: Option<Vec<PollChoice>>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// A choice of a poll.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct PollChoice {
    /// Choice id.
    #[serde(rename = "ChoiceID", skip_serializing_if = "Option::is_none")]
    pub choice_id: Option<i64>,
    /// Choice.
    #[serde(rename = "Choice", skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// Associated input control type.
    #[serde(rename = "AssociatedInputControlType", skip_serializing_if = "Option::is_none")]
    pub associated_input_control_type: Option<i64>,
}
