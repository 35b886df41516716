//! Publishing: now, on schedule, and the notifications that follow.

use super::mentions;
use crate::domain::{Activity, ActivityType, Domain, Status};
use crate::html;
use crate::time::Timestamp;

impl Domain {
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
        let activity = Activity::new(ActivityType::CREATE, item.entity_type, id, item.author, now)
            .in_space(item.space)
            .on(item.parent)
            .titled(&item.title)
            .saying(&html::beginning(&item.body, 250));
        if !self.activity.contains(ActivityType::CREATE, id) {
            self.record_activity(activity.clone());
        }
        self.mentioned(&activity, mentioned);
    }

    /// Publishes and expires the items that are due.
    pub fn run_schedule(&mut self, now: Timestamp) {
        for id in self.content.run_schedule(now) {
            self.publish(id, now);
        }
    }

    /// Records the mentions in a text.
    pub fn mentioned(&mut self, written: &Activity, people: Vec<i64>) {
        let people: Vec<_> = people.into_iter().filter(|person| self.people.get(*person).is_some()).collect();
        if !people.is_empty() {
            self.record_activity(Activity { activity_type: ActivityType::MENTION, concerns: people, ..written.clone() });
        }
    }
}
