// Written by `npm run generate` from api/; do not edit.
//! The methods of `events`.

use super::codes::{AttendanceType, EntityStatus, EntityType, EventFrequency, EventViewSource, ReminderType, SortColumn, SortOrder};
use super::models::{AxeroEvent, EventAttendee, EventReminder, EventResource, EventResourceType, EventType, EventUser};
use super::operations;
use super::{Upload, Value};
use crate::browser::client::{Client, Page};
use crate::core::error::Error;
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_organizer(&self, args: &EventsSetOrganizerArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_SET_ORGANIZER, "events.setOrganizer", args).await
    }

    /// Get an event.
    ///
    /// `GET /api/events/{EventID}`
    ///
    /// Answer: The event. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &EventsGetArgs) -> Result<AxeroEvent, Error> {
        self.client.call(operations::EVENTS_GET, "events.get", args).await
    }

    /// Change an event.
    ///
    /// The collection changes EventTypeID, Description and Title.
    ///
    /// `PUT /api/events/{EventID}`
    ///
    /// Answer: The event, with at least EventID and UserID. Its shape is seen in client code. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &EventsUpdateArgs) -> Result<AxeroEvent, Error> {
        self.client.call(operations::EVENTS_UPDATE, "events.update", args).await
    }

    /// Delete an event.
    ///
    /// `DELETE /api/events/{EventID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &EventsDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_DELETE, "events.delete", args).await
    }

    /// List events.
    ///
    /// `GET /api/events`
    ///
    /// Answer: One page of events. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsListArgs) -> Result<Page<AxeroEvent>, Error> {
        self.client.call_page(operations::EVENTS_LIST, "events.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &EventsCreateArgs) -> Result<AxeroEvent, Error> {
        self.client.call(operations::EVENTS_CREATE, "events.create", args).await
    }

    /// List the events of a space.
    ///
    /// `GET /api/events/spaces/{SpaceID}`
    ///
    /// Answer: The events. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_space(&self, args: &EventsListBySpaceArgs) -> Result<Vec<AxeroEvent>, Error> {
        self.client.call(operations::EVENTS_LIST_BY_SPACE, "events.listBySpace", args).await
    }

    /// List the events that a calendar shows.
    ///
    /// `GET /api/calendars/events`
    ///
    /// Answer: The events; perhaps with a part of the fields. Its shape is inferred. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_by_calendar(&self, args: &EventsListByCalendarArgs) -> Result<Vec<AxeroEvent>, Error> {
        self.client.call(operations::EVENTS_LIST_BY_CALENDAR, "events.listByCalendar", args).await
    }

    /// Count a view of an event.
    ///
    /// `PUT /api/events/viewcount`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update_view_count(&self, args: &EventsUpdateViewCountArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_UPDATE_VIEW_COUNT, "events.updateViewCount", args).await
    }

    /// Set the image of an event.
    ///
    /// `POST /api/events/{EventID}/image`
    ///
    /// Answer: Shape unknown: by the habit of the API URL of the image or true. Evidence: the vendor's
    /// request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_image(&self, args: &EventsSetImageArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_SET_IMAGE, "events.setImage", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsAttendeesListArgs) -> Result<Page<EventAttendee>, Error> {
        self.client.call_page(operations::EVENTS_ATTENDEES_LIST, "events.attendees.list", args).await
    }

    /// Set who attends an event.
    ///
    /// `PUT /api/events/{EventID}/attendees`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &EventsAttendeesSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_ATTENDEES_SET, "events.attendees.set", args).await
    }

    /// Count the answers to an invitation.
    ///
    /// `GET /api/events/{EventID}/attendancestats`
    ///
    /// Answer: A count for each answer; the names are unknown. Its shape is inferred. Evidence: the
    /// vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_stats(&self, args: &EventsAttendeesGetStatsArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_ATTENDEES_GET_STATS, "events.attendees.getStats", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsGuestsListArgs) -> Result<Vec<EventAttendee>, Error> {
        self.client.call(operations::EVENTS_GUESTS_LIST, "events.guests.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsInviteesListArgs) -> Result<Vec<EventAttendee>, Error> {
        self.client.call(operations::EVENTS_INVITEES_LIST, "events.invitees.list", args).await
    }

    /// List the members who are invited to an event.
    ///
    /// `GET /api/events/memberinvitees`
    ///
    /// Answer: The people; with or without the envelope. It comes with or without the envelope. Evidence:
    /// the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list_members(&self, args: &EventsInviteesListMembersArgs) -> Result<Vec<EventAttendee>, Error> {
        self.client.call(operations::EVENTS_INVITEES_LIST_MEMBERS, "events.invitees.listMembers", args).await
    }

    /// Invite members to an event.
    ///
    /// `PUT /api/events/{EventID}/invitees/members`
    ///
    /// Answer: Shape unknown: a client looks at success or failure only. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add_members(&self, args: &EventsInviteesAddMembersArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_INVITEES_ADD_MEMBERS, "events.invitees.addMembers", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get_mine(&self, args: &EventsRsvpGetMineArgs) -> Result<AttendanceType, Error> {
        self.client.call(operations::EVENTS_RSVP_GET_MINE, "events.rsvp.getMine", args).await
    }

    /// Answer an invitation to an event.
    ///
    /// `PUT /api/events/{EventID}/rsvp/me/status`
    ///
    /// Answer: Shape unknown: by the habit of the API AttendanceType or true. Sending it twice has the
    /// effect of once. Evidence: the vendor's request collection. Sources: the vendor's request collection,
    /// the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set_mine(&self, args: &EventsRsvpSetMineArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_RSVP_SET_MINE, "events.rsvp.setMine", args).await
    }

    /// Get the answer of a person to an event.
    ///
    /// Its sibling for the signed-in person answers with a bare number; whether this one does is unknown.
    ///
    /// `GET /api/events/{EventID}/rsvp/{UserID}/status`
    ///
    /// Answer: The answer as a bare number; perhaps with the envelope. It comes with or without the
    /// envelope. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &EventsRsvpGetArgs) -> Result<AttendanceType, Error> {
        self.client.call(operations::EVENTS_RSVP_GET, "events.rsvp.get", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn add(&self, args: &EventsUsersAddArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_USERS_ADD, "events.users.add", args).await
    }

    /// Remove a member from an event.
    ///
    /// `DELETE /api/events/{EventID}/users/members/{UserID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn remove(&self, args: &EventsUsersRemoveArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_USERS_REMOVE, "events.users.remove", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &EventsTypesGetArgs) -> Result<EventType, Error> {
        self.client.call(operations::EVENTS_TYPES_GET, "events.types.get", args).await
    }

    /// Change an event type.
    ///
    /// `PUT /api/eventtypes/{EventTypeID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn update(&self, args: &EventsTypesUpdateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_TYPES_UPDATE, "events.types.update", args).await
    }

    /// Delete an event type.
    ///
    /// `DELETE /api/eventtypes/{EventTypeID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &EventsTypesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_TYPES_DELETE, "events.types.delete", args).await
    }

    /// Create an event type.
    ///
    /// `POST /api/eventtypes`
    ///
    /// Answer: Shape unknown: by the habit of the API new EventTypeID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &EventsTypesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_TYPES_CREATE, "events.types.create", args).await
    }

    /// List the event types of a space.
    ///
    /// Unpaged in the vendor's app.
    ///
    /// `GET /api/events/types`
    ///
    /// Answer: The event types. Evidence: the vendor's request collection. Sources: the vendor's request
    /// collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsTypesListArgs) -> Result<Vec<EventType>, Error> {
        self.client.call(operations::EVENTS_TYPES_LIST, "events.types.list", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsRemindersListArgs) -> Result<Vec<EventReminder>, Error> {
        self.client.call(operations::EVENTS_REMINDERS_LIST, "events.reminders.list", args).await
    }

    /// Set a reminder of an event.
    ///
    /// `PUT /api/events/reminder`
    ///
    /// Answer: Shape unknown: by the habit of the API ReminderID or true. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn set(&self, args: &EventsRemindersSetArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_REMINDERS_SET, "events.reminders.set", args).await
    }

    /// Delete a reminder of an event.
    ///
    /// `DELETE /api/events/{EventID}/reminders/{ReminderID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &EventsRemindersDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_REMINDERS_DELETE, "events.reminders.delete", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn get(&self, args: &EventsResourcesGetArgs) -> Result<EventResource, Error> {
        self.client.call(operations::EVENTS_RESOURCES_GET, "events.resources.get", args).await
    }

    /// Delete a resource for events.
    ///
    /// `DELETE /api/events/resources/{ResourceID}`
    ///
    /// Answer: Shape unknown: by the habit of the API true or the id. Sending it twice has the effect of
    /// once. Evidence: the vendor's request collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn delete(&self, args: &EventsResourcesDeleteArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_RESOURCES_DELETE, "events.resources.delete", args).await
    }

    /// List the resources for events.
    ///
    /// `GET /api/events/resources`
    ///
    /// Answer: One page of resources. Pages by StartPage and PageLength. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection, the vendor's mobile app.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsResourcesListArgs) -> Result<Page<EventResource>, Error> {
        self.client.call_page(operations::EVENTS_RESOURCES_LIST, "events.resources.list", args).await
    }

    /// Create a resource for events.
    ///
    /// `POST /api/events/resources`
    ///
    /// Answer: Shape unknown: by the habit of the API new ResourceID. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn create(&self, args: &EventsResourcesCreateArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_RESOURCES_CREATE, "events.resources.create", args).await
    }

    /// Tell whether a resource is free.
    ///
    /// `GET /api/events/resources/availability`
    ///
    /// Answer: True if the resource is free. Its shape is inferred. Evidence: the vendor's request
    /// collection. Sources: the vendor's request collection.
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn check_availability(&self, args: &EventsResourcesCheckAvailabilityArgs) -> Result<JsValue, Error> {
        self.client.call_raw(operations::EVENTS_RESOURCES_CHECK_AVAILABILITY, "events.resources.checkAvailability", args).await
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
    ///
    /// # Errors
    /// Any of the closed list of kinds.
    pub async fn list(&self, args: &EventsResourceTypesListArgs) -> Result<Vec<EventResourceType>, Error> {
        self.client.call(operations::EVENTS_RESOURCE_TYPES_LIST, "events.resourceTypes.list", args).await
    }
}

