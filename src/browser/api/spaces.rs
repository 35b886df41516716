// Written by `npm run generate` from api/; do not edit.
//! The methods of `spaces`.

use super::codes::{EntityType, SpaceMembershipType, SpaceStatus, SpaceVisibility};
use super::models::{Space, SpaceEntityAccess, SpaceRole, User};
use super::operations;
use super::{Upload, Value, value::Nothing};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &SpacesGetArgs) -> Result<Space, Error> {
        self.client.call(operations::SPACES_GET, "spaces.get", args).await
    }

    /// Change a space.
    ///
    /// The collection changes the description only. Which other fields are accepted is unknown.
    ///
    /// `PUT /api/spaces/{SpaceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &SpacesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_UPDATE, "spaces.update", args).await
    }

    /// Delete a space.
    ///
    /// `DELETE /api/spaces/{SpaceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &SpacesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_DELETE, "spaces.delete", args).await
    }

    /// List the spaces of the signed-in person.
    ///
    /// The current route. The older one, which answers without the envelope, is spaces.listMineLegacy.
    ///
    /// `GET /api/spaces/me`
    ///
    /// Answer: One page of spaces. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_mine(&self, args: &SpacesListMineArgs) -> Result<Page<Space>, Error> {
        self.client.call_page(operations::SPACES_LIST_MINE, "spaces.listMine", args).await
    }

    /// List the spaces of the signed-in person by the older route.
    ///
    /// Unpaged, and a bare array. Sites of today are expected to answer spaces.listMine.
    ///
    /// `GET /api/users/me/spaces`
    ///
    /// Answer: All spaces of the caller. The answer has no envelope. Evidence: seen in client code.
    /// Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_mine_legacy(&self) -> Result<Vec<Space>, Error> {
        self.client.call(operations::SPACES_LIST_MINE_LEGACY, "spaces.listMineLegacy", &Nothing {}).await
    }

    /// List the spaces that the caller may see.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/spaces`
    ///
    /// Answer: The spaces. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app, the connector of RAGFlow.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &SpacesListArgs) -> Result<Vec<Space>, Error> {
        self.client.call(operations::SPACES_LIST, "spaces.list", args).await
    }

    /// Create a space.
    ///
    /// The switches of the features are the texts true and false in the only client that sends them.
    ///
    /// `POST /api/spaces`
    ///
    /// Answer: Shape unknown: by the habit of the API new SpaceID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &SpacesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_CREATE, "spaces.create", args).await
    }

    /// List the spaces below a space.
    ///
    /// `GET /api/spaces/child`
    ///
    /// Answer: The spaces. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_children(&self, args: &SpacesListChildrenArgs) -> Result<Vec<Space>, Error> {
        self.client.call(operations::SPACES_LIST_CHILDREN, "spaces.listChildren", args).await
    }

    /// Get the features that are switched on in a space.
    ///
    /// `GET /api/spaces/{SpaceID}/features`
    ///
    /// Answer: A boolean for each feature. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_features(&self, args: &SpacesGetFeaturesArgs) -> Result<BTreeMap<String, bool>, Error> {
        self.client.call(operations::SPACES_GET_FEATURES, "spaces.getFeatures", args).await
    }

    /// Get the address of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/url`
    ///
    /// Answer: The address. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_url(&self, args: &SpacesGetUrlArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_GET_URL, "spaces.getUrl", args).await
    }

    /// Tell which kinds of content the caller may use in a space.
    ///
    /// `GET /api/spaces/{SpaceID}/entityaccess`
    ///
    /// Answer: A boolean for each kind, keyed by its name. Evidence: seen in client code. Sources: the
    /// vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_entity_access(&self, args: &SpacesGetEntityAccessArgs) -> Result<SpaceEntityAccess, Error> {
        self.client.call(operations::SPACES_GET_ENTITY_ACCESS, "spaces.getEntityAccess", args).await
    }

    /// List the ids of the spaces of a person.
    ///
    /// `GET /api/users/{UserID}/spaces/ids`
    ///
    /// Answer: The ids. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_ids_by_user(&self, args: &SpacesListIdsByUserArgs) -> Result<Vec<i64>, Error> {
        self.client.call(operations::SPACES_LIST_IDS_BY_USER, "spaces.listIdsByUser", args).await
    }

    /// Set the image of a space.
    ///
    /// `POST /api/spaces/{SpaceID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_image(&self, args: &SpacesSetImageArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_SET_IMAGE, "spaces.setImage", args).await
    }

    /// Set the state of a space.
    ///
    /// `PUT /api/spaces/{SpaceID}/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &SpacesSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_SET_STATUS, "spaces.setStatus", args).await
    }

    /// Tell whether the name of a space is free.
    ///
    /// `GET /api/spaces/availability`
    ///
    /// Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_availability(&self, args: &SpacesCheckAvailabilityArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_CHECK_AVAILABILITY, "spaces.checkAvailability", args).await
    }

    /// Tell whether a space is moderated.
    ///
    /// `GET /api/spaces/{SpaceID}/moderation/status`
    ///
    /// Answer: True if new items wait for approval. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_moderation_status(&self, args: &SpacesGetModerationStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_GET_MODERATION_STATUS, "spaces.getModerationStatus", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &SpacesMembersListArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::SPACES_MEMBERS_LIST, "spaces.members.list", args).await
    }

    /// Add a person to a space.
    ///
    /// `POST /api/spaces/{SpaceID}/users`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &SpacesMembersAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_MEMBERS_ADD, "spaces.members.add", args).await
    }

    /// Search the members of a space by name.
    ///
    /// An older sibling of spaces.members.list. The client sends either the name or the page, never both.
    ///
    /// `GET /api/spaces/{SpaceID}/members`
    ///
    /// Answer: One page of people. Pages by StartPage and PageLength. Evidence: seen in client code.
    /// Sources: the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn search(&self, args: &SpacesMembersSearchArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::SPACES_MEMBERS_SEARCH, "spaces.members.search", args).await
    }

    /// Add several people to several spaces.
    ///
    /// `POST /api/spaces/users`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_multiple(&self, args: &SpacesMembersAddMultipleArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_MEMBERS_ADD_MULTIPLE, "spaces.members.addMultiple", args).await
    }

    /// Remove a person from a space.
    ///
    /// `DELETE /api/spaces/{SpaceID}/users/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &SpacesMembersRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_MEMBERS_REMOVE, "spaces.members.remove", args).await
    }

    /// Accept or decline a request to join a space.
    ///
    /// `PUT /api/spaces/{SpaceID}/users/{UserID}/membership/status`
    ///
    /// Answer: True if the state was set. Sending it twice has the effect of once. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &SpacesMembersSetStatusArgs) -> Result<bool, Error> {
        self.client.call(operations::SPACES_MEMBERS_SET_STATUS, "spaces.members.setStatus", args).await
    }

    /// Get the membership of a person in a space.
    ///
    /// `GET /api/users/{UserID}/spaces/{SpaceID}/membership/status`
    ///
    /// Answer: How the person belongs to the space. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_status(&self, args: &SpacesMembersGetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_MEMBERS_GET_STATUS, "spaces.members.getStatus", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &SpacesRolesGetArgs) -> Result<SpaceRole, Error> {
        self.client.call(operations::SPACES_ROLES_GET, "spaces.roles.get", args).await
    }

    /// Change a role of a space.
    ///
    /// `PUT /api/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &SpacesRolesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_ROLES_UPDATE, "spaces.roles.update", args).await
    }

    /// Delete a role of a space.
    ///
    /// `DELETE /api/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &SpacesRolesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_ROLES_DELETE, "spaces.roles.delete", args).await
    }

    /// List the roles of a space.
    ///
    /// `GET /api/spaces/{SpaceID}/roles`
    ///
    /// Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &SpacesRolesListArgs) -> Result<Vec<SpaceRole>, Error> {
        self.client.call(operations::SPACES_ROLES_LIST, "spaces.roles.list", args).await
    }

    /// Create a role in a space.
    ///
    /// `POST /api/spaces/{SpaceID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API new RoleID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &SpacesRolesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_ROLES_CREATE, "spaces.roles.create", args).await
    }

    /// Give a person a role in a space.
    ///
    /// `POST /api/users/{UserID}/spaces/{SpaceID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_user(&self, args: &SpacesRolesAddUserArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_ROLES_ADD_USER, "spaces.roles.addUser", args).await
    }

    /// Take all roles in a space from a person.
    ///
    /// `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove_user_from_all(&self, args: &SpacesRolesRemoveUserFromAllArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_ROLES_REMOVE_USER_FROM_ALL, "spaces.roles.removeUserFromAll", args).await
    }

    /// Take a role in a space from a person.
    ///
    /// `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove_user(&self, args: &SpacesRolesRemoveUserArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::SPACES_ROLES_REMOVE_USER, "spaces.roles.removeUser", args).await
    }
}

