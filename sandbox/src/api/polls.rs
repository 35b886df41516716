//! Polls.

use serde_json::Value;

use super::render::poll;
use super::request::body::member;
use super::request::input::{text_of, texts_of};
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::polls::{Choice, Poll};
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("polls.get", get),
    ("polls.list", list),
    ("polls.create", create),
    ("polls.delete", delete),
    ("polls.vote", vote),
    ("polls.results.get", results),
];

/// Possible names of a choice's text; no source shows one.
const TEXTS: &[&str] = &["ChoiceText", "Choice", "Text", "Name"];

impl Call<'_> {
    /// Returns the poll in the path, if the caller may see it.
    fn poll<'w>(&self, domain: &'w Domain) -> Result<&'w Poll, Refusal> {
        domain.poll(&self.viewer, self.input.id("PollID")?).ok_or_else(|| Refusal::unknown("poll"))
    }

    /// Returns the spaces to filter a list by, empty for all; a space that the caller may not see is an error.
    pub fn spaces_wanted(&self, domain: &Domain) -> Result<Vec<i64>, Refusal> {
        let mut spaces = self.input.integers("SpaceIDCSV");
        spaces.extend(self.input.integer("SpaceID"));
        for space in &spaces {
            self.space_or_community(domain, *space)?;
        }
        Ok(spaces)
    }
}

fn activity_on(poll: &Poll, action: ActivityType, call: &Call<'_>) -> Activity {
    Activity::new(action, EntityType::POLL, poll.id, call.person(), call.now()).in_space(poll.space).titled(&poll.question)
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let activity = activity_on(call.poll(domain)?, ActivityType::VIEW, call);
    if call.input.boolean("LogView") == Some(true) {
        domain.record_activity(activity);
    }
    Ok(answer::data(poll::poll(domain, call, call.poll(domain)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let spaces = call.spaces_wanted(domain)?;
    let is_meant = |poll: &&Poll| (spaces.is_empty() || spaces.contains(&poll.space)) && call.viewer.sees_content_of(poll.space);
    let mut polls: Vec<_> = domain.polls.iter().filter(is_meant).collect();
    polls.sort_by_key(|poll| std::cmp::Reverse((poll.created, poll.id)));
    Ok(Page::of(&call.input).answer(&polls, |found| poll::poll(domain, call, found)))
}

fn create(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let input = &call.input;
    let question = input.required_text("Question")?.trim().to_owned();
    let texts = input.value("PollChoices").map(|sent| choices(&sent)).unwrap_or_default();
    if texts.len() < 2 {
        return Err(Refusal::missing());
    }
    let space = call.space_or_community(domain, input.integer("SpaceID").unwrap_or(0))?;
    if !domain.may_create(&call.viewer, EntityType::POLL, space) {
        return Err(Refusal::forbidden());
    }
    let id = domain.new_id();
    let choices = texts.into_iter().map(|text| Choice { id: domain.new_id(), text }).collect();
    let poll = Poll { id, space, author: call.person(), question, choices, created: call.now() };
    let activity = activity_on(&poll, ActivityType::CREATE, call);
    domain.polls.add(poll);
    domain.record_activity(activity);
    Ok(answer::created(id))
}

/// Returns the texts of choices: sent as texts, as objects with a text, or as one text with lines or commas.
fn choices(sent: &Value) -> Vec<String> {
    let texts: Vec<_> = match sent {
        Value::Array(entries) => entries.iter().filter_map(choice).collect(),
        Value::String(text) if text.contains('\n') => text.lines().map(str::to_owned).collect(),
        other => texts_of(other),
    };
    texts.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

fn choice(sent: &Value) -> Option<String> {
    match sent {
        Value::Object(members) => TEXTS.iter().find_map(|name| member(members, name)).and_then(text_of),
        other => text_of(other),
    }
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let poll = call.poll(domain)?;
    call.may(domain, Action::Delete, poll)?;
    let id = poll.id;
    domain.delete_poll(id);
    Ok(answer::done())
}

fn vote(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let poll = call.poll(domain)?;
    let choice = call.input.id("ChoiceID")?;
    if !poll.choices.iter().any(|known| known.id == choice) {
        return Err(Refusal::missing());
    }
    let (id, activity) = (poll.id, activity_on(poll, ActivityType::VOTE, call));
    if !domain.polls.vote(id, call.person(), choice) {
        return Err(Refusal::new(400, "You have already voted."));
    }
    domain.record_activity(activity);
    Ok(answer::done())
}

fn results(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(poll::results(domain, call.poll(domain)?)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn choices_are_read_in_every_form_that_makes_sense() {
        for sent in [
            json!(["Tea", " Coffee "]),
            json!([{ "ChoiceText": "Tea" }, { "text": "Coffee" }]),
            json!("Tea,Coffee"),
            json!("Tea\nCoffee\n"),
        ] {
            assert_eq!(choices(&sent), ["Tea", "Coffee"], "{sent}");
        }
        assert!(choices(&json!([{}, null, " "])).is_empty());
    }
}
