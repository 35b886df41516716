// Written by `npm run generate` from api/; do not edit.
//! The models of `copilot`.

use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What Copilot answers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CopilotAnswer {
    /// Conversation id.
    #[serde(rename = "Conversation_id")]
    pub conversation_id: String,
    /// Response id.
    #[serde(rename = "Response_id")]
    pub response_id: String,
    /// The answer; the documented sample has a placeholder in it.
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<BTreeMap<String, Value>>,
    /// Markdown list of links to sources, each with a score.
    #[serde(rename = "Footer", skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
    /// Steps of the search.
    #[serde(rename = "Logs", skip_serializing_if = "Option::is_none")]
    pub logs: Option<Vec<String>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CopilotAnswer:
        0 "Conversation_id" conversation_id,
        1 "Response_id" response_id,
        2 "Message" message,
        3 "Footer" footer,
        4 "Logs" logs,
}

/// Feedback on an answer of Copilot.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CopilotFeedback {
    /// Date iso.
    #[serde(rename = "Date_iso", skip_serializing_if = "Option::is_none")]
    pub date_iso: Option<String>,
    /// Feedback type.
    #[serde(rename = "FeedbackType", skip_serializing_if = "Option::is_none")]
    pub feedback_type: Option<String>,
    /// Feedback issues.
    #[serde(rename = "FeedbackIssues", skip_serializing_if = "Option::is_none")]
    pub feedback_issues: Option<Vec<String>>,
    /// Feedback text.
    #[serde(rename = "FeedbackText", skip_serializing_if = "Option::is_none")]
    pub feedback_text: Option<String>,
    /// Seconds since 1970.
    #[serde(rename = "Timestamp", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<f64>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CopilotFeedback:
        0 "Date_iso" date_iso,
        1 "FeedbackType" feedback_type,
        2 "FeedbackIssues" feedback_issues,
        3 "FeedbackText" feedback_text,
        4 "Timestamp" timestamp,
}

/// A question to Copilot with its answer; the documented sample is cut after these fields.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CopilotInteraction {
    /// Duration.
    #[serde(rename = "Duration", skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Discussion id.
    #[serde(rename = "DiscussionId")]
    pub discussion_id: String,
    /// Interaction id.
    #[serde(rename = "InteractionId")]
    pub interaction_id: String,
    /// Question.
    #[serde(rename = "Question", skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Markdown.
    #[serde(rename = "Response", skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CopilotInteraction:
        0 "Duration" duration,
        1 "DiscussionId" discussion_id,
        2 "InteractionId" interaction_id,
        3 "Question" question,
        4 "Response" response,
}
