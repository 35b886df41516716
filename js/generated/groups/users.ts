// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  Inferred,
  NoArgs,
  OpenReadMethod,
  PagedMethod,
  ReadMethod,
  RequiredOpenPagedMethod,
  RequiredOpenReadMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { ActivityAction, SortOrder, UserSortColumn } from '../codes.ts';
import type { Role } from '../models/roles.ts';
import type { UserAddress } from '../models/userprofiles.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.users`. */
export interface UsersGroup {
  /**
   * Check whether a user name or an email address is free.
   *
   * `GET /api/user/availability`
   *
   * Answer: False if the name or the address is taken; known from the API of 2013. Its shape is
   * inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection,
   * samples of the API of 2013.
   */
  checkAvailability: ReadMethod<UsersCheckAvailabilityArgs, boolean>;
  /**
   * Change the status of several users.
   *
   * `PUT /api/users/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  setStatus<T = unknown>(args?: UsersSetStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Activate a user.
   *
   * That the bare number in the body is the id of the user is inferred.
   *
   * `PUT /api/users/activate`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  activate<T = unknown>(args: UsersActivateArgs, options?: CallOptions): Promise<T>;
  /**
   * Feature a user or stop featuring them.
   *
   * `PUT /api/users/feature`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setFeatured<T = unknown>(args?: UsersSetFeaturedArgs, options?: CallOptions): Promise<T>;
  /**
   * Check an email address and a password.
   *
   * Meant for programs outside the site; code in a page should never handle a password.
   *
   * `PUT /api/users/validate`
   *
   * Answer: Whether the two belong together, or the user. Its shape is inferred. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  validate<T = User | boolean>(args: UsersValidateArgs, options?: CallOptions): Promise<T>;
  /**
   * Ban a user or lift the ban.
   *
   * `PUT /api/users/banstatus`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  setBanStatus<T = unknown>(args: UsersSetBanStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Get the signed-in user.
   *
   * `GET /api/users/me`
   *
   * Answer: The signed-in user, without the envelope. The answer has no envelope. Evidence: the vendor's
   * documentation. Sources: page 108975 of the vendor's documentation, the vendor's mobile app, the
   * vendor's request collection, an Android app.
   */
  me: ReadMethod<UsersMeArgs, User>;
  /**
   * Get one user.
   *
   * `GET /api/users/{UserID}/details`
   *
   * Answer: The user. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  get: RequiredReadMethod<UsersGetArgs, User>;
  /**
   * Get one user by user name.
   *
   * `GET /api/users/byusername/{Username}`
   *
   * Answer: The user; the shape is inferred from users.get. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  getByUsername: RequiredReadMethod<UsersGetByUsernameArgs, User>;
  /**
   * List or search users.
   *
   * `GET /api/users`
   *
   * Answer: One page of users. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app, the vendor's web
   * chat.
   */
  list: PagedMethod<UsersListArgs, User>;
  /**
   * Add a user.
   *
   * The user is added at once.
   *
   * `POST /api/users`
   *
   * Answer: Id of the new user; known from the API of 2013. Its shape is inferred. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection, page 23089 of the vendor's
   * documentation, samples of the API of 2013.
   */
  create(args: UsersCreateArgs, options?: CallOptions): Promise<number>;
  /**
   * Change a user.
   *
   * Fields that are left out stay as they are. With ReassignOption the same route DELETES the user and
   * gives the content away: the collection titles that request "Delete User and Re-assign Content". Pass
   * it only to delete. The call is never sent twice.
   *
   * `PUT /api/users/{UserID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: UsersUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a user.
   *
   * `DELETE /api/users/{UserID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: UsersDeleteArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.users.roles`. */
  readonly roles: UsersRolesGroup;
  /** The methods of `axero.users.token`. */
  readonly token: UsersTokenGroup;
  /** The methods of `axero.users.passcode`. */
  readonly passcode: UsersPasscodeGroup;
  /** The methods of `axero.users.twoFactor`. */
  readonly twoFactor: UsersTwoFactorGroup;
  /** The methods of `axero.users.points`. */
  readonly points: UsersPointsGroup;
  /** The methods of `axero.users.address`. */
  readonly address: UsersAddressGroup;
  /** The methods of `axero.users.statistics`. */
  readonly statistics: UsersStatisticsGroup;
  /** The methods of `axero.users.gettingStarted`. */
  readonly gettingStarted: UsersGettingStartedGroup;
  /** The methods of `axero.users.profileImage`. */
  readonly profileImage: UsersProfileImageGroup;
  /** The methods of `axero.users.photo`. */
  readonly photo: UsersPhotoGroup;
  /** The methods of `axero.users.fields`. */
  readonly fields: UsersFieldsGroup;
  /** The methods of `axero.users.orgChart`. */
  readonly orgChart: UsersOrgChartGroup;
  /** The methods of `axero.users.administrators`. */
  readonly administrators: UsersAdministratorsGroup;
  /** The methods of `axero.users.adminModerators`. */
  readonly adminModerators: UsersAdminModeratorsGroup;
  /** The methods of `axero.users.online`. */
  readonly online: UsersOnlineGroup;
  /** The methods of `axero.users.celebrations`. */
  readonly celebrations: UsersCelebrationsGroup;
  /** The methods of `axero.users.mentions`. */
  readonly mentions: UsersMentionsGroup;
}

