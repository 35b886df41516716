// Written by `npm run generate` from api/; do not edit.
//! The methods of `recognition`.

use super::models::{ContentItem, User};
use super::operations;
use super::value::Nothing;
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The methods of `recognition`.
#[derive(Clone, Copy, Debug)]
pub struct RecognitionGroup<'c> {
    client: &'c Client,
}

impl<'c> RecognitionGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `recognition.programs`.
    pub const fn programs(&self) -> RecognitionProgramsGroup<'c> {
        RecognitionProgramsGroup::new(self.client)
    }

    /// The methods of `recognition.awards`.
    pub const fn awards(&self) -> RecognitionAwardsGroup<'c> {
        RecognitionAwardsGroup::new(self.client)
    }

    /// The methods of `recognition.challenges`.
    pub const fn challenges(&self) -> RecognitionChallengesGroup<'c> {
        RecognitionChallengesGroup::new(self.client)
    }

    /// The methods of `recognition.topContributors`.
    pub const fn top_contributors(&self) -> RecognitionTopContributorsGroup<'c> {
        RecognitionTopContributorsGroup::new(self.client)
    }

    /// The methods of `recognition.users`.
    pub const fn users(&self) -> RecognitionUsersGroup<'c> {
        RecognitionUsersGroup::new(self.client)
    }

    /// Give an award to a user.
    ///
    /// `POST /api/recognition`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &RecognitionCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::RECOGNITION_CREATE, "recognition.create", args).await
    }
}

/// The methods of `recognition.programs`.
#[derive(Clone, Copy, Debug)]
pub struct RecognitionProgramsGroup<'c> {
    client: &'c Client,
}

impl<'c> RecognitionProgramsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the recognition programs.
    ///
    /// `GET /api/recognition/programs`
    ///
    /// Answer: The programs as items: their id is the ParentContentID of awards. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::RECOGNITION_PROGRAMS_LIST, "recognition.programs.list", &Nothing {}).await
    }
}

/// The methods of `recognition.awards`.
#[derive(Clone, Copy, Debug)]
pub struct RecognitionAwardsGroup<'c> {
    client: &'c Client,
}

impl<'c> RecognitionAwardsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the awards of a program.
    ///
    /// `GET /api/recognition/awards`
    ///
    /// Answer: The awards as items. Its shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &RecognitionAwardsListArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::RECOGNITION_AWARDS_LIST, "recognition.awards.list", args).await
    }

    /// List the programs with awards for a user.
    ///
    /// That the answer depends on what may be awarded to the user is inferred from the name of the
    /// parameter.
    ///
    /// `GET /api/recognition/awards/programs`
    ///
    /// Answer: The programs as items. Its shape is inferred. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_programs(&self, args: &RecognitionAwardsListProgramsArgs) -> Result<Vec<ContentItem>, Error> {
        self.client.call(operations::RECOGNITION_AWARDS_LIST_PROGRAMS, "recognition.awards.listPrograms", args).await
    }
}

/// The methods of `recognition.challenges`.
#[derive(Clone, Copy, Debug)]
pub struct RecognitionChallengesGroup<'c> {
    client: &'c Client,
}

impl<'c> RecognitionChallengesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the challenges of a program.
    ///
    /// `GET /api/recognition/challenges`
    ///
    /// Answer: One page of challenges as items. Its shape is inferred. Pages by StartPage and PageLength.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &RecognitionChallengesListArgs) -> Result<Page<ContentItem>, Error> {
        self.client.call_page(operations::RECOGNITION_CHALLENGES_LIST, "recognition.challenges.list", args).await
    }
}

/// The methods of `recognition.topContributors`.
#[derive(Clone, Copy, Debug)]
pub struct RecognitionTopContributorsGroup<'c> {
    client: &'c Client,
}

impl<'c> RecognitionTopContributorsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the top contributors.
    ///
    /// `GET /api/recognition/topcontributors`
    ///
    /// Answer: The people with their figures (badges received or sent, challenges, points, rank), whose
    /// names are unknown. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &RecognitionTopContributorsListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::RECOGNITION_TOP_CONTRIBUTORS_LIST, "recognition.topContributors.list", args).await
    }
}

/// The methods of `recognition.users`.
#[derive(Clone, Copy, Debug)]
pub struct RecognitionUsersGroup<'c> {
    client: &'c Client,
}

impl<'c> RecognitionUsersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the recognition figures of a user.
    ///
    /// `GET /api/recognition/users/{UserID}/insights`
    ///
    /// Answer: Shape unknown: an object of figures; no field name is known. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_insights(&self, args: &RecognitionUsersGetInsightsArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::RECOGNITION_USERS_GET_INSIGHTS, "recognition.users.getInsights", args).await
    }
}

/// The arguments of `recognition.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecognitionCreateArgs {
    /// Id of the receiving user.
    #[serde(rename = "ToUserID")]
    pub to_user_id: i64,
    /// Id of the award.
    #[serde(rename = "AwardContentID")]
    pub award_content_id: i64,
    /// Reason.
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The arguments of `recognition.awards.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecognitionAwardsListArgs {
    /// Id of the recognition program.
    #[serde(rename = "ProgramID", skip_serializing_if = "Option::is_none")]
    pub program_id: Option<i64>,
}

/// The arguments of `recognition.awards.listPrograms`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecognitionAwardsListProgramsArgs {
    /// For user id.
    #[serde(rename = "ForUserID", skip_serializing_if = "Option::is_none")]
    pub for_user_id: Option<i64>,
}

/// The arguments of `recognition.challenges.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecognitionChallengesListArgs {
    /// Id of the recognition program.
    #[serde(rename = "ProgramID", skip_serializing_if = "Option::is_none")]
    pub program_id: Option<i64>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `recognition.topContributors.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecognitionTopContributorsListArgs {
    /// Id of the recognition program.
    #[serde(rename = "ProgramID", skip_serializing_if = "Option::is_none")]
    pub program_id: Option<i64>,
    /// Start of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `recognition.users.getInsights`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RecognitionUsersGetInsightsArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Start of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
}
