//! The site: its server state, and the way of a request through it.

pub mod faults;
mod glob;
pub mod journal;
pub mod sessions;
pub mod settings;
#[cfg(feature = "persist")]
pub mod snapshot;
mod visit;

use crate::api::response::answer;
use crate::api::{HANDLERS, RouteTable};
use crate::control;
use crate::domain::World;
use crate::domain::people::Person;
use crate::pages;
use crate::seed::{self, Size};
use crate::server::address::{Address, below};
use crate::server::ambient::Ambient;
use crate::server::file_source::FileSource;
use crate::server::http::{Request, Response, Target};
use crate::time::Timestamp;
use faults::fault::Fault;
use faults::outage::Outage;
use faults::{Faults, Plan};
use journal::{Journal, Outcome, same_write};
use sessions::{Chosen, Fate, Sessions};
use settings::Settings;
use visit::Caller;

pub use faults::{Known, read_rules};
pub use visit::{Route, Visit};

/// The largest request body.
pub(crate) const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// The configuration of a site; `POST /__sandbox/reset` returns to it.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// The folder that the whole site is served under: empty, or `/name`.
    pub virtual_directory: String,
    /// The session cookie's name. Cookies know no port, so two sites on one host need two names.
    pub cookie_name: String,
    /// The people who can sign in.
    pub people: Vec<Person>,
    /// The amount of initial data.
    pub size: Size,
    /// The number that the initial data is generated from.
    pub seed: u64,
    /// The settings at the start.
    pub settings: Settings,
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self {
            virtual_directory: String::new(),
            cookie_name: ".SANDBOXAUTH".to_owned(),
            people: Person::seeded(),
            size: Size::default(),
            seed: 1,
            settings: Settings::default(),
        }
    }
}

/// The outcome of a request.
#[derive(Clone, Debug)]
pub struct Handled {
    /// Milliseconds to wait before delivery.
    pub wait_ms: u64,
    /// The delivery of the response.
    pub then: Then,
}

impl Handled {
    /// Returns the response of the site, however it is delivered; `None` if none is.
    pub fn into_answer(self) -> Option<Response> {
        match self.then {
            Then::Answer(answer) | Then::Slow { answer, .. } | Then::Truncated { answer, .. } => Some(answer),
            Then::Reset | Then::Hang => None,
        }
    }

    pub(crate) const fn now(answer: Response) -> Self {
        Self { wait_ms: 0, then: Then::Answer(answer) }
    }

    /// Adds the `Date` header, unless a fault has set one.
    pub(crate) fn dated(mut self, now: Timestamp) -> Self {
        if let Some(answer) = self.then.answer_mut().filter(|answer| answer.header_value("date").is_none()) {
            answer.headers.push(("Date".to_owned(), now.http_date()));
        }
        self
    }
}

/// The way in which a response reaches the caller, or does not.
#[derive(Clone, Debug)]
pub enum Then {
    /// It is sent.
    Answer(Response),
    /// It is sent in pieces with a pause before each.
    Slow {
        /// The whole answer.
        answer: Response,
        /// Bytes in a piece.
        piece: usize,
        /// Milliseconds before each piece.
        pause_ms: u64,
    },
    /// The connection breaks after some bytes of the body.
    Truncated {
        /// The whole answer.
        answer: Response,
        /// Bytes of the body that are sent.
        bytes: usize,
    },
    /// The connection is reset before any answer.
    Reset,
    /// The connection stays open and silent.
    Hang,
}

impl Then {
    const fn answer_mut(&mut self) -> Option<&mut Response> {
        match self {
            Self::Answer(answer) | Self::Slow { answer, .. } | Self::Truncated { answer, .. } => Some(answer),
            Self::Reset | Self::Hang => None,
        }
    }

    const fn answer(&self) -> Option<&Response> {
        match self {
            Self::Answer(answer) | Self::Slow { answer, .. } | Self::Truncated { answer, .. } => Some(answer),
            Self::Reset | Self::Hang => None,
        }
    }
}

/// A complete site.
pub struct Site {
    pub(crate) config: SiteConfig,
    pub(crate) files: Box<dyn FileSource>,
    pub(crate) routes: RouteTable,
    pub(crate) world: World,
    /// The initial data, kept for a reset once it was generated.
    first_world: Option<World>,
    /// The time of the first request; `None` before it.
    began: Option<Timestamp>,
    /// The number of requests so far.
    handled: u64,
    pub(crate) settings: Settings,
    pub(crate) sessions: Sessions,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) outage: Outage,
}

impl Site {
    /// Creates a site in its initial state, without sessions.
    pub fn new(config: SiteConfig, files: impl FileSource + 'static) -> Self {
        Self {
            world: World::default(),
            first_world: None,
            began: None,
            handled: 0,
            settings: config.settings.clone(),
            files: Box::new(files),
            routes: RouteTable::of_all_operations(HANDLERS),
            sessions: Sessions::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            outage: Outage::default(),
            config,
        }
    }

    /// Answers one request.
    pub fn handle(&mut self, request: &Request, ambient: &Ambient) -> Handled {
        let handled = self.answer(request, &ambient.skewed(self.settings.clock_skew_ms));
        // The settings are read again, because the request may have set the clock.
        handled.dated(ambient.skewed(self.settings.clock_skew_ms).now)
    }

    /// Answers a request that could not be read.
    #[cfg(feature = "server")]
    pub(crate) fn refuse(&self, refusal: Response, ambient: &Ambient) -> Handled {
        Handled::now(refusal).dated(ambient.skewed(self.settings.clock_skew_ms).now)
    }

