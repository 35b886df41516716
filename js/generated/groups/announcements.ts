// Written by `npm run generate` from api/; do not edit.
import type { PagedMethod } from '../../client/types.ts';
import type { Announcement } from '../models/announcements.ts';

/** The methods of `axero.announcements`. */
export interface AnnouncementsGroup {
  /**
   * List announcements.
   *
   * The rows are name and value pairs, not content items.
   *
   * `GET /api/announcements`
   *
   * Answer: One page of announcements. Pages by PageNumber and PageLength. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: PagedMethod<AnnouncementsListArgs, Announcement>;
}

/** The arguments of `axero.announcements.list`. */
export interface AnnouncementsListArgs {
  /** Space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
  /** Page number, counted from 1. */
  PageNumber?: number | undefined;
}
