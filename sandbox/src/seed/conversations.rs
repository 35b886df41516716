//! Seeds chat and Copilot conversations.

use super::words::Words;
use super::{Random, SeedPlan};
use crate::domain::Domain;
use crate::domain::chat::{Message, Thread};
use crate::domain::copilot::{Conversation, Feedback, Interaction};
use crate::time::dates;

const MINUTE: u64 = 60_000;

/// The participants and the number of messages.
const THREADS: &[(&[i64], u64)] = &[
    (&[101, 102], 9),
    (&[101, 103], 6),
    (&[102, 103], 4),
    (&[1, 101], 5),
    (&[101, 102, 103, 104], 12),
    (&[101, 105], 3),
    (&[103, 106], 4),
];

const QUESTIONS: &[(i64, &str, &str)] = &[
    (101, "Where do I book a room?", "Rooms are booked with the event that needs them: choose one under *Resources*."),
    (102, "How long does a calibration take?", "One instrument takes about **four hours**; see the workshop notes."),
    (103, "Who looks after the roof garden?", "The garden has a space of its own, and everybody may join it."),
];

pub fn populate(domain: &mut Domain, plan: &SeedPlan, random: &mut Random) {
    for (people, messages) in THREADS {
        thread(domain, people, *messages, plan, random);
    }
    for (number, (person, question, answer)) in QUESTIONS.iter().enumerate() {
        ask(domain, *person, question, answer, number as u64, plan);
    }
}

/// The last message is unread for the other participants.
fn thread(domain: &mut Domain, people: &[i64], messages: u64, plan: &SeedPlan, random: &mut Random) {
    if people.iter().any(|person| domain.people.get(*person).is_none()) {
        return;
    }
    let id = domain.new_id();
    let creator = people.first().copied().unwrap_or(1);
    let mut sent = dates::minus_millis(plan.now, messages * 95 * MINUTE + random.below(5000) * MINUTE);
    domain.chat.add_thread(Thread { id, creator, participants: people.iter().copied().collect(), created: sent });
    for number in 0..messages {
        let author = random.pick(people, creator);
        let language = domain.people.get(author).map_or("en", |person| person.language()).to_owned();
        let text = Words::of(&language).map(|words| words.remark(random).to_owned()).unwrap_or_default();
        sent = sent.plus_millis(random.between(1, 90) * MINUTE);
        if number + 1 == messages {
            for person in people {
                domain.chat.mark_read(*person, id);
            }
        }
        let message = domain.new_id();
        domain.chat.say(Message { id: message, thread: id, author, text, sent, edited: None });
    }
}

fn ask(domain: &mut Domain, person: i64, question: &str, answer: &str, number: u64, plan: &SeedPlan) {
    let guid = |domain: &mut Domain| format!("5f0c2a71-8d3e-4b16-9a47-{:012x}", domain.new_id());
    let at = dates::minus_days(plan.now, 3 * number + 1);
    let feedback =
        (number == 1).then(|| Feedback { sort: "negative".to_owned(), issues: vec!["inaccurate".to_owned()], text: String::new(), at });
    let interaction = Interaction { id: guid(domain), question: question.to_owned(), answer: answer.to_owned(), at, feedback };
    let conversation = Conversation { id: guid(domain), person, profile: String::new(), interactions: vec![interaction] };
    domain.copilot.add(conversation);
}
