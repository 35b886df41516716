// Written by `npm run generate` from api/; do not edit.
//! The methods of `events`.

use super::codes::{AttendanceType, EntityStatus, EntityType, EventFrequency, EventViewSource, ReminderType, SortColumn, SortOrder};
use super::ids::{EntityId, EventId, EventTypeId, ReminderId, ResourceId, SpaceId, UserId};
use super::models::{AxeroEvent, EventAttendee, EventReminder, EventResource, EventResourceType, EventType, EventUser};
use super::operations;
use crate::browser::call::Call;
use crate::browser::client::Client;
use crate::browser::pages::{Page, Pages};
use crate::browser::values::{DateTime, Upload, Value};
use crate::browser::written::Nothing;
use serde::Serialize;
use std::collections::BTreeMap;

/// The methods of `events`.
#[derive(Clone, Copy, Debug)]
pub struct EventsGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// The methods of `events.attendees`.
    pub const fn attendees(&self) -> EventsAttendeesGroup<'c> {
        EventsAttendeesGroup::new(self.client)
    }

    /// The methods of `events.guests`.
    pub const fn guests(&self) -> EventsGuestsGroup<'c> {
        EventsGuestsGroup::new(self.client)
    }

    /// The methods of `events.invitees`.
    pub const fn invitees(&self) -> EventsInviteesGroup<'c> {
        EventsInviteesGroup::new(self.client)
    }

    /// The methods of `events.rsvp`.
    pub const fn rsvp(&self) -> EventsRsvpGroup<'c> {
        EventsRsvpGroup::new(self.client)
    }

    /// The methods of `events.users`.
    pub const fn users(&self) -> EventsUsersGroup<'c> {
        EventsUsersGroup::new(self.client)
    }

    /// The methods of `events.types`.
    pub const fn types(&self) -> EventsTypesGroup<'c> {
        EventsTypesGroup::new(self.client)
    }

    /// The methods of `events.reminders`.
    pub const fn reminders(&self) -> EventsRemindersGroup<'c> {
        EventsRemindersGroup::new(self.client)
    }

    /// The methods of `events.resources`.
    pub const fn resources(&self) -> EventsResourcesGroup<'c> {
        EventsResourcesGroup::new(self.client)
    }

    /// The methods of `events.resourceTypes`.
    pub const fn resource_types(&self) -> EventsResourceTypesGroup<'c> {
        EventsResourceTypesGroup::new(self.client)
    }

    /// Make a person an organizer of an event or undo it.
    ///
    /// `PUT /api/events/{EventID}/organizer`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn set_organizer(&self, args: EventsSetOrganizerArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_SET_ORGANIZER, &args)
    }

    /// Get an event.
    ///
    /// `GET /api/events/{EventID}`
    ///
    /// Answer: The event. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn get(&self, args: EventsGetArgs) -> Call<AxeroEvent> {
        self.client.call(operations::EVENTS_GET, &args)
    }

    /// Change an event.
    ///
    /// The collection changes EventTypeID, Description and Title.
    ///
    /// `PUT /api/events/{EventID}`
    ///
    /// Answer: The event, with at least EventID and UserID. Its shape is seen in client code. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn update(&self, args: EventsUpdateArgs) -> Call<AxeroEvent> {
        self.client.call(operations::EVENTS_UPDATE, &args)
    }

    /// Delete an event.
    ///
    /// `DELETE /api/events/{EventID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: EventsDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_DELETE, &args)
    }

    /// List events.
    ///
    /// `GET /api/events`
    ///
    /// Answer: One page of events. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: EventsListArgs) -> Call<Page<AxeroEvent>> {
        self.client.call_page(operations::EVENTS_LIST, &args)
    }

    /// The items of all pages of `events.list`, page by page or as a stream.
    pub fn list_all(&self, args: EventsListArgs) -> Pages<AxeroEvent> {
        self.client.call_all(operations::EVENTS_LIST, &args)
    }

    /// Create an event.
    ///
    /// The collection sends StartDate and EndDate, the vendor's app StartDateISO and EndDateISO: send one
    /// pair. The message ToBePublished means that the event waits for approval.
    ///
    /// `POST /api/events`
    ///
    /// Answer: The new event, with at least EventID and UserID. Evidence: the vendor's request collection.
    /// Sources: the vendor's request collection, the vendor's mobile app.
    pub fn create(&self, args: EventsCreateArgs) -> Call<AxeroEvent> {
        self.client.call(operations::EVENTS_CREATE, &args)
    }

    /// List the events of a space.
    ///
    /// `GET /api/events/spaces/{SpaceID}`
    ///
    /// Answer: The events. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list_by_space(&self, args: EventsListBySpaceArgs) -> Call<Vec<AxeroEvent>> {
        self.client.call(operations::EVENTS_LIST_BY_SPACE, &args)
    }

    /// List the events that a calendar shows.
    ///
    /// `GET /api/calendars/events`
    ///
    /// Answer: The events; perhaps with a part of the fields. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn list_by_calendar(&self) -> Call<Vec<AxeroEvent>> {
        self.client.call(operations::EVENTS_LIST_BY_CALENDAR, &Nothing)
    }

    /// The same as `listByCalendar`, with arguments.
    pub fn list_by_calendar_with(&self, args: EventsListByCalendarArgs) -> Call<Vec<AxeroEvent>> {
        self.client.call(operations::EVENTS_LIST_BY_CALENDAR, &args)
    }

    /// Count a view of an event.
    ///
    /// `PUT /api/events/viewcount`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update_view_count(&self, args: EventsUpdateViewCountArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_UPDATE_VIEW_COUNT, &args)
    }

    /// Set the image of an event.
    ///
    /// `POST /api/events/{EventID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    pub fn set_image(&self, args: EventsSetImageArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_SET_IMAGE, &args)
    }
}

