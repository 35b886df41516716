//! Events: read, write, delete, and the calendars that show them.

pub mod attendance;
mod change;
mod invitation;
mod listing;
pub mod reminders;
pub mod resources;
pub mod types;

use super::render::event;
use super::response::answer;
use super::response::answer::{Outcome, Refusal};
use super::{Call, Handler};
use crate::domain::content::attachments::Attachment;
use crate::domain::content::media::Media;
use crate::domain::events::Event;
use crate::domain::{Action, Activity, ActivityType, Domain, EntityType};

pub const HANDLERS: &[(&str, Handler)] = &[
    ("events.get", get),
    ("events.list", listing::list),
    ("events.listBySpace", listing::list_by_space),
    ("events.listByCalendar", listing::list_by_calendar),
    ("events.create", change::create),
    ("events.update", change::update),
    ("events.delete", delete),
    ("events.updateViewCount", update_view_count),
    ("events.setImage", set_image),
];

impl Call<'_> {
    /// Returns the event of this id, if the caller may see it.
    fn event<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Event, Refusal> {
        domain.event(&self.viewer, id).ok_or_else(|| Refusal::unknown("event"))
    }

    /// Returns the event of this id, if the caller may change it.
    fn event_to_change<'w>(&self, domain: &'w Domain, id: i64) -> Result<&'w Event, Refusal> {
        let event = self.event(domain, id)?;
        self.may(domain, Action::Update, event)?;
        Ok(event)
    }
}

/// Returns the activity of a change to an event.
fn activity_on(event: &Event, activity_type: ActivityType, call: &Call<'_>) -> Activity {
    let activity = Activity::new(activity_type, EntityType::EVENT, event.id, call.person(), call.now());
    activity.in_space(event.space).titled(&event.title).saying(&crate::html::beginning(&event.body, 250))
}

fn get(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let found = call.event(domain, call.input.id("EventID")?)?;
    Ok(answer::data(event::event(domain, call, found)))
}

fn delete(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event(domain, call.input.id("EventID")?)?.clone();
    call.may(domain, Action::Delete, &event)?;
    let people: Vec<_> = domain.events.attendees(event.id).members().map(|known| known.person).collect();
    domain.delete_event(event.id);
    if call.input.boolean("SendNotifications") == Some(true) {
        domain.record_activity(activity_on(&event, ActivityType::DELETE, call).concerning(people));
    }
    Ok(answer::done())
}

/// The query names the event; if it does not, the number in the body is taken.
fn update_view_count(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let id = call.input.integer("EventID").map_or_else(|| call.input.bare_integer(), Ok)?;
    let activity = activity_on(call.event(domain, id)?, ActivityType::VIEW, call);
    let event = domain.events.get_mut(id).ok_or_else(|| Refusal::unknown("event"))?;
    event.views += 1;
    let views = event.views;
    domain.record_activity(activity);
    Ok(answer::created(views))
}

fn set_image(domain: &mut Domain, call: &Call<'_>) -> Outcome {
    let event = call.event_to_change(domain, call.input.id("EventID")?)?.id;
    let upload = call.input.upload()?;
    let file = Media::picture(&upload.name, upload.bytes).ok_or_else(|| Refusal::new(400, "The file is not a picture."))?;
    let id = domain.new_id();
    domain.attachments.add(Attachment { id, entity: event, sort: EDITOR_IMAGE, author: call.person(), file, created: call.now() });
    if let Some(event) = domain.events.get_mut(event) {
        let former = std::mem::replace(&mut event.image, id);
        event.updated = call.now();
        domain.attachments.remove(former);
    }
    Ok(answer::done())
}

/// The `AttachmentType` of a picture that is shown and not listed.
const EDITOR_IMAGE: i64 = 2;
