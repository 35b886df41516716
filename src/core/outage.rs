//! An outage must not be made worse: a budget of retries for the whole page, and a breaker.

/// A page that has done nothing yet may still repeat a call.
const FIRST_TOKENS: f64 = 3.0;
const MOST_TOKENS: f64 = 10.0;
/// Each first request earns a part of a retry: 200 requests then make at most 3 + 16 retries, which is below a tenth.
const EARNED: f64 = 0.08;
/// So many failures in a row, without an answer between them, and the site counts as down.
const FAILURES: u32 = 8;
/// While the site is down, one request looks after it at this interval.
const PROBE_MS: f64 = 3000.0;

/// Whether a request may be sent now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gate {
    /// Any may.
    Open,
    /// One may, to look whether the site is back.
    Probe,
    /// None may for so many milliseconds.
    Shut(f64),
}

/// What the page knows of the site's health.
#[derive(Clone, Debug)]
pub struct Outage {
    tokens: f64,
    failures: u32,
    probe_at_ms: f64,
}

impl Default for Outage {
    fn default() -> Self {
        Self::new()
    }
}

impl Outage {
    /// A site of which no failure is known.
    pub const fn new() -> Self {
        Self { tokens: FIRST_TOKENS, failures: 0, probe_at_ms: 0.0 }
    }

    /// A call was sent for the first time.
    pub fn sent(&mut self) {
        self.tokens = (self.tokens + EARNED).min(MOST_TOKENS);
    }

    /// Takes one retry from the budget; false where none is left.
    pub fn take_retry(&mut self) -> bool {
        let enough = self.tokens >= 1.0;
        if enough {
            self.tokens -= 1.0;
        }
        enough
    }

    /// The site gave an answer, whatever it was, that is no sign of an outage.
    pub fn answered(&mut self) {
        self.failures = 0;
    }

    /// The site failed (502 to 504) or gave no answer.
    pub fn failed(&mut self, now_ms: f64) {
        self.failures = self.failures.saturating_add(1);
        if self.is_down() {
            self.probe_at_ms = now_ms + PROBE_MS;
        }
    }

    /// Whether the site counts as down.
    pub const fn is_down(&self) -> bool {
        self.failures >= FAILURES
    }

    /// Whether a request may be sent now.
    pub fn gate(&self, now_ms: f64, flying: usize) -> Gate {
        if !self.is_down() {
            return Gate::Open;
        }
        if now_ms >= self.probe_at_ms && flying == 0 { Gate::Probe } else { Gate::Shut((self.probe_at_ms - now_ms).max(0.0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hundred_failing_calls_earn_less_than_a_tenth_of_retries() {
        let mut outage = Outage::default();
        let mut retries = 0;
        for _ in 0..200 {
            outage.sent();
            retries += u32::from(outage.take_retry());
        }
        while outage.take_retry() {
            retries += 1;
        }
        assert!((3..=20).contains(&retries), "{retries}");
    }

    #[test]
    fn a_lone_call_may_be_repeated_three_times() {
        let mut outage = Outage::default();
        outage.sent();
        assert!(outage.take_retry() && outage.take_retry() && outage.take_retry());
        assert!(!outage.take_retry());
    }

    #[test]
    fn after_many_failures_one_request_at_a_time_looks_after_the_site() {
        let mut outage = Outage::default();
        (0..8).for_each(|_| outage.failed(1000.0));
        assert_eq!(outage.gate(1500.0, 0), Gate::Shut(2500.0));
        assert_eq!(outage.gate(4000.0, 0), Gate::Probe);
        assert_eq!(outage.gate(4000.0, 1), Gate::Shut(0.0), "the probe is on its way");
        outage.failed(4100.0);
        assert_eq!(outage.gate(4200.0, 0), Gate::Shut(2900.0));
        outage.answered();
        assert_eq!(outage.gate(4200.0, 3), Gate::Open);
    }

    #[test]
    fn an_answer_between_failures_keeps_the_gate_open() {
        let mut outage = Outage::default();
        for _ in 0..20 {
            (0..7).for_each(|_| outage.failed(0.0));
            outage.answered();
        }
        assert_eq!(outage.gate(0.0, 0), Gate::Open);
    }
}
