// Written by `npm run generate` from api/; do not edit.
//! The methods of `forums`.

use super::codes::EntityType;
use super::ids::{ContentId, SpaceId, UserId};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use serde::Serialize;

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
    pub fn check_stub(&self, args: ForumsCheckStubArgs) -> Call<Value> {
        self.client.call_value(operations::FORUMS_CHECK_STUB, &args)
    }

    /// Mark a reply as the answer of its topic, or take it back.
    ///
    /// `PUT /api/content/{ContentID}/isanswered`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_answered(&self, args: ForumsSetAnsweredArgs) -> Call<Value> {
        self.client.call_value(operations::FORUMS_SET_ANSWERED, &args)
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
    pub fn get(&self, args: ForumsSubscriptionGetArgs) -> Call<Value> {
        self.client.call_value(operations::FORUMS_SUBSCRIPTION_GET, &args)
    }

    /// Subscribe somebody to a forum or a topic, or end it.
    ///
    /// `PUT /api/content/subscription`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set(&self, args: ForumsSubscriptionSetArgs) -> Call<Value> {
        self.client.call_value(operations::FORUMS_SUBSCRIPTION_SET, &args)
    }
}

/// The arguments of `forums.checkStub`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ForumsCheckStubArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Slug in the address of the page.
    #[serde(rename = "Stub")]
    pub stub: String,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl ForumsCheckStubArgs {
    /// The arguments that the operation needs.
    pub fn new(stub: impl Into<String>) -> Self {
        Self { entity_type: None, stub: stub.into(), space_id: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `forums.setAnswered`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ForumsSetAnsweredArgs {
    /// The reply.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// Is answered.
    #[serde(rename = "IsAnswered")]
    pub is_answered: bool,
}

impl ForumsSetAnsweredArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, is_answered: bool) -> Self {
        Self { content_id: content_id.into(), is_answered }
    }
}

/// The arguments of `forums.subscription.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ForumsSubscriptionGetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// The forum or the topic.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl ForumsSubscriptionGetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { entity_type: None, content_id: content_id.into(), user_id: None }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The arguments of `forums.subscription.set`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ForumsSubscriptionSetArgs {
    /// Kind of the item. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// The forum or the topic.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Is subscribed.
    #[serde(rename = "IsSubscribed")]
    pub is_subscribed: bool,
}

impl ForumsSubscriptionSetArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>, is_subscribed: bool) -> Self {
        Self { entity_type: None, content_id: content_id.into(), user_id: None, is_subscribed }
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