/// The methods of `events.attendees`.
#[derive(Clone, Copy, Debug)]
pub struct EventsAttendeesGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsAttendeesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the people who attend an event.
    ///
    /// `GET /api/events/{EventID}/attendees`
    ///
    /// Answer: One page of people; a client reads them without the envelope. It comes with or without the
    /// envelope. Pages by StartPage and PageLength. Evidence: the vendor's request collection. Sources: the
    /// vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: EventsAttendeesListArgs) -> Call<Page<EventAttendee>> {
        self.client.call_page(operations::EVENTS_ATTENDEES_LIST, &args)
    }

    /// The items of all pages of `events.attendees.list`, page by page or as a stream.
    pub fn list_all(&self, args: EventsAttendeesListArgs) -> Pages<EventAttendee> {
        self.client.call_all(operations::EVENTS_ATTENDEES_LIST, &args)
    }

    /// Set who attends an event.
    ///
    /// `PUT /api/events/{EventID}/attendees`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn set(&self, args: EventsAttendeesSetArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_ATTENDEES_SET, &args)
    }

    /// Count the answers to an invitation.
    ///
    /// `GET /api/events/{EventID}/attendancestats`
    ///
    /// Answer: A count for each answer; the names are unknown. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    pub fn get_stats(&self, args: EventsAttendeesGetStatsArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_ATTENDEES_GET_STATS, &args)
    }
}

/// The methods of `events.guests`.
#[derive(Clone, Copy, Debug)]
pub struct EventsGuestsGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsGuestsGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the guests from outside who attend an event.
    ///
    /// `GET /api/events/guestattendees`
    ///
    /// Answer: The guests; with or without the envelope. It comes with or without the envelope. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    pub fn list(&self) -> Call<Vec<EventAttendee>> {
        self.client.call(operations::EVENTS_GUESTS_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: EventsGuestsListArgs) -> Call<Vec<EventAttendee>> {
        self.client.call(operations::EVENTS_GUESTS_LIST, &args)
    }
}

/// The methods of `events.invitees`.
#[derive(Clone, Copy, Debug)]
pub struct EventsInviteesGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsInviteesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the guests from outside who are invited to an event.
    ///
    /// `GET /api/events/eventinvitees`
    ///
    /// Answer: The guests from outside; with or without the envelope. It comes with or without the
    /// envelope. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn list(&self) -> Call<Vec<EventAttendee>> {
        self.client.call(operations::EVENTS_INVITEES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: EventsInviteesListArgs) -> Call<Vec<EventAttendee>> {
        self.client.call(operations::EVENTS_INVITEES_LIST, &args)
    }

    /// List the members who are invited to an event.
    ///
    /// `GET /api/events/memberinvitees`
    ///
    /// Answer: The people; with or without the envelope. It comes with or without the envelope. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    pub fn list_members(&self) -> Call<Vec<EventAttendee>> {
        self.client.call(operations::EVENTS_INVITEES_LIST_MEMBERS, &Nothing)
    }

    /// The same as `listMembers`, with arguments.
    pub fn list_members_with(&self, args: EventsInviteesListMembersArgs) -> Call<Vec<EventAttendee>> {
        self.client.call(operations::EVENTS_INVITEES_LIST_MEMBERS, &args)
    }

    /// Invite members to an event.
    ///
    /// `PUT /api/events/{EventID}/invitees/members`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn add_members(&self, args: EventsInviteesAddMembersArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_INVITEES_ADD_MEMBERS, &args)
    }
}

/// The methods of `events.rsvp`.
#[derive(Clone, Copy, Debug)]
pub struct EventsRsvpGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsRsvpGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get the answer of the signed-in person to an event.
    ///
    /// `GET /api/events/{EventID}/rsvp/me/status`
    ///
    /// Answer: The answer as a bare number. The answer has no envelope. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn get_mine(&self, args: EventsRsvpGetMineArgs) -> Call<AttendanceType> {
        self.client.call(operations::EVENTS_RSVP_GET_MINE, &args)
    }

    /// Answer an invitation to an event.
    ///
    /// `PUT /api/events/{EventID}/rsvp/me/status`
    ///
    /// Answer: Shape unknown: by the habit of the API AttendanceType or true. Sending it twice has the
    /// effect of once. Evidence: the vendor's request collection. Sources: the vendor's request collection,
    /// the vendor's mobile app.
    pub fn set_mine(&self, args: EventsRsvpSetMineArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_RSVP_SET_MINE, &args)
    }

    /// Get the answer of a person to an event.
    ///
    /// Its sibling for the signed-in person answers with a bare number; whether this one does is unknown.
    ///
    /// `GET /api/events/{EventID}/rsvp/{UserID}/status`
    ///
    /// Answer: The answer as a bare number; perhaps with the envelope. It comes with or without the
    /// envelope. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn get(&self, args: EventsRsvpGetArgs) -> Call<AttendanceType> {
        self.client.call(operations::EVENTS_RSVP_GET, &args)
    }
}

/// The methods of `events.users`.
#[derive(Clone, Copy, Debug)]
pub struct EventsUsersGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsUsersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Add people to an event.
    ///
    /// `POST /api/events/{EventID}/users`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn add(&self, args: EventsUsersAddArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_USERS_ADD, &args)
    }

    /// Remove a member from an event.
    ///
    /// `DELETE /api/events/{EventID}/users/members/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn remove(&self, args: EventsUsersRemoveArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_USERS_REMOVE, &args)
    }
}

