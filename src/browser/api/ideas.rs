// Written by `npm run generate` from api/; do not edit.
//! The methods of `ideas`.

use super::models::{IdeaStage, VoteInfo};
use super::operations;
use crate::browser::client::Client;
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count(&self, args: &IdeasVotesCountArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::IDEAS_VOTES_COUNT, "ideas.votes.count", args).await
    }

    /// Read the vote of the signed-in user.
    ///
    /// `GET /api/content/{ContentID}/votes/me`
    ///
    /// Answer: 1 up, -1 down, 0 none. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_mine(&self, args: &IdeasVotesGetMineArgs) -> Result<i64, Error> {
        self.client.call(operations::IDEAS_VOTES_GET_MINE, "ideas.votes.getMine", args).await
    }

    /// Vote for an idea.
    ///
    /// `POST /api/content/{ContentID}/voteup`
    ///
    /// Answer: The votes after the change. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn up(&self, args: &IdeasVotesUpArgs) -> Result<VoteInfo, Error> {
        self.client.call(operations::IDEAS_VOTES_UP, "ideas.votes.up", args).await
    }

    /// Vote against an idea.
    ///
    /// `POST /api/content/{ContentID}/votedown`
    ///
    /// Answer: The votes after the change. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn down(&self, args: &IdeasVotesDownArgs) -> Result<VoteInfo, Error> {
        self.client.call(operations::IDEAS_VOTES_DOWN, "ideas.votes.down", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &IdeasStagesListArgs) -> Result<Vec<IdeaStage>, Error> {
        self.client.call(operations::IDEAS_STAGES_LIST, "ideas.stages.list", args).await
    }

    /// Read whether the stub of an idea stage is free.
    ///
    /// `GET /api/content/idea/stub/availability`
    ///
    /// Answer: True if the stub is free. Its shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_availability(&self, args: &IdeasStagesCheckAvailabilityArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::IDEAS_STAGES_CHECK_AVAILABILITY, "ideas.stages.checkAvailability", args).await
    }
}

/// The arguments of `ideas.votes.count`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IdeasVotesCountArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `ideas.votes.getMine`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IdeasVotesGetMineArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `ideas.votes.up`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IdeasVotesUpArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `ideas.votes.down`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IdeasVotesDownArgs {
    /// The idea.
    #[serde(rename = "ContentID")]
    pub content_id: i64,
}

/// The arguments of `ideas.stages.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IdeasStagesListArgs {
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `ideas.stages.checkAvailability`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IdeasStagesCheckAvailabilityArgs {
    /// Idea stage.
    #[serde(rename = "IdeaStage", skip_serializing_if = "Option::is_none")]
    pub idea_stage: Option<String>,
    /// Space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}
