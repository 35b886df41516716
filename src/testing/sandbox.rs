use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use serde::Deserialize;
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::fault::Fault;
use crate::browser::{decode_value, forget_client, write_value};
use crate::core::error::{Error, ErrorKind};

/// The site, compiled to WebAssembly.
static SITE: &[u8] = include_bytes!("../../dist/testing.wasm");

thread_local! {
    /// The end of the last sandbox, which gives the page its network back.
    static LEAVING: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

#[wasm_bindgen(module = "/dist/testing.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = createSandbox)]
    async fn create_sandbox(options: &JsValue) -> Result<JsValue, JsValue>;
}

/// A request that the site has received.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct JournalEntry {
    /// The HTTP method.
    pub method: String,
    /// The path below the virtual directory.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
    /// The operation, unless it is a page.
    pub operation: Option<String>,
    /// The status, unless no answer was sent.
    pub status: Option<u16>,
    /// The user whose session came with the request.
    pub user: Option<String>,
    /// The fault that the request met.
    pub fault: Option<String>,
}

/// The settings of a site.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[must_use = "a site exists once it is built"]
pub struct SandboxBuilder {
    signed_in_as: Option<String>,
    data: &'static str,
    seed: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    virtual_directory: Option<String>,
}

impl SandboxBuilder {
    /// The user who is signed in. Default: `maya`.
    pub fn signed_in_as(self, user_name: impl Into<String>) -> Self {
        Self { signed_in_as: Some(user_name.into()), ..self }
    }

    /// No user is signed in.
    pub fn signed_out(self) -> Self {
        Self { signed_in_as: None, ..self }
    }

    /// The seed of the site's data: equal seeds give equal sites. Default: 1.
    pub fn seed(self, seed: u32) -> Self {
        Self { seed, ..self }
    }

    /// The folder that the site is served under, like `/intranet`.
    pub fn virtual_directory(self, path: impl Into<String>) -> Self {
        Self { virtual_directory: Some(path.into()), ..self }
    }

    /// Makes the site and replaces the network of this page by it, until the sandbox is dropped.
    ///
    /// # Errors
    /// Where a setting is wrong, or another sandbox is in place.
    pub async fn build(self) -> Result<Sandbox, Error> {
        const NAME: &str = "sandbox";
        if let Some(leaving) = LEAVING.take() {
            // It cannot fail in a way that this test could mend.
            let _ = JsFuture::from(leaving).await;
        }
        let options = write_value(&self, NAME)?;
        let set = |name: &str, value: &JsValue| Reflect::set(&options, &JsValue::from_str(name), value).map_err(|fault| failed(&fault));
        set("wasm", &Uint8Array::from(SITE))?;
        if self.signed_in_as.is_none() {
            set("signedInAs", &JsValue::NULL)?;
        }
        let sandbox = Sandbox(create_sandbox(&options).await.map_err(|fault| failed(&fault))?);
        sandbox.ask("install", &[]).await?;
        forget_client();
        Ok(sandbox)
    }
}

/// A site that this page talks to instead of a server. Dropping it gives the page its network back.
#[derive(Debug)]
pub struct Sandbox(JsValue);

impl Sandbox {
    /// A site with `maya` signed in, 12 people and 60 items.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder { signed_in_as: Some("maya".into()), data: "tiny", seed: 1, virtual_directory: None }
    }

    /// Makes an operation (`users.me`) or a path fail.
    ///
    /// # Errors
    /// Where there is no such operation.
    pub async fn fail(&self, operation: &str, fault: Fault) -> Result<(), Error> {
        self.ask("fail", &[JsValue::from_str(operation), write_value(&fault, "sandbox.fail")?]).await.map(drop)
    }

    /// Removes all faults.
    ///
    /// # Errors
    /// None that a test could cause.
    pub async fn clear_failures(&self) -> Result<(), Error> {
        self.ask("clearFailures", &[]).await.map(drop)
    }

    /// Ends the sessions of all users.
    ///
    /// # Errors
    /// None that a test could cause.
    pub async fn expire_session(&self) -> Result<(), Error> {
        self.ask("expireSession", &[]).await.map(drop)
    }

    /// Signs a user in, as after the prompt or in another tab.
    ///
    /// # Errors
    /// Where there is no such user.
    pub async fn sign_in(&self, user_name: &str) -> Result<(), Error> {
        self.ask("signIn", &[JsValue::from_str(user_name)]).await.map(drop)
    }

    /// The requests of an operation so far, oldest first.
    ///
    /// # Errors
    /// Where there is no such operation.
    pub async fn journal(&self, operation: &str) -> Result<Vec<JournalEntry>, Error> {
        let filter = Object::new();
        Reflect::set(&filter, &"operation".into(), &JsValue::from_str(operation)).map_err(|fault| failed(&fault))?;
        decode_value(self.ask("journal", &[filter.into()]).await?, "sandbox.journal")
    }

    /// Puts the site back to its start.
    ///
    /// # Errors
    /// None that a test could cause.
    pub async fn reset(&self) -> Result<(), Error> {
        self.ask("reset", &[]).await?;
        forget_client();
        Ok(())
    }

    async fn ask(&self, method: &str, args: &[JsValue]) -> Result<JsValue, Error> {
        let work = async {
            let function: Function = Reflect::get(&self.0, &JsValue::from_str(method))?.dyn_into()?;
            let answer = function.apply(&self.0, &args.iter().collect::<Array>())?;
            JsFuture::from(Promise::resolve(&answer)).await
        };
        work.await.map_err(|fault| failed(&fault))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        forget_client();
        let uninstall = Reflect::get(&self.0, &"uninstall".into()).ok().and_then(|method| method.dyn_into::<Function>().ok());
        if let Some(uninstall) = uninstall {
            // The next sandbox waits for it.
            if let Ok(leaving) = uninstall.call0(&self.0) {
                LEAVING.set(Some(Promise::resolve(&leaving)));
            }
        }
    }
}

fn failed(fault: &JsValue) -> Error {
    crate::JsFault::new(fault).into_error(ErrorKind::BadArgument, "sandbox")
}
