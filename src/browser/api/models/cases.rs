// Written by `npm run generate` from api/; do not edit.
//! The models of `cases`.

use crate::browser::api::ids::{IssueId, ProjectId, SpaceId, UserId};
use crate::browser::api::models::Attachment;
use crate::browser::decode::model;
use crate::browser::values::{DateTime, Value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A case, also called an issue.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Issue {
    /// Issue id.
    #[serde(rename = "IssueID")]
    pub issue_id: IssueId,
    /// Issue title.
    #[serde(rename = "IssueTitle", skip_serializing_if = "Option::is_none")]
    pub issue_title: Option<String>,
    /// HTML.
    #[serde(rename = "IssueDescription", skip_serializing_if = "Option::is_none")]
    pub issue_description: Option<String>,
    /// Issue status id.
    #[serde(rename = "IssueStatusID", skip_serializing_if = "Option::is_none")]
    pub issue_status_id: Option<i64>,
    /// Issue status name.
    #[serde(rename = "IssueStatusName", skip_serializing_if = "Option::is_none")]
    pub issue_status_name: Option<String>,
    /// Issue priority id.
    #[serde(rename = "IssuePriorityID", skip_serializing_if = "Option::is_none")]
    pub issue_priority_id: Option<i64>,
    /// Issue priority name.
    #[serde(rename = "IssuePriorityName", skip_serializing_if = "Option::is_none")]
    pub issue_priority_name: Option<String>,
    /// Project id.
    #[serde(rename = "ProjectID", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<ProjectId>,
    /// Project title.
    #[serde(rename = "ProjectTitle", skip_serializing_if = "Option::is_none")]
    pub project_title: Option<String>,
    /// Id of the category.
    #[serde(rename = "ProjectSectionID", skip_serializing_if = "Option::is_none")]
    pub project_section_id: Option<i64>,
    /// Project section name.
    #[serde(rename = "ProjectSectionName", skip_serializing_if = "Option::is_none")]
    pub project_section_name: Option<String>,
    /// Milestone id.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Milestone title.
    #[serde(rename = "MilestoneTitle", skip_serializing_if = "Option::is_none")]
    pub milestone_title: Option<String>,
    /// Assigned to user id.
    #[serde(rename = "AssignedToUserID", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_id: Option<UserId>,
    /// Assigned to user display name.
    #[serde(rename = "AssignedToUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub assigned_to_user_display_name: Option<String>,
    /// Reported by user id.
    #[serde(rename = "ReportedByUserID", skip_serializing_if = "Option::is_none")]
    pub reported_by_user_id: Option<UserId>,
    /// Reported by user display name.
    #[serde(rename = "ReportedByUserDisplayName", skip_serializing_if = "Option::is_none")]
    pub reported_by_user_display_name: Option<String>,
    /// Reported by user name.
    #[serde(rename = "ReportedByUserName", skip_serializing_if = "Option::is_none")]
    pub reported_by_user_name: Option<String>,
    /// Reported by user avatar image url.
    #[serde(rename = "ReportedByUserAvatarImageUrl", skip_serializing_if = "Option::is_none")]
    pub reported_by_user_avatar_image_url: Option<String>,
    /// Comment count.
    #[serde(rename = "CommentCount", skip_serializing_if = "Option::is_none")]
    pub comment_count: Option<i64>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Space name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
    /// Status color css class.
    #[serde(rename = "StatusColorCssClass", skip_serializing_if = "Option::is_none")]
    pub status_color_css_class: Option<String>,
    /// Tags, separated by commas.
    #[serde(rename = "TagsCSV", skip_serializing_if = "Option::is_none")]
    pub tags_csv: Option<String>,
    /// Tagname.
    #[serde(rename = "Tagname", skip_serializing_if = "Option::is_none")]
    pub tagname: Option<String>,
    /// Ids of the people who are told, separated by commas.
    #[serde(rename = "RecipientUserIDCSV", skip_serializing_if = "Option::is_none")]
    pub recipient_user_id_csv: Option<String>,
    /// UTC without zone.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<DateTime>,
    /// UTC without zone.
    #[serde(rename = "DateUpdated", skip_serializing_if = "Option::is_none")]
    pub date_updated: Option<DateTime>,
    /// In the time of the reader.
    #[serde(rename = "DateCreatedWithRespectToUser", skip_serializing_if = "Option::is_none")]
    pub date_created_with_respect_to_user: Option<String>,
    /// In the time of the reader.
    #[serde(rename = "DateUpdatedWithRespectToUser", skip_serializing_if = "Option::is_none")]
    pub date_updated_with_respect_to_user: Option<String>,
    /// Attachments.
    #[serde(rename = "Attachments", skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    Issue:
        0 "IssueID" issue_id,
        1 "IssueTitle" issue_title,
        2 "IssueDescription" issue_description,
        3 "IssueStatusID" issue_status_id,
        4 "IssueStatusName" issue_status_name,
        5 "IssuePriorityID" issue_priority_id,
        6 "IssuePriorityName" issue_priority_name,
        7 "ProjectID" project_id,
        8 "ProjectTitle" project_title,
        9 "ProjectSectionID" project_section_id,
        10 "ProjectSectionName" project_section_name,
        11 "MilestoneID" milestone_id,
        12 "MilestoneTitle" milestone_title,
        13 "AssignedToUserID" assigned_to_user_id,
        14 "AssignedToUserDisplayName" assigned_to_user_display_name,
        15 "ReportedByUserID" reported_by_user_id,
        16 "ReportedByUserDisplayName" reported_by_user_display_name,
        17 "ReportedByUserName" reported_by_user_name,
        18 "ReportedByUserAvatarImageUrl" reported_by_user_avatar_image_url,
        19 "CommentCount" comment_count,
        20 "SpaceID" space_id,
        21 "SpaceName" space_name,
        22 "StatusColorCssClass" status_color_css_class,
        23 "TagsCSV" tags_csv,
        24 "Tagname" tagname,
        25 "RecipientUserIDCSV" recipient_user_id_csv,
        26 "DateCreated" date_created,
        27 "DateUpdated" date_updated,
        28 "DateCreatedWithRespectToUser" date_created_with_respect_to_user,
        29 "DateUpdatedWithRespectToUser" date_updated_with_respect_to_user,
        30 "Attachments" attachments,
}

/// What a case is created or changed with.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IssueInput {
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
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    IssueInput:
        0 "IssueTitle" issue_title,
        1 "IssueDescription" issue_description,
        2 "SpaceID" space_id,
        3 "IssueStatusID" issue_status_id,
        4 "IssuePriorityID" issue_priority_id,
        5 "ProjectID" project_id,
        6 "ProjectSectionID" project_section_id,
        7 "MilestoneID" milestone_id,
        8 "AssignedToUserID" assigned_to_user_id,
        9 "TagsCSV" tags_csv,
        10 "RecipientUserIDCSV" recipient_user_id_csv,
}

/// A status of the cases of a space.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IssueStatus {
    /// Issue status id.
    #[serde(rename = "IssueStatusID")]
    pub issue_status_id: i64,
    /// Issue status name.
    #[serde(rename = "IssueStatusName", skip_serializing_if = "Option::is_none")]
    pub issue_status_name: Option<String>,
    /// Is default.
    #[serde(rename = "IsDefault", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    IssueStatus:
        0 "IssueStatusID" issue_status_id,
        1 "IssueStatusName" issue_status_name,
        2 "IsDefault" is_default,
}

/// A priority of the cases of a space.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IssuePriority {
    /// Issue priority id.
    #[serde(rename = "IssuePriorityID")]
    pub issue_priority_id: i64,
    /// Issue priority name.
    #[serde(rename = "IssuePriorityName", skip_serializing_if = "Option::is_none")]
    pub issue_priority_name: Option<String>,
    /// Is default.
    #[serde(rename = "IsDefault", skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    IssuePriority:
        0 "IssuePriorityID" issue_priority_id,
        1 "IssuePriorityName" issue_priority_name,
        2 "IsDefault" is_default,
}
