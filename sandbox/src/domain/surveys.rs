//! Surveys: several questions that each person answers together, once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::polls::Choice;
use super::{Domain, Table, Viewer};
use crate::time::Timestamp;

/// One question of a survey.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    pub id: i64,
    pub text: String,
    pub choices: Vec<Choice>,
}

/// A survey.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Survey {
    pub id: i64,
    pub space: i64,
    pub author: i64,
    pub title: String,
    pub description: String,
    pub questions: Vec<Question>,
    pub created: Timestamp,
}

impl Survey {
    /// Returns true if a question of this survey has this choice.
    pub fn offers(&self, question: i64, choice: i64) -> bool {
        let known = self.questions.iter().find(|known| known.id == question);
        known.is_some_and(|known| known.choices.iter().any(|offered| offered.id == choice))
    }
}

/// All surveys and their answers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Surveys {
    table: Table<Survey>,
    /// Questions and choices by survey and person.
    answers: BTreeMap<(i64, i64), BTreeMap<i64, i64>>,
}

impl Surveys {
    /// Surveys in the order of their ids, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Survey> + ExactSizeIterator {
        self.table.iter()
    }

    pub fn add(&mut self, survey: Survey) {
        self.table.insert(survey.id, survey);
    }

    /// Returns the choices of a person by question, if they have answered.
    pub fn answer_of(&self, survey: i64, person: i64) -> Option<&BTreeMap<i64, i64>> {
        self.answers.get(&(survey, person))
    }

    /// Records the answers of a person. Returns false if they had answered before.
    pub fn answer(&mut self, survey: i64, person: i64, choices: BTreeMap<i64, i64>) -> bool {
        let is_new = !self.answers.contains_key(&(survey, person));
        if is_new {
            self.answers.insert((survey, person), choices);
        }
        is_new
    }

    /// Counts the people who have answered.
    pub fn answered(&self, survey: i64) -> usize {
        self.answers.range((survey, i64::MIN)..=(survey, i64::MAX)).count()
    }
}

impl Domain {
    /// Returns the survey, if the viewer may see it.
    pub fn survey(&self, viewer: &Viewer, id: i64) -> Option<&Survey> {
        self.surveys.table.get(id).filter(|survey| viewer.sees_content_of(survey.space))
    }
}

/// Removes the answers of a deleted person, and the surveys of a deleted space.
pub fn forget(domain: &mut Domain, id: i64) {
    let removed: Vec<_> = domain.surveys.iter().filter(|survey| survey.space == id).map(|survey| survey.id).collect();
    domain.surveys.table.retain(|survey| survey.space != id);
    domain.surveys.answers.retain(|(survey, person), _| *person != id && !removed.contains(survey));
}
