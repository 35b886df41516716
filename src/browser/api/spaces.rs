// Written by `npm run generate` from api/; do not edit.
//! The methods of `spaces`.

use super::codes::{EntityType, SpaceMembershipType, SpaceStatus, SpaceVisibility};
use super::ids::{RoleId, SpaceId, UserId};
use super::models::{Space, SpaceEntityAccess, SpaceRole, User};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Upload, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `spaces`.
#[derive(Clone, Copy, Debug)]
pub struct SpacesGroup<'c> {
    client: &'c Client,
}

impl<'c> SpacesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `spaces.members`.
    pub const fn members(&self) -> SpacesMembersGroup<'c> {
        SpacesMembersGroup::new(self.client)
    }

    /// The methods of `spaces.roles`.
    pub const fn roles(&self) -> SpacesRolesGroup<'c> {
        SpacesRolesGroup::new(self.client)
    }

    /// Get a space.
    ///
    /// `GET /api/spaces/{SpaceID}`
    ///
    /// Answer: The space. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn get(&self, args: SpacesGetArgs) -> Call<Space> {
        self.client.call(operations::SPACES_GET, &args)
    }

    /// Change a space.
    ///
    /// The collection changes the description only. Which other fields are accepted is unknown.
    ///
    /// `PUT /api/spaces/{SpaceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: SpacesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_UPDATE, &args)
    }

    /// Delete a space.
    ///
    /// `DELETE /api/spaces/{SpaceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: SpacesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_DELETE, &args)
    }

    /// List the spaces of the signed-in person.
    ///
    /// The current route. The older one, which answers without the envelope, is spaces.listMineLegacy.
    ///
    /// `GET /api/spaces/me`
    ///
    /// Answer: One page of spaces. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn list_mine(&self, args: SpacesListMineArgs) -> Call<Page<Space>> {
        self.client.call_page(operations::SPACES_LIST_MINE, &args)
    }

    /// The items of all pages of `spaces.listMine`, page by page or as a stream.
    pub fn list_mine_all(&self, args: SpacesListMineArgs) -> Pages<Space> {
        self.client.call_all(operations::SPACES_LIST_MINE, &args)
    }

    /// List the spaces of the signed-in person by the older route.
    ///
    /// Unpaged, and a bare array. Sites of today are expected to answer spaces.listMine.
    ///
    /// `GET /api/users/me/spaces`
    ///
    /// Answer: All spaces of the caller. The answer has no envelope. Evidence: seen in client code.
    /// Sources: the vendor's mobile app.
    pub fn list_mine_legacy(&self) -> Call<Vec<Space>> {
        self.client.call(operations::SPACES_LIST_MINE_LEGACY, &Nothing)
    }

    /// List the spaces that the caller may see.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/spaces`
    ///
    /// Answer: The spaces. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app, the connector of RAGFlow.
    pub fn list(&self) -> Call<Vec<Space>> {
        self.client.call(operations::SPACES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: SpacesListArgs) -> Call<Vec<Space>> {
        self.client.call(operations::SPACES_LIST, &args)
    }

    /// Create a space.
    ///
    /// The switches of the features are the texts true and false in the only client that sends them.
    ///
    /// `POST /api/spaces`
    ///
    /// Answer: Shape unknown: by the habit of the API new SpaceID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn create(&self, args: SpacesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_CREATE, &args)
    }

    /// List the spaces below a space.
    ///
    /// `GET /api/spaces/child`
    ///
    /// Answer: The spaces. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_children(&self) -> Call<Vec<Space>> {
        self.client.call(operations::SPACES_LIST_CHILDREN, &Nothing)
    }

    /// The same as `listChildren`, with arguments.
    pub fn list_children_with(&self, args: SpacesListChildrenArgs) -> Call<Vec<Space>> {
        self.client.call(operations::SPACES_LIST_CHILDREN, &args)
    }

    /// Get the features that are switched on in a space.
    ///
    /// `GET /api/spaces/{SpaceID}/features`
    ///
    /// Answer: A boolean for each feature. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    pub fn get_features(&self, args: SpacesGetFeaturesArgs) -> Call<BTreeMap<String, bool>> {
        self.client.call(operations::SPACES_GET_FEATURES, &args)
    }

    /// Get the address of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/url`
    ///
    /// Answer: The address. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    pub fn get_url(&self, args: SpacesGetUrlArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_GET_URL, &args)
    }

    /// Tell which kinds of content the caller may use in a space.
    ///
    /// `GET /api/spaces/{SpaceID}/entityaccess`
    ///
    /// Answer: A boolean for each kind, keyed by its name. Evidence: seen in client code. Sources: the
    /// vendor's mobile app.
    pub fn get_entity_access(&self, args: SpacesGetEntityAccessArgs) -> Call<SpaceEntityAccess> {
        self.client.call(operations::SPACES_GET_ENTITY_ACCESS, &args)
    }

    /// List the ids of the spaces of a person.
    ///
    /// `GET /api/users/{UserID}/spaces/ids`
    ///
    /// Answer: The ids. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    pub fn list_ids_by_user(&self, args: SpacesListIdsByUserArgs) -> Call<Vec<i64>> {
        self.client.call(operations::SPACES_LIST_IDS_BY_USER, &args)
    }

    /// Set the image of a space.
    ///
    /// `POST /api/spaces/{SpaceID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn set_image(&self, args: SpacesSetImageArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_SET_IMAGE, &args)
    }

    /// Set the state of a space.
    ///
    /// `PUT /api/spaces/{SpaceID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_status(&self, args: SpacesSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_SET_STATUS, &args)
    }

    /// Tell whether the name of a space is free.
    ///
    /// `GET /api/spaces/availability`
    ///
    /// Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn check_availability(&self) -> Call<Value> {
        self.client.call_value(operations::SPACES_CHECK_AVAILABILITY, &Nothing)
    }

    /// The same as `checkAvailability`, with arguments.
    pub fn check_availability_with(&self, args: SpacesCheckAvailabilityArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_CHECK_AVAILABILITY, &args)
    }

    /// Tell whether a space is moderated.
    ///
    /// `GET /api/spaces/{SpaceID}/moderation/status`
    ///
    /// Answer: True if new items wait for approval. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn get_moderation_status(&self, args: SpacesGetModerationStatusArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_GET_MODERATION_STATUS, &args)
    }
}

