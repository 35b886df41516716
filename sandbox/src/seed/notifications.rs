//! What people have read of what they were told.

use super::{Plan, Random};
use crate::domain::World;
use crate::time::dates;

/// Days that most people let pass before they look.
const UNREAD: u64 = 4;

pub fn sow(world: &mut World, plan: &Plan, _: &mut Random) {
    world.notifications.read_before(dates::minus_days(plan.now, UNREAD));
}
