// Written by `npm run generate` from api/; do not edit.
//! The methods of `users`.

use super::codes::{ActivityAction, SortOrder, UserSortColumn};
use super::models::{Role, User, UserAddress};
use super::operations;
use super::{Upload, Value, value::Nothing};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// The methods of `users`.
#[derive(Clone, Copy, Debug)]
pub struct UsersGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `users.roles`.
    pub const fn roles(&self) -> UsersRolesGroup<'c> {
        UsersRolesGroup::new(self.client)
    }

    /// The methods of `users.passcode`.
    pub const fn passcode(&self) -> UsersPasscodeGroup<'c> {
        UsersPasscodeGroup::new(self.client)
    }

    /// The methods of `users.twoFactor`.
    pub const fn two_factor(&self) -> UsersTwoFactorGroup<'c> {
        UsersTwoFactorGroup::new(self.client)
    }

    /// The methods of `users.points`.
    pub const fn points(&self) -> UsersPointsGroup<'c> {
        UsersPointsGroup::new(self.client)
    }

    /// The methods of `users.address`.
    pub const fn address(&self) -> UsersAddressGroup<'c> {
        UsersAddressGroup::new(self.client)
    }

    /// The methods of `users.statistics`.
    pub const fn statistics(&self) -> UsersStatisticsGroup<'c> {
        UsersStatisticsGroup::new(self.client)
    }

    /// The methods of `users.gettingStarted`.
    pub const fn getting_started(&self) -> UsersGettingStartedGroup<'c> {
        UsersGettingStartedGroup::new(self.client)
    }

    /// The methods of `users.profileImage`.
    pub const fn profile_image(&self) -> UsersProfileImageGroup<'c> {
        UsersProfileImageGroup::new(self.client)
    }

    /// The methods of `users.photo`.
    pub const fn photo(&self) -> UsersPhotoGroup<'c> {
        UsersPhotoGroup::new(self.client)
    }

    /// The methods of `users.fields`.
    pub const fn fields(&self) -> UsersFieldsGroup<'c> {
        UsersFieldsGroup::new(self.client)
    }

    /// The methods of `users.orgChart`.
    pub const fn org_chart(&self) -> UsersOrgChartGroup<'c> {
        UsersOrgChartGroup::new(self.client)
    }

    /// The methods of `users.administrators`.
    pub const fn administrators(&self) -> UsersAdministratorsGroup<'c> {
        UsersAdministratorsGroup::new(self.client)
    }

    /// The methods of `users.adminModerators`.
    pub const fn admin_moderators(&self) -> UsersAdminModeratorsGroup<'c> {
        UsersAdminModeratorsGroup::new(self.client)
    }

    /// The methods of `users.online`.
    pub const fn online(&self) -> UsersOnlineGroup<'c> {
        UsersOnlineGroup::new(self.client)
    }

    /// The methods of `users.celebrations`.
    pub const fn celebrations(&self) -> UsersCelebrationsGroup<'c> {
        UsersCelebrationsGroup::new(self.client)
    }

    /// The methods of `users.mentions`.
    pub const fn mentions(&self) -> UsersMentionsGroup<'c> {
        UsersMentionsGroup::new(self.client)
    }

    /// Check whether a user name or an email address is free.
    ///
    /// `GET /api/user/availability`
    ///
    /// Answer: False if the name or the address is taken; known from the API of 2013. Its shape is
    /// inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection,
    /// samples of the API of 2013.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_availability(&self, args: &UsersCheckAvailabilityArgs) -> Result<bool, Error> {
        self.client.call(operations::USERS_CHECK_AVAILABILITY, "users.checkAvailability", args).await
    }

    /// Change the status of several users.
    ///
    /// `PUT /api/users/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_status(&self, args: &UsersSetStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_SET_STATUS, "users.setStatus", args).await
    }

    /// Activate a user.
    ///
    /// That the bare number in the body is the id of the user is inferred.
    ///
    /// `PUT /api/users/activate`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn activate(&self, args: &UsersActivateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_ACTIVATE, "users.activate", args).await
    }

    /// Feature a user or stop featuring them.
    ///
    /// `PUT /api/users/feature`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_featured(&self, args: &UsersSetFeaturedArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_SET_FEATURED, "users.setFeatured", args).await
    }

    /// Check an email address and a password.
    ///
    /// Meant for programs outside the site; code in a page should never handle a password.
    ///
    /// `PUT /api/users/validate`
    ///
    /// Answer: Whether the two belong together, or the user. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn validate(&self, args: &UsersValidateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_VALIDATE, "users.validate", args).await
    }

    /// Ban a user or lift the ban.
    ///
    /// `PUT /api/users/banstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_ban_status(&self, args: &UsersSetBanStatusArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_SET_BAN_STATUS, "users.setBanStatus", args).await
    }

    /// Get the signed-in user.
    ///
    /// `GET /api/users/me`
    ///
    /// Answer: The signed-in user, without the envelope. The answer has no envelope. Evidence: the vendor's
    /// documentation. Sources: page 108975 of the vendor's documentation, the vendor's mobile app, the
    /// vendor's request collection, an Android app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn me(&self, args: &UsersMeArgs) -> Result<User, Error> {
        self.client.call(operations::USERS_ME, "users.me", args).await
    }

    /// Get one user.
    ///
    /// `GET /api/users/{UserID}/details`
    ///
    /// Answer: The user. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &UsersGetArgs) -> Result<User, Error> {
        self.client.call(operations::USERS_GET, "users.get", args).await
    }

    /// Get one user by user name.
    ///
    /// `GET /api/users/byusername/{Username}`
    ///
    /// Answer: The user; the shape is inferred from users.get. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_by_username(&self, args: &UsersGetByUsernameArgs) -> Result<User, Error> {
        self.client.call(operations::USERS_GET_BY_USERNAME, "users.getByUsername", args).await
    }

    /// List or search users.
    ///
    /// `GET /api/users`
    ///
    /// Answer: One page of users. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app, the vendor's web
    /// chat.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersListArgs) -> Result<Page<User>, Error> {
        self.client.call_page(operations::USERS_LIST, "users.list", args).await
    }

    /// Add a user.
    ///
    /// The user is added at once.
    ///
    /// `POST /api/users`
    ///
    /// Answer: Id of the new user; known from the API of 2013. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection, page 23089 of the vendor's
    /// documentation, samples of the API of 2013.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &UsersCreateArgs) -> Result<i64, Error> {
        self.client.call(operations::USERS_CREATE, "users.create", args).await
    }

    /// Change a user.
    ///
    /// Fields that are left out stay as they are. With ReassignOption the same route DELETES the user and
    /// gives the content away: the collection titles that request "Delete User and Re-assign Content". Pass
    /// it only to delete. The call is never sent twice.
    ///
    /// `PUT /api/users/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &UsersUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_UPDATE, "users.update", args).await
    }

    /// Delete a user.
    ///
    /// `DELETE /api/users/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &UsersDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_DELETE, "users.delete", args).await
    }
}