/// The methods of `events.types`.
#[derive(Clone, Copy, Debug)]
pub struct EventsTypesGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsTypesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get an event type.
    ///
    /// `GET /api/eventtypes/{EventTypeID}`
    ///
    /// Answer: The event type. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: EventsTypesGetArgs) -> Call<EventType> {
        self.client.call(operations::EVENTS_TYPES_GET, &args)
    }

    /// Change an event type.
    ///
    /// `PUT /api/eventtypes/{EventTypeID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn update(&self, args: EventsTypesUpdateArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_TYPES_UPDATE, &args)
    }

    /// Delete an event type.
    ///
    /// `DELETE /api/eventtypes/{EventTypeID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: EventsTypesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_TYPES_DELETE, &args)
    }

    /// Create an event type.
    ///
    /// `POST /api/eventtypes`
    ///
    /// Answer: Shape unknown: by the habit of the API new EventTypeID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn create(&self, args: EventsTypesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_TYPES_CREATE, &args)
    }

    /// List the event types of a space.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/events/types`
    ///
    /// Answer: The event types. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    pub fn list(&self) -> Call<Vec<EventType>> {
        self.client.call(operations::EVENTS_TYPES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: EventsTypesListArgs) -> Call<Vec<EventType>> {
        self.client.call(operations::EVENTS_TYPES_LIST, &args)
    }
}

/// The methods of `events.reminders`.
#[derive(Clone, Copy, Debug)]
pub struct EventsRemindersGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsRemindersGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the reminders of an event.
    ///
    /// `GET /api/events/{EventID}/reminders`
    ///
    /// Answer: The reminders. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn list(&self, args: EventsRemindersListArgs) -> Call<Vec<EventReminder>> {
        self.client.call(operations::EVENTS_REMINDERS_LIST, &args)
    }

    /// Set a reminder of an event.
    ///
    /// `PUT /api/events/reminder`
    ///
    /// Answer: Shape unknown: by the habit of the API ReminderID or true. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn set(&self, args: EventsRemindersSetArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_REMINDERS_SET, &args)
    }

    /// Delete a reminder of an event.
    ///
    /// `DELETE /api/events/{EventID}/reminders/{ReminderID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: EventsRemindersDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_REMINDERS_DELETE, &args)
    }
}

/// The methods of `events.resources`.
#[derive(Clone, Copy, Debug)]
pub struct EventsResourcesGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsResourcesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Get a resource for events.
    ///
    /// `GET /api/events/resources/{ResourceID}`
    ///
    /// Answer: The resource. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    pub fn get(&self, args: EventsResourcesGetArgs) -> Call<EventResource> {
        self.client.call(operations::EVENTS_RESOURCES_GET, &args)
    }

    /// Delete a resource for events.
    ///
    /// `DELETE /api/events/resources/{ResourceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    pub fn delete(&self, args: EventsResourcesDeleteArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_RESOURCES_DELETE, &args)
    }

    /// List the resources for events.
    ///
    /// `GET /api/events/resources`
    ///
    /// Answer: One page of resources. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    pub fn list(&self, args: EventsResourcesListArgs) -> Call<Page<EventResource>> {
        self.client.call_page(operations::EVENTS_RESOURCES_LIST, &args)
    }

    /// The items of all pages of `events.resources.list`, page by page or as a stream.
    pub fn list_all(&self, args: EventsResourcesListArgs) -> Pages<EventResource> {
        self.client.call_all(operations::EVENTS_RESOURCES_LIST, &args)
    }

    /// Create a resource for events.
    ///
    /// `POST /api/events/resources`
    ///
    /// Answer: Shape unknown: by the habit of the API new ResourceID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn create(&self, args: EventsResourcesCreateArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_RESOURCES_CREATE, &args)
    }

    /// Tell whether a resource is free.
    ///
    /// `GET /api/events/resources/availability`
    ///
    /// Answer: True if the resource is free. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    pub fn check_availability(&self) -> Call<Value> {
        self.client.call_value(operations::EVENTS_RESOURCES_CHECK_AVAILABILITY, &Nothing)
    }

    /// The same as `checkAvailability`, with arguments.
    pub fn check_availability_with(&self, args: EventsResourcesCheckAvailabilityArgs) -> Call<Value> {
        self.client.call_value(operations::EVENTS_RESOURCES_CHECK_AVAILABILITY, &args)
    }
}

/// The methods of `events.resourceTypes`.
#[derive(Clone, Copy, Debug)]
pub struct EventsResourceTypesGroup<'c> {
    client: &'c Client,
}

impl<'c> EventsResourceTypesGroup<'c> {
    pub(super) const fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// List the types of resources.
    ///
    /// `GET /api/events/resourcetypes`
    ///
    /// Answer: The kinds of resources. Evidence: the vendor's request collection. Sources: the vendor's
    /// request collection.
    pub fn list(&self) -> Call<Vec<EventResourceType>> {
        self.client.call(operations::EVENTS_RESOURCE_TYPES_LIST, &Nothing)
    }

    /// The same as `list`, with arguments.
    pub fn list_with(&self, args: EventsResourceTypesListArgs) -> Call<Vec<EventResourceType>> {
        self.client.call(operations::EVENTS_RESOURCE_TYPES_LIST, &args)
    }
}

/// The arguments of `events.setOrganizer`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsSetOrganizerArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Id of the person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Whether the person organizes.
    #[serde(rename = "IsOrganizer", skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
}

impl EventsSetOrganizerArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into(), user_id: None, is_organizer: None }
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `IsOrganizer`.
    #[must_use]
    pub fn is_organizer(mut self, is_organizer: bool) -> Self {
        self.is_organizer = Some(is_organizer);
        self
    }
}

/// The arguments of `events.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsGetArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
}

impl EventsGetArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

