//! The maker of calls: the page's own client, or an engine of this module. Decided once, at the first call.

use std::rc::Rc;

use super::call::{CallOptions, RawAnswer, Request};
use super::error::property;
use super::event::Events;
use super::page_facts::PageFacts;
use crate::core::error::Error;

/// The maker of a client's calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngineKind {
    /// The client of the npm package on this page: one queue, one cache and one prompt for all widgets.
    Page,
    /// An engine of this module.
    Own,
}

/// The maker of calls.
#[derive(Debug)]
pub enum Engine {
    #[cfg(feature = "page")]
    Page(super::bridge::Bridge),
    #[cfg(feature = "own")]
    Own(super::own::OwnEngine),
}

impl Engine {
    /// The page's client if there is one, else an engine of this module.
    pub fn of_page(facts: &PageFacts) -> Result<Self, Error> {
        #[cfg(feature = "page")]
        if let Some(bridge) = super::bridge::Bridge::find() {
            return Ok(Self::Page(bridge));
        }
        Self::own(facts)
    }

    #[cfg(feature = "own")]
    pub fn own(facts: &PageFacts) -> Result<Self, Error> {
        super::own::OwnEngine::new(facts).map(Self::Own)
    }

    #[cfg(not(feature = "own"))]
    fn own(_: &PageFacts) -> Result<Self, Error> {
        Err(Error::with_message(
            crate::core::error::ErrorKind::BadArgument,
            "connect",
            "There is no axero-widget-sdk on this page: load its script before this module, or enable the feature `own` of the crate.",
        ))
    }

    pub const fn kind(&self) -> EngineKind {
        match self {
            #[cfg(feature = "page")]
            Self::Page(_) => EngineKind::Page,
            #[cfg(feature = "own")]
            Self::Own(_) => EngineKind::Own,
        }
    }

    /// Makes a call. Dropping the future cancels it.
    pub async fn call(&self, request: &Request, options: &CallOptions) -> Result<RawAnswer, Error> {
        match self {
            #[cfg(feature = "page")]
            Self::Page(bridge) => bridge.call(request, options).await,
            #[cfg(feature = "own")]
            Self::Own(own) => own.call(request, options).await,
        }
    }
}

/// Waits until the scripts of the page have had their turn: a client that one of them starts is there then.
pub async fn page_scripts() {
    let document = property(&js_sys::global(), "document");
    if !document.is_object() || property(&document, "readyState") == "complete" || has_fired_loaded() {
        return;
    }
    Events::of(&document, "DOMContentLoaded").await;
}

/// Between `interactive` and `complete` the document does not say whether `DOMContentLoaded` is still to come; the page's timing does.
fn has_fired_loaded() -> bool {
    let timing = property(&property(&js_sys::global(), "performance"), "timing");
    property(&timing, "domContentLoadedEventStart").as_f64().is_some_and(|at| at > 0.0)
}

/// Says once that a client of the npm package has come after this module decided to run apart from it.
#[cfg(all(feature = "page", feature = "own"))]
pub fn warn_of_late_client(engine: &Rc<Engine>) {
    thread_local! {
        static HAS_WARNED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    let is_late = matches!(**engine, Engine::Own(_)) && !HAS_WARNED.get() && super::bridge::Bridge::find().is_some();
    if is_late {
        HAS_WARNED.set(true);
        web_sys::console::warn_1(&wasm_bindgen::JsValue::from_str(
            "axero-widget-sdk: a Rust module made its first call before the page's client was there and runs apart from it: they share neither queue nor cache. Load the script of the page before the module.",
        ));
    }
}

#[cfg(not(all(feature = "page", feature = "own")))]
pub const fn warn_of_late_client(_: &Rc<Engine>) {}
