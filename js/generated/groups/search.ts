// Written by `npm run generate` from api/; do not edit.
import type { PagedMethod } from '../../client/types.ts';
import type { EntityType, SortColumn, SortOrder } from '../codes.ts';
import type { SearchResult } from '../models/search.ts';

/** The methods of `axero.search`. */
export interface SearchGroup {
  /**
   * Search the site.
   *
   * Covers what the signed-in user may see. The rows have field names of their own: Title where a
   * content item has ContentTitle.
   *
   * `GET /api/search`
   *
   * Answer: One page of hits. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: PagedMethod<SearchListArgs, SearchResult>;
}

/** The arguments of `axero.search.list`. */
export interface SearchListArgs {
  /** Words to search for. */
  Keyword?: string | undefined;
  /** Only these spaces. */
  SpaceIDCSV?: readonly number[] | string | undefined;
  /** Only these kinds. Codes of `EntityType`. */
  EntityTypeCSV?: readonly EntityType[] | string | undefined;
  /** Only these authors. */
  UserIDCSV?: readonly number[] | string | undefined;
  /** Exact match. */
  ExactMatch?: boolean | undefined;
  /** Tag id csv. */
  TagIDCSV?: readonly number[] | string | undefined;
  /** Tag group id csv. */
  TagGroupIDCSV?: readonly number[] | string | undefined;
  /** Names of tags, separated by commas; the separator is inferred. */
  Tags?: string | undefined;
  /** First day of the range. Sent as `YYYYMMDD`. */
  FromDateString?: Date | string | undefined;
  /** Last day of the range. Sent as `YYYYMMDD`. */
  ToDateString?: Date | string | undefined;
  /** Is featured. */
  IsFeatured?: boolean | undefined;
  /** Category id. */
  CategoryID?: number | undefined;
  /** Search only tags. */
  SearchOnlyTags?: boolean | undefined;
  /** Parent content id. */
  ParentContentID?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Column to sort by; that it takes these codes is inferred. A code of `SortColumn`. */
  SortBy?: SortColumn | undefined;
  /**
   * Direction of sorting; the server also takes the name as a string. 0 Ascending, 1 Descending, 2
   * Unspecified.
   */
  SortOrder?: SortOrder | undefined;
  /** Characters of the title. */
  TitleLength?: number | undefined;
  /** Characters of the summary. */
  SummaryLength?: number | undefined;
  /** Is generic content search. */
  IsGenericContentSearch?: boolean | undefined;
}