/// The arguments of `events.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsUpdateArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Event type id.
    #[serde(rename = "EventTypeID", skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<EventTypeId>,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// HTML.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Start date.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End date.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<DateTime>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<DateTime>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Who should attend.
    #[serde(rename = "WhoShouldAttend", skip_serializing_if = "Option::is_none")]
    pub who_should_attend: Option<String>,
    /// Venue name.
    #[serde(rename = "VenueName", skip_serializing_if = "Option::is_none")]
    pub venue_name: Option<String>,
    /// Address.
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// City.
    #[serde(rename = "City", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country id.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// State id.
    #[serde(rename = "StateID", skip_serializing_if = "Option::is_none")]
    pub state_id: Option<i64>,
    /// How often an event repeats. 0 Never, 1 Day, 2 Week, 4 Month, 8 Quarter, 16 Year.
    #[serde(rename = "Frequency", skip_serializing_if = "Option::is_none")]
    pub frequency: Option<EventFrequency>,
    /// Is repeat.
    #[serde(rename = "IsRepeat", skip_serializing_if = "Option::is_none")]
    pub is_repeat: Option<bool>,
    /// Is all day.
    #[serde(rename = "IsAllDay", skip_serializing_if = "Option::is_none")]
    pub is_all_day: Option<bool>,
    /// True for an event of the personal calendar.
    #[serde(rename = "IsPrivate", skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// Whether the time shows as busy.
    #[serde(rename = "IsBusy", skip_serializing_if = "Option::is_none")]
    pub is_busy: Option<bool>,
    /// Tags, separated by commas.
    #[serde(rename = "Keywords", skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
    /// Ids of the resources, separated by commas.
    #[serde(rename = "ResourceIDCSV", skip_serializing_if = "Option::is_none")]
    pub resource_id_csv: Option<String>,
    /// People to invite.
    #[serde(rename = "NewUsers", skip_serializing_if = "Option::is_none")]
    pub new_users: Option<Vec<EventUser>>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self {
            event_id: event_id.into(),
            event_type_id: None,
            title: None,
            description: None,
            start_date: None,
            end_date: None,
            start_date_iso: None,
            end_date_iso: None,
            space_id: None,
            who_should_attend: None,
            venue_name: None,
            address: None,
            city: None,
            country_id: None,
            state_id: None,
            frequency: None,
            is_repeat: None,
            is_all_day: None,
            is_private: None,
            is_busy: None,
            keywords: None,
            resource_id_csv: None,
            new_users: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `EventTypeID`.
    #[must_use]
    pub fn event_type_id(mut self, event_type_id: impl Into<EventTypeId>) -> Self {
        self.event_type_id = Some(event_type_id.into());
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `StartDateISO`.
    #[must_use]
    pub fn start_date_iso(mut self, start_date_iso: impl Into<DateTime>) -> Self {
        self.start_date_iso = Some(start_date_iso.into());
        self
    }

    /// Sets `EndDateISO`.
    #[must_use]
    pub fn end_date_iso(mut self, end_date_iso: impl Into<DateTime>) -> Self {
        self.end_date_iso = Some(end_date_iso.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `WhoShouldAttend`.
    #[must_use]
    pub fn who_should_attend(mut self, who_should_attend: impl Into<String>) -> Self {
        self.who_should_attend = Some(who_should_attend.into());
        self
    }

    /// Sets `VenueName`.
    #[must_use]
    pub fn venue_name(mut self, venue_name: impl Into<String>) -> Self {
        self.venue_name = Some(venue_name.into());
        self
    }

    /// Sets `Address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `CountryID`.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// Sets `StateID`.
    #[must_use]
    pub fn state_id(mut self, state_id: i64) -> Self {
        self.state_id = Some(state_id);
        self
    }

    /// Sets `Frequency`.
    #[must_use]
    pub fn frequency(mut self, frequency: EventFrequency) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `IsRepeat`.
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: bool) -> Self {
        self.is_repeat = Some(is_repeat);
        self
    }

    /// Sets `IsAllDay`.
    #[must_use]
    pub fn is_all_day(mut self, is_all_day: bool) -> Self {
        self.is_all_day = Some(is_all_day);
        self
    }

    /// Sets `IsPrivate`.
    #[must_use]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.is_private = Some(is_private);
        self
    }

    /// Sets `IsBusy`.
    #[must_use]
    pub fn is_busy(mut self, is_busy: bool) -> Self {
        self.is_busy = Some(is_busy);
        self
    }

    /// Sets `Keywords`.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }

    /// Sets `ResourceIDCSV`.
    #[must_use]
    pub fn resource_id_csv(mut self, resource_id_csv: impl Into<String>) -> Self {
        self.resource_id_csv = Some(resource_id_csv.into());
        self
    }

    /// Sets `NewUsers`.
    #[must_use]
    pub fn new_users(mut self, new_users: impl IntoIterator<Item = EventUser>) -> Self {
        self.new_users = Some(new_users.into_iter().collect());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsDeleteArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Tell the people who were invited.
    #[serde(rename = "SendNotifications", skip_serializing_if = "Option::is_none")]
    pub send_notifications: Option<bool>,
}

impl EventsDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into(), send_notifications: None }
    }

    /// Sets `SendNotifications`.
    #[must_use]
    pub fn send_notifications(mut self, send_notifications: bool) -> Self {
        self.send_notifications = Some(send_notifications);
        self
    }
}

