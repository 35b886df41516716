//! The REST API: from a call to its handler.
//!
//! `routes.txt` lists the operations of the description. A category is one file here with its own
//! `HANDLERS`, registered by one line in [`HANDLERS`]. An operation without a handler answers 501.

mod abuse;
mod analytics;
mod announcements;
mod attachments;
mod bookmarks;
mod cases;
mod categories;
mod chat;
mod comments;
mod connections;
mod content;
mod content_change;
mod copilot;
mod countries;
mod directories;
mod events;
mod fields;
mod files;
mod followers;
mod forums;
mod ideas;
mod journeys;
mod likes;
mod notifications;
mod pagebuilder;
mod passwords;
mod permissions;
pub mod personas;
mod platform;
mod polls;
mod publishing;
mod reading;
mod recognition;
mod render;
pub mod request;
pub mod response;
mod roles;
mod routes;
mod search;
mod spacemembers;
mod spaceroles;
mod spaces;
mod surveys;
mod tags;
mod tasks;
mod useraccounts;
mod userprofiles;
mod users;
mod videos;
mod wall;
mod wallposts;

use crate::domain::{Action, Domain, Entity, Target, Viewer};
use crate::server::address::Address;
use crate::server::http::Response;
use crate::state::faults::own_answer::OwnAnswer;
use crate::state::settings::{BeyondLimit, Settings, UnknownShapes};
use crate::state::{RequestContext, Site};
use crate::time::Timestamp;

pub use request::input::Input;
use request::{authentication, csrf};
use response::answer::{Answer, Outcome, Refusal};
use response::paging::PageLimits;
use response::{answer, dead_session, headers};
use routes::Params;
pub use routes::{Found, Operation, RouteTable};

/// The function that serves an operation.
pub type Handler = fn(&mut Domain, &Call<'_>) -> Outcome;

/// One line for each category of the description.
pub const HANDLERS: &[&[(&str, Handler)]] = &[
    abuse::HANDLERS,
    announcements::HANDLERS,
    attachments::HANDLERS,
    bookmarks::HANDLERS,
    categories::HANDLERS,
    comments::HANDLERS,
    connections::HANDLERS,
    content::HANDLERS,
    fields::HANDLERS,
    followers::HANDLERS,
    forums::HANDLERS,
    ideas::HANDLERS,
    likes::HANDLERS,
    permissions::HANDLERS,
    publishing::HANDLERS,
    reading::HANDLERS,
    roles::HANDLERS,
    search::HANDLERS,
    spacemembers::HANDLERS,
    spaceroles::HANDLERS,
    spaces::HANDLERS,
    tags::HANDLERS,
    useraccounts::HANDLERS,
    userprofiles::HANDLERS,
    users::HANDLERS,
    wall::HANDLERS,
    wallposts::HANDLERS,
    events::HANDLERS,
    events::attendance::HANDLERS,
    events::reminders::HANDLERS,
    events::resources::HANDLERS,
    events::types::HANDLERS,
    cases::HANDLERS,
    cases::comments::HANDLERS,
    cases::projects::HANDLERS,
    tasks::HANDLERS,
    tasks::comments::HANDLERS,
    tasks::lists::HANDLERS,
    tasks::logs::HANDLERS,
    polls::HANDLERS,
    surveys::HANDLERS,
    videos::HANDLERS,
    chat::HANDLERS,
    copilot::HANDLERS,
    pagebuilder::HANDLERS,
    journeys::HANDLERS,
    analytics::HANDLERS,
    directories::HANDLERS,
    files::HANDLERS,
    notifications::HANDLERS,
    passwords::HANDLERS,
    personas::HANDLERS,
    platform::HANDLERS,
    recognition::HANDLERS,
];

/// Operations that can be called without signing in; the person of the call is then 0.
const OPEN: &[&str] = &["platform.saml.get", "users.token.create", "users.validate", "chat.getGlobals"];

/// No source says whether this operation's response has an envelope.
const CONVERSATIONS: &str = "copilot.conversations.list";

/// One call to an operation.
pub struct Call<'a> {
    pub context: &'a RequestContext<'a>,
    pub settings: &'a Settings,
    pub input: Input,
    /// The caller, with everything that decides what they may see.
    pub viewer: Viewer,
}

impl Call<'_> {
    /// Returns the id of the caller.
    pub const fn person(&self) -> i64 {
        self.viewer.id
    }

    pub const fn now(&self) -> Timestamp {
        self.context.ambient.now
    }

    /// Returns the address of the site as the caller sees it.
    pub const fn address(&self) -> &Address {
        self.context.address
    }

    /// Returns the object with this id, if the caller may see it.
    pub fn entity(&self, domain: &Domain, id: i64) -> Result<Entity, Refusal> {
        domain.entity(&self.viewer, id).ok_or_else(|| Refusal::unknown("item"))
    }

    /// Refuses callers who may not do this with an object that they see.
    pub fn may(&self, domain: &Domain, action: Action, target: impl Into<Target>) -> Result<(), Refusal> {
        if domain.may(&self.viewer, action, target) { Ok(()) } else { Err(Refusal::forbidden()) }
    }

    /// Refuses callers who do not administer the whole site.
    pub fn administrators_only(&self) -> Result<(), Refusal> {
        if self.viewer.is_administrator { Ok(()) } else { Err(Refusal::forbidden()) }
    }
}

