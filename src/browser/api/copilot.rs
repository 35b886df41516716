// Written by `npm run generate` from api/; do not edit.
//! The methods of `copilot`.

use super::ids::UserId;
use super::models::{CopilotAnswer, CopilotFeedback, CopilotInteraction};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Value};
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn chat(&self, args: CopilotChatArgs) -> Call<CopilotAnswer> {
        self.client.call(operations::COPILOT_CHAT, &args)
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
    pub fn add(&self, args: CopilotFeedbackAddArgs) -> Call<CopilotFeedback> {
        self.client.call(operations::COPILOT_FEEDBACK_ADD, &args)
    }

    /// Take feedback on an answer of Copilot back.
    ///
    /// `DELETE /api/chatbot/chat/{conversation_id}/response/{response_id}/feedback`
    ///
    /// Answer: The feedback that was removed, or whether it was. Its shape is inferred. Sending it twice
    /// has the effect of once. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn remove(&self, args: CopilotFeedbackRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::COPILOT_FEEDBACK_REMOVE, &args)
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
    pub fn list(&self, args: CopilotConversationsListArgs) -> Call<Page<CopilotInteraction>> {
        self.client.call_page(operations::COPILOT_CONVERSATIONS_LIST, &args)
    }

    /// The items of all pages of `copilot.conversations.list`, page by page or as a stream.
    pub fn list_all(&self, args: CopilotConversationsListArgs) -> Pages<CopilotInteraction> {
        self.client.call_all(operations::COPILOT_CONVERSATIONS_LIST, &args)
    }
}

/// The arguments of `copilot.chat`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
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

impl CopilotChatArgs {
    /// The arguments that the operation needs.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), conversation_id: None, bot_profile: None, other_fields: BTreeMap::new() }
    }

    /// Sets `conversation_id`.
    #[must_use]
    pub fn conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Sets `bot_profile`.
    #[must_use]
    pub fn bot_profile(mut self, bot_profile: impl Into<String>) -> Self {
        self.bot_profile = Some(bot_profile.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `copilot.feedback.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
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

impl CopilotFeedbackAddArgs {
    /// The arguments that the operation needs.
    pub fn new(conversation_id: impl Into<String>, response_id: impl Into<String>, feedback_type: impl Into<String>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            response_id: response_id.into(),
            feedback_type: feedback_type.into(),
            feedback_issues: None,
            feedback_text: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `feedbackIssues`.
    #[must_use]
    pub fn feedback_issues(mut self, feedback_issues: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.feedback_issues = Some(feedback_issues.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `feedbackText`.
    #[must_use]
    pub fn feedback_text(mut self, feedback_text: impl Into<String>) -> Self {
        self.feedback_text = Some(feedback_text.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `copilot.feedback.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CopilotFeedbackRemoveArgs {
    /// Conversation_id of the answer.
    #[serde(rename = "conversation_id")]
    pub conversation_id: String,
    /// Response_id of the answer.
    #[serde(rename = "response_id")]
    pub response_id: String,
}

impl CopilotFeedbackRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(conversation_id: impl Into<String>, response_id: impl Into<String>) -> Self {
        Self { conversation_id: conversation_id.into(), response_id: response_id.into() }
    }
}

/// The arguments of `copilot.conversations.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CopilotConversationsListArgs {
    /// Who asked; the type is inferred.
    #[serde(rename = "authorId", skip_serializing_if = "Option::is_none")]
    pub author_id: Option<UserId>,
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
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "toDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Cursor of the next page; where an answer gives it is unknown.
    #[serde(rename = "continuationToken", skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<String>,
    /// Rows per page; spelled so in the documentation.
    #[serde(rename = "pageLenght", skip_serializing_if = "Option::is_none")]
    pub page_lenght: Option<i64>,
}

impl CopilotConversationsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `authorId`.
    #[must_use]
    pub fn author_id(mut self, author_id: impl Into<UserId>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Sets `profileId`.
    #[must_use]
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        self.profile_id = Some(profile_id.into());
        self
    }

    /// Sets `question`.
    #[must_use]
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Sets `feedback`.
    #[must_use]
    pub fn feedback(mut self, feedback: impl Into<String>) -> Self {
        self.feedback = Some(feedback.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `toDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `continuationToken`.
    #[must_use]
    pub fn continuation_token(mut self, continuation_token: impl Into<String>) -> Self {
        self.continuation_token = Some(continuation_token.into());
        self
    }

    /// Sets `pageLenght`.
    #[must_use]
    pub fn page_lenght(mut self, page_lenght: i64) -> Self {
        self.page_lenght = Some(page_lenght);
        self
    }
}