/// The arguments of `events.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsListArgs {
    /// Only events of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Also events of subscribed calendars.
    #[serde(rename = "ShowSubscribedEvents", skip_serializing_if = "Option::is_none")]
    pub show_subscribed_events: Option<bool>,
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// State of the events. A code of `EntityStatus`.
    #[serde(rename = "EntityStatus", skip_serializing_if = "Option::is_none")]
    pub entity_status: Option<EntityStatus>,
    /// Only featured events.
    #[serde(rename = "IsFeatured", skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// Id of the event type.
    #[serde(rename = "EventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<i64>,
    /// Start of the time.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Range of dates; 4 and 8 are seen, their meaning is unknown.
    #[serde(rename = "DateRange", skip_serializing_if = "Option::is_none")]
    pub date_range: Option<i64>,
    /// Place.
    #[serde(rename = "VenueName", skip_serializing_if = "Option::is_none")]
    pub venue_name: Option<String>,
    /// Tags of the event.
    #[serde(rename = "Keywords", skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
    /// Month; its spelling is not shown.
    #[serde(rename = "Month", skip_serializing_if = "Option::is_none")]
    pub month: Option<String>,
    /// Answer of the person. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse.
    #[serde(rename = "AttendanceType", skip_serializing_if = "Option::is_none")]
    pub attendance_type: Option<AttendanceType>,
    /// Only events that use this resource.
    #[serde(rename = "ResourceID", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<ResourceId>,
    /// City.
    #[serde(rename = "City", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Id of the state.
    #[serde(rename = "StateID", skip_serializing_if = "Option::is_none")]
    pub state_id: Option<i64>,
    /// Id of the country.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// Column to sort by. A code of `SortColumn`.
    #[serde(rename = "SortColumn", skip_serializing_if = "Option::is_none")]
    pub sort_column: Option<SortColumn>,
    /// Direction. 0 Ascending, 1 Descending, 2 Unspecified.
    #[serde(rename = "SortOrder", skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl EventsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `ShowSubscribedEvents`.
    #[must_use]
    pub fn show_subscribed_events(mut self, show_subscribed_events: bool) -> Self {
        self.show_subscribed_events = Some(show_subscribed_events);
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EntityStatus`.
    #[must_use]
    pub fn entity_status(mut self, entity_status: EntityStatus) -> Self {
        self.entity_status = Some(entity_status);
        self
    }

    /// Sets `IsFeatured`.
    #[must_use]
    pub fn is_featured(mut self, is_featured: bool) -> Self {
        self.is_featured = Some(is_featured);
        self
    }

    /// Sets `EventType`.
    #[must_use]
    pub fn event_type(mut self, event_type: i64) -> Self {
        self.event_type = Some(event_type);
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `DateRange`.
    #[must_use]
    pub fn date_range(mut self, date_range: i64) -> Self {
        self.date_range = Some(date_range);
        self
    }

    /// Sets `VenueName`.
    #[must_use]
    pub fn venue_name(mut self, venue_name: impl Into<String>) -> Self {
        self.venue_name = Some(venue_name.into());
        self
    }

    /// Sets `Keywords`.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }

    /// Sets `Month`.
    #[must_use]
    pub fn month(mut self, month: impl Into<String>) -> Self {
        self.month = Some(month.into());
        self
    }

    /// Sets `AttendanceType`.
    #[must_use]
    pub fn attendance_type(mut self, attendance_type: AttendanceType) -> Self {
        self.attendance_type = Some(attendance_type);
        self
    }

    /// Sets `ResourceID`.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<ResourceId>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `StateID`.
    #[must_use]
    pub fn state_id(mut self, state_id: i64) -> Self {
        self.state_id = Some(state_id);
        self
    }

    /// Sets `CountryID`.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// Sets `SortColumn`.
    #[must_use]
    pub fn sort_column(mut self, sort_column: SortColumn) -> Self {
        self.sort_column = Some(sort_column);
        self
    }

    /// Sets `SortOrder`.
    #[must_use]
    pub fn sort_order(mut self, sort_order: SortOrder) -> Self {
        self.sort_order = Some(sort_order);
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `events.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsCreateArgs {
    /// Event type id.
    #[serde(rename = "EventTypeID", skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<EventTypeId>,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// HTML.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Start date.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<DateTime>,
    /// End date.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<DateTime>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<DateTime>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<DateTime>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Who should attend.
    #[serde(rename = "WhoShouldAttend", skip_serializing_if = "Option::is_none")]
    pub who_should_attend: Option<String>,
    /// Venue name.
    #[serde(rename = "VenueName", skip_serializing_if = "Option::is_none")]
    pub venue_name: Option<String>,
    /// Address.
    #[serde(rename = "Address", skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// City.
    #[serde(rename = "City", skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country id.
    #[serde(rename = "CountryID", skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// State id.
    #[serde(rename = "StateID", skip_serializing_if = "Option::is_none")]
    pub state_id: Option<i64>,
    /// How often an event repeats. 0 Never, 1 Day, 2 Week, 4 Month, 8 Quarter, 16 Year.
    #[serde(rename = "Frequency", skip_serializing_if = "Option::is_none")]
    pub frequency: Option<EventFrequency>,
    /// Is repeat.
    #[serde(rename = "IsRepeat", skip_serializing_if = "Option::is_none")]
    pub is_repeat: Option<bool>,
    /// Is all day.
    #[serde(rename = "IsAllDay", skip_serializing_if = "Option::is_none")]
    pub is_all_day: Option<bool>,
    /// True for an event of the personal calendar.
    #[serde(rename = "IsPrivate", skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// Whether the time shows as busy.
    #[serde(rename = "IsBusy", skip_serializing_if = "Option::is_none")]
    pub is_busy: Option<bool>,
    /// Tags, separated by commas.
    #[serde(rename = "Keywords", skip_serializing_if = "Option::is_none")]
    pub keywords: Option<String>,
    /// Ids of the resources, separated by commas.
    #[serde(rename = "ResourceIDCSV", skip_serializing_if = "Option::is_none")]
    pub resource_id_csv: Option<String>,
    /// People to invite.
    #[serde(rename = "NewUsers", skip_serializing_if = "Option::is_none")]
    pub new_users: Option<Vec<EventUser>>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsCreateArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EventTypeID`.
    #[must_use]
    pub fn event_type_id(mut self, event_type_id: impl Into<EventTypeId>) -> Self {
        self.event_type_id = Some(event_type_id.into());
        self
    }

    /// Sets `Title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets `StartDateISO`.
    #[must_use]
    pub fn start_date_iso(mut self, start_date_iso: impl Into<DateTime>) -> Self {
        self.start_date_iso = Some(start_date_iso.into());
        self
    }

    /// Sets `EndDateISO`.
    #[must_use]
    pub fn end_date_iso(mut self, end_date_iso: impl Into<DateTime>) -> Self {
        self.end_date_iso = Some(end_date_iso.into());
        self
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `WhoShouldAttend`.
    #[must_use]
    pub fn who_should_attend(mut self, who_should_attend: impl Into<String>) -> Self {
        self.who_should_attend = Some(who_should_attend.into());
        self
    }

    /// Sets `VenueName`.
    #[must_use]
    pub fn venue_name(mut self, venue_name: impl Into<String>) -> Self {
        self.venue_name = Some(venue_name.into());
        self
    }

    /// Sets `Address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `CountryID`.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// Sets `StateID`.
    #[must_use]
    pub fn state_id(mut self, state_id: i64) -> Self {
        self.state_id = Some(state_id);
        self
    }

    /// Sets `Frequency`.
    #[must_use]
    pub fn frequency(mut self, frequency: EventFrequency) -> Self {
        self.frequency = Some(frequency);
        self
    }

    /// Sets `IsRepeat`.
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: bool) -> Self {
        self.is_repeat = Some(is_repeat);
        self
    }

    /// Sets `IsAllDay`.
    #[must_use]
    pub fn is_all_day(mut self, is_all_day: bool) -> Self {
        self.is_all_day = Some(is_all_day);
        self
    }

    /// Sets `IsPrivate`.
    #[must_use]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.is_private = Some(is_private);
        self
    }

    /// Sets `IsBusy`.
    #[must_use]
    pub fn is_busy(mut self, is_busy: bool) -> Self {
        self.is_busy = Some(is_busy);
        self
    }

    /// Sets `Keywords`.
    #[must_use]
    pub fn keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = Some(keywords.into());
        self
    }

    /// Sets `ResourceIDCSV`.
    #[must_use]
    pub fn resource_id_csv(mut self, resource_id_csv: impl Into<String>) -> Self {
        self.resource_id_csv = Some(resource_id_csv.into());
        self
    }

    /// Sets `NewUsers`.
    #[must_use]
    pub fn new_users(mut self, new_users: impl IntoIterator<Item = EventUser>) -> Self {
        self.new_users = Some(new_users.into_iter().collect());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.listBySpace`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: SpaceId,
    /// Only events of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl EventsListBySpaceArgs {
    /// The arguments that the operation needs.
    pub fn new(space_id: impl Into<SpaceId>) -> Self {
        Self { space_id: space_id.into(), user_id: None }
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The arguments of `events.listByCalendar`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsListByCalendarArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Which calendar. 1 Community, 2 Space, 3 MyAccount.
    #[serde(rename = "EventViewSource", skip_serializing_if = "Option::is_none")]
    pub event_view_source: Option<EventViewSource>,
    /// Start of the time.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<DateTime>,
}

impl EventsListByCalendarArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `EventViewSource`.
    #[must_use]
    pub fn event_view_source(mut self, event_view_source: EventViewSource) -> Self {
        self.event_view_source = Some(event_view_source);
        self
    }

    /// Sets `StartDateISO`.
    #[must_use]
    pub fn start_date_iso(mut self, start_date_iso: impl Into<DateTime>) -> Self {
        self.start_date_iso = Some(start_date_iso.into());
        self
    }

    /// Sets `EndDateISO`.
    #[must_use]
    pub fn end_date_iso(mut self, end_date_iso: impl Into<DateTime>) -> Self {
        self.end_date_iso = Some(end_date_iso.into());
        self
    }
}

/// The arguments of `events.updateViewCount`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsUpdateViewCountArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventId>,
    /// A number whose meaning is not shown; the id of the event fits the sample.
    #[serde(rename = "Number")]
    pub number: i64,
}

impl EventsUpdateViewCountArgs {
    /// The arguments that the operation needs.
    pub fn new(number: i64) -> Self {
        Self { event_id: None, number }
    }

    /// Sets `EventID`.
    #[must_use]
    pub fn event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

/// The arguments of `events.setImage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsSetImageArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// File.
    #[serde(rename = "file")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsSetImageArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, file: impl Into<Upload>) -> Self {
        Self { event_id: event_id.into(), file: file.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.attendees.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsAttendeesListArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Answer of the people. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse.
    #[serde(rename = "Attendance", skip_serializing_if = "Option::is_none")]
    pub attendance: Option<AttendanceType>,
    /// Only people who were invited.
    #[serde(rename = "IsInvited", skip_serializing_if = "Option::is_none")]
    pub is_invited: Option<bool>,
    /// Part of the name.
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl EventsAttendeesListArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into(), attendance: None, is_invited: None, keyword: None, start_page: None, page_length: None }
    }

    /// Sets `Attendance`.
    #[must_use]
    pub fn attendance(mut self, attendance: AttendanceType) -> Self {
        self.attendance = Some(attendance);
        self
    }

    /// Sets `IsInvited`.
    #[must_use]
    pub fn is_invited(mut self, is_invited: bool) -> Self {
        self.is_invited = Some(is_invited);
        self
    }

    /// Sets `Keyword`.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `events.attendees.set`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsAttendeesSetArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Whether the people attend.
    #[serde(rename = "IsAttendee", skip_serializing_if = "Option::is_none")]
    pub is_attendee: Option<bool>,
    /// Ids of people, separated by commas; inferred from the sibling for invitees.
    #[serde(rename = "UserIDCSV")]
    pub user_id_csv: String,
}

