// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  NoArgs,
  OpenReadMethod,
  PagedMethod,
  ReadMethod,
  RequiredOpenReadMethod,
  RequiredPagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type { EntityType, SpaceMembershipType, SpaceStatus, SpaceVisibility } from '../codes.ts';
import type { SpaceRole } from '../models/spaceroles.ts';
import type { Space, SpaceEntityAccess, SpaceFeatures } from '../models/spaces.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.spaces`. */
export interface SpacesGroup {
  /**
   * Get a space.
   *
   * `GET /api/spaces/{SpaceID}`
   *
   * Answer: The space. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  get: RequiredReadMethod<SpacesGetArgs, Space>;
  /**
   * Change a space.
   *
   * The collection changes the description only. Which other fields are accepted is unknown.
   *
   * `PUT /api/spaces/{SpaceID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: SpacesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a space.
   *
   * `DELETE /api/spaces/{SpaceID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: SpacesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the spaces of the signed-in person.
   *
   * The current route. The older one, which answers without the envelope, is spaces.listMineLegacy.
   *
   * `GET /api/spaces/me`
   *
   * Answer: One page of spaces. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  listMine: PagedMethod<SpacesListMineArgs, Space>;
  /**
   * List the spaces of the signed-in person by the older route.
   *
   * Unpaged, and a bare array. Sites of today are expected to answer spaces.listMine.
   *
   * `GET /api/users/me/spaces`
   *
   * Answer: All spaces of the caller. The answer has no envelope. Evidence: seen in client code.
   * Sources: the vendor's mobile app.
   */
  listMineLegacy: ReadMethod<NoArgs, Space[]>;
  /**
   * List the spaces that the caller may see.
   *
   * Unpaged in the vendor's app.
   *
   * `GET /api/spaces`
   *
   * Answer: The spaces. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app, the connector of RAGFlow.
   */
  list: ReadMethod<SpacesListArgs, Space[]>;
  /**
   * Create a space.
   *
   * The switches of the features are the texts true and false in the only client that sends them.
   *
   * `POST /api/spaces`
   *
   * Answer: Shape unknown: by the habit of the API new SpaceID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  create<T = unknown>(args: SpacesCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * List the spaces below a space.
   *
   * `GET /api/spaces/child`
   *
   * Answer: The spaces. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listChildren: ReadMethod<SpacesListChildrenArgs, Space[]>;
  /**
   * Get the features that are switched on in a space.
   *
   * `GET /api/spaces/{SpaceID}/features`
   *
   * Answer: A boolean for each feature. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection.
   */
  getFeatures: RequiredReadMethod<SpacesGetFeaturesArgs, SpaceFeatures>;
  /**
   * Get the address of a space.
   *
   * `GET /api/spaces/{SpaceID}/url`
   *
   * Answer: The address. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  getUrl: RequiredOpenReadMethod<SpacesGetUrlArgs, 'spaces.getUrl', string>;
  /**
   * Tell which kinds of content the caller may use in a space.
   *
   * `GET /api/spaces/{SpaceID}/entityaccess`
   *
   * Answer: A boolean for each kind, keyed by its name. Evidence: seen in client code. Sources: the
   * vendor's mobile app.
   */
  getEntityAccess: RequiredReadMethod<SpacesGetEntityAccessArgs, SpaceEntityAccess>;
  /**
   * List the ids of the spaces of a person.
   *
   * `GET /api/users/{UserID}/spaces/ids`
   *
   * Answer: The ids. Its shape is inferred. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection.
   */
  listIdsByUser: RequiredReadMethod<SpacesListIdsByUserArgs, number[]>;
  /**
   * Set the image of a space.
   *
   * `POST /api/spaces/{SpaceID}/image`
   *
   * Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  setImage<T = unknown>(args: SpacesSetImageArgs, options?: CallOptions): Promise<T>;
  /**
   * Set the state of a space.
   *
   * `PUT /api/spaces/{SpaceID}/status`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setStatus<T = unknown>(args: SpacesSetStatusArgs, options?: CallOptions): Promise<T>;
  /**
   * Tell whether the name of a space is free.
   *
   * `GET /api/spaces/availability`
   *
   * Answer: Whether the name is free; which of the two values says so is inferred. Its shape is
   * inferred. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  checkAvailability: OpenReadMethod<SpacesCheckAvailabilityArgs, 'spaces.checkAvailability', boolean>;
  /**
   * Tell whether a space is moderated.
   *
   * `GET /api/spaces/{SpaceID}/moderation/status`
   *
   * Answer: True if new items wait for approval. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  getModerationStatus: RequiredOpenReadMethod<
    SpacesGetModerationStatusArgs,
    'spaces.getModerationStatus',
    boolean
  >;
  /** The methods of `axero.spaces.members`. */
  readonly members: SpacesMembersGroup;
  /** The methods of `axero.spaces.roles`. */
  readonly roles: SpacesRolesGroup;
}