/// The arguments of `events.setOrganizer`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsSetOrganizerArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Id of the person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Whether the person organizes.
    #[serde(rename = "IsOrganizer", skip_serializing_if = "Option::is_none")]
    pub is_organizer: Option<bool>,
}

/// The arguments of `events.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsGetArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
}

/// The arguments of `events.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsUpdateArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Event type id.
    #[serde(rename = "EventTypeID", skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<i64>,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// HTML.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Start date.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End date.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<String>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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

/// The arguments of `events.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsDeleteArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Tell the people who were invited.
    #[serde(rename = "SendNotifications", skip_serializing_if = "Option::is_none")]
    pub send_notifications: Option<bool>,
}

/// The arguments of `events.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsListArgs {
    /// Only events of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Also events of subscribed calendars.
    #[serde(rename = "ShowSubscribedEvents", skip_serializing_if = "Option::is_none")]
    pub show_subscribed_events: Option<bool>,
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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
    pub start_date: Option<String>,
    /// End of the time.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
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
    pub resource_id: Option<i64>,
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

/// The arguments of `events.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsCreateArgs {
    /// Event type id.
    #[serde(rename = "EventTypeID", skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<i64>,
    /// Title.
    #[serde(rename = "Title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// HTML.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Start date.
    #[serde(rename = "StartDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// End date.
    #[serde(rename = "EndDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<String>,
    /// Also taken as YYYY-MM-DD h:mm AM, which the vendor's app sends.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<String>,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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

