//! Publishing: now, on schedule, and the notifications that follow.

use super::mentions;
use crate::domain::{Action, Activity, Status, World};
use crate::html;
use crate::time::Timestamp;

impl World {
    /// Publishes an item and records the activity, once.
    pub fn publish(&mut self, id: i64, now: Timestamp) {
        let Some(item) = self.content.get_mut(id) else {
            return;
        };
        item.status = Status::PUBLISHED;
        if item.published < now {
            item.published = now;
        }
        let mentioned = mentions(&item.body);
        let activity = Activity::new(Action::CREATE, item.kind, id, item.author, now)
            .in_space(item.space)
            .on(item.parent)
            .titled(&item.title)
            .saying(&html::beginning(&item.body, 250));
        if !self.activity.tells_of(Action::CREATE, id) {
            self.happened(activity.clone());
        }
        self.mentioned(&activity, mentioned);
    }

    /// Publishes and expires the items that are due.
    pub fn wake(&mut self, now: Timestamp) {
        for id in self.content.wake(now) {
            self.publish(id, now);
        }
    }

    /// Records the mentions in a text.
    pub fn mentioned(&mut self, written: &Activity, people: Vec<i64>) {
        let people: Vec<_> = people.into_iter().filter(|person| self.people.get(*person).is_some()).collect();
        if !people.is_empty() {
            self.happened(Activity { action: Action::MENTION, concerns: people, ..written.clone() });
        }
    }
}
