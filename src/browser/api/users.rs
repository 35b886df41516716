// Written by `npm run generate` from api/; do not edit.
//! The methods of `users`.

use super::codes::{ActivityAction, SortOrder, UserSortColumn};
use super::ids::{RoleId, SpaceId, UserId};
use super::models::{Role, User, UserAddress};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Upload, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

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
    pub fn check_availability(&self) -> Call<bool> {
        self.client.call(operations::USERS_CHECK_AVAILABILITY, &Nothing)
    }

    /// The same as `checkAvailability`, with arguments.
    pub fn check_availability_with(&self, args: UsersCheckAvailabilityArgs) -> Call<bool> {
        self.client.call(operations::USERS_CHECK_AVAILABILITY, &args)
    }

    /// Change the status of several users.
    ///
    /// `PUT /api/users/status`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn set_status(&self, args: UsersSetStatusArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_SET_STATUS, &args)
    }

    /// Activate a user.
    ///
    /// That the bare number in the body is the id of the user is inferred.
    ///
    /// `PUT /api/users/activate`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn activate(&self, args: UsersActivateArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_ACTIVATE, &args)
    }

    /// Feature a user or stop featuring them.
    ///
    /// `PUT /api/users/feature`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_featured(&self, args: UsersSetFeaturedArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_SET_FEATURED, &args)
    }

    /// Check an email address and a password.
    ///
    /// Meant for programs outside the site; code in a page should never handle a password.
    ///
    /// `PUT /api/users/validate`
    ///
    /// Answer: Whether the two belong together, or the user. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn validate(&self, args: UsersValidateArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_VALIDATE, &args)
    }

    /// Ban a user or lift the ban.
    ///
    /// `PUT /api/users/banstatus`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn set_ban_status(&self, args: UsersSetBanStatusArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_SET_BAN_STATUS, &args)
    }

    /// Get the signed-in user.
    ///
    /// `GET /api/users/me`
    ///
    /// Answer: The signed-in user, without the envelope. The answer has no envelope. Evidence: the vendor's
    /// documentation. Sources: page 108975 of the vendor's documentation, the vendor's mobile app, the
    /// vendor's request collection, an Android app.
    pub fn me(&self) -> Call<User> {
        self.client.call(operations::USERS_ME, &Nothing)
    }

    /// The same as `me`, with arguments.
    pub fn me_with(&self, args: UsersMeArgs) -> Call<User> {
        self.client.call(operations::USERS_ME, &args)
    }

    /// Get one user.
    ///
    /// `GET /api/users/{UserID}/details`
    ///
    /// Answer: The user. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn get(&self, args: UsersGetArgs) -> Call<User> {
        self.client.call(operations::USERS_GET, &args)
    }

    /// Get one user by user name.
    ///
    /// `GET /api/users/byusername/{Username}`
    ///
    /// Answer: The user; the shape is inferred from users.get. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection.
    pub fn get_by_username(&self, args: UsersGetByUsernameArgs) -> Call<User> {
        self.client.call(operations::USERS_GET_BY_USERNAME, &args)
    }

    /// List or search users.
    ///
    /// `GET /api/users`
    ///
    /// Answer: One page of users. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app, the vendor's web
    /// chat.
    pub fn list(&self, args: UsersListArgs) -> Call<Page<User>> {
        self.client.call_page(operations::USERS_LIST, &args)
    }

    /// The items of all pages of `users.list`, page by page or as a stream.
    pub fn list_all(&self, args: UsersListArgs) -> Pages<User> {
        self.client.call_all(operations::USERS_LIST, &args)
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
    pub fn create(&self, args: UsersCreateArgs) -> Call<i64> {
        self.client.call(operations::USERS_CREATE, &args)
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
    pub fn update(&self, args: UsersUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_UPDATE, &args)
    }

    /// Delete a user.
    ///
    /// `DELETE /api/users/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: UsersDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_DELETE, &args)
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
    pub fn list(&self, args: UsersRolesListArgs) -> Call<Vec<Role>> {
        self.client.call(operations::USERS_ROLES_LIST, &args)
    }

    /// Give a site role to a user.
    ///
    /// That the bare number in the body is the id of the role is inferred.
    ///
    /// `POST /api/users/{UserID}/roles`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add(&self, args: UsersRolesAddArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_ROLES_ADD, &args)
    }

    /// Take a site role from a user.
    ///
    /// `DELETE /api/users/{UserID}/roles/{RoleID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: UsersRolesRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_ROLES_REMOVE, &args)
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
    pub fn get_qr_code(&self) -> Call<Value> {
        self.client.call_value(operations::USERS_PASSCODE_GET_QR_CODE, &Nothing)
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
    pub fn get(&self, args: UsersTwoFactorGetArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_TWO_FACTOR_GET, &args)
    }

    /// Remove the two-factor sign-in of a user.
    ///
    /// `DELETE /api/users/{UserID}/2fa`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: UsersTwoFactorDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_TWO_FACTOR_DELETE, &args)
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
    pub fn set(&self, args: UsersPointsSetArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_POINTS_SET, &args)
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
    pub fn get(&self, args: UsersAddressGetArgs) -> Call<UserAddress> {
        self.client.call(operations::USERS_ADDRESS_GET, &args)
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
    pub fn list(&self, args: UsersStatisticsListArgs) -> Call<Page<Value>> {
        self.client.call_page(operations::USERS_STATISTICS_LIST, &args)
    }

    /// The items of all pages of `users.statistics.list`, page by page or as a stream.
    pub fn list_all(&self, args: UsersStatisticsListArgs) -> Pages<Value> {
        self.client.call_all(operations::USERS_STATISTICS_LIST, &args)
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
    pub fn get(&self) -> Call<Value> {
        self.client.call_value(operations::USERS_GETTING_STARTED_GET, &Nothing)
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
    pub fn set(&self, args: UsersProfileImageSetArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_PROFILE_IMAGE_SET, &args)
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
    pub fn delete(&self, args: UsersPhotoDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_PHOTO_DELETE, &args)
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
    pub fn update(&self, args: UsersFieldsUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::USERS_FIELDS_UPDATE, &args)
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
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::USERS_ORG_CHART_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: UsersOrgChartListArgs) -> Call<Vec<User>> {
        self.client.call(operations::USERS_ORG_CHART_LIST, &args)
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
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::USERS_ADMINISTRATORS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: UsersAdministratorsListArgs) -> Call<Vec<User>> {
        self.client.call(operations::USERS_ADMINISTRATORS_LIST, &args)
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
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::USERS_ADMIN_MODERATORS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: UsersAdminModeratorsListArgs) -> Call<Vec<User>> {
        self.client.call(operations::USERS_ADMIN_MODERATORS_LIST, &args)
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
    pub fn count(&self) -> Call<i64> {
        self.client.call(operations::USERS_ONLINE_COUNT, &Nothing)
    }

    /// The same as `count`, with arguments.
    pub fn count_with(&self, args: UsersOnlineCountArgs) -> Call<i64> {
        self.client.call(operations::USERS_ONLINE_COUNT, &args)
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
    pub fn list(&self) -> Call<Vec<User>> {
        self.client.call(operations::USERS_CELEBRATIONS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: UsersCelebrationsListArgs) -> Call<Vec<User>> {
        self.client.call(operations::USERS_CELEBRATIONS_LIST, &args)
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
    pub fn list(&self, args: UsersMentionsListArgs) -> Call<Page<Value>> {
        self.client.call_page(operations::USERS_MENTIONS_LIST, &args)
    }

    /// The items of all pages of `users.mentions.list`, page by page or as a stream.
    pub fn list_all(&self, args: UsersMentionsListArgs) -> Pages<Value> {
        self.client.call_all(operations::USERS_MENTIONS_LIST, &args)
    }
}

/// The arguments of `users.checkAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersCheckAvailabilityArgs {
    /// User email.
    #[serde(rename = "UserEmail", skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// User name.
    #[serde(rename = "Username", skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl UsersCheckAvailabilityArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserEmail`.
    #[must_use]
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.user_email = Some(user_email.into());
        self
    }

    /// Sets `Username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// The arguments of `users.setStatus`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersSetStatusArgs {
    /// Values unknown.
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Ids of users.
    #[serde(rename = "UserIDCSV", skip_serializing_if = "Option::is_none")]
    pub user_id_csv: Option<Vec<UserId>>,
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

impl UsersSetStatusArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Action`.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets `UserIDCSV`.
    #[must_use]
    pub fn user_id_csv(mut self, user_id_csv: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        self.user_id_csv = Some(user_id_csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `ReassignOption`.
    #[must_use]
    pub fn reassign_option(mut self, reassign_option: i64) -> Self {
        self.reassign_option = Some(reassign_option);
        self
    }

    /// Sets `ReplacementUsername`.
    #[must_use]
    pub fn replacement_username(mut self, replacement_username: impl Into<String>) -> Self {
        self.replacement_username = Some(replacement_username.into());
        self
    }
}

/// The arguments of `users.activate`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersActivateArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl UsersActivateArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `users.setFeatured`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersSetFeaturedArgs {
    /// Id of the user.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Is featured.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
}

impl UsersSetFeaturedArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `IsFeatured`.
    #[must_use]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }
}

/// The arguments of `users.validate`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
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

impl UsersValidateArgs {
    /// The arguments that the operation needs.
    pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self { email: email.into(), password: password.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `users.setBanStatus`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersSetBanStatusArgs {
    /// Is banned.
    #[serde(rename = "IsBanned")]
    pub is_banned: bool,
    /// Reason.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// User id.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl UsersSetBanStatusArgs {
    /// The arguments that the operation needs.
    pub fn new(is_banned: bool, user_id: impl Into<UserId>) -> Self {
        Self { is_banned, description: None, user_id: user_id.into(), other_fields: BTreeMap::new() }
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

/// The arguments of `users.me`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersMeArgs {
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl UsersMeArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `users.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersGetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl UsersGetArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `users.getByUsername`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersGetByUsernameArgs {
    /// User name.
    #[serde(rename = "Username")]
    pub username: String,
    /// Whether the read is logged as a view; the meaning is inferred from the name.
    #[serde(rename = "LogView", skip_serializing_if = "Option::is_none")]
    pub log_view: Option<bool>,
}

impl UsersGetByUsernameArgs {
    /// The arguments that the operation needs.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into(), log_view: None }
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}

/// The arguments of `users.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
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
    pub role_id: Option<RoleId>,
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

impl UsersListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IsActivated`.
    #[must_use]
    pub fn is_activated(mut self, is_activated: bool) -> Self {
        self.is_activated = Some(is_activated);
        self
    }

    /// Sets `IsBanned`.
    #[must_use]
    pub fn is_banned(mut self, is_banned: bool) -> Self {
        self.is_banned = Some(is_banned);
        self
    }

    /// Sets `IsModerated`.
    #[must_use]
    pub fn is_moderated(mut self, is_moderated: bool) -> Self {
        self.is_moderated = Some(is_moderated);
        self
    }

    /// Sets `IsProfilePublic`.
    #[must_use]
    pub fn is_profile_public(mut self, is_profile_public: bool) -> Self {
        self.is_profile_public = Some(is_profile_public);
        self
    }

    /// Sets `UserName`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `RecieveEmailStatus`.
    #[must_use]
    pub fn recieve_email_status(mut self, recieve_email_status: impl Into<String>) -> Self {
        self.recieve_email_status = Some(recieve_email_status.into());
        self
    }

    /// Sets `RoleID`.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<RoleId>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: UserSortColumn) -> Self {
        self.sort_column = Some(sort_column);
        self
    }

    /// Sets `SortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: SortOrder) -> Self {
        self.sort_order = Some(sort_order);
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

    /// Sets `Department`.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<String>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// Sets `searchUsersOnly`.
    #[must_use]
    pub fn search_users_only(mut self, search_users_only: bool) -> Self {
        self.search_users_only = Some(search_users_only);
        self
    }

    /// Sets `excludeCurrentUser`.
    #[must_use]
    pub fn exclude_current_user(mut self, exclude_current_user: bool) -> Self {
        self.exclude_current_user = Some(exclude_current_user);
        self
    }

    /// Sets `searchText`.
    #[must_use]
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        self.search_text = Some(search_text.into());
        self
    }
}

/// The arguments of `users.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
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

impl UsersCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(user_name: impl Into<String>, email: impl Into<String>, password: impl Into<String>) -> Self {
        Self { user_name: user_name.into(), email: email.into(), password: password.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `users.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersUpdateArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
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

impl UsersUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            reassign_option: None,
            replacement_username: None,
            first_name: None,
            last_name: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `ReassignOption`.
    #[must_use]
    pub fn reassign_option(mut self, reassign_option: i64) -> Self {
        self.reassign_option = Some(reassign_option);
        self
    }

    /// Sets `ReplacementUsername`.
    #[must_use]
    pub fn replacement_username(mut self, replacement_username: impl Into<String>) -> Self {
        self.replacement_username = Some(replacement_username.into());
        self
    }

    /// Sets `FirstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `LastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `users.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersDeleteArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Delete what the user wrote as well.
    #[serde(rename = "DeleteAllContent", skip_serializing_if = "Option::is_none")]
    pub delete_all_content: Option<bool>,
}

impl UsersDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), delete_all_content: None }
    }

    /// Sets `DeleteAllContent`.
    #[must_use]
    pub fn delete_all_content(mut self, delete_all_content: bool) -> Self {
        self.delete_all_content = Some(delete_all_content);
        self
    }
}

