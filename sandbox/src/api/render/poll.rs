//! Polls and surveys on the wire. No source shows these responses: names follow those of requests.

use serde_json::{Value, json};

use crate::api::Call;
use crate::domain::Domain;
use crate::domain::polls::{Choice, Poll};
use crate::domain::surveys::{Question, Survey};
use crate::time::dates;

fn choice(choice: &Choice) -> Value {
    json!({ "ChoiceID": choice.id, "ChoiceText": choice.text })
}

pub fn poll(domain: &Domain, call: &Call<'_>, poll: &Poll) -> Value {
    let vote = domain.polls.vote_of(poll.id, call.person());
    json!({
        "PollID": poll.id,
        "Question": poll.question,
        "PollChoices": poll.choices.iter().map(choice).collect::<Vec<_>>(),
        "SpaceID": poll.space,
        "SpaceName": domain.spaces.name(poll.space),
        "UserID": poll.author,
        "UserDisplayName": domain.people.name(poll.author),
        "DateCreated": dates::wire(poll.created),
        "VoteCount": domain.polls.votes(poll.id).count(),
        "HasVoted": vote.is_some(),
        "ChoiceID": vote,
        "CommentCount": domain.comments.count(poll.id),
    })
}

pub fn results(domain: &Domain, poll: &Poll) -> Value {
    let votes: Vec<_> = domain.polls.votes(poll.id).collect();
    let choices = poll.choices.iter().map(|choice| {
        let count = votes.iter().filter(|vote| **vote == choice.id).count();
        let percentage = (count * 100 + votes.len() / 2).checked_div(votes.len()).unwrap_or(0);
        json!({ "ChoiceID": choice.id, "ChoiceText": choice.text, "VoteCount": count, "Percentage": percentage })
    });
    json!({
        "PollID": poll.id,
        "Question": poll.question,
        "VoteCount": votes.len(),
        "PollChoices": choices.collect::<Vec<_>>(),
    })
}

pub fn survey(domain: &Domain, call: &Call<'_>, survey: &Survey) -> Value {
    let answers = domain.surveys.answer_of(survey.id, call.person());
    let question = |question: &Question| {
        json!({
            "QuestionID": question.id,
            "QuestionText": question.text,
            "Choices": question.choices.iter().map(choice).collect::<Vec<_>>(),
            "ChoiceID": answers.and_then(|answers| answers.get(&question.id)),
        })
    };
    json!({
        "SurveyID": survey.id,
        "Title": survey.title,
        "Description": survey.description,
        "Questions": survey.questions.iter().map(question).collect::<Vec<_>>(),
        "SpaceID": survey.space,
        "SpaceName": domain.spaces.name(survey.space),
        "UserID": survey.author,
        "UserDisplayName": domain.people.name(survey.author),
        "DateCreated": dates::wire(survey.created),
        "VoteCount": domain.surveys.answered(survey.id),
        "HasVoted": answers.is_some(),
    })
}
