// Written by `npm run generate` from api/; do not edit.
import type { Inferred, OpenPagedMethod, PagedMethod, ReadMethod } from '../../client/types.ts';
import type { ActivityAction, EntityType } from '../codes.ts';
import type { SearchActivity, SearchTerm } from '../models/analytics.ts';
import type { ContentItem } from '../models/content.ts';
import type { Space } from '../models/spaces.ts';
import type { User } from '../models/users.ts';

/** The methods of `axero.analytics`. */
export interface AnalyticsGroup {
  /** The methods of `axero.analytics.content`. */
  readonly content: AnalyticsContentGroup;
  /** The methods of `axero.analytics.users`. */
  readonly users: AnalyticsUsersGroup;
  /** The methods of `axero.analytics.spaces`. */
  readonly spaces: AnalyticsSpacesGroup;
  /** The methods of `axero.analytics.metrics`. */
  readonly metrics: AnalyticsMetricsGroup;
  /** The methods of `axero.analytics.searchQueries`. */
  readonly searchQueries: AnalyticsSearchQueriesGroup;
  /** The methods of `axero.analytics.search`. */
  readonly search: AnalyticsSearchGroup;
  /** The methods of `axero.analytics.recognition`. */
  readonly recognition: AnalyticsRecognitionGroup;
}

