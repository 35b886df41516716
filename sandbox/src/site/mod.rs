//! The site's state, and the way of a request through it.

pub mod api_access;
mod fault_rules;
pub mod faults;
pub mod journal;
pub mod sessions;
pub mod settings;
pub mod switches;
mod visit;

use crate::address::{Address, below};
use crate::ambient::Ambient;
use crate::api::{HANDLERS, RouteTable};
use crate::control;
use crate::files::FileSource;
use crate::http::{Request, Response, Target};
use crate::pages;
use crate::seed::{self, Size};
use crate::world::World;
use crate::world::people::Person;
use faults::{Fault, Faults};
use journal::{Journal, Outcome};
use sessions::Sessions;
use settings::Settings;

pub use fault_rules::read_rules;
pub use visit::{Route, Visit};

/// How a site is set up; `POST /__sandbox/reset` returns to it.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// The folder that the whole site is served under: empty, or `/name`.
    pub virtual_directory: String,
    /// The session cookie's name. Cookies know no port, so two sites on one host need two names.
    pub cookie_name: String,
    /// Who can sign in.
    pub people: Vec<Person>,
    /// How much is on the site.
    pub size: Size,
    /// The number that everything on the site is made from.
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

/// What is to happen with a request.
#[derive(Clone, Debug)]
pub struct Handled {
    /// Milliseconds to let pass first.
    pub wait_ms: u64,
    /// What follows.
    pub then: Then,
}

impl Handled {
    /// The answer as the site made it, however it is sent; nothing if none is sent.
    pub fn into_answer(self) -> Option<Response> {
        match self.then {
            Then::Answer(answer) | Then::Slow { answer, .. } | Then::Truncated { answer, .. } => Some(answer),
            Then::Reset | Then::Hang => None,
        }
    }

    const fn now(answer: Response) -> Self {
        Self { wait_ms: 0, then: Then::Answer(answer) }
    }
}

/// How an answer reaches the caller, or does not.
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
    /// The connection breaks after so many bytes of the body.
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
    const fn answer(&self) -> Option<&Response> {
        match self {
            Self::Answer(answer) | Self::Slow { answer, .. } | Self::Truncated { answer, .. } => Some(answer),
            Self::Reset | Self::Hang => None,
        }
    }
}

/// A whole site.
pub struct Site {
    pub(crate) config: SiteConfig,
    pub(crate) files: Box<dyn FileSource>,
    pub(crate) routes: RouteTable,
    pub(crate) world: World,
    /// The world of the beginning, once there was a request; a reset returns to it.
    first_world: Option<World>,
    pub(crate) settings: Settings,
    pub(crate) sessions: Sessions,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
}

impl Site {
    /// A site in its first state, nobody signed in.
    pub fn new(config: SiteConfig, files: impl FileSource + 'static) -> Self {
        Self {
            world: World::default(),
            first_world: None,
            settings: config.settings.clone(),
            files: Box::new(files),
            routes: RouteTable::of_all_operations(HANDLERS),
            sessions: Sessions::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            config,
        }
    }

    /// Answers one request.
    pub fn handle(&mut self, request: &Request, ambient: &Ambient) -> Handled {
        // The seed ends at the first moment that the site knows: what is on it is fresh whenever it starts.
        if self.first_world.is_none() {
            self.world = seed::world(&self.config, ambient.now);
            self.world.tokens.begin(ambient.secret("tokens"));
            self.first_world = Some(self.world.clone());
        }
        let Some(target) = Target::parse(&request.target) else {
            return Handled::now(Response::text_plain(400, "The request's path is not valid."));
        };
        let Some(address) = Address::of(request, &self.config.virtual_directory) else {
            return Handled::now(Response::text_plain(400, "The Host header is missing or not valid."));
        };
        if let Some(path) = control::path_below(&target.path) {
            return Handled::now(control::handle(self, request, path, &address, ambient));
        }
        let Some(inside) = below(&self.config.virtual_directory, &target.path) else {
            return Handled::now(self.outside(&target, &address));
        };
        let route = Route::of(&self.routes, request.method, inside);
        let visit = Visit { request, target: &target, path: inside, address: &address, ambient };
        self.visit(&visit, &route)
    }

    pub(crate) fn reset(&mut self) {
        if let Some(world) = &self.first_world {
            self.world = world.clone();
        }
        self.settings = self.config.settings.clone();
        self.sessions = Sessions::default();
        self.journal = Journal::default();
        self.faults = Faults::default();
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
        let user = crate::api::callers::name(self, visit).and_then(|id| self.world.people.get(id)).map(|person| person.user_name.clone());
        let plan = self.faults.plan(visit, route, user.as_deref());
        let acts = plan.fault.as_ref().is_none_or(Fault::lets_the_site_act);
        let answer = acts.then(|| self.serve(visit, route));
        let fault = plan.fault.as_ref().map(Fault::name);
        let then = match plan.fault {
            Some(fault) => fault.apply(answer),
            None => answer.map_or(Then::Hang, Then::Answer),
        };
        if route.is_journaled() {
            let outcome = Outcome { acted: acts, status: then.answer().map(|answer| answer.status), fault };
            self.journal.note(visit, route, user, outcome);
        }
        Handled { wait_ms: plan.wait_ms, then }
    }

    fn serve(&mut self, visit: &Visit<'_>, route: &Route) -> Response {
        match route {
            Route::Api(found) => crate::api::handle(self, visit, found),
            Route::Page(page) => pages::handle(self, visit, page),
        }
    }
}