/// The methods of `users.roles`.
#[derive(Clone, Copy, Debug)]
pub struct UsersRolesGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersRolesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the site roles of a user.
    ///
    /// `GET /api/users/{UserID}/roles`
    ///
    /// Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersRolesListArgs) -> Result<Vec<Role>, Error> {
        self.client.call(operations::USERS_ROLES_LIST, "users.roles.list", args).await
    }

    /// Give a site role to a user.
    ///
    /// That the bare number in the body is the id of the role is inferred.
    ///
    /// `POST /api/users/{UserID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &UsersRolesAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_ROLES_ADD, "users.roles.add", args).await
    }

    /// Take a site role from a user.
    ///
    /// `DELETE /api/users/{UserID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &UsersRolesRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_ROLES_REMOVE, "users.roles.remove", args).await
    }
}

/// The methods of `users.passcode`.
#[derive(Clone, Copy, Debug)]
pub struct UsersPasscodeGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersPasscodeGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the QR code for sign-in with a passcode.
    ///
    /// `GET /api/users/passcode/qrcode`
    ///
    /// Answer: The picture as data or as HTML. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_qr_code(&self) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_PASSCODE_GET_QR_CODE, "users.passcode.getQrCode", &Nothing {}).await
    }
}

/// The methods of `users.twoFactor`.
#[derive(Clone, Copy, Debug)]
pub struct UsersTwoFactorGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersTwoFactorGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get whether a user has two-factor sign-in.
    ///
    /// `GET /api/users/{UserID}/2fa/enabled`
    ///
    /// Answer: True if the person has two-factor sign-in. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &UsersTwoFactorGetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_TWO_FACTOR_GET, "users.twoFactor.get", args).await
    }

    /// Remove the two-factor sign-in of a user.
    ///
    /// `DELETE /api/users/{UserID}/2fa`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &UsersTwoFactorDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_TWO_FACTOR_DELETE, "users.twoFactor.delete", args).await
    }
}

