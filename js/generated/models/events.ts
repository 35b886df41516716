// Written by `npm run generate` from api/; do not edit.
import type { AttendanceType, EventFrequency } from '../codes.ts';

/** An event of a calendar. Evidence: seen in client code. */
export interface AxeroEvent {
  EventID: number;
  Title?: string;
  /** HTML. */
  Description?: string;
  ContentSummary?: string;
  /** ISO text with a T and without a zone; whose zone is not shown. */
  StartDateISO?: string;
  /** ISO text with a T and without a zone; whose zone is not shown. */
  EndDateISO?: string;
  /** Display text. */
  StartTimeText?: string;
  /** Display text. */
  EndTimeText?: string;
  /** In the time of the reader. */
  StartDateWithRespectToUser?: string;
  /** In the time of the reader. */
  EndDateWithRespectToUser?: string;
  CreatedOnDate?: string;
  IsAllDay?: boolean;
  IsRepeat?: boolean;
  Frequency?: EventFrequency;
  /** Display text. */
  RepeatSummary?: string;
  IsBusy?: boolean;
  IsPrivate?: boolean;
  VenueName?: string;
  WhoShouldAttend?: string;
  Website?: string;
  Telephone?: string;
  Organization?: string;
  /** Known from the API of 2013. */
  Address?: string;
  /** Known from the API of 2013. */
  Zip?: string;
  /** Known from the API of 2013. */
  EventURL?: string;
  /** Known from the API of 2013. */
  IsOnline?: boolean;
  /** Known from the API of 2013. */
  Views?: number;
  /** Known from the API of 2013. */
  EventStatusID?: number;
  /** Known from the API of 2013. */
  EventTypeName?: string;
  /** Tags, separated by commas. */
  Keywords?: string;
  EventTypeID?: number;
  /** People of the event with their answers. */
  Users?: EventUser[];
  /** Reminders; their shape is not shown. */
  Reminders?: unknown;
  /** Ids of the resources, separated by commas. */
  ResourceIDCSV?: string;
  SpaceID?: number;
  SpaceName?: string;
  AuthorID?: number;
  UserID?: number;
  UserDisplayName?: string;
  ImageURL?: string;
  CommentCount?: number;
  [field: string]: unknown;
}

/**
 * What an event is created or changed with. StartDate and EndDate, or StartDateISO and EndDateISO.
 * Evidence: the vendor's request collection.
 */
export interface EventInput {
  EventTypeID?: number;
  Title?: string;
  /** HTML. */
  Description?: string;
  StartDate?: string;
  EndDate?: string;
  /** Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends. */
  StartDateISO?: string;
  /** Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends. */
  EndDateISO?: string;
  SpaceID?: number;
  WhoShouldAttend?: string;
  VenueName?: string;
  Address?: string;
  City?: string;
  CountryID?: number;
  StateID?: number;
  Frequency?: EventFrequency;
  IsRepeat?: boolean;
  IsAllDay?: boolean;
  /** True for an event of the personal calendar. */
  IsPrivate?: boolean;
  /** Whether the time shows as busy. */
  IsBusy?: boolean;
  /** Tags, separated by commas. */
  Keywords?: string;
  /** Ids of the resources, separated by commas. */
  ResourceIDCSV?: string;
  /** People to invite. */
  NewUsers?: EventUser[];
}

/** A person of an event. Evidence: the vendor's request collection. */
export interface EventUser {
  UserID?: number;
  AttendanceType?: AttendanceType;
  /** True for a member of the site; sent only. */
  IsCommunityUser?: boolean;
  /** Seen in NewUsers of a new event only. */
  Organizer?: boolean;
}
