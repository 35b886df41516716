use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::rc::Rc;

use send_wrapper::SendWrapper;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::call::{Call, CallOptions, Decode, Line, RawAnswer, Request};
use super::decode::{self, Slot};
use super::engine::{Engine, EngineKind, page_scripts, warn_of_late_client};
use super::page_facts::PageFacts;
use super::pages::{Page, Pages};
use super::session::Session;
use super::values::Value;
use super::written::Arguments;
use crate::core::error::{Error, ErrorKind};
use crate::core::operation::Operation;
use crate::core::request::free_name;
#[cfg(feature = "own")]
use crate::core::table::{OPERATIONS, Table};
use crate::core::text::split_once_or_all;

/// The client of a page. It is cheap to clone; all clients of a module are the same.
///
/// ```no_run
/// # async fn show() -> Result<(), axero_widget_sdk::Error> {
/// let axero = axero_widget_sdk::Client::connect()?;
/// let me = axero.users().me().await?;
/// # let _ = me; Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client(SendWrapper<Rc<Shared>>);

struct Shared {
    facts: PageFacts,
    engine: OnceCell<Rc<Engine>>,
}

thread_local! {
    static OF_PAGE: RefCell<Option<Client>> = const { RefCell::new(None) };
}

/// Lets the next `connect` begin again, as on a new page. For tests.
pub fn forget_client() {
    OF_PAGE.set(None);
}

impl Client {
    /// Connects to the site of this page. The first call decides who makes the calls: the page's client, or an engine of this module.
    ///
    /// # Errors
    /// `bad-argument` where `CF_VD` is not a path of this site, and where there is no page.
    pub fn connect() -> Result<Self, Error> {
        if !cfg!(target_arch = "wasm32") {
            return Err(Error::with_message(
                ErrorKind::BadArgument,
                "connect",
                "connect() needs the document of an Axero page: build for wasm32-unknown-unknown and run in a page.",
            ));
        }
        if let Some(client) = OF_PAGE.with_borrow(Clone::clone) {
            return Ok(client);
        }
        let facts = PageFacts::read();
        facts.base_path()?;
        let client = Self::of(facts, OnceCell::new());
        OF_PAGE.set(Some(client.clone()));
        Ok(client)
    }

    /// Connects by facts given instead of those of the page, with an engine that no other client shares. For tests, and for a page whose
    /// facts are wrong.
    ///
    /// # Errors
    /// `bad-argument` where the virtual directory is not a path of this site.
    #[cfg(feature = "own")]
    pub fn with_facts(facts: &PageFacts) -> Result<Self, Error> {
        let engine = Rc::new(Engine::own(facts)?);
        Ok(Self::of(facts.clone(), OnceCell::from(engine)))
    }

    fn of(facts: PageFacts, engine: OnceCell<Rc<Engine>>) -> Self {
        Self(SendWrapper::new(Rc::new(Shared { facts, engine })))
    }

    /// Returns the maker of this client's calls, once the first call has decided on it.
    pub fn engine(&self) -> Option<EngineKind> {
        self.0.engine.get().map(|engine| engine.kind())
    }

    /// The user whom the page names (`CF_USERID`).
    pub fn user_id(&self) -> Option<u32> {
        self.0.facts.user_id
    }

    /// The facts of the page.
    pub fn page(&self) -> &PageFacts {
        &self.0.facts
    }

    /// The session of the signed-in user.
    pub fn session(&self) -> Session {
        Session::new(self.clone())
    }

    /// The number of calls in flight or queued in this module's own engine, over all clones.
    pub fn pending(&self) -> usize {
        match self.0.engine.get().map(|engine| &**engine) {
            #[cfg(feature = "own")]
            Some(Engine::Own(own)) => own.pending(),
            _ => 0,
        }
    }

    /// Calls an operation by its name with the fields of a JavaScript object.
    pub fn call_by_name(&self, operation: &str, args: &JsValue) -> Call<RawAnswer> {
        let request = Request::Operation { name: operation.into(), line: Line::Named(find_operation), args: args.clone() };
        Call::new(self, Ok(request), |answer, _| Ok(answer))
    }

    /// Calls an operation by its name with the caller's own types of arguments and answer.
    pub fn call_as<A: Serialize, T: DeserializeOwned>(&self, operation: &str, args: &A) -> Call<T> {
        Call::new(self, request_of(operation, Line::Named(find_operation), args), decode::by_serde)
    }