/// The arguments of `users.roles.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersRolesListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl UsersRolesListArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `users.roles.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersRolesAddArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl UsersRolesAddArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, role_id: impl Into<RoleId>) -> Self {
        Self { user_id: user_id.into(), role_id: role_id.into() }
    }
}

/// The arguments of `users.roles.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersRolesRemoveArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Id of the role.
    #[serde(rename = "RoleID")]
    pub role_id: RoleId,
}

impl UsersRolesRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, role_id: impl Into<RoleId>) -> Self {
        Self { user_id: user_id.into(), role_id: role_id.into() }
    }
}

/// The arguments of `users.twoFactor.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersTwoFactorGetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl UsersTwoFactorGetArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `users.twoFactor.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersTwoFactorDeleteArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl UsersTwoFactorDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `users.points.set`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersPointsSetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Points.
    #[serde(rename = "Points")]
    pub points: i64,
}

impl UsersPointsSetArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, points: i64) -> Self {
        Self { user_id: user_id.into(), points }
    }
}

/// The arguments of `users.address.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersAddressGetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl UsersAddressGetArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `users.statistics.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersStatisticsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Kind of activity; that it is this code is inferred. A code of `ActivityAction`.
    #[serde(rename = "Activity", skip_serializing_if = "Option::is_none")]
    pub activity: Option<ActivityAction>,
    /// Start of the time.
    #[serde(rename = "FromDate", skip_serializing_if = "Option::is_none")]
    pub from_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "ToDate", skip_serializing_if = "Option::is_none")]
    pub to_date: Option<DateTime>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl UsersStatisticsListArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), activity: None, from_date: None, to_date: None, start_page: None, page_length: None }
    }

    /// Sets `Activity`.
    #[must_use]
    pub fn activity(mut self, activity: ActivityAction) -> Self {
        self.activity = Some(activity);
        self
    }

    /// Sets `FromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<DateTime>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `ToDate`.
    #[must_use]
    pub fn to_date(mut self, to_date: impl Into<DateTime>) -> Self {
        self.to_date = Some(to_date.into());
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

/// The arguments of `users.profileImage.set`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersProfileImageSetArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Name of the image file.
    #[serde(rename = "FileName", skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
}

