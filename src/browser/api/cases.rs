// Written by `npm run generate` from api/; do not edit.
//! The methods of `cases`.

use super::codes::IssueStatusType;
use super::models::{Attachment, CaseCategory, CaseComment, CaseMilestone, CaseProject, Issue, IssuePriority, IssueStatus, User};
use super::operations;
use super::{Upload, Value};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `cases`.
#[derive(Clone, Copy, Debug)]
pub struct CasesGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `cases.comments`.
    pub const fn comments(&self) -> CasesCommentsGroup<'c> {
        CasesCommentsGroup::new(self.client)
    }

    /// The methods of `cases.projects`.
    pub const fn projects(&self) -> CasesProjectsGroup<'c> {
        CasesProjectsGroup::new(self.client)
    }

    /// The methods of `cases.categories`.
    pub const fn categories(&self) -> CasesCategoriesGroup<'c> {
        CasesCategoriesGroup::new(self.client)
    }

    /// The methods of `cases.milestones`.
    pub const fn milestones(&self) -> CasesMilestonesGroup<'c> {
        CasesMilestonesGroup::new(self.client)
    }

    /// The methods of `cases.recipients`.
    pub const fn recipients(&self) -> CasesRecipientsGroup<'c> {
        CasesRecipientsGroup::new(self.client)
    }

    /// The methods of `cases.assignees`.
    pub const fn assignees(&self) -> CasesAssigneesGroup<'c> {
        CasesAssigneesGroup::new(self.client)
    }

    /// The methods of `cases.attachments`.
    pub const fn attachments(&self) -> CasesAttachmentsGroup<'c> {
        CasesAttachmentsGroup::new(self.client)
    }

    /// The methods of `cases.statuses`.
    pub const fn statuses(&self) -> CasesStatusesGroup<'c> {
        CasesStatusesGroup::new(self.client)
    }

    /// The methods of `cases.priorities`.
    pub const fn priorities(&self) -> CasesPrioritiesGroup<'c> {
        CasesPrioritiesGroup::new(self.client)
    }

    /// Get a case.
    ///
    /// `GET /api/cases/{IssueID}`
    ///
    /// Answer: The case. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app, scripts for the Page Builder.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &CasesGetArgs) -> Result<Issue, Error> {
        self.client.call(operations::CASES_GET, "cases.get", args).await
    }

    /// Change a case.
    ///
    /// The collection changes title and description; the vendor's app sends all fields.
    ///
    /// `PUT /api/cases/{IssueID}`
    ///
    /// Answer: Id of the case. Its shape is seen in client code. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &CasesUpdateArgs) -> Result<i64, Error> {
        self.client.call(operations::CASES_UPDATE, "cases.update", args).await
    }

    /// Delete a case.
    ///
    /// `DELETE /api/cases/{IssueID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &CasesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_DELETE, "cases.delete", args).await
    }

    /// List cases.
    ///
    /// `GET /api/cases`
    ///
    /// Answer: One page of cases. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesListArgs) -> Result<Page<Issue>, Error> {
        self.client.call_page(operations::CASES_LIST, "cases.list", args).await
    }

    /// Create a case.
    ///
    /// The vendor's app asks for a title and a description before it sends.
    ///
    /// `POST /api/cases`
    ///
    /// Answer: Id of the new case. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &CasesCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::CASES_CREATE, "cases.create", args).await
    }

    /// Count the cases of a space.
    ///
    /// `GET /api/cases/stats`
    ///
    /// Answer: The number of cases in the status, or a count for each status. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_stats(&self, args: &CasesGetStatsArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_GET_STATS, "cases.getStats", args).await
    }

    /// Set the status of a case.
    ///
    /// `PUT /api/cases/{IssueID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &CasesSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_SET_STATUS, "cases.setStatus", args).await
    }
}

/// The methods of `cases.comments`.
#[derive(Clone, Copy, Debug)]
pub struct CasesCommentsGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesCommentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a comment on a case.
    ///
    /// `GET /api/case/comments/{CommentID}`
    ///
    /// Answer: The comment. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &CasesCommentsGetArgs) -> Result<CaseComment, Error> {
        self.client.call(operations::CASES_COMMENTS_GET, "cases.comments.get", args).await
    }

    /// Change a comment on a case.
    ///
    /// `PUT /api/case/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &CasesCommentsUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_COMMENTS_UPDATE, "cases.comments.update", args).await
    }

    /// Delete a comment on a case.
    ///
    /// `DELETE /api/case/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &CasesCommentsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_COMMENTS_DELETE, "cases.comments.delete", args).await
    }

    /// List the comments on a case.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/case/comments`
    ///
    /// Answer: The comments. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesCommentsListArgs) -> Result<Vec<CaseComment>, Error> {
        self.client.call(operations::CASES_COMMENTS_LIST, "cases.comments.list", args).await
    }

    /// Comment on a case.
    ///
    /// `POST /api/case/comments`
    ///
    /// Answer: Id of the new comment. Its shape is seen in client code. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &CasesCommentsCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::CASES_COMMENTS_CREATE, "cases.comments.create", args).await
    }

    /// Attach a file to a comment on a case.
    ///
    /// `POST /api/cases/{CaseID}/comments/{CommentID}/attachments`
    ///
    /// Answer: The attachment. Its shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_attachment(&self, args: &CasesCommentsAddAttachmentArgs) -> Result<Attachment, Error> {
        self.client.call(operations::CASES_COMMENTS_ADD_ATTACHMENT, "cases.comments.addAttachment", args).await
    }
}

