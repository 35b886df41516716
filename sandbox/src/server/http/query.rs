//! Query strings and form bodies.

use super::encoding::encode_component;

/// Names and values in order; names match in any case, as in ASP.NET.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    pub fn parse(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// Returns the query as text again, with the values of the named entries hidden.
    pub fn with_hidden(&self, secret: &[&str]) -> String {
        let pairs = self.0.iter().map(|(name, value)| {
            let hide = secret.iter().any(|known| known.eq_ignore_ascii_case(name));
            let value = if hide { "(hidden)".to_owned() } else { encode_component(value) };
            format!("{}={value}", encode_component(name))
        });
        pairs.collect::<Vec<_>>().join("&")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_case_and_values_are_decoded() {
        let query = Query::parse("ReturnUrl=%2Fa+b%3Fc&empty&=x");
        assert_eq!(query.get("returnurl"), Some("/a b?c"));
        assert_eq!(query.get("EMPTY"), Some(""));
        assert_eq!(query.get("absent"), None);
    }

    #[test]
    fn hidden_values_are_not_written() {
        let query = Query::parse("a=1&Token=abc");
        assert_eq!(query.with_hidden(&["token"]), "a=1&Token=(hidden)");
    }
}