impl EventsAttendeesSetArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, user_id_csv: impl Into<String>) -> Self {
        Self { event_id: event_id.into(), is_attendee: None, user_id_csv: user_id_csv.into() }
    }

    /// Sets `IsAttendee`.
    #[must_use]
    pub fn is_attendee(mut self, is_attendee: bool) -> Self {
        self.is_attendee = Some(is_attendee);
        self
    }
}

/// The arguments of `events.attendees.getStats`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsAttendeesGetStatsArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
}

impl EventsAttendeesGetStatsArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

/// The arguments of `events.guests.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsGuestsListArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventId>,
    /// Answer of the guests. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse.
    #[serde(rename = "Attendance", skip_serializing_if = "Option::is_none")]
    pub attendance: Option<AttendanceType>,
}

impl EventsGuestsListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EventID`.
    #[must_use]
    pub fn event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Sets `Attendance`.
    #[must_use]
    pub fn attendance(mut self, attendance: AttendanceType) -> Self {
        self.attendance = Some(attendance);
        self
    }
}

/// The arguments of `events.invitees.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsInviteesListArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventId>,
}

impl EventsInviteesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EventID`.
    #[must_use]
    pub fn event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

/// The arguments of `events.invitees.listMembers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsInviteesListMembersArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<EventId>,
}

