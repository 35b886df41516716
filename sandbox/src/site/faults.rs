//! Failures on demand.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Then;
use super::visit::{Route, Visit};
use crate::http::Response;

/// Whether the site acts on a request whose answer never arrives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// The request fails on its way: nothing happens.
    #[default]
    Before,
    /// The site has acted, only the answer is lost.
    After,
}

/// The body of an answer made up by a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    #[default]
    Json,
    Html,
    Empty,
}

impl BodyKind {
    fn answer(self, status: u16) -> Response {
        match self {
            Self::Json => Response::json(status, &serde_json::json!({"Message": "An error has occurred."})),
            Self::Html => {
                Response::html(status, format!("<!DOCTYPE html><title>{status}</title><h1>Server Error in '/' Application.</h1>"))
            }
            Self::Empty => Response::empty(status),
        }
    }
}

/// What goes wrong.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Fault {
    /// The answer takes longer; other rules still apply.
    Delay { ms: u64 },
    /// Another answer in place of the site's.
    Status {
        status: u16,
        #[serde(default)]
        body: BodyKind,
        #[serde(default)]
        headers: Map<String, Value>,
    },
    /// 200 with an HTML page in place of the site's answer.
    Html {},
    /// The site's answer without its body.
    Empty {},
    /// The site's answer under another content type.
    ContentType { content_type: String },
    /// The site's answer, cut off after so many bytes.
    Truncate { bytes: usize },
    /// The site's answer in pieces, with a pause before each.
    Slow { piece: usize, pause_ms: u64 },
    /// The connection is reset.
    Reset {
        #[serde(default)]
        when: When,
    },
    /// No answer ever comes.
    Hang {
        #[serde(default)]
        when: When,
    },
}

impl Fault {
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Delay { .. } => "delay",
            Self::Status { .. } => "status",
            Self::Html {} => "html",
            Self::Empty {} => "empty",
            Self::ContentType { .. } => "content-type",
            Self::Truncate { .. } => "truncate",
            Self::Slow { .. } => "slow",
            Self::Reset { .. } => "reset",
            Self::Hang { .. } => "hang",
        }
    }

    pub fn lets_the_site_act(&self) -> bool {
        match self {
            Self::Status { .. } | Self::Html {} => false,
            Self::Reset { when } | Self::Hang { when } => *when == When::After,
            _ => true,
        }
    }

    /// What happens to the site's answer.
    pub fn apply(self, answer: Option<Response>) -> Then {
        match (self, answer) {
            (Self::Status { status, body, headers }, _) => {
                let named = headers.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
                let answer = named.fold(body.answer(status), |answer, (name, value)| answer.with(name, value));
                Then::Answer(answer)
            }
            (Self::Html {}, _) => Then::Answer(BodyKind::Html.answer(200)),
            (Self::Reset { .. }, _) => Then::Reset,
            (Self::Hang { .. }, _) | (_, None) => Then::Hang,
            (Self::Delay { .. }, Some(answer)) => Then::Answer(answer),
            (Self::Empty {}, Some(mut answer)) => {
                answer.body.clear();
                answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-encoding"));
                Then::Answer(answer)
            }
            (Self::ContentType { content_type }, Some(mut answer)) => {
                answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
                Then::Answer(answer.with("Content-Type", &content_type))
            }
            (Self::Truncate { bytes }, Some(answer)) => Then::Truncated { answer, bytes },
            (Self::Slow { piece, pause_ms }, Some(answer)) => Then::Slow { answer, piece, pause_ms },
        }
    }
}

/// Where and how often a fault strikes.
#[derive(Clone, Debug, Serialize)]
pub struct Rule {
    /// An operation's id, or a path below the virtual directory with `*` and `**`.
    pub(super) route: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) user: Option<String>,
    /// Strikes left; without it the rule never ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) times: Option<u32>,
    #[serde(flatten)]
    pub(super) fault: Fault,
}

impl Rule {
    fn concerns(&self, visit: &Visit<'_>, route: &Route, user: Option<&str>) -> bool {
        let here = if self.route.starts_with('/') {
            let path = visit.path.to_ascii_lowercase();
            matches_glob(self.route.to_ascii_lowercase().as_bytes(), path.as_bytes())
        } else {
            route.operation() == Some(self.route.as_str())
        };
        let method = visit.request.method.name();
        here && self.times != Some(0)
            && self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.user.as_ref().is_none_or(|wanted| user == Some(wanted.as_str()))
    }
}

/// What the rules want for one request.
pub struct Plan {
    pub wait_ms: u64,
    pub fault: Option<Fault>,
}

/// The rules in force, tried in order.
#[derive(Debug, Default)]
pub struct Faults(Vec<Rule>);

impl Faults {
    pub fn rules(&self) -> &[Rule] {
        &self.0
    }

    pub const fn new(rules: Vec<Rule>) -> Self {
        Self(rules)
    }

    /// Adds up the delays and takes the first other fault.
    pub fn plan(&mut self, visit: &Visit<'_>, route: &Route, user: Option<&str>) -> Plan {
        let mut plan = Plan { wait_ms: 0, fault: None };
        for rule in self.0.iter_mut().filter(|rule| rule.concerns(visit, route, user)) {
            rule.times = rule.times.map(|left| left - 1);
            match &rule.fault {
                Fault::Delay { ms } => plan.wait_ms = plan.wait_ms.saturating_add(*ms),
                fault => {
                    plan.fault = Some(fault.clone());
                    break;
                }
            }
        }
        plan
    }
}

fn matches_glob(pattern: &[u8], path: &[u8]) -> bool {
    match pattern {
        [] => path.is_empty(),
        [b'*', b'*', rest @ ..] => (0..=path.len()).any(|skip| matches_glob(rest, &path[skip..])),
        [b'*', rest @ ..] => {
            let end = path.iter().position(|byte| *byte == b'/').unwrap_or(path.len());
            (0..=end).any(|skip| matches_glob(rest, &path[skip..]))
        }
        [byte, rest @ ..] => path.split_first().is_some_and(|(first, path)| first == byte && matches_glob(rest, path)),
    }
}
