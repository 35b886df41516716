// Written by `npm run generate` from api/; do not edit.
import type { Bytes, CallOptions, NoArgs, PagedMethod, RequiredPagedMethod } from '../../client/types.ts';
import type { EntityType, SpaceMembershipType, SpaceStatus, SpaceVisibility } from '../codes.ts';
import type { SpaceRole } from '../models/spaceroles.ts';
import type { Space, SpaceEntityAccess } from '../models/spaces.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.spaces`. */
export interface SpacesGroup {
  /**
   * Get a space.
   *
   * `GET /api/spaces/{SpaceID}`
   *
   * Answer: The space. Evidence: the vendor's request collection (P, M).
   */
  get(args: SpacesGetArgs, options?: CallOptions): Promise<Space>;
  /**
   * Change a space.
   *
   * The collection changes the description only. Which other fields are accepted is unknown.
   *
   * `PUT /api/spaces/{SpaceID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  update(args: SpacesUpdateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Delete a space.
   *
   * `DELETE /api/spaces/{SpaceID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  delete(args: SpacesDeleteArgs, options?: CallOptions): Promise<unknown>;
  /**
   * List the spaces of the signed-in person.
   *
   * The current route. The older one, which answers without the envelope, is spaces.listMineLegacy.
   *
   * `GET /api/spaces/me`
   *
   * Answer: One page of spaces. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection (P).
   */
  listMine: PagedMethod<SpacesListMineArgs, Space>;
  /**
   * List the spaces of the signed-in person by the older route.
   *
   * Unpaged, and a bare array. Sites of today are expected to answer spaces.listMine.
   *
   * `GET /api/users/me/spaces`
   *
   * Answer: All spaces of the caller. The answer has no envelope. Evidence: seen in client code (M).
   */
  listMineLegacy(args?: NoArgs, options?: CallOptions): Promise<Space[]>;
  /**
   * List the spaces that the caller may see.
   *
   * Unpaged in the vendor's app.
   *
   * `GET /api/spaces`
   *
   * Answer: The spaces. Evidence: the vendor's request collection (P, M, R).
   */
  list(args?: SpacesListArgs, options?: CallOptions): Promise<Space[]>;
  /**
   * Create a space.
   *
   * The switches of the features are the texts true and false in the only client that sends them.
   *
   * `POST /api/spaces`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P, M).
   */
  create(args: SpacesCreateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * List the spaces below a space.
   *
   * `GET /api/spaces/child`
   *
   * Answer: The spaces. Evidence: the vendor's request collection (P).
   */
  listChildren(args?: SpacesListChildrenArgs, options?: CallOptions): Promise<Space[]>;
  /**
   * Get the features that are switched on in a space.
   *
   * `GET /api/spaces/{SpaceID}/features`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  features(args: SpacesFeaturesArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Get the address of a space.
   *
   * `GET /api/spaces/{SpaceID}/url`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  url(args: SpacesUrlArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Tell which kinds of content the caller may use in a space.
   *
   * `GET /api/spaces/{SpaceID}/entityaccess`
   *
   * Answer: A boolean for each kind, keyed by its name. Evidence: seen in client code (M).
   */
  entityAccess(args: SpacesEntityAccessArgs, options?: CallOptions): Promise<SpaceEntityAccess>;
  /**
   * List the ids of the spaces of a person.
   *
   * `GET /api/users/{UserID}/spaces/ids`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  listIdsByUser(args: SpacesListIdsByUserArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Set the image of a space.
   *
   * `POST /api/spaces/{SpaceID}/image`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  setImage(args: SpacesSetImageArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Set the state of a space.
   *
   * `PUT /api/spaces/{SpaceID}/status`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  setStatus(args: SpacesSetStatusArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Tell whether the name of a space is free.
   *
   * `GET /api/spaces/availability`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  availability(args?: SpacesAvailabilityArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Tell whether a space is moderated.
   *
   * `GET /api/spaces/{SpaceID}/moderation/status`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  moderationStatus(args: SpacesModerationStatusArgs, options?: CallOptions): Promise<unknown>;
  readonly members: SpacesMembersGroup;
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
   * collection (P, M).
   */
  list: RequiredPagedMethod<SpacesMembersListArgs, User>;
  /**
   * Add a person to a space.
   *
   * `POST /api/spaces/{SpaceID}/users`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P, M).
   */
  add(args: SpacesMembersAddArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Search the members of a space by name.
   *
   * An older sibling of spaces.members.list. The client sends either the name or the page, never both.
   *
   * `GET /api/spaces/{SpaceID}/members`
   *
   * Answer: One page of people. Pages by StartPage and PageLength. Evidence: seen in client code (M).
   */
  search: RequiredPagedMethod<SpacesMembersSearchArgs, User>;
  /**
   * Add several people to several spaces.
   *
   * `POST /api/spaces/users`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  addMultiple(args?: SpacesMembersAddMultipleArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Remove a person from a space.
   *
   * `DELETE /api/spaces/{SpaceID}/users/{UserID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  remove(args: SpacesMembersRemoveArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Accept or decline a request to join a space.
   *
   * `PUT /api/spaces/{SpaceID}/users/{UserID}/membership/status`
   *
   * Answer: True if the state was set. Sending it twice has the effect of once. Evidence: the vendor's
   * request collection (P, M).
   */
  setStatus(args: SpacesMembersSetStatusArgs, options?: CallOptions): Promise<boolean>;
  /**
   * Get the membership of a person in a space.
   *
   * `GET /api/users/{UserID}/spaces/{SpaceID}/membership/status`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  status(args: SpacesMembersStatusArgs, options?: CallOptions): Promise<unknown>;
}

/** The methods of `axero.spaces.roles`. */
export interface SpacesRolesGroup {
  /**
   * Get a role of a space.
   *
   * `GET /api/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: The role. Evidence: the vendor's request collection (P).
   */
  get(args: SpacesRolesGetArgs, options?: CallOptions): Promise<SpaceRole>;
  /**
   * Change a role of a space.
   *
   * `PUT /api/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  update(args: SpacesRolesUpdateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Delete a role of a space.
   *
   * `DELETE /api/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  delete(args: SpacesRolesDeleteArgs, options?: CallOptions): Promise<unknown>;
  /**
   * List the roles of a space.
   *
   * `GET /api/spaces/{SpaceID}/roles`
   *
   * Answer: The roles. Evidence: the vendor's request collection (P).
   */
  list(args: SpacesRolesListArgs, options?: CallOptions): Promise<SpaceRole[]>;
  /**
   * Create a role in a space.
   *
   * `POST /api/spaces/{SpaceID}/roles`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  create(args: SpacesRolesCreateArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Give a person a role in a space.
   *
   * `POST /api/users/{UserID}/spaces/{SpaceID}/roles`
   *
   * Answer: Shape unknown. Evidence: the vendor's request collection (P).
   */
  addUser(args: SpacesRolesAddUserArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Take all roles in a space from a person.
   *
   * `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  removeUserFromAll(args: SpacesRolesRemoveUserFromAllArgs, options?: CallOptions): Promise<unknown>;
  /**
   * Take a role in a space from a person.
   *
   * `DELETE /api/users/{UserID}/spaces/{SpaceID}/roles/{RoleID}`
   *
   * Answer: Shape unknown. Sending it twice has the effect of once. Evidence: the vendor's request
   * collection (P).
   */
  removeUser(args: SpacesRolesRemoveUserArgs, options?: CallOptions): Promise<unknown>;
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

/** The arguments of `axero.spaces.features`. */
export interface SpacesFeaturesArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.url`. */
export interface SpacesUrlArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID: number;
}

/** The arguments of `axero.spaces.entityAccess`. */
export interface SpacesEntityAccessArgs {
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
  /** Body. */
  body: Bytes;
}

/** The arguments of `axero.spaces.setStatus`. */
export interface SpacesSetStatusArgs {
  /** Id of the space. */
  SpaceID: number;
  /** A state of spaces: 0 pending, 1 published, 3 declined. */
  body: number | string;
}

/** The arguments of `axero.spaces.availability`. */
export interface SpacesAvailabilityArgs {
  /** The wanted name. */
  SpaceName?: string | undefined;
}

/** The arguments of `axero.spaces.moderationStatus`. */
export interface SpacesModerationStatusArgs {
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
  body: number;
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
  body: boolean;
}

/** The arguments of `axero.spaces.members.status`. */
export interface SpacesMembersStatusArgs {
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
  body: number;
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
