//! Seeds polls and surveys.

use std::collections::BTreeMap;

use super::venues::{Place, past};
use super::{Plan, Random};
use crate::domain::polls::{Choice, Poll};
use crate::domain::surveys::{Question, Survey};
use crate::domain::{Action, Activity, Kind, World};

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

pub fn sow(world: &mut World, plan: &Plan, random: &mut Random) {
    for (number, place) in Place::all(world).iter().enumerate() {
        poll(world, place, plan, random);
        if number % 3 == 0 {
            survey(world, place, plan, random);
        }
    }
}

fn choices(world: &mut World, texts: &[&str]) -> Vec<Choice> {
    texts.iter().map(|text| Choice { id: world.new_id(), text: (*text).to_owned() }).collect()
}

fn poll(world: &mut World, place: &Place, plan: &Plan, random: &mut Random) {
    let (question, texts) = random.pick(POLLS, ("", &[]));
    let (id, author, created) = (world.new_id(), place.somebody(random), past(plan.now, random));
    let choices = choices(world, texts);
    let ids: Vec<_> = choices.iter().map(|choice| choice.id).collect();
    world.polls.add(Poll { id, space: place.space, author, question: question.to_owned(), choices, created });
    // People who can sign in have not voted yet, so that there is something to do.
    for person in place.members.iter().filter(|person| **person > 103) {
        if random.chance(50) {
            world.polls.vote(id, *person, random.pick(&ids, 0));
        }
    }
    world.happened(Activity::new(Action::CREATE, Kind::POLL, id, author, created).in_space(place.space).titled(question));
}

fn survey(world: &mut World, place: &Place, plan: &Plan, random: &mut Random) {
    let (title, asked) = random.pick(SURVEYS, ("", &[]));
    let (id, author, created) = (world.new_id(), place.somebody(random), past(plan.now, random));
    let mut questions = Vec::new();
    for (text, texts) in asked {
        let question = world.new_id();
        let choices = choices(world, texts);
        questions.push(Question { id: question, text: (*text).to_owned(), choices });
    }
    for person in place.members.iter().filter(|person| **person > 103) {
        if random.chance(40) {
            let answer = |question: &Question, random: &mut Random| {
                let ids: Vec<_> = question.choices.iter().map(|choice| choice.id).collect();
                (question.id, random.pick(&ids, 0))
            };
            let answers: BTreeMap<_, _> = questions.iter().map(|question| answer(question, random)).collect();
            world.surveys.answer(id, *person, answers);
        }
    }
    world.surveys.add(Survey { id, space: place.space, author, title: title.to_owned(), description: String::new(), questions, created });
}