    /// Calls a path that has no method of its own. A body that is a `FormData`, a `Blob` or bytes is sent as it is, anything else as JSON.
    pub fn request(&self, method: &str, path: &str, body: Option<&JsValue>) -> Call<RawAnswer> {
        let name = free_name(&method.to_uppercase(), path).trim_end().to_owned();
        let request = if body.is_some() && method.eq_ignore_ascii_case("get") {
            Err(Error::with_message(ErrorKind::BadArgument, &name, "A GET takes no body."))
        } else {
            Ok(Request::Free { name, method: method.into(), path: path.into(), body: body.cloned() })
        };
        Call::new(self, request, |answer, _| Ok(answer))
    }

    /// Calls an operation by its line of the table.
    pub(crate) fn call<A: Arguments, T: Slot + Default>(&self, line: &'static str, args: &A) -> Call<T> {
        Call::new(self, request_of_line(line, args), decode::one)
    }

    pub(crate) fn call_page<A: Arguments, T: Slot + Default>(&self, line: &'static str, args: &A) -> Call<Page<T>> {
        Call::new(self, request_of_line(line, args), decode::page)
    }

    pub(crate) fn call_all<A: Arguments, T: Slot + Default>(&self, line: &'static str, args: &A) -> Pages<T> {
        Pages::new(self.clone(), line, args.write(name_of(line)), decode::page)
    }

    /// Calls an operation whose answer has no known shape.
    pub(crate) fn call_value<A: Arguments>(&self, line: &'static str, args: &A) -> Call<Value> {
        Call::new(self, request_of_line(line, args), decode::value)
    }

    /// Calls an operation that makes something and answers with its id.
    pub(crate) fn call_created<A: Arguments, T>(&self, line: &'static str, args: &A, decode: Decode<T>) -> Call<T> {
        Call::new(self, request_of_line(line, args), decode)
    }

    /// Calls an operation that answers nothing.
    pub(crate) fn call_unit<A: Arguments>(&self, line: &'static str, args: &A) -> Call<()> {
        Call::new(self, request_of_line(line, args), |_, _| Ok(()))
    }

    /// Calls with arguments that are written already.
    pub(crate) fn call_written<T>(&self, line: &'static str, args: JsValue, decode: Decode<T>) -> Call<T> {
        let request = Request::Operation { name: name_of(line).into(), line: Line::Known(line), args };
        Call::new(self, Ok(request), decode)
    }

    /// The maker of calls, decided now if it was not before.
    pub(crate) async fn maker(&self) -> Result<Rc<Engine>, Error> {
        if let Some(engine) = self.0.engine.get() {
            warn_of_late_client(engine);
            return Ok(Rc::clone(engine));
        }
        page_scripts().await;
        if self.0.engine.get().is_none() {
            // Another call may have decided while this one waited; then that decision stays.
            let _ = self.0.engine.set(Rc::new(Engine::of_page(&self.0.facts)?));
        }
        self.0.engine.get().cloned().ok_or_else(|| Error::new(ErrorKind::Internal, "connect"))
    }

    /// The maker of calls, where it is decided.
    pub(crate) fn decided(&self) -> Option<&Engine> {
        self.0.engine.get().map(|engine| &**engine)
    }

    pub(crate) async fn answer(&self, request: &Request, options: &CallOptions) -> Result<RawAnswer, Error> {
        self.maker().await.map_err(|error| Error { operation: request.name().into(), ..error })?.call(request, options).await
    }
}

impl PartialEq for Client {
    /// Returns whether both are the same client, as the clients of one module are.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Client {}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("page", &self.0.facts).field("engine", &self.engine()).finish()
    }
}

/// The page's client finds it in a table of its own.
#[cfg(not(feature = "own"))]
const fn find_operation(_: &str) -> Option<Operation<'_>> {
    None
}

/// Reads the operation of this name from the whole table.
#[cfg(feature = "own")]
fn find_operation(name: &str) -> Option<Operation<'_>> {
    thread_local! {
        static TABLE: Table = Table::new(OPERATIONS);
    }
    TABLE.with(|table| table.get(table.find(name)?, name))
}

fn name_of(line: &'static str) -> &'static str {
    split_once_or_all(line, b' ').0
}

fn request_of<A: Arguments>(name: &str, line: Line, args: &A) -> Result<Request, Error> {
    Ok(Request::Operation { name: name.into(), line, args: args.write(name)? })
}

fn request_of_line<A: Arguments>(line: &'static str, args: &A) -> Result<Request, Error> {
    request_of(name_of(line), Line::Known(line), args)
}
