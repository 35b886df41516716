// Written by `npm run generate` from api/; do not edit.
//! The methods of `forums`.

use super::codes::EntityType;
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The methods of `forums`.
#[derive(Clone, Copy, Debug)]
pub struct ForumsGroup<'c> {
    client: &'c Client,
}

impl<'c> ForumsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `forums.subscription`.
    pub const fn subscription(&self) -> ForumsSubscriptionGroup<'c> {
        ForumsSubscriptionGroup::new(self.client)
    }

    /// Check whether the stub of a forum or of a forum group is free.
    ///
    /// `GET /api/content/stub`
    ///
    /// Answer: True if the stub is free. Its shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_stub(&self, args: &ForumsCheckStubArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FORUMS_CHECK_STUB, "forums.checkStub", args).await
    }

    /// Mark a reply as the answer of its topic, or take it back.
    ///
    /// `PUT /api/content/{ContentID}/isanswered`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_answered(&self, args: &ForumsSetAnsweredArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FORUMS_SET_ANSWERED, "forums.setAnswered", args).await
    }
}

/// The methods of `forums.subscription`.
#[derive(Clone, Copy, Debug)]
pub struct ForumsSubscriptionGroup<'c> {
    client: &'c Client,
}

impl<'c> ForumsSubscriptionGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Read whether somebody is subscribed to a forum or a topic.
    ///
    /// `GET /api/content/subscription`
    ///
    /// Answer: True if the person is subscribed. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &ForumsSubscriptionGetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FORUMS_SUBSCRIPTION_GET, "forums.subscription.get", args).await
    }

    /// Subscribe somebody to a forum or a topic, or end it.
    ///
    /// `PUT /api/content/subscription`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &ForumsSubscriptionSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::FORUMS_SUBSCRIPTION_SET, "forums.subscription.set", args).await
    }
}

/// The arguments of `forums.checkStub`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ForumsCheckStubArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Slug in the address of the page.
    #[serde(rename = "Stub")]
    pub stub: String,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `forums.setAnswered`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ForumsSetAnsweredArgs {
    /// The reply.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// Is answered.
    #[serde(rename = "IsAnswered")]
    pub is_answered: bool,
}

/// The arguments of `forums.subscription.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ForumsSubscriptionGetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// The forum or the topic.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The arguments of `forums.subscription.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ForumsSubscriptionSetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// The forum or the topic.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Is subscribed.
    #[serde(rename = "IsSubscribed")]
    pub is_subscribed: bool,
}