/// The methods of `spaces.members`.
#[derive(Clone, Copy, Debug)]
pub struct SpacesMembersGroup<'c> {
    client: &'c Client,
}

impl<'c> SpacesMembersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the members of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/users`
    ///
    /// Answer: One page of people. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: SpacesMembersListArgs) -> Call<Page<User>> {
        self.client.call_page(operations::SPACES_MEMBERS_LIST, &args)
    }

    /// The items of all pages of `spaces.members.list`, page by page or as a stream.
    pub fn list_all(&self, args: SpacesMembersListArgs) -> Pages<User> {
        self.client.call_all(operations::SPACES_MEMBERS_LIST, &args)
    }

    /// Add a person to a space.
    ///
    /// `POST /api/spaces/{SpaceID}/users`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn add(&self, args: SpacesMembersAddArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_MEMBERS_ADD, &args)
    }

    /// Search the members of a space by name.
    ///
    /// An older sibling of spaces.members.list. The client sends either the name or the page, never both.
    ///
    /// `GET /api/spaces/{SpaceID}/members`
    ///
    /// Answer: One page of people. Pages by StartPage and PageLength. Evidence: seen in client code.
    /// Sources: the vendor's mobile app.
    pub fn search(&self, args: SpacesMembersSearchArgs) -> Call<Page<User>> {
        self.client.call_page(operations::SPACES_MEMBERS_SEARCH, &args)
    }

    /// The items of all pages of `spaces.members.search`, page by page or as a stream.
    pub fn search_all(&self, args: SpacesMembersSearchArgs) -> Pages<User> {
        self.client.call_all(operations::SPACES_MEMBERS_SEARCH, &args)
    }

    /// Add several people to several spaces.
    ///
    /// `POST /api/spaces/users`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add_multiple(&self, args: SpacesMembersAddMultipleArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_MEMBERS_ADD_MULTIPLE, &args)
    }

    /// Remove a person from a space.
    ///
    /// `DELETE /api/spaces/{SpaceID}/users/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: SpacesMembersRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_MEMBERS_REMOVE, &args)
    }

    /// Accept or decline a request to join a space.
    ///
    /// `PUT /api/spaces/{SpaceID}/users/{UserID}/membership/status`
    ///
    /// Answer: True if the state was set. Sending it twice has the effect of once. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn set_status(&self, args: SpacesMembersSetStatusArgs) -> Call<bool> {
        self.client.call(operations::SPACES_MEMBERS_SET_STATUS, &args)
    }

    /// Get the membership of a person in a space.
    ///
    /// `GET /api/users/{UserID}/spaces/{SpaceID}/membership/status`
    ///
    /// Answer: How the person belongs to the space. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn get_status(&self, args: SpacesMembersGetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_MEMBERS_GET_STATUS, &args)
    }
}

