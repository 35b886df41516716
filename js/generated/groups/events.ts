// Written by `npm run generate` from api/; do not edit.
import type {
  Bytes,
  CallOptions,
  Inferred,
  OpenReadMethod,
  PagedMethod,
  ReadMethod,
  RequiredOpenReadMethod,
  RequiredPagedMethod,
  RequiredReadMethod,
} from '../../client/types.ts';
import type {
  AttendanceType,
  EntityStatus,
  EntityType,
  EventFrequency,
  EventViewSource,
  ReminderType,
  SortColumn,
  SortOrder,
} from '../codes.ts';
import type { EventAttendee } from '../models/attendance.ts';
import type { AxeroEvent, EventUser } from '../models/events.ts';
import type { EventType } from '../models/eventtypes.ts';
import type { EventReminder } from '../models/reminders.ts';
import type { EventResource, EventResourceType } from '../models/resources.ts';

/** The methods of `axero.events`. */
export interface EventsGroup {
  /**
   * Make a person an organizer of an event or undo it.
   *
   * `PUT /api/events/{EventID}/organizer`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  setOrganizer<T = unknown>(args: EventsSetOrganizerArgs, options?: CallOptions): Promise<T>;
  /**
   * Get an event.
   *
   * `GET /api/events/{EventID}`
   *
   * Answer: The event. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  get: RequiredReadMethod<EventsGetArgs, AxeroEvent>;
  /**
   * Change an event.
   *
   * The collection changes EventTypeID, Description and Title.
   *
   * `PUT /api/events/{EventID}`
   *
   * Answer: The event, with at least EventID and UserID. Its shape is seen in client code. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  update(args: EventsUpdateArgs, options?: CallOptions): Promise<AxeroEvent>;
  /**
   * Delete an event.
   *
   * `DELETE /api/events/{EventID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: EventsDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List events.
   *
   * `GET /api/events`
   *
   * Answer: One page of events. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: PagedMethod<EventsListArgs, AxeroEvent>;
  /**
   * Create an event.
   *
   * The collection sends StartDate and EndDate, the vendor's app StartDateISO and EndDateISO: send one
   * pair. The message ToBePublished means that the event waits for approval.
   *
   * `POST /api/events`
   *
   * Answer: The new event, with at least EventID and UserID. Evidence: the vendor's request collection.
   * Sources: the vendor's request collection, the vendor's mobile app.
   */
  create(args?: EventsCreateArgs, options?: CallOptions): Promise<AxeroEvent>;
  /**
   * List the events of a space.
   *
   * `GET /api/events/spaces/{SpaceID}`
   *
   * Answer: The events. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  listBySpace: RequiredReadMethod<EventsListBySpaceArgs, AxeroEvent[]>;
  /**
   * List the events that a calendar shows.
   *
   * `GET /api/calendars/events`
   *
   * Answer: The events; perhaps with a part of the fields. Its shape is inferred. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  listByCalendar: ReadMethod<EventsListByCalendarArgs, Inferred<AxeroEvent>[]>;
  /**
   * Count a view of an event.
   *
   * `PUT /api/events/viewcount`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  updateViewCount<T = unknown>(args: EventsUpdateViewCountArgs, options?: CallOptions): Promise<T>;
  /**
   * Set the image of an event.
   *
   * `POST /api/events/{EventID}/image`
   *
   * Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
   * request collection. Sources: the vendor's request collection.
   */
  setImage<T = unknown>(args: EventsSetImageArgs, options?: CallOptions): Promise<T>;
  /** The methods of `axero.events.attendees`. */
  readonly attendees: EventsAttendeesGroup;
  /** The methods of `axero.events.guests`. */
  readonly guests: EventsGuestsGroup;
  /** The methods of `axero.events.invitees`. */
  readonly invitees: EventsInviteesGroup;
  /** The methods of `axero.events.rsvp`. */
  readonly rsvp: EventsRsvpGroup;
  /** The methods of `axero.events.users`. */
  readonly users: EventsUsersGroup;
  /** The methods of `axero.events.types`. */
  readonly types: EventsTypesGroup;
  /** The methods of `axero.events.reminders`. */
  readonly reminders: EventsRemindersGroup;
  /** The methods of `axero.events.resources`. */
  readonly resources: EventsResourcesGroup;
  /** The methods of `axero.events.resourceTypes`. */
  readonly resourceTypes: EventsResourceTypesGroup;
}

