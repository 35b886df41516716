//! The words of the widget, without a browser: `cargo test` runs them natively.

/// Returns the greeting for a name, which may be missing.
pub fn greeting(name: Option<&str>) -> String {
    match name.map(str::trim) {
        Some(name) if !name.is_empty() => format!("Hello {name}"),
        _ => "Hello".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn a_user_is_greeted_by_name() {
        assert_eq!(greeting(Some("Maya Lindqvist")), "Hello Maya Lindqvist");
    }

    #[test]
    fn a_missing_name_leaves_no_gap() {
        assert_eq!(greeting(None), "Hello");
        assert_eq!(greeting(Some("  ")), "Hello");
    }
}
