//! A person with a session, without sockets.

use axero_sandbox::{Ambient, MemoryFiles, Method, Request, Response, Site, SiteConfig, Size, Timestamp};

/// A person on their own site.
pub struct Visitor {
    site: Site,
    cookie: String,
    millis: u64,
}

impl Visitor {
    pub fn on(size: Size) -> Self {
        let config = SiteConfig { size, ..SiteConfig::default() };
        Self { site: Site::new(config, MemoryFiles::default()), cookie: String::new(), millis: 1_760_000_000_000 }
    }

    pub fn with_session(size: Size) -> Self {
        let mut visitor = Self::on(size);
        visitor.sign_in();
        visitor
    }

    /// Not an administrator, so that visibility is checked for every row.
    pub fn sign_in(&mut self) {
        let answer = self.control("POST", "sign-in", r#"{"user":"maya"}"#);
        let cookie = answer.header_value("set-cookie").and_then(|cookie| cookie.split(';').next());
        cookie.expect("a session").clone_into(&mut self.cookie);
    }

    pub fn control(&mut self, method: &str, path: &str, body: &str) -> Response {
        self.ask(method, &format!("/__sandbox/{path}"), body)
    }

    pub fn read(&mut self, path: &str) -> Response {
        let answer = self.ask("GET", &format!("/api/{path}"), "");
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer
    }

    /// Returns the id of the newest item.
    pub fn newest(&mut self) -> String {
        let list = self.read("content/list?PageLength=1").text();
        list.split("\"ContentID\":").nth(1).and_then(|rest| rest.split(',').next()).expect("an item").to_owned()
    }

    /// Creates an article.
    pub fn change(&mut self) {
        let body = r#"{"EntityType":3,"ContentTitle":"A note on parking","ContentBody":"<p>The north lot is closed.</p>"}"#;
        self.write("content", body);
    }

    /// Changes every large collection of the site.
    pub fn disturb(&mut self) {
        self.change();
        let id = self.newest();
        self.write("comments", &format!(r#"{{"EntityID":{id},"EntityType":3,"CommentText":"Thanks"}}"#));
        self.write("wall", r#"{"WallText":"Good morning"}"#);
        self.write(&format!("content/{id}/likes"), "{}");
        self.read(&format!("content/{id}?LogView=true"));
        self.read("search?Keyword=holiday");
    }

    fn write(&mut self, path: &str, body: &str) {
        let answer = self.ask("POST", &format!("/api/{path}"), body);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    }

    fn ask(&mut self, method: &str, target: &str, body: &str) -> Response {
        self.millis += 10;
        let request = Request::new(Method::parse(method).expect("a method"), target).header("Cookie", &self.cookie);
        let request = if body.is_empty() { request } else { request.json(body) };
        let ambient = Ambient::new(Timestamp::from_millis(self.millis), [7; 64]);
        self.site.handle(&request, &ambient).into_answer().expect("an answer")
    }
}