/** The methods of `axero.events.attendees`. */
export interface EventsAttendeesGroup {
  /**
   * List the people who attend an event.
   *
   * `GET /api/events/{EventID}/attendees`
   *
   * Answer: One page of people; a client reads them without the envelope. It comes with or without the
   * envelope. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
   * vendor's request collection, the vendor's mobile app.
   */
  list: RequiredPagedMethod<EventsAttendeesListArgs, EventAttendee>;
  /**
   * Set who attends an event.
   *
   * `PUT /api/events/{EventID}/attendees`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  set<T = unknown>(args: EventsAttendeesSetArgs, options?: CallOptions): Promise<T>;
  /**
   * Count the answers to an invitation.
   *
   * `GET /api/events/{EventID}/attendancestats`
   *
   * Answer: A count for each answer; the names are unknown. Its shape is inferred. Evidence: the
   * vendor's request collection. Sources: the vendor's request collection.
   */
  getStats: RequiredOpenReadMethod<
    EventsAttendeesGetStatsArgs,
    'events.attendees.getStats',
    Record<string, number>
  >;
}

/** The methods of `axero.events.guests`. */
export interface EventsGuestsGroup {
  /**
   * List the guests from outside who attend an event.
   *
   * `GET /api/events/guestattendees`
   *
   * Answer: The guests; with or without the envelope. It comes with or without the envelope. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection.
   */
  list: ReadMethod<EventsGuestsListArgs, EventAttendee[]>;
}

