// Written by `npm run generate` from api/; do not edit.
//! The methods of `copilot`.

use super::Value;
use super::models::{CopilotAnswer, CopilotFeedback, CopilotInteraction};
use super::operations;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `copilot`.
#[derive(Clone, Copy, Debug)]
pub struct CopilotGroup<'c> {
    client: &'c Client,
}

impl<'c> CopilotGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `copilot.feedback`.
    pub const fn feedback(&self) -> CopilotFeedbackGroup<'c> {
        CopilotFeedbackGroup::new(self.client)
    }

    /// The methods of `copilot.conversations`.
    pub const fn conversations(&self) -> CopilotConversationsGroup<'c> {
        CopilotConversationsGroup::new(self.client)
    }

    /// Ask Axero Copilot.
    ///
    /// Answers draw on what the signed-in user may see. The answer may take long.
    ///
    /// `POST /api/chatbot/chat`
    ///
    /// Answer: The answer. Evidence: the vendor's documentation. Sources: page 105780 of the vendor's
    /// documentation, the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn chat(&self, args: &CopilotChatArgs) -> Result<CopilotAnswer, Error> {
        self.client.call(operations::COPILOT_CHAT, "copilot.chat", args).await
    }
}

/// The methods of `copilot.feedback`.
#[derive(Clone, Copy, Debug)]
pub struct CopilotFeedbackGroup<'c> {
    client: &'c Client,
}

impl<'c> CopilotFeedbackGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Say whether an answer of Copilot was good.
    ///
    /// `POST /api/chatbot/chat/{conversation_id}/response/{response_id}/feedback`
    ///
    /// Answer: The feedback as it was kept. Evidence: the vendor's documentation. Sources: page 105781 of
    /// the vendor's documentation, the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &CopilotFeedbackAddArgs) -> Result<CopilotFeedback, Error> {
        self.client.call(operations::COPILOT_FEEDBACK_ADD, "copilot.feedback.add", args).await
    }

    /// Take feedback on an answer of Copilot back.
    ///
    /// `DELETE /api/chatbot/chat/{conversation_id}/response/{response_id}/feedback`
    ///
    /// Answer: The feedback that was removed, or whether it was. Its shape is inferred. Sending it twice
    /// has the effect of once. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &CopilotFeedbackRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::COPILOT_FEEDBACK_REMOVE, "copilot.feedback.remove", args).await
    }
}

/// The methods of `copilot.conversations`.
#[derive(Clone, Copy, Debug)]
pub struct CopilotConversationsGroup<'c> {
    client: &'c Client,
}

impl<'c> CopilotConversationsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the conversations with Copilot.
    ///
    /// The documented sample shows a record without the envelope; whether the real answer has one is
    /// unknown.
    ///
    /// `GET /api/analytics/copilot/conversations`
    ///
    /// Answer: One page of questions and answers. The answer has no envelope. Pages by the token
    /// continuationToken. Access: Administrators and developers. Evidence: the vendor's documentation.
    /// Sources: page 107231 of the vendor's documentation.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CopilotConversationsListArgs) -> Result<Page<CopilotInteraction>, Error> {
        self.client.call_page(operations::COPILOT_CONVERSATIONS_LIST, "copilot.conversations.list", args).await
    }
}

/// The arguments of `copilot.chat`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CopilotChatArgs {
    /// The question.
    #[serde(rename = "message")]
    pub message: String,
    /// Id of a conversation to go on with.
    #[serde(rename = "conversation_id", skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    /// Profile of Copilot to ask; whether its name or its id is unknown.
    #[serde(rename = "bot_profile", skip_serializing_if = "Option::is_none")]
    pub bot_profile: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `copilot.feedback.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CopilotFeedbackAddArgs {
    /// Conversation_id of the answer.
    #[serde(rename = "conversation_id")]
    pub conversation_id: String,
    /// Response_id of the answer.
    #[serde(rename = "response_id")]
    pub response_id: String,
    /// Negative is documented, positive is inferred.
    #[serde(rename = "feedbackType")]
    pub feedback_type: String,
    /// Such as inaccurate.
    #[serde(rename = "feedbackIssues", skip_serializing_if = "Option::is_none")]
    pub feedback_issues: Option<Vec<String>>,
    /// Feedback text.
    #[serde(rename = "feedbackText", skip_serializing_if = "Option::is_none")]
    pub feedback_text: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `copilot.feedback.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CopilotFeedbackRemoveArgs {
    /// Conversation_id of the answer.
    #[serde(rename = "conversation_id")]
    pub conversation_id: String,
    /// Response_id of the answer.
    #[serde(rename = "response_id")]
    pub response_id: String,
}

/// The arguments of `copilot.conversations.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CopilotConversationsListArgs {
    /// Who asked; the type is inferred.
    #[serde(rename = "authorId", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<i64>,
    /// Profile of Copilot; the type is inferred.
    #[serde(rename = "profileId", skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// Text in the question.
    #[serde(rename = "question", skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Values unknown.
    #[serde(rename = "feedback", skip_serializing_if = "Option::is_none")]
    pub feedback: Option<String>,
    /// Start of the time.
    #[serde(rename = "fromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "toDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Cursor of the next page; where an answer gives it is unknown.
    #[serde(rename = "continuationToken", skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    /// Rows per page; spelled so in the documentation.
    #[serde(rename = "pageLenght", skip_serializing_if = "Option::is_none")]
    pub page_lenght: Option<i64>,
}
