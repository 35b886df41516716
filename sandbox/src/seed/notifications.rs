//! Marks some notifications as read.

use super::{Random, SeedPlan};
use crate::domain::Domain;
use crate::time::dates;

/// Days before most people read their notifications.
const UNREAD: u64 = 4;

pub fn populate(domain: &mut Domain, plan: &SeedPlan, _: &mut Random) {
    domain.notifications.read_before(dates::minus_days(plan.now, UNREAD));
}
