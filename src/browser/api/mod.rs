// Written by `npm run generate` from api/; do not edit.
//! The API's groups of methods, with typed arguments and answers.

pub mod abuse;
pub mod albums;
pub mod analytics;
pub mod announcements;
pub mod bookmarks;
pub mod cases;
pub mod chat;
pub mod codes;
pub mod comments;
pub mod connections;
pub mod content;
pub mod content_types;
pub mod copilot;
pub mod events;
pub mod files;
pub mod forums;
pub mod ideas;
pub mod ids;
pub mod journeys;
pub mod models;
pub mod notifications;
mod operations;
pub mod pagebuilder;
pub mod permissions;
pub mod personas;
pub mod platform;
pub mod polls;
pub mod recognition;
pub mod roles;
pub mod search;
pub mod spaces;
pub mod surveys;
pub mod tag_groups;
pub mod tags;
pub mod tasks;
pub mod users;
pub mod videos;
pub mod wall;

use super::client::Client;

impl Client {
    /// The methods of `abuse`.
    pub const fn abuse(&self) -> abuse::AbuseGroup<'_> {
        abuse::AbuseGroup::new(self)
    }

    /// The methods of `albums`.
    pub const fn albums(&self) -> albums::AlbumsGroup<'_> {
        albums::AlbumsGroup::new(self)
    }

    /// The methods of `analytics`.
    pub const fn analytics(&self) -> analytics::AnalyticsGroup<'_> {
        analytics::AnalyticsGroup::new(self)
    }

    /// The methods of `announcements`.
    pub const fn announcements(&self) -> announcements::AnnouncementsGroup<'_> {
        announcements::AnnouncementsGroup::new(self)
    }

    /// The methods of `bookmarks`.
    pub const fn bookmarks(&self) -> bookmarks::BookmarksGroup<'_> {
        bookmarks::BookmarksGroup::new(self)
    }

    /// The methods of `cases`.
    pub const fn cases(&self) -> cases::CasesGroup<'_> {
        cases::CasesGroup::new(self)
    }

    /// The methods of `chat`.
    pub const fn chat(&self) -> chat::ChatGroup<'_> {
        chat::ChatGroup::new(self)
    }

    /// The methods of `comments`.
    pub const fn comments(&self) -> comments::CommentsGroup<'_> {
        comments::CommentsGroup::new(self)
    }

    /// The methods of `connections`.
    pub const fn connections(&self) -> connections::ConnectionsGroup<'_> {
        connections::ConnectionsGroup::new(self)
    }

    /// The methods of `content`.
    pub const fn content(&self) -> content::ContentGroup<'_> {
        content::ContentGroup::new(self)
    }

    /// The methods of `contentTypes`.
    pub const fn content_types(&self) -> content_types::ContentTypesGroup<'_> {
        content_types::ContentTypesGroup::new(self)
    }

    /// The methods of `copilot`.
    pub const fn copilot(&self) -> copilot::CopilotGroup<'_> {
        copilot::CopilotGroup::new(self)
    }

    /// The methods of `events`.
    pub const fn events(&self) -> events::EventsGroup<'_> {
        events::EventsGroup::new(self)
    }

    /// The methods of `files`.
    pub const fn files(&self) -> files::FilesGroup<'_> {
        files::FilesGroup::new(self)
    }

    /// The methods of `forums`.
    pub const fn forums(&self) -> forums::ForumsGroup<'_> {
        forums::ForumsGroup::new(self)
    }

    /// The methods of `ideas`.
    pub const fn ideas(&self) -> ideas::IdeasGroup<'_> {
        ideas::IdeasGroup::new(self)
    }

    /// The methods of `journeys`.
    pub const fn journeys(&self) -> journeys::JourneysGroup<'_> {
        journeys::JourneysGroup::new(self)
    }

    /// The methods of `notifications`.
    pub const fn notifications(&self) -> notifications::NotificationsGroup<'_> {
        notifications::NotificationsGroup::new(self)
    }

    /// The methods of `pagebuilder`.
    pub const fn pagebuilder(&self) -> pagebuilder::PagebuilderGroup<'_> {
        pagebuilder::PagebuilderGroup::new(self)
    }

    /// The methods of `permissions`.
    pub const fn permissions(&self) -> permissions::PermissionsGroup<'_> {
        permissions::PermissionsGroup::new(self)
    }

    /// The methods of `personas`.
    pub const fn personas(&self) -> personas::PersonasGroup<'_> {
        personas::PersonasGroup::new(self)
    }

    /// The methods of `platform`.
    pub const fn platform(&self) -> platform::PlatformGroup<'_> {
        platform::PlatformGroup::new(self)
    }

    /// The methods of `polls`.
    pub const fn polls(&self) -> polls::PollsGroup<'_> {
        polls::PollsGroup::new(self)
    }

    /// The methods of `recognition`.
    pub const fn recognition(&self) -> recognition::RecognitionGroup<'_> {
        recognition::RecognitionGroup::new(self)
    }

    /// The methods of `roles`.
    pub const fn roles(&self) -> roles::RolesGroup<'_> {
        roles::RolesGroup::new(self)
    }

    /// The methods of `search`.
    pub const fn search(&self) -> search::SearchGroup<'_> {
        search::SearchGroup::new(self)
    }

    /// The methods of `spaces`.
    pub const fn spaces(&self) -> spaces::SpacesGroup<'_> {
        spaces::SpacesGroup::new(self)
    }

    /// The methods of `surveys`.
    pub const fn surveys(&self) -> surveys::SurveysGroup<'_> {
        surveys::SurveysGroup::new(self)
    }

    /// The methods of `tagGroups`.
    pub const fn tag_groups(&self) -> tag_groups::TagGroupsGroup<'_> {
        tag_groups::TagGroupsGroup::new(self)
    }

    /// The methods of `tags`.
    pub const fn tags(&self) -> tags::TagsGroup<'_> {
        tags::TagsGroup::new(self)
    }

    /// The methods of `tasks`.
    pub const fn tasks(&self) -> tasks::TasksGroup<'_> {
        tasks::TasksGroup::new(self)
    }

    /// The methods of `users`.
    pub const fn users(&self) -> users::UsersGroup<'_> {
        users::UsersGroup::new(self)
    }

    /// The methods of `videos`.
    pub const fn videos(&self) -> videos::VideosGroup<'_> {
        videos::VideosGroup::new(self)
    }

    /// The methods of `wall`.
    pub const fn wall(&self) -> wall::WallGroup<'_> {
        wall::WallGroup::new(self)
    }
}