/// The arguments of `events.listBySpace`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsListBySpaceArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID")]
    pub space_id: i64,
    /// Only events of this person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The arguments of `events.listByCalendar`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsListByCalendarArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Which calendar. 1 Community, 2 Space, 3 MyAccount.
    #[serde(rename = "EventViewSource", skip_serializing_if = "Option::is_none")]
    pub event_view_source: Option<EventViewSource>,
    /// Start of the time.
    #[serde(rename = "StartDateISO", skip_serializing_if = "Option::is_none")]
    pub start_date_iso: Option<String>,
    /// End of the time.
    #[serde(rename = "EndDateISO", skip_serializing_if = "Option::is_none")]
    pub end_date_iso: Option<String>,
}

/// The arguments of `events.updateViewCount`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsUpdateViewCountArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<i64>,
    /// A number whose meaning is not shown; the id of the event fits the sample.
    #[serde(rename = "Number")]
    pub number: i64,
}

/// The arguments of `events.setImage`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsSetImageArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// File.
    #[serde(rename = "file", skip_serializing_if = "Upload::is_undefined")]
    pub file: Upload,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `events.attendees.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsAttendeesListArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
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

/// The arguments of `events.attendees.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsAttendeesSetArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Whether the people attend.
    #[serde(rename = "IsAttendee", skip_serializing_if = "Option::is_none")]
    pub is_attendee: Option<bool>,
    /// Ids of people, separated by commas; inferred from the sibling for invitees.
    #[serde(rename = "UserIDCSV")]
    pub user_id_csv: String,
}

/// The arguments of `events.attendees.getStats`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsAttendeesGetStatsArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
}

/// The arguments of `events.guests.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsGuestsListArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<i64>,
    /// Answer of the guests. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5 AwaitingResponse.
    #[serde(rename = "Attendance", skip_serializing_if = "Option::is_none")]
    pub attendance: Option<AttendanceType>,
}

/// The arguments of `events.invitees.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsInviteesListArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<i64>,
}

/// The arguments of `events.invitees.listMembers`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsInviteesListMembersArgs {
    /// Id of the event.
    #[serde(rename = "EventID", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<i64>,
}