impl EventsInviteesListMembersArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EventID`.
    #[must_use]
    pub fn event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

/// The arguments of `events.invitees.addMembers`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsInviteesAddMembersArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Ids of people, separated by commas.
    #[serde(rename = "UserIDCSV")]
    pub user_id_csv: String,
}

impl EventsInviteesAddMembersArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, user_id_csv: impl Into<String>) -> Self {
        Self { event_id: event_id.into(), user_id_csv: user_id_csv.into() }
    }
}

/// The arguments of `events.rsvp.getMine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsRsvpGetMineArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
}

impl EventsRsvpGetMineArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

/// The arguments of `events.rsvp.setMine`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsRsvpSetMineArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Answer to an invitation; All is for filters only. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5
    /// AwaitingResponse.
    #[serde(rename = "AttendanceType")]
    pub attendance_type: AttendanceType,
}

impl EventsRsvpSetMineArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, attendance_type: AttendanceType) -> Self {
        Self { event_id: event_id.into(), attendance_type }
    }
}

/// The arguments of `events.rsvp.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsRsvpGetArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
}

impl EventsRsvpGetArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, user_id: impl Into<UserId>) -> Self {
        Self { event_id: event_id.into(), user_id: user_id.into() }
    }
}

/// The arguments of `events.users.add`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsUsersAddArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Users.
    #[serde(rename = "Users")]
    pub users: Vec<EventUser>,
}

impl EventsUsersAddArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, users: impl IntoIterator<Item = EventUser>) -> Self {
        Self { event_id: event_id.into(), users: users.into_iter().collect() }
    }
}

/// The arguments of `events.users.remove`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsUsersRemoveArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: UserId,
    /// Tell the person.
    #[serde(rename = "Notify", skip_serializing_if = "Option::is_none")]
    pub notify: Option<bool>,
}

impl EventsUsersRemoveArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, user_id: impl Into<UserId>) -> Self {
        Self { event_id: event_id.into(), user_id: user_id.into(), notify: None }
    }

    /// Sets `Notify`.
    #[must_use]
    pub fn notify(mut self, notify: bool) -> Self {
        self.notify = Some(notify);
        self
    }
}

/// The arguments of `events.types.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsTypesGetArgs {
    /// Id of the event type.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: EventTypeId,
}

impl EventsTypesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(event_type_id: impl Into<EventTypeId>) -> Self {
        Self { event_type_id: event_type_id.into() }
    }
}

/// The arguments of `events.types.update`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsTypesUpdateArgs {
    /// Id of the event type.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: EventTypeId,
    /// Event type name.
    #[serde(rename = "EventTypeName")]
    pub event_type_name: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsTypesUpdateArgs {
    /// The arguments that the operation needs.
    pub fn new(event_type_id: impl Into<EventTypeId>, event_type_name: impl Into<String>) -> Self {
        Self { event_type_id: event_type_id.into(), event_type_name: event_type_name.into(), other_fields: BTreeMap::new() }
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.types.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsTypesDeleteArgs {
    /// Id of the event type.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: EventTypeId,
}

impl EventsTypesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(event_type_id: impl Into<EventTypeId>) -> Self {
        Self { event_type_id: event_type_id.into() }
    }
}

/// The arguments of `events.types.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsTypesCreateArgs {
    /// Event type name.
    #[serde(rename = "EventTypeName")]
    pub event_type_name: String,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsTypesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(event_type_name: impl Into<String>) -> Self {
        Self { event_type_name: event_type_name.into(), space_id: None, other_fields: BTreeMap::new() }
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.types.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsTypesListArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
}

impl EventsTypesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }
}

/// The arguments of `events.reminders.list`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsRemindersListArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Id of the person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl EventsRemindersListArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into(), user_id: None }
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The arguments of `events.reminders.set`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsRemindersSetArgs {
    /// Reminder id.
    #[serde(rename = "ReminderID", skip_serializing_if = "Option::is_none")]
    pub reminder_id: Option<ReminderId>,
    /// 5, an event. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the event.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<EntityId>,
    /// Unit of ReminderTime.
    #[serde(rename = "ReminderType", skip_serializing_if = "Option::is_none")]
    pub reminder_type: Option<ReminderType>,
    /// How many of the units before the start.
    #[serde(rename = "ReminderTime", skip_serializing_if = "Option::is_none")]
    pub reminder_time: Option<i64>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsRemindersSetArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ReminderID`.
    #[must_use]
    pub fn reminder_id(mut self, reminder_id: impl Into<ReminderId>) -> Self {
        self.reminder_id = Some(reminder_id.into());
        self
    }

    /// Sets `EntityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: EntityType) -> Self {
        self.entity_type = Some(entity_type);
        self
    }

    /// Sets `EntityID`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<EntityId>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `ReminderType`.
    #[must_use]
    pub fn reminder_type(mut self, reminder_type: ReminderType) -> Self {
        self.reminder_type = Some(reminder_type);
        self
    }

    /// Sets `ReminderTime`.
    #[must_use]
    pub fn reminder_time(mut self, reminder_time: i64) -> Self {
        self.reminder_time = Some(reminder_time);
        self
    }

    /// Sets `UserID`.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.reminders.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsRemindersDeleteArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: EventId,
    /// Id of the reminder.
    #[serde(rename = "ReminderID")]
    pub reminder_id: ReminderId,
}

