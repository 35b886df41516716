//! The outcome of a request, and how a response is delivered.

use serde::Serialize;

use crate::server::http::Response;
use crate::time::Timestamp;

/// The outcome of a request.
#[derive(Clone, Debug)]
pub struct Handled {
    /// Milliseconds to wait before delivery.
    pub wait_ms: u64,
    /// The delivery of the response.
    pub delivery: Delivery,
    /// The JavaScript function that makes the data of the response.
    pub function_call: Option<FunctionCall>,
    /// The operation whose response the sandbox has invented.
    pub invented: Option<&'static str>,
}

/// The call of a JavaScript function that makes the data of a response.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FunctionCall {
    /// The number of the function.
    pub function: u32,
    /// The number of the request in the journal; absent if it is not noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
    /// True if its data is put into the envelope, false if it is the whole body.
    pub has_envelope: bool,
    /// The path below the virtual directory.
    pub path: String,
    /// The operation; absent for other paths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// The user name of the caller; absent without a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

impl Handled {
    /// Returns the response of the site, however it is delivered; `None` if none is.
    pub fn into_answer(self) -> Option<Response> {
        match self.delivery {
            Delivery::Answer(answer) | Delivery::Slow { answer, .. } | Delivery::Truncated { answer, .. } => Some(answer),
            Delivery::Reset | Delivery::Hang => None,
        }
    }

    pub(crate) const fn now(answer: Response) -> Self {
        Self::of(Delivery::Answer(answer))
    }

    pub(crate) const fn of(delivery: Delivery) -> Self {
        Self { wait_ms: 0, delivery, function_call: None, invented: None }
    }

    /// Adds the `Date` header, unless a fault has set one.
    pub(crate) fn dated(mut self, now: Timestamp) -> Self {
        if let Some(answer) = self.delivery.answer_mut().filter(|answer| answer.header_value("date").is_none()) {
            answer.headers.push(("Date".to_owned(), now.http_date()));
        }
        self
    }
}

/// The way in which a response reaches the caller, or does not.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// It is sent.
    Answer(Response),
    /// It is sent in pieces with a pause before each.
    Slow {
        /// The whole answer.
        answer: Response,
        /// Bytes in a piece.
        piece: usize,
        /// Milliseconds before each piece.
        pause_ms: u64,
    },
    /// The connection breaks after some bytes of the body.
    Truncated {
        /// The whole answer.
        answer: Response,
        /// Bytes of the body that are sent.
        bytes: usize,
    },
    /// The connection is reset before any answer.
    Reset,
    /// The connection stays open and silent.
    Hang,
}

impl Delivery {
    pub(super) const fn answer_mut(&mut self) -> Option<&mut Response> {
        match self {
            Self::Answer(answer) | Self::Slow { answer, .. } | Self::Truncated { answer, .. } => Some(answer),
            Self::Reset | Self::Hang => None,
        }
    }

    pub(super) const fn answer(&self) -> Option<&Response> {
        match self {
            Self::Answer(answer) | Self::Slow { answer, .. } | Self::Truncated { answer, .. } => Some(answer),
            Self::Reset | Self::Hang => None,
        }
    }
}