/** The methods of `axero.users.roles`. */
export interface UsersRolesGroup {
  /**
   * List the site roles of a user.
   *
   * `GET /api/users/{UserID}/roles`
   *
   * Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: RequiredReadMethod<UsersRolesListArgs, Role[]>;
  /**
   * Give a site role to a user.
   *
   * That the bare number in the body is the id of the role is inferred.
   *
   * `POST /api/users/{UserID}/roles`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: UsersRolesAddArgs, options?: CallOptions): Promise<T>;
  /**
   * Take a site role from a user.
   *
   * `DELETE /api/users/{UserID}/roles/{RoleID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: UsersRolesRemoveArgs, options?: CallOptions): Promise<T>;
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
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
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
   * Answer: The picture as data or as HTML. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  getQrCode: OpenReadMethod<NoArgs, 'users.passcode.getQrCode', string>;
}

/** The methods of `axero.users.twoFactor`. */
export interface UsersTwoFactorGroup {
  /**
   * Get whether a user has two-factor sign-in.
   *
   * `GET /api/users/{UserID}/2fa/enabled`
   *
   * Answer: True if the person has two-factor sign-in. Its shape is inferred. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  get: RequiredOpenReadMethod<UsersTwoFactorGetArgs, 'users.twoFactor.get', boolean>;
  /**
   * Remove the two-factor sign-in of a user.
   *
   * `DELETE /api/users/{UserID}/2fa`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: UsersTwoFactorDeleteArgs, options?: CallOptions): Promise<T>;
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
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  set<T = unknown>(args: UsersPointsSetArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.users.address`. */
export interface UsersAddressGroup {
  /**
   * Get the default address of a user.
   *
   * `GET /api/users/{UserID}/address/default`
   *
   * Answer: The address. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<UsersAddressGetArgs, UserAddress>;
}

/** The methods of `axero.users.statistics`. */
export interface UsersStatisticsGroup {
  /**
   * Get the activity statistics of a user.
   *
   * `GET /api/users/{UserID}/statistics`
   *
   * Answer: Shape unknown: rows of activity; no field name is known. Pages by StartPage and PageLength.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: RequiredOpenPagedMethod<UsersStatisticsListArgs, 'users.statistics.list'>;
}

/** The methods of `axero.users.gettingStarted`. */
export interface UsersGettingStartedGroup {
  /**
   * Get the state of the Getting Started steps of the signed-in user.
   *
   * `GET /api/users/all/profilecomplete/status`
   *
   * Answer: Shape unknown: the state of the steps; no field name is known. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  get: OpenReadMethod<NoArgs, 'users.gettingStarted.get'>;
}

/** The methods of `axero.users.profileImage`. */
export interface UsersProfileImageGroup {
  /**
   * Set the profile photo of a user.
   *
   * `PUT /api/users/{UserID}/profile/image`
   *
   * Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  set<T = unknown>(args: UsersProfileImageSetArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.users.photo`. */
export interface UsersPhotoGroup {
  /**
   * Remove the profile photo of a user.
   *
   * `DELETE /api/users/{UserID}/photo`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: UsersPhotoDeleteArgs, options?: CallOptions): Promise<T>;
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
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, page 86759 of the vendor's documentation.
   */
  update<T = unknown>(args?: UsersFieldsUpdateArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.users.orgChart`. */
export interface UsersOrgChartGroup {
  /**
   * List the users of the organisation chart.
   *
   * `GET /api/orgchart/users`
   *
   * Answer: The people, with job title, supervisor and HTML of the card under names that are unknown.
   * Its shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<UsersOrgChartListArgs, Inferred<User>[]>;
}

/** The methods of `axero.users.administrators`. */
export interface UsersAdministratorsGroup {
  /**
   * List the administrators of the site or of a space.
   *
   * `GET /api/users/administrators`
   *
   * Answer: The people. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  list: ReadMethod<UsersAdministratorsListArgs, Inferred<User>[]>;
}

/** The methods of `axero.users.adminModerators`. */
export interface UsersAdminModeratorsGroup {
  /**
   * List the administrators and moderators of the site or of a space.
   *
   * `GET /api/users/adminmoderators`
   *
   * Answer: The people. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  list: ReadMethod<UsersAdminModeratorsListArgs, Inferred<User>[]>;
}

/** The methods of `axero.users.online`. */
export interface UsersOnlineGroup {
  /**
   * Count the users who are online.
   *
   * `GET /api/users/online/count`
   *
   * Answer: Number of users; the shape is inferred. Evidence: the vendor's request collection. Sources:
   * the vendor's request collection.
   */
  count: ReadMethod<UsersOnlineCountArgs, number>;
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
   * Answer: The people, each with a date and a kind under names that are unknown. Its shape is inferred.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: ReadMethod<UsersCelebrationsListArgs, Inferred<User>[]>;
}

/** The methods of `axero.users.mentions`. */
export interface UsersMentionsGroup {
  /**
   * List the mentions of a user.
   *
   * `GET /api/users/{UserID}/mentions`
   *
   * Answer: Shape unknown: rows like those of the stream or like notifications. Pages by PageNumber and
   * PageLength. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: RequiredOpenPagedMethod<UsersMentionsListArgs, 'users.mentions.list'>;
}

/** The arguments of `axero.users.checkAvailability`. */
export interface UsersCheckAvailabilityArgs {
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
  /** Content of a deleted user: 1 to an anonymous one, 2 to ReplacementUsername, 3 deleted. */
  ReassignOption?: number | undefined;
  /** Who takes over. */
  ReplacementUsername?: string | undefined;
}

/** The arguments of `axero.users.activate`. */
export interface UsersActivateArgs {
  /** Id of the user. */
  UserID: number;
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

/** The arguments of `axero.users.get`. */
export interface UsersGetArgs {
  /** Id of the user. */
  UserID: number;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.users.getByUsername`. */
export interface UsersGetByUsernameArgs {
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
  /** Deletes the user: 1 gives the content to an anonymous one, 2 to ReplacementUsername, 3 deletes it. */
  ReassignOption?: number | undefined;
  /** Who takes over the content. */
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
  RoleID: number;
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

/** The arguments of `axero.users.twoFactor.get`. */
export interface UsersTwoFactorGetArgs {
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
  /** Points. */
  Points: number;
}

/** The arguments of `axero.users.address.get`. */
export interface UsersAddressGetArgs {
  /** Id of the user. */
  UserID: number;
}

/** The arguments of `axero.users.statistics.list`. */
export interface UsersStatisticsListArgs {
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
  /** File. */
  file: Bytes;
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
  /** How many days to look ahead. Default: 30. */
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
