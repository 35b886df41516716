use serde::Serialize;

/// A fault of the site, for one operation or path.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fault {
    fault: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ms: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u32>,
}

impl Fault {
    const fn of(fault: &'static str) -> Self {
        Self { fault, status: None, ms: None, times: None }
    }

    /// Answers with this status; the site does nothing.
    pub const fn status(status: u16) -> Self {
        Self { status: Some(status), ..Self::of("status") }
    }

    /// Delays the answer.
    pub const fn delay(ms: u32) -> Self {
        Self { ms: Some(ms), ..Self::of("delay") }
    }

    /// Answers with an HTML page and status 200.
    pub const fn html() -> Self {
        Self::of("html")
    }

    /// Answers without a body.
    pub const fn empty() -> Self {
        Self::of("empty")
    }

    /// Never answers.
    pub const fn hang() -> Self {
        Self::of("hang")
    }

    /// Ends the connection without an answer.
    pub const fn reset() -> Self {
        Self::of("reset")
    }

    /// Refuses with 429.
    pub const fn rate_limit() -> Self {
        Self::of("rate-limit")
    }

    /// Applies to this number of requests. Default: all.
    #[must_use]
    pub const fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_written_as_the_site_reads_it() {
        assert_eq!(
            serde_json::to_value(Fault::status(503).times(2)).unwrap(),
            serde_json::json!({ "fault": "status", "status": 503, "times": 2 })
        );
        assert_eq!(serde_json::to_value(Fault::hang()).unwrap(), serde_json::json!({ "fault": "hang" }));
    }
}