    fn answer(&mut self, request: &Request, ambient: &Ambient) -> Handled {
        // The seed is generated for the time of the first request, so that its dates are recent whenever the site starts.
        if self.began.is_none() {
            self.world = seed::world(&self.config, ambient.now);
            self.world.tokens.begin(ambient.secret("tokens"));
            self.first_world = Some(self.world.clone());
            self.began = Some(ambient.now);
        }
        self.handled += 1;
        let Some(target) = Target::parse(&request.target) else {
            return Handled::now(self.unreadable(&request.target));
        };
        let Some(address) = Address::of(request, &self.config.virtual_directory) else {
            return Handled::now(Response::text_plain(400, "The Host header is missing or not valid."));
        };
        if request.body.len() > BODY_LIMIT {
            return Handled::now(Response::text_plain(413, "The request is too large."));
        }
        if let Some(path) = control::path_below(&target.path) {
            return Handled::now(control::handle(self, request, path, &target.query, &address, ambient));
        }
        let Some(inside) = below(&self.config.virtual_directory, &target.path) else {
            let offline = self.outage.is_on(ambient.arrived());
            return if offline { Handled { wait_ms: 0, then: Then::Reset } } else { Handled::now(self.outside(&target, &address)) };
        };
        let route = Route::of(&self.routes, request.method, inside);
        let visit = Visit { request, target: &target, path: inside, address: &address, ambient };
        self.visit(&visit, &route)
    }

    pub(crate) fn reset(&mut self) {
        self.return_to_first_world();
        self.settings = self.config.settings.clone();
        self.sessions = Sessions::default();
        self.journal = Journal::default();
        self.faults = Faults::default();
        self.outage = Outage::default();
    }

    /// Refuses a path that cannot be decoded. API clients parse every response as JSON, so below `/api` this one is JSON too.
    fn unreadable(&self, target: &str) -> Response {
        let below = below(&self.config.virtual_directory, target).is_some_and(|path| path.to_ascii_lowercase().starts_with("/api/"));
        if below {
            answer::refused(&self.settings, 400, "The request is invalid.")
        } else {
            Response::text_plain(400, "The request's path is not valid.")
        }
    }

    fn return_to_first_world(&mut self) {
        let Some(began) = self.began else {
            return;
        };
        let first = self.first_world.get_or_insert_with(|| {
            let mut world = seed::world(&self.config, began);
            if let Some(secret) = self.world.tokens.secret() {
                world.tokens.begin(secret.clone());
            }
            world
        });
        self.world = first.clone();
    }

    fn outside(&self, target: &Target, address: &Address) -> Response {
        if target.path == "/" {
            Response::redirect(&address.path("/"))
        } else {
            let text = format!("Nothing is here: this site lives under {}/.", self.config.virtual_directory);
            Response::text_plain(404, &text)
        }
    }

    fn visit(&mut self, visit: &Visit<'_>, route: &Route) -> Handled {
        let mut caller = self.caller(visit);
        let plan = if self.outage.is_on(visit.ambient.arrived()) {
            Plan { wait_ms: 0, fault: Some(Fault::Offline {}) }
        } else {
            self.faults.plan(visit, route, &caller)
        };
        if self.changes_session(plan.fault.as_ref(), visit) {
            caller = self.caller(visit);
        }
        let acts = plan.fault.as_ref().is_none_or(Fault::lets_the_site_act);
        let answer = acts.then(|| self.serve(visit, route));
        let written = answer.as_ref().is_some_and(|answer| same_write::is_done(route, answer, caller.user.as_deref()));
        let fault = plan.fault.as_ref().map(Fault::name);
        let then = match plan.fault {
            Some(fault) => fault.apply(answer, visit.ambient.now),
            None => answer.map_or(Then::Hang, Then::Answer),
        };
        if route.is_journaled() {
            let status = then.answer().map(|answer| answer.status);
            let outcome = Outcome { acted: acts, written, status, fault, wait_ms: plan.wait_ms };
            self.journal.note(visit, route, caller, outcome);
        }
        Handled { wait_ms: plan.wait_ms, then }
    }

    fn caller(&self, visit: &Visit<'_>) -> Caller {
        let person = crate::api::request::authentication::name(self, visit).and_then(|id| self.world.people.get(id));
        let session = crate::api::request::authentication::session(self, visit).map(sessions::Session::name);
        Caller { user: person.map(|person| person.user_name.clone()), session }
    }

    /// Applies a fault to the session of a request. Returns true if the session changed.
    fn changes_session(&mut self, fault: Option<&Fault>, visit: &Visit<'_>) -> bool {
        let id = visit.session_id(&self.config);
        let fate = match fault {
            Some(Fault::Expire {}) => Fate::Expires,
            Some(Fault::ChangeUser { to }) => match self.world.people.by_user_name(to) {
                Some(person) => Fate::Becomes { person: person.id, anti_forgery: visit.ambient.anti_forgery_token() },
                None => return false,
            },
            _ => return false,
        };
        let Some(session) = self.sessions.alive(id, &self.settings, visit.ambient.now).map(sessions::Session::name) else {
            return false;
        };
        let chosen = Chosen { session: Some(session), ..Chosen::default() };
        self.sessions.decide(&chosen, &fate, 0, visit.ambient.now) > 0
    }

    fn serve(&mut self, visit: &Visit<'_>, route: &Route) -> Response {
        match route {
            Route::Api(found) => crate::api::handle(self, visit, found),
            Route::Page(page) => pages::handle(self, visit, page),
        }
    }
}
