//! A case on the wire.

use serde_json::{Value, json};

use super::attachment::attachment;
use super::merged;
use crate::api::Call;
use crate::domain::Domain;
use crate::domain::cases::{Case, CasePriority, CaseStatus, Milestone, Project, Section};
use crate::domain::content::comments::Comment;
use crate::time::dates;

pub fn case(domain: &Domain, call: &Call<'_>, case: &Case) -> Value {
    merged([texts(domain, call, case), location(domain, case), people(domain, call, case), dates_of(case)])
}

fn texts(domain: &Domain, call: &Call<'_>, case: &Case) -> Value {
    json!({
        "IssueID": case.id,
        "IssueTitle": case.title,
        "IssueDescription": case.body,
        "IssueURL": call.address().absolute(&case.path(domain)),
        "CommentCount": domain.case_comments(&call.viewer, case).len(),
        "ViewCount": case.views,
        "TagsCSV": domain.tags.csv(domain.tags.tags_of(case.id)),
        "Tagname": domain.tags.csv(domain.tags.tags_of(case.id)),
        "Attachments": domain.attachments.on(case.id).map(|file| attachment(file, call.address())).collect::<Vec<_>>(),
    })
}

fn location(domain: &Domain, case: &Case) -> Value {
    let status = domain.cases.statuses.get(case.status);
    let priority = domain.cases.priorities.get(case.priority);
    let project = domain.cases.projects.get(case.project);
    let section = domain.cases.sections.get(case.section);
    let milestone = domain.cases.milestones.get(case.milestone);
    json!({
        "SpaceID": case.space,
        "SpaceName": domain.spaces.name(case.space),
        "IssueStatusID": case.status,
        "IssueStatusName": status.map(|status| status.name.clone()).unwrap_or_default(),
        "IssueStatusType": status.map(CaseStatus::status_type),
        "StatusColorCssClass": status.map_or("", |status| &status.color),
        "IssuePriorityID": case.priority,
        "IssuePriorityName": priority.map(|priority| priority.name.clone()).unwrap_or_default(),
        "ProjectID": case.project,
        "ProjectTitle": project.map(|project| project.title.clone()).unwrap_or_default(),
        "ProjectSectionID": case.section,
        "ProjectSectionName": section.map(|section| section.name.clone()).unwrap_or_default(),
        "MilestoneID": case.milestone,
        "MilestoneTitle": milestone.map(|milestone| milestone.title.clone()).unwrap_or_default(),
    })
}

fn people(domain: &Domain, call: &Call<'_>, case: &Case) -> Value {
    let reporter = domain.people.get(case.reporter);
    json!({
        "AssignedToUserID": case.assignee,
        "AssignedToUserDisplayName": if case.assignee == 0 { String::new() } else { domain.people.name(case.assignee) },
        "ReportedByUserID": case.reporter,
        "ReportedByUserDisplayName": domain.people.name(case.reporter),
        "ReportedByUserName": reporter.map(|person| person.user_name.clone()),
        "ReportedByUserAvatarImageUrl": reporter.map(|person| call.address().absolute(&person.avatar_path())),
        "RecipientUserIDCSV": case.recipients.iter().map(i64::to_string).collect::<Vec<_>>().join(","),
    })
}

fn dates_of(case: &Case) -> Value {
    json!({
        "DateCreated": dates::wire(case.created),
        "DateUpdated": dates::wire(case.updated),
        "DateCreatedWithRespectToUser": dates::display(case.created),
        "DateUpdatedWithRespectToUser": dates::display(case.updated),
    })
}

pub fn status(status: &CaseStatus) -> Value {
    json!({
        "IssueStatusID": status.id,
        "IssueStatusName": status.name,
        "IssueStatusType": status.status_type(),
        "IsDefault": status.is_default,
        "StatusColorCssClass": status.color,
    })
}

pub fn priority(priority: &CasePriority) -> Value {
    json!({ "IssuePriorityID": priority.id, "IssuePriorityName": priority.name, "IsDefault": priority.is_default })
}

pub fn project(project: &Project) -> Value {
    json!({
        "ProjectID": project.id,
        "ProjectTitle": project.title,
        "ProjectDescription": project.description,
        "IsDefaultProject": project.is_default,
        "SpaceID": project.space,
    })
}

pub fn section(section: &Section) -> Value {
    json!({ "ProjectSectionID": section.id, "ProjectSectionName": section.name })
}

pub fn milestone(milestone: &Milestone) -> Value {
    json!({ "MilestoneID": milestone.id, "MilestoneTitle": milestone.title })
}

/// A comment on a case, internal or not.
pub fn comment(domain: &Domain, call: &Call<'_>, comment: &Comment) -> Value {
    let avatar = domain.people.get(comment.author).map(|person| call.address().path(&person.avatar_path()));
    json!({
        "CommentID": comment.id,
        "IssueID": comment.entity,
        "UserID": comment.author,
        "UserDisplayName": domain.people.name(comment.author),
        "AvatarPath": avatar.unwrap_or_default(),
        "CommentText": comment.text,
        "CommentTextHtmlFormatted": comment.text,
        "CommentDateString": dates::display(comment.created),
        "DateCreated": dates::wire(comment.created),
        "IsInternal": domain.cases.notes.get(comment.id).is_some(),
        "Attachments": domain.attachments.on(comment.id).map(|file| attachment(file, call.address())).collect::<Vec<_>>(),
    })
}