/// The methods of `users.points`.
#[derive(Clone, Copy, Debug)]
pub struct UsersPointsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersPointsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Set the points of a user.
    ///
    /// Whether the number replaces the points or is added to them is unknown.
    ///
    /// `PUT /api/user/{UserID}/points`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &UsersPointsSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_POINTS_SET, "users.points.set", args).await
    }
}

/// The methods of `users.address`.
#[derive(Clone, Copy, Debug)]
pub struct UsersAddressGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersAddressGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the default address of a user.
    ///
    /// `GET /api/users/{UserID}/address/default`
    ///
    /// Answer: The address. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &UsersAddressGetArgs) -> Result<UserAddress, Error> {
        self.client.call(operations::USERS_ADDRESS_GET, "users.address.get", args).await
    }
}

/// The methods of `users.statistics`.
#[derive(Clone, Copy, Debug)]
pub struct UsersStatisticsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersStatisticsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the activity statistics of a user.
    ///
    /// `GET /api/users/{UserID}/statistics`
    ///
    /// Answer: Shape unknown: rows of activity; no field name is known. Pages by StartPage and PageLength.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersStatisticsListArgs) -> Result<Page<Value>, Error> {
        self.client.call_page(operations::USERS_STATISTICS_LIST, "users.statistics.list", args).await
    }
}

/// The methods of `users.gettingStarted`.
#[derive(Clone, Copy, Debug)]
pub struct UsersGettingStartedGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersGettingStartedGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the state of the Getting Started steps of the signed-in user.
    ///
    /// `GET /api/users/all/profilecomplete/status`
    ///
    /// Answer: Shape unknown: the state of the steps; no field name is known. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_GETTING_STARTED_GET, "users.gettingStarted.get", &Nothing {}).await
    }
}

/// The methods of `users.profileImage`.
#[derive(Clone, Copy, Debug)]
pub struct UsersProfileImageGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersProfileImageGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Set the profile photo of a user.
    ///
    /// `PUT /api/users/{UserID}/profile/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &UsersProfileImageSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_PROFILE_IMAGE_SET, "users.profileImage.set", args).await
    }
}

/// The methods of `users.photo`.
#[derive(Clone, Copy, Debug)]
pub struct UsersPhotoGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersPhotoGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Remove the profile photo of a user.
    ///
    /// `DELETE /api/users/{UserID}/photo`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &UsersPhotoDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_PHOTO_DELETE, "users.photo.delete", args).await
    }
}

/// The methods of `users.fields`.
#[derive(Clone, Copy, Debug)]
pub struct UsersFieldsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersFieldsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Change profile fields of a user.
    ///
    /// The body names profile fields as they are displayed, spaces included. Fields differ from site to
    /// site.
    ///
    /// `PUT /api/users/fields`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, page 86759 of the vendor's documentation.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &UsersFieldsUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::USERS_FIELDS_UPDATE, "users.fields.update", args).await
    }
}

/// The methods of `users.orgChart`.
#[derive(Clone, Copy, Debug)]
pub struct UsersOrgChartGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersOrgChartGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the users of the organisation chart.
    ///
    /// `GET /api/orgchart/users`
    ///
    /// Answer: The people, with job title, supervisor and HTML of the card under names that are unknown.
    /// Its shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersOrgChartListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::USERS_ORG_CHART_LIST, "users.orgChart.list", args).await
    }
}

/// The methods of `users.administrators`.
#[derive(Clone, Copy, Debug)]
pub struct UsersAdministratorsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersAdministratorsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the administrators of the site or of a space.
    ///
    /// `GET /api/users/administrators`
    ///
    /// Answer: The people. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersAdministratorsListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::USERS_ADMINISTRATORS_LIST, "users.administrators.list", args).await
    }
}

/// The methods of `users.adminModerators`.
#[derive(Clone, Copy, Debug)]
pub struct UsersAdminModeratorsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersAdminModeratorsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the administrators and moderators of the site or of a space.
    ///
    /// `GET /api/users/adminmoderators`
    ///
    /// Answer: The people. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersAdminModeratorsListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::USERS_ADMIN_MODERATORS_LIST, "users.adminModerators.list", args).await
    }
}