/// The methods of `cases.projects`.
#[derive(Clone, Copy, Debug)]
pub struct CasesProjectsGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesProjectsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the projects of the cases of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/projects`
    ///
    /// Answer: The projects. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesProjectsListArgs) -> Result<Vec<CaseProject>, Error> {
        self.client.call(operations::CASES_PROJECTS_LIST, "cases.projects.list", args).await
    }

    /// Create a project for cases.
    ///
    /// `POST /api/case/projects`
    ///
    /// Answer: Shape unknown: by the habit of the API new ProjectID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &CasesProjectsCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_PROJECTS_CREATE, "cases.projects.create", args).await
    }
}

/// The methods of `cases.categories`.
#[derive(Clone, Copy, Debug)]
pub struct CasesCategoriesGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesCategoriesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the categories of a project.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/categories`
    ///
    /// Answer: The categories. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesCategoriesListArgs) -> Result<Vec<CaseCategory>, Error> {
        self.client.call(operations::CASES_CATEGORIES_LIST, "cases.categories.list", args).await
    }

    /// Create a category in a project.
    ///
    /// `POST /api/cases/projects/{ProjectID}/categories`
    ///
    /// Answer: Shape unknown: by the habit of the API new category id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &CasesCategoriesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::CASES_CATEGORIES_CREATE, "cases.categories.create", args).await
    }
}

/// The methods of `cases.milestones`.
#[derive(Clone, Copy, Debug)]
pub struct CasesMilestonesGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesMilestonesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the milestones of a project.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/milestones`
    ///
    /// Answer: The milestones. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesMilestonesListArgs) -> Result<Vec<CaseMilestone>, Error> {
        self.client.call(operations::CASES_MILESTONES_LIST, "cases.milestones.list", args).await
    }
}

/// The methods of `cases.recipients`.
#[derive(Clone, Copy, Debug)]
pub struct CasesRecipientsGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesRecipientsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the people who may be told of a case.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/recipients`
    ///
    /// Answer: The people. Evidence: seen in client code. Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesRecipientsListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::CASES_RECIPIENTS_LIST, "cases.recipients.list", args).await
    }
}

/// The methods of `cases.assignees`.
#[derive(Clone, Copy, Debug)]
pub struct CasesAssigneesGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesAssigneesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the people to whom a case may be assigned.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/projects/{ProjectID}/assignto`
    ///
    /// Answer: One page of people. Pages by StartPage and PageLength. Evidence: seen in client code.
    /// Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesAssigneesListArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::CASES_ASSIGNEES_LIST, "cases.assignees.list", args).await
    }
}

/// The methods of `cases.attachments`.
#[derive(Clone, Copy, Debug)]
pub struct CasesAttachmentsGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesAttachmentsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Attach a file to a case.
    ///
    /// `POST /api/cases/{IssueID}/attachments`
    ///
    /// Answer: The attachment. Its shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &CasesAttachmentsAddArgs) -> Result<Attachment, Error> {
        self.client.call(operations::CASES_ATTACHMENTS_ADD, "cases.attachments.add", args).await
    }
}

/// The methods of `cases.statuses`.
#[derive(Clone, Copy, Debug)]
pub struct CasesStatusesGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesStatusesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the statuses of the cases of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/statuses`
    ///
    /// Answer: The statuses. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesStatusesListArgs) -> Result<Vec<IssueStatus>, Error> {
        self.client.call(operations::CASES_STATUSES_LIST, "cases.statuses.list", args).await
    }
}

/// The methods of `cases.priorities`.
#[derive(Clone, Copy, Debug)]
pub struct CasesPrioritiesGroup<'c> {
    client: &'c Client,
}

impl<'c> CasesPrioritiesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the priorities of the cases of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/cases/priorities`
    ///
    /// Answer: The priorities. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &CasesPrioritiesListArgs) -> Result<Vec<IssuePriority>, Error> {
        self.client.call(operations::CASES_PRIORITIES_LIST, "cases.priorities.list", args).await
    }
}