/// The arguments of `spaces.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesGetArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Answer with the basic fields instead of a failure where the caller may not see the space.
    #[serde(rename = "ShowBasicInfoIfNoPermission", skip_serializing_if = "Option::is_none")]
    pub show_basic_info_if_no_permission: Option<bool>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `spaces.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesUpdateArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `spaces.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesDeleteArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `spaces.listMine`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesListMineArgs {
    /// Start of the time in which content counts as new.
    #[serde(rename = "NewContentFromDate", skip_serializing_if = "Option::is_none")]
    pub new_content_from_date: Option<String>,
    /// End of the time in which content counts as new.
    #[serde(rename = "NewContentToDate", skip_serializing_if = "Option::is_none")]
    pub new_content_to_date: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `spaces.list`.
#[derive(Clone, Debug, Default, Serialize)]
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

/// The arguments of `spaces.create`.
#[derive(Clone, Debug, Default, Serialize)]
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

/// The arguments of `spaces.listChildren`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesListChildrenArgs {
    /// Id of the space above.
    #[serde(rename = "ParentSpaceID", skip_serializing_if = "Option::is_none")]
    pub parent_space_id: Option<i64>,
    /// Only spaces of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Answer from the cache of the server.
    #[serde(rename = "FromCache", skip_serializing_if = "Option::is_none")]
    pub from_cache: Option<bool>,
}