impl EventsRemindersDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(event_id: impl Into<EventId>, reminder_id: impl Into<ReminderId>) -> Self {
        Self { event_id: event_id.into(), reminder_id: reminder_id.into() }
    }
}

/// The arguments of `events.resources.get`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResourcesGetArgs {
    /// Id of the resource.
    #[serde(rename = "ResourceID")]
    pub resource_id: ResourceId,
}

impl EventsResourcesGetArgs {
    /// The arguments that the operation needs.
    pub fn new(resource_id: impl Into<ResourceId>) -> Self {
        Self { resource_id: resource_id.into() }
    }
}

/// The arguments of `events.resources.delete`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResourcesDeleteArgs {
    /// Id of the resource.
    #[serde(rename = "ResourceID")]
    pub resource_id: ResourceId,
}

impl EventsResourcesDeleteArgs {
    /// The arguments that the operation needs.
    pub fn new(resource_id: impl Into<ResourceId>) -> Self {
        Self { resource_id: resource_id.into() }
    }
}

/// The arguments of `events.resources.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResourcesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Id of the type of resource.
    #[serde(rename = "ResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub resource_type_id: Option<i64>,
    /// Text to search for.
    #[serde(rename = "Keyword", skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// Page number, counted from 1. Default: 1.
    #[serde(rename = "StartPage", skip_serializing_if = "Option::is_none")]
    pub start_page: Option<i64>,
    /// Rows per page; always send it, because the vendor names 30 as the default and a recorded answer had 25.
    #[serde(rename = "PageLength", skip_serializing_if = "Option::is_none")]
    pub page_length: Option<i64>,
}

impl EventsResourcesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ResourceTypeID`.
    #[must_use]
    pub fn resource_type_id(mut self, resource_type_id: i64) -> Self {
        self.resource_type_id = Some(resource_type_id);
        self
    }

    /// Sets `Keyword`.
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets `StartPage`.
    #[must_use]
    pub fn start_page(mut self, start_page: i64) -> Self {
        self.start_page = Some(start_page);
        self
    }

    /// Sets `PageLength`.
    #[must_use]
    pub fn page_length(mut self, page_length: i64) -> Self {
        self.page_length = Some(page_length);
        self
    }
}

/// The arguments of `events.resources.create`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResourcesCreateArgs {
    /// Resource name.
    #[serde(rename = "ResourceName")]
    pub resource_name: String,
    /// Location.
    #[serde(rename = "Location", skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Description.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the type of resource.
    #[serde(rename = "EventResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub event_resource_type_id: Option<i64>,
    /// Ids of spaces, separated by commas.
    #[serde(rename = "SpaceIDCSV", skip_serializing_if = "Option::is_none")]
    pub space_id_csv: Option<String>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

impl EventsResourcesCreateArgs {
    /// The arguments that the operation needs.
    pub fn new(resource_name: impl Into<String>) -> Self {
        Self {
            resource_name: resource_name.into(),
            location: None,
            description: None,
            event_resource_type_id: None,
            space_id_csv: None,
            other_fields: BTreeMap::new(),
        }
    }

    /// Sets `Location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `EventResourceTypeID`.
    #[must_use]
    pub fn event_resource_type_id(mut self, event_resource_type_id: i64) -> Self {
        self.event_resource_type_id = Some(event_resource_type_id);
        self
    }

    /// Sets `SpaceIDCSV`.
    #[must_use]
    pub fn space_id_csv(mut self, space_id_csv: impl Into<String>) -> Self {
        self.space_id_csv = Some(space_id_csv.into());
        self
    }

    /// Sets a further field of the body.
    #[must_use]
    pub fn other_field(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.other_fields.insert(name.into(), value.into());
        self
    }
}

/// The arguments of `events.resources.checkAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResourcesCheckAvailabilityArgs {
    /// Id of the resource.
    #[serde(rename = "ResourceID", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<ResourceId>,
    /// Start of the time.
    #[serde(rename = "StartDateTimeISO", skip_serializing_if = "Option::is_none")]
    pub start_date_time_iso: Option<DateTime>,
    /// End of the time.
    #[serde(rename = "EndDateTimeISO", skip_serializing_if = "Option::is_none")]
    pub end_date_time_iso: Option<DateTime>,
}

impl EventsResourcesCheckAvailabilityArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceID`.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<ResourceId>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `StartDateTimeISO`.
    #[must_use]
    pub fn start_date_time_iso(mut self, start_date_time_iso: impl Into<DateTime>) -> Self {
        self.start_date_time_iso = Some(start_date_time_iso.into());
        self
    }

    /// Sets `EndDateTimeISO`.
    #[must_use]
    pub fn end_date_time_iso(mut self, end_date_time_iso: impl Into<DateTime>) -> Self {
        self.end_date_time_iso = Some(end_date_time_iso.into());
        self
    }
}

/// The arguments of `events.resourceTypes.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResourceTypesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<SpaceId>,
    /// Only this type.
    #[serde(rename = "ResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub resource_type_id: Option<i64>,
}

impl EventsResourceTypesListArgs {
    /// No arguments; the operation needs none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpaceID`.
    #[must_use]
    pub fn space_id(mut self, space_id: impl Into<SpaceId>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `ResourceTypeID`.
    #[must_use]
    pub fn resource_type_id(mut self, resource_type_id: i64) -> Self {
        self.resource_type_id = Some(resource_type_id);
        self
    }
}
