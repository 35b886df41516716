//! Surveys. No operation creates one: they come with the seed.

use std::collections::BTreeMap;

use serde_json::Value;

use super::render::poll;
use super::request::body::member;
use super::request::input::integer_of;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::Domain;
use crate::domain::surveys::Survey;

pub const HANDLERS: &[(&str, Handler)] = &[("surveys.get", get), ("surveys.list", list), ("surveys.vote", vote)];

impl Call<'_> {
    /// Returns the survey in the path, if the caller may see it.
    fn survey<'w>(&self, domain: &'w Domain) -> Result<&'w Survey, Refusal> {
        domain.survey(&self.viewer, self.input.id("SurveyID")?).ok_or_else(|| Refusal::unknown("survey"))
    }
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    Ok(answer::data(poll::survey(domain, call, call.survey(domain)?)))
}

fn list(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let spaces = call.spaces_wanted(domain)?;
    let is_meant = |survey: &&Survey| (spaces.is_empty() || spaces.contains(&survey.space)) && call.viewer.sees_content_of(survey.space);
    let mut surveys: Vec<_> = domain.surveys.iter().filter(is_meant).collect();
    surveys.sort_by_key(|survey| std::cmp::Reverse((survey.created, survey.id)));
    Ok(Page::of(&call.input).answer(&surveys, |found| poll::survey(domain, call, found)))
}

/// All or nothing: one answer that matches no question makes the call fail.
fn vote(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let survey = call.survey(domain)?;
    let Some(Value::Array(votes)) = call.input.body() else {
        return Err(Refusal::missing());
    };
    let mut choices = BTreeMap::new();
    for vote in &votes {
        let fields = vote.as_object().ok_or_else(Refusal::missing)?;
        let named = |name: &str| member(fields, name).and_then(integer_of).ok_or_else(Refusal::missing);
        let (question, choice) = (named("QuestionID")?, named("ChoiceID")?);
        if !survey.offers(question, choice) {
            return Err(Refusal::missing());
        }
        choices.insert(question, choice);
    }
    if choices.is_empty() {
        return Err(Refusal::missing());
    }
    let id = survey.id;
    if domain.surveys.answer(id, call.person(), choices) {
        Ok(answer::done())
    } else {
        Err(Refusal::new(400, "You have already answered."))
    }
}