impl UsersProfileImageSetArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>, file: impl Into<Upload>) -> Self {
        Self { user_id: user_id.into(), file_name: None, file: file.into() }
    }

    /// Sets `FileName`.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
}

/// The arguments of `users.photo.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersPhotoDeleteArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl UsersPhotoDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

/// The arguments of `users.fields.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersFieldsUpdateArgs {
    /// Add user.
    #[serde(rename = "AddUser", skip_serializing_if = "Option::is_none")]
    pub add_user: Option<bool>,
    /// Is multiple users request.
    #[serde(rename = "isMultipleUsersRequest", skip_serializing_if = "Option::is_none")]
    pub is_multiple_users_request: Option<bool>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
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

impl UsersFieldsUpdateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AddUser`.
    #[must_use]
    pub fn add_user(mut self, add_user: bool) -> Self {
        self.add_user = Some(add_user);
        self
    }

    /// Sets `isMultipleUsersRequest`.
    #[must_use]
    pub fn is_multiple_users_request(mut self, is_multiple_users_request: bool) -> Self {
        self.is_multiple_users_request = Some(is_multiple_users_request);
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `Company`.
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Sets `Phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `Share my profile`.
    #[must_use]
    pub fn share_my_profile(mut self, share_my_profile: impl Into<Value>) -> Self {
        self.share_my_profile = share_my_profile.into();
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `users.orgChart.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersOrgChartListArgs {
    /// Whose surroundings to show.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
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

impl UsersOrgChartListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `NoOfLevels`.
    #[must_use]
    pub fn no_of_levels(mut self, no_of_levels: i64) -> Self {
        self.no_of_levels = Some(no_of_levels);
        self
    }

    /// Sets `StartNode`.
    #[must_use]
    pub fn start_node(mut self, start_node: impl Into<String>) -> Self {
        self.start_node = Some(start_node.into());
        self
    }

    /// Sets `SetUserCardHtml`.
    #[must_use]
    pub fn set_user_card_html(mut self, set_user_card_html: bool) -> Self {
        self.set_user_card_html = Some(set_user_card_html);
        self
    }

    /// Sets `SetSelectedUserCardHtml`.
    #[must_use]
    pub fn set_selected_user_card_html(mut self, set_selected_user_card_html: bool) -> Self {
        self.set_selected_user_card_html = Some(set_selected_user_card_html);
        self
    }
}

/// The arguments of `users.administrators.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersAdministratorsListArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl UsersAdministratorsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `users.adminModerators.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersAdminModeratorsListArgs {
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl UsersAdminModeratorsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `users.online.count`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersOnlineCountArgs {
    /// Minutes since last active.
    #[serde(rename = "MinutesSinceLastActive", skip_serializing_if = "Option::is_none")]
    pub minutes_since_last_active: Option<i64>,
}

impl UsersOnlineCountArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MinutesSinceLastActive`.
    #[must_use]
    pub fn minutes_since_last_active(mut self, minutes_since_last_active: i64) -> Self {
        self.minutes_since_last_active = Some(minutes_since_last_active);
        self
    }
}

