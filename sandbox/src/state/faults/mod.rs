//! Faults on demand: the rules that say where and how often they happen.

pub mod fault;
mod latency;
pub mod outage;
pub mod own_answer;
mod retry_after;
mod rules;

pub use rules::read_rules;

use serde::Serialize;

use super::glob;
use super::request_context::{Caller, RequestContext, Route};
use crate::api;
use fault::Fault;
use own_answer::OwnAnswer;

/// A rule: where and how often a fault happens.
#[derive(Clone, Debug, Serialize)]
pub struct Rule {
    /// An operation's id, or a path below the virtual directory with `*` and `**`.
    pub(super) route: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) user: Option<String>,
    /// The name of a session, as the control API lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) session: Option<String>,
    /// Matching requests to let through first.
    #[serde(skip_serializing_if = "is_zero")]
    pub(super) skip: u32,
    /// Number of times the fault still happens; `None` means forever.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) times: Option<u32>,
    #[serde(flatten)]
    pub(super) fault: Fault,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Rule {
    fn matches(&self, context: &RequestContext<'_>, route: &Route, caller: &Caller) -> bool {
        let here = if self.route.starts_with('/') {
            glob::matches(&self.route, context.path)
        } else {
            route.operation() == Some(self.route.as_str())
        };
        let method = context.request.method.name();
        here && self.times != Some(0)
            && self.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method))
            && self.user.as_ref().is_none_or(|wanted| caller.user.as_ref() == Some(wanted))
            && self.session.as_ref().is_none_or(|wanted| caller.session.as_ref() == Some(wanted))
    }

    /// Returns true if an own answer may replace the site's: without a session, the site answers that there is none.
    fn is_open_to(route: &Route, caller: &Caller) -> bool {
        caller.user.is_some() || matches!(route, Route::Page(_)) || route.operation().is_some_and(api::is_open)
    }

    /// Counts one request. Returns true if the fault happens to it.
    const fn happens_to_next(&mut self) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        if let Some(left) = self.times {
            self.times = Some(left.saturating_sub(1));
        }
        true
    }
}

/// The combined effect of the rules on one request.
pub struct FaultPlan {
    pub wait_ms: u64,
    pub fault: Option<Fault>,
    /// The answer that replaces the site's, if the fault lets the site act.
    pub own_answer: Option<OwnAnswer>,
}

/// The active rules, tried in order.
#[derive(Debug, Default)]
pub struct Faults(Vec<Rule>);

impl Faults {
    pub fn rules(&self) -> &[Rule] {
        &self.0
    }

    pub const fn new(rules: Vec<Rule>) -> Self {
        Self(rules)
    }

    pub fn add(&mut self, rules: Vec<Rule>) {
        self.0.extend(rules);
    }

    /// Adds up the delays, takes the first other fault, and the first own answer if the site were to act.
    pub fn plan(&mut self, context: &RequestContext<'_>, route: &Route, caller: &Caller) -> FaultPlan {
        let mut plan = FaultPlan { wait_ms: 0, fault: None, own_answer: None };
        for (number, rule) in self.0.iter_mut().enumerate() {
            if matches!(rule.fault, Fault::Answer(_)) || !rule.matches(context, route, caller) || !rule.happens_to_next() {
                continue;
            }
            match &rule.fault {
                Fault::Delay { ms } => plan.wait_ms = plan.wait_ms.saturating_add(*ms),
                Fault::Latency { distribution, max_ms } => {
                    let random = context.ambient.draw(&format!("latency {number}"));
                    plan.wait_ms = plan.wait_ms.saturating_add(distribution.draw(&random, *max_ms));
                }
                fault => {
                    plan.fault = Some(fault.clone());
                    break;
                }
            }
        }
        if plan.fault.as_ref().is_none_or(Fault::site_acts) && Rule::is_open_to(route, caller) {
            plan.own_answer = self.own_answer(context, route, caller);
        }
        plan
    }

    fn own_answer(&mut self, context: &RequestContext<'_>, route: &Route, caller: &Caller) -> Option<OwnAnswer> {
        self.0.iter_mut().find_map(|rule| match &rule.fault {
            Fault::Answer(own) if rule.matches(context, route, caller) => {
                let own = own.clone();
                rule.happens_to_next().then_some(own)
            }
            _ => None,
        })
    }
}