/// Answers a request below `/api`.
pub fn handle(site: &mut Site, context: &RequestContext<'_>, found: &Found) -> Response {
    let answer = csrf::refusal(site, context).unwrap_or_else(|| dispatch(site, context, found));
    headers::as_recorded(answer, context, &site.settings)
}

/// Answers a request below `/api` with an own answer; `None` if the site refuses it before it reaches an operation.
pub fn answer_with(site: &mut Site, context: &RequestContext<'_>, found: &Found, own: &OwnAnswer) -> Option<Response> {
    let is_refused = csrf::refusal(site, context).is_some()
        || match found {
            Found::Operation(operation, _) => admit(site, context, operation).is_err(),
            Found::WrongMethod(_) | Found::Unknown => false,
        };
    let answer = own.response(has_bare_answer(&site.settings, found), &site.settings);
    (!is_refused).then(|| headers::as_recorded(answer, context, &site.settings))
}

/// Returns true if the response to this request has no envelope.
pub fn has_bare_answer(settings: &Settings, found: &Found) -> bool {
    match found {
        Found::Operation(operation, _) => operation.bare && !(settings.conversations_envelope && operation.id == CONVERSATIONS),
        Found::WrongMethod(_) | Found::Unknown => true,
    }
}

/// Returns true if this operation can be called without signing in.
pub fn is_open(id: &str) -> bool {
    OPEN.contains(&id)
}

fn dispatch(site: &mut Site, context: &RequestContext<'_>, found: &Found) -> Response {
    let (operation, params) = match found {
        Found::Operation(operation, params) => (operation, params),
        Found::WrongMethod(allowed) => return answer::wrong_method(context, allowed),
        Found::Unknown => return answer::unknown_route(context),
    };
    let person = match admit(site, context, operation) {
        Ok(person) => person,
        Err(refusal) => return refusal,
    };
    if operation.is_invented && site.settings.unknown_shapes == UnknownShapes::Refuse {
        return answer::shape_unknown(&site.settings, operation.id);
    }
    if operation.handler.is_none() {
        return answer::not_served(&site.settings, operation.id);
    }
    match perform(site, context, (operation, params), person) {
        Ok(answer) => {
            let answer = with_own_fields(site, context, answer);
            answer.with_success_message(site.settings.success_message).into_response(has_bare_answer(&site.settings, found))
        }
        Err(refusal) => refusal.into_response(&site.settings),
    }
}

/// Lays the fields of own records over an answer. A write ends those that it names.
fn with_own_fields(site: &mut Site, context: &RequestContext<'_>, answer: Answer) -> Answer {
    if site.records.is_empty() {
        return answer;
    }
    if !context.request.method.only_reads() {
        let members = Input::of(context.request, Params::default(), context.target.query.clone()).members();
        site.records.written(context.path, &members);
    }
    answer.changed(|data| site.records.lay_over(data))
}

/// Returns the caller, `None` for operations that need none, or the response to a caller who may not use the API.
fn admit(site: &mut Site, context: &RequestContext<'_>, operation: &Operation) -> Result<Option<i64>, Response> {
    match authentication::identify(site, context) {
        Ok(None) | Err(_) if is_open(operation.id) => Ok(None),
        Ok(None) => Err(dead_session::dead_session(site, context)),
        admitted => admitted,
    }
}

/// Carries out an operation for a person; `None` if nobody is signed in.
pub fn perform(site: &mut Site, context: &RequestContext<'_>, (operation, params): (&Operation, &Params), person: Option<i64>) -> Outcome {
    let handler = operation.handler.ok_or_else(|| Refusal::unknown("operation"))?;
    let input = Input::of(context.request, params.clone(), context.target.query.clone());
    if input.is_broken() {
        return Err(Refusal::unreadable());
    }
    let limits = PageLimits::of(&site.settings);
    if site.settings.beyond_page_length == BeyondLimit::Refuse && limits.exceeded_by(&input) {
        return Err(Refusal::new(400, "The page length is greater than the site allows."));
    }
    let input = input.with_page_limits(limits);
    let domain = &mut site.domain;
    domain.run_schedule(context.ambient.now);
    if let Some(person) = person {
        domain.people.mark_active(person, context.ambient.now);
        domain.usage.record_visit(person, context.ambient.now);
    }
    let viewer = domain.viewer(person.unwrap_or(0));
    let call = Call { context, settings: &site.settings, input, viewer };
    handler(domain, &call)
}
