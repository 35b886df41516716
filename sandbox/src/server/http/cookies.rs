//! The `Cookie` header.

use super::Request;

/// Returns the value of a cookie, from any `Cookie` header.
pub fn cookie<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request
        .headers
        .iter()
        .filter(|(header, _)| header.eq_ignore_ascii_case("cookie"))
        .flat_map(|(_, value)| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let request = Request::get("/").header("cookie", "xa=1; a=2;b=3");
        assert_eq!(cookie(&request, "a"), Some("2"));
        assert_eq!(cookie(&request, "b"), Some("3"));
        assert_eq!(cookie(&request, "c"), None);
    }
}
