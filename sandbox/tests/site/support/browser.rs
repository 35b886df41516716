//! A test visitor with a cookie jar, and a clock that only moves on request.

use std::collections::BTreeMap;

use axero_sandbox::{Ambient, FileSource, Handled, MemoryFiles, Request, Response, Site, SiteConfig, Timestamp};
use serde_json::Value;

use crate::support::conformance;

pub struct Browser {
    pub site: Site,
    pub cookies: BTreeMap<String, String>,
    pub now: Timestamp,
    sent: u8,
    virtual_directory: String,
    /// True if responses may differ from the description.
    pub is_spoilt: bool,
}

impl Browser {
    pub fn new() -> Self {
        Self::on(SiteConfig::default(), MemoryFiles::default())
    }

    pub fn on(config: SiteConfig, files: impl FileSource + 'static) -> Self {
        let now = Timestamp::from_millis(1_760_000_000_000);
        let virtual_directory = config.virtual_directory.to_ascii_lowercase();
        Self { site: Site::new(config, files), cookies: BTreeMap::new(), now, sent: 0, virtual_directory, is_spoilt: false }
    }

    pub fn signed_in(user: &str) -> Self {
        let mut browser = Self::new();
        browser.sign_in(user);
        browser
    }

    /// Signs in by the control API.
    pub fn sign_in(&mut self, user: &str) {
        let answer = self.control("POST", "sign-in", &format!("{{\"user\":\"{user}\"}}"));
        assert_eq!(answer.status, 200, "{}", answer.text());
    }

    pub fn handle(&mut self, request: Request) -> Handled {
        self.sent = self.sent.wrapping_add(1);
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if jar.is_empty() { request } else { request.header("Cookie", &jar.join("; ")) };
        let handled = self.site.handle(&request, &Ambient::new(self.now, [self.sent; 64]));
        if let Some(answer) = handled.clone().into_answer() {
            if !self.is_spoilt {
                conformance::check(&self.virtual_directory, &request, &answer);
            }
            self.keep_cookies(&answer);
        }
        handled
    }

    pub fn ask(&mut self, request: Request) -> Response {
        self.handle(request).into_answer().expect("the site answers")
    }

    pub fn get(&mut self, target: &str) -> Response {
        self.ask(Request::get(target))
    }

    pub fn me(&mut self) -> Response {
        self.get("/api/users/me")
    }

    /// Calls the control API. Responses of faults and of some settings are not in the description.
    pub fn control(&mut self, method: &str, path: &str, body: &str) -> Response {
        let is_odd = ["sessionFace", "conversationsEnvelope", "uploadLimit", "unknownShapes"].iter().any(|setting| body.contains(setting));
        self.is_spoilt |= matches!((method, path), ("PUT" | "POST", "faults")) || (method == "PUT" && is_odd);
        let method = axero_sandbox::Method::parse(method).expect("a method");
        self.ask(Request::new(method, &format!("/__sandbox/{path}")).json(body))
    }

    pub fn set(&mut self, settings: &str) {
        let answer = self.control("PUT", "settings", settings);
        assert_eq!(answer.status, 200, "{}", answer.text());
    }

    pub fn wait_minutes(&mut self, minutes: u64) {
        self.now = self.now.plus_millis(minutes * 60_000);
    }

    fn keep_cookies(&mut self, answer: &Response) {
        let cookies = answer.headers.iter().filter(|(name, _)| name == "Set-Cookie");
        for (_, cookie) in cookies {
            let (name, rest) = cookie.split_once('=').expect("a cookie has a value");
            let value = rest.split(';').next().unwrap_or("");
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

pub fn json(answer: &Response) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.text()))
}

pub fn location(answer: &Response) -> &str {
    assert_eq!(answer.status, 302, "{}", answer.text());
    answer.header_value("location").expect("a redirect has a location")
}
