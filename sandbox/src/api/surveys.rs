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
use crate::domain::World;
use crate::domain::surveys::Survey;

pub const HANDLERS: &[(&str, Handler)] = &[("surveys.get", get), ("surveys.list", list), ("surveys.vote", vote)];

impl Call<'_> {
    /// Returns the survey in the path, if the caller may see it.
    fn survey<'w>(&self, world: &'w World) -> Result<&'w Survey, Refusal> {
        world.survey(&self.viewer, self.input.id("SurveyID")?).ok_or_else(|| Refusal::unknown("survey"))
    }
}

fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(answer::data(poll::survey(world, call, call.survey(world)?)))
}

fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let spaces = call.spaces_wanted(world)?;
    let is_meant = |survey: &&Survey| (spaces.is_empty() || spaces.contains(&survey.space)) && call.viewer.looks_into(survey.space);
    let mut surveys: Vec<_> = world.surveys.iter().filter(is_meant).collect();
    surveys.sort_by_key(|survey| std::cmp::Reverse((survey.created, survey.id)));
    Ok(Page::of(&call.input).answer(&surveys, |found| poll::survey(world, call, found)))
}

/// All or nothing: one answer that matches no question makes the call fail.
fn vote(world: &mut World, call: &Call<'_>) -> Outcome {
    let survey = call.survey(world)?;
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
    if world.surveys.answer(id, call.person(), choices) { Ok(answer::done()) } else { Err(Refusal::new(400, "You have already answered.")) }
}