/// The methods of `users.online`.
#[derive(Clone, Copy, Debug)]
pub struct UsersOnlineGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersOnlineGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Count the users who are online.
    ///
    /// `GET /api/users/online/count`
    ///
    /// Answer: Number of users; the shape is inferred. Evidence: the vendor's request collection. Sources:
    /// the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn count(&self, args: &UsersOnlineCountArgs) -> Result<i64, Error> {
        self.client.call(operations::USERS_ONLINE_COUNT, "users.online.count", args).await
    }
}

/// The methods of `users.celebrations`.
#[derive(Clone, Copy, Debug)]
pub struct UsersCelebrationsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersCelebrationsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List birthdays and anniversaries.
    ///
    /// That anniversaries come beside birthdays is inferred from the name of OnlyBirthdays.
    ///
    /// `GET /api/users/celebrations`
    ///
    /// Answer: The people, each with a date and a kind under names that are unknown. Its shape is inferred.
    /// Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersCelebrationsListArgs) -> Result<Vec<User>, Error> {
        self.client.call(operations::USERS_CELEBRATIONS_LIST, "users.celebrations.list", args).await
    }
}

/// The methods of `users.mentions`.
#[derive(Clone, Copy, Debug)]
pub struct UsersMentionsGroup<'c> {
    client: &'c Client,
}

impl<'c> UsersMentionsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the mentions of a user.
    ///
    /// `GET /api/users/{UserID}/mentions`
    ///
    /// Answer: Shape unknown: rows like those of the stream or like notifications. Pages by PageNumber and
    /// PageLength. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &UsersMentionsListArgs) -> Result<Page<Value>, Error> {
        self.client.call_page(operations::USERS_MENTIONS_LIST, "users.mentions.list", args).await
    }
}

/// The arguments of `users.checkAvailability`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersCheckAvailabilityArgs {
    /// User email.
    #[serde(rename = "UserEmail", skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// User name.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// The arguments of `users.setStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersSetStatusArgs {
    /// Values unknown.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Ids of users.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<i64>>,
    /// Reason.
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Content of a deleted user: 1 to an anonymous one, 2 to ReplacementUsername, 3 deleted.
    #[serde(rename = "ReassignOption", skip_serializing_if = "Option::is_none")]
    pub reassign_option: Option<i64>,
    /// Who takes over.
    #[serde(rename = "ReplacementUsername", skip_serializing_if = "Option::is_none")]
    pub replacement_username: Option<String>,
}

/// The arguments of `users.activate`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersActivateArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `users.setFeatured`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersSetFeaturedArgs {
    /// Id of the user.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
}

/// The arguments of `users.validate`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersValidateArgs {
    /// Email.
    #[serde(rename = "Email")]
    pub email: String,
    /// Password.
    #[serde(rename = "Password")]
    pub password: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `users.setBanStatus`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersSetBanStatusArgs {
    /// Is banned.
    #[serde(rename = "IsBanned")]
    pub is_banned: bool,
    /// Reason.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// User id.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `users.me`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersMeArgs {
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `users.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersGetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `users.getByUsername`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersGetByUsernameArgs {
    /// User name.
    #[serde(rename = "Username")]
    pub username: String,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

/// The arguments of `users.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersListArgs {
    /// Is activated.
    #[serde(rename = "IsActivated", skip_serializing_if = "Option::is_none")]
    pub is_activated: Option<bool>,
    /// Is banned.
    #[serde(rename = "IsBanned", skip_serializing_if = "Option::is_none")]
    pub is_banned: Option<bool>,
    /// Is moderated.
    #[serde(rename = "IsModerated", skip_serializing_if = "Option::is_none")]
    pub is_moderated: Option<bool>,
    /// Is profile public.
    #[serde(rename = "IsProfilePublic", skip_serializing_if = "Option::is_none")]
    pub is_profile_public: Option<bool>,
    /// Also a search for a part of the name.
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Values unknown; spelled so on the wire.
    #[serde(rename = "RecieveEmailStatus", skip_serializing_if = "Option::is_none")]
    pub recieve_email_status: Option<String>,
    /// Id of the role.
    #[serde(rename = "RoleID", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<i64>,
    /// Column to sort people by. A code of `UserSortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<UserSortColumn>,
    /// Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
    /// Unspecified.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Department.
    #[serde(rename = "Department", skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Format unknown.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<String>,
    /// Sent by the chat client.
    #[serde(rename = "searchUsersOnly", skip_serializing_if = "Option::is_none")]
    pub search_users_only: Option<bool>,
    /// Leave out the signed-in user.
    #[serde(rename = "excludeCurrentUser", skip_serializing_if = "Option::is_none")]
    pub exclude_current_user: Option<bool>,
    /// Text to search for, as the chat client does.
    #[serde(rename = "searchText", skip_serializing_if = "Option::is_none")]
    pub search_text: Option<String>,
}

/// The arguments of `users.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersCreateArgs {
    /// User name.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// Email.
    #[serde(rename = "Email")]
    pub email: String,
    /// Password.
    #[serde(rename = "Password")]
    pub password: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `users.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersUpdateArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Deletes the user: 1 gives the content to an anonymous one, 2 to ReplacementUsername, 3 deletes it.
    #[serde(rename = "ReassignOption", skip_serializing_if = "Option::is_none")]
    pub reassign_option: Option<i64>,
    /// Who takes over the content.
    #[serde(rename = "ReplacementUsername", skip_serializing_if = "Option::is_none")]
    pub replacement_username: Option<String>,
    /// First name.
    #[serde(rename = "FirstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name.
    #[serde(rename = "LastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `users.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersDeleteArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Delete what the user wrote as well.
    #[serde(rename = "DeleteAllContent", skip_serializing_if = "Option::is_none")]
    pub delete_all_content: Option<bool>,
}

