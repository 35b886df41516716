// Written by `npm run generate` from api/; do not edit.
//! The methods of `cases`.

use super::codes::IssueStatusType;
use super::ids::{CaseId, CategoryId, CommentId, IssueId, ProjectId, SpaceId, UserId};
use super::models::{Attachment, CaseCategory, CaseComment, CaseMilestone, CaseProject, Issue, IssuePriority, IssueStatus, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{Upload, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn get(&self, args: CasesGetArgs) -> Call<Issue> {
        self.client.call(operations::CASES_GET, &args)
    }

    /// Change a case.
    ///
    /// The collection changes title and description; the vendor's app sends all fields.
    ///
    /// `PUT /api/cases/{IssueID}`
    ///
    /// Answer: Id of the case. Its shape is seen in client code. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection, the vendor's mobile app.
    pub fn update(&self, args: CasesUpdateArgs) -> Call<i64> {
        self.client.call(operations::CASES_UPDATE, &args)
    }

    /// Delete a case.
    ///
    /// `DELETE /api/cases/{IssueID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: CasesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_DELETE, &args)
    }

    /// List cases.
    ///
    /// `GET /api/cases`
    ///
    /// Answer: One page of cases. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: CasesListArgs) -> Call<Page<Issue>> {
        self.client.call_page(operations::CASES_LIST, &args)
    }

    /// The items of all pages of `cases.list`, page by page or as a stream.
    pub fn list_all(&self, args: CasesListArgs) -> Pages<Issue> {
        self.client.call_all(operations::CASES_LIST, &args)
    }

    /// Create a case.
    ///
    /// The vendor's app asks for a title and a description before it sends.
    ///
    /// `POST /api/cases`
    ///
    /// Answer: Id of the new case. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn create(&self, args: CasesCreateArgs) -> Call<i64> {
        self.client.call(operations::CASES_CREATE, &args)
    }

    /// Count the cases of a space.
    ///
    /// `GET /api/cases/stats`
    ///
    /// Answer: The number of cases in the status, or a count for each status. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn get_stats(&self) -> Call<Value> {
        self.client.call_value(operations::CASES_GET_STATS, &Nothing)
    }

    /// The same as `getStats`, with arguments.
    pub fn get_stats_with(&self, args: CasesGetStatsArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_GET_STATS, &args)
    }

    /// Set the status of a case.
    ///
    /// `PUT /api/cases/{IssueID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_status(&self, args: CasesSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_SET_STATUS, &args)
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
    pub fn get(&self, args: CasesCommentsGetArgs) -> Call<CaseComment> {
        self.client.call(operations::CASES_COMMENTS_GET, &args)
    }

    /// Change a comment on a case.
    ///
    /// `PUT /api/case/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: CasesCommentsUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_COMMENTS_UPDATE, &args)
    }

    /// Delete a comment on a case.
    ///
    /// `DELETE /api/case/comments/{CommentID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: CasesCommentsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_COMMENTS_DELETE, &args)
    }

    /// List the comments on a case.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/case/comments`
    ///
    /// Answer: The comments. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<CaseComment>> {
        self.client.call(operations::CASES_COMMENTS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: CasesCommentsListArgs) -> Call<Vec<CaseComment>> {
        self.client.call(operations::CASES_COMMENTS_LIST, &args)
    }

    /// Comment on a case.
    ///
    /// `POST /api/case/comments`
    ///
    /// Answer: Id of the new comment. Its shape is seen in client code. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn create(&self, args: CasesCommentsCreateArgs) -> Call<i64> {
        self.client.call(operations::CASES_COMMENTS_CREATE, &args)
    }

    /// Attach a file to a comment on a case.
    ///
    /// `POST /api/cases/{CaseID}/comments/{CommentID}/attachments`
    ///
    /// Answer: The attachment. Its shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection, the vendor's mobile app.
    pub fn add_attachment(&self, args: CasesCommentsAddAttachmentArgs) -> Call<Attachment> {
        self.client.call(operations::CASES_COMMENTS_ADD_ATTACHMENT, &args)
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
    pub fn list(&self, args: CasesProjectsListArgs) -> Call<Vec<CaseProject>> {
        self.client.call(operations::CASES_PROJECTS_LIST, &args)
    }

    /// Create a project for cases.
    ///
    /// `POST /api/case/projects`
    ///
    /// Answer: Shape unknown: by the habit of the API new ProjectID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: CasesProjectsCreateArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_PROJECTS_CREATE, &args)
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
    pub fn list(&self, args: CasesCategoriesListArgs) -> Call<Vec<CaseCategory>> {
        self.client.call(operations::CASES_CATEGORIES_LIST, &args)
    }

    /// Create a category in a project.
    ///
    /// `POST /api/cases/projects/{ProjectID}/categories`
    ///
    /// Answer: Shape unknown: by the habit of the API new category id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: CasesCategoriesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::CASES_CATEGORIES_CREATE, &args)
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
    pub fn list(&self, args: CasesMilestonesListArgs) -> Call<Vec<CaseMilestone>> {
        self.client.call(operations::CASES_MILESTONES_LIST, &args)
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
    pub fn list(&self, args: CasesRecipientsListArgs) -> Call<Vec<User>> {
        self.client.call(operations::CASES_RECIPIENTS_LIST, &args)
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
    pub fn list(&self, args: CasesAssigneesListArgs) -> Call<Page<User>> {
        self.client.call_page(operations::CASES_ASSIGNEES_LIST, &args)
    }

    /// The items of all pages of `cases.assignees.list`, page by page or as a stream.
    pub fn list_all(&self, args: CasesAssigneesListArgs) -> Pages<User> {
        self.client.call_all(operations::CASES_ASSIGNEES_LIST, &args)
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
    pub fn add(&self, args: CasesAttachmentsAddArgs) -> Call<Attachment> {
        self.client.call(operations::CASES_ATTACHMENTS_ADD, &args)
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
    pub fn list(&self, args: CasesStatusesListArgs) -> Call<Vec<IssueStatus>> {
        self.client.call(operations::CASES_STATUSES_LIST, &args)
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
    pub fn list(&self, args: CasesPrioritiesListArgs) -> Call<Vec<IssuePriority>> {
        self.client.call(operations::CASES_PRIORITIES_LIST, &args)
    }
}

/// The arguments of `cases.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesGetArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl CasesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(issue_id: impl Into<IssueId>) -> Self {
        Self { issue_id: issue_id.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `cases.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesUpdateArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
    /// Issue title.
    #[serde(rename = "IssueTitle", skip_serializing_if = "Option::is_none")]
    pub issue_title: Option<String>,
    /// HTML.
    #[serde(rename = "IssueDescription", skip_serializing_if = "Option::is_none")]
    pub issue_description: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Issue status id.
    #[serde(rename = "IssueStatusID", skip_serializing_if = "Option::is_none")]
    pub issue_status_id: Option<i64>,
    /// Issue priority id.
    #[serde(rename = "IssuePriorityID", skip_serializing_if = "Option::is_none")]
    pub issue_priority_id: Option<i64>,
    /// Project id.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Id of the category.
    #[serde(rename = "ProjectSectionID", skip_serializing_if = "Option::is_none")]
    pub project_section_id: Option<i64>,
    /// Milestone id.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
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

impl CasesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(issue_id: impl Into<IssueId>) -> Self {
        Self {
            issue_id: issue_id.into(),
            issue_title: None,
            issue_description: None,
            space_id: None,
            issue_status_id: None,
            issue_priority_id: None,
            project_id: None,
            project_section_id: None,
            milestone_id: None,
            assigned_to_user_id: None,
            tags_csv: None,
            recipient_user_id_csv: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `IssueTitle`.
    #[must_use]
    pub fn issue_title(mut self, issue_title: impl Into<String>) -> Self {
        self.issue_title = Some(issue_title.into());
        self
    }

    /// Sets `IssueDescription`.
    #[must_use]
    pub fn issue_description(mut self, issue_description: impl Into<String>) -> Self {
        self.issue_description = Some(issue_description.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `IssueStatusID`.
    #[must_use]
    pub fn issue_status_id(mut self, issue_status_id: i64) -> Self {
        self.issue_status_id = Some(issue_status_id);
        self
    }

    /// Sets `IssuePriorityID`.
    #[must_use]
    pub fn issue_priority_id(mut self, issue_priority_id: i64) -> Self {
        self.issue_priority_id = Some(issue_priority_id);
        self
    }

    /// Sets `ProjectID`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<ProjectId>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `ProjectSectionID`.
    #[must_use]
    pub fn project_section_id(mut self, project_section_id: i64) -> Self {
        self.project_section_id = Some(project_section_id);
        self
    }

    /// Sets `MilestoneID`.
    #[must_use]
    pub fn milestone_id(mut self, milestone_id: i64) -> Self {
        self.milestone_id = Some(milestone_id);
        self
    }

    /// Sets `AssignedToUserID`.
    #[must_use]
    pub fn assigned_to_user_id(mut self, assigned_to_user_id: impl Into<UserId>) -> Self {
        self.assigned_to_user_id = Some(assigned_to_user_id.into());
        self
    }

    /// Sets `TagsCSV`.
    #[must_use]
    pub fn tags_csv(mut self, tags_csv: impl Into<String>) -> Self {
        self.tags_csv = Some(tags_csv.into());
        self
    }

    /// Sets `RecipientUserIDCSV`.
    #[must_use]
    pub fn recipient_user_id_csv(mut self, recipient_user_id_csv: impl Into<String>) -> Self {
        self.recipient_user_id_csv = Some(recipient_user_id_csv.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesDeleteArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
}

impl CasesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(issue_id: impl Into<IssueId>) -> Self {
        Self { issue_id: issue_id.into() }
    }
}

/// The arguments of `cases.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesListArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
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
    pub reported_by_user_id: Option<UserId>,
    /// Id of the person in charge.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
    /// Id of the milestone.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Id of the project.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Id of the category of the project.
    #[serde(rename = "CategoryID", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
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

impl CasesListArgs {
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

    /// Sets `IssueStatusID`.
    #[must_use]
    pub fn issue_status_id(mut self, issue_status_id: i64) -> Self {
        self.issue_status_id = Some(issue_status_id);
        self
    }

    /// Sets `Keyword`.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `IssueStatusType`.
    #[must_use]
    pub fn issue_status_type(mut self, issue_status_type: IssueStatusType) -> Self {
        self.issue_status_type = Some(issue_status_type);
        self
    }

    /// Sets `ReportedByUserID`.
    #[must_use]
    pub fn reported_by_user_id(mut self, reported_by_user_id: impl Into<UserId>) -> Self {
        self.reported_by_user_id = Some(reported_by_user_id.into());
        self
    }

    /// Sets `AssignedToUserID`.
    #[must_use]
    pub fn assigned_to_user_id(mut self, assigned_to_user_id: impl Into<UserId>) -> Self {
        self.assigned_to_user_id = Some(assigned_to_user_id.into());
        self
    }

    /// Sets `MilestoneID`.
    #[must_use]
    pub fn milestone_id(mut self, milestone_id: i64) -> Self {
        self.milestone_id = Some(milestone_id);
        self
    }

    /// Sets `ProjectID`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<ProjectId>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `CategoryID`.
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<CategoryId>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets `PriorityID`.
    #[must_use]
    pub fn priority_id(mut self, priority_id: i64) -> Self {
        self.priority_id = Some(priority_id);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
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

/// The arguments of `cases.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCreateArgs {
    /// Issue title.
    #[serde(rename = "IssueTitle", skip_serializing_if = "Option::is_none")]
    pub issue_title: Option<String>,
    /// HTML.
    #[serde(rename = "IssueDescription", skip_serializing_if = "Option::is_none")]
    pub issue_description: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Issue status id.
    #[serde(rename = "IssueStatusID", skip_serializing_if = "Option::is_none")]
    pub issue_status_id: Option<i64>,
    /// Issue priority id.
    #[serde(rename = "IssuePriorityID", skip_serializing_if = "Option::is_none")]
    pub issue_priority_id: Option<i64>,
    /// Project id.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Id of the category.
    #[serde(rename = "ProjectSectionID", skip_serializing_if = "Option::is_none")]
    pub project_section_id: Option<i64>,
    /// Milestone id.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
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

impl CasesCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IssueTitle`.
    #[must_use]
    pub fn issue_title(mut self, issue_title: impl Into<String>) -> Self {
        self.issue_title = Some(issue_title.into());
        self
    }

    /// Sets `IssueDescription`.
    #[must_use]
    pub fn issue_description(mut self, issue_description: impl Into<String>) -> Self {
        self.issue_description = Some(issue_description.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `IssueStatusID`.
    #[must_use]
    pub fn issue_status_id(mut self, issue_status_id: i64) -> Self {
        self.issue_status_id = Some(issue_status_id);
        self
    }

    /// Sets `IssuePriorityID`.
    #[must_use]
    pub fn issue_priority_id(mut self, issue_priority_id: i64) -> Self {
        self.issue_priority_id = Some(issue_priority_id);
        self
    }

    /// Sets `ProjectID`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<ProjectId>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `ProjectSectionID`.
    #[must_use]
    pub fn project_section_id(mut self, project_section_id: i64) -> Self {
        self.project_section_id = Some(project_section_id);
        self
    }

    /// Sets `MilestoneID`.
    #[must_use]
    pub fn milestone_id(mut self, milestone_id: i64) -> Self {
        self.milestone_id = Some(milestone_id);
        self
    }

    /// Sets `AssignedToUserID`.
    #[must_use]
    pub fn assigned_to_user_id(mut self, assigned_to_user_id: impl Into<UserId>) -> Self {
        self.assigned_to_user_id = Some(assigned_to_user_id.into());
        self
    }

    /// Sets `TagsCSV`.
    #[must_use]
    pub fn tags_csv(mut self, tags_csv: impl Into<String>) -> Self {
        self.tags_csv = Some(tags_csv.into());
        self
    }

    /// Sets `RecipientUserIDCSV`.
    #[must_use]
    pub fn recipient_user_id_csv(mut self, recipient_user_id_csv: impl Into<String>) -> Self {
        self.recipient_user_id_csv = Some(recipient_user_id_csv.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.getStats`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesGetStatsArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Id of a status of the space.
    #[serde(rename = "StatusID", skip_serializing_if = "Option::is_none")]
    pub status_id: Option<i64>,
}

impl CasesGetStatsArgs {
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

    /// Sets `StatusID`.
    #[must_use]
    pub fn status_id(mut self, status_id: i64) -> Self {
        self.status_id = Some(status_id);
        self
    }
}

/// The arguments of `cases.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesSetStatusArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
    /// Id of a status of the space.
    #[serde(rename = "IssueStatusID")]
    pub issue_status_id: i64,
}

impl CasesSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(issue_id: impl Into<IssueId>, issue_status_id: i64) -> Self {
        Self { issue_id: issue_id.into(), issue_status_id }
    }
}

/// The arguments of `cases.comments.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCommentsGetArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
}

impl CasesCommentsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>) -> Self {
        Self { comment_id: comment_id.into() }
    }
}

/// The arguments of `cases.comments.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCommentsUpdateArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CasesCommentsUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>, comment_text: impl Into<String>) -> Self {
        Self { comment_id: comment_id.into(), comment_text: comment_text.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.comments.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCommentsDeleteArgs {
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
}

impl CasesCommentsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_id: impl Into<CommentId>) -> Self {
        Self { comment_id: comment_id.into() }
    }
}

/// The arguments of `cases.comments.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCommentsListArgs {
    /// Id of the case.
    #[serde(rename = "CaseID", skip_serializing_if = "Option::is_none")]
    pub case_id: Option<CaseId>,
}

