//! The site: its server state, and the way of a request through it.

mod config;
mod delivery;
pub mod faults;
mod glob;
pub mod journal;
pub mod known_names;
pub mod records;
mod request_context;
pub mod sessions;
pub mod settings;
#[cfg(feature = "persist")]
pub mod snapshot;
mod upload_limit;

use crate::api::response::answer;
use crate::api::{HANDLERS, RouteTable};
use crate::control;
use crate::domain::Domain;
use crate::pages;
use crate::seed;
use crate::server::address::{Address, below};
use crate::server::ambient::Ambient;
use crate::server::file_source::FileSource;
use crate::server::http::{Request, RequestTarget, Response};
use crate::time::Timestamp;
use faults::fault::{ANSWER, Fault};
use faults::outage::Outage;
use faults::own_answer::OwnAnswer;
use faults::{FaultPlan, Faults};
use journal::{Journal, Outcome, same_write};
use records::Records;
use request_context::Caller;
use sessions::{SessionChange, SessionFilter, Sessions};
use settings::Settings;

pub use config::SiteConfig;
pub use delivery::{Delivery, FunctionCall, Handled};
pub use faults::read_rules;
pub use known_names::KnownNames;
pub use request_context::{RequestContext, Route};

/// The largest request body.
pub(crate) const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// A complete site.
pub struct Site {
    pub(crate) config: SiteConfig,
    pub(crate) files: Box<dyn FileSource>,
    pub(crate) routes: RouteTable,
    pub(crate) domain: Domain,
    /// The initial data, kept for a reset once it was generated.
    initial_domain: Option<Domain>,
    /// The time of the first request; `None` before it.
    started_at: Option<Timestamp>,
    /// The number of requests so far.
    handled: u64,
    pub(crate) settings: Settings,
    pub(crate) sessions: Sessions,
    pub(crate) journal: Journal,
    pub(crate) faults: Faults,
    pub(crate) outage: Outage,
    pub(crate) records: Records,
}