/// The arguments of `cases.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesGetArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `cases.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesUpdateArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: i64,
    /// Issue title.
    #[serde(rename = "IssueTitle", skip_serializing_if = "Option::is_none")]
    pub issue_title: Option<String>,
    /// HTML.
    #[serde(rename = "IssueDescription", skip_serializing_if = "Option::is_none")]
    pub issue_description: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Issue status id.
    #[serde(rename = "IssueStatusID", skip_serializing_if = "Option::is_none")]
    pub issue_status_id: Option<i64>,
    /// Issue priority id.
    #[serde(rename = "IssuePriorityID", skip_serializing_if = "Option::is_none")]
    pub issue_priority_id: Option<i64>,
    /// Project id.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Id of the category.
    #[serde(rename = "ProjectSectionID", skip_serializing_if = "Option::is_none")]
    pub project_section_id: Option<i64>,
    /// Milestone id.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<i64>,
    /// Tags, separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Ids of the people who are told, separated by commas.
    #[serde(rename = "RecipientUserIDCSV", skip_serializing_if = "Option::is_none")]
    pub recipient_user_id_csv: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesDeleteArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: i64,
}

/// The arguments of `cases.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesListArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Id of a status of the space.
    #[serde(rename = "IssueStatusID", skip_serializing_if = "Option::is_none")]
    pub issue_status_id: Option<i64>,
    /// Text to search for.
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// Open or closed. 1 Open, 2 Closed.
    #[serde(rename = "IssueStatusType", skip_serializing_if = "Option::is_none")]
    pub issue_status_type: Option<IssueStatusType>,
    /// Id of the person who reported.
    #[serde(rename = "ReportedByUserID", skip_serializing_if = "Option::is_none")]
    pub reported_by_user_id: Option<i64>,
    /// Id of the person in charge.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<i64>,
    /// Id of the milestone.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Id of the project.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Id of the category of the project.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// Id of a priority of the space.
    #[serde(rename = "PriorityID", skip_serializing_if = "Option::is_none")]
    pub priority_id: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `cases.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCreateArgs {
    /// Issue title.
    #[serde(rename = "IssueTitle", skip_serializing_if = "Option::is_none")]
    pub issue_title: Option<String>,
    /// HTML.
    #[serde(rename = "IssueDescription", skip_serializing_if = "Option::is_none")]
    pub issue_description: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Issue status id.
    #[serde(rename = "IssueStatusID", skip_serializing_if = "Option::is_none")]
    pub issue_status_id: Option<i64>,
    /// Issue priority id.
    #[serde(rename = "IssuePriorityID", skip_serializing_if = "Option::is_none")]
    pub issue_priority_id: Option<i64>,
    /// Project id.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Id of the category.
    #[serde(rename = "ProjectSectionID", skip_serializing_if = "Option::is_none")]
    pub project_section_id: Option<i64>,
    /// Milestone id.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<i64>,
    /// Tags, separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Ids of the people who are told, separated by commas.
    #[serde(rename = "RecipientUserIDCSV", skip_serializing_if = "Option::is_none")]
    pub recipient_user_id_csv: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.getStats`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesGetStatsArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Id of a status of the space.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<i64>,
}

/// The arguments of `cases.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesSetStatusArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: i64,
    /// Id of a status of the space.
    #[serde(rename = "IssueStatusID")]
    pub issue_status_id: i64,
}

/// The arguments of `cases.comments.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCommentsGetArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
}

/// The arguments of `cases.comments.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCommentsUpdateArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.comments.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCommentsDeleteArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
}

/// The arguments of `cases.comments.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCommentsListArgs {
    /// Id of the case.
    #[serde(rename = "CaseID", skip_serializing_if = "Option::is_none")]
    pub case_id: Option<i64>,
}

/// The arguments of `cases.comments.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCommentsCreateArgs {
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: i64,
    /// A comment that is not for everybody; inferred from the name.
    #[serde(rename = "IsInternal", skip_serializing_if = "Option::is_none")]
    pub is_internal: Option<bool>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.comments.addAttachment`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCommentsAddAttachmentArgs {
    /// Id of the case.
    #[serde(rename = "CaseID")]
    pub case_id: i64,
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: i64,
    /// Id of the space of the case.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.projects.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesProjectsListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `cases.projects.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesProjectsCreateArgs {
    /// Project title.
    #[serde(rename = "ProjectTitle")]
    pub project_title: String,
    /// Project description.
    #[serde(rename = "ProjectDescription", skip_serializing_if = "Option::is_none")]
    pub project_description: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.categories.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCategoriesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: i64,
}

/// The arguments of `cases.categories.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesCategoriesCreateArgs {
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: i64,
    /// Category name.
    #[serde(rename = "CategoryName")]
    pub category_name: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.milestones.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesMilestonesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `cases.recipients.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesRecipientsListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: i64,
}

/// The arguments of `cases.assignees.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesAssigneesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: i64,
    /// Always true in the vendor's app.
    #[serde(rename = "forAssignToUsersList", skip_serializing_if = "Option::is_none")]
    pub for_assign_to_users_list: Option<bool>,
    /// Part of the name.
    #[serde(rename = "keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `cases.attachments.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesAttachmentsAddArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: i64,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `cases.statuses.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesStatusesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `cases.priorities.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CasesPrioritiesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}
