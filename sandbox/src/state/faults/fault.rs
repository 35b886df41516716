//! The faults, and their effect on the site's response.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::latency::Distribution;
use super::own_answer::OwnAnswer;
use super::retry_after::RetryAfter;
use crate::server::http::Response;
use crate::state::Delivery;
use crate::time::Timestamp;

/// The moment at which a request is lost: before or after the site acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultTiming {
    /// The request is lost: the site does not act.
    #[default]
    Before,
    /// The site acts, then the response is lost.
    After,
}

/// The body of a response that a fault makes up.
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
            // A body after such a status would be read as the start of the next response.
            _ if matches!(status, 204 | 205 | 304) => Response::empty(status),
            Self::Json => Response::json(status, &serde_json::json!({"Message": "An error has occurred."})),
            Self::Html => {
                Response::html(status, format!("<!DOCTYPE html><title>{status}</title><h1>Server Error in '/' Application.</h1>"))
            }
            Self::Empty => Response::empty(status),
        }
    }
}

/// A fault.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Fault {
    /// The response takes longer; other rules still apply.
    Delay { ms: u64 },
    /// The response takes longer by a random time; other rules still apply.
    Latency {
        distribution: Distribution,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max_ms: Option<u64>,
    },
    /// Another response instead of the site's.
    Status {
        status: u16,
        #[serde(default)]
        body: BodyKind,
        #[serde(default)]
        headers: Map<String, Value>,
    },
    /// A refusal with `Retry-After` instead of the site's response.
    RateLimit {
        #[serde(default = "too_many")]
        status: u16,
        #[serde(default)]
        body: BodyKind,
        #[serde(default)]
        retry_after: RetryAfter,
    },
    /// Own data instead of what the site answers to a signed-in visitor; other rules still apply.
    Answer(OwnAnswer),
    /// 200 with an HTML page instead of the site's response.
    Html {},
    /// The site's response without its body.
    Empty {},
    /// The site's response under another content type.
    ContentType { content_type: String },
    /// The site's response, cut off after this many bytes.
    Truncate { bytes: usize },
    /// The site's response in pieces, with a pause before each.
    Slow { piece: usize, pause_ms: u64 },
    /// The connection is reset.
    Reset {
        #[serde(default)]
        when: FaultTiming,
    },
    /// No response is sent.
    Hang {
        #[serde(default)]
        when: FaultTiming,
    },
    /// The site is unreachable: every connection is reset, and the site does not act.
    Offline {},
    /// The session ends before the site acts.
    Expire {},
    /// The session gets another person before the site acts.
    ChangeUser { to: String },
}

/// The name of an own answer, as the journal has it.
pub const ANSWER: &str = "answer";

/// The names of the faults, each with its fields.
pub const FAULTS: [(&str, &[&str]); 15] = [
    ("delay", &["ms"]),
    ("latency", &["distribution", "maxMs"]),
    ("status", &["status", "body", "headers"]),
    ("rate-limit", &["status", "body", "retryAfter"]),
    (ANSWER, &["data", "status", "message", "total"]),
    ("html", &[]),
    ("empty", &[]),
    ("content-type", &["contentType"]),
    ("truncate", &["bytes"]),
    ("slow", &["piece", "pauseMs"]),
    ("reset", &["when"]),
    ("hang", &["when"]),
    ("offline", &[]),
    ("expire", &[]),
    ("change-user", &["to"]),
];

const fn too_many() -> u16 {
    429
}

impl Fault {
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Delay { .. } => "delay",
            Self::Latency { .. } => "latency",
            Self::Answer(_) => ANSWER,
            Self::RateLimit { .. } => "rate-limit",
            Self::Status { .. } => "status",
            Self::Html {} => "html",
            Self::Empty {} => "empty",
            Self::ContentType { .. } => "content-type",
            Self::Truncate { .. } => "truncate",
            Self::Slow { .. } => "slow",
            Self::Reset { .. } => "reset",
            Self::Hang { .. } => "hang",
            Self::Offline {} => "offline",
            Self::Expire {} => "expire",
            Self::ChangeUser { .. } => "change-user",
        }
    }

    pub fn site_acts(&self) -> bool {
        match self {
            Self::Status { .. } | Self::RateLimit { .. } | Self::Html {} | Self::Offline {} => false,
            Self::Reset { when } | Self::Hang { when } => *when == FaultTiming::After,
            _ => true,
        }
    }

    /// Applies the fault to the site's response; dates are relative to `now`.
    pub fn apply(self, answer: Option<Response>, now: Timestamp) -> Delivery {
        match (self, answer) {
            (Self::Status { status, body, headers }, _) => {
                let named = headers.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
                let answer = named.fold(body.answer(status), |answer, (name, value)| answer.with(name, value));
                Delivery::Answer(answer)
            }
            (Self::RateLimit { status, body, retry_after }, _) => {
                let values = retry_after.values(now);
                Delivery::Answer(values.iter().fold(body.answer(status), |answer, value| answer.with("Retry-After", value)))
            }
            (Self::Html {}, _) => Delivery::Answer(BodyKind::Html.answer(200)),
            (Self::Reset { .. } | Self::Offline {}, _) => Delivery::Reset,
            (Self::Hang { .. }, _) | (_, None) => Delivery::Hang,
            (Self::Delay { .. } | Self::Latency { .. } | Self::Answer(_) | Self::Expire {} | Self::ChangeUser { .. }, Some(answer)) => {
                Delivery::Answer(answer)
            }
            (Self::Empty {}, Some(mut answer)) => {
                answer.body.clear();
                answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-encoding"));
                Delivery::Answer(answer)
            }
            (Self::ContentType { content_type }, Some(mut answer)) => {
                answer.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
                Delivery::Answer(answer.with("Content-Type", &content_type))
            }
            (Self::Truncate { bytes }, Some(answer)) => Delivery::Truncated { answer, bytes },
            (Self::Slow { piece, pause_ms }, Some(answer)) => Delivery::Slow { answer, piece, pause_ms },
        }
    }
}
