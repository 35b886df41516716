// Written by `npm run generate` from api/; do not edit.
//! The models of `polls`.

use crate::browser::api::ids::{ChoiceId, PollId, SpaceId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A poll. The fields are those that its creation sends. Results surely have a count on each choice,
/// whose name is unknown.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Poll {
    /// Poll id.
    #[serde(rename = "PollID", skip_serializing_if = "Option::is_none")]
    pub poll_id: Option<PollId>,
    /// Question.
    #[serde(rename = "Question", skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Poll choices.
    #[serde(rename = "PollChoices", skip_serializing_if = "Option::is_none")]
    pub poll_choices: Option<Vec<PollChoice>>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Poll:
        0 "PollID" poll_id,
        1 "Question" question,
        2 "PollChoices" poll_choices,
        3 "SpaceID" space_id,
}

/// A choice of a poll.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct PollChoice {
    /// Choice id.
    #[serde(rename = "ChoiceID", skip_serializing_if = "Option::is_none")]
    pub choice_id: Option<ChoiceId>,
    /// Choice.
    #[serde(rename = "Choice", skip_serializing_if = "Option::is_none")]
    pub choice: Option<String>,
    /// Associated input control type.
    #[serde(rename = "AssociatedInputControlType", skip_serializing_if = "Option::is_none")]
    pub associated_input_control_type: Option<i64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    PollChoice:
        0 "ChoiceID" choice_id,
        1 "Choice" choice,
        2 "AssociatedInputControlType" associated_input_control_type,
}