impl Site {
    /// Creates a site in its initial state, without sessions.
    pub fn new(config: SiteConfig, files: impl FileSource + 'static) -> Self {
        Self {
            domain: Domain::default(),
            initial_domain: None,
            started_at: None,
            handled: 0,
            settings: config.settings.clone(),
            files: Box::new(files),
            routes: RouteTable::of_all_operations(HANDLERS),
            sessions: Sessions::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            outage: Outage::default(),
            records: Records::default(),
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
        if self.started_at.is_none() {
            self.domain = seed::generate(&self.config, ambient.now);
            self.domain.tokens.begin(ambient.secret("tokens"));
            self.initial_domain = Some(self.domain.clone());
            self.started_at = Some(ambient.now);
        }
        self.handled += 1;
        let Some(target) = RequestTarget::parse(&request.target) else {
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
            return if offline { Handled::of(Delivery::Reset) } else { Handled::now(self.outside(&target, &address)) };
        };
        let route = Route::of(&self.routes, request.method, inside);
        let context = RequestContext { request, target: &target, path: inside, address: &address, ambient };
        self.serve_with_faults(&context, &route)
    }

    pub(crate) fn reset(&mut self) {
        self.return_to_initial_domain();
        self.settings = self.config.settings.clone();
        self.sessions = Sessions::default();
        self.journal = Journal::default();
        self.faults = Faults::default();
        self.outage = Outage::default();
        self.records = Records::default();
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

    fn return_to_initial_domain(&mut self) {
        let Some(started_at) = self.started_at else {
            return;
        };
        let first = self.initial_domain.get_or_insert_with(|| {
            let mut domain = seed::generate(&self.config, started_at);
            if let Some(secret) = self.domain.tokens.secret() {
                domain.tokens.begin(secret.clone());
            }
            domain
        });
        self.domain = first.clone();
    }

    fn outside(&self, target: &RequestTarget, address: &Address) -> Response {
        if target.path == "/" {
            Response::redirect(&address.path("/"))
        } else {
            let text = format!("Nothing is here: this site lives under {}/.", self.config.virtual_directory);
            Response::text_plain(404, &text)
        }
    }

    fn serve_with_faults(&mut self, context: &RequestContext<'_>, route: &Route) -> Handled {
        let mut caller = self.caller(context);
        let plan = if self.outage.is_on(context.ambient.arrived()) {
            FaultPlan { wait_ms: 0, fault: Some(Fault::Offline {}), own_answer: None }
        } else {
            self.faults.plan(context, route, &caller)
        };
        if self.changes_session(plan.fault.as_ref(), context) {
            caller = self.caller(context);
        }
        let reached = plan.fault.as_ref().is_none_or(Fault::site_acts);
        let own = plan.own_answer.as_ref().and_then(|own| self.own_answer(context, route, own));
        let acts = reached && own.is_none();
        let mut call = plan.own_answer.filter(|_| own.is_some()).and_then(|own| self.function_call(context, route, &caller, &own));
        let fault = plan.fault.as_ref().map(Fault::name).or_else(|| own.is_some().then_some(ANSWER));
        let answer = own.or_else(|| acts.then(|| self.serve(context, route)));
        let succeeded = acts && answer.as_ref().is_some_and(|answer| same_write::succeeded(route, answer));
        let written = succeeded && caller.user.is_some();
        let invented = route.invented().filter(|_| succeeded);
        let delivery = match plan.fault {
            Some(fault) => fault.apply(answer, context.ambient.now),
            None => answer.map_or(Delivery::Hang, Delivery::Answer),
        };
        if route.is_journaled() {
            let status = delivery.answer().map(|answer| answer.status);
            let outcome = Outcome { acted: acts, written, invented: invented.is_some(), status, fault, wait_ms: plan.wait_ms };
            let number = self.journal.note(context, route, caller, outcome);
            call = call.map(|call| FunctionCall { entry: Some(number), ..call });
        }
        Handled { wait_ms: plan.wait_ms, delivery, function_call: call, invented }
    }

    /// Returns an own answer, or `None` if the site refuses the call before it reaches its operation.
    fn own_answer(&mut self, context: &RequestContext<'_>, route: &Route, own: &OwnAnswer) -> Option<Response> {
        match route {
            Route::Api(found) => crate::api::answer_with(self, context, found, own),
            Route::Page(_) => Some(own.response(true, &self.settings)),
        }
    }

    fn function_call(&self, context: &RequestContext<'_>, route: &Route, caller: &Caller, own: &OwnAnswer) -> Option<FunctionCall> {
        let has_bare_answer = match route {
            Route::Api(found) => crate::api::has_bare_answer(&self.settings, found),
            Route::Page(_) => true,
        };
        Some(FunctionCall {
            function: own.function?,
            entry: None,
            has_envelope: own.has_envelope(has_bare_answer),
            path: context.path.to_owned(),
            operation: route.operation(),
            user: caller.user.clone(),
        })
    }

    fn caller(&self, context: &RequestContext<'_>) -> Caller {
        let person = crate::api::request::authentication::name(self, context).and_then(|id| self.domain.people.get(id));
        let session = crate::api::request::authentication::session(self, context).map(sessions::Session::name);
        Caller { user: person.map(|person| person.user_name.clone()), session }
    }

    /// Applies a fault to the session of a request. Returns true if the session changed.
    fn changes_session(&mut self, fault: Option<&Fault>, context: &RequestContext<'_>) -> bool {
        let id = context.session_id(&self.config);
        let change = match fault {
            Some(Fault::Expire {}) => SessionChange::Expires,
            Some(Fault::ChangeUser { to }) => match self.domain.people.by_user_name(to) {
                Some(person) => SessionChange::Becomes { person: person.id, anti_forgery: context.ambient.anti_forgery_token() },
                None => return false,
            },
            _ => return false,
        };
        let Some(session) = self.sessions.alive(id, &self.settings, context.ambient.now).map(sessions::Session::name) else {
            return false;
        };
        let filter = SessionFilter { session: Some(session), ..SessionFilter::default() };
        self.sessions.schedule_change(&filter, &change, 0, context.ambient.now) > 0
    }

    fn serve(&mut self, context: &RequestContext<'_>, route: &Route) -> Response {
        if let Some(refusal) = upload_limit::refusal(&self.settings, context.request.body.len()) {
            return refusal;
        }
        match route {
            Route::Api(found) => crate::api::handle(self, context, found),
            Route::Page(page) => pages::handle(self, context, page),
        }
    }
}
