// Written by `npm run generate` from api/; do not edit.
//! The methods of `ideas`.

use super::ids::{ContentId, SpaceId};
use super::models::{IdeaStage, VoteInfo};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::values::Value;
use crate::browser::written::Nothing;
use serde::Serialize;

/// The methods of `ideas`.
#[derive(Clone, Copy, Debug)]
pub struct IdeasGroup<'c> {
    client: &'c Client,
}

impl<'c> IdeasGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `ideas.votes`.
    pub const fn votes(&self) -> IdeasVotesGroup<'c> {
        IdeasVotesGroup::new(self.client)
    }

    /// The methods of `ideas.stages`.
    pub const fn stages(&self) -> IdeasStagesGroup<'c> {
        IdeasStagesGroup::new(self.client)
    }
}

/// The methods of `ideas.votes`.
#[derive(Clone, Copy, Debug)]
pub struct IdeasVotesGroup<'c> {
    client: &'c Client,
}

impl<'c> IdeasVotesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the number of votes on an idea.
    ///
    /// `GET /api/content/{ContentID}/votes`
    ///
    /// Answer: The number of votes, bare or in an object. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn count(&self, args: IdeasVotesCountArgs) -> Call<Value> {
        self.client.call_value(operations::IDEAS_VOTES_COUNT, &args)
    }

    /// Read the vote of the signed-in user.
    ///
    /// `GET /api/content/{ContentID}/votes/me`
    ///
    /// Answer: 1 up, -1 down, 0 none. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    pub fn get_mine(&self, args: IdeasVotesGetMineArgs) -> Call<i64> {
        self.client.call(operations::IDEAS_VOTES_GET_MINE, &args)
    }

    /// Vote for an idea.
    ///
    /// `POST /api/content/{ContentID}/voteup`
    ///
    /// Answer: The votes after the change. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    pub fn up(&self, args: IdeasVotesUpArgs) -> Call<VoteInfo> {
        self.client.call(operations::IDEAS_VOTES_UP, &args)
    }

    /// Vote against an idea.
    ///
    /// `POST /api/content/{ContentID}/votedown`
    ///
    /// Answer: The votes after the change. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    pub fn down(&self, args: IdeasVotesDownArgs) -> Call<VoteInfo> {
        self.client.call(operations::IDEAS_VOTES_DOWN, &args)
    }
}

/// The methods of `ideas.stages`.
#[derive(Clone, Copy, Debug)]
pub struct IdeasStagesGroup<'c> {
    client: &'c Client,
}

impl<'c> IdeasStagesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the stages of ideas.
    ///
    /// `GET /api/content/stages`
    ///
    /// Answer: The stages. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<IdeaStage>> {
        self.client.call(operations::IDEAS_STAGES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: IdeasStagesListArgs) -> Call<Vec<IdeaStage>> {
        self.client.call(operations::IDEAS_STAGES_LIST, &args)
    }

    /// Read whether the stub of an idea stage is free.
    ///
    /// `GET /api/content/idea/stub/availability`
    ///
    /// Answer: True if the stub is free. Its shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn check_availability(&self) -> Call<Value> {
        self.client.call_value(operations::IDEAS_STAGES_CHECK_AVAILABILITY, &Nothing)
    }

    /// The same as `checkAvailability`, with arguments.
    pub fn check_availability_with(&self, args: IdeasStagesCheckAvailabilityArgs) -> Call<Value> {
        self.client.call_value(operations::IDEAS_STAGES_CHECK_AVAILABILITY, &args)
    }
}

/// The arguments of `ideas.votes.count`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdeasVotesCountArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl IdeasVotesCountArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `ideas.votes.getMine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdeasVotesGetMineArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl IdeasVotesGetMineArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `ideas.votes.up`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdeasVotesUpArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl IdeasVotesUpArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `ideas.votes.down`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdeasVotesDownArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: ContentId,
}

impl IdeasVotesDownArgs {
    /// The arguments that the operation needs.
    pub fn new(content_id: impl Into<ContentId>) -> Self {
        Self { content_id: content_id.into() }
    }
}

/// The arguments of `ideas.stages.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdeasStagesListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl IdeasStagesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `ideas.stages.checkAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct IdeasStagesCheckAvailabilityArgs {
    /// Idea stage.
    #[serde(rename = "IdeaStage", skip_serializing_if = "Option::is_none")]
    pub idea_stage: Option<String>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl IdeasStagesCheckAvailabilityArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IdeaStage`.
    #[must_use]
    pub fn idea_stage(mut self, idea_stage: impl Into<String>) -> Self {
        self.idea_stage = Some(idea_stage.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}
