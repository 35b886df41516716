//! A request to the site, and its route.

use super::SiteConfig;
use crate::api::{Found, RouteTable};
use crate::pages::PageRoute;
use crate::server::address::Address;
use crate::server::ambient::Ambient;
use crate::server::http::{Method, Request, RequestTarget, cookie};

/// A request below the virtual directory, with the context that handlers need.
pub struct RequestContext<'a> {
    pub request: &'a Request,
    pub target: &'a RequestTarget,
    /// The decoded path below the virtual directory.
    pub path: &'a str,
    pub address: &'a Address,
    pub ambient: &'a Ambient,
}

impl RequestContext<'_> {
    pub fn session_id(&self, config: &SiteConfig) -> &str {
        cookie(self.request, &config.cookie_name).unwrap_or("")
    }
}

/// The sender of a request, as tests and fault rules name it.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    pub user: Option<String>,
    pub session: Option<String>,
}

/// The part of the site that answers.
pub enum Route {
    Api(Found),
    Page(PageRoute),
}

impl Route {
    pub fn of(routes: &RouteTable, method: Method, path: &str) -> Self {
        match path.get(..4) {
            Some(start) if start.eq_ignore_ascii_case("/api") && matches!(path.as_bytes().get(4), None | Some(b'/')) => {
                Self::Api(routes.find(method, &path[4..]))
            }
            _ => Self::Page(PageRoute::of(path)),
        }
    }

    pub const fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Api(Found::Operation(operation, _)) => Some(operation.id),
            _ => None,
        }
    }

    /// Returns true if the shape of the response is made up.
    pub const fn is_invented(&self) -> bool {
        matches!(self, Self::Api(Found::Operation(operation, _)) if operation.invented)
    }

    pub const fn is_journaled(&self) -> bool {
        match self {
            Self::Api(_) => true,
            Self::Page(page) => page.is_journaled(),
        }
    }
}
