//! The outcome of a request, and how a response is delivered.

use crate::server::http::Response;
use crate::time::Timestamp;

/// The outcome of a request.
#[derive(Clone, Debug)]
pub struct Handled {
    /// Milliseconds to wait before delivery.
    pub wait_ms: u64,
    /// The delivery of the response.
    pub delivery: Delivery,
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
        Self { wait_ms: 0, delivery: Delivery::Answer(answer) }
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
