//! Marks some notifications as read.

use super::{Plan, Random};
use crate::domain::World;
use crate::time::dates;

/// Days before most people read their notifications.
const UNREAD: u64 = 4;

pub fn sow(world: &mut World, plan: &Plan, _: &mut Random) {
    world.notifications.read_before(dates::minus_days(plan.now, UNREAD));
}