/** The methods of `axero.analytics.content`. */
export interface AnalyticsContentGroup {
  /**
   * Count the items that something was done with.
   *
   * `GET /api/analytics/content/count`
   *
   * Answer: Number of items; the shape is inferred. Evidence: the vendor's request collection. Sources:
   * the vendor's request collection.
   */
  count: ReadMethod<AnalyticsContentCountArgs, number>;
  /**
   * List the top items.
   *
   * `GET /api/analytics/content/top`
   *
   * Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
   * shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listTop: ReadMethod<AnalyticsContentListTopArgs, Inferred<ContentItem>[]>;
  /**
   * List the most liked items.
   *
   * `GET /api/analytics/content/liked`
   *
   * Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
   * shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listLiked: ReadMethod<AnalyticsContentListLikedArgs, Inferred<ContentItem>[]>;
  /**
   * List the most viewed items.
   *
   * `GET /api/analytics/content/viewed`
   *
   * Answer: The items, each with a count whose name is unknown; perhaps with a part of the fields. Its
   * shape is inferred. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listViewed: ReadMethod<AnalyticsContentListViewedArgs, Inferred<ContentItem>[]>;
}

/** The methods of `axero.analytics.users`. */
export interface AnalyticsUsersGroup {
  /**
   * List the most active users.
   *
   * `GET /api/analytics/users/active`
   *
   * Answer: The people, each with a count whose name is unknown. Its shape is inferred. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  listActive: ReadMethod<AnalyticsUsersListActiveArgs, Inferred<User>[]>;
}

/** The methods of `axero.analytics.spaces`. */
export interface AnalyticsSpacesGroup {
  /**
   * List the most active spaces.
   *
   * `GET /api/analytics/spaces/active`
   *
   * Answer: The spaces, each with a count whose name is unknown. Its shape is inferred. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  listActive: ReadMethod<AnalyticsSpacesListActiveArgs, Inferred<Space>[]>;
}

/** The methods of `axero.analytics.metrics`. */
export interface AnalyticsMetricsGroup {
  /**
   * Count the active users.
   *
   * The documented sample gives the limits of local days as UTC. A missing parameter is answered with a
   * failure.
   *
   * `GET /api/analytics/metrics/users/active/count`
   *
   * Answer: Number of users. Access: Administrators and developers. Evidence: the vendor's
   * documentation. Sources: page 85200 of the vendor's documentation, the vendor's request collection.
   */
  countActiveUsers: ReadMethod<AnalyticsMetricsCountActiveUsersArgs, number>;
  /**
   * Count the failed sign-ins.
   *
   * `GET /api/analytics/metrics/users/failedlogins/count`
   *
   * Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  countFailedLogins: ReadMethod<AnalyticsMetricsCountFailedLoginsArgs, number>;
  /**
   * Count the new users.
   *
   * `GET /api/analytics/metrics/users/new/count`
   *
   * Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  countNewUsers: ReadMethod<AnalyticsMetricsCountNewUsersArgs, number>;
  /**
   * Count the distinct users.
   *
   * `GET /api/analytics/metrics/users/unique/count`
   *
   * Answer: The number; the shape is inferred from analytics.metrics.countActiveUsers. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  countUniqueUsers: ReadMethod<AnalyticsMetricsCountUniqueUsersArgs, number>;
}

/** The methods of `axero.analytics.searchQueries`. */
export interface AnalyticsSearchQueriesGroup {
  /**
   * List what was searched for.
   *
   * `GET /api/searchqueries`
   *
   * Answer: One page of search terms. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<AnalyticsSearchQueriesListArgs, SearchTerm>;
}

/** The methods of `axero.analytics.search`. */
export interface AnalyticsSearchGroup {
  /**
   * List the activity of searching.
   *
   * `GET /api/search/activity`
   *
   * Answer: One page of searches. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  listActivity: PagedMethod<AnalyticsSearchListActivityArgs, SearchActivity>;
  /**
   * List the items that were found for searched terms.
   *
   * `GET /api/search/content`
   *
   * Answer: One page of items, each with a list of terms whose name is unknown. Its shape is inferred.
   * Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection.
   */
  listContent: PagedMethod<AnalyticsSearchListContentArgs, Inferred<ContentItem>>;
}

/** The methods of `axero.analytics.recognition`. */
export interface AnalyticsRecognitionGroup {
  /**
   * List the recognitions that were given.
   *
   * `GET /api/analytics/recognition`
   *
   * Answer: Shape unknown: by ReqType rows of activity (who, to whom, award, date) or of statistics
   * (person, counts); no field name is known. Pages by StartPage and PageLength. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  list: OpenPagedMethod<AnalyticsRecognitionListArgs, 'analytics.recognition.list'>;
}

/** The arguments of `axero.analytics.content.count`. */
export interface AnalyticsContentCountArgs {
  /** What users did with the items. A code of `ActivityAction`. */
  Action?: ActivityAction | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Entity types. */
  ContentTypeCSV?: readonly number[] | string | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
}

/** The arguments of `axero.analytics.content.listTop`. */
export interface AnalyticsContentListTopArgs {
  /** What users did with the items. A code of `ActivityAction`. */
  Action?: ActivityAction | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Entity types. */
  ContentTypeCSV?: readonly number[] | string | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Rows of the answer. */
  Size?: number | undefined;
}

/** The arguments of `axero.analytics.content.listLiked`. */
export interface AnalyticsContentListLikedArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Entity types. */
  ContentTypeCSV?: readonly number[] | string | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Rows of the answer. */
  Size?: number | undefined;
}

/** The arguments of `axero.analytics.content.listViewed`. */
export interface AnalyticsContentListViewedArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Entity types. */
  ContentTypeCSV?: readonly number[] | string | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Rows of the answer. */
  Size?: number | undefined;
}

/** The arguments of `axero.analytics.users.listActive`. */
export interface AnalyticsUsersListActiveArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Rows of the answer. */
  Size?: number | undefined;
}

/** The arguments of `axero.analytics.spaces.listActive`. */
export interface AnalyticsSpacesListActiveArgs {
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
  /** Rows of the answer. */
  Size?: number | undefined;
}

/** The arguments of `axero.analytics.metrics.countActiveUsers`. */
export interface AnalyticsMetricsCountActiveUsersArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
}

/** The arguments of `axero.analytics.metrics.countFailedLogins`. */
export interface AnalyticsMetricsCountFailedLoginsArgs {
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
}

/** The arguments of `axero.analytics.metrics.countNewUsers`. */
export interface AnalyticsMetricsCountNewUsersArgs {
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
}

/** The arguments of `axero.analytics.metrics.countUniqueUsers`. */
export interface AnalyticsMetricsCountUniqueUsersArgs {
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Start of the time. */
  FromDate?: Date | string | undefined;
  /** End of the time. */
  ToDate?: Date | string | undefined;
}

/** The arguments of `axero.analytics.searchQueries.list`. */
export interface AnalyticsSearchQueriesListArgs {
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Start of the time. */
  StartDate?: Date | string | undefined;
  /** End of the time. */
  EndDate?: Date | string | undefined;
  /** Text of the search. */
  Term?: string | undefined;
  /** Who searched. */
  UserID?: number | undefined;
}

/** The arguments of `axero.analytics.search.listActivity`. */
export interface AnalyticsSearchListActivityArgs {
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Start of the time. */
  StartDate?: Date | string | undefined;
  /** End of the time. */
  EndDate?: Date | string | undefined;
  /** Text of the search. */
  Term?: string | undefined;
  /** Who searched. */
  UserID?: number | undefined;
}

/** The arguments of `axero.analytics.search.listContent`. */
export interface AnalyticsSearchListContentArgs {
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Start of the time. */
  StartDate?: Date | string | undefined;
  /** End of the time. */
  EndDate?: Date | string | undefined;
  /** Search term. */
  SearchTerm?: string | undefined;
  /** Kind of the item. A code of `EntityType`. */
  EntityTypeID?: EntityType | undefined;
  /** Rows for each term; the meaning is inferred. */
  noOfSearchTermResult?: number | undefined;
}

/** The arguments of `axero.analytics.recognition.list`. */
export interface AnalyticsRecognitionListArgs {
  /** Activity or userstats. */
  ReqType?: string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Parent content id. */
  ParentContentID?: number | undefined;
  /** Ids of users. */
  UserIDCSV?: readonly number[] | string | undefined;
  /** Id of the space, 0 for the top-level community. */
  SpaceID?: number | undefined;
  /** Profile fields to filter by. */
  FieldUseIDCSV?: readonly number[] | string | undefined;
  /** Values of those fields. */
  FieldValueCSV?: readonly string[] | string | undefined;
  /** Start of the time. Sent as `YYYYMMDD`. */
  StartDate?: Date | string | undefined;
  /** End of the time. Sent as `YYYYMMDD`. */
  EndDate?: Date | string | undefined;
}
