//! Creating and changing cases.

use super::activity_on;
use crate::api::Call;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::domain::cases::Case;
use crate::domain::{ActivityType, Domain, EntityType};

pub fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let title = input.required_text("IssueTitle")?.trim().to_owned();
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    if !domain.may_create(&call.viewer, EntityType::ISSUE, space) {
        return Err(Refusal::forbidden());
    }
    domain.prepare_cases(space);
    let id = domain.new_id();
    let mut case = Case {
        id,
        space,
        title,
        body: String::new(),
        status: domain.cases.default_status(space),
        priority: domain.cases.default_priority(space),
        project: domain.cases.default_project(space),
        section: 0,
        milestone: 0,
        assignee: 0,
        reporter: call.person(),
        recipients: Vec::new(),
        views: 0,
        created: call.now(),
        updated: call.now(),
    };
    set(domain, call, &mut case)?;
    let notified = involved(&case, call.person());
    let activity = activity_on(&case, ActivityType::CREATE, call).concerning(notified);
    domain.cases.put(case);
    store_tags(domain, call, id);
    domain.record_activity(activity);
    Ok(answer::created(id))
}

pub fn update(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut case = call.case_to_change(domain, call.input.id("IssueID")?)?.clone();
    if call.input.names("IssueTitle") {
        call.input.required_text("IssueTitle")?.trim().clone_into(&mut case.title);
    }
    set(domain, call, &mut case)?;
    let id = case.id;
    store_tags(domain, call, id);
    store(domain, call, case);
    Ok(answer::created(id))
}

pub fn set_status(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let mut case = call.case_to_change(domain, call.input.id("IssueID")?)?.clone();
    let status = call.input.bare_integer()?;
    case.status = in_space(domain.cases.statuses.get(status).map(|status| status.space), &case, status)?;
    store(domain, call, case);
    Ok(answer::done())
}

/// Stores a changed case and notifies the people concerned.
fn store(domain: &mut Domain, call: &Call<'_>, case: Case) {
    let notified = involved(&case, call.person());
    let activity = activity_on(&case, ActivityType::UPDATE, call).concerning(notified);
    domain.cases.put(Case { updated: call.now(), ..case });
    domain.record_activity(activity);
}

/// Returns everyone on a case but the person who acts.
pub fn involved(case: &Case, actor: i64) -> Vec<i64> {
    let mut people = case.recipients.clone();
    people.extend([case.assignee, case.reporter]);
    people.sort_unstable();
    people.dedup();
    people.retain(|person| *person != 0 && *person != actor);
    people
}

fn set(domain: &Domain, call: &Call<'_>, case: &mut Case) -> Result<(), Refusal> {
    let input = &call.input;
    if let Some(body) = input.text("IssueDescription") {
        case.body = body;
    }
    if let Some(status) = input.integer("IssueStatusID").filter(|id| *id != 0) {
        case.status = in_space(domain.cases.statuses.get(status).map(|known| known.space), case, status)?;
    }
    if let Some(priority) = input.integer("IssuePriorityID").filter(|id| *id != 0) {
        case.priority = in_space(domain.cases.priorities.get(priority).map(|known| known.space), case, priority)?;
    }
    if let Some(project) = input.integer("ProjectID").filter(|id| *id != 0) {
        let project = in_space(domain.cases.projects.get(project).map(|known| known.space), case, project)?;
        if project != case.project {
            (case.section, case.milestone) = (0, 0);
        }
        case.project = project;
    }
    if let Some(section) = input.integer("ProjectSectionID") {
        case.section = in_project(domain.cases.sections.get(section).map(|known| known.project), case, section)?;
    }
    if let Some(milestone) = input.integer("MilestoneID") {
        case.milestone = in_project(domain.cases.milestones.get(milestone).map(|known| known.project), case, milestone)?;
    }
    if let Some(assignee) = input.integer("AssignedToUserID") {
        case.assignee = if assignee == 0 || may_work(domain, case.space, assignee) { assignee } else { return Err(Refusal::missing()) };
    }
    if input.names("RecipientUserIDCSV") {
        let people = input.integers("RecipientUserIDCSV");
        if !people.iter().all(|person| may_work(domain, case.space, *person)) {
            return Err(Refusal::missing());
        }
        case.recipients = people;
    }
    Ok(())
}

/// Returns the id, if its object belongs to the space of the case.
fn in_space(home: Option<i64>, case: &Case, id: i64) -> Result<i64, Refusal> {
    if home == Some(case.space) { Ok(id) } else { Err(Refusal::missing()) }
}

/// Returns the id, if it is 0 or its object belongs to the project of the case.
fn in_project(home: Option<i64>, case: &Case, id: i64) -> Result<i64, Refusal> {
    if id == 0 || home == Some(case.project) { Ok(id) } else { Err(Refusal::missing()) }
}

/// Returns true if this person can be assigned cases of a space.
pub fn may_work(domain: &Domain, space: i64, person: i64) -> bool {
    domain.spaces.is_member(space, person)
        && domain.people.get(person).is_some_and(|person| person.profile.is_activated && !person.profile.is_banned)
}

fn store_tags(domain: &mut Domain, call: &Call<'_>, case: i64) {
    if call.input.names("TagsCSV") {
        let tags = domain.tag_ids(&call.input.texts("TagsCSV"));
        domain.tags.set_tags_of(case, tags);
    }
}