/** The methods of `axero.events.invitees`. */
export interface EventsInviteesGroup {
  /**
   * List the guests from outside who are invited to an event.
   *
   * `GET /api/events/eventinvitees`
   *
   * Answer: The guests from outside; with or without the envelope. It comes with or without the
   * envelope. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  list: ReadMethod<EventsInviteesListArgs, EventAttendee[]>;
  /**
   * List the members who are invited to an event.
   *
   * `GET /api/events/memberinvitees`
   *
   * Answer: The people; with or without the envelope. It comes with or without the envelope. Evidence:
   * the vendor's request collection. Sources: the vendor's request collection.
   */
  listMembers: ReadMethod<EventsInviteesListMembersArgs, EventAttendee[]>;
  /**
   * Invite members to an event.
   *
   * `PUT /api/events/{EventID}/invitees/members`
   *
   * Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  addMembers<T = unknown>(args: EventsInviteesAddMembersArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.events.rsvp`. */
export interface EventsRsvpGroup {
  /**
   * Get the answer of the signed-in person to an event.
   *
   * `GET /api/events/{EventID}/rsvp/me/status`
   *
   * Answer: The answer as a bare number. The answer has no envelope. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  getMine: RequiredReadMethod<EventsRsvpGetMineArgs, AttendanceType>;
  /**
   * Answer an invitation to an event.
   *
   * `PUT /api/events/{EventID}/rsvp/me/status`
   *
   * Answer: Shape unknown: by the habit of the API AttendanceType or true. Sending it twice has the
   * effect of once. Evidence: the vendor's request collection. Sources: the vendor's request collection,
   * the vendor's mobile app.
   */
  setMine<T = unknown>(args: EventsRsvpSetMineArgs, options?: CallOptions): Promise<T>;
  /**
   * Get the answer of a person to an event.
   *
   * Its sibling for the signed-in person answers with a bare number; whether this one does is unknown.
   *
   * `GET /api/events/{EventID}/rsvp/{UserID}/status`
   *
   * Answer: The answer as a bare number; perhaps with the envelope. It comes with or without the
   * envelope. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  get: RequiredReadMethod<EventsRsvpGetArgs, AttendanceType>;
}

/** The methods of `axero.events.users`. */
export interface EventsUsersGroup {
  /**
   * Add people to an event.
   *
   * `POST /api/events/{EventID}/users`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  add<T = unknown>(args: EventsUsersAddArgs, options?: CallOptions): Promise<T>;
  /**
   * Remove a member from an event.
   *
   * `DELETE /api/events/{EventID}/users/members/{UserID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  remove<T = unknown>(args: EventsUsersRemoveArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.events.types`. */
export interface EventsTypesGroup {
  /**
   * Get an event type.
   *
   * `GET /api/eventtypes/{EventTypeID}`
   *
   * Answer: The event type. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<EventsTypesGetArgs, EventType>;
  /**
   * Change an event type.
   *
   * `PUT /api/eventtypes/{EventTypeID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  update<T = unknown>(args: EventsTypesUpdateArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete an event type.
   *
   * `DELETE /api/eventtypes/{EventTypeID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: EventsTypesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * Create an event type.
   *
   * `POST /api/eventtypes`
   *
   * Answer: Shape unknown: by the habit of the API new EventTypeID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  create<T = unknown>(args: EventsTypesCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * List the event types of a space.
   *
   * Unpaged in the vendor's app.
   *
   * `GET /api/events/types`
   *
   * Answer: The event types. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection, the vendor's mobile app.
   */
  list: ReadMethod<EventsTypesListArgs, EventType[]>;
}

/** The methods of `axero.events.reminders`. */
export interface EventsRemindersGroup {
  /**
   * List the reminders of an event.
   *
   * `GET /api/events/{EventID}/reminders`
   *
   * Answer: The reminders. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  list: RequiredReadMethod<EventsRemindersListArgs, EventReminder[]>;
  /**
   * Set a reminder of an event.
   *
   * `PUT /api/events/reminder`
   *
   * Answer: Shape unknown: by the habit of the API ReminderID or true. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  set<T = unknown>(args?: EventsRemindersSetArgs, options?: CallOptions): Promise<T>;
  /**
   * Delete a reminder of an event.
   *
   * `DELETE /api/events/{EventID}/reminders/{ReminderID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: EventsRemindersDeleteArgs, options?: CallOptions): Promise<T>;
}

/** The methods of `axero.events.resources`. */
export interface EventsResourcesGroup {
  /**
   * Get a resource for events.
   *
   * `GET /api/events/resources/{ResourceID}`
   *
   * Answer: The resource. Evidence: the vendor's request collection. Sources: the vendor's request
   * collection.
   */
  get: RequiredReadMethod<EventsResourcesGetArgs, EventResource>;
  /**
   * Delete a resource for events.
   *
   * `DELETE /api/events/resources/{ResourceID}`
   *
   * Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
   * once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
   */
  delete<T = unknown>(args: EventsResourcesDeleteArgs, options?: CallOptions): Promise<T>;
  /**
   * List the resources for events.
   *
   * `GET /api/events/resources`
   *
   * Answer: One page of resources. Pages by StartPage and PageLength. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection, the vendor's mobile app.
   */
  list: PagedMethod<EventsResourcesListArgs, EventResource>;
  /**
   * Create a resource for events.
   *
   * `POST /api/events/resources`
   *
   * Answer: Shape unknown: by the habit of the API new ResourceID. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  create<T = unknown>(args: EventsResourcesCreateArgs, options?: CallOptions): Promise<T>;
  /**
   * Tell whether a resource is free.
   *
   * `GET /api/events/resources/availability`
   *
   * Answer: True if the resource is free. Its shape is inferred. Evidence: the vendor's request
   * collection. Sources: the vendor's request collection.
   */
  checkAvailability: OpenReadMethod<
    EventsResourcesCheckAvailabilityArgs,
    'events.resources.checkAvailability',
    boolean
  >;
}

/** The methods of `axero.events.resourceTypes`. */
export interface EventsResourceTypesGroup {
  /**
   * List the types of resources.
   *
   * `GET /api/events/resourcetypes`
   *
   * Answer: The kinds of resources. Evidence: the vendor's request collection. Sources: the vendor's
   * request collection.
   */
  list: ReadMethod<EventsResourceTypesListArgs, EventResourceType[]>;
}

/** The arguments of `axero.events.setOrganizer`. */
export interface EventsSetOrganizerArgs {
  /** Id of the event. */
  EventID: number;
  /** Id of the person. */
  UserID?: number | undefined;
  /** Whether the person organizes. */
  IsOrganizer?: boolean | undefined;
}

/** The arguments of `axero.events.get`. */
export interface EventsGetArgs {
  /** Id of the event. */
  EventID: number;
}

/** The arguments of `axero.events.update`. */
export interface EventsUpdateArgs {
  /** Id of the event. */
  EventID: number;
  /** Event type id. */
  EventTypeID?: number | undefined;
  /** Title. */
  Title?: string | undefined;
  /** HTML. */
  Description?: string | undefined;
  /** Start date. */
  StartDate?: Date | string | undefined;
  /** End date. */
  EndDate?: Date | string | undefined;
  /** Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends. */
  StartDateISO?: Date | string | undefined;
  /** Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends. */
  EndDateISO?: Date | string | undefined;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Who should attend. */
  WhoShouldAttend?: string | undefined;
  /** Venue name. */
  VenueName?: string | undefined;
  /** Address. */
  Address?: string | undefined;
  /** City. */
  City?: string | undefined;
  /** Country id. */
  CountryID?: number | undefined;
  /** State id. */
  StateID?: number | undefined;
  /** How often an event repeats. 0 Never, 1 Day, 2 Week, 4 Month, 8 Quarter, 16 Year. */
  Frequency?: EventFrequency | undefined;
  /** Is repeat. */
  IsRepeat?: boolean | undefined;
  /** Is all day. */
  IsAllDay?: boolean | undefined;
  /** True for an event of the personal calendar. */
  IsPrivate?: boolean | undefined;
  /** Whether the time shows as busy. */
  IsBusy?: boolean | undefined;
  /** Tags, separated by commas. */
  Keywords?: string | undefined;
  /** Ids of the resources, separated by commas. */
  ResourceIDCSV?: string | undefined;
  /** People to invite. */
  NewUsers?: readonly EventUser[] | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.events.delete`. */
export interface EventsDeleteArgs {
  /** Id of the event. */
  EventID: number;
  /** Tell the people who were invited. */
  SendNotifications?: boolean | undefined;
}

/** The arguments of `axero.events.list`. */
export interface EventsListArgs {
  /** Only events of this person. */
  UserID?: number | undefined;
  /** Also events of subscribed calendars. */
  ShowSubscribedEvents?: boolean | undefined;
  /** Id of the space; 0 is the top-level community. */
  SpaceID?: number | undefined;
  /** State of the events. A code of `EntityStatus`. */
  EntityStatus?: EntityStatus | undefined;
  /** Only featured events. */
  IsFeatured?: boolean | undefined;
  /** Id of the event type. */
  EventType?: number | undefined;
  /** Start of the time. */
  StartDate?: Date | string | undefined;
  /** End of the time. */
  EndDate?: Date | string | undefined;
  /** Range of dates; 4 and 8 are seen, their meaning is unknown. */
  DateRange?: number | undefined;
  /** Place. */
  VenueName?: string | undefined;
  /** Tags of the event. */
  Keywords?: string | undefined;
  /** Month; its spelling is not shown. */
  Month?: string | undefined;
  /** Answer of the person. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse. */
  AttendanceType?: AttendanceType | undefined;
  /** Only events that use this resource. */
  ResourceID?: number | undefined;
  /** City. */
  City?: string | undefined;
  /** Id of the state. */
  StateID?: number | undefined;
  /** Id of the country. */
  CountryID?: number | undefined;
  /** Column to sort by. A code of `SortColumn`. */
  SortColumn?: SortColumn | undefined;
  /** Direction. 0 Ascending, 1 Descending, 2 Unspecified. */
  SortOrder?: SortOrder | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.events.create`. */
export interface EventsCreateArgs {
  /** Event type id. */
  EventTypeID?: number | undefined;
  /** Title. */
  Title?: string | undefined;
  /** HTML. */
  Description?: string | undefined;
  /** Start date. */
  StartDate?: Date | string | undefined;
  /** End date. */
  EndDate?: Date | string | undefined;
  /** Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends. */
  StartDateISO?: Date | string | undefined;
  /** Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends. */
  EndDateISO?: Date | string | undefined;
  /** Space id. */
  SpaceID?: number | undefined;
  /** Who should attend. */
  WhoShouldAttend?: string | undefined;
  /** Venue name. */
  VenueName?: string | undefined;
  /** Address. */
  Address?: string | undefined;
  /** City. */
  City?: string | undefined;
  /** Country id. */
  CountryID?: number | undefined;
  /** State id. */
  StateID?: number | undefined;
  /** How often an event repeats. 0 Never, 1 Day, 2 Week, 4 Month, 8 Quarter, 16 Year. */
  Frequency?: EventFrequency | undefined;
  /** Is repeat. */
  IsRepeat?: boolean | undefined;
  /** Is all day. */
  IsAllDay?: boolean | undefined;
  /** True for an event of the personal calendar. */
  IsPrivate?: boolean | undefined;
  /** Whether the time shows as busy. */
  IsBusy?: boolean | undefined;
  /** Tags, separated by commas. */
  Keywords?: string | undefined;
  /** Ids of the resources, separated by commas. */
  ResourceIDCSV?: string | undefined;
  /** People to invite. */
  NewUsers?: readonly EventUser[] | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.events.listBySpace`. */
export interface EventsListBySpaceArgs {
  /** Id of the space. */
  SpaceID: number;
  /** Only events of this person. */
  UserID?: number | undefined;
}

/** The arguments of `axero.events.listByCalendar`. */
export interface EventsListByCalendarArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Which calendar. 1 Community, 2 Space, 3 MyAccount. */
  EventViewSource?: EventViewSource | undefined;
  /** Start of the time. */
  StartDateISO?: Date | string | undefined;
  /** End of the time. */
  EndDateISO?: Date | string | undefined;
}

/** The arguments of `axero.events.updateViewCount`. */
export interface EventsUpdateViewCountArgs {
  /** Id of the event. */
  EventID?: number | undefined;
  /** A number whose meaning is not shown; the id of the event fits the sample. */
  Number: number;
}

/** The arguments of `axero.events.setImage`. */
export interface EventsSetImageArgs {
  /** Id of the event. */
  EventID: number;
  /** File. */
  file: Bytes;
  [field: string]: unknown;
}

/** The arguments of `axero.events.attendees.list`. */
export interface EventsAttendeesListArgs {
  /** Id of the event. */
  EventID: number;
  /** Answer of the people. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse. */
  Attendance?: AttendanceType | undefined;
  /** Only people who were invited. */
  IsInvited?: boolean | undefined;
  /** Part of the name. */
  Keyword?: string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.events.attendees.set`. */
export interface EventsAttendeesSetArgs {
  /** Id of the event. */
  EventID: number;
  /** Whether the people attend. */
  IsAttendee?: boolean | undefined;
  /** Ids of people, separated by commas; inferred from the sibling for invitees. */
  UserIDCSV: string;
}

/** The arguments of `axero.events.attendees.getStats`. */
export interface EventsAttendeesGetStatsArgs {
  /** Id of the event. */
  EventID: number;
}

/** The arguments of `axero.events.guests.list`. */
export interface EventsGuestsListArgs {
  /** Id of the event. */
  EventID?: number | undefined;
  /** Answer of the guests. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse. */
  Attendance?: AttendanceType | undefined;
}

/** The arguments of `axero.events.invitees.list`. */
export interface EventsInviteesListArgs {
  /** Id of the event. */
  EventID?: number | undefined;
}

/** The arguments of `axero.events.invitees.listMembers`. */
export interface EventsInviteesListMembersArgs {
  /** Id of the event. */
  EventID?: number | undefined;
}

/** The arguments of `axero.events.invitees.addMembers`. */
export interface EventsInviteesAddMembersArgs {
  /** Id of the event. */
  EventID: number;
  /** Ids of people, separated by commas. */
  UserIDCSV: string;
}

/** The arguments of `axero.events.rsvp.getMine`. */
export interface EventsRsvpGetMineArgs {
  /** Id of the event. */
  EventID: number;
}

/** The arguments of `axero.events.rsvp.setMine`. */
export interface EventsRsvpSetMineArgs {
  /** Id of the event. */
  EventID: number;
  /**
   * Answer to an invitation; All is for filters only. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5
   * AwaitingResponse.
   */
  AttendanceType: AttendanceType;
}

/** The arguments of `axero.events.rsvp.get`. */
export interface EventsRsvpGetArgs {
  /** Id of the event. */
  EventID: number;
  /** Id of the person. */
  UserID: number;
}

/** The arguments of `axero.events.users.add`. */
export interface EventsUsersAddArgs {
  /** Id of the event. */
  EventID: number;
  /** Users. */
  Users: readonly EventUser[];
}

/** The arguments of `axero.events.users.remove`. */
export interface EventsUsersRemoveArgs {
  /** Id of the event. */
  EventID: number;
  /** Id of the person. */
  UserID: number;
  /** Tell the person. */
  Notify?: boolean | undefined;
}

/** The arguments of `axero.events.types.get`. */
export interface EventsTypesGetArgs {
  /** Id of the event type. */
  EventTypeID: number;
}

/** The arguments of `axero.events.types.update`. */
export interface EventsTypesUpdateArgs {
  /** Id of the event type. */
  EventTypeID: number;
  /** Event type name. */
  EventTypeName: string;
  [field: string]: unknown;
}

/** The arguments of `axero.events.types.delete`. */
export interface EventsTypesDeleteArgs {
  /** Id of the event type. */
  EventTypeID: number;
}

/** The arguments of `axero.events.types.create`. */
export interface EventsTypesCreateArgs {
  /** Event type name. */
  EventTypeName: string;
  /** Space id. */
  SpaceID?: number | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.events.types.list`. */
export interface EventsTypesListArgs {
  /** Id of the space; 0 is the top-level community. */
  SpaceID?: number | undefined;
}

/** The arguments of `axero.events.reminders.list`. */
export interface EventsRemindersListArgs {
  /** Id of the event. */
  EventID: number;
  /** Id of the person. */
  UserID?: number | undefined;
}

/** The arguments of `axero.events.reminders.set`. */
export interface EventsRemindersSetArgs {
  /** Reminder id. */
  ReminderID?: number | undefined;
  /** 5, an event. A code of `EntityType`. */
  EntityType?: EntityType | undefined;
  /** Id of the event. */
  EntityID?: number | undefined;
  /** Unit of ReminderTime. */
  ReminderType?: ReminderType | undefined;
  /** How many of the units before the start. */
  ReminderTime?: number | undefined;
  /** User id. */
  UserID?: number | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.events.reminders.delete`. */
export interface EventsRemindersDeleteArgs {
  /** Id of the event. */
  EventID: number;
  /** Id of the reminder. */
  ReminderID: number;
}

/** The arguments of `axero.events.resources.get`. */
export interface EventsResourcesGetArgs {
  /** Id of the resource. */
  ResourceID: number;
}

/** The arguments of `axero.events.resources.delete`. */
export interface EventsResourcesDeleteArgs {
  /** Id of the resource. */
  ResourceID: number;
}

/** The arguments of `axero.events.resources.list`. */
export interface EventsResourcesListArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Id of the type of resource. */
  ResourceTypeID?: number | undefined;
  /** Text to search for. */
  Keyword?: string | undefined;
  /** Page number, counted from 1. Default: 1. */
  StartPage?: number | undefined;
  /**
   * Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
   */
  PageLength?: number | undefined;
}

/** The arguments of `axero.events.resources.create`. */
export interface EventsResourcesCreateArgs {
  /** Resource name. */
  ResourceName: string;
  /** Location. */
  Location?: string | undefined;
  /** Description. */
  Description?: string | undefined;
  /** Id of the type of resource. */
  EventResourceTypeID?: number | undefined;
  /** Ids of spaces, separated by commas. */
  SpaceIDCSV?: string | undefined;
  [field: string]: unknown;
}

/** The arguments of `axero.events.resources.checkAvailability`. */
export interface EventsResourcesCheckAvailabilityArgs {
  /** Id of the resource. */
  ResourceID?: number | undefined;
  /** Start of the time. */
  StartDateTimeISO?: Date | string | undefined;
  /** End of the time. */
  EndDateTimeISO?: Date | string | undefined;
}

/** The arguments of `axero.events.resourceTypes.list`. */
export interface EventsResourceTypesListArgs {
  /** Id of the space. */
  SpaceID?: number | undefined;
  /** Only this type. */
  ResourceTypeID?: number | undefined;
}
