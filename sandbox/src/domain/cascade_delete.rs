//! Cascading deletes: data that belongs to a deleted object is removed with it.

use super::content::Item;
use super::{Domain, EntityType, Status};

/// Removes the data that belongs to a deleted id.
type Forget = fn(&mut Domain, i64);

/// One line for each store that holds data by the ids of other objects.
const CASCADES: &[Forget] = &[
    |domain, id| {
        for comment in domain.comments.remove_on(id) {
            domain.forget(comment);
        }
    },
    |domain, id| domain.reactions.forget(id),
    |domain, id| domain.attachments.forget(id),
    |domain, id| domain.activity.forget(id),
    |domain, id| domain.files.forget(id),
    |domain, id| domain.recognition.forget(id),
    |domain, id| domain.notifications.forget(id),
    super::events::forget,
    super::cases::forget,
    super::tasks::forget,
    super::polls::forget,
    super::surveys::forget,
    super::chat::forget,
    super::copilot::forget,
    super::content::page_builder::forget,
    super::people::journeys::forget,
];

impl Domain {
    /// Removes everything that belongs to an object: comments, likes, files, its activities.
    pub fn forget(&mut self, id: i64) {
        for forget in CASCADES {
            forget(self, id);
        }
    }

    /// Deletes an item and its descendants. A file goes to the recycle bin first.
    pub fn delete_item(&mut self, id: i64) {
        let recyclable = |item: &&mut Item| item.entity_type == EntityType::FILE && item.status != Status::DELETED;
        if let Some(item) = self.content.get_mut(id).filter(recyclable) {
            item.status = Status::DELETED;
            return;
        }
        self.purge_item(id);
    }

    /// Deletes an item and its descendants permanently.
    pub fn purge_item(&mut self, id: i64) {
        for removed in self.content.remove(id) {
            self.forget(removed);
        }
    }

    pub fn delete_comment(&mut self, id: i64) {
        for removed in self.comments.remove(id) {
            self.forget(removed);
        }
    }

    /// Deletes a space with everything in it.
    pub fn delete_space(&mut self, id: i64) {
        let items: Vec<_> = self.content.iter().filter(|item| item.space == id).map(|item| item.id).collect();
        for item in items {
            self.purge_item(item);
        }
        let posts: Vec<_> = self.wall.posts.iter().filter(|post| post.space == id).map(|post| post.id).collect();
        for post in posts {
            self.delete_post(post);
        }
        let roles: Vec<_> = self.roles.of_space(id).map(|role| role.id).collect();
        for role in roles {
            self.roles.remove(role);
        }
        self.content.categories.retain(|category| category.space != id);
        self.content.stages.retain(|stage| stage.space != id);
        self.spaces.remove(id);
        self.forget(id);
    }

    pub fn delete_post(&mut self, id: i64) {
        if self.wall.posts.remove(id) {
            self.forget(id);
        }
    }

    /// Deletes a person. Their content is deleted too, or stays under the name of a former member.
    pub fn delete_person(&mut self, id: i64, with_content: bool) {
        if with_content {
            let items: Vec<_> = self.content.iter().filter(|item| item.author == id).map(|item| item.id).collect();
            for item in items {
                self.purge_item(item);
            }
            let comments: Vec<_> = self.comments.iter().filter(|comment| comment.author == id).map(|comment| comment.id).collect();
            for comment in comments {
                self.delete_comment(comment);
            }
            let posts: Vec<_> = self.wall.posts.iter().filter(|post| post.author == id).map(|post| post.id).collect();
            for post in posts {
                self.delete_post(post);
            }
        }
        self.reactions.forget_person(id);
        self.spaces.forget_person(id);
        self.roles.forget_person(id);
        self.people.remove(id);
        self.forget(id);
    }
}
