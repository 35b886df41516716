// Written by `npm run generate` from api/; do not edit.
import type { CallOptions, NoArgs, PagedMethod, ReadMethod } from '../../client/types.ts';
import type { EntityType } from '../codes.ts';
import type { AbuseReport, AbuseType } from '../models/abuse.ts';

/** The methods of `axero.abuse`. */
export interface AbuseGroup {
  /**
   * List reports of abuse.
   *
   * `GET /api/content/abuses`
   *
   * Answer: One page of reports. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  list: PagedMethod<AbuseListArgs, AbuseReport>;
  /**
   * Report an item or a comment.
   *
   * `POST /api/content/abuses`
   *
   * Answer: Shape unknown: by the habit of the API new report id or true. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: AbuseCreateArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.abuse.types`. */
  readonly types: AbuseTypesGroup;
}

/** The methods of `axero.abuse.types`. */
export interface AbuseTypesGroup {
  /**
   * List the reasons for which something can be reported.
   *
   * `GET /api/content/abuseTypes`
   *
   * Answer: The reasons. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: ReadMethod<NoArgs, AbuseType[]>;
}

/** The arguments of `axero.abuse.list`. */
export interface AbuseListArgs {
  /** User id. */
  UserID?: number | undefined;
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** Several spaces at once. */
  SpaceIDCSV?: readonly number[] | string | undefined;
  /** The reported item. */
  ContentID?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
}

/** The arguments of `axero.abuse.create`. */
export interface AbuseCreateArgs {
  /** A reason from abuse.types.list. */
  ReportTypeID: number;
  /** Flag comment. */
  FlagComment?: string | undefined;
  /** Entity id. */
  EntityID: number;
  /** Kind of an item, a comment or another thing that has an id. A code of `EntityType`. */
  EntityType: EntityType;
  [field: string]: unknown;
}