/// The arguments of `spaces.getFeatures`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesGetFeaturesArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `spaces.getUrl`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesGetUrlArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `spaces.getEntityAccess`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesGetEntityAccessArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Kinds of content. Codes of `EntityType`.
    #[serde(rename = "entityCsv", skip_serializing_if = "Option::is_none")]
    pub entity_csv: Option<Vec<EntityType>>,
}

/// The arguments of `spaces.listIdsByUser`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesListIdsByUserArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// State of the spaces. 0 Pending, 1 Published, 3 Declined, 7 All.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<SpaceStatus>,
}

/// The arguments of `spaces.setImage`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesSetImageArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
}

/// The arguments of `spaces.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesSetStatusArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// A state of spaces: 0 pending, 1 published, 3 declined.
    #[serde(rename = "StatusID", skip_serializing_if = "Value::is_undefined")]
    pub status_id: Value,
}

/// The arguments of `spaces.checkAvailability`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesCheckAvailabilityArgs {
    /// The wanted name.
    #[serde(rename = "SpaceName", skip_serializing_if = "Option::is_none")]
    pub space_name: Option<String>,
}

/// The arguments of `spaces.getModerationStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesGetModerationStatusArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `spaces.members.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// State of the membership; 0 lists the pending requests, other values are unknown.
    #[serde(rename = "SpaceUserMembershipStatus", skip_serializing_if = "Option::is_none")]
    pub space_user_membership_status: Option<i64>,
    /// Only people with this role in the space.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<i64>,
    /// Only this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
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

/// The arguments of `spaces.members.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersAddArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Add as a member.
    #[serde(rename = "asMember", skip_serializing_if = "Option::is_none")]
    pub as_member: Option<bool>,
    /// Whether the moderation of the space is respected.
    #[serde(rename = "checkSpaceModeration", skip_serializing_if = "Option::is_none")]
    pub check_space_moderation: Option<bool>,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `spaces.members.search`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersSearchArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
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

/// The arguments of `spaces.members.addMultiple`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersAddMultipleArgs {
    /// Ids of the people.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<i64>>,
    /// Ids of the spaces.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<Vec<i64>>,
}

/// The arguments of `spaces.members.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersRemoveArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `spaces.members.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersSetStatusArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// True accepts the person, false declines.
    #[serde(rename = "IsAccepted")]
    pub is_accepted: bool,
}

/// The arguments of `spaces.members.getStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesMembersGetStatusArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `spaces.roles.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesGetArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `spaces.roles.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesUpdateArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
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

/// The arguments of `spaces.roles.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesDeleteArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `spaces.roles.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Only roles with this name.
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    /// Only roles of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The arguments of `spaces.roles.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesCreateArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
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

/// The arguments of `spaces.roles.addUser`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesAddUserArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `spaces.roles.removeUserFromAll`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesRemoveUserFromAllArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
}

/// The arguments of `spaces.roles.removeUser`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpacesRolesRemoveUserArgs {
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Id of the role in the space.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}
