//! Seeds polls and surveys.

use std::collections::BTreeMap;

use super::venues::{Venue, past};
use super::{Random, SeedPlan};
use crate::domain::polls::{Choice, Poll};
use crate::domain::surveys::{Question, Survey};
use crate::domain::{Activity, ActivityType, Domain, EntityType};

const POLLS: &[(&str, &[&str])] = &[
    ("Which day suits the workshop?", &["Tuesday", "Wednesday", "Thursday"]),
    ("What should the next instrument be called?", &["Heron", "Kestrel", "Plover", "Wren"]),
    ("Tea or coffee for the new machine?", &["Tea", "Coffee", "Both"]),
];
/// A question and its choices.
type Asked = (&'static str, &'static [&'static str]);

const SURVEYS: &[(&str, &[Asked])] = &[
    (
        "How was the customer day?",
        &[("The talks were", &["Too short", "Just right", "Too long"]), ("Would you come again?", &["Yes", "Perhaps", "No"])],
    ),
    ("The canteen and you", &[("How often do you eat there?", &["Daily", "Weekly", "Never"]), ("Is there enough choice?", &["Yes", "No"])]),
];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    for (number, venue) in Venue::all(domain).iter().enumerate() {
        poll(domain, venue, plan, random);
        if number % 3 == 0 {
            survey(domain, venue, plan, random);
        }
    }
}

fn choices(domain: &mut Domain, texts: &[&str]) -> Vec<Choice> {
    texts.iter().map(|text| Choice { id: domain.new_id(), text: (*text).to_owned() }).collect()
}

fn poll(domain: &mut Domain, venue: &Venue, plan: &SeedPlan, random: &mut Random) {
    let (question, texts) = random.pick(POLLS, ("", &[]));
    let (id, author, created) = (domain.new_id(), venue.random_member(random), past(plan.now, random));
    let choices = choices(domain, texts);
    let ids: Vec<_> = choices.iter().map(|choice| choice.id).collect();
    domain.polls.add(Poll { id, space: venue.space, author, question: question.to_owned(), choices, created });
    // People who can sign in have not voted yet, so that there is something to do.
    for person in venue.members.iter().filter(|person| **person > 103) {
        if random.chance(50) {
            domain.polls.vote(id, *person, random.pick(&ids, 0));
        }
    }
    domain
        .record_activity(Activity::new(ActivityType::CREATE, EntityType::POLL, id, author, created).in_space(venue.space).titled(question));
}

fn survey(domain: &mut Domain, venue: &Venue, plan: &SeedPlan, random: &mut Random) {
    let (title, asked) = random.pick(SURVEYS, ("", &[]));
    let (id, author, created) = (domain.new_id(), venue.random_member(random), past(plan.now, random));
    let mut questions = Vec::new();
    for (text, texts) in asked {
        let question = domain.new_id();
        let choices = choices(domain, texts);
        questions.push(Question { id: question, text: (*text).to_owned(), choices });
    }
    for person in venue.members.iter().filter(|person| **person > 103) {
        if random.chance(40) {
            let answer = |question: &Question, random: &mut Random| {
                let ids: Vec<_> = question.choices.iter().map(|choice| choice.id).collect();
                (question.id, random.pick(&ids, 0))
            };
            let answers: BTreeMap<_, _> = questions.iter().map(|question| answer(question, random)).collect();
            domain.surveys.answer(id, *person, answers);
        }
    }
    domain.surveys.add(Survey { id, space: venue.space, author, title: title.to_owned(), description: String::new(), questions, created });
}
