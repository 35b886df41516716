// Written by `npm run generate` from api/; do not edit.
//! The models of `caseprojects`.

use crate::browser::api::ids::{ProjectId, SpaceId};
use crate::browser::decode::model;
use crate::browser::values::Value;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A project that cases belong to.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CaseProject {
    /// Project id.
    #[serde(rename = "ProjectID")]
    pub project_id: ProjectId,
    /// Project title.
    #[serde(rename = "ProjectTitle", skip_serializing_if = "Option::is_none")]
    pub project_title: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "ProjectDescription", skip_serializing_if = "Option::is_none")]
    pub project_description: Option<String>,
    /// Seen in requests only.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Is default project.
    #[serde(rename = "IsDefaultProject", skip_serializing_if = "Option::is_none")]
    pub is_default_project: Option<bool>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CaseProject:
        0 "ProjectID" project_id,
        1 "ProjectTitle" project_title,
        2 "ProjectDescription" project_description,
        3 "SpaceID" space_id,
        4 "IsDefaultProject" is_default_project,
}

/// A category of a project.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CaseCategory {
    /// Sent as CategoryID in filters.
    #[serde(rename = "ProjectSectionID", skip_serializing_if = "Option::is_none")]
    pub project_section_id: Option<i64>,
    /// Project section name.
    #[serde(rename = "ProjectSectionName", skip_serializing_if = "Option::is_none")]
    pub project_section_name: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CaseCategory:
        0 "ProjectSectionID" project_section_id,
        1 "ProjectSectionName" project_section_name,
}

/// A milestone of a project.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct CaseMilestone {
    /// Milestone id.
    #[serde(rename = "MilestoneID", skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<i64>,
    /// Milestone title.
    #[serde(rename = "MilestoneTitle", skip_serializing_if = "Option::is_none")]
    pub milestone_title: Option<String>,
    /// The fields that this version does not know.
    #[serde(rename = "$other", skip_serializing_if = "BTreeMap::is_empty")]
    pub other: BTreeMap<String, Value>,
}

model! {
    CaseMilestone:
        0 "MilestoneID" milestone_id,
        1 "MilestoneTitle" milestone_title,
}