/// The methods of `spaces.roles`.
#[derive(Clone, Copy, Debug)]
pub struct SpacesRolesGroup<'c> {
    client: &'c Client,
}

impl<'c> SpacesRolesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a role of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: The role. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: SpacesRolesGetArgs) -> Call<SpaceRole> {
        self.client.call(operations::SPACES_ROLES_GET, &args)
    }

    /// Change a role of a space.
    ///
    /// `PUT /api/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: SpacesRolesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_ROLES_UPDATE, &args)
    }

    /// Delete a role of a space.
    ///
    /// `DELETE /api/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: SpacesRolesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_ROLES_DELETE, &args)
    }

    /// List the roles of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/roles`
    ///
    /// Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self, args: SpacesRolesListArgs) -> Call<Vec<SpaceRole>> {
        self.client.call(operations::SPACES_ROLES_LIST, &args)
    }

    /// Create a role in a space.
    ///
    /// `POST /api/spaces/{SpaceID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API new RoleID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: SpacesRolesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_ROLES_CREATE, &args)
    }

    /// Give a person a role in a space.
    ///
    /// `POST /api/users/{UserID}/spaces/{SpaceID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add_user(&self, args: SpacesRolesAddUserArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_ROLES_ADD_USER, &args)
    }

    /// Take all roles in a space from a person.
    ///
    /// `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove_user_from_all(&self, args: SpacesRolesRemoveUserFromAllArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_ROLES_REMOVE_USER_FROM_ALL, &args)
    }

    /// Take a role in a space from a person.
    ///
    /// `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove_user(&self, args: SpacesRolesRemoveUserArgs) -> Call<Value> {
        self.client.call_value(operations::SPACES_ROLES_REMOVE_USER, &args)
    }
}