/// The arguments of `users.roles.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersRolesListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `users.roles.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersRolesAddArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `users.roles.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersRolesRemoveArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: i64,
}

/// The arguments of `users.twoFactor.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersTwoFactorGetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `users.twoFactor.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersTwoFactorDeleteArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `users.points.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersPointsSetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Points.
    #[serde(rename = "Points")]
    pub points: i64,
}

/// The arguments of `users.address.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersAddressGetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `users.statistics.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersStatisticsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Kind of activity; that it is this code is inferred. A code of `ActivityAction`.
    #[serde(rename = "Activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<ActivityAction>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<String>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

/// The arguments of `users.profileImage.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersProfileImageSetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Name of the image file.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
}

/// The arguments of `users.photo.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersPhotoDeleteArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `users.fields.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersFieldsUpdateArgs {
    /// Add user.
    #[serde(rename = "AddUser", skip_serializing_if = "Option::is_none")]
    pub add_user: Option<bool>,
    /// Is multiple users request.
    #[serde(rename = "isMultipleUsersRequest", skip_serializing_if = "Option::is_none")]
    pub is_multiple_users_request: Option<bool>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Company.
    #[serde(rename = "Company", skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Phone.
    #[serde(rename = "Phone", skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Type unknown.
    #[serde(rename = "Share my profile", skip_serializing_if = "Value::is_undefined")]
    pub share_my_profile: Value,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `users.orgChart.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersOrgChartListArgs {
    /// Whose surroundings to show.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Depth of the tree.
    #[serde(rename = "NoOfLevels", skip_serializing_if = "Option::is_none")]
    pub no_of_levels: Option<i64>,
    /// Format unknown.
    #[serde(rename = "StartNode", skip_serializing_if = "Option::is_none")]
    pub start_node: Option<String>,
    /// Add the HTML of the user cards.
    #[serde(rename = "SetUserCardHtml", skip_serializing_if = "Option::is_none")]
    pub set_user_card_html: Option<bool>,
    /// Add the HTML of the card of the selected user.
    #[serde(rename = "SetSelectedUserCardHtml", skip_serializing_if = "Option::is_none")]
    pub set_selected_user_card_html: Option<bool>,
}

/// The arguments of `users.administrators.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersAdministratorsListArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `users.adminModerators.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersAdminModeratorsListArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `users.online.count`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersOnlineCountArgs {
    /// Minutes since last active.
    #[serde(rename = "MinutesSinceLastActive", skip_serializing_if = "Option::is_none")]
    pub minutes_since_last_active: Option<i64>,
}

/// The arguments of `users.celebrations.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersCelebrationsListArgs {
    /// Only birthdays.
    #[serde(rename = "OnlyBirthdays", skip_serializing_if = "Option::is_none")]
    pub only_birthdays: Option<bool>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// How many days to look ahead. Default: 30.
    #[serde(rename = "NumberOfDays", skip_serializing_if = "Option::is_none")]
    pub number_of_days: Option<i64>,
}

/// The arguments of `users.mentions.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UsersMentionsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
    /// Page number.
    #[serde(rename = "PageNumber", skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i64>,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}
