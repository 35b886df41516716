//! Keeps an outage from being made worse: a retry budget for the whole page, and a circuit breaker.

/// Retries that a page may make before it has sent anything else.
const FIRST_TOKENS: f64 = 3.0;
const MOST_TOKENS: f64 = 10.0;
/// Each first request earns a part of a retry: 200 requests then make at most 3 + 16 retries, which is below a tenth.
const EARNED: f64 = 0.08;
/// Failures in a row, without a success between them, that open the breaker.
const FAILURES: u32 = 8;
/// While the breaker is open, one probe request is sent per interval.
const PROBE_MS: f64 = 3000.0;

/// The state of the circuit breaker, in the industry's meaning: closed lets requests through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// Every request may be sent.
    Closed,
    /// One probe request may be sent.
    HalfOpen,
    /// No request may be sent for this many milliseconds.
    Open(f64),
}

/// The retry budget and the circuit breaker of a page.
#[derive(Clone, Debug)]
pub struct Breaker {
    tokens: f64,
    failures: u32,
    probe_at_ms: f64,
}

impl Default for Breaker {
    fn default() -> Self {
        Self::new()
    }
}

impl Breaker {
    /// A closed breaker with the first retries in its budget.
    pub const fn new() -> Self {
        Self { tokens: FIRST_TOKENS, failures: 0, probe_at_ms: 0.0 }
    }

    /// Records the first attempt of a call, which earns a part of a retry.
    pub fn record_first_attempt(&mut self) {
        self.tokens = (self.tokens + EARNED).min(MOST_TOKENS);
    }

    /// Takes one retry from the budget. Returns false if none is left.
    pub fn take_retry(&mut self) -> bool {
        let enough = self.tokens >= 1.0;
        if enough {
            self.tokens -= 1.0;
        }
        enough
    }

    /// Records a response that is no sign of an outage; closes the breaker.
    pub fn record_success(&mut self) {
        self.failures = 0;
    }

    /// Records a 502, 503, 504 or a request without a response.
    pub fn record_failure(&mut self, now_ms: f64) {
        self.failures = self.failures.saturating_add(1);
        if self.is_open() {
            self.probe_at_ms = now_ms + PROBE_MS;
        }
    }

    /// Returns whether the breaker is open or half-open.
    pub const fn is_open(&self) -> bool {
        self.failures >= FAILURES
    }

    /// Returns the state at this time; `in_flight` is the number of requests on their way.
    pub fn state(&self, now_ms: f64, in_flight: usize) -> State {
        if !self.is_open() {
            return State::Closed;
        }
        if now_ms >= self.probe_at_ms && in_flight == 0 { State::HalfOpen } else { State::Open((self.probe_at_ms - now_ms).max(0.0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hundred_failing_calls_earn_less_than_a_tenth_of_retries() {
        let mut breaker = Breaker::default();
        let mut retries = 0;
        for _ in 0..200 {
            breaker.record_first_attempt();
            retries += u32::from(breaker.take_retry());
        }
        while breaker.take_retry() {
            retries += 1;
        }
        assert!((3..=20).contains(&retries), "{retries}");
    }

    #[test]
    fn a_lone_call_may_be_repeated_three_times() {
        let mut breaker = Breaker::default();
        breaker.record_first_attempt();
        assert!(breaker.take_retry() && breaker.take_retry() && breaker.take_retry());
        assert!(!breaker.take_retry());
    }

    #[test]
    fn after_many_failures_one_request_at_a_time_looks_after_the_site() {
        let mut breaker = Breaker::default();
        (0..8).for_each(|_| breaker.record_failure(1000.0));
        assert_eq!(breaker.state(1500.0, 0), State::Open(2500.0));
        assert_eq!(breaker.state(4000.0, 0), State::HalfOpen);
        assert_eq!(breaker.state(4000.0, 1), State::Open(0.0), "the probe is on its way");
        breaker.record_failure(4100.0);
        assert_eq!(breaker.state(4200.0, 0), State::Open(2900.0));
        breaker.record_success();
        assert_eq!(breaker.state(4200.0, 3), State::Closed);
    }

    #[test]
    fn an_answer_between_failures_keeps_the_gate_open() {
        let mut breaker = Breaker::default();
        for _ in 0..20 {
            (0..7).for_each(|_| breaker.record_failure(0.0));
            breaker.record_success();
        }
        assert_eq!(breaker.state(0.0, 0), State::Closed);
    }
}
