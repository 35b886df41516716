//! Path patterns: `*` matches within one segment, `**` any number of segments.

/// Returns true if the pattern matches the path, ignoring case.
///
/// Visits each pair of positions once, so that a pattern with many stars stays fast.
pub fn matches(pattern: &str, path: &str) -> bool {
    let path = path.as_bytes();
    // `fits[at]`: the pattern read so far matches the first `at` bytes of the path.
    let mut fits = vec![false; path.len() + 1];
    if let Some(start) = fits.first_mut() {
        *start = true;
    }
    let mut rest = pattern.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = match (first, after) {
            (b'*', [b'*', after @ ..]) => {
                spread(&mut fits, path, |_| true);
                after
            }
            (b'*', after) => {
                spread(&mut fits, path, |byte| byte != b'/');
                after
            }
            (byte, after) => {
                let step = |(fit, met): (&bool, &u8)| *fit && met.eq_ignore_ascii_case(byte);
                fits = std::iter::once(false).chain(fits.iter().zip(path).map(step)).collect();
                after
            }
        };
    }
    fits.last().copied().unwrap_or(false)
}

/// Extends each match over the bytes that a star may match.
fn spread(fits: &mut [bool], path: &[u8], passes: impl Fn(u8) -> bool) {
    let mut carried = false;
    for (at, fit) in fits.iter_mut().enumerate() {
        carried = *fit || (carried && at.checked_sub(1).and_then(|before| path.get(before)).is_some_and(|byte| passes(*byte)));
        *fit = carried;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_star_stays_in_its_segment_and_two_do_not() {
        for (pattern, path, wanted) in [
            ("/api/*/me", "/API/users/me", true),
            ("/api/*/me", "/api/users/7/me", false),
            ("/api/**", "/api/", true),
            ("/api/**/me", "/api/users/7/me", true),
            ("/a*c", "/abbc", true),
            ("/a*c", "/ab/c", false),
            ("/a", "/ab", false),
            ("/ab", "/a", false),
            ("/*", "/", true),
            ("", "", true),
        ] {
            assert_eq!(matches(pattern, path), wanted, "{pattern} {path}");
        }
    }

    #[test]
    fn a_pattern_of_many_stars_is_answered_at_once() {
        let pattern = format!("{}b", "/**a".repeat(500));
        assert!(!matches(&pattern, &"/a".repeat(4000)));
    }
}
