//! Latency: distributions to draw a delay from.

use serde::{Deserialize, Serialize};

/// The longest delay, whatever the distribution gives.
const LONGEST_MS: u64 = 600_000;

/// The 95th percentile of the standard normal distribution.
const Z95: f64 = 1.644_853_627;

/// A distribution of delays in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Distribution {
    /// Every delay between the two is equally likely.
    Uniform { min: u64, max: u64 },
    /// Around the mean, two thirds of them within one deviation.
    Normal { mean: u64, deviation: u64 },
    /// As networks and servers behave: half of the delays below `p50`, 5 % above `p95`.
    Lognormal { p50: u64, p95: u64 },
}

impl Distribution {
    /// Returns an error sentence for parameters that form no distribution.
    pub fn check(self) -> Result<(), String> {
        let numbers = match self {
            Self::Uniform { min, max } if min > max => return Err("\"min\" must not be greater than \"max\".".to_owned()),
            Self::Lognormal { p50: 0, .. } => return Err("\"p50\" must be at least 1.".to_owned()),
            Self::Lognormal { p50, p95 } if p50 > p95 => return Err("\"p50\" must not be greater than \"p95\".".to_owned()),
            Self::Uniform { min, max } => [min, max],
            Self::Normal { mean, deviation } => [mean, deviation],
            Self::Lognormal { p50, p95 } => [p50, p95],
        };
        match numbers.into_iter().find(|number| *number > LONGEST_MS) {
            Some(number) => Err(format!("{number} is more than the longest delay of {LONGEST_MS} milliseconds.")),
            None => Ok(()),
        }
    }

    /// Returns the delay for these random bytes.
    pub fn draw(self, random: &[u8; 32], max_ms: Option<u64>) -> u64 {
        let drawn = match self {
            Self::Uniform { min, max } => min.saturating_add(below(random, max.saturating_sub(min))),
            Self::Normal { mean, deviation } => normal(mean, deviation, bell(random)),
            Self::Lognormal { p50, p95 } => lognormal(p50, p95, bell(random)),
        };
        drawn.min(max_ms.unwrap_or(LONGEST_MS)).min(LONGEST_MS)
    }
}

/// Returns a number from 0 to `most`, both included.
fn below(random: &[u8; 32], most: u64) -> u64 {
    let bytes = random.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let product = u128::from(bytes) * (u128::from(most) + 1);
    u64::try_from(product >> 64).unwrap_or(most)
}

/// A deviation from the mean, in thousandths of a standard deviation. The sum of twelve uniform draws is
/// close enough to a bell curve, and needs no floating point.
fn bell(random: &[u8; 32]) -> i64 {
    let draws = random.as_chunks::<2>().0.iter().take(12);
    let sum: i64 = draws.map(|pair| i64::from(u16::from_le_bytes(*pair))).sum();
    (sum - 6 * 65_535) * 1000 / 65_535
}

fn normal(mean: u64, deviation: u64, bell: i64) -> u64 {
    let deviation = i64::try_from(deviation).unwrap_or(i64::MAX);
    mean.saturating_add_signed(deviation.saturating_mul(bell) / 1000)
}

fn lognormal(p50: u64, p95: u64, bell: i64) -> u64 {
    let ratio = p95.max(1) as f64 / p50.max(1) as f64;
    let factor = ratio.powf(bell as f64 / 1000.0 / Z95);
    // The conversion saturates, so even an infinite factor gives a number, which the caller caps.
    (p50 as f64 * factor).round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::ambient::Ambient;
    use crate::time::Timestamp;

    fn draws(distribution: Distribution) -> Vec<u64> {
        let draw = |number: usize| {
            let random = Ambient::new(Timestamp::from_millis(0), [3; 64]).draw(&number.to_string());
            distribution.draw(&random, None)
        };
        let mut all: Vec<u64> = (0..4000).map(draw).collect();
        all.sort_unstable();
        all
    }

    fn near(found: u64, wanted: u64, tolerance: u64) {
        assert!(found.abs_diff(wanted) <= tolerance, "{found} is not near {wanted}");
    }

    #[test]
    fn uniform_delays_fill_their_range_evenly() {
        let all = draws(Distribution::Uniform { min: 100, max: 300 });
        assert_eq!((all[0], all[3999]), (100, 300));
        near(all[1000], 150, 8);
        near(all[3000], 250, 8);
    }

    #[test]
    fn normal_delays_lie_around_the_mean_and_never_below_zero() {
        let all = draws(Distribution::Normal { mean: 500, deviation: 100 });
        near(all[2000], 500, 10);
        near(all[3364], 600, 12);
        assert_eq!(draws(Distribution::Normal { mean: 10, deviation: 100 })[0], 0);
    }

    #[test]
    fn lognormal_delays_have_the_wanted_percentiles() {
        let all = draws(Distribution::Lognormal { p50: 120, p95: 900 });
        near(all[2000], 120, 10);
        near(all[3800], 900, 110);
    }

    #[test]
    fn the_same_bytes_give_the_same_delay_and_the_cap_holds() {
        let wide = Distribution::Lognormal { p50: 1, p95: LONGEST_MS };
        assert_eq!(wide.draw(&[9; 32], None), wide.draw(&[9; 32], None));
        assert_eq!(wide.draw(&[0xff; 32], None), LONGEST_MS);
        assert_eq!(wide.draw(&[0xff; 32], Some(50)), 50);
        assert_eq!(Distribution::Uniform { min: 7, max: 7 }.draw(&[0xff; 32], None), 7);
    }

    #[test]
    fn numbers_that_make_no_distribution_are_refused() {
        for distribution in [
            Distribution::Uniform { min: 2, max: 1 },
            Distribution::Lognormal { p50: 0, p95: 1 },
            Distribution::Lognormal { p50: 2, p95: 1 },
            Distribution::Normal { mean: LONGEST_MS + 1, deviation: 0 },
        ] {
            assert!(distribution.check().is_err(), "{distribution:?}");
        }
    }
}
