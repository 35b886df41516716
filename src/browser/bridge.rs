//! The page's client, found under a symbol that all copies of the package share.
//!
//! Nothing here trusts the page: whatever lies under the symbol is looked at property by property, and everything that throws is caught.

use js_sys::{Function, Object, Promise, Reflect, Symbol};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

use super::call::{CallOptions, OnExpiry, RawAnswer, Request};
use super::error::{from_thrown, property};
use super::event::Events;
use super::session::SessionState;
use crate::core::error::{Error, ErrorKind};
use crate::core::protocol::PROTOCOL;
use crate::core::text::push_number;

const SHARED: &str = "axero-widget-sdk";

/// The page's client, as `js/client/shared.ts` offers it.
#[derive(Clone, Debug)]
pub struct Bridge(JsValue);

/// Aborts the page's call when the future that waits for it is dropped.
struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Bridge {
    /// Returns the client that the page offers, if it speaks this protocol.
    pub fn find() -> Option<Self> {
        let offers = Reflect::get(&js_sys::global(), &Symbol::for_(SHARED)).ok()?;
        let mut protocol = String::new();
        push_number(&mut protocol, PROTOCOL);
        let offer = property(&offers, &protocol);
        let speaks = property(&offer, "protocol").as_f64() == Some(f64::from(PROTOCOL));
        let calls = ["call", "request"].iter().all(|name| property(&offer, name).is_function());
        (speaks && calls).then_some(Self(offer))
    }

    /// The object that has the events of the session.
    pub fn events(&self) -> &JsValue {
        &self.0
    }

    pub fn session_state(&self) -> SessionState {
        SessionState::from_name(&property(&self.0, "sessionState").as_string().unwrap_or_default())
    }

    /// Asks the site who is signed in, by the page's client.
    pub async fn check(&self) -> Result<bool, Error> {
        const NAME: &str = "session.check";
        let failed = |thrown: JsValue| from_thrown(&thrown, NAME);
        let client = settled(property(&self.0, "client")).await.map_err(failed)?;
        let session = property(&client, "session");
        let check: Function = property(&session, "check").dyn_into().map_err(|_| Error::new(ErrorKind::Internal, NAME))?;
        let signed_in = settled(check.call0(&session).map_err(failed)?).await.map_err(failed)?;
        Ok(signed_in.is_truthy())
    }

    pub async fn call(&self, request: &Request, options: &CallOptions) -> Result<RawAnswer, Error> {
        let operation = request.name();
        // The page's client holds reads until the sign-in. Who does not want that is called off when the session ends.
        let expiry = (options.on_expiry == Some(OnExpiry::Fail)).then(|| Events::of(&self.0, "sessionexpired"));
        if expiry.is_some() && self.session_state().is_over() {
            return Err(Error::new(ErrorKind::SessionExpired, operation));
        }
        let controller = AbortController::new().map_err(|thrown| from_thrown(&thrown, operation))?;
        let wanted = options.to_object(&controller.signal());
        let abort = AbortOnDrop(controller);
        let promise = self.begin(request, &wanted).map_err(|thrown| from_thrown(&thrown, operation))?;
        let settled = settled(promise);
        let outcome = match expiry {
            None => settled.await,
            Some(expiry) => match super::call::first_of(settled, expiry).await {
                Ok(outcome) => outcome,
                Err(()) => return Err(Error::new(ErrorKind::SessionExpired, operation)),
            },
        };
        let answer = outcome.map_err(|thrown| from_thrown(&thrown, operation))?;
        drop(abort);
        Ok(match request {
            Request::Free { .. } => RawAnswer { data: answer, total: None },
            _ => RawAnswer { data: property(&answer, "data"), total: property(&answer, "total").as_f64().map(|total| total as u32) },
        })
    }

    fn begin(&self, request: &Request, options: &Object) -> Result<JsValue, JsValue> {
        let method = |name: &str| Reflect::get(&self.0, &JsValue::from_str(name))?.dyn_into::<Function>();
        match request {
            Request::Operation { name, args, .. } => method("call")?.call3(&self.0, &JsValue::from_str(name), args, options),
            Request::Free { method: verb, path, body, .. } => {
                if let Some(body) = body {
                    Reflect::set(options, &JsValue::from_str("body"), body)?;
                }
                method("request")?.call3(&self.0, &JsValue::from_str(verb), &JsValue::from_str(path), options)
            }
        }
    }
}

async fn settled(value: JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&value)).await
}