/** The methods of `axero.spaces.members`. */
export interface SpacesMembersGroup {
  /**
   * List the members of a space.
   *
   * `GET /api/spaces/{SpaceID}/users`
   *
   * Answer: One page of people. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: RequiredPagedMethod<SpacesMembersListArgs, User>;
  /**
   * Add a person to a space.
   *
   * `POST /api/spaces/{SpaceID}/users`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  add<T = unknown>(args: SpacesMembersAddArgs, options?: CallOptions): Promise<T>;
  /**
   * Search the members of a space by name.
   *
   * An older sibling of spaces.members.list. The client sends either the name or the page, never both.
   *
   * `GET /api/spaces/{SpaceID}/members`
   *
   * Answer: One page of people. Pages by StartPage and PageLength. Evidence: seen in client code.
   * Sources: the vendor's mobile app.
   */
  search: RequiredPagedMethod<SpacesMembersSearchArgs, User>;
  /**
   * Add several people to several spaces.
   *
   * `POST /api/spaces/users`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  addMultiple<T = unknown>(args?: SpacesMembersAddMultipleArgs, options?: CallOptions): Promise<T>;
  /**
   * Remove a person from a space.
   *
   * `DELETE /api/spaces/{SpaceID}/users/{UserID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: SpacesMembersRemoveArgs, options?: CallOptions): Promise<T>;
  /**
   * Accept or decline a request to join a space.
   *
   * `PUT /api/spaces/{SpaceID}/users/{UserID}/membership/status`
   *
   * Answer: True if the state was set. Sending it twice has the effect of once. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  setStatus(args: SpacesMembersSetStatusArgs, options?: CallOptions): Promise<boolean>;
  /**
   * Get the membership of a person in a space.
   *
   * `GET /api/users/{UserID}/spaces/{SpaceID}/membership/status`
   *
   * Answer: How the person belongs to the space. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  getStatus: RequiredOpenReadMethod<
    SpacesMembersGetStatusArgs,
    'spaces.members.getStatus',
    SpaceMembershipType
  >;
}

/** The methods of `axero.spaces.roles`. */
export interface SpacesRolesGroup {
  /**
   * Get a role of a space.
   *
   * `GET /api/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: The role. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<SpacesRolesGetArgs, SpaceRole>;
  /**
   * Change a role of a space.
   *
   * `PUT /api/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: SpacesRolesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a role of a space.
   *
   * `DELETE /api/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: SpacesRolesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the roles of a space.
   *
   * `GET /api/spaces/{SpaceID}/roles`
   *
   * Answer: The roles. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: RequiredReadMethod<SpacesRolesListArgs, SpaceRole[]>;
  /**
   * Create a role in a space.
   *
   * `POST /api/spaces/{SpaceID}/roles`
   *
   * Answer: Shape unknown: by the habit of the API new RoleID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: SpacesRolesCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * Give a person a role in a space.
   *
   * `POST /api/users/{UserID}/spaces/{SpaceID}/roles`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  addUser<T = unknown>(args: SpacesRolesAddUserArgs, options?: CallOptions): Promise<T>;
  /**
   * Take all roles in a space from a person.
   *
   * `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  removeUserFromAll<T = unknown>(args: SpacesRolesRemoveUserFromAllArgs, options?: CallOptions): Promise<T>;
  /**
   * Take a role in a space from a person.
   *
   * `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  removeUser<T = unknown>(args: SpacesRolesRemoveUserArgs, options?: CallOptions): Promise<T>;
}

/** The arguments of `axero.spaces.get`. */
export interface SpacesGetArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID: number;
  /** Answer with the basic fields instead of a failure where the caller may not see the space. */
  ShowBasicInfoIfNoPermission?: boolean | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.spaces.update`. */
export interface SpacesUpdateArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Description. */
  Description?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.spaces.delete`. */
export interface SpacesDeleteArgs {
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.listMine`. */
export interface SpacesListMineArgs {
  /** Start of the time in which content counts as new. */
  NewContentFromDate?: Date | string | undefined;
  /** End of the time in which content counts as new. */
  NewContentToDate?: Date | string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.spaces.list`. */
export interface SpacesListArgs {
  /** State of the spaces. 0 Pending, 1 Published, 3 Declined, 7 All. */
  Status?: SpaceStatus | undefined;
  /** Who sees the spaces. 0 Private, 1 Public, 2 All, 3 Isolated. */
  Visibility?: SpaceVisibility | undefined;
  /** Only public spaces of which the caller is no member. */
  GetNonMemberPublicSpacesOnly?: boolean | undefined;
}

/** The arguments of `axero.spaces.create`. */
export interface SpacesCreateArgs {
  /** Space name. */
  SpaceName: string;
  /** Description. */
  Description?: string | undefined;
  /** Public or Private: the names here, not the codes. */
  SpaceVisibility?: string | undefined;
  /** How a space takes in members; 0 and 1 are seen, their meaning is unknown. */
  MembershipType?: SpaceMembershipType | undefined;
  /** "true" or "false", written as a string. */
  EnableArticles?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableBlogs?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableCases?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableEvents?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableFiles?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableForums?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableIdeas?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableIssueTracker?: string | undefined;
  /** "true" or "false", written as a string. */
  EnablePhotos?: string | undefined;
  /** "true" or "false", written as a string. */
  EnablePolls?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableTasks?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableVideos?: string | undefined;
  /** "true" or "false", written as a string. */
  EnableWiki?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.spaces.listChildren`. */
export interface SpacesListChildrenArgs {
  /** Id of the space above. */
  ParentSpaceID?: number | undefined;
  /** Only spaces of this person. */
  UserID?: number | undefined;
  /** Answer from the cache of the server. */
  FromCache?: boolean | undefined;
}

/** The arguments of `axero.spaces.getFeatures`. */
export interface SpacesGetFeaturesArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.getUrl`. */
export interface SpacesGetUrlArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.getEntityAccess`. */
export interface SpacesGetEntityAccessArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID: number;
  /** Kinds of content. Codes of `EntityType`. */
  entityCsv?: readonly EntityType[] | string | undefined;
}

/** The arguments of `axero.spaces.listIdsByUser`. */
export interface SpacesListIdsByUserArgs {
  /** Id of the person. */
  UserID: number;
  /** State of the spaces. 0 Pending, 1 Published, 3 Declined, 7 All. */
  Status?: SpaceStatus | undefined;
}

/** The arguments of `axero.spaces.setImage`. */
export interface SpacesSetImageArgs {
  /** Id of the space. */
  SpaceID: number;
  /** File. */
  file: Bytes;
}

/** The arguments of `axero.spaces.setStatus`. */
export interface SpacesSetStatusArgs {
  /** Id of the space. */
  SpaceID: number;
  /** A state of spaces: 0 pending, 1 published, 3 declined. */
  StatusID: number | string;
}

/** The arguments of `axero.spaces.checkAvailability`. */
export interface SpacesCheckAvailabilityArgs {
  /** The wanted name. */
  SpaceName?: string | undefined;
}

/** The arguments of `axero.spaces.getModerationStatus`. */
export interface SpacesGetModerationStatusArgs {
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.members.list`. */
export interface SpacesMembersListArgs {
  /** Id of the space. */
  SpaceID: number;
  /** State of the membership; 0 lists the pending requests, other values are unknown. */
  SpaceUserMembershipStatus?: number | undefined;
  /** Only people with this role in the space. */
  RoleID?: number | undefined;
  /** Only this person. */
  UserID?: number | undefined;
  /** Text to search for. */
  SearchKeyWord?: string | undefined;
  /** Only people whose profile is public. */
  IsProfilePublic?: boolean | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.spaces.members.add`. */
export interface SpacesMembersAddArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Add as a member. */
  asMember?: boolean | undefined;
  /** Whether the moderation of the space is respected. */
  checkSpaceModeration?: boolean | undefined;
  /** Id of the person. */
  UserID: number;
}

/** The arguments of `axero.spaces.members.search`. */
export interface SpacesMembersSearchArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Part of the name. */
  username?: string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.spaces.members.addMultiple`. */
export interface SpacesMembersAddMultipleArgs {
  /** Ids of the people. */
  UserIDCSV?: readonly number[] | string | undefined;
  /** Ids of the spaces. */
  SpaceIDCSV?: readonly number[] | string | undefined;
}

/** The arguments of `axero.spaces.members.remove`. */
export interface SpacesMembersRemoveArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the person. */
  UserID: number;
}

/** The arguments of `axero.spaces.members.setStatus`. */
export interface SpacesMembersSetStatusArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the person. */
  UserID: number;
  /** True accepts the person, false declines. */
  IsAccepted: boolean;
}

/** The arguments of `axero.spaces.members.getStatus`. */
export interface SpacesMembersGetStatusArgs {
  /** Id of the person. */
  UserID: number;
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.roles.get`. */
export interface SpacesRolesGetArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the role in the space. */
  RoleID: number;
}

/** The arguments of `axero.spaces.roles.update`. */
export interface SpacesRolesUpdateArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the role in the space. */
  RoleID: number;
  /** Role name. */
  RoleName?: string | undefined;
  /** Description. */
  Description?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.spaces.roles.delete`. */
export interface SpacesRolesDeleteArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Id of the role in the space. */
  RoleID: number;
}

/** The arguments of `axero.spaces.roles.list`. */
export interface SpacesRolesListArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Only roles with this name. */
  RoleName?: string | undefined;
  /** Only roles of this person. */
  UserID?: number | undefined;
}

/** The arguments of `axero.spaces.roles.create`. */
export interface SpacesRolesCreateArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Role name. */
  RoleName: string;
  /** Description. */
  Description?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.spaces.roles.addUser`. */
export interface SpacesRolesAddUserArgs {
  /** Id of the person. */
  UserID: number;
  /** Id of the space. */
  SpaceID: number;
  /** Id of the role. */
  RoleID: number;
}

/** The arguments of `axero.spaces.roles.removeUserFromAll`. */
export interface SpacesRolesRemoveUserFromAllArgs {
  /** Id of the person. */
  UserID: number;
  /** Id of the space. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.roles.removeUser`. */
export interface SpacesRolesRemoveUserArgs {
  /** Id of the person. */
  UserID: number;
  /** Id of the space. */
  SpaceID: number;
  /** Id of the role in the space. */
  RoleID: number;
}
