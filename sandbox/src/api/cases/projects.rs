//! Projects, sections, milestones and assignees of cases.

use serde_json::Value;

use super::change::may_work;
use crate::api::render::case;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::response::paging::Page;
use crate::api::users::matches;
use crate::api::{Call, Handler};
use crate::domain::Domain;
use crate::domain::people::Person;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("cases.projects.list", list),
    ("cases.projects.create", create),
    ("cases.categories.list", list_categories),
    ("cases.categories.create", create_category),
    ("cases.milestones.list", list_milestones),
    ("cases.recipients.list", list_recipients),
    ("cases.assignees.list", list_assignees),
];

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let space = call.space_of_cases(domain)?;
    Ok(answer::all(domain.cases.projects_of(space).map(case::project).collect()))
}

/// Returns the space and the project in the path, if they belong together.
fn project_in_path(domain: &mut Domain, call: &Call<'_>) -> Result<(i64, i64), Refusal> {
    let space = call.space_of_cases(domain)?;
    let id = call.input.id("ProjectID")?;
    let project = domain.cases.projects.get(id).filter(|project| project.space == space);
    project.map(|project| (space, project.id)).ok_or_else(|| Refusal::unknown("project"))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let title = call.input.required_text("ProjectTitle")?;
    let space = call.input.required_integer("SpaceID")?;
    call.space_administrators_only(domain, space)?;
    domain.prepare_cases(space);
    let description = call.input.text("ProjectDescription").unwrap_or_default();
    Ok(answer::created(domain.add_project(space, title.trim(), &description)))
}

fn list_categories(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (_, project) = project_in_path(domain, call)?;
    Ok(answer::all(domain.cases.sections_of(project).map(case::section).collect()))
}

fn create_category(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.id("ProjectID")?;
    let project = domain.cases.projects.get(id).filter(|project| call.viewer.sees_content_of(project.space));
    let space = project.ok_or_else(|| Refusal::unknown("project"))?.space;
    call.space_administrators_only(domain, space)?;
    let name = call.input.required_text("CategoryName")?;
    Ok(answer::created(domain.add_section(id, name.trim())))
}

fn list_milestones(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (_, project) = project_in_path(domain, call)?;
    Ok(answer::all(domain.cases.milestones_of(project).map(case::milestone).collect()))
}

/// The people who can be assigned cases of a space, by name.
fn people<'w>(domain: &'w Domain, call: &Call<'_>, space: i64) -> Vec<&'w Person> {
    let keyword = call.input.text("keyword").unwrap_or_default().to_lowercase();
    let is_meant = |person: &&Person| may_work(domain, space, person.id) && matches(person, &keyword);
    let mut people: Vec<_> = domain.people.iter().filter(is_meant).collect();
    people.sort_by_key(|person| (person.display_name().to_lowercase(), person.id));
    people
}

fn list_recipients(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (space, _) = project_in_path(domain, call)?;
    let rows: Vec<Value> = people(domain, call, space).into_iter().map(|person| call.render_person(person)).collect();
    Ok(answer::all(rows))
}

fn list_assignees(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let (space, _) = project_in_path(domain, call)?;
    Ok(Page::of(&call.input).answer(&people(domain, call, space), |person| call.render_person(person)))
}