/// The arguments of `users.celebrations.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersCelebrationsListArgs {
    /// Only birthdays.
    #[serde(rename = "OnlyBirthdays", skip_serializing_if = "Option::is_none")]
    pub only_birthdays: Option<bool>,
    /// Id of the space, 0 for the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// How many days to look ahead. Default: 30.
    #[serde(rename = "NumberOfDays", skip_serializing_if = "Option::is_none")]
    pub number_of_days: Option<i64>,
}

impl UsersCelebrationsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OnlyBirthdays`.
    #[must_use]
    pub fn only_birthdays(mut self, only_birthdays: bool) -> Self {
        self.only_birthdays = Some(only_birthdays);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `NumberOfDays`.
    #[must_use]
    pub fn number_of_days(mut self, number_of_days: i64) -> Self {
        self.number_of_days = Some(number_of_days);
        self
    }
}

/// The arguments of `users.mentions.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UsersMentionsListArgs {
    /// Id of the user.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
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

impl UsersMentionsListArgs {
    /// The arguments that the operation needs.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), page_length: None, page_number: None, log_view: None }
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }

    /// Sets `PageNumber`.
    #[must_use]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets `LogView`.
    #[must_use]
    pub fn log_view(mut self, log_view: bool) -> Self {
        self.log_view = Some(log_view);
        self
    }
}