impl CasesCommentsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CaseID`.
    #[must_use]
    pub fn case_id(mut self, case_id: impl Into<CaseId>) -> Self {
        self.case_id = Some(case_id.into());
        self
    }
}

/// The arguments of `cases.comments.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCommentsCreateArgs {
    /// HTML.
    #[serde(rename = "CommentText")]
    pub comment_text: String,
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
    /// A comment that is not for everybody; inferred from the name.
    #[serde(rename = "IsInternal", skip_serializing_if = "Option::is_none")]
    pub is_internal: Option<bool>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CasesCommentsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(comment_text: impl Into<String>, issue_id: impl Into<IssueId>) -> Self {
        Self { comment_text: comment_text.into(), issue_id: issue_id.into(), is_internal: None, other_fields: BTreeMap::new() }
    }

    /// Sets `IsInternal`.
    #[must_use]
    pub fn is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.comments.addAttachment`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCommentsAddAttachmentArgs {
    /// Id of the case.
    #[serde(rename = "CaseID")]
    pub case_id: CaseId,
    /// Id of the comment.
    #[serde(rename = "CommentID")]
    pub comment_id: CommentId,
    /// Id of the space of the case.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CasesCommentsAddAttachmentArgs {
    /// The arguments that the operation needs.
    pub fn new(case_id: impl Into<CaseId>, comment_id: impl Into<CommentId>, file: impl Into<Upload>) -> Self {
        Self { case_id: case_id.into(), comment_id: comment_id.into(), space_id: None, file: file.into(), other_fields: BTreeMap::new() }
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.projects.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesProjectsListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl CasesProjectsListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `cases.projects.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesProjectsCreateArgs {
    /// Project title.
    #[serde(rename = "ProjectTitle")]
    pub project_title: String,
    /// Project description.
    #[serde(rename = "ProjectDescription", skip_serializing_if = "Option::is_none")]
    pub project_description: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CasesProjectsCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(project_title: impl Into<String>, space_id: impl Into<SpaceId>) -> Self {
        Self { project_title: project_title.into(), project_description: None, space_id: space_id.into(), other_fields: BTreeMap::new() }
    }

    /// Sets `ProjectDescription`.
    #[must_use]
    pub fn project_description(mut self, project_description: impl Into<String>) -> Self {
        self.project_description = Some(project_description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.categories.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCategoriesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: ProjectId,
}

impl CasesCategoriesListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, project_id: impl Into<ProjectId>) -> Self {
        Self { space_id: space_id.into(), project_id: project_id.into() }
    }
}

/// The arguments of `cases.categories.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesCategoriesCreateArgs {
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: ProjectId,
    /// Category name.
    #[serde(rename = "CategoryName")]
    pub category_name: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CasesCategoriesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(project_id: impl Into<ProjectId>, category_name: impl Into<String>) -> Self {
        Self { project_id: project_id.into(), category_name: category_name.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.milestones.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesMilestonesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: ProjectId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl CasesMilestonesListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, project_id: impl Into<ProjectId>) -> Self {
        Self { space_id: space_id.into(), project_id: project_id.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `cases.recipients.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesRecipientsListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: ProjectId,
}

impl CasesRecipientsListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, project_id: impl Into<ProjectId>) -> Self {
        Self { space_id: space_id.into(), project_id: project_id.into() }
    }
}

/// The arguments of `cases.assignees.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesAssigneesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the project.
    #[serde(rename = "ProjectID")]
    pub project_id: ProjectId,
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

impl CasesAssigneesListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, project_id: impl Into<ProjectId>) -> Self {
        Self {
            space_id: space_id.into(),
            project_id: project_id.into(),
            for_assign_to_users_list: None,
            keyword: None,
            start_page: None,
            page_length: None,
        }
    }

    /// Sets `forAssignToUsersList`.
    #[must_use]
    pub fn for_assign_to_users_list(mut self, for_assign_to_users_list: bool) -> Self {
        self.for_assign_to_users_list = Some(for_assign_to_users_list);
        self
    }

    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
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

/// The arguments of `cases.attachments.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesAttachmentsAddArgs {
    /// Id of the case.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl CasesAttachmentsAddArgs {
    /// The arguments that the operation needs.
    pub fn new(issue_id: impl Into<IssueId>, file: impl Into<Upload>) -> Self {
        Self { issue_id: issue_id.into(), file: file.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `cases.statuses.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesStatusesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl CasesStatusesListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `cases.priorities.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CasesPrioritiesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl CasesPrioritiesListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}
