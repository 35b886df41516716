//! Notifications, and the devices that receive push messages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::spaces::Visibility;
use crate::domain::storage::by_address as writing;
use crate::domain::{Activity, ActivityType, Domain, EntityType, Viewer};
use crate::time::Timestamp;

/// One notification of one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Notification {
    pub id: i64,
    pub to: i64,
    /// The activity that it reports.
    pub cause: Arc<Activity>,
    /// True if it invites this person to something that they may not see yet.
    pub is_personal: bool,
    /// A text and an address that the sender wrote.
    pub custom: Option<Custom>,
    pub is_read: bool,
}

/// The text of a notification without an item.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Custom {
    pub text: String,
    pub url: String,
}

/// Devices that one person may register; older ones are dropped.
const DEVICES: usize = 20;

/// All notifications, by the person who gets them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Notifications {
    #[serde(serialize_with = "writing::entries")]
    of: BTreeMap<i64, Arc<Vec<Notification>>>,
    /// Push tokens of telephones.
    devices: BTreeMap<i64, Vec<String>>,
}

impl Notifications {
    /// Returns the notifications of a person, oldest first.
    pub fn of(&self, person: i64) -> &[Notification] {
        self.of.get(&person).map_or(&[], |own| own.as_slice())
    }

    /// Marks some notifications of a person as read.
    pub fn read(&mut self, person: i64, ids: &[i64]) {
        let own = Arc::make_mut(self.of.entry(person).or_default());
        for notification in own.iter_mut().filter(|notification| ids.contains(&notification.id)) {
            notification.is_read = true;
        }
    }

    /// Marks notifications before a moment as read.
    pub fn read_before(&mut self, moment: Timestamp) {
        for notification in self.of.values_mut().flat_map(Arc::make_mut).filter(|notification| notification.cause.at < moment) {
            notification.is_read = true;
        }
    }

    pub fn add(&mut self, notification: Notification) {
        Arc::make_mut(self.of.entry(notification.to).or_default()).push(notification);
    }

    /// Removes notifications about a deleted object, or of a deleted person.
    pub fn forget(&mut self, id: i64) {
        self.of.remove(&id);
        self.devices.remove(&id);
        let is_about = |notification: &Notification| notification.cause.entity == id || notification.cause.parent == id;
        for own in self.of.values_mut().filter(|own| own.iter().any(is_about)) {
            Arc::make_mut(own).retain(|notification| !is_about(notification));
        }
    }

    pub fn register(&mut self, person: i64, token: &str) {
        for devices in self.devices.values_mut() {
            // A telephone belongs to the person who signed in on it last.
            devices.retain(|known| known != token);
        }
        let devices = self.devices.entry(person).or_default();
        devices.push(token.to_owned());
        if devices.len() > DEVICES {
            devices.remove(0);
        }
    }

    /// Returns false if the person had no such device.
    pub fn unregister(&mut self, person: i64, token: &str) -> bool {
        let devices = self.devices.entry(person).or_default();
        let before = devices.len();
        devices.retain(|known| known != token);
        devices.len() < before
    }
}

impl Domain {
    /// Returns the notifications of a person, newest first, without those about objects that they may no longer see.
    pub fn visible_notifications<'w>(&'w self, viewer: &'w Viewer) -> impl Iterator<Item = &'w Notification> {
        let own = self.notifications.of(viewer.id).iter().rev();
        // An invited person sees the event until the invitation is withdrawn.
        let is_invitation_to_unseen =
            |notification: &Notification| notification.is_personal && notification.cause.entity_type != EntityType::EVENT;
        own.filter(move |notification| {
            is_invitation_to_unseen(notification) || notification.custom.is_some() || self.sees(viewer, notification.cause.entity)
        })
    }
}

/// Notifies the people whom an activity concerns.
pub fn notify(domain: &mut Domain, activity: &Activity) {
    let mut people: BTreeSet<i64> = activity.concerns.iter().copied().collect();
    people.extend(interested(domain, activity));
    people.remove(&activity.actor);
    people.retain(|person| domain.people.get(*person).is_some());
    let cause = Arc::new(activity.clone());
    for to in people {
        let is_personal = is_invitation(activity.activity_type) && activity.concerns.contains(&to);
        if is_personal || sees_activity_in(domain, to, activity.space) {
            let id = domain.new_id();
            domain.notifications.add(Notification { id, to, cause: Arc::clone(&cause), is_personal, custom: None, is_read: false });
        }
    }
}

/// Returns true for invitations: the person gets the notification although they may not see the object yet.
fn is_invitation(activity_type: ActivityType) -> bool {
    [ActivityType::INVITE, ActivityType::SPACE_INVITATION, ActivityType::SPACE_MEMBERSHIP, ActivityType::CONNECTION_REQUEST]
        .contains(&activity_type)
}

/// Returns the authors of the object and of its parent, and the followers of either.
fn interested(domain: &Domain, activity: &Activity) -> Vec<i64> {
    let about = [activity.entity, activity.parent];
    let authors = || about.into_iter().filter_map(|id| author(domain, id));
    let followers = || about.into_iter().flat_map(|id| domain.reactions.followers(id));
    match activity.activity_type {
        ActivityType::LIKE | ActivityType::RATING | ActivityType::VOTE => author(domain, activity.entity).into_iter().collect(),
        ActivityType::COMMENT => authors().chain(parent_author(domain, activity.entity)).chain(followers()).collect(),
        ActivityType::CREATE if is_notified(activity.entity_type) => {
            let above = author(domain, activity.parent);
            above.into_iter().chain(followers()).chain(domain.reactions.followers(activity.actor)).collect()
        }
        ActivityType::UPDATE if is_notified(activity.entity_type) => followers().collect(),
        _ => Vec::new(),
    }
}

/// People who change their own profile cause no notification.
fn is_notified(entity_type: EntityType) -> bool {
    entity_type != EntityType::USER && entity_type != EntityType::CHAT_MESSAGE
}

fn author(domain: &Domain, id: i64) -> Option<i64> {
    let item = domain.content.get(id).map(|item| item.author);
    let post = || domain.wall.posts.get(id).map(|post| post.author);
    let comment = || domain.comments.get(id).map(|comment| comment.author);
    let other = || {
        domain
            .entity(&domain.unrestricted_viewer(), id)
            .filter(|entity| entity.entity_type != EntityType::SPACE)
            .map(|entity| entity.author)
    };
    item.or_else(post).or_else(comment).or_else(other)
}

/// Returns the author of the comment that this comment replies to.
fn parent_author(domain: &Domain, comment: i64) -> Option<i64> {
    let parent = domain.comments.get(comment)?.parent;
    domain.comments.get(parent).map(|parent| parent.author)
}

/// Returns true if a person may see activity in a space. Faster than building a [`Viewer`] for each activity.
fn sees_activity_in(domain: &Domain, person: i64, space: i64) -> bool {
    let open = domain.spaces.get(space).is_none_or(|space| space.visibility == Visibility::Public && space.status.is_public());
    open || domain.spaces.is_member(space, person) || domain.people.get(person).is_some_and(|person| person.is_administrator)
}
