// Written by `npm run generate` from api/; do not edit.
import type { Bytes, CallOptions, NoArgs, PagedMethod, RequiredPagedMethod } from '../../client/types.ts';
import type { ActivityAction, SortOrder, UserSortColumn } from '../codes.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.users`. */
export interface UsersGroup {
  /**
   * Check whether a user name or an email address is free.
   *
   * `GET /api/user/availability`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  availability(args?: UsersAvailabilityArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Change the status of several users.
   *
   * `PUT /api/users/status`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  setStatus(args?: UsersSetStatusArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Activate a user.
   *
   * That the bare number in the body is the id of the user is inferred.
   *
   * `PUT /api/users/activate`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  activate(args: UsersActivateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Feature a user or stop featuring them.
   *
   * `PUT /api/users/feature`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  setFeatured(args?: UsersSetFeaturedArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Check an email address and a password.
   *
   * Meant for programs outside the site; code in a page should never handle a password.
   *
   * `PUT /api/users/validate`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  validate(args: UsersValidateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Ban a user or lift the ban.
   *
   * `PUT /api/users/banstatus`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  setBanStatus(args: UsersSetBanStatusArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Get the signed-in user.
   *
   * `GET /api/users/me`
   *
   * Answer: The signed-in user, without the envelope. The answer has no envelope. Evidence: the vendor's
   * documentation (DOC 108975, M, P, T).
   */
  me(args?: UsersMeArgs, options?: CallOptions): Promise<User>;
  /**
   * Get one user.
   *
   * `GET /api/users/{UserID}/details`
   *
   * Answer: The user. Evidence: the vendor's request collection (P, M).
   */
  details(args: UsersDetailsArgs, options?: CallOptions): Promise<User>;
  /**
   * Get one user by user name.
   *
   * `GET /api/users/byusername/{Username}`
   *
   * Answer: The user; the shape is inferred from users.details. Evidence: the vendor's request
   * collection (P).
   */
  byUsername(args: UsersByUsernameArgs, options?: CallOptions): Promise<User>;
  /**
   * List or search users.
   *
   * `GET /api/users`
   *
   * Answer: One page of users. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection (P, M, W).
   */
  list: PagedMethod<UsersListArgs, User>;
  /**
   * Add a user.
   *
   * The user is added at once.
   *
   * `POST /api/users`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P, DOC 23089).
   */
  create(args: UsersCreateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Change a user.
   *
   * Fields that are left out stay as they are.
   *
   * `PUT /api/users/{UserID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  update(args: UsersUpdateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Delete a user.
   *
   * `DELETE /api/users/{UserID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  delete(args: UsersDeleteArgs, options?: CallOptions): Promise<unknown>;
  readonly roles: UsersRolesGroup;
  readonly token: UsersTokenGroup;
  readonly passcode: UsersPasscodeGroup;
  readonly twoFactor: UsersTwoFactorGroup;
  readonly points: UsersPointsGroup;
  readonly address: UsersAddressGroup;
  readonly statistics: UsersStatisticsGroup;
  readonly profileComplete: UsersProfileCompleteGroup;
  readonly profileImage: UsersProfileImageGroup;
  readonly photo: UsersPhotoGroup;
  readonly fields: UsersFieldsGroup;
  readonly orgChart: UsersOrgChartGroup;
  readonly administrators: UsersAdministratorsGroup;
  readonly adminModerators: UsersAdminModeratorsGroup;
  readonly online: UsersOnlineGroup;
  readonly celebrations: UsersCelebrationsGroup;
  readonly mentions: UsersMentionsGroup;
}

/** The methods of `axero.users.roles`. */
export interface UsersRolesGroup {
  /**
   * List the site roles of a user.
   *
   * `GET /api/users/{UserID}/roles`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args: UsersRolesListArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Give a site role to a user.
   *
   * That the bare number in the body is the id of the role is inferred.
   *
   * `POST /api/users/{UserID}/roles`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  add(args: UsersRolesAddArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Take a site role from a user.
   *
   * `DELETE /api/users/{UserID}/roles/{RoleID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  remove(args: UsersRolesRemoveArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.token`. */
export interface UsersTokenGroup {
  /**
   * Exchange a password for an API key.
   *
   * Meant for programs outside the site. Code in a page is signed in by the session and never needs a
   * key. Wrong credentials give a 200 without ResponseData.
   *
   * `PUT /api/users/token`
   *
   * Refused inside a page, because it hands out a credential. Answer: The key. Evidence: the vendor's
   * request collection (P, M).
   */
  create(args: UsersTokenCreateArgs, options?: CallOptions): Promise<never>;
}

/** The methods of `axero.users.passcode`. */
export interface UsersPasscodeGroup {
  /**
   * Get the QR code for sign-in with a passcode.
   *
   * `GET /api/users/passcode/qrcode`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  qrCode(args?: NoArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.twoFactor`. */
export interface UsersTwoFactorGroup {
  /**
   * Get whether a user has two-factor sign-in.
   *
   * `GET /api/users/{UserID}/2fa/enabled`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  enabled(args: UsersTwoFactorEnabledArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Remove the two-factor sign-in of a user.
   *
   * `DELETE /api/users/{UserID}/2fa`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  delete(args: UsersTwoFactorDeleteArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.points`. */
export interface UsersPointsGroup {
  /**
   * Set the points of a user.
   *
   * Whether the number replaces the points or is added to them is unknown.
   *
   * `PUT /api/user/{UserID}/points`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  set(args: UsersPointsSetArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.address`. */
export interface UsersAddressGroup {
  /**
   * Get the default address of a user.
   *
   * `GET /api/users/{UserID}/address/default`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  get(args: UsersAddressGetArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.statistics`. */
export interface UsersStatisticsGroup {
  /**
   * Get the activity statistics of a user.
   *
   * `GET /api/users/{UserID}/statistics`
   *
   * Answer: Shape unknown. Pages by StartPage and PageLength. Evidence: the vendor's request collection
   * (P).
   */
  get: RequiredPagedMethod<UsersStatisticsGetArgs, unknown>;
}

/** The methods of `axero.users.profileComplete`. */
export interface UsersProfileCompleteGroup {
  /**
   * Get how complete the profiles of all users are.
   *
   * `GET /api/users/all/profilecomplete/status`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  status(args?: NoArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.profileImage`. */
export interface UsersProfileImageGroup {
  /**
   * Set the profile photo of a user.
   *
   * `PUT /api/users/{UserID}/profile/image`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  set(args: UsersProfileImageSetArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.photo`. */
export interface UsersPhotoGroup {
  /**
   * Remove the profile photo of a user.
   *
   * `DELETE /api/users/{UserID}/photo`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  delete(args: UsersPhotoDeleteArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.fields`. */
export interface UsersFieldsGroup {
  /**
   * Change profile fields of a user.
   *
   * The body names profile fields as they are displayed, spaces included. Fields differ from site to
   * site.
   *
   * `PUT /api/users/fields`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P, DOC 86759).
   */
  update(args?: UsersFieldsUpdateArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.orgChart`. */
export interface UsersOrgChartGroup {
  /**
   * List the users of the organisation chart.
   *
   * `GET /api/orgchart/users`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args?: UsersOrgChartListArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.administrators`. */
export interface UsersAdministratorsGroup {
  /**
   * List the administrators of the site or of a space.
   *
   * `GET /api/users/administrators`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args?: UsersAdministratorsListArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.adminModerators`. */
export interface UsersAdminModeratorsGroup {
  /**
   * List the administrators and moderators of the site or of a space.
   *
   * `GET /api/users/adminmoderators`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args?: UsersAdminModeratorsListArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.online`. */
export interface UsersOnlineGroup {
  /**
   * Count the users who are online.
   *
   * `GET /api/users/online/count`
   *
   * Answer: Number of users; the shape is inferred. Evidence: the vendor's request collection (P).
   */
  count(args?: UsersOnlineCountArgs, options?: CallOptions): Promise<number>;
}

/** The methods of `axero.users.celebrations`. */
export interface UsersCelebrationsGroup {
  /**
   * List birthdays and anniversaries.
   *
   * That anniversaries come beside birthdays is inferred from the name of OnlyBirthdays.
   *
   * `GET /api/users/celebrations`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  list(args?: UsersCelebrationsListArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.users.mentions`. */
export interface UsersMentionsGroup {
  /**
   * List the mentions of a user.
   *
   * `GET /api/users/{UserID}/mentions`
   *
   * Answer: Shape unknown. Pages by PageNumber and PageLength. Evidence: the vendor's request collection
   * (P).
   */
  list: RequiredPagedMethod<UsersMentionsListArgs, unknown>;
}

/** The arguments of `axero.users.availability`. */
export interface UsersAvailabilityArgs {
  /** User email. */
  UserEmail?: string | undefined;
  /** User name. */
  Username?: string | undefined;
}

/** The arguments of `axero.users.setStatus`. */
export interface UsersSetStatusArgs {
  /** Values unknown. */
  Action?: string | undefined;
  /** Ids of users. */
  UserIDCSV?: readonly number[] | string | undefined;
  /** Reason. */
  Reason?: string | undefined;
  /** Values unknown. */
  ReassignOption?: string | undefined;
  /** Who takes over. */
  ReplacementUsername?: string | undefined;
}

/** The arguments of `axero.users.activate`. */
export interface UsersActivateArgs {
  /** Id of the user. */
  body: number;
}

/** The arguments of `axero.users.setFeatured`. */
export interface UsersSetFeaturedArgs {
  /** Id of the user. */
  UserID?: number | undefined;
  /** Is featured. */
  IsFeatured?: boolean | undefined;
}

/** The arguments of `axero.users.validate`. */
export interface UsersValidateArgs {
  /** Email. */
  Email: string;
  /** Password. */
  Password: string;
  [field: string]: unknown;
}

/** The arguments of `axero.users.setBanStatus`. */
export interface UsersSetBanStatusArgs {
  /** Is banned. */
  IsBanned: boolean;
  /** Reason. */
  Description?: string | undefined;
  /** User id. */
  UserID: number;
  [field: string]: unknown;
}

/** The arguments of `axero.users.me`. */
export interface UsersMeArgs {
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.users.details`. */
export interface UsersDetailsArgs {
  /** Id of the user. */
  UserID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.users.byUsername`. */
export interface UsersByUsernameArgs {
  /** User name. */
  Username: string;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.users.list`. */
export interface UsersListArgs {
  /** Is activated. */
  IsActivated?: boolean | undefined;
  /** Is banned. */
  IsBanned?: boolean | undefined;
  /** Is moderated. */
  IsModerated?: boolean | undefined;
  /** Is profile public. */
  IsProfilePublic?: boolean | undefined;
  /** Also a search for a part of the name. */
  UserName?: string | undefined;
  /** Values unknown; spelled so on the wire. */
  RecieveEmailStatus?: string | undefined;
  /** Id of the role. */
  RoleID?: number | undefined;
  /** Column to sort people by. A code of `UserSortColumn`. */
  SortColumn?: UserSortColumn | undefined;
  /**
   * Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
   * Unspecified.
   */
  SortOrder?: SortOrder | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Department. */
  Department?: string | undefined;
  /** Format unknown. */
  Filters?: string | undefined;
  /** Sent by the chat client. */
  searchUsersOnly?: boolean | undefined;
  /** Leave out the signed-in user. */
  excludeCurrentUser?: boolean | undefined;
  /** Text to search for, as the chat client does. */
  searchText?: string | undefined;
}

/** The arguments of `axero.users.create`. */
export interface UsersCreateArgs {
  /** User name. */
  UserName: string;
  /** Email. */
  Email: string;
  /** Password. */
  Password: string;
  [field: string]: unknown;
}

/** The arguments of `axero.users.update`. */
export interface UsersUpdateArgs {
  /** Id of the user. */
  UserID: number;
  /** Values unknown. */
  ReassignOption?: string | undefined;
  /** Who takes over. */
  ReplacementUsername?: string | undefined;
  /** First name. */
  FirstName?: string | undefined;
  /** Last name. */
  LastName?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.users.delete`. */
export interface UsersDeleteArgs {
  /** Id of the user. */
  UserID: number;
  /** Delete what the user wrote as well. */
  DeleteAllContent?: boolean | undefined;
}

/** The arguments of `axero.users.roles.list`. */
export interface UsersRolesListArgs {
  /** Id of the user. */
  UserID: number;
}

/** The arguments of `axero.users.roles.add`. */
export interface UsersRolesAddArgs {
  /** Id of the user. */
  UserID: number;
  /** Id of the role. */
  body: number;
}

/** The arguments of `axero.users.roles.remove`. */
export interface UsersRolesRemoveArgs {
  /** Id of the user. */
  UserID: number;
  /** Id of the role. */
  RoleID: number;
}

/** The arguments of `axero.users.token.create`. */
export interface UsersTokenCreateArgs {
  /** User name. */
  UserName: string;
  /** Password. */
  Password: string;
  [field: string]: unknown;
}

/** The arguments of `axero.users.twoFactor.enabled`. */
export interface UsersTwoFactorEnabledArgs {
  /** Id of the user. */
  UserID: number;
}

/** The arguments of `axero.users.twoFactor.delete`. */
export interface UsersTwoFactorDeleteArgs {
  /** Id of the user. */
  UserID: number;
}

/** The arguments of `axero.users.points.set`. */
export interface UsersPointsSetArgs {
  /** Id of the user. */
  UserID: number;
  /** Body. */
  body: number;
}

/** The arguments of `axero.users.address.get`. */
export interface UsersAddressGetArgs {
  /** Id of the user. */
  UserID: number;
}

/** The arguments of `axero.users.statistics.get`. */
export interface UsersStatisticsGetArgs {
  /** Id of the user. */
  UserID: number;
  /** Kind of activity; that it is this code is inferred. A code of `ActivityAction`. */
  Activity?: ActivityAction | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.users.profileImage.set`. */
export interface UsersProfileImageSetArgs {
  /** Id of the user. */
  UserID: number;
  /** Name of the image file. */
  FileName?: string | undefined;
  /** Body. */
  body: Bytes;
}

/** The arguments of `axero.users.photo.delete`. */
export interface UsersPhotoDeleteArgs {
  /** Id of the user. */
  UserID: number;
}

/** The arguments of `axero.users.fields.update`. */
export interface UsersFieldsUpdateArgs {
  /** Add user. */
  AddUser?: boolean | undefined;
  /** Is multiple users request. */
  isMultipleUsersRequest?: boolean | undefined;
  /** User id. */
  UserID?: number | undefined;
  /** Company. */
  Company?: string | undefined;
  /** Phone. */
  Phone?: string | undefined;
  /** Type unknown. */
  'Share my profile'?: unknown;
  [field: string]: unknown;
}

/** The arguments of `axero.users.orgChart.list`. */
export interface UsersOrgChartListArgs {
  /** Whose surroundings to show. */
  UserID?: number | undefined;
  /** Depth of the tree. */
  NoOfLevels?: number | undefined;
  /** Format unknown. */
  StartNode?: string | undefined;
  /** Add the HTML of the user cards. */
  SetUserCardHtml?: boolean | undefined;
  /** Add the HTML of the card of the selected user. */
  SetSelectedUserCardHtml?: boolean | undefined;
}

/** The arguments of `axero.users.administrators.list`. */
export interface UsersAdministratorsListArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.users.adminModerators.list`. */
export interface UsersAdminModeratorsListArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.users.online.count`. */
export interface UsersOnlineCountArgs {
  /** Minutes since last active. */
  MinutesSinceLastActive?: number | undefined;
}

/** The arguments of `axero.users.celebrations.list`. */
export interface UsersCelebrationsListArgs {
  /** Only birthdays. */
  OnlyBirthdays?: boolean | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** How many days to look ahead. */
  NumberOfDays?: number | undefined;
}

/** The arguments of `axero.users.mentions.list`. */
export interface UsersMentionsListArgs {
  /** Id of the user. */
  UserID: number;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Page number. */
  PageNumber?: number | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}