/// The arguments of `spaces.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesGetArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Answer with the basic fields instead of a failure where the caller may not see the space.
    #[serde(rename = "ShowBasicInfoIfNoPermission", skip_serializing_if = "Option::is_none")]
    pub show_basic_info_if_no_permission: Option<bool>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl SpacesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), show_basic_info_if_no_permission: None, log_view: None }
    }

    /// Sets `ShowBasicInfoIfNoPermission`.
    #[must_use]
    pub fn show_basic_info_if_no_permission(mut self, show_basic_info_if_no_permission: bool) -> Self {
        self.show_basic_info_if_no_permission = Some(show_basic_info_if_no_permission);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `spaces.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesUpdateArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl SpacesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), description: None, other_fields: BTreeMap::new() }
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `spaces.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesDeleteArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl SpacesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `spaces.listMine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesListMineArgs {
    /// Start of the time in which content counts as new.
    #[serde(rename = "NewContentFromDate", skip_serializing_if = "Option::is_none")]
    pub new_content_from_date: Option<DateTime>,
    /// End of the time in which content counts as new.
    #[serde(rename = "NewContentToDate", skip_serializing_if = "Option::is_none")]
    pub new_content_to_date: Option<DateTime>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl SpacesListMineArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NewContentFromDate`.
    #[must_use]
    pub fn new_content_from_date(mut self, new_content_from_date: impl Into<DateTime>) -> Self {
        self.new_content_from_date = Some(new_content_from_date.into());
        self
    }

    /// Sets `NewContentToDate`.
    #[must_use]
    pub fn new_content_to_date(mut self, new_content_to_date: impl Into<DateTime>) -> Self {
        self.new_content_to_date = Some(new_content_to_date.into());
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `spaces.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesListArgs {
    /// State of the spaces. 0 Pending, 1 Published, 3 Declined, 7 All.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<SpaceStatus>,
    /// Who sees the spaces. 0 Private, 1 Public, 2 All, 3 Isolated.
    #[serde(rename = "Visibility", skip_serializing_if = "Option::is_none")]
    pub visibility: Option<SpaceVisibility>,
    /// Only public spaces of which the caller is no member.
    #[serde(rename = "GetNonMemberPublicSpacesOnly", skip_serializing_if = "Option::is_none")]
    pub get_non_member_public_spaces_only: Option<bool>,
}

impl SpacesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(mut self, status: SpaceStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `Visibility`.
    #[must_use]
    pub fn visibility(mut self, visibility: SpaceVisibility) -> Self {
        self.visibility = Some(visibility);
        self
    }

    /// Sets `GetNonMemberPublicSpacesOnly`.
    #[must_use]
    pub fn get_non_member_public_spaces_only(mut self, get_non_member_public_spaces_only: bool) -> Self {
        self.get_non_member_public_spaces_only = Some(get_non_member_public_spaces_only);
        self
    }
}

/// The arguments of `spaces.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesCreateArgs {
    /// Space name.
    #[serde(rename = "SpaceName")]
    pub space_name: String,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Public or Private: the names here, not the codes.
    #[serde(rename = "SpaceVisibility", skip_serializing_if = "Option::is_none")]
    pub space_visibility: Option<String>,
    /// How a space takes in members; 0 and 1 are seen, their meaning is unknown.
    #[serde(rename = "MembershipType", skip_serializing_if = "Option::is_none")]
    pub membership_type: Option<SpaceMembershipType>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableArticles", skip_serializing_if = "Option::is_none")]
    pub enable_articles: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableBlogs", skip_serializing_if = "Option::is_none")]
    pub enable_blogs: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableCases", skip_serializing_if = "Option::is_none")]
    pub enable_cases: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableEvents", skip_serializing_if = "Option::is_none")]
    pub enable_events: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableFiles", skip_serializing_if = "Option::is_none")]
    pub enable_files: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableForums", skip_serializing_if = "Option::is_none")]
    pub enable_forums: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableIdeas", skip_serializing_if = "Option::is_none")]
    pub enable_ideas: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableIssueTracker", skip_serializing_if = "Option::is_none")]
    pub enable_issue_tracker: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnablePhotos", skip_serializing_if = "Option::is_none")]
    pub enable_photos: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnablePolls", skip_serializing_if = "Option::is_none")]
    pub enable_polls: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableTasks", skip_serializing_if = "Option::is_none")]
    pub enable_tasks: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableVideos", skip_serializing_if = "Option::is_none")]
    pub enable_videos: Option<String>,
    /// "true" or "false", written as a string.
    #[serde(rename = "EnableWiki", skip_serializing_if = "Option::is_none")]
    pub enable_wiki: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl SpacesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(space_name: impl Into<String>) -> Self {
        Self {
            space_name: space_name.into(),
            description: None,
            space_visibility: None,
            membership_type: None,
            enable_articles: None,
            enable_blogs: None,
            enable_cases: None,
            enable_events: None,
            enable_files: None,
            enable_forums: None,
            enable_ideas: None,
            enable_issue_tracker: None,
            enable_photos: None,
            enable_polls: None,
            enable_tasks: None,
            enable_videos: None,
            enable_wiki: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `SpaceVisibility`.
    #[must_use]
    pub fn space_visibility(mut self, space_visibility: impl Into<String>) -> Self {
        self.space_visibility = Some(space_visibility.into());
        self
    }

    /// Sets `MembershipType`.
    #[must_use]
    pub fn membership_type(mut self, membership_type: SpaceMembershipType) -> Self {
        self.membership_type = Some(membership_type);
        self
    }

    /// Sets `EnableArticles`.
    #[must_use]
    pub fn enable_articles(mut self, enable_articles: impl Into<String>) -> Self {
        self.enable_articles = Some(enable_articles.into());
        self
    }

    /// Sets `EnableBlogs`.
    #[must_use]
    pub fn enable_blogs(mut self, enable_blogs: impl Into<String>) -> Self {
        self.enable_blogs = Some(enable_blogs.into());
        self
    }

    /// Sets `EnableCases`.
    #[must_use]
    pub fn enable_cases(mut self, enable_cases: impl Into<String>) -> Self {
        self.enable_cases = Some(enable_cases.into());
        self
    }

    /// Sets `EnableEvents`.
    #[must_use]
    pub fn enable_events(mut self, enable_events: impl Into<String>) -> Self {
        self.enable_events = Some(enable_events.into());
        self
    }

    /// Sets `EnableFiles`.
    #[must_use]
    pub fn enable_files(mut self, enable_files: impl Into<String>) -> Self {
        self.enable_files = Some(enable_files.into());
        self
    }

    /// Sets `EnableForums`.
    #[must_use]
    pub fn enable_forums(mut self, enable_forums: impl Into<String>) -> Self {
        self.enable_forums = Some(enable_forums.into());
        self
    }

    /// Sets `EnableIdeas`.
    #[must_use]
    pub fn enable_ideas(mut self, enable_ideas: impl Into<String>) -> Self {
        self.enable_ideas = Some(enable_ideas.into());
        self
    }

    /// Sets `EnableIssueTracker`.
    #[must_use]
    pub fn enable_issue_tracker(mut self, enable_issue_tracker: impl Into<String>) -> Self {
        self.enable_issue_tracker = Some(enable_issue_tracker.into());
        self
    }

    /// Sets `EnablePhotos`.
    #[must_use]
    pub fn enable_photos(mut self, enable_photos: impl Into<String>) -> Self {
        self.enable_photos = Some(enable_photos.into());
        self
    }

    /// Sets `EnablePolls`.
    #[must_use]
    pub fn enable_polls(mut self, enable_polls: impl Into<String>) -> Self {
        self.enable_polls = Some(enable_polls.into());
        self
    }

    /// Sets `EnableTasks`.
    #[must_use]
    pub fn enable_tasks(mut self, enable_tasks: impl Into<String>) -> Self {
        self.enable_tasks = Some(enable_tasks.into());
        self
    }

    /// Sets `EnableVideos`.
    #[must_use]
    pub fn enable_videos(mut self, enable_videos: impl Into<String>) -> Self {
        self.enable_videos = Some(enable_videos.into());
        self
    }

    /// Sets `EnableWiki`.
    #[must_use]
    pub fn enable_wiki(mut self, enable_wiki: impl Into<String>) -> Self {
        self.enable_wiki = Some(enable_wiki.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `spaces.listChildren`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesListChildrenArgs {
    /// Id of the space above.
    #[serde(rename = "ParentSpaceID", skip_serializing_if = "Option::is_none")]
    pub parent_space_id: Option<SpaceId>,
    /// Only spaces of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Answer from the cache of the server.
    #[serde(rename = "FromCache", skip_serializing_if = "Option::is_none")]
    pub from_cache: Option<bool>,
}

impl SpacesListChildrenArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ParentSpaceID`.
    #[must_use]
    pub fn parent_space_id(mut self, parent_space_id: impl Into<SpaceId>) -> Self {
        self.parent_space_id = Some(parent_space_id.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `FromCache`.
    #[must_use]
    pub fn from_cache(mut self, from_cache: bool) -> Self {
        self.from_cache = Some(from_cache);
        self
    }
}

/// The arguments of `spaces.getFeatures`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesGetFeaturesArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl SpacesGetFeaturesArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `spaces.getUrl`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesGetUrlArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl SpacesGetUrlArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `spaces.getEntityAccess`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesGetEntityAccessArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Kinds of content. Codes of `EntityType`.
    #[serde(rename = "entityCsv", skip_serializing_if = "Option::is_none")]
    pub entity_csv: Option<Vec<EntityType>>,
}

impl SpacesGetEntityAccessArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), entity_csv: None }
    }

    /// Sets `entityCsv`.
    #[must_use]
    pub fn entity_csv(mut self, entity_csv: impl IntoIterator<Item = EntityType>) -> Self {
        self.entity_csv = Some(entity_csv.into_iter().collect());
        self
    }
}

/// The arguments of `spaces.listIdsByUser`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesListIdsByUserArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// State of the spaces. 0 Pending, 1 Published, 3 Declined, 7 All.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<SpaceStatus>,
}

impl SpacesListIdsByUserArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), status: None }
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(mut self, status: SpaceStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// The arguments of `spaces.setImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesSetImageArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
}

impl SpacesSetImageArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, file: impl Into<Upload>) -> Self {
        Self { space_id: space_id.into(), file: file.into() }
    }
}

/// The arguments of `spaces.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesSetStatusArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// A state of spaces: 0 pending, 1 published, 3 declined.
    #[serde(rename = "StatusID", skip_serializing_if = "Value::is_undefined")]
    pub status_id: Value,
}

impl SpacesSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, status_id: impl Into<Value>) -> Self {
        Self { space_id: space_id.into(), status_id: status_id.into() }
    }
}

/// The arguments of `spaces.checkAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesCheckAvailabilityArgs {
    /// The wanted name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
}

impl SpacesCheckAvailabilityArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceName`.
    #[must_use]
    pub fn space_name(mut self, space_name: impl Into<String>) -> Self {
        self.space_name = Some(space_name.into());
        self
    }
}

/// The arguments of `spaces.getModerationStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesGetModerationStatusArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl SpacesGetModerationStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into() }
    }
}

/// The arguments of `spaces.members.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// State of the membership; 0 lists the pending requests, other values are unknown.
    #[serde(rename = "SpaceUserMembershipStatus", skip_serializing_if = "Option::is_none")]
    pub space_user_membership_status: Option<i64>,
    /// Only people with this role in the space.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<RoleId>,
    /// Only this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Text to search for.
    #[serde(rename = "SearchKeyWord", skip_serializing_if = "Option::is_none")]
    pub search_key_word: Option<String>,
    /// Only people whose profile is public.
    #[serde(rename = "IsProfilePublic", skip_serializing_if = "Option::is_none")]
    pub is_profile_public: Option<bool>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl SpacesMembersListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self {
            space_id: space_id.into(),
            space_user_membership_status: None,
            role_id: None,
            user_id: None,
            search_key_word: None,
            is_profile_public: None,
            start_page: None,
            page_length: None,
        }
    }

    /// Sets `SpaceUserMembershipStatus`.
    #[must_use]
    pub fn space_user_membership_status(mut self, space_user_membership_status: i64) -> Self {
        self.space_user_membership_status = Some(space_user_membership_status);
        self
    }

    /// Sets `RoleID`.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `SearchKeyWord`.
    #[must_use]
    pub fn search_key_word(mut self, search_key_word: impl Into<String>) -> Self {
        self.search_key_word = Some(search_key_word.into());
        self
    }

    /// Sets `IsProfilePublic`.
    #[must_use]
    pub fn is_profile_public(mut self, is_profile_public: bool) -> Self {
        self.is_profile_public = Some(is_profile_public);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `spaces.members.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersAddArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Add as a member.
    #[serde(rename = "asMember", skip_serializing_if = "Option::is_none")]
    pub as_member: Option<bool>,
    /// Whether the moderation of the space is respected.
    #[serde(rename = "checkSpaceModeration", skip_serializing_if = "Option::is_none")]
    pub check_space_moderation: Option<bool>,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl SpacesMembersAddArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, user_id: impl Into<UserId>) -> Self {
        Self { space_id: space_id.into(), as_member: None, check_space_moderation: None, user_id: user_id.into() }
    }

    /// Sets `asMember`.
    #[must_use]
    pub fn as_member(mut self, as_member: bool) -> Self {
        self.as_member = Some(as_member);
        self
    }

    /// Sets `checkSpaceModeration`.
    #[must_use]
    pub fn check_space_moderation(mut self, check_space_moderation: bool) -> Self {
        self.check_space_moderation = Some(check_space_moderation);
        self
    }
}

/// The arguments of `spaces.members.search`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersSearchArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Part of the name.
    #[serde(rename = "username", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl SpacesMembersSearchArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), username: None, start_page: None, page_length: None }
    }

    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `spaces.members.addMultiple`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersAddMultipleArgs {
    /// Ids of the people.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<UserId>>,
    /// Ids of the spaces.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<SpaceId>>,
}

impl SpacesMembersAddMultipleArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserIDCSV`.
    #[must_use]
    pub fn user_id_csv(mut self, user_id_csv: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.user_id_csv = Some(user_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SpaceIDCSV`.
    #[must_use]
    pub fn space_id_csv(mut self, space_id_csv: impl IntoIterator<Item = impl Into<SpaceId>>) -> Self {
        self.space_id_csv = Some(space_id_csv.into_iter().map(Into::into).collect());
        self
    }
}

/// The arguments of `spaces.members.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersRemoveArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl SpacesMembersRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, user_id: impl Into<UserId>) -> Self {
        Self { space_id: space_id.into(), user_id: user_id.into() }
    }
}

/// The arguments of `spaces.members.setStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersSetStatusArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// True accepts the person, false declines.
    #[serde(rename = "IsAccepted")]
    pub is_accepted: bool,
}

