//! Time logs of tasks.

use crate::api::render::task;
use crate::api::response::answer;
use crate::api::response::answer::{Outcome, Refusal};
use crate::api::{Call, Handler};
use crate::domain::Domain;
use crate::domain::tasks::TimeLog;

pub const HANDLERS: &[(&str, Handler)] =
    &[("tasks.logs.get", get), ("tasks.logs.list", list), ("tasks.logs.create", create), ("tasks.logs.delete", delete)];

impl Call<'_> {
    fn time_log<'w>(&self, domain: &'w Domain) -> Result<&'w TimeLog, Refusal> {
        let log = domain.tasks.logs.get(self.input.id("LogID")?).filter(|log| self.task(domain, log.task).is_ok());
        log.ok_or_else(|| Refusal::unknown("time log entry"))
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(task::log(domain, call.time_log(domain)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let of = call.task(domain, call.input.id("TaskID")?)?.id;
    Ok(answer::all(domain.tasks.logs_of(of).map(|log| task::log(domain, log)).collect()))
}

/// The vendor's request collection calls the task `IssueID`.
fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let of = input.integer("IssueID").or_else(|| input.integer("TaskID")).ok_or_else(Refusal::missing)?;
    let of = call.task(domain, of)?;
    let person = input.integer("UserID").filter(|person| *person != 0).unwrap_or_else(|| call.person());
    if person != call.person() && !call.viewer.moderates(of.space) {
        return Err(Refusal::forbidden());
    }
    call.person_of(domain, person).map_err(|_| Refusal::missing())?;
    let (start, end) = (input.required_date("StartTime")?, input.required_date("EndTime")?);
    if end < start {
        return Err(Refusal::missing());
    }
    let of = of.id;
    let id = domain.new_id();
    let notes = input.text("Notes").unwrap_or_default();
    domain.tasks.logs.insert(id, TimeLog { id, task: of, person, start, end, notes });
    Ok(answer::created(id))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let log = call.time_log(domain)?;
    let space = call.task(domain, log.task)?.space;
    if !call.viewer.edits(log.person, space) {
        return Err(Refusal::forbidden());
    }
    let id = log.id;
    domain.tasks.logs.remove(id);
    Ok(answer::done())
}
