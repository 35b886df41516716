// Written by `npm run generate` from api/; do not edit.
//! The methods of `recognition`.

use super::ids::{ContentId, UserId};
use super::models::{ContentItem, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Value};
use crate::browser::written::Nothing;
use serde::Serialize;

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
    pub fn create(&self, args: RecognitionCreateArgs) -> Call<Value> {
        self.client.call_value(operations::RECOGNITION_CREATE, &args)
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
    pub fn list(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::RECOGNITION_PROGRAMS_LIST, &Nothing)
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
    pub fn list(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::RECOGNITION_AWARDS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: RecognitionAwardsListArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::RECOGNITION_AWARDS_LIST, &args)
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
    pub fn list_programs(&self) -> Call<Vec<ContentItem>> {
        self.client.call(operations::RECOGNITION_AWARDS_LIST_PROGRAMS, &Nothing)
    }

    /// The same as `listPrograms`, with arguments.
    pub fn list_programs_with(&self, args: RecognitionAwardsListProgramsArgs) -> Call<Vec<ContentItem>> {
        self.client.call(operations::RECOGNITION_AWARDS_LIST_PROGRAMS, &args)
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
    pub fn list(&self, args: RecognitionChallengesListArgs) -> Call<Page<ContentItem>> {
        self.client.call_page(operations::RECOGNITION_CHALLENGES_LIST, &args)
    }

    /// The items of all pages of `recognition.challenges.list`, page by page or as a stream.
    pub fn list_all(&self, args: RecognitionChallengesListArgs) -> Pages<ContentItem> {
        self.client.call_all(operations::RECOGNITION_CHALLENGES_LIST, &args)
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
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::RECOGNITION_TOP_CONTRIBUTORS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: RecognitionTopContributorsListArgs) -> Call<Vec<User>> {
        self.client.call(operations::RECOGNITION_TOP_CONTRIBUTORS_LIST, &args)
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
    pub fn get_insights(&self, args: RecognitionUsersGetInsightsArgs) -> Call<Value> {
        self.client.call_value(operations::RECOGNITION_USERS_GET_INSIGHTS, &args)
    }
}

/// The arguments of `recognition.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecognitionCreateArgs {
    /// Id of the receiving user.
    #[serde(rename = "ToUserID")]
    pub to_user_id: UserId,
    /// Id of the award.
    #[serde(rename = "AwardContentID")]
    pub award_content_id: ContentId,
    /// Reason.
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl RecognitionCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(to_user_id: impl Into<UserId>, award_content_id: impl Into<ContentId>) -> Self {
        Self { to_user_id: to_user_id.into(), award_content_id: award_content_id.into(), reason: None }
    }

    /// Sets `Reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// The arguments of `recognition.awards.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecognitionAwardsListArgs {
    /// Id of the recognition program.
    #[serde(rename = "ProgramID", skip_serializing_if = "Option::is_none")]
    pub program_id: Option<i64>,
}

impl RecognitionAwardsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProgramID`.
    #[must_use]
    pub fn program_id(mut self, program_id: i64) -> Self {
        self.program_id = Some(program_id);
        self
    }
}

/// The arguments of `recognition.awards.listPrograms`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecognitionAwardsListProgramsArgs {
    /// For user id.
    #[serde(rename = "ForUserID", skip_serializing_if = "Option::is_none")]
    pub for_user_id: Option<UserId>,
}

impl RecognitionAwardsListProgramsArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ForUserID`.
    #[must_use]
    pub fn for_user_id(mut self, for_user_id: impl Into<UserId>) -> Self {
        self.for_user_id = Some(for_user_id.into());
        self
    }
}

/// The arguments of `recognition.challenges.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
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

impl RecognitionChallengesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProgramID`.
    #[must_use]
    pub fn program_id(mut self, program_id: i64) -> Self {
        self.program_id = Some(program_id);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `recognition.topContributors.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecognitionTopContributorsListArgs {
    /// Id of the recognition program.
    #[serde(rename = "ProgramID", skip_serializing_if = "Option::is_none")]
    pub program_id: Option<i64>,
    /// Start of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl RecognitionTopContributorsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ProgramID`.
    #[must_use]
    pub fn program_id(mut self, program_id: i64) -> Self {
        self.program_id = Some(program_id);
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `recognition.users.getInsights`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecognitionUsersGetInsightsArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Start of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time. Sent as `YYYYMMDD`.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
}

impl RecognitionUsersGetInsightsArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), from_date: None, to_date: None }
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }
}
