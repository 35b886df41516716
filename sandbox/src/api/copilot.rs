//! Copilot: answers are composed from content that the caller may see, and stored.

use serde_json::{Value, json};

use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::response::paging::Page;
use super::{Call, Handler};
use crate::domain::copilot::{Conversation, Feedback, Interaction, keywords};
use crate::domain::{Domain, Entity};
use crate::time::Timestamp;
use crate::time::dates;

pub const HANDLERS: &[(&str, Handler)] = &[
    ("copilot.chat", chat),
    ("copilot.feedback.add", add_feedback),
    ("copilot.feedback.remove", remove_feedback),
    ("copilot.conversations.list", list_conversations),
];

/// Feedback types: the first is documented.
const SORTS: &[&str] = &["negative", "positive"];
/// Rows of a page of the analytics; the call cannot change it.
const LONGEST: usize = 1000;

fn chat(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let question = call.input.required_text("message")?.trim().to_owned();
    let named = call.input.text("conversation_id").filter(|id| !id.is_empty());
    let conversation = match named {
        Some(id) => domain.copilot.get(call.person(), &id).ok_or_else(|| Refusal::unknown("conversation"))?.id.clone(),
        None => begin(domain, call),
    };
    let words = keywords(&question);
    let sources = domain.sources(&call.viewer, &words);
    let text = answer_text(&question, &sources);
    let footer = footer(call, &sources);
    let id = guid(domain, call);
    let interaction = Interaction {
        id: id.clone(),
        question,
        answer: format!("{text}\n\n{footer}").trim_end().to_owned(),
        at: call.now(),
        feedback: None,
    };
    if let Some(known) = domain.copilot.get_mut(call.person(), &conversation) {
        known.interactions.push(interaction);
    }
    Ok(answer::data(json!({
        "Conversation_id": conversation,
        "Response_id": id,
        "Message": { "Text": text },
        "Footer": footer,
        "Logs": [format!("Searched for: {}", words.join(" ")), format!("Found {} sources", sources.len())],
    })))
}

fn begin(domain: &mut Domain, call: &Call<'_>) -> String {
    let id = guid(domain, call);
    let profile = call.input.text("bot_profile").unwrap_or_default();
    domain.copilot.add(Conversation { id: id.clone(), person: call.person(), profile, interactions: Vec::new() });
    id
}

/// Returns a GUID from the call's random bytes that ends with a unique number.
fn guid(domain: &mut Domain, call: &Call<'_>) -> String {
    let random = call.context.ambient.guid();
    let head = random.rsplit_once('-').map_or("", |(head, _)| head);
    format!("{head}-{:012x}", domain.new_id())
}

fn answer_text(question: &str, sources: &[(Entity, u32)]) -> String {
    let Some((best, _)) = sources.first() else {
        return format!("I found nothing that answers \"{question}\".");
    };
    let summary = if best.summary.is_empty() { &best.title } else { &best.summary };
    let more: Vec<_> = sources.iter().skip(1).map(|(entity, _)| format!("- {}", entity.title)).collect();
    let more = if more.is_empty() { String::new() } else { format!("\n\nSee also:\n{}", more.join("\n")) };
    format!("### {}\n\n{summary}{more}", best.title)
}

