//! Cases: read, write, delete, count.

mod change;
pub mod comments;
pub mod projects;

use serde_json::json;

use super::attachments::attach;
use super::render::case;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::{Call, Handler};
use crate::domain::cases::Case;
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("cases.get", get),
    ("cases.list", list),
    ("cases.create", change::create),
    ("cases.update", change::update),
    ("cases.setStatus", change::set_status),
    ("cases.delete", delete),
    ("cases.getStats", stats),
    ("cases.attachments.add", add_attachment),
    ("cases.statuses.list", list_statuses),
    ("cases.priorities.list", list_priorities),
];

/// The values of `IssueStatusType`.
const STATUS_TYPES: &[(&str, i64)] = &[("Open", 1), ("Closed", 2)];

impl Call<'_> {
    /// Returns the case of this id, if the caller may see it.
    fn case<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Case, Refusal> {
        domain.case(&self.viewer, id).ok_or_else(|| Refusal::unknown("case"))
    }

    /// Returns the case of this id, if the caller may change it.
    fn case_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Case, Refusal> {
        let case = self.case(domain, id)?;
        self.may(domain, Action::Update, case)?;
        Ok(case)
    }

    /// Returns the space in the path, if the caller may see its content. Creates the defaults that its cases need.
    fn space_of_cases(&self, domain: &mut Domain) -> Result<i64, Refusal> {
        let space = self.space_or_community(domain, self.input.id("SpaceID")?)?;
        if !self.viewer.sees_content_of(space) {
            return Err(Refusal::unknown("space"));
        }
        domain.prepare_cases(space);
        Ok(space)
    }
}

/// Returns the activity of a change to a case.
fn activity_on(case: &Case, activity_type: ActivityType, call: &Call<'_>) -> Activity {
    let activity = Activity::new(activity_type, EntityType::ISSUE, case.id, call.person(), call.now());
    activity.in_space(case.space).titled(&case.title).saying(&html::beginning(&case.body, 250))
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("IssueID")?;
    let activity = activity_on(call.case(domain, id)?, ActivityType::VIEW, call);
    if call.input.boolean("LogView") == Some(true) {
        domain.record_activity(activity);
        if let Some(case) = domain.cases.get_mut(id) {
            case.views += 1;
        }
    }
    Ok(answer::data(case::case(domain, call, call.case(domain, id)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let wanted = filter(domain, call)?;
    let cases: Vec<_> = domain.cases.iter().filter(|case| wanted(case)).collect();
    let column = sort_column(&call.input, SORT_COLUMNS);
    let falling = descending(&call.input, true);
    let compare = |one: &Case, other: &Case| match column {
        4 => one.updated.cmp(&other.updated),
        5 => one.views.cmp(&other.views),
        6 => domain.comments.count(one.id).cmp(&domain.comments.count(other.id)),
        10 => one.title.to_lowercase().cmp(&other.title.to_lowercase()),
        _ => one.created.cmp(&other.created),
    };
    let order = |one: &&Case, other: &&Case| directed(compare(one, other), falling).then(other.id.cmp(&one.id));
    Ok(Page::of(&call.input).sorted(cases, order, |found| case::case(domain, call, found)))
}

fn filter<'w>(domain: &'w Domain, call: &'w Call<'w>) -> Result<impl Fn(&Case) -> bool + 'w, Refusal> {
    let input = &call.input;
    let space = input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(domain, space)?;
    }
    let named = |name: &str| input.integer(name).filter(|id| *id != 0);
    let (status, priority) = (named("IssueStatusID"), named("PriorityID"));
    let (project, section, milestone) = (named("ProjectID"), named("CategoryID"), named("MilestoneID"));
    let (reporter, assignee) = (named("ReportedByUserID"), named("AssignedToUserID"));
    let entity_type = input.code("IssueStatusType", STATUS_TYPES).filter(|entity_type| *entity_type != 0);
    let keyword = input.text("Keyword").unwrap_or_default().trim().to_lowercase();
    Ok(move |case: &Case| {
        let is = |wanted: Option<i64>, id: i64| wanted.is_none_or(|wanted| wanted == id);
        let texts = || [&case.title, &case.body].iter().any(|text| text.to_lowercase().contains(&keyword));
        is(space, case.space)
            && is(status, case.status)
            && is(priority, case.priority)
            && is(project, case.project)
            && is(section, case.section)
            && is(milestone, case.milestone)
            && is(reporter, case.reporter)
            && is(assignee, case.assignee)
            && entity_type.is_none_or(|entity_type| (entity_type == 2) == domain.cases.is_closed(case))
            && (keyword.is_empty() || texts() || case.id.to_string() == keyword)
            && call.viewer.sees_content_of(case.space)
    })
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let case = call.case(domain, call.input.id("IssueID")?)?;
    call.may(domain, Action::Delete, case)?;
    let id = case.id;
    domain.delete_case(id);
    Ok(answer::done())
}

fn stats(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(domain, call.input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.sees_content_of(space) {
        return Err(Refusal::unknown("space"));
    }
    domain.prepare_cases(space);
    let only = call.input.integer("StatusID").filter(|status| *status != 0);
    let cases: Vec<_> = domain.cases.iter().filter(|case| case.space == space && only.is_none_or(|only| case.status == only)).collect();
    let closed = cases.iter().filter(|case| domain.cases.is_closed(case)).count();
    let statuses = domain.cases.statuses_of(space).filter(|status| only.is_none_or(|only| status.id == only));
    let rows = statuses.map(|status| {
        let count = cases.iter().filter(|case| case.status == status.id).count();
        json!({ "IssueStatusID": status.id, "IssueStatusName": status.name, "Count": count })
    });
    Ok(answer::data(json!({
        "TotalCount": cases.len(),
        "OpenCount": cases.len() - closed,
        "ClosedCount": closed,
        "Statuses": rows.collect::<Vec<_>>(),
    })))
}

fn add_attachment(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let case = call.case(domain, call.input.id("IssueID")?)?;
    if !domain.may(&call.viewer, Action::Update, case) && !case.involves(call.person()) {
        return Err(Refusal::forbidden());
    }
    let case = case.id;
    attach(domain, call, case)
}

fn list_statuses(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_of_cases(domain)?;
    Ok(answer::all(domain.cases.statuses_of(space).map(case::status).collect()))
}

fn list_priorities(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_of_cases(domain)?;
    Ok(answer::all(domain.cases.priorities_of(space).map(case::priority).collect()))
}