/// The arguments of `events.invitees.addMembers`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsInviteesAddMembersArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Ids of people, separated by commas.
    #[serde(rename = "UserIDCSV")]
    pub user_id_csv: String,
}

/// The arguments of `events.rsvp.getMine`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsRsvpGetMineArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
}

/// The arguments of `events.rsvp.setMine`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsRsvpSetMineArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Answer to an invitation; All is for filters only. 1 Attending, 2 Maybe, 3 NotAttending, 4 All, 5
    /// AwaitingResponse.
    #[serde(rename = "AttendanceType")]
    pub attendance_type: AttendanceType,
}

/// The arguments of `events.rsvp.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsRsvpGetArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
}

/// The arguments of `events.users.add`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsUsersAddArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Users.
    #[serde(rename = "Users")]
    pub users: Vec<EventUser>,
}

/// The arguments of `events.users.remove`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsUsersRemoveArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Id of the person.
    #[serde(rename = "UserID")]
    pub user_id: i64,
    /// Tell the person.
    #[serde(rename = "Notify", skip_serializing_if = "Option::is_none")]
    pub notify: Option<bool>,
}

/// The arguments of `events.types.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsTypesGetArgs {
    /// Id of the event type.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: i64,
}

/// The arguments of `events.types.update`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsTypesUpdateArgs {
    /// Id of the event type.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: i64,
    /// Event type name.
    #[serde(rename = "EventTypeName")]
    pub event_type_name: String,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `events.types.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsTypesDeleteArgs {
    /// Id of the event type.
    #[serde(rename = "EventTypeID")]
    pub event_type_id: i64,
}

/// The arguments of `events.types.create`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsTypesCreateArgs {
    /// Event type name.
    #[serde(rename = "EventTypeName")]
    pub event_type_name: String,
    /// Space id.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `events.types.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsTypesListArgs {
    /// Id of the space; 0 is the top-level community.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
}

/// The arguments of `events.reminders.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsRemindersListArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Id of the person.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The arguments of `events.reminders.set`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsRemindersSetArgs {
    /// Reminder id.
    #[serde(rename = "ReminderID", skip_serializing_if = "Option::is_none")]
    pub reminder_id: Option<i64>,
    /// 5, an event. A code of `EntityType`.
    #[serde(rename = "EntityType", skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<EntityType>,
    /// Id of the event.
    #[serde(rename = "EntityID", skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// Unit of ReminderTime.
    #[serde(rename = "ReminderType", skip_serializing_if = "Option::is_none")]
    pub reminder_type: Option<ReminderType>,
    /// How many of the units before the start.
    #[serde(rename = "ReminderTime", skip_serializing_if = "Option::is_none")]
    pub reminder_time: Option<i64>,
    /// User id.
    #[serde(rename = "UserID", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Further fields of the body.
    #[serde(flatten)]
    pub other_fields: BTreeMap<String, Value>,
}

/// The arguments of `events.reminders.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsRemindersDeleteArgs {
    /// Id of the event.
    #[serde(rename = "EventID")]
    pub event_id: i64,
    /// Id of the reminder.
    #[serde(rename = "ReminderID")]
    pub reminder_id: i64,
}

/// The arguments of `events.resources.get`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsResourcesGetArgs {
    /// Id of the resource.
    #[serde(rename = "ResourceID")]
    pub resource_id: i64,
}

/// The arguments of `events.resources.delete`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsResourcesDeleteArgs {
    /// Id of the resource.
    #[serde(rename = "ResourceID")]
    pub resource_id: i64,
}

/// The arguments of `events.resources.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsResourcesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
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

/// The arguments of `events.resources.create`.
#[derive(Clone, Debug, Default, Serialize)]
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

/// The arguments of `events.resources.checkAvailability`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsResourcesCheckAvailabilityArgs {
    /// Id of the resource.
    #[serde(rename = "ResourceID", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<i64>,
    /// Start of the time.
    #[serde(rename = "StartDateTimeISO", skip_serializing_if = "Option::is_none")]
    pub start_date_time_iso: Option<String>,
    /// End of the time.
    #[serde(rename = "EndDateTimeISO", skip_serializing_if = "Option::is_none")]
    pub end_date_time_iso: Option<String>,
}

/// The arguments of `events.resourceTypes.list`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsResourceTypesListArgs {
    /// Id of the space.
    #[serde(rename = "SpaceID", skip_serializing_if = "Option::is_none")]
    pub space_id: Option<i64>,
    /// Only this type.
    #[serde(rename = "ResourceTypeID", skip_serializing_if = "Option::is_none")]
    pub resource_type_id: Option<i64>,
}