/// Links to the sources, each with its score out of a hundred, as the documented sample writes them.
fn footer(call: &Call<'_>, sources: &[(Entity, u32)]) -> String {
    let best = sources.first().map_or(1, |(_, score)| (*score).max(1));
    let line = |(entity, score): &(Entity, u32)| {
        let title = entity.title.replace(['[', ']'], " ");
        format!("- [{title}]({}) _(r:{})_", call.address().absolute(&entity.path), score * 100 / best)
    };
    sources.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns the answer in the path, if the caller got it.
fn named_answer<'w>(domain: &'w mut Domain, call: &Call<'_>) -> Result<&'w mut Interaction, Refusal> {
    let conversation = call.input.required_text("conversation_id")?;
    let response = call.input.required_text("response_id")?;
    domain.copilot.interaction_mut(call.person(), &conversation, &response).ok_or_else(|| Refusal::unknown("response"))
}

fn add_feedback(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let interaction = named_answer(domain, call)?;
    let sort = call.input.required_text("feedbackType")?.trim().to_lowercase();
    if !SORTS.contains(&sort.as_str()) {
        return Err(Refusal::missing());
    }
    let text = call.input.text("feedbackText").unwrap_or_default();
    let feedback = interaction.feedback.insert(Feedback { sort, issues: call.input.texts("feedbackIssues"), text, at: call.now() });
    Ok(answer::data(feedback_row(feedback)))
}

fn feedback_row(feedback: &Feedback) -> Value {
    json!({
        "Date_iso": feedback.at.iso(),
        "FeedbackType": feedback.sort,
        "FeedbackIssues": feedback.issues,
        "FeedbackText": feedback.text,
        "Timestamp": feedback.at.millis() as f64 / 1000.0,
    })
}

fn remove_feedback(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let interaction = named_answer(domain, call)?;
    if interaction.feedback.take().is_none() {
        return Err(Refusal::unknown("feedback"));
    }
    Ok(answer::done())
}

/// The filters of the analytics.
struct Filter {
    author: Option<i64>,
    profile: Option<String>,
    question: String,
    feedback: Option<String>,
    from: Option<Timestamp>,
    to: Option<Timestamp>,
}

impl Filter {
    fn of(call: &Call<'_>) -> Self {
        let input = &call.input;
        let word = |name: &str| input.text(name).map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
        Self {
            author: input.integer("authorId").filter(|id| *id != 0),
            profile: word("profileId"),
            question: word("question").unwrap_or_default(),
            feedback: word("feedback"),
            from: input.date("fromDate"),
            to: input.date("toDate"),
        }
    }

    fn takes(&self, conversation: &Conversation, interaction: &Interaction) -> bool {
        let said = || interaction.feedback.as_ref().map(|feedback| feedback.sort.as_str());
        self.author.is_none_or(|author| conversation.person == author)
            && self.profile.as_ref().is_none_or(|profile| conversation.profile.to_lowercase() == *profile)
            && interaction.question.to_lowercase().contains(&self.question)
            && self.feedback.as_deref().is_none_or(|wanted| said() == Some(wanted))
            && self.from.is_none_or(|from| interaction.at >= from)
            && self.to.is_none_or(|to| interaction.at <= to)
    }
}

/// Newest first. The cursor is the id of the last row of a page; each row carries the cursor for the rows after it.
fn list_conversations(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    call.administrators_only()?;
    let filter = Filter::of(call);
    let all = domain.copilot.iter().flat_map(|known| known.interactions.iter().map(move |interaction| (known, interaction)));
    let mut rows: Vec<_> = all.filter(|(conversation, interaction)| filter.takes(conversation, interaction)).collect();
    rows.sort_by_key(|(_, interaction)| std::cmp::Reverse((interaction.at, interaction.id.clone())));
    let start = match call.input.text("continuationToken") {
        Some(token) => rows.iter().position(|(_, known)| known.id == token).ok_or_else(Refusal::missing)? + 1,
        None => 0,
    };
    let length = Page::of(&call.input).length.min(LONGEST);
    let render = |(conversation, interaction): &(&Conversation, &Interaction)| {
        json!({
            "Duration": interaction.answer.chars().count() as f64 / 100.0,
            "DiscussionId": conversation.id,
            "InteractionId": interaction.id,
            "Question": interaction.question,
            "Response": interaction.answer,
            "AuthorId": conversation.person,
            "ProfileId": conversation.profile,
            "Date": dates::wire(interaction.at),
            "Feedback": interaction.feedback.as_ref().map(feedback_row),
        })
    };
    Ok(answer::all(rows.iter().skip(start).take(length).map(render).collect()))
}
