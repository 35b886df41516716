//! Notifications, and the devices that receive push messages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::spaces::Visibility;
use crate::domain::storage::by_address as writing;
use crate::domain::{Action, Activity, Kind, Viewer, World};
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
        self.of.get(&person).map_or(&[], |told| told.as_slice())
    }

    /// Marks some notifications of a person as read.
    pub fn read(&mut self, person: i64, ids: &[i64]) {
        let own = Arc::make_mut(self.of.entry(person).or_default());
        for told in own.iter_mut().filter(|told| ids.contains(&told.id)) {
            told.is_read = true;
        }
    }

    /// Marks notifications before a moment as read.
    pub fn read_before(&mut self, moment: Timestamp) {
        for told in self.of.values_mut().flat_map(Arc::make_mut).filter(|told| told.cause.at < moment) {
            told.is_read = true;
        }
    }

    pub fn add(&mut self, notification: Notification) {
        Arc::make_mut(self.of.entry(notification.to).or_default()).push(notification);
    }

    /// Removes notifications about a deleted object, or of a deleted person.
    pub fn forget(&mut self, id: i64) {
        self.of.remove(&id);
        self.devices.remove(&id);
        let is_about = |told: &Notification| told.cause.entity == id || told.cause.parent == id;
        for told in self.of.values_mut().filter(|told| told.iter().any(is_about)) {
            Arc::make_mut(told).retain(|told| !is_about(told));
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

impl World {
    /// Returns the notifications of a person, newest first, without those about objects that they may no longer see.
    pub fn told<'w>(&'w self, viewer: &'w Viewer) -> impl Iterator<Item = &'w Notification> {
        let own = self.notifications.of(viewer.id).iter().rev();
        // An invited person sees the event until the invitation is withdrawn.
        let is_asked = |told: &Notification| told.is_personal && told.cause.kind != Kind::EVENT;
        own.filter(move |told| is_asked(told) || told.custom.is_some() || self.sees(viewer, told.cause.entity))
    }
}

/// Notifies the people whom an activity concerns.
pub fn listen(world: &mut World, activity: &Activity) {
    let mut people: BTreeSet<i64> = activity.concerns.iter().copied().collect();
    people.extend(interested(world, activity));
    people.remove(&activity.actor);
    people.retain(|person| world.people.get(*person).is_some());
    let cause = Arc::new(activity.clone());
    for to in people {
        let is_personal = is_invitation(activity.action) && activity.concerns.contains(&to);
        if is_personal || hears_of(world, to, activity.space) {
            let id = world.new_id();
            world.notifications.add(Notification { id, to, cause: Arc::clone(&cause), is_personal, custom: None, is_read: false });
        }
    }
}

/// Returns true for invitations: the person gets the notification although they may not see the object yet.
fn is_invitation(action: Action) -> bool {
    [Action::INVITE, Action::SPACE_INVITATION, Action::SPACE_MEMBERSHIP, Action::CONNECTION_REQUEST].contains(&action)
}

/// Returns the authors of the object and of its parent, and the followers of either.
fn interested(world: &World, activity: &Activity) -> Vec<i64> {
    let about = [activity.entity, activity.parent];
    let authors = || about.into_iter().filter_map(|id| author(world, id));
    let followers = || about.into_iter().flat_map(|id| world.reactions.followers(id));
    match activity.action {
        Action::LIKE | Action::RATING | Action::VOTE => author(world, activity.entity).into_iter().collect(),
        Action::COMMENT => authors().chain(answered(world, activity.entity)).chain(followers()).collect(),
        Action::CREATE if is_told(activity.kind) => {
            let above = author(world, activity.parent);
            above.into_iter().chain(followers()).chain(world.reactions.followers(activity.actor)).collect()
        }
        Action::UPDATE if is_told(activity.kind) => followers().collect(),
        _ => Vec::new(),
    }
}

/// People who change their own profile cause no notification.
fn is_told(kind: Kind) -> bool {
    kind != Kind::USER && kind != Kind::CHAT_MESSAGE
}

fn author(world: &World, id: i64) -> Option<i64> {
    let item = world.content.get(id).map(|item| item.author);
    let post = || world.wall.posts.get(id).map(|post| post.author);
    let comment = || world.comments.get(id).map(|comment| comment.author);
    let other = || world.entity(&world.everything(), id).filter(|entity| entity.kind != Kind::SPACE).map(|entity| entity.author);
    item.or_else(post).or_else(comment).or_else(other)
}

/// Returns the author of the comment that this comment replies to.
fn answered(world: &World, comment: i64) -> Option<i64> {
    let parent = world.comments.get(comment)?.parent;
    world.comments.get(parent).map(|parent| parent.author)
}

/// Returns true if a person may see activity in a space. Faster than building a [`Viewer`] for each activity.
fn hears_of(world: &World, person: i64, space: i64) -> bool {
    let open = world.spaces.get(space).is_none_or(|space| space.visibility == Visibility::Public && space.status.is_public());
    open || world.spaces.is_member(space, person) || world.people.get(person).is_some_and(|person| person.is_administrator)
}
