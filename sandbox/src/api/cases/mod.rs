//! Cases: read, write, delete, count.

mod change;
pub mod comments;
pub mod projects;

use serde_json::json;

use super::render::case;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::{Page, SORT_COLUMNS, descending, directed, sort_column};
use super::{Call, Handler};
use crate::domain::cases::Case;
use crate::domain::content::attachments::Attachment;
use crate::domain::content::media::Media;
use crate::domain::{Action, Activity, Deed, Kind, World};
use crate::html;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("cases.get", get),
    ("cases.list", list),
    ("cases.create", change::create),
    ("cases.update", change::update),
    ("cases.setStatus", change::set_status),
    ("cases.delete", delete),
    ("cases.stats", stats),
    ("cases.attachments.add", add_attachment),
    ("cases.statuses.list", list_statuses),
    ("cases.priorities.list", list_priorities),
];

/// The values of `IssueStatusType`.
const STATUS_TYPES: &[(&str, i64)] = &[("Open", 1), ("Closed", 2)];

impl Call<'_> {
    /// Returns the case of this id, if the caller may see it.
    fn case<'w>(&self, world: &'w World, id: i64) -> Result<&'w Case, Refusal> {
        world.case(&self.viewer, id).ok_or_else(|| Refusal::unknown("case"))
    }

    /// Returns the case of this id, if the caller may change it.
    fn case_to_change<'w>(&self, world: &'w World, id: i64) -> Result<&'w Case, Refusal> {
        let case = self.case(world, id)?;
        self.may(world, Deed::Update, case)?;
        Ok(case)
    }

    /// Returns the space in the path, if the caller may see its content. Creates the defaults that its cases need.
    fn space_of_cases(&self, world: &mut World) -> Result<i64, Refusal> {
        let space = self.space_or_community(world, self.input.id("SpaceID")?)?;
        if !self.viewer.looks_into(space) {
            return Err(Refusal::unknown("space"));
        }
        world.prepare_cases(space);
        Ok(space)
    }
}

/// Returns the activity of a change to a case.
fn done_to(case: &Case, action: Action, call: &Call<'_>) -> Activity {
    let activity = Activity::new(action, Kind::ISSUE, case.id, call.person(), call.now());
    activity.in_space(case.space).titled(&case.title).saying(&html::beginning(&case.body, 250))
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = call.input.id("IssueID")?;
    let activity = done_to(call.case(world, id)?, Action::VIEW, call);
    if call.input.boolean("LogView") == Some(true) {
        world.happened(activity);
        if let Some(case) = world.cases.get_mut(id) {
            case.views += 1;
        }
    }
    Ok(answer::data(case::case(world, call, call.case(world, id)?)))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let wanted = filter(world, call)?;
    let cases: Vec<_> = world.cases.iter().filter(|case| wanted(case)).collect();
    let column = sort_column(&call.input, SORT_COLUMNS);
    let falling = descending(&call.input, true);
    let compare = |one: &Case, other: &Case| match column {
        4 => one.updated.cmp(&other.updated),
        5 => one.views.cmp(&other.views),
        6 => world.comments.count(one.id).cmp(&world.comments.count(other.id)),
        10 => one.title.to_lowercase().cmp(&other.title.to_lowercase()),
        _ => one.created.cmp(&other.created),
    };
    let order = |one: &&Case, other: &&Case| directed(compare(one, other), falling).then(other.id.cmp(&one.id));
    Ok(Page::of(&call.input).sorted(cases, order, |found| case::case(world, call, found)))
}

fn filter<'w>(world: &'w World, call: &'w Call<'w>) -> Result<impl Fn(&Case) -> bool + 'w, Refusal> {
    let input = &call.input;
    let space = input.integer("SpaceID");
    if let Some(space) = space {
        call.space_or_community(world, space)?;
    }
    let named = |name: &str| input.integer(name).filter(|id| *id != 0);
    let (status, priority) = (named("IssueStatusID"), named("PriorityID"));
    let (project, section, milestone) = (named("ProjectID"), named("CategoryID"), named("MilestoneID"));
    let (reporter, assignee) = (named("ReportedByUserID"), named("AssignedToUserID"));
    let kind = input.code("IssueStatusType", STATUS_TYPES).filter(|kind| *kind != 0);
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
            && kind.is_none_or(|kind| (kind == 2) == world.cases.is_closed(case))
            && (keyword.is_empty() || texts() || case.id.to_string() == keyword)
            && call.viewer.looks_into(case.space)
    })
}

fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let case = call.case(world, call.input.id("IssueID")?)?;
    call.may(world, Deed::Delete, case)?;
    let id = case.id;
    world.delete_case(id);
    Ok(answer::done())
}

fn stats(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_or_community(world, call.input.integer("SpaceID").unwrap_or(0))?;
    if !call.viewer.looks_into(space) {
        return Err(Refusal::unknown("space"));
    }
    world.prepare_cases(space);
    let only = call.input.integer("StatusID").filter(|status| *status != 0);
    let cases: Vec<_> = world.cases.iter().filter(|case| case.space == space && only.is_none_or(|only| case.status == only)).collect();
    let closed = cases.iter().filter(|case| world.cases.is_closed(case)).count();
    let statuses = world.cases.statuses_of(space).filter(|status| only.is_none_or(|only| status.id == only));
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

fn add_attachment(world: &mut World, call: &Call<'_>) -> Outcome {
    let case = call.case(world, call.input.id("IssueID")?)?;
    if !world.may(&call.viewer, Deed::Update, case) && !case.involves(call.person()) {
        return Err(Refusal::forbidden());
    }
    let case = case.id;
    attach(world, call, case)
}

/// Attaches the uploaded file to a case or to a comment.
fn attach(world: &mut World, call: &Call<'_>, entity: i64) -> Outcome {
    let upload = call.input.upload()?;
    let id = world.new_id();
    let file = Media::new(&upload.name, upload.bytes);
    world.attachments.add(Attachment { id, entity, sort: 1, author: call.person(), file, created: call.now() });
    Ok(answer::created(id))
}

fn list_statuses(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_of_cases(world)?;
    Ok(answer::all(world.cases.statuses_of(space).map(case::status).collect()))
}

fn list_priorities(world: &mut World, call: &Call<'_>) -> Outcome {
    let space = call.space_of_cases(world)?;
    Ok(answer::all(world.cases.priorities_of(space).map(case::priority).collect()))
}
