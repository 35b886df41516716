//! The JavaScript API of the module.

use axero_sandbox::Site;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn report(text: &str);
}

/// Prints a panic message to the console; otherwise JavaScript only sees `unreachable`.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| report(&format!("The sandbox has failed: {panic}"))));
}

/// A site.
#[wasm_bindgen(js_name = SandboxSite)]
pub struct SandboxSite {
    site: Site,
    users: String,
}

#[wasm_bindgen(js_class = SandboxSite)]
impl SandboxSite {
    /// Creates a site from its configuration in JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(setup: &str) -> Result<Self, JsError> {
        let (site, users) = crate::site(setup).map_err(|sentence| JsError::new(&sentence))?;
        Ok(Self { site, users })
    }

    /// Returns the people who can sign in, in JSON.
    pub fn users(&self) -> String {
        self.users.clone()
    }

    /// Handles a request; `now` is in milliseconds since 1970, `random` has 64 bytes.
    pub fn ask(&mut self, head: &str, body: Vec<u8>, now: f64, random: &[u8]) -> Result<SandboxAnswer, JsError> {
        let random = random.try_into().map_err(|_| JsError::new("The sandbox needs 64 random bytes."))?;
        let answer = crate::ask(&mut self.site, head, body, now.max(0.0) as u64, random);
        answer.map(|answer| SandboxAnswer { answer }).map_err(|sentence| JsError::new(&sentence))
    }
}

/// The outcome of a request.
#[wasm_bindgen(js_name = SandboxAnswer)]
pub struct SandboxAnswer {
    answer: crate::Answer,
}

#[wasm_bindgen(js_class = SandboxAnswer)]
impl SandboxAnswer {
    /// Returns delivery, status and headers, in JSON.
    pub fn head(&self) -> String {
        self.answer.head.clone()
    }

    /// Returns the body; consumes the answer.
    pub fn body(self) -> Vec<u8> {
        self.answer.body
    }
}