impl SpacesMembersSetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, user_id: impl Into<UserId>, is_accepted: bool) -> Self {
        Self { space_id: space_id.into(), user_id: user_id.into(), is_accepted }
    }
}

/// The arguments of `spaces.members.getStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesMembersGetStatusArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl SpacesMembersGetStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, space_id: impl Into<SpaceId>) -> Self {
        Self { user_id: user_id.into(), space_id: space_id.into() }
    }
}

/// The arguments of `spaces.roles.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesGetArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl SpacesRolesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, role_id: impl Into<RoleId>) -> Self {
        Self { space_id: space_id.into(), role_id: role_id.into() }
    }
}

/// The arguments of `spaces.roles.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesUpdateArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
    /// Role name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl SpacesRolesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, role_id: impl Into<RoleId>) -> Self {
        Self { space_id: space_id.into(), role_id: role_id.into(), role_name: None, description: None, other_fields: BTreeMap::new() }
    }

    /// Sets `RoleName`.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `spaces.roles.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesDeleteArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl SpacesRolesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, role_id: impl Into<RoleId>) -> Self {
        Self { space_id: space_id.into(), role_id: role_id.into() }
    }
}

/// The arguments of `spaces.roles.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Only roles with this name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Only roles of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl SpacesRolesListArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), role_name: None, user_id: None }
    }

    /// Sets `RoleName`.
    #[must_use]
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The arguments of `spaces.roles.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesCreateArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Role name.
    #[serde(rename = "RoleName")]
    pub role_name: String,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl SpacesRolesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>, role_name: impl Into<String>) -> Self {
        Self { space_id: space_id.into(), role_name: role_name.into(), description: None, other_fields: BTreeMap::new() }
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `spaces.roles.addUser`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesAddUserArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl SpacesRolesAddUserArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, space_id: impl Into<SpaceId>, role_id: impl Into<RoleId>) -> Self {
        Self { user_id: user_id.into(), space_id: space_id.into(), role_id: role_id.into() }
    }
}

/// The arguments of `spaces.roles.removeUserFromAll`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesRemoveUserFromAllArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
}

impl SpacesRolesRemoveUserFromAllArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, space_id: impl Into<SpaceId>) -> Self {
        Self { user_id: user_id.into(), space_id: space_id.into() }
    }
}

/// The arguments of `spaces.roles.removeUser`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SpacesRolesRemoveUserArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl SpacesRolesRemoveUserArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, space_id: impl Into<SpaceId>, role_id: impl Into<RoleId>) -> Self {
        Self { user_id: user_id.into(), space_id: space_id.into(), role_id: role_id.into() }
    }
}
