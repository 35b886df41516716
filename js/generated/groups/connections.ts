// Written by `npm run generate` from api/; do not edit.
import type {
  CallOptions,
  Inferred,
  NoArgs,
  ReadMethod,
  RequiredOpenReadMethod,
  RequiredPagedMethod,
} from '../../client/types.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.connections`. */
export interface ConnectionsGroup {
  /**
   * List the connections of a user.
   *
   * `GET /api/users/{UserID}/friends`
   *
   * Answer: One page of users. Pages by Page and PageLength. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: RequiredPagedMethod<ConnectionsListArgs, User>;
  /**
   * Get how two users are connected.
   *
   * `GET /api/users/{UserID}/connections/{ConnectionUserID}/status`
   *
   * Answer: A code (none, pending, confirmed) or whether the two are connected. Its shape is inferred.
   * Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  getStatus: RequiredOpenReadMethod<ConnectionsGetStatusArgs, 'connections.getStatus', boolean | number>;
  /**
   * Connect two users.
   *
   * Whether the call asks for a connection, accepts one, or both, is unknown. The client sends an empty
   * object as the body.
   *
   * `PUT /api/users/connections`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Evidence: seen in client code.
   * Sources: the vendor's mobile app.
   */
  add<T = unknown>(args: ConnectionsAddArgs, options?: CallOptions): Promise<T>;
  /**
   * End the connection of two users.
   *
   * `DELETE /api/users/connections`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Sending it twice has the effect of
   * once. Evidence: seen in client code. Sources: the vendor's mobile app.
   */
  remove<T = unknown>(args: ConnectionsRemoveArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.connections.requests`. */
  readonly requests: ConnectionsRequestsGroup;
  /** The methods of `axero.connections.directReports`. */
  readonly directReports: ConnectionsDirectReportsGroup;
}

/** The methods of `axero.connections.requests`. */
export interface ConnectionsRequestsGroup {
  /**
   * List connection requests.
   *
   * `GET /api/users/friendrequests`
   *
   * Answer: The people who ask; perhaps rows around them. Its shape is inferred. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  list: ReadMethod<ConnectionsRequestsListArgs, Inferred<User>[]>;
  /**
   * Count the pending connection requests to the signed-in user.
   *
   * `GET /api/users/me/friendrequests/pending/count`
   *
   * Answer: Number of requests; the shape is inferred. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection.
   */
  countPending: ReadMethod<NoArgs, number>;
}

/** The methods of `axero.connections.directReports`. */
export interface ConnectionsDirectReportsGroup {
  /**
   * List the direct reports of a user.
   *
   * `GET /api/users/{UserID}/directreports`
   *
   * Answer: One page of users; the shape is inferred from connections.list. Pages by Page and
   * PageLength. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: RequiredPagedMethod<ConnectionsDirectReportsListArgs, User>;
}

/** The arguments of `axero.connections.list`. */
export interface ConnectionsListArgs {
  /** Id of the user. */
  UserID: number;
  /** Only accepted or only pending ones. */
  IsConfirmed?: boolean | undefined;
  /** Page number. */
  Page?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Add ready HTML to the answer. */
  IncludeListHTML?: boolean | undefined;
  /** Whether the read is logged as a view; the meaning is inferred from the name. */
  LogView?: boolean | undefined;
}

/** The arguments of `axero.connections.getStatus`. */
export interface ConnectionsGetStatusArgs {
  /** Id of the user. */
  UserID: number;
  /** Id of the other user. */
  ConnectionUserID: number;
}

/** The arguments of `axero.connections.add`. */
export interface ConnectionsAddArgs {
  /** Id of the user. */
  userid: number;
  /** Id of the other user. */
  connectionuserid: number;
  [field: string]: unknown;
}

/** The arguments of `axero.connections.remove`. */
export interface ConnectionsRemoveArgs {
  /** Id of the user. */
  userid: number;
  /** Id of the other user. */
  connectionuserid: number;
}

/** The arguments of `axero.connections.requests.list`. */
export interface ConnectionsRequestsListArgs {
  /** Id of the receiving user. */
  ToUserID?: number | undefined;
  /** Fetch for all users. */
  FetchForAllUsers?: boolean | undefined;
}

/** The arguments of `axero.connections.directReports.list`. */
export interface ConnectionsDirectReportsListArgs {
  /** Id of the user. */
  UserID: number;
  /** Add ready HTML to the answer. */
  IncludeListHTML?: boolean | undefined;
  /** Page number. */
  Page?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}
